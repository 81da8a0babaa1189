//! Reads the blocks of a file with all threads and puts together what was made of them in their order.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use data_encoding::HEXLOWER;

use super::block_cutter::{BlockCutter, Reached, cut_end};
use super::decoder::{Coding, End};
use super::feed::{Feed, Given, Quoting};
use super::not_in_blocks::NotInBlocks;
use crate::gather::cut::raw_table::TableInBlocks;
use crate::gather::cut::record::Record;
use crate::gather::cut::record_sorter::RecordSorter;
use crate::gather::cut::structure::Structure;

/// Reads the records of one block after another.
pub trait BlockReader: Send {
    /// What is made of one block.
    type Part: Send;
    /// Reads a record; lines are counted from the block's first.
    fn read(&mut self, record: &Record<'_>);
    /// What was made of the records since the last block ended.
    fn end_block(&mut self) -> Self::Part;
}

/// What was made of a file.
pub struct ReadInBlocks<R> {
    /// The readers, in no order.
    pub readers: Vec<R>,
    /// What became of the lines.
    pub structure: Structure,
    /// SHA-256 of the file's bytes, in hexadecimal; empty if nobody asked for it.
    pub sha256: String,
}

/// What was made of one block.
struct Done<'t, P> {
    sorter: RecordSorter<'t>,
    part: P,
    lines: u64,
    end: End,
    /// What stands at the end of the file without a line break behind it.
    left: Vec<u8>,
}

/// What was made of the blocks so far; those that follow a block which isn't done yet wait.
struct Merged<'t, P, M> {
    sorter: RecordSorter<'t>,
    merge: M,
    lines: u64,
    next: usize,
    waiting: BTreeMap<usize, Done<'t, P>>,
    left: Vec<u8>,
    trouble: Option<NotInBlocks>,
}

impl<'t, P: Send, M: FnMut(P, u64)> Merged<'t, P, M> {
    fn add_all_in_order(&mut self) {
        while let Some(done) = self.waiting.remove(&self.next) {
            (self.merge)(done.part, self.lines);
            self.sorter.append(done.sorter, self.lines);
            self.lines += done.lines;
            self.next += 1;
            if done.end == End::Last {
                self.left = done.left;
            }
        }
    }

    /// Reads what was left at the end of the file, and tells what became of all lines.
    fn finish<R: BlockReader<Part = P>>(
        self,
        table: TableInBlocks<'t>,
        mut readers: Vec<R>,
        new: impl Fn() -> R,
    ) -> Result<(Vec<R>, Structure), NotInBlocks> {
        let Self { mut sorter, mut merge, mut lines, left, trouble, .. } = self;
        if let Some(trouble) = trouble {
            return Err(trouble);
        }
        if !left.is_empty() {
            let mut reader = new();
            let mut at_the_end = RecordSorter::of_block(table.table);
            lines = cut_end(&left, lines + 1, table, &mut at_the_end, |record| reader.read(record));
            sorter.append(at_the_end, 0);
            merge(reader.end_block(), 0);
            readers.push(reader);
        }
        if sorter.met_a_total() {
            return Err(NotInBlocks::SumsUp);
        }
        Ok((readers, sorter.finish(lines)))
    }
}

impl TableInBlocks<'_> {
    /// How many records there are, as far as the head tells.
    #[must_use]
    pub fn records(self) -> u64 {
        self.stream.records
    }

    /// Whether its records are to be kept.
    #[must_use]
    pub fn keeps_records(self) -> bool {
        self.stream.records <= self.stream.blocks.kept
    }

    /// Reads the records, each thread with a reader of its own. `merge` takes what was made of each block, in the order of
    /// the blocks, and the number of lines above it.
    ///
    /// # Errors
    /// If they can't be read block by block.
    pub fn read<R: BlockReader>(
        self,
        quoting: Quoting,
        new: impl Fn() -> R + Sync,
        merge: impl FnMut(R::Part, u64) + Send,
    ) -> Result<ReadInBlocks<R>, NotInBlocks> {
        let feed = Mutex::new(Feed::open(self.stream, quoting)?);
        let merged = Mutex::new(Merged {
            sorter: RecordSorter::of_block(self.table),
            merge,
            lines: self.table.lines_above(),
            next: 0,
            waiting: BTreeMap::new(),
            left: Vec::new(),
            trouble: None,
        });
        let readers = Mutex::new(Vec::new());
        let threads = match quoting {
            Quoting::WellFormed => rayon::current_num_threads(),
            Quoting::Any => 1,
        };
        rayon::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|_| {
                    let mut reader = new();
                    let told = read_blocks(self, &mut reader, &feed, &merged, quoting);
                    if let Err(trouble) = told {
                        locked(&merged).trouble.get_or_insert(trouble);
                    }
                    locked(&readers).push(reader);
                });
            }
        });
        let merged = merged.into_inner().unwrap_or_else(PoisonError::into_inner);
        let readers = readers.into_inner().unwrap_or_else(PoisonError::into_inner);
        let (readers, structure) = merged.finish(self, readers, new)?;
        let feed = feed.into_inner().unwrap_or_else(PoisonError::into_inner);
        let sha256 = feed.digest().map(|digest| HEXLOWER.encode(digest.as_ref())).unwrap_or_default();
        Ok(ReadInBlocks { readers, structure, sha256 })
    }
}

/// Reads block after block until there are no more, or until something is wrong, here or elsewhere.
fn read_blocks<'t, R: BlockReader, M: FnMut(R::Part, u64)>(
    table: TableInBlocks<'t>,
    reader: &mut R,
    feed: &Mutex<Feed>,
    merged: &Mutex<Merged<'t, R::Part, M>>,
    quoting: Quoting,
) -> Result<(), NotInBlocks> {
    let mut text = Vec::new();
    let mut cutter = BlockCutter::default();
    loop {
        if locked(merged).trouble.is_some() {
            return Ok(());
        }
        let Some(Given { number, end }) = locked(feed).fill(&mut text)? else { return Ok(()) };
        let mut sorter = RecordSorter::of_block(table.table);
        let Reached { position, lines } = cutter.cut(&text, table, &mut sorter, |record| reader.read(record));
        let part = reader.end_block();
        // What is given back may end within a character, and is looked at in the next block.
        let ours = if end == End::More && quoting == Quoting::Any { &text[..position] } else { &text };
        if table.stream.coding == Coding::Utf8 && simdutf8::basic::from_utf8(ours).is_err() {
            return Err(NotInBlocks::Broken);
        }
        let mut left = Vec::new();
        match (end, quoting) {
            (End::Last, _) => left.extend_from_slice(&text[position..]),
            (End::More, Quoting::Any) => locked(feed).give_back(&text[position..])?,
            (End::More, Quoting::WellFormed) if position < text.len() => return Err(NotInBlocks::Misaligned),
            (End::More, Quoting::WellFormed) => {}
        }
        if sorter.met_a_total() {
            return Err(NotInBlocks::SumsUp);
        }
        let mut merged = locked(merged);
        merged.waiting.insert(number, Done { sorter, part, lines, end, left });
        merged.add_all_in_order();
    }
}

/// A reader that panics ends the whole run, so that nobody sees what it left behind.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
