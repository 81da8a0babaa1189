//! Counts records that aren't kept, by their seminar and state.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::harmonise::answers::code::Code;
use crate::harmonise::answers::extent::AskedAndGiven;
use crate::harmonise::records::counted_records::{CountsByGroup, GroupCounts, OTHERS};
use crate::harmonise::records::reading::Reading;
use crate::harmonise::records::record::{Disposition, RecordEntry};
use crate::survey::{SeminarId, StateCode};

/// Counts records.
#[derive(Debug)]
pub(super) struct Counter {
    slots: usize,
    stride: usize,
    /// Where each code is counted.
    places: [usize; 256],
    /// The slots that hold ratings.
    rated: Vec<usize>,
    groups: Vec<(SeminarId, Option<StateCode>)>,
    counted: Vec<GroupCounts>,
    by_name: BTreeMap<(SeminarId, Option<StateCode>), usize>,
    /// The same by where the names stand in memory, which the names beside them keep there.
    by_address: HashMap<(usize, usize), (SeminarId, Option<StateCode>, usize)>,
}

impl Counter {
    /// A counter of so many slots, with scales of so many levels at most.
    pub(super) fn new(slots: usize, levels: usize, rated: Vec<usize>) -> Self {
        let place = |code: u8| match Code(code).as_level() {
            Some(level) => level.min(levels),
            None => levels + Code(code).as_missing().unwrap_or(OTHERS - 1),
        };
        let mut places = [0; 256];
        (0..=u8::MAX).for_each(|code| places[usize::from(code)] = place(code));
        Self {
            slots,
            stride: levels + OTHERS,
            places,
            rated,
            groups: Vec::new(),
            counted: Vec::new(),
            by_name: BTreeMap::new(),
            by_address: HashMap::new(),
        }
    }

    /// Counts all records of a reading.
    pub(super) fn count(&mut self, reading: &Reading<'_>) {
        for (place, entry) in reading.entries.iter().enumerate() {
            if let (Disposition::Used, Some(seminar)) = (entry.disposition, &entry.seminar) {
                let group = self.group(seminar, entry.state.as_ref());
                self.count_codes(group, entry, reading.codes_of(place));
            }
        }
        for chosen in &reading.selections {
            let Some(entry) = reading.entries.get(chosen.entry).filter(|entry| entry.disposition == Disposition::Used)
            else {
                continue;
            };
            let Some(seminar) = &entry.seminar else { continue };
            let group = self.group(seminar, entry.state.as_ref());
            let counts = self.counted[group].options.entry(chosen.slot).or_insert_with(|| vec![0; 256]);
            chosen.options.iter().for_each(|option| counts[usize::from(*option)] += 1);
        }
    }

    /// What was counted.
    pub(super) fn into_counts(self) -> CountsByGroup {
        self.groups.into_iter().zip(self.counted).collect()
    }

    /// Counts somebody who is on the roster, or isn't.
    pub(super) fn count_guest(&mut self, entry: &RecordEntry, on_roster: &BTreeSet<String>) {
        let (Some(seminar), Some(respondent)) = (&entry.seminar, &entry.respondent) else { return };
        let group = self.group(seminar, entry.state.as_ref());
        if on_roster.contains(respondent.as_str()) {
            self.counted[group].on_roster += 1;
        } else {
            self.counted[group].add_stranger(respondent.clone());
        }
    }

    fn count_codes(&mut self, group: usize, entry: &RecordEntry, codes: &[Code]) {
        let answers = if self.rated.is_empty() {
            AskedAndGiven::of(codes.iter())
        } else {
            AskedAndGiven::of(self.rated.iter().filter_map(|slot| codes.get(*slot)))
        };
        let counted = &mut self.counted[group];
        let people = if entry.respondent.is_some() { &mut counted.named } else { &mut counted.nameless };
        people.add(answers.extent());
        for (counts, code) in counted.codes.chunks_exact_mut(self.stride).zip(codes) {
            counts[self.places[usize::from(code.0)]] += 1;
        }
    }

    fn group(&mut self, seminar: &SeminarId, state: Option<&StateCode>) -> usize {
        const MOST: usize = 10_000;
        let address = (seminar.as_str().as_ptr().addr(), state.map_or(0, |state| state.as_str().as_ptr().addr()));
        if let Some((_, _, group)) = self.by_address.get(&address) {
            return *group;
        }
        let name = (seminar.clone(), state.cloned());
        let group = self.by_name.get(&name).copied().unwrap_or_else(|| {
            self.by_name.insert(name.clone(), self.groups.len());
            self.groups.push(name.clone());
            let codes = vec![0; self.slots * self.stride];
            self.counted.push(GroupCounts { codes, stride: self.stride, ..GroupCounts::default() });
            self.groups.len() - 1
        });
        if self.by_address.len() < MOST {
            self.by_address.insert(address, (name.0, name.1, group));
        }
        group
    }
}
