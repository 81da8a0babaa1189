//! Finds the records that can't be counted without those of other files and places.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hasher;
use std::sync::{Mutex, PoisonError};

use super::repeat_filter::{MOST_REPEATED, Met, RepeatFilter};
use crate::gather::DeliveredFile;
use crate::harmonise::answers::byte_hash::ByteHash;
use crate::harmonise::beside::rosters::Roster;
use crate::harmonise::records::reading::Reading;
use crate::harmonise::records::record::{Disposition, RecordEntry};
use crate::survey::{RespondentId, SeminarId, StateCode};

/// What makes two records one respondent's, before anything is known of them but their keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RespondentIdentity {
    /// The respondent's name in a seminar, whatever the state: so that records without a state go with the others.
    NameInSeminar,
    /// The state as well, where each state numbers its own respondents.
    NameAndState,
}

/// Who was met in all files.
#[derive(Debug)]
pub(super) struct RespondentsMet<'r> {
    by: RespondentIdentity,
    hashes: RepeatFilter,
    /// How many records of each seminar seem to be of somebody met before.
    repeats: Mutex<BTreeMap<SeminarId, u64>>,
    /// Hashes of respondents without a state.
    stateless: Mutex<BTreeSet<u64>>,
    /// Who is on each seminar's roster.
    pub(super) rosters: &'r BTreeMap<SeminarId, Roster>,
}

/// Records that must be kept: nothing that is wanted by default, since whoever counts the others counts on it.
#[derive(Debug)]
pub(super) struct Wanted {
    by: RespondentIdentity,
    repeated: BTreeSet<u64>,
    stateless: BTreeSet<u64>,
    seminars: BTreeSet<SeminarId>,
}

impl<'r> RespondentsMet<'r> {
    /// Nobody met yet; so many are expected as the large ones among these files hold.
    pub(super) fn over<'f>(
        files: impl IntoIterator<Item = &'f DeliveredFile>,
        by: RespondentIdentity,
        rosters: &'r BTreeMap<SeminarId, Roster>,
    ) -> Self {
        let records = |file: &DeliveredFile| Some(file.table.as_ref()?.in_blocks()?.records());
        let records = files.into_iter().filter_map(records).sum();
        let hashes = RepeatFilter::expecting(records);
        Self { by, hashes, repeats: Mutex::default(), stateless: Mutex::default(), rosters }
    }

    /// Meets a record.
    pub(super) fn meet(&self, entry: &RecordEntry) {
        let (Some(seminar), Some(respondent)) = (&entry.seminar, &entry.respondent) else { return };
        if entry.disposition != Disposition::Used {
            return;
        }
        if self.hashes.insert(self.by.hash(seminar, entry.state.as_ref(), respondent)) == Met::Before {
            self.count_repeat(seminar);
        }
        if entry.state.is_none() && self.by == RespondentIdentity::NameAndState {
            let mut stateless = self.stateless.lock().unwrap_or_else(PoisonError::into_inner);
            if stateless.len() <= MOST_REPEATED {
                stateless.insert(RespondentIdentity::NameInSeminar.hash(seminar, None, respondent));
            }
        }
    }

    fn count_repeat(&self, seminar: &SeminarId) {
        let mut repeats = self.repeats.lock().unwrap_or_else(PoisonError::into_inner);
        match repeats.get_mut(seminar) {
            Some(count) => *count += 1,
            None => drop(repeats.insert(seminar.clone(), 1)),
        }
    }

    /// Meets all records of files that are kept.
    pub(super) fn meet_all(&self, readings: &[Reading<'_>]) {
        readings.iter().flat_map(|reading| &reading.entries).for_each(|entry| self.meet(entry));
    }

    /// What must be kept of files of which this was read; none if it is too much.
    pub(super) fn wanted<'b, 'a: 'b>(
        &self,
        readings: impl IntoIterator<Item = &'b Reading<'a>>,
        small_seminar: u64,
    ) -> Option<Wanted> {
        let mut records: BTreeMap<&SeminarId, u64> = BTreeMap::new();
        let mut states: BTreeMap<&SeminarId, BTreeSet<bool>> = BTreeMap::new();
        for reading in readings {
            for entry in reading.entries.iter().filter(|entry| entry.disposition == Disposition::Used) {
                let Some(seminar) = &entry.seminar else { continue };
                *records.entry(seminar).or_insert(0) += 1;
                states.entry(seminar).or_default().extend(entry.respondent.is_some().then_some(entry.state.is_some()));
            }
            for ((seminar, state), counted) in &reading.counted.groups {
                *records.entry(seminar).or_insert(0) += counted.people();
                let has_named = counted.named.people() > 0;
                states.entry(seminar).or_default().extend(has_named.then_some(state.is_some()));
            }
        }
        // Whoever comes again is one person; and whole files may turn out to repeat others, so that the seminar is smaller
        // than it seems.
        let repeats = self.repeats.lock().unwrap_or_else(PoisonError::into_inner);
        let once =
            |seminar: &SeminarId, records: u64| records.saturating_sub(repeats.get(seminar).copied().unwrap_or(0));
        let is_small =
            |(seminar, records): &(&SeminarId, u64)| once(seminar, *records) <= small_seminar.saturating_mul(2);
        let seminars = records.into_iter().filter(is_small).map(|(seminar, _)| seminar.clone());
        // By names alone they are all found among those met before.
        let is_mixed = self.by == RespondentIdentity::NameAndState && states.values().any(|states| states.len() > 1);
        let stateless = self.stateless.lock().unwrap_or_else(PoisonError::into_inner);
        if is_mixed && stateless.len() > MOST_REPEATED {
            return None;
        }
        Some(Wanted {
            by: self.by,
            repeated: self.hashes.repeated()?,
            stateless: if is_mixed { stateless.clone() } else { BTreeSet::new() },
            seminars: seminars.collect(),
        })
    }
}

impl Wanted {
    /// Whether a record must be kept.
    pub(super) fn holds(&self, entry: &RecordEntry) -> bool {
        let Some(seminar) = &entry.seminar else { return false };
        if entry.disposition != Disposition::Used {
            return false;
        }
        self.seminars.contains(seminar)
            || entry.respondent.as_ref().is_some_and(|respondent| {
                let hash = |by: RespondentIdentity| by.hash(seminar, entry.state.as_ref(), respondent);
                self.repeated.contains(&hash(self.by))
                    || (!self.stateless.is_empty() && self.stateless.contains(&hash(RespondentIdentity::NameInSeminar)))
            })
    }

    /// Whether a file may hold such records, as far as is known.
    pub(super) fn is_in(&self, reading: &Reading<'_>) -> bool {
        !self.repeated.is_empty()
            || !self.stateless.is_empty()
            || reading.counted.groups.keys().any(|(seminar, _)| self.seminars.contains(seminar))
    }
}

impl RespondentIdentity {
    /// Of a respondent: the same in all files, whatever they ask.
    fn hash(self, seminar: &SeminarId, state: Option<&StateCode>, respondent: &RespondentId) -> u64 {
        let state = match self {
            Self::NameInSeminar => "",
            Self::NameAndState => state.map_or("", StateCode::as_str),
        };
        let mut hash = ByteHash::default();
        for text in [seminar.as_str(), state, respondent.as_str()] {
            hash.write(text.as_bytes());
        }
        let hash = hash.finish();
        let hash = (hash ^ (hash >> 33)).wrapping_mul(0xFF51_AFD7_ED55_8CCD);
        let hash = (hash ^ (hash >> 33)).wrapping_mul(0xC4CE_B9FE_1A85_EC53);
        hash ^ (hash >> 33)
    }
}
