//! S17: what becomes of verdicts when respondents, and then whole states, are left out one at a time.
//!
//! It rests on tallies alone: leaving a respondent out takes one answer off a level that is in use, leaving a state out
//! takes off what it answered, in both seminars where two are compared. A trial is a respondent, or a state, with a
//! valid answer to the question; trials that leave the same answers are judged once.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::{Detectable, Drops, Stability, Verdict};
use super::item::{Answers, Question};
use super::judge;
use super::statistics::{holm, least_p, rank_sum, superiority};
use crate::survey::{Rules, StateCode, Tallies};

/// Answers by level, low to high, of one seminar, or of an earlier and a later one.
type Levels<const SEMINARS: usize> = [Vec<u64>; SEMINARS];

/// What trials leave of the answers to one question, and how many of them leave the same.
#[derive(Debug, Clone)]
pub(super) struct Trials<const SEMINARS: usize> {
    respondents: BTreeMap<Levels<SEMINARS>, u64>,
    states: BTreeMap<Levels<SEMINARS>, u64>,
}

impl<const SEMINARS: usize> Trials<SEMINARS> {
    /// All trials of a question, put at one seminar or at two, with what was answered there.
    pub(super) fn new(asked: [(&Question<'_>, &Answers); SEMINARS], tallies: &Tallies) -> Self {
        let all: Levels<SEMINARS> = asked.map(|(_, answers)| answers.levels.clone());
        let by_state = asked.map(|(question, _)| question.states(tallies));
        let states: BTreeSet<&StateCode> = by_state.iter().flat_map(BTreeMap::keys).copied().collect();
        let mut trials = Self { respondents: BTreeMap::new(), states: BTreeMap::new() };
        for seminar in 0..SEMINARS {
            for (level, count) in all[seminar].iter().enumerate().filter(|(_, count)| **count > 0) {
                let mut left = all.clone();
                left[seminar][level] -= 1;
                *trials.respondents.entry(left).or_default() += count;
            }
        }
        for state in states {
            let mut left = all.clone();
            for (levels, states) in left.iter_mut().zip(&by_state) {
                let of_state = states.get(state).into_iter().copied().flatten();
                levels.iter_mut().zip(of_state).for_each(|(count, less)| *count = count.saturating_sub(*less));
            }
            if left != all {
                *trials.states.entry(left).or_default() += 1;
            }
        }
        trials
    }

    /// What becomes of a verdict; none where there are too few answers for one.
    pub(super) fn stability(
        &self,
        verdict: Verdict,
        judged: impl Fn(&Levels<SEMINARS>) -> Verdict,
    ) -> Option<Stability> {
        let outcome = |trials: &BTreeMap<Levels<SEMINARS>, u64>| {
            let mut drops = Drops::default();
            for (left, times) in trials {
                let without = judged(left);
                let enough = !without.says_the_same_as(Verdict::TooFewToSay);
                drops.count(*times, enough.then(|| without.says_the_same_as(verdict)));
            }
            drops
        };
        (!verdict.says_the_same_as(Verdict::TooFewToSay))
            .then(|| Stability { respondents: outcome(&self.respondents), states: outcome(&self.states) })
    }
}

/// What becomes of a change's verdict. Its p stands at a place in its family, of which the other members keep theirs.
pub(super) fn stability_of_change(
    verdict: Verdict,
    trials: &Trials<2>,
    (family, place): (&[Option<f64>], usize),
    rules: &Rules,
) -> Option<Stability> {
    let adjusted = |p: f64| {
        let mut family = family.to_vec();
        *family.get_mut(place)? = Some(p);
        holm(&family).get(place).copied().flatten()
    };
    trials.stability(verdict, |[earlier, later]| {
        let (before, after) = (earlier.iter().sum::<u64>(), later.iter().sum::<u64>());
        if before.min(after) < rules.minimum_answers {
            return Verdict::TooFewToSay;
        }
        let least = least_p(earlier, later).and_then(adjusted);
        if least.is_some_and(|least| least >= rules.significance.get()) {
            return Verdict::NoChangeFound { could_have_seen: Detectable::UNKNOWN };
        }
        let p_adjusted = rank_sum(earlier, later).and_then(|test| adjusted(test.p));
        judge::of_change(p_adjusted, superiority(earlier, later).map(|change| change.chance), rules)
    })
}
