//! Remembers what each spelling of an answer means, so that a cell costs one lookup and no text.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Arc;

use super::code::Code;
use super::labels::{Labels, Meaning, Problem};

/// The spellings of one scale met so far, by their bytes as read.
#[derive(Debug)]
pub(super) struct Dictionary<'a> {
    labels: &'a Labels<'a>,
    decimal_mark: char,
    known: HashMap<Box<[u8]>, Entry, BuildHasherDefault<ByteHasher>>,
    /// Meanings that hold more than a code.
    notes: Vec<Meaning>,
}

/// What a spelling means: its code, and where its note stands, if it has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    /// The answer.
    pub(super) code: Code,
    note: Option<u32>,
}

impl<'a> Dictionary<'a> {
    pub(super) fn new(labels: &'a Labels<'a>, decimal_mark: char) -> Self {
        Self { labels, decimal_mark, known: HashMap::default(), notes: Vec::new() }
    }

    /// What a cell means. Only a spelling never met before is decoded, folded and compared.
    pub(super) fn read(&mut self, cell: &[u8]) -> Entry {
        if cell.is_empty() {
            return Entry { code: Code::BLANK, note: None };
        }
        if let Some(entry) = self.known.get(cell) {
            return *entry;
        }
        let meaning = self.labels.read(&String::from_utf8_lossy(cell), self.decimal_mark);
        let has_note = meaning.problem.is_some() || !meaning.options.is_empty();
        let note = has_note.then(|| u32::try_from(self.notes.len()).unwrap_or(u32::MAX));
        let entry = Entry { code: meaning.code, note };
        if has_note {
            self.notes.push(meaning);
        }
        self.known.insert(cell.into(), entry);
        entry
    }

    /// What is wrong with a spelling.
    pub(super) fn problem(&self, entry: Entry) -> Option<&Problem> {
        self.notes.get(usize::try_from(entry.note?).ok()?)?.problem.as_ref()
    }

    /// The options that a multi-select cell chooses.
    pub(super) fn options(&self, entry: Entry) -> Option<&Arc<[u8]>> {
        let meaning = self.notes.get(usize::try_from(entry.note?).ok()?)?;
        (!meaning.options.is_empty()).then_some(&meaning.options)
    }
}

/// A fast hash of short byte strings; spellings are few, so it needs no defence against floods.
#[derive(Debug, Default)]
pub(super) struct ByteHasher(u64);

impl Hasher for ByteHasher {
    fn write(&mut self, bytes: &[u8]) {
        let mut chunks = bytes.chunks_exact(8);
        for chunk in &mut chunks {
            self.mix(chunk.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)));
        }
        let rest = chunks.remainder().iter().fold(1, |word, byte| word << 8 | u64::from(*byte));
        self.mix(rest);
    }

    fn write_usize(&mut self, length: usize) {
        self.mix(u64::try_from(length).unwrap_or(u64::MAX));
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 29)
    }
}

impl ByteHasher {
    fn mix(&mut self, word: u64) {
        let product = u128::from(self.0 ^ word ^ 0x9E37_79B9_7F4A_7C15) * u128::from(0xD6E8_FEB8_6659_FD93_u64);
        let bytes = product.to_le_bytes();
        let half = |from: usize| bytes[from..from + 8].iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
        self.0 = half(0) ^ half(8);
    }
}

#[cfg(test)]
mod tests {
    use super::super::examples::{agree5, options_of};
    use super::*;

    #[test]
    fn a_spelling_is_resolved_once() {
        let scale = agree5();
        let labels = Labels::new(&scale);
        let mut dictionary = Dictionary::new(&labels, '.');
        let first = dictionary.read("De acuerdo".as_bytes());
        assert_eq!(first, dictionary.read("De acuerdo".as_bytes()));
        assert_eq!(dictionary.read("DE ACUERDO".as_bytes()).code, first.code);
        assert_eq!(dictionary.known.len(), 2);
    }

    #[test]
    fn problems_and_options_come_with_every_repetition() {
        let scale = options_of(&["a", "b"]);
        let labels = Labels::new(&scale);
        let mut dictionary = Dictionary::new(&labels, '.');
        for _ in 0..2 {
            let entry = dictionary.read(b"b, c");
            assert_eq!(dictionary.options(entry).map(|options| &**options), Some([1].as_slice()));
            assert!(dictionary.problem(entry).is_some());
        }
    }
}
