//! Remembers what each spelling of an answer means, so that a cell costs one lookup and no text.

use std::collections::HashMap;
use std::sync::Arc;

use super::answer_problem::AnswerProblem;
use super::byte_hash::{ByByteHash, MOST_SPELLINGS};
use super::code::Code;
use super::labels::{AnswerMeaning, Labels};
use super::numbers::DecimalMark;
use super::whole_labels::CodeBeside;
use crate::survey::MissingReason;

/// The spellings of one scale met so far, by their bytes as read.
#[derive(Debug)]
pub(super) struct Dictionary<'a> {
    labels: &'a Labels<'a>,
    mark: DecimalMark,
    /// Cells that the platform writes for no answer, where the scale doesn't know them.
    missing: &'static [(&'static str, MissingReason)],
    known: HashMap<Box<[u8]>, DictionaryEntry, ByByteHash>,
    /// Meanings that hold more than a code.
    notes: Vec<AnswerMeaning>,
    /// Spellings that mean a code and nothing more, by a hash of their words.
    plain: Vec<Spelling>,
}

/// A short spelling in the words of a processor, which it compares at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Words {
    length: usize,
    words: [u64; 4],
}

#[derive(Debug, Clone, Copy)]
struct Spelling {
    words: Words,
    code: Code,
}

/// So many that the spellings of a scale hardly ever share a place.
const PLAIN: usize = 256;

impl Words {
    /// The words of a spelling: its first and its last ones, which overlap. None if there are more.
    #[inline]
    fn of(cell: &[u8]) -> Option<Self> {
        let length = cell.len();
        let words = match length {
            17..=32 => {
                let (first, last) = (cell.first_chunk::<16>()?, cell.last_chunk::<16>()?);
                let [one, two] = halves(first);
                let [three, four] = halves(last);
                [one, two, three, four]
            }
            8..=16 => {
                let (first, last) = (cell.first_chunk()?, cell.last_chunk()?);
                [u64::from_le_bytes(*first), u64::from_le_bytes(*last), 0, 0]
            }
            4..=7 => {
                let (first, last) = (cell.first_chunk()?, cell.last_chunk()?);
                [u64::from(u32::from_le_bytes(*first)), u64::from(u32::from_le_bytes(*last)), 0, 0]
            }
            0..=3 => [cell.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)), 0, 0, 0],
            33.. => return None,
        };
        Some(Self { length, words })
    }

    #[inline]
    fn place(&self) -> usize {
        let [one, two, three, four] = self.words;
        let mixed = (one ^ two.rotate_left(19) ^ three.rotate_left(37) ^ four.rotate_left(53) ^ self.length as u64)
            .wrapping_mul(0x9E37_79B9_7F4A_7C15);
        usize::from(mixed.to_be_bytes()[0])
    }
}

fn halves(bytes: &[u8; 16]) -> [u64; 2] {
    let (halves, _) = bytes.as_chunks::<8>();
    [u64::from_le_bytes(halves[0]), u64::from_le_bytes(halves[1])]
}

/// What a spelling means: its code, and where its note stands, if it has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::harmonise) struct DictionaryEntry {
    /// The answer.
    pub(in crate::harmonise) code: Code,
    note: Option<u32>,
}

/// No spelling: an empty cell is never looked up.
const NOTHING: Spelling = Spelling { words: Words { length: 0, words: [0; 4] }, code: Code::BLANK };

impl<'a> Dictionary<'a> {
    pub(in crate::harmonise) fn new(
        labels: &'a Labels<'a>,
        mark: DecimalMark,
        missing: &'static [(&'static str, MissingReason)],
    ) -> Self {
        Self { labels, mark, missing, known: HashMap::default(), notes: Vec::new(), plain: vec![NOTHING; PLAIN] }
    }

    /// What a cell means, if it is short, was met before, and means a code and nothing more.
    #[inline]
    pub(in crate::harmonise) fn known(&self, cell: &[u8]) -> Option<Code> {
        let words = Words::of(cell)?;
        let spelling = self.plain.get(words.place())?;
        (spelling.words == words).then_some(spelling.code)
    }

    /// What a cell means. Only a spelling never met before is decoded, folded and compared.
    pub(in crate::harmonise) fn read(&mut self, cell: &[u8]) -> DictionaryEntry {
        if cell.is_empty() {
            return DictionaryEntry { code: Code::BLANK, note: None };
        }
        if let Some(entry) = self.known.get(cell).copied() {
            self.make_plain(cell, entry);
            return entry;
        }
        if self.known.len() >= MOST_SPELLINGS {
            self.known.clear();
            self.notes.clear();
        }
        let mut meaning = self.labels.read(&String::from_utf8_lossy(cell), self.mark);
        if meaning.problem.is_some()
            && let Some(reason) = missing_reason(self.missing, cell)
        {
            meaning = AnswerMeaning::of(Code::missing(reason));
        }
        let has_note = meaning.problem.is_some() || meaning.code_beside.is_some() || !meaning.options.is_empty();
        let note = has_note.then(|| u32::try_from(self.notes.len()).unwrap_or(u32::MAX));
        let entry = DictionaryEntry { code: meaning.code, note };
        if has_note {
            self.notes.push(meaning);
        }
        self.known.insert(cell.into(), entry);
        entry
    }

    fn make_plain(&mut self, cell: &[u8], entry: DictionaryEntry) {
        let Some(words) = Words::of(cell).filter(|_| entry.note.is_none()) else { return };
        if let Some(spelling) = self.plain.get_mut(words.place()) {
            *spelling = Spelling { words, code: entry.code };
        }
    }

    /// What is wrong with a spelling.
    pub(in crate::harmonise) fn problem(&self, entry: DictionaryEntry) -> Option<&AnswerProblem> {
        self.note(entry)?.problem.as_ref()
    }

    /// How the code that stands beside a label agrees with it, if one does.
    pub(in crate::harmonise) fn code_beside(&self, entry: DictionaryEntry) -> Option<CodeBeside> {
        self.note(entry)?.code_beside
    }

    /// The options that a multi-select cell chooses.
    pub(in crate::harmonise) fn options(&self, entry: DictionaryEntry) -> Option<&Arc<[u8]>> {
        Some(&self.note(entry)?.options).filter(|options| !options.is_empty())
    }

    fn note(&self, entry: DictionaryEntry) -> Option<&AnswerMeaning> {
        self.notes.get(usize::try_from(entry.note?).ok()?)
    }
}

/// Why there is no answer where a platform wrote this.
pub(super) fn missing_reason(missing: &[(&str, MissingReason)], cell: &[u8]) -> Option<MissingReason> {
    missing.iter().find(|(text, _)| text.as_bytes() == cell.trim_ascii()).map(|(_, reason)| *reason)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::{agree5, options_of};

    #[test]
    fn a_spelling_is_resolved_once() {
        let scale = agree5();
        let labels = Labels::new(&scale);
        let mut dictionary = Dictionary::new(&labels, DecimalMark::Point, &[]);
        let first = dictionary.read("De acuerdo".as_bytes());
        assert_eq!(first, dictionary.read("De acuerdo".as_bytes()));
        assert_eq!(dictionary.read("DE ACUERDO".as_bytes()).code, first.code);
        assert_eq!(dictionary.known.len(), 2);
    }

    proptest::proptest! {
        #[test]
        fn spellings_are_known_by_their_words_alone(one in "[ab]{1,36}", other in "[ab]{1,36}") {
            let words = |text: &str| Words::of(text.as_bytes());
            proptest::prop_assert_eq!(words(&one).is_none(), one.len() > 32);
            if words(&one).is_some() {
                proptest::prop_assert_eq!(words(&one) == words(&other), one == other);
            }
        }
    }

    #[test]
    fn a_spelling_with_a_problem_is_never_plain() {
        let scale = agree5();
        let labels = Labels::new(&scale);
        let mut dictionary = Dictionary::new(&labels, DecimalMark::Point, &[]);
        for text in ["De acuerdo", "Deacuerdo"] {
            for _ in 0..3 {
                dictionary.read(text.as_bytes());
            }
        }
        assert_eq!(dictionary.known(b"De acuerdo"), Some(Code::level(3)));
        assert_eq!(dictionary.known(b"Deacuerdo"), None);
    }

    #[test]
    fn problems_and_options_come_with_every_repetition() {
        let scale = options_of(&["a", "b"]);
        let labels = Labels::new(&scale);
        let mut dictionary = Dictionary::new(&labels, DecimalMark::Point, &[]);
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
        let mut dictionary = Dictionary::new(
            &labels,
            DecimalMark::Point,
            &[("N/A", MissingReason::NotAsked), ("DA", MissingReason::Blank)],
        );
        let hidden = dictionary.read(b"N/A");
        assert_eq!((hidden.code, dictionary.problem(hidden)), (Code::NOT_ASKED, None));
        assert_eq!(dictionary.read(b"DA").code, Code::level(3));
    }
}
