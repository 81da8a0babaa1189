//! Counts of records that aren't kept: what a seminar's table would hold of them, added up.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::sample::Sample;
use crate::gather::Quoting;
use crate::harmonise::answers::code::Code;
use crate::harmonise::records::reading::{Entry, Fate, Reading};
use crate::harmonise::seminar::completeness::{Answers, Extent};
use crate::survey::{RespondentId, SeminarId, StateCode};

/// Most strangers to a roster that are named.
const MOST_NAMES: usize = 1000;

/// What was counted of one file.
#[derive(Debug, Clone, Default)]
pub(in crate::harmonise) struct Digest {
    /// By seminar and state.
    pub(in crate::harmonise) groups: BTreeMap<(SeminarId, Option<StateCode>), Counted>,
    used: i64,
    superseded: i64,
    /// What people wrote.
    pub(in crate::harmonise) remarks: Sample,
    /// Whether a slot holds a rating, so that only ratings tell how completely somebody answered.
    pub(in crate::harmonise) is_rated: bool,
    /// How the file has to be read.
    pub(super) quoting: Quoting,
}

/// Counts of the records of one seminar and state.
#[derive(Debug, Clone, Default)]
pub(in crate::harmonise) struct Counted {
    /// How completely named and nameless people answered, in the order of [`Extent::ALL`].
    pub(in crate::harmonise) named: [i64; Extent::ALL.len()],
    pub(in crate::harmonise) nameless: [i64; Extent::ALL.len()],
    /// Slot by slot, how often each code was met, `stride` places a slot.
    codes: Vec<i64>,
    stride: usize,
    /// How often each option was chosen, by slot.
    pub(in crate::harmonise) options: BTreeMap<usize, Vec<i64>>,
    /// Respondents who are on the seminar's roster.
    pub(in crate::harmonise) on_roster: i64,
    /// The first respondents, by name, who are not.
    pub(in crate::harmonise) strangers: BTreeSet<RespondentId>,
}

impl Counted {
    /// How many people there are.
    pub(in crate::harmonise) fn people(&self) -> u64 {
        self.named.iter().chain(&self.nameless).map(|count| u64::try_from(*count).unwrap_or(0)).sum()
    }

    /// The codes met in a slot, with how often.
    pub(in crate::harmonise) fn codes_of(&self, slot: usize) -> impl Iterator<Item = (Code, u64)> {
        let counts = self.codes.get(slot * self.stride..(slot + 1) * self.stride).unwrap_or(&[]);
        let levels = self.stride.saturating_sub(OTHERS);
        let code = move |place: usize| match u8::try_from(place) {
            Ok(level) if place < levels => Code(level),
            Ok(_) | Err(_) => Code(Code::NOT_ASKED.0 + u8::try_from(place - levels).unwrap_or(0)),
        };
        let met = counts.iter().enumerate().take(levels + OTHERS - 1).filter(|(_, count)| **count > 0);
        met.map(move |(place, count)| (code(place), u64::try_from(*count).unwrap_or(0)))
    }

    fn add(&mut self, other: Self) {
        let sum = |to: &mut [i64], from: &[i64]| to.iter_mut().zip(from).for_each(|(count, more)| *count += more);
        if self.stride == 0 {
            *self = other;
            return;
        }
        sum(&mut self.named, &other.named);
        sum(&mut self.nameless, &other.nameless);
        sum(&mut self.codes, &other.codes);
        for (slot, counts) in other.options {
            sum(self.options.entry(slot).or_insert_with(|| vec![0; counts.len()]), &counts);
        }
        self.on_roster += other.on_roster;
        other.strangers.into_iter().for_each(|name| self.add_stranger(name));
    }

    fn add_stranger(&mut self, name: RespondentId) {
        self.strangers.insert(name);
        if self.strangers.len() > MOST_NAMES {
            self.strangers.pop_last();
        }
    }
}

impl Digest {
    /// Nothing counted yet of a file that has to be read so, and in which this was written.
    pub(super) fn new(quoting: Quoting, remarks: Sample) -> Self {
        Self { remarks, quoting, ..Self::default() }
    }

    /// How many records have a fate.
    pub(in crate::harmonise) fn count(&self, fate: Fate) -> u64 {
        let count = match fate {
            Fate::Used => self.used,
            Fate::Superseded => self.superseded,
            // Such records are kept.
            Fate::Duplicate | Fate::Excluded(_) | Fate::Quarantined => 0,
        };
        u64::try_from(count).unwrap_or(0)
    }

    /// Counts all that counted as superseded.
    pub(in crate::harmonise) fn supersede(&mut self) {
        self.superseded += std::mem::take(&mut self.used);
        self.groups.clear();
        self.remarks = Sample::default();
    }

    /// Adds what somebody counted.
    pub(super) fn add(&mut self, counter: Counter) {
        self.is_rated = !counter.rated.is_empty();
        self.used += counter.used;
        for (group, counted) in counter.groups.into_iter().zip(counter.counted) {
            self.groups.entry(group).or_default().add(counted);
        }
    }

    /// Forgets groups of which nobody is left.
    pub(super) fn settle(&mut self) {
        self.groups.retain(|_, counted| counted.people() > 0);
    }
}

/// Reasons, and a place for all else.
const OTHERS: usize = 7;

/// Counts records, or takes back what was counted.
#[derive(Debug)]
pub(super) struct Counter {
    step: i64,
    slots: usize,
    stride: usize,
    /// Where each code is counted.
    places: [usize; 256],
    /// The slots that hold ratings.
    rated: Vec<usize>,
    used: i64,
    groups: Vec<(SeminarId, Option<StateCode>)>,
    counted: Vec<Counted>,
    by_name: BTreeMap<(SeminarId, Option<StateCode>), usize>,
    /// The same by where the names stand in memory, which the names beside them keep there.
    by_address: HashMap<(usize, usize), (SeminarId, Option<StateCode>, usize)>,
}

impl Counter {
    /// A counter of so many slots, with scales of so many levels at most; `step` is 1, or -1 to take back.
    pub(super) fn new(slots: usize, levels: usize, rated: Vec<usize>, step: i64) -> Self {
        let place = |code: u8| match Code(code).as_level() {
            Some(level) => level.min(levels),
            None => levels + Code(code).as_missing().unwrap_or(OTHERS - 1),
        };
        let mut places = [0; 256];
        (0..=u8::MAX).for_each(|code| places[usize::from(code)] = place(code));
        Self {
            step,
            slots,
            stride: levels + OTHERS,
            places,
            rated,
            used: 0,
            groups: Vec::new(),
            counted: Vec::new(),
            by_name: BTreeMap::new(),
            by_address: HashMap::new(),
        }
    }

    /// Counts all records of a reading.
    pub(super) fn count(&mut self, reading: &Reading<'_>) {
        for (place, entry) in reading.entries.iter().enumerate() {
            if let (Fate::Used, Some(seminar)) = (entry.fate, &entry.seminar) {
                self.used += self.step;
                let group = self.group(seminar, entry.state.as_ref());
                self.count_codes(group, entry, reading.codes_of(place));
            }
        }
        for chosen in &reading.selections {
            let Some(entry) = reading.entries.get(chosen.entry).filter(|entry| entry.fate == Fate::Used) else {
                continue;
            };
            let Some(seminar) = &entry.seminar else { continue };
            let (group, step) = (self.group(seminar, entry.state.as_ref()), self.step);
            let counts = self.counted[group].options.entry(chosen.slot).or_insert_with(|| vec![0; 256]);
            chosen.options.iter().for_each(|option| counts[usize::from(*option)] += step);
        }
    }

    /// Counts somebody who is on the roster, or isn't.
    pub(super) fn count_guest(&mut self, entry: &Entry, on_roster: &BTreeSet<String>) {
        let (Some(seminar), Some(respondent)) = (&entry.seminar, &entry.respondent) else { return };
        let group = self.group(seminar, entry.state.as_ref());
        if on_roster.contains(respondent.as_str()) {
            self.counted[group].on_roster += 1;
        } else {
            self.counted[group].add_stranger(respondent.clone());
        }
    }

    fn count_codes(&mut self, group: usize, entry: &Entry, codes: &[Code]) {
        let answers = if self.rated.is_empty() {
            Answers::of(codes.iter())
        } else {
            Answers::of(self.rated.iter().filter_map(|slot| codes.get(*slot)))
        };
        let counted = &mut self.counted[group];
        let people = if entry.respondent.is_some() { &mut counted.named } else { &mut counted.nameless };
        people[answers.extent() as usize] += self.step;
        for (counts, code) in counted.codes.chunks_exact_mut(self.stride).zip(codes) {
            counts[self.places[usize::from(code.0)]] += self.step;
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
            self.counted.push(Counted { codes, stride: self.stride, ..Counted::default() });
            self.groups.len() - 1
        });
        if self.by_address.len() < MOST {
            self.by_address.insert(address, (name.0, name.1, group));
        }
        group
    }
}
