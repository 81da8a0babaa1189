//! Which files are read block by block, and in which blocks.

/// How large files are read, so that they need not fit into memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Blocks {
    /// Files of more bytes than this are read in blocks. Smaller ones take less memory whole than what is kept of a file
    /// in blocks, and are read before a second thread has begun.
    pub from: u64,
    /// Bytes of a block: it stays in the cache of a processor between being read and being counted.
    pub size: usize,
    /// Records of files with no more than so many are kept as they are read: many of their seminars will be small enough for
    /// statistics on rows, for which the file would be read once more.
    pub kept: u64,
    /// Of which of them SHA-256 is told.
    pub hashed: Hashed,
}

/// Of which large files SHA-256 is told: at gigabytes it takes a fifth of the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hashed {
    /// Of all, for a manifest.
    All,
    /// Of those that may be the same as another, which is as long.
    Twins,
}

impl Default for Blocks {
    fn default() -> Self {
        Self { from: 8 << 20, size: 1 << 20, kept: 12_000, hashed: Hashed::All }
    }
}
