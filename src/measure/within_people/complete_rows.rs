//! The people who rated all modules, summed up so that each of them, or each state, can be left out again.

use std::collections::BTreeMap;

use super::differences::Differences;
use super::standing::Standing;
use crate::statistics::{FriedmanTest, RankSums, SignedRank, doubled_ranks};
use crate::survey::StateCode;

/// Somebody's answers on all modules, as levels, and their state if known.
pub(super) type CompleteRow = (Vec<u8>, Option<StateCode>);

/// The people who rated all modules.
pub(super) struct CompleteRows {
    respondents: u64,
    rank_sums: RankSums,
    /// Every pair of modules in the order of the curriculum.
    pairs: Vec<((usize, usize), Differences)>,
    patterns: Vec<Pattern>,
    /// The pattern of each respondent of a state.
    states: BTreeMap<StateCode, Vec<usize>>,
    significance: f64,
}

/// People who rated all modules alike: it doesn't matter which of them is left out.
struct Pattern {
    respondents: u64,
    doubled_ranks: Vec<u64>,
    /// By pair of modules: the place of their difference.
    places: Vec<usize>,
}

impl CompleteRows {
    /// From rows of as many levels as there are modules, each a position in `scores`; none if a level has no score.
    pub(super) fn new(modules: usize, rows: &[CompleteRow], scores: &[f64], significance: f64) -> Option<Self> {
        let mut respondents: BTreeMap<&[u8], Vec<Option<&StateCode>>> = BTreeMap::new();
        for (levels, state) in rows {
            respondents.entry(levels).or_default().push(state.as_ref());
        }
        let in_scores = |levels: &[u8]| levels.iter().map(|level| scores.get(usize::from(*level)).copied()).collect();
        let scored_rows: Option<Vec<Vec<f64>>> = rows.iter().map(|(levels, _)| in_scores(levels)).collect();
        let scored_rows = scored_rows?;
        let of_pair = |(one, other): (usize, usize)| {
            Differences::new(scored_rows.iter().map(|row| row[one] - row[other]).collect())
        };
        let all_pairs = (0..modules).flat_map(|one| (one + 1..modules).map(move |other| (one, other)));
        let mut whole = Self {
            respondents: rows.len() as u64,
            rank_sums: RankSums::new(modules),
            pairs: all_pairs.map(|pair| (pair, of_pair(pair))).collect(),
            patterns: Vec::new(),
            states: BTreeMap::new(),
            significance,
        };
        for (levels, states) in respondents {
            whole.add(&in_scores(levels)?, &states)?;
        }
        Some(whole)
    }

    fn add(&mut self, row: &[f64], states: &[Option<&StateCode>]) -> Option<()> {
        let doubled_ranks = doubled_ranks(row)?;
        for state in states {
            self.rank_sums.add(&doubled_ranks);
            if let Some(state) = state {
                self.states.entry((*state).clone()).or_default().push(self.patterns.len());
            }
        }
        let places = self.pairs.iter().map(|((one, other), pair)| pair.place(row[*one] - row[*other]));
        let places = places.collect::<Option<Vec<usize>>>()?;
        self.patterns.push(Pattern { respondents: states.len() as u64, doubled_ranks, places });
        Some(())
    }

    /// Friedman's test and the mean ranks, in the order of the curriculum.
    pub(super) fn friedman(&self) -> Option<FriedmanTest> {
        self.rank_sums.friedman()
    }

    /// Where modules stand when nobody is left out.
    pub(super) fn standing(&mut self) -> Option<Standing> {
        self.without(&[])
    }

    /// Where modules stand without each respondent, and for how many respondents that is so; no standing where fewer
    /// than `fewest` are left.
    pub(super) fn without_each_respondent(&mut self, fewest: u64) -> Vec<(u64, Option<Standing>)> {
        let patterns = 0..self.patterns.len();
        patterns.map(|pattern| (self.patterns[pattern].respondents, self.judged(&[pattern], fewest))).collect()
    }

    /// Where modules stand without each state; no standing where fewer than `fewest` respondents are left.
    pub(super) fn without_each_state(&mut self, fewest: u64) -> Vec<Option<Standing>> {
        let states = std::mem::take(&mut self.states);
        let standings = states.values().map(|left_out| self.judged(left_out, fewest)).collect();
        self.states = states;
        standings
    }

    fn judged(&mut self, left_out: &[usize], fewest: u64) -> Option<Standing> {
        let remain = self.respondents.saturating_sub(left_out.len() as u64);
        if remain >= fewest { self.without(left_out) } else { None }
    }

    /// Where modules stand without respondents of these patterns; none if nobody is left.
    fn without(&mut self, left_out: &[usize]) -> Option<Standing> {
        let mut rank_sums = self.rank_sums.clone();
        for pattern in left_out {
            rank_sums.remove(&self.patterns[*pattern].doubled_ranks);
        }
        let patterns = &self.patterns;
        let tests: Option<Vec<((usize, usize), SignedRank)>> = self
            .pairs
            .iter_mut()
            .enumerate()
            .map(|(number, (modules, differences))| {
                let places = left_out.iter().map(|pattern| patterns[*pattern].places[number]).collect();
                Some((*modules, differences.test_without(places)?))
            })
            .collect();
        Some(Standing::new(rank_sums.columns(), &tests?, self.significance))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SCORES: [f64; 5] = [1.0, 2.0, 3.0, 4.0, 5.0];

    fn rows() -> impl Strategy<Value = Vec<CompleteRow>> {
        let state = prop::option::of(prop::sample::select(vec!["AR", "CL", "PE"]));
        let row = (prop::collection::vec(0_u8..5, 4), state.prop_map(|code| code.and_then(|code| code.parse().ok())));
        prop::collection::vec(row, 1..30)
    }

    fn standing_of(rows: &[CompleteRow]) -> Option<Standing> {
        CompleteRows::new(4, rows, &SCORES, 0.05)?.standing()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn leaving_out_by_subtraction_is_computing_without(rows in rows()) {
            let mut whole = CompleteRows::new(4, &rows, &SCORES, 0.05).unwrap();
            let mut by_subtraction: Vec<Option<Standing>> = Vec::new();
            for (times, standing) in whole.without_each_respondent(1) {
                by_subtraction.extend((0..times).map(|_| standing.clone()));
            }
            let mut by_levels: Vec<usize> = (0..rows.len()).collect();
            by_levels.sort_by(|a, b| rows[*a].0.cmp(&rows[*b].0));
            let without = |left_out: &usize| {
                let others = rows.iter().enumerate().filter(|(number, _)| number != left_out);
                standing_of(&others.map(|(_, row)| row.clone()).collect::<Vec<_>>())
            };
            prop_assert_eq!(by_subtraction, by_levels.iter().map(without).collect::<Vec<_>>());
        }

        #[test]
        fn leaving_out_a_state_is_computing_without_it(rows in rows()) {
            let mut whole = CompleteRows::new(4, &rows, &SCORES, 0.05).unwrap();
            let mut states: Vec<&StateCode> = rows.iter().filter_map(|(_, state)| state.as_ref()).collect();
            states.sort();
            states.dedup();
            let without = |left_out: &&StateCode| {
                let others = rows.iter().filter(|(_, state)| state.as_ref() != Some(*left_out));
                standing_of(&others.cloned().collect::<Vec<_>>())
            };
            let expected: Vec<Option<Standing>> = states.iter().map(without).collect();
            prop_assert_eq!(whole.without_each_state(1), expected);
        }
    }

    #[test]
    fn where_too_few_are_left_there_is_no_standing() {
        let rows: Vec<CompleteRow> = (0..10).map(|number| (vec![4, number % 3], "PE".parse().ok())).collect();
        let mut whole = CompleteRows::new(2, &rows, &SCORES, 0.05).unwrap();
        assert!(whole.standing().is_some());
        assert_eq!(whole.without_each_respondent(10), [(4, None), (3, None), (3, None)]);
        assert_eq!(whole.without_each_state(1), [None]);
    }

    #[test]
    fn a_level_without_a_score_makes_no_rows() {
        assert!(CompleteRows::new(2, &[(vec![1, 7], None)], &SCORES, 0.05).is_none());
    }
}
