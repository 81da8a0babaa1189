//! What the rows of a person's own say of the rows that repeat a part of the form.

use std::collections::{BTreeSet, HashMap};
use std::hash::Hasher;

use super::record::{Disposition, InheritedKeys, RecordEntry};
use crate::gather::Record;
use crate::harmonise::answers::byte_hash::ByteHash;
use crate::harmonise::columns::repeat_columns::{RepeatColumns, RepeatedRow};
use crate::harmonise::records::slot::Slot;

/// A respondent and an event, as they stand in the file.
type PersonAtEvent = (Box<[u8]>, Box<[u8]>);

/// The rows of one file that repeat a part of the form, and what those of the people themselves say.
#[derive(Debug)]
pub(super) struct RepeatedParts {
    pub(super) columns: RepeatColumns,
    /// Where it stands whose a row is.
    respondent: Option<usize>,
    /// By respondent and event, as they stand in the file.
    own_rows: HashMap<PersonAtEvent, InheritedKeys>,
    /// By respondent, whatever the event.
    people: HashMap<Box<[u8]>, InheritedKeys>,
    events: BTreeSet<Box<[u8]>>,
    /// By event and part, in which slots something stands in any of its rows.
    filled: HashMap<u64, Vec<bool>>,
}

impl RepeatedParts {
    pub(super) fn new(columns: RepeatColumns, respondent: Option<usize>) -> Self {
        Self {
            columns,
            respondent,
            own_rows: HashMap::new(),
            people: HashMap::new(),
            events: BTreeSet::new(),
            filled: HashMap::new(),
        }
    }

    /// Learns what a person's own row says.
    pub(super) fn meet(&mut self, record: &Record<'_>, entry: &RecordEntry) {
        let Some(column) = self.respondent.filter(|_| self.columns.kind(record) == RepeatedRow::Parent) else { return };
        let respondent: Box<[u8]> = record.cell(column).trim_ascii().into();
        let event: Box<[u8]> = self.columns.event_of(record).into();
        self.events.insert(event.clone());
        self.own_rows.entry((respondent.clone(), event)).or_default().complete(entry);
        self.people.entry(respondent).or_default().complete(entry);
    }

    /// Learns what the rows of a record's part are asked: nothing that never stands in them.
    pub(super) fn learn(&mut self, record: &Record<'_>, slots: &[Slot]) {
        let number = number(self.columns.event_of(record), self.columns.part_of(record));
        let filled = self.filled.entry(number).or_insert_with(|| vec![false; slots.len()]);
        filled.iter_mut().zip(slots).for_each(|(filled, slot)| *filled = *filled || !slot.is_blank(record));
    }

    /// By slot, whether the rows of a record's part are never asked what those of others are.
    pub(super) fn asked_elsewhere(&self, record: &Record<'_>) -> Vec<bool> {
        let number = number(self.columns.event_of(record), self.columns.part_of(record));
        let Some(own) = self.filled.get(&number) else { return Vec::new() };
        let elsewhere = |slot: usize| self.filled.values().any(|filled| filled.get(slot) == Some(&true));
        own.iter().enumerate().map(|(slot, filled)| !filled && elsewhere(slot)).collect()
    }

    /// What a record takes from the other rows of its person: those of its event go before others.
    pub(super) fn inherited(&self, record: &Record<'_>) -> InheritedKeys {
        let is_parent = self.columns.kind(record) == RepeatedRow::Parent;
        let Some(column) = self.respondent else { return InheritedKeys { is_parent, ..InheritedKeys::default() } };
        let respondent: Box<[u8]> = record.cell(column).trim_ascii().into();
        let of_person = self.people.get(&respondent).cloned().unwrap_or_default();
        let event: Box<[u8]> = self.columns.event_of(record).into();
        let of_event = self.own_rows.get(&(respondent, event));
        let left_out = of_event.map_or(of_person.left_out, |own| own.left_out);
        let own = of_event.cloned().unwrap_or_default();
        InheritedKeys {
            is_parent,
            seminar: own.seminar.or(of_person.seminar),
            state: own.state.or(of_person.state),
            date: own.date.or(of_person.date),
            left_out,
        }
    }

    /// A number for the event and the part of a record, the same in all files; records of one person that differ in it
    /// complete each other. Where there is only one event, it is none.
    pub(super) fn part(&self, record: &Record<'_>) -> u64 {
        let event = if self.events.len() > 1 { self.columns.event_of(record) } else { &[] };
        let part = self.columns.part_of(record);
        if event.is_empty() && part.is_empty() {
            return 0;
        }
        number(event, part)
    }
}

fn number(event: &[u8], part: &[u8]) -> u64 {
    let mut hash = ByteHash::default();
    hash.write(event);
    hash.write(part);
    hash.finish()
}

impl InheritedKeys {
    /// Adds what one more row of the same person says; the first one that says something holds.
    fn complete(&mut self, entry: &RecordEntry) {
        self.seminar = self.seminar.take().or_else(|| entry.seminar.clone());
        self.state = self.state.take().or_else(|| entry.state.clone());
        self.date = self.date.or(entry.date);
        if let Disposition::Excluded(left_out) = entry.disposition {
            self.left_out.get_or_insert(left_out);
        }
    }
}
