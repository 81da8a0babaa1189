//! Files that are read block by block, so that they need not fit into memory.
//!
//! The head of a file gives its encoding, delimiter and header, as for any other. Below it blocks are read one after the
//! other (`feed`), decoded on the way (`decoder`), and cut into records by as many threads as there are (`blocks`). A
//! block ends where the quotes before a line break are even in number. That is where a record ends if quoting is well
//! formed, which the reader of the block sees: each block begins where a record does if the one before ended where a
//! record does. If one doesn't, the file is read again by one thread, which knows where it stands.
//! Most records are `plain`; `records` decides about all others, as in files that are read whole.

mod block;
mod decoder;
mod feed;
mod plain;
pub(super) mod read;

pub(super) use plain::Span;
pub use read::{BlockReader, ReadInBlocks};

use super::cut::content::Content;
use super::decode::binary;
use super::folder::input_folder::Origin;
use super::{DeliveredFile, RawTable};
use crate::survey::{Delivery, KeySource, Layout};
use decoder::Coding;
use feed::Cutting;

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

/// Bytes of a file that are looked at to find its encoding, delimiter and header: more than any of these searches needs.
const HEAD: usize = (1 << 20) + (1 << 18);

/// A file whose records are read block by block.
#[derive(Debug, Clone)]
pub(super) struct Stream {
    origin: Origin,
    coding: Coding,
    /// What separates cells.
    pub(super) delimiter: u8,
    /// Bytes at the start of the file that are no text.
    mark: usize,
    /// Where the first line below the header begins, in bytes of text.
    body: usize,
    /// How it is read.
    blocks: Blocks,
    /// Whether its SHA-256 is told.
    is_hashed: bool,
    /// How many records there are, as far as the head tells.
    records: u64,
}

/// What is taken for granted of the quotes in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Quoting {
    /// Quotes stand around cells, and twice within them: blocks can be read by all threads.
    #[default]
    WellFormed,
    /// Nothing: one thread reads.
    Any,
}

/// Why a file can't be read block by block; read whole, it tells what is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotInBlocks {
    /// The operating system refuses.
    Unreadable,
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

/// A file as far as its header, if it is so large that its records are read block by block.
pub(super) fn head(
    (origin, size, has_twin): (Origin, u64, bool),
    path: &str,
    delivery: &Delivery,
    blocks: Blocks,
) -> Option<DeliveredFile> {
    let by_module = matches!(delivery.keys.module.as_ref().map(|key| &key.source), Some(KeySource::Column(_)));
    // Filters, recodes and days look at more of a record than is counted.
    let has_more = delivery.keys.date.is_some() || !delivery.exclude.is_empty() || !delivery.recode.is_empty();
    if delivery.layout != Layout::Wide || by_module || has_more {
        return None;
    }
    let head = origin.head(u64::try_from(HEAD).ok()?).ok()?;
    if binary::by_beginning(&head).is_some() {
        return None;
    }
    // The head may end within a character.
    let cuts = if head.len() < HEAD { 0..1 } else { 0..4 };
    let ends = cuts.map(|cut| head.len() - cut);
    let mut files = ends.map(|end| DeliveredFile::of_bytes(path, head[..end].to_vec(), delivery));
    let mut file = files.find(|file| file.table.is_some())?;
    let table = file.table.as_mut()?;
    // What a platform writes beside the answers is looked for in every record.
    if table.export.is_some() {
        return None;
    }
    let coding = Coding::named(table.encoding)?;
    // Without a declaration a file is in a single-byte encoding if none of its bytes speaks against it.
    let by_all_bytes = delivery.encoding.is_none() && table.encoding == "windows-1252";
    let Content::Text { text, delimiter } = &table.content else { return None };
    let below = text.get(table.body..).filter(|below| !below.is_empty() && !by_all_bytes)?;
    let lines = memchr::memchr_iter(b'\n', below).count().max(1);
    let line = u64::try_from(below.len() / lines).ok()?.max(1);
    let is_hashed = blocks.hashed == Hashed::All || has_twin;
    let (delimiter, mark) = (*delimiter, coding.mark(&head));
    let stream = Stream { origin, coding, mark, delimiter, body: table.body, blocks, is_hashed, records: size / line };
    table.content = Content::Large(stream);
    file.sha256 = String::new();
    Some(file)
}

impl RawTable {
    /// How many records it has, as far as its head tells, if they are read block by block.
    #[must_use]
    pub fn large(&self) -> Option<u64> {
        match &self.content {
            Content::Large(stream) => Some(stream.records),
            Content::Text { .. } | Content::Sheet(_) => None,
        }
    }

    /// Whether its records are to be kept, though they are read block by block.
    #[must_use]
    pub fn keeps_records(&self) -> bool {
        match &self.content {
            Content::Large(stream) => stream.records <= stream.blocks.kept,
            Content::Text { .. } | Content::Sheet(_) => true,
        }
    }

    /// Reads its records block by block, each thread with a reader of its own. `merge` takes what was made of each block,
    /// in the order of the blocks, and the number of lines above it.
    ///
    /// # Errors
    /// If it isn't read block by block, or can't be.
    pub fn read_in_blocks<R: BlockReader>(
        &self,
        quoting: Quoting,
        reader: impl Fn() -> R + Sync,
        mut merge: impl FnMut(R::Part, u64) + Send,
    ) -> Result<ReadInBlocks<R>, NotInBlocks> {
        let Content::Large(stream) = &self.content else { return Err(NotInBlocks::Unreadable) };
        let cutting = match quoting {
            Quoting::WellFormed => Cutting::ByQuotes,
            Quoting::Any => Cutting::Anywhere,
        };
        read::read(self, stream, &reader, &mut merge, cutting)
    }
}

impl DeliveredFile {
    /// The same file, read whole.
    #[must_use]
    pub fn whole(&self, delivery: &Delivery) -> Self {
        let Some(Content::Large(stream)) = self.table.as_ref().map(|table| &table.content) else { return self.clone() };
        match stream.origin.whole() {
            Ok(bytes) => Self::of_bytes(&self.path, bytes, delivery).claimed(self.clone()),
            Err(error) => self.clone().unreadable(&error.to_string()),
        }
    }
}
