//! Counts of records that aren't kept: how often each code was met in each column, by seminar and state.

use std::collections::{BTreeMap, BTreeSet};

use super::comment_sample::CommentSample;
use super::record::Disposition;
use crate::gather::Quoting;
use crate::harmonise::answers::code::Code;
use crate::harmonise::responses::Completeness;
use crate::survey::{RespondentId, SeminarId, StateCode};

/// Most strangers to a roster that are named.
const MOST_NAMES: usize = 1000;

/// Reasons, and a place for all else.
pub(in crate::harmonise) const OTHERS: usize = 7;

/// Counts of records by their seminar and state.
pub(in crate::harmonise) type CountsByGroup = BTreeMap<(SeminarId, Option<StateCode>), GroupCounts>;

/// What was counted of one file.
#[derive(Debug, Clone, Default)]
pub(in crate::harmonise) struct CountedRecords {
    /// Those that count.
    pub(in crate::harmonise) groups: CountsByGroup,
    /// How many no longer count, and what became of them.
    withdrawn: Vec<(Disposition, u64)>,
    /// What people wrote.
    pub(in crate::harmonise) comments: CommentSample,
    /// Whether a slot holds a rating, so that only ratings tell how completely somebody answered.
    pub(in crate::harmonise) is_rated: bool,
    /// How the file has to be read.
    pub(in crate::harmonise) quoting: Quoting,
}

/// Counts of the records of one seminar and state.
#[derive(Debug, Clone, Default)]
pub(in crate::harmonise) struct GroupCounts {
    /// How completely people answered whom their records name, and all others.
    pub(in crate::harmonise) named: Completeness,
    pub(in crate::harmonise) nameless: Completeness,
    /// Slot by slot, how often each code was met, `stride` places a slot.
    pub(in crate::harmonise) codes: Vec<u64>,
    pub(in crate::harmonise) stride: usize,
    /// How often each option was chosen, by slot.
    pub(in crate::harmonise) options: BTreeMap<usize, Vec<u64>>,
    /// Respondents who are on the seminar's roster.
    pub(in crate::harmonise) on_roster: u64,
    /// The first respondents, by name, who are not.
    pub(in crate::harmonise) strangers: BTreeSet<RespondentId>,
}

impl GroupCounts {
    /// How many people there are.
    pub(in crate::harmonise) fn people(&self) -> u64 {
        self.named.people() + self.nameless.people()
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
        met.map(move |(place, count)| (code(place), *count))
    }

    /// Counts a respondent who is not on the roster.
    pub(in crate::harmonise) fn add_stranger(&mut self, name: RespondentId) {
        self.strangers.insert(name);
        if self.strangers.len() > MOST_NAMES {
            self.strangers.pop_last();
        }
    }

    fn add(&mut self, other: Self) {
        let sum = |to: &mut [u64], from: &[u64]| to.iter_mut().zip(from).for_each(|(count, more)| *count += more);
        if self.stride == 0 {
            *self = other;
            return;
        }
        self.named.add_all(other.named);
        self.nameless.add_all(other.nameless);
        sum(&mut self.codes, &other.codes);
        for (slot, counts) in other.options {
            sum(self.options.entry(slot).or_insert_with(|| vec![0; counts.len()]), &counts);
        }
        self.on_roster += other.on_roster;
        other.strangers.into_iter().for_each(|name| self.add_stranger(name));
    }

    /// Takes back what is among these counts; none if it can't be. Who is on a roster stays told.
    fn without(mut self, counted: &Self) -> Option<Self> {
        let subtract = |from: &mut [u64], counts: &[u64]| {
            from.iter_mut().zip(counts).try_for_each(|(count, less)| {
                *count = count.checked_sub(*less)?;
                Some(())
            })
        };
        self.named = self.named.without(counted.named)?;
        self.nameless = self.nameless.without(counted.nameless)?;
        subtract(&mut self.codes, &counted.codes)?;
        for (slot, counts) in &counted.options {
            subtract(self.options.get_mut(slot)?, counts)?;
        }
        Some(self)
    }
}

impl CountedRecords {
    /// Nothing counted yet of a file that has to be read so, and in which this was written.
    pub(in crate::harmonise) fn new(quoting: Quoting, comments: CommentSample, is_rated: bool) -> Self {
        Self { comments, is_rated, quoting, ..Self::default() }
    }

    /// How many records became this.
    pub(in crate::harmonise) fn count(&self, disposition: Disposition) -> u64 {
        if disposition == Disposition::Used {
            return self.groups.values().map(GroupCounts::people).sum();
        }
        self.withdrawn.iter().filter(|(became, _)| *became == disposition).map(|(_, count)| count).sum()
    }

    /// None of them counts any longer: this becomes of them.
    pub(in crate::harmonise) fn withdraw(&mut self, disposition: Disposition) {
        self.withdrawn.push((disposition, self.count(Disposition::Used)));
        self.groups.clear();
        self.comments = CommentSample::default();
    }

    /// Adds what somebody counted.
    pub(in crate::harmonise) fn add(&mut self, counted: CountsByGroup) {
        for (group, counted) in counted {
            self.groups.entry(group).or_default().add(counted);
        }
    }

    /// Takes back what was counted of some records; false, and nothing changes, if they can't be among those counted.
    #[must_use]
    pub(in crate::harmonise) fn take_back(&mut self, counted: &CountsByGroup) -> bool {
        let mut groups = self.groups.clone();
        for (group, counts) in counted {
            let Some(left) = groups.remove(group).and_then(|all| all.without(counts)) else { return false };
            if left.people() > 0 {
                groups.insert(group.clone(), left);
            }
        }
        self.groups = groups;
        true
    }
}
