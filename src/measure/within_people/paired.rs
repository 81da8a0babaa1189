//! Verdicts on before and after over a family of modules, and whether they hold when people are left out.

use std::collections::BTreeMap;

use super::differences::Differences;
use crate::measure::verdicts::of_gain;
use crate::measure::{Drops, Stability, Verdict};
use crate::statistics::{SignedRank, holm};
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
    /// p after Holm's adjustment over the family.
    pub(super) p_adjusted: Option<f64>,
    /// Gain, loss, none found, or too few.
    pub(super) verdict: Verdict,
    /// Whether the verdict holds; none with too few pairs.
    pub(super) stability: Option<Stability>,
}

/// Verdicts on a family of modules, by modules; `states` are those of the rows. Leaving out somebody who answered about
/// one module may change p of the others too, because it is adjusted over all of them.
pub(super) fn judged(family: &mut [Paired], states: &[Option<StateCode>], rules: &Rules) -> Vec<Judged> {
    let nobody = vec![Vec::new(); family.len()];
    let whole = tested(family, nobody, rules);
    let (alike, by_state) = trials(family, states);
    let mut stability = vec![Stability::default(); family.len()];
    for (left_out, times) in alike {
        let left_out = left_out.into_iter().map(|place| place.into_iter().collect()).collect();
        let without = tested(family, left_out, rules);
        count(&whole, &without, times, stability.iter_mut().map(|stability| &mut stability.respondents));
    }
    for left_out in by_state.into_values() {
        let without = tested(family, left_out, rules);
        count(&whole, &without, 1, stability.iter_mut().map(|stability| &mut stability.states));
    }
    whole
        .into_iter()
        .zip(stability)
        .map(|(tested, stability)| {
            let stability = (tested.verdict != Verdict::TooFewToSay).then_some(stability);
            Judged { p: tested.p, p_adjusted: tested.p_adjusted, verdict: tested.verdict, stability }
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
    p_adjusted: Option<f64>,
    verdict: Verdict,
}

/// All tests of a family without the people at these places, by module.
fn tested(family: &mut [Paired], left_out: Vec<Vec<usize>>, rules: &Rules) -> Vec<Tested> {
    let without = family.iter_mut().zip(left_out);
    let tests: Vec<Option<SignedRank>> =
        without.map(|(paired, places)| paired.test_without(places, rules.minimum_answers)).collect();
    let p: Vec<Option<f64>> = tests.iter().map(|test| test.map(|test| test.p)).collect();
    let tested = tests.iter().zip(holm(&p)).map(|(test, p_adjusted)| Tested {
        p: test.map(|test| test.p),
        p_adjusted,
        verdict: of_gain(p_adjusted, test.and_then(|test| test.z), rules),
    });
    tested.collect()
}

fn count<'a>(whole: &[Tested], without: &[Tested], times: u64, drops: impl Iterator<Item = &'a mut Drops>) {
    for ((whole, without), drops) in whole.iter().zip(without).zip(drops) {
        let judged = without.verdict != Verdict::TooFewToSay;
        drops.count(times, judged.then(|| whole.verdict.says_the_same_as(without.verdict)));
    }
}
