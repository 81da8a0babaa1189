//! One of two files that are compared, and what its records say to the questions that both ask.

use std::collections::{BTreeSet, HashMap};

use crate::harmonise::overlap::marks::{FileMarks, MarkColumn, MarkKind, hash};
use crate::harmonise::records::reading::Reading;
use crate::harmonise::records::record::{Disposition, RecordEntry};
use crate::harmonise::records::slot::Slot;
use crate::survey::{ModuleId, SeminarId, StateCode};
use crate::text::fold;

/// A pair of records, the smaller file's first.
pub(super) type Pair = (usize, usize);

/// The records of a file that count and name nobody.
#[derive(Debug)]
pub(super) struct NamelessRecords {
    /// Their entries, in the order of the file.
    pub(super) entries: Vec<usize>,
    seminars: BTreeSet<SeminarId>,
    states: BTreeSet<StateCode>,
    has_stateless: bool,
}

impl NamelessRecords {
    pub(super) fn of(reading: &Reading<'_>) -> Self {
        let counts = |place: &usize| {
            let entry = &reading.entries[*place];
            entry.is_used() && entry.respondent.is_none()
        };
        let entries: Vec<usize> = (0..reading.entries.len()).filter(counts).collect();
        let of = || entries.iter().map(|place| &reading.entries[*place]);
        Self {
            seminars: of().filter_map(|entry| entry.seminar.clone()).collect(),
            states: of().filter_map(|entry| entry.state.clone()).collect(),
            has_stateless: of().any(|entry| entry.state.is_none()),
            entries,
        }
    }

    /// Whether records of both may come from the same people.
    pub(super) fn may_meet(&self, other: &Self) -> bool {
        let is_open = self.has_stateless || other.has_stateless;
        !self.seminars.is_disjoint(&other.seminars) && (is_open || !self.states.is_disjoint(&other.states))
    }
}

/// One of two files that are compared.
#[derive(Debug)]
pub(super) struct ComparedFile<'r, 'a> {
    pub(super) reading: &'r Reading<'a>,
    pub(super) marks: &'r FileMarks,
    pub(super) entries: &'r [usize],
    /// The slots of the questions that both ask, in the same order on both sides.
    pub(super) slots: Vec<usize>,
    /// By record, a print of all its answers to them.
    pub(super) contents: Vec<u64>,
}

impl<'r, 'a> ComparedFile<'r, 'a> {
    pub(super) fn new(
        reading: &'r Reading<'a>,
        marks: &'r FileMarks,
        records: &'r NamelessRecords,
        slots: Vec<usize>,
    ) -> Self {
        let mut side = Self { reading, marks, entries: &records.entries, slots, contents: Vec::new() };
        side.contents = (0..side.entries.len()).map(|record| hash(&side.answers(record))).collect();
        side
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn entry(&self, record: usize) -> &'r RecordEntry {
        &self.reading.entries[self.entries[record]]
    }

    /// A print of the answer to each question that both ask, and of what the record is about.
    pub(super) fn answers(&self, record: usize) -> Vec<u64> {
        let (place, entry) = (self.entries[record], self.entry(record));
        let codes = self.reading.codes_of(place);
        let said = |slot: &usize| {
            let options = self.reading.options_of(place, *slot).map(|options| &**options);
            let text = self.reading.comments_of(place).find(|comment| comment.slot == *slot);
            hash(&(codes.get(*slot).map(|code| code.0), options, text.map(|comment| fold(&comment.text))))
        };
        let about = hash(&(entry.module.as_ref().map(ModuleId::as_str), entry.item));
        std::iter::once(about).chain(self.slots.iter().map(said)).collect()
    }

    /// Whether a record of this file may be of the same person, about the same thing, as one of the other.
    pub(super) fn may_be(&self, record: usize, other: &Self, of_other: usize) -> bool {
        let (one, another) = (self.entry(record), other.entry(of_other));
        let same_state = one.state.is_none() || another.state.is_none() || one.state == another.state;
        same_state && (&one.seminar, &one.module, one.item) == (&another.seminar, &another.module, another.item)
    }

    /// The first kind of mark that both records have and that differs.
    pub(super) fn marks_apart(&self, record: usize, other: &Self, of_other: usize) -> Option<MarkKind> {
        let (here, there) = (self.entries[record], other.entries[of_other]);
        let differs = |(name, column): (&String, &MarkColumn)| {
            let theirs = other.marks.columns.get(name).filter(|theirs| theirs.kind == column.kind)?;
            let (one, another) = (column.prints.get(here)?.as_ref()?, theirs.prints.get(there)?.as_ref()?);
            (one != another).then_some(column.kind)
        };
        self.marks.columns.iter().filter_map(differs).min()
    }

    /// How often each content is met.
    pub(super) fn frequencies(&self) -> HashMap<u64, usize> {
        let mut frequencies = HashMap::new();
        for content in &self.contents {
            *frequencies.entry(*content).or_insert(0) += 1;
        }
        frequencies
    }
}

/// The slots of both files that ask the same.
pub(super) fn shared(one: &Reading<'_>, other: &Reading<'_>) -> (Vec<usize>, Vec<usize>) {
    // Items and modules that stand in the records are compared with the records.
    let asks = |slot: &Slot| slot.question(&RecordEntry::new(0, Disposition::Used));
    let there: Vec<_> = other.slots.iter().map(asks).collect();
    let pairs = one.slots.iter().enumerate().filter_map(|(slot, own)| {
        let wanted = asks(own);
        Some((slot, there.iter().position(|asked| *asked == wanted)?))
    });
    pairs.unzip()
}
