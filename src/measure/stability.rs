//! S17: what becomes of verdicts when respondents, and then whole states, are left out one at a time.
//!
//! It rests on tallies alone: leaving a respondent out takes one answer off a level that is in use, leaving a state out
//! takes off what it answered, in all seminars that are compared. A trial is a respondent, or a state, with a
//! valid answer to the question; trials that leave the same answers are judged once.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::{Detectable, Drops, Stability, Verdict};
use super::item::Answers;
use super::verdicts;
use crate::limit::TableSet;
use crate::statistics::{holm, least_p, rank_sum, superiority, trend};
use crate::survey::{Question, Rules, StateCode};

/// Answers by level, low to high, of one seminar or of several that are compared.
type Levels = Vec<Vec<u64>>;

/// What trials leave of the answers to one question, and how many of them leave the same.
#[derive(Debug, Clone)]
pub(super) struct Trials {
    respondents: BTreeMap<Levels, u64>,
    states: BTreeMap<Levels, u64>,
}

impl Trials {
    /// All trials of a question, put at one seminar or at several, with what was answered there.
    pub(super) fn new(asked: &[(&Question<'_>, &Answers)], tables: &TableSet) -> Self {
        let all: Levels = asked.iter().map(|(_, answers)| answers.levels.clone()).collect();
        let by_state: Vec<_> = asked.iter().map(|(question, _)| question.states(tables)).collect();
        let states: BTreeSet<&StateCode> = by_state.iter().flat_map(BTreeMap::keys).copied().collect();
        let mut trials = Self { respondents: BTreeMap::new(), states: BTreeMap::new() };
        for seminar in 0..all.len() {
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

    /// No trials: it isn't told what becomes of a verdict.
    pub(super) fn none() -> Self {
        Self { respondents: BTreeMap::new(), states: BTreeMap::new() }
    }

    /// What becomes of a verdict; none where there are too few answers for one, or nothing was tried.
    pub(super) fn stability(&self, verdict: Verdict, judged: impl Fn(&[Vec<u64>]) -> Verdict) -> Option<Stability> {
        let outcome = |trials: &BTreeMap<Levels, u64>| {
            let mut drops = Drops::default();
            for (left, times) in trials {
                let without = judged(left);
                let enough = !without.says_the_same_as(Verdict::TooFewToSay);
                drops.count(*times, enough.then(|| without.says_the_same_as(verdict)));
            }
            drops
        };
        (!self.respondents.is_empty() && !verdict.says_the_same_as(Verdict::TooFewToSay))
            .then(|| Stability { respondents: outcome(&self.respondents), states: outcome(&self.states) })
    }
}

/// A p at its place in a family, of which the other members keep theirs, after Holm's adjustment.
fn adjusted_among((family, place): (&[Option<f64>], usize), p: f64) -> Option<f64> {
    let mut family = family.to_vec();
    *family.get_mut(place)? = Some(p);
    holm(&family).get(place).copied().flatten()
}

/// What becomes of a trend's verdict over cycles, the earliest first. A cycle that a trial leaves too few answers is left
/// out, as it would be of the whole; nothing can be said without the latest one or under the fewest cycles.
pub(super) fn stability_of_trend(
    verdict: Verdict,
    trials: &Trials,
    family: (&[Option<f64>], usize),
    fewest_cycles: usize,
    rules: &Rules,
) -> Option<Stability> {
    let has_enough = |cycle: &&Vec<u64>| cycle.iter().sum::<u64>() >= rules.minimum_answers;
    trials.stability(verdict, |cycles| {
        let compared: Vec<&Vec<u64>> = cycles.iter().filter(has_enough).collect();
        let enough = compared.len() >= fewest_cycles && cycles.last().is_some_and(|latest| has_enough(&latest));
        let found = enough.then(|| trend(&compared)).flatten();
        let p_adjusted = found.and_then(|trend| adjusted_among(family, trend.p));
        verdicts::of_trend(p_adjusted, found.and_then(|trend| trend.tau_b), rules)
    })
}

/// What becomes of a change's verdict. Its p stands at a place in its family, of which the other members keep theirs.
pub(super) fn stability_of_change(
    verdict: Verdict,
    trials: &Trials,
    family: (&[Option<f64>], usize),
    rules: &Rules,
) -> Option<Stability> {
    let adjusted = |p: f64| adjusted_among(family, p);
    trials.stability(verdict, |seminars| {
        let [earlier, later] = seminars else { return Verdict::TooFewToSay };
        let (before, after) = (earlier.iter().sum::<u64>(), later.iter().sum::<u64>());
        if before.min(after) < rules.minimum_answers {
            return Verdict::TooFewToSay;
        }
        let least = least_p(earlier, later).and_then(adjusted);
        if least.is_some_and(|least| least >= rules.significance.get()) {
            return Verdict::NoChangeFound { could_have_seen: Detectable::UNKNOWN };
        }
        let p_adjusted = rank_sum(earlier, later).and_then(|test| adjusted(test.p));
        verdicts::of_change(p_adjusted, superiority(earlier, later).map(|change| change.chance), rules)
    })
}
