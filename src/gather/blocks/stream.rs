//! A file whose records are read block by block: what its head told.

use std::io::{self, Cursor, Read};

use sha2::{Digest, Sha256};

use super::decoder::Coding;
use super::not_in_blocks::NotInBlocks;
use super::settings::Blocks;
use crate::gather::folder::input_folder::ReopenableFile;

/// A file whose records are read block by block.
#[derive(Debug, Clone)]
pub(in crate::gather) struct Stream {
    pub(in crate::gather) file: ReopenableFile,
    /// The head that all this was told by.
    pub(super) head: HeadHash,
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

/// Bytes of a file that are looked at to find its encoding, delimiter and header: more than any of these searches needs.
pub(super) const HEAD: usize = (1 << 20) + (1 << 18);

/// SHA-256 of a file's head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct HeadHash([u8; 32]);

impl HeadHash {
    pub(super) fn of(head: &[u8]) -> Self {
        Self(Sha256::digest(head).into())
    }
}

impl Stream {
    /// Opens the file at its first byte, if it still begins as it did: nothing else that the head told holds of another.
    pub(super) fn open(&self) -> Result<impl Read + Send + use<>, NotInBlocks> {
        let mut input = self.file.open().map_err(|_| NotInBlocks::Unreadable)?;
        let head = beginning(&mut input).map_err(|_| NotInBlocks::Unreadable)?;
        if HeadHash::of(&head) != self.head {
            return Err(NotInBlocks::Changed);
        }
        Ok(Cursor::new(head).chain(input))
    }
}

/// The bytes of a file's head, the first that are read of it.
pub(in crate::gather) fn beginning(input: impl Read) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    input.take(HEAD as u64).read_to_end(&mut head)?;
    Ok(head)
}
