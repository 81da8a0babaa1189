//! What one file says of one seminar.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::counted_records::GroupCounts;
use crate::harmonise::records::reading::Reading;
use crate::harmonise::records::record::{Disposition, RecordEntry};
use crate::harmonise::records::slot::{QuestionKey, Slot};
use crate::survey::{Place, SeminarId, StateCode};

/// The entries of one seminar in one file.
#[derive(Debug)]
pub(in crate::harmonise) struct SeminarShare<'r, 'a> {
    pub(in crate::harmonise) reading: &'r Reading<'a>,
    pub(in crate::harmonise) entries: Vec<usize>,
    /// What was counted beside them, by state.
    pub(in crate::harmonise) counted: Vec<(Option<&'r StateCode>, &'r GroupCounts)>,
}

/// The used entries of every seminar, file by file.
pub(in crate::harmonise) fn shares<'r, 'a>(
    readings: &'r [Reading<'a>],
) -> BTreeMap<SeminarId, Vec<SeminarShare<'r, 'a>>> {
    let mut shares: BTreeMap<SeminarId, Vec<SeminarShare<'r, 'a>>> = BTreeMap::new();
    for reading in readings {
        let mut of_file: BTreeMap<&SeminarId, SeminarShare<'r, 'a>> = BTreeMap::new();
        let share = || SeminarShare { reading, entries: Vec::new(), counted: Vec::new() };
        for (place, entry) in reading.entries.iter().enumerate() {
            // A count of zero is no answer.
            if let (Disposition::Used, Some(seminar), 1..) = (entry.disposition, &entry.seminar, entry.times) {
                of_file.entry(seminar).or_insert_with(share).entries.push(place);
            }
        }
        for ((seminar, state), counted) in &reading.counted.groups {
            of_file.entry(seminar).or_insert_with(share).counted.push((state.as_ref(), counted));
        }
        for (seminar, share) in of_file {
            shares.entry(seminar.clone()).or_default().push(share);
        }
    }
    shares
}

/// The first day of the records of each seminar that count, where they say it.
pub(in crate::harmonise) fn first_days(readings: &[Reading<'_>]) -> BTreeMap<SeminarId, Date> {
    let mut days: BTreeMap<SeminarId, Date> = BTreeMap::new();
    for entry in readings.iter().flat_map(|reading| &reading.entries).filter(|entry| entry.is_used()) {
        if let (Some(seminar), Some(day)) = (&entry.seminar, entry.date) {
            match days.get_mut(seminar) {
                Some(first) => *first = day.min(*first),
                None => drop(days.insert(seminar.clone(), day)),
            }
        }
    }
    days
}

impl SeminarShare<'_, '_> {
    /// Whether its records stand for several answers each, which nothing ties to people.
    pub(super) fn is_counted_elsewhere(&self) -> bool {
        self.reading.delivery.keys.count.is_some()
    }

    /// The questions that the file holds for this seminar, with a slot of each.
    pub(super) fn questions(&self) -> BTreeMap<QuestionKey, usize> {
        let mut questions = BTreeMap::new();
        let mut last: Option<&RecordEntry> = None;
        // Records that are counted and not kept answer whatever the file asks.
        let any = RecordEntry::new(0, Disposition::Used);
        let any = (!self.counted.is_empty()).then_some(&any);
        let entries = self.entries.iter().filter_map(|entry| self.reading.entries.get(*entry));
        for entry in entries.chain(any) {
            if last.is_some_and(|last| last.module == entry.module && last.item == entry.item) {
                continue;
            }
            last = Some(entry);
            for (place, slot) in self.reading.slots.iter().enumerate() {
                if let Some(question) = slot.question(entry) {
                    questions.entry(question).or_insert(place);
                }
            }
        }
        questions
    }

    pub(super) fn place_of(&self, slot: usize) -> Place {
        let column = self.reading.slots.get(slot).map(Slot::column);
        column.map_or_else(
            || Place::file(&self.reading.file.path),
            |column| FileIssues::of(self.reading.file).place(None, column),
        )
    }
}
