//! Where modules stand among each other: their order, which are told apart, and what that says of each.

use crate::measure::Verdict;
use crate::statistics::{SignedRank, holm, letter, letter_columns};

/// Where modules stand, each named by its place in the curriculum.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Standing {
    /// Modules by mean rank, highest first; those with equal ranks in the order of the curriculum.
    pub(super) order: Vec<usize>,
    /// Every pair in the order of the curriculum, compared.
    pub(super) pairs: Vec<ComparedPair>,
    /// The letter columns, as positions in `order`.
    columns: Vec<Vec<usize>>,
}

/// Two modules compared by the same people.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct ComparedPair {
    /// The modules, in the order of the curriculum.
    pub(super) modules: (usize, usize),
    /// The first less the second.
    pub(super) test: SignedRank,
    /// p after Holm's adjustment over all pairs.
    pub(super) p_adjusted: f64,
    /// Whether they are told apart.
    pub(super) differ: bool,
}

impl Standing {
    /// From sums of ranks by module and a test for every pair.
    pub(super) fn new(rank_sums: &[u64], tests: &[((usize, usize), SignedRank)], significance: f64) -> Self {
        let mut order: Vec<usize> = (0..rank_sums.len()).collect();
        order.sort_by_key(|module| std::cmp::Reverse(rank_sums[*module]));
        let adjusted = holm(&tests.iter().map(|(_, test)| Some(test.p)).collect::<Vec<_>>());
        let pairs: Vec<ComparedPair> = tests
            .iter()
            .zip(adjusted.into_iter().flatten())
            .map(|(&(modules, test), p_adjusted)| ComparedPair {
                modules,
                test,
                p_adjusted,
                differ: p_adjusted < significance,
            })
            .collect();
        let mut position = vec![0; order.len()];
        for (place, module) in order.iter().enumerate() {
            position[*module] = place;
        }
        let told_apart = pairs.iter().filter(|pair| pair.differ);
        let differing: Vec<(usize, usize)> =
            told_apart.map(|pair| (position[pair.modules.0], position[pair.modules.1])).collect();
        let columns = letter_columns(order.len(), &differing);
        Self { order, pairs, columns }
    }

    /// The letters of the module at a position in the order; separated by spaces where one letter doesn't do.
    pub(super) fn letters(&self, position: usize) -> String {
        let holding = self.columns.iter().enumerate().filter(|(_, column)| column.contains(&position));
        let letters: Vec<String> = holding.map(|(column, _)| letter(column)).collect();
        letters.join(if self.columns.len() > 26 { " " } else { "" })
    }

    /// What is said of each module, in the order of the curriculum: it is rated higher if it shares a letter with the
    /// module ranked first and none with the one ranked last, lower if the other way round.
    pub(super) fn verdicts(&self) -> Vec<Verdict> {
        let share = |one: usize, other: usize| {
            self.columns.iter().any(|column| column.contains(&one) && column.contains(&other))
        };
        let Some(last) = self.order.len().checked_sub(1) else { return Vec::new() };
        let mut verdicts = vec![Verdict::NotDistinguished; self.order.len()];
        for (position, module) in self.order.iter().enumerate() {
            if share(position, 0) && !share(position, last) {
                verdicts[*module] = Verdict::RatedHigher;
            } else if share(position, last) && !share(position, 0) {
                verdicts[*module] = Verdict::RatedLower;
            }
        }
        verdicts
    }

    /// Whether another standing tells the same pairs apart.
    pub(super) fn tells_the_same_apart(&self, other: &Self) -> bool {
        self.pairs.iter().map(|pair| pair.differ).eq(other.pairs.iter().map(|pair| pair.differ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Modules with these sums of ranks, of which these pairs differ.
    fn standing(rank_sums: &[u64], differing: &[(usize, usize)]) -> Standing {
        let pairs = (0..rank_sums.len()).flat_map(|one| (one + 1..rank_sums.len()).map(move |other| (one, other)));
        let p = |pair| if differing.contains(&pair) { 1e-6 } else { 0.9 };
        let test = |pair| (pair, SignedRank { up: 0.0, down: 0.0, z: None, p: p(pair) });
        Standing::new(rank_sums, &pairs.map(test).collect::<Vec<_>>(), 0.05)
    }

    #[test]
    fn the_highest_stands_first_and_equal_ones_as_in_the_curriculum() {
        assert_eq!(standing(&[4, 9, 4, 7], &[]).order, [1, 3, 0, 2]);
    }

    #[test]
    fn modules_at_both_ends_are_rated_higher_and_lower_and_those_between_are_neither() {
        let three = standing(&[5, 9, 1], &[(1, 2)]);
        assert_eq!([0, 1, 2].map(|position| three.letters(position)), ["a", "ab", "b"]);
        assert_eq!(three.verdicts(), [Verdict::NotDistinguished, Verdict::RatedHigher, Verdict::RatedLower]);
        let two_of_each = standing(&[9, 8, 2, 1], &[(0, 2), (0, 3), (1, 2), (1, 3)]);
        let (higher, lower) = (Verdict::RatedHigher, Verdict::RatedLower);
        assert_eq!(two_of_each.verdicts(), [higher, higher, lower, lower]);
    }

    #[test]
    fn modules_that_nothing_tells_apart_share_a_letter() {
        let alike = standing(&[3, 3, 3], &[]);
        assert_eq!(alike.letters(2), "a");
        assert_eq!(alike.verdicts(), [Verdict::NotDistinguished; 3]);
    }

    #[test]
    fn a_module_of_its_own_between_two_ends_is_neither() {
        let all_differ = standing(&[9, 5, 1], &[(0, 1), (0, 2), (1, 2)]);
        assert_eq!(all_differ.verdicts(), [Verdict::RatedHigher, Verdict::NotDistinguished, Verdict::RatedLower]);
    }

    #[test]
    fn over_twenty_six_columns_letters_are_separated() {
        let pairs: Vec<(usize, usize)> = (0..28).flat_map(|one| (one + 1..28).map(move |other| (one, other))).collect();
        let ranks: Vec<u64> = (0..28).rev().collect();
        let apart = pairs.iter().copied().filter(|(one, other)| other - one > 1).collect::<Vec<_>>();
        assert_eq!(standing(&ranks, &apart).letters(26), "z aa");
    }

    #[test]
    fn another_pair_told_apart_is_another_result() {
        let (one, other) = (standing(&[5, 9, 1], &[(1, 2)]), standing(&[5, 9, 1], &[(0, 1)]));
        assert!(one.tells_the_same_apart(&one) && !one.tells_the_same_apart(&other));
    }
}
