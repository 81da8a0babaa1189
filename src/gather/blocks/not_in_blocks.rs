//! Why a file is read whole after all.

/// Why a file can't be read block by block; read whole, it tells what is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotInBlocks {
    /// The operating system refuses.
    Unreadable,
    /// It no longer begins as it did when its header was read.
    Changed,
    /// A block isn't in the encoding that the head is in.
    Broken,
    /// A record doesn't end for very long.
    Entangled,
    /// A block doesn't end where a record does.
    Misaligned,
    /// A row may sum up all those above it.
    SumsUp,
    /// It holds many more records than its head tells.
    Longer,
}
