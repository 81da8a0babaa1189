//! A file whose records are read block by block: what its head told.

use super::decoder::Coding;
use super::settings::Blocks;
use crate::gather::folder::input_folder::ReopenableFile;

/// A file whose records are read block by block.
#[derive(Debug, Clone)]
pub(in crate::gather) struct Stream {
    pub(in crate::gather) file: ReopenableFile,
    pub(super) coding: Coding,
    /// What separates cells.
    pub(in crate::gather) delimiter: u8,
    /// Bytes at the start of the file that are no text.
    pub(super) mark: usize,
    /// Where the first line below the header begins, in bytes of text.
    pub(super) body: usize,
    /// How it is read.
    pub(super) blocks: Blocks,
    /// Whether its SHA-256 is told.
    pub(super) is_hashed: bool,
    /// How many records there are, as far as the head tells.
    pub(super) records: u64,
}
