//! Remembers what each spelling of an answer means, so that a cell costs one lookup and no text.

use std::collections::HashMap;
use std::sync::Arc;

use super::byte_hash::ByByteHash;
use super::code::Code;
use super::labels::{Labels, Meaning, Problem};
use crate::survey::MissingReason;

/// The spellings of one scale met so far, by their bytes as read.
#[derive(Debug)]
pub(super) struct Dictionary<'a> {
    labels: &'a Labels<'a>,
    decimal_mark: char,
    /// Cells that the platform writes for no answer, where the scale doesn't know them.
    missing: &'static [(&'static str, MissingReason)],
    known: HashMap<Box<[u8]>, Entry, ByByteHash>,
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
    pub(super) fn new(
        labels: &'a Labels<'a>,
        decimal_mark: char,
        missing: &'static [(&'static str, MissingReason)],
    ) -> Self {
        Self { labels, decimal_mark, missing, known: HashMap::default(), notes: Vec::new() }
    }

    /// What a cell means. Only a spelling never met before is decoded, folded and compared.
    pub(super) fn read(&mut self, cell: &[u8]) -> Entry {
        if cell.is_empty() {
            return Entry { code: Code::BLANK, note: None };
        }
        if let Some(entry) = self.known.get(cell) {
            return *entry;
        }
        let mut meaning = self.labels.read(&String::from_utf8_lossy(cell), self.decimal_mark);
        if meaning.problem.is_some()
            && let Some(reason) = missing_reason(self.missing, cell)
        {
            meaning = Meaning { code: Code::missing(reason), options: Arc::default(), problem: None };
        }
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

/// Why there is no answer where a platform wrote this.
pub(super) fn missing_reason(missing: &[(&str, MissingReason)], cell: &[u8]) -> Option<MissingReason> {
    missing.iter().find(|(text, _)| text.as_bytes() == cell.trim_ascii()).map(|(_, reason)| *reason)
}

#[cfg(test)]
mod tests {
    use super::super::examples::{agree5, options_of};
    use super::*;

    #[test]
    fn a_spelling_is_resolved_once() {
        let scale = agree5();
        let labels = Labels::new(&scale);
        let mut dictionary = Dictionary::new(&labels, '.', &[]);
        let first = dictionary.read("De acuerdo".as_bytes());
        assert_eq!(first, dictionary.read("De acuerdo".as_bytes()));
        assert_eq!(dictionary.read("DE ACUERDO".as_bytes()).code, first.code);
        assert_eq!(dictionary.known.len(), 2);
    }

    #[test]
    fn problems_and_options_come_with_every_repetition() {
        let scale = options_of(&["a", "b"]);
        let labels = Labels::new(&scale);
        let mut dictionary = Dictionary::new(&labels, '.', &[]);
        for _ in 0..2 {
            let entry = dictionary.read(b"b, c");
            assert_eq!(dictionary.options(entry).map(|options| &**options), Some([1].as_slice()));
            assert!(dictionary.problem(entry).is_some());
        }
    }

    #[test]
    fn what_a_platform_writes_for_no_answer_is_no_answer_unless_the_scale_knows_it() {
        let scale = agree5();
        let labels = Labels::new(&scale);
        let mut dictionary =
            Dictionary::new(&labels, '.', &[("N/A", MissingReason::NotAsked), ("DA", MissingReason::Blank)]);
        let hidden = dictionary.read(b"N/A");
        assert_eq!((hidden.code, dictionary.problem(hidden)), (Code::NOT_ASKED, None));
        assert_eq!(dictionary.read(b"DA").code, Code::level(3));
    }
}
