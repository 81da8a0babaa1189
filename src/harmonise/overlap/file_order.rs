//! Which of several records came last: by what they say themselves, then by their files' last records, then by the numbers
//! in their files' names. Words in names say nothing of time.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use jiff::civil::Date;

use super::marks::FileMarks;
use crate::harmonise::records::reading::Reading;
use crate::text::{DatedName, TimeStamp};

/// A record: its file and its entry.
pub(super) type RecordPlace = (usize, usize);

/// The path of a file without what tells its format.
fn without_extension(path: &str) -> &str {
    path.rsplit_once('.').map_or(path, |(stem, _)| stem)
}

/// What tells which of several files came last.
#[derive(Debug)]
pub(super) struct FileOrder<'m> {
    marks: &'m BTreeMap<usize, FileMarks>,
    last_days: Vec<Option<Date>>,
    last_times: BTreeMap<usize, TimeStamp>,
    names: Vec<DatedName>,
}

/// Records from the first to the last, as far as that is known.
#[derive(Debug)]
pub(super) struct InOrder {
    pub(super) records: Vec<RecordPlace>,
    /// Record by record, whether it is known to come after the one before.
    is_known: Vec<bool>,
}

impl InOrder {
    /// Whether it is known that this record comes before or after all others.
    pub(super) fn is_known_of(&self, record: RecordPlace) -> bool {
        let Some(place) = self.records.iter().position(|other| *other == record) else { return false };
        self.is_known[place] && self.is_known.get(place + 1).copied().unwrap_or(true)
    }
}

impl<'m> FileOrder<'m> {
    /// The order of these files.
    pub(super) fn of(readings: &[Reading<'_>], marks: &'m BTreeMap<usize, FileMarks>) -> Self {
        let last_day = |reading: &Reading<'_>| reading.entries.iter().filter_map(|entry| entry.date).max();
        let last_time = |(file, marks): (&usize, &FileMarks)| {
            let entries = 0..readings[*file].entries.len();
            Some((*file, entries.filter_map(|entry| marks.time(entry)).max()?))
        };
        Self {
            last_days: readings.iter().map(last_day).collect(),
            last_times: marks.iter().filter_map(last_time).collect(),
            names: readings.iter().map(|reading| DatedName::of(without_extension(&reading.file.path))).collect(),
            marks,
        }
    }

    /// Puts records in order. What all of them say counts: their days, their time stamps, the last day and stamp of their
    /// files, the numbers in names that differ in nothing else. Within a file the lines are in order.
    pub(super) fn put(&self, readings: &[Reading<'_>], mut records: Vec<RecordPlace>) -> InOrder {
        let all = |says: &dyn Fn(&RecordPlace) -> bool| records.iter().all(says);
        let day = |record: &RecordPlace| readings[record.0].entries[record.1].date;
        let time = |record: &RecordPlace| self.marks.get(&record.0).and_then(|marks| marks.time(record.1));
        let last_day = |record: &RecordPlace| self.last_days[record.0];
        let last_time = |record: &RecordPlace| self.last_times.get(&record.0).copied();
        let are_dated = all(&|record| day(record).is_some());
        let are_timed = all(&|record| time(record).is_some());
        let are_files_dated = all(&|record| last_day(record).is_some());
        let are_files_timed = all(&|record| last_time(record).is_some());
        let are_numbered =
            records.first().is_some_and(|first| all(&|record| self.names[record.0].words == self.names[first.0].words));
        let compare = |one: &RecordPlace, other: &RecordPlace| {
            let if_all = |all: bool, ordering: Ordering| if all { ordering } else { Ordering::Equal };
            if_all(are_dated, day(one).cmp(&day(other)))
                .then_with(|| if_all(are_timed, time(one).cmp(&time(other))))
                .then_with(|| if_all(are_files_dated, last_day(one).cmp(&last_day(other))))
                .then_with(|| if_all(are_files_timed, last_time(one).cmp(&last_time(other))))
                .then_with(|| if_all(are_numbered, self.names[one.0].numbers.cmp(&self.names[other.0].numbers)))
        };
        let by_name = |one: &RecordPlace, other: &RecordPlace| {
            let path = |record: &RecordPlace| &self.names[record.0];
            path(one).cmp(path(other)).then_with(|| one.cmp(other))
        };
        records.sort_by(|one, other| compare(one, other).then_with(|| by_name(one, other)));
        let follows = |pair: &[RecordPlace]| pair[0].0 == pair[1].0 || compare(&pair[0], &pair[1]) == Ordering::Less;
        let is_known = std::iter::once(true).chain(records.windows(2).map(follows)).collect();
        InOrder { records, is_known }
    }
}
