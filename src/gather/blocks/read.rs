//! Reads the blocks of a file with all threads and puts together what was made of them in their order.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use data_encoding::HEXLOWER;

use super::block::{BlockCutter, Reached, cut_end};
use super::decoder::End;
use super::feed::{Cutting, Feed, Given};
use super::{Coding, NotInBlocks, Stream};
use crate::gather::cut::records::Sorting;
use crate::gather::{RawTable, Record, Structure};

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
    sorting: Sorting<'t>,
    part: P,
    lines: u64,
    end: End,
    /// What stands at the end of the file without a line break behind it.
    left: Vec<u8>,
}

/// What was made of the blocks so far; those that follow a block which isn't done yet wait.
struct Merged<'t, P, M> {
    sorting: Sorting<'t>,
    merge: M,
    lines: u64,
    next: usize,
    waiting: BTreeMap<usize, Done<'t, P>>,
    left: Vec<u8>,
    trouble: Option<NotInBlocks>,
}

impl<P, M: FnMut(P, u64)> Merged<'_, P, M> {
    fn add_all_in_order(&mut self) {
        while let Some(done) = self.waiting.remove(&self.next) {
            (self.merge)(done.part, self.lines);
            self.sorting.append(done.sorting, self.lines);
            self.lines += done.lines;
            self.next += 1;
            if done.end == End::Last {
                self.left = done.left;
            }
        }
    }
}

/// Reads a table whose records are read in blocks. `merge` takes what was made of each block, in the order of the blocks,
/// and the number of lines above it.
pub(in crate::gather) fn read<R: BlockReader>(
    table: &RawTable,
    stream: &Stream,
    new: &(impl Fn() -> R + Sync),
    merge: &mut (impl FnMut(R::Part, u64) + Send),
    cutting: Cutting,
) -> Result<ReadInBlocks<R>, NotInBlocks> {
    let feed = Mutex::new(Feed::open(stream, cutting)?);
    let merged = Mutex::new(Merged {
        sorting: Sorting::of(table),
        merge,
        lines: table.preamble_lines + table.header_lines + table.tag_lines,
        next: 0,
        waiting: BTreeMap::new(),
        left: Vec::new(),
        trouble: None,
    });
    let readers = Mutex::new(Vec::new());
    let threads = match cutting {
        Cutting::ByQuotes => rayon::current_num_threads(),
        Cutting::Anywhere => 1,
    };
    rayon::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|_| {
                let mut reader = new();
                let told = read_blocks((table, stream.coding), &mut reader, &feed, &merged, cutting);
                if let Err(trouble) = told {
                    locked(&merged).trouble.get_or_insert(trouble);
                }
                locked(&readers).push(reader);
            });
        }
    });
    let Merged { mut sorting, merge, mut lines, left, trouble, .. } =
        merged.into_inner().unwrap_or_else(PoisonError::into_inner);
    let mut readers = readers.into_inner().unwrap_or_else(PoisonError::into_inner);
    if let Some(trouble) = trouble {
        return Err(trouble);
    }
    if !left.is_empty() {
        let mut reader = new();
        let mut at_the_end = Sorting::of(table);
        lines = cut_end(&left, lines + 1, table, &mut at_the_end, |record| reader.read(record));
        sorting.append(at_the_end, 0);
        merge(reader.end_block(), 0);
        readers.push(reader);
    }
    if sorting.met_a_total() {
        return Err(NotInBlocks::SumsUp);
    }
    let feed = feed.into_inner().unwrap_or_else(PoisonError::into_inner);
    let sha256 = feed.digest().map(|digest| HEXLOWER.encode(digest.as_ref())).unwrap_or_default();
    Ok(ReadInBlocks { readers, structure: sorting.finish(lines), sha256 })
}

/// Reads block after block until there are no more, or until something is wrong, here or elsewhere.
fn read_blocks<'t, R: BlockReader, M: FnMut(R::Part, u64)>(
    (table, coding): (&'t RawTable, Coding),
    reader: &mut R,
    feed: &Mutex<Feed>,
    merged: &Mutex<Merged<'t, R::Part, M>>,
    cutting: Cutting,
) -> Result<(), NotInBlocks> {
    let mut text = Vec::new();
    let mut cutter = BlockCutter::default();
    loop {
        if locked(merged).trouble.is_some() {
            return Ok(());
        }
        let Some(Given { number, end }) = locked(feed).fill(&mut text)? else { return Ok(()) };
        let mut sorting = Sorting::of(table);
        let Reached { position, lines } = cutter.cut(&text, table, &mut sorting, |record| reader.read(record));
        let part = reader.end_block();
        // What is given back may end within a character, and is looked at in the next block.
        let ours = if end == End::More && cutting == Cutting::Anywhere { &text[..position] } else { &text };
        if coding == Coding::Utf8 && simdutf8::basic::from_utf8(ours).is_err() {
            return Err(NotInBlocks::Broken);
        }
        let mut left = Vec::new();
        match (end, cutting) {
            (End::Last, _) => left.extend_from_slice(&text[position..]),
            (End::More, Cutting::Anywhere) => locked(feed).give_back(&text[position..])?,
            (End::More, Cutting::ByQuotes) if position < text.len() => return Err(NotInBlocks::Misaligned),
            (End::More, Cutting::ByQuotes) => {}
        }
        if sorting.met_a_total() {
            return Err(NotInBlocks::SumsUp);
        }
        let mut merged = locked(merged);
        merged.waiting.insert(number, Done { sorting, part, lines, end, left });
        merged.add_all_in_order();
    }
}

/// A reader that panics ends the whole run, so that nobody sees what it left behind.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
