//! Verdicts on before and after over a family of modules, and whether they hold when people are left out.

use std::collections::BTreeMap;

use super::differences::Differences;
use crate::measure::finding::agreed_verdict;
use crate::measure::p_range::{PRange, adjusted};
use crate::measure::verdicts::of_gain;
use crate::measure::{Drops, Stability, Verdict};
use crate::statistics::SignedRank;
use crate::survey::{Rules, StateCode};

/// What the people of all rows answered after, less what they answered before.
pub(super) struct Paired {
    differences: Differences,
    /// By row: the place of its difference; none where an answer is missing.
    places: Vec<Option<usize>>,
}

impl Paired {
    /// By row: after less before; none where an answer is missing.
    pub(super) fn new(gains: Vec<Option<f64>>) -> Self {
        let differences = Differences::new(gains.iter().copied().flatten().collect());
        let places = gains.into_iter().map(|gain| differences.place(gain?)).collect();
        Self { differences, places }
    }

    /// Gives each of several families rows of its own, of whom it isn't known who they are; tells the states of these rows.
    pub(super) fn set_apart(family: &mut [Self]) -> Vec<Option<StateCode>> {
        let sizes: Vec<usize> = family.iter().map(|paired| paired.places.len()).collect();
        let total: usize = sizes.iter().sum();
        let mut before = 0;
        for (paired, size) in family.iter_mut().zip(sizes) {
            let own = std::mem::take(&mut paired.places);
            paired.places = [vec![None; before], own, vec![None; total - before - size]].concat();
            before += size;
        }
        vec![None; total]
    }

    /// Differences in use, lowest first, and how many people have each.
    pub(super) fn counts(&self) -> &[(f64, u64)] {
        self.differences.counts()
    }

    /// People with both answers.
    pub(super) fn pairs(&self) -> u64 {
        self.differences.pairs()
    }

    /// The test without the people at these places; none if fewer than `fewest` are left.
    fn test_without(&mut self, places: Vec<usize>, fewest: u64) -> Option<SignedRank> {
        let remain = self.pairs().saturating_sub(places.len() as u64);
        if remain >= fewest { self.differences.test_without(places) } else { None }
    }
}

/// What before and after say of one module.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Judged {
    /// p of the signed-rank test; none with fewer pairs than a verdict needs.
    pub(super) p: Option<f64>,
    /// p after Holm's adjustment over the family; none where it depends on what isn't told of the others.
    pub(super) p_adjusted: Option<f64>,
    /// Gain, loss, none found, or too few; none where it depends on what isn't told of the others.
    pub(super) verdict: Option<Verdict>,
    /// Whether the verdict holds; none with too few pairs.
    pub(super) stability: Option<Stability>,
}

/// Verdicts on a family of modules, by modules; `states` are those of the rows, and `others` the p of modules of the family
/// whose differences aren't told. Leaving out somebody who answered about one module may change p of the others too,
/// because it is adjusted over all of them.
pub(super) fn judged(
    family: &mut [Paired],
    states: &[Option<StateCode>],
    others: &[Option<PRange>],
    rules: &Rules,
) -> Vec<Judged> {
    let nobody = vec![Vec::new(); family.len()];
    let whole = tested(family, nobody, others, rules);
    let (alike, by_state) = trials(family, states);
    let mut stability = vec![Stability::default(); family.len()];
    for (left_out, times) in alike {
        let left_out = left_out.into_iter().map(|place| place.into_iter().collect()).collect();
        let without = tested(family, left_out, others, rules);
        count(&whole, &without, times, stability.iter_mut().map(|stability| &mut stability.respondents));
    }
    for left_out in by_state.into_values() {
        let without = tested(family, left_out, others, rules);
        count(&whole, &without, 1, stability.iter_mut().map(|stability| &mut stability.states));
    }
    whole
        .into_iter()
        .zip(stability)
        .map(|(tested, stability)| {
            let is_judged = tested.verdict.is_some_and(|verdict| verdict != Verdict::TooFewToSay);
            let p_adjusted = tested.p_adjusted.and_then(PRange::known);
            Judged { p: tested.p, p_adjusted, verdict: tested.verdict, stability: is_judged.then_some(stability) }
        })
        .collect()
}

/// Rows that answered alike, as places by module, with how many they are; and the places of each state's rows by module.
type Trials = (BTreeMap<Vec<Option<usize>>, u64>, BTreeMap<StateCode, Vec<Vec<usize>>>);

fn trials(family: &[Paired], states: &[Option<StateCode>]) -> Trials {
    let (mut alike, mut by_state): Trials = (BTreeMap::new(), BTreeMap::new());
    for (row, state) in states.iter().enumerate() {
        let places: Vec<Option<usize>> =
            family.iter().map(|paired| paired.places.get(row).copied().flatten()).collect();
        if places.iter().all(Option::is_none) {
            continue;
        }
        if let Some(state) = state {
            let of_state = by_state.entry(state.clone()).or_insert_with(|| vec![Vec::new(); family.len()]);
            for (of_module, place) in of_state.iter_mut().zip(&places) {
                of_module.extend(*place);
            }
        }
        *alike.entry(places).or_default() += 1;
    }
    (alike, by_state)
}

/// A module's test within its family.
struct Tested {
    p: Option<f64>,
    p_adjusted: Option<PRange>,
    verdict: Option<Verdict>,
}

/// All tests of a family without the people at these places, by module.
fn tested(family: &mut [Paired], left_out: Vec<Vec<usize>>, others: &[Option<PRange>], rules: &Rules) -> Vec<Tested> {
    let without = family.iter_mut().zip(left_out);
    let tests: Vec<Option<SignedRank>> =
        without.map(|(paired, places)| paired.test_without(places, rules.minimum_answers)).collect();
    let own = tests.iter().map(|test| PRange::of(test.map(|test| test.p)));
    let p: Vec<Option<PRange>> = own.chain(others.iter().copied()).collect();
    let tested = tests.iter().zip(adjusted(&p)).map(|(test, p_adjusted)| {
        let of = |p: Option<f64>| of_gain(p, test.and_then(|test| test.z), rules);
        let (least, most) = (p_adjusted.map(|range| range.least), p_adjusted.map(|range| range.most));
        Tested { p: test.map(|test| test.p), p_adjusted, verdict: agreed_verdict(of(least), of(most)) }
    });
    tested.collect()
}

fn count<'a>(whole: &[Tested], without: &[Tested], times: u64, drops: impl Iterator<Item = &'a mut Drops>) {
    for ((whole, without), drops) in whole.iter().zip(without).zip(drops) {
        let is_judged = without.verdict != Some(Verdict::TooFewToSay);
        let same = whole.verdict.zip(without.verdict).is_some_and(|(whole, without)| whole.says_the_same_as(without));
        drops.count(times, is_judged.then_some(same));
    }
}
