//! Differences between two answers of the same people, from which people can be left out again.

use std::collections::BTreeMap;

use crate::statistics::{SignedRank, signed_rank};

/// How many people have which difference, and the tests made so far.
pub(super) struct Differences {
    /// Differences in use, lowest first, and how many people have each.
    counts: Vec<(f64, u64)>,
    /// Tests without people at these places of `counts`: few people differ from each other in one difference.
    tested: BTreeMap<Vec<usize>, Option<SignedRank>>,
}

impl Differences {
    /// Of one person each, in any order.
    pub(super) fn new(mut differences: Vec<f64>) -> Self {
        differences.sort_by(f64::total_cmp);
        let equal = differences.chunk_by(|a, b| a.total_cmp(b).is_eq());
        let counts = equal.filter_map(|equal| Some((*equal.first()?, equal.len() as u64))).collect();
        Self { counts, tested: BTreeMap::new() }
    }

    /// Differences in use, lowest first, and how many people have each.
    pub(super) fn counts(&self) -> &[(f64, u64)] {
        &self.counts
    }

    /// People with both answers.
    pub(super) fn pairs(&self) -> u64 {
        self.counts.iter().map(|(_, pairs)| pairs).sum()
    }

    /// Where a difference stands among those in use.
    pub(super) fn place(&self, difference: f64) -> Option<usize> {
        self.counts.binary_search_by(|(other, _)| other.total_cmp(&difference)).ok()
    }

    /// The signed-rank test without the people at these places; none if nobody is left.
    pub(super) fn test_without(&mut self, mut places: Vec<usize>) -> Option<SignedRank> {
        places.sort_unstable();
        if let Some(tested) = self.tested.get(&places) {
            return *tested;
        }
        let mut counts = self.counts.clone();
        for place in &places {
            if let Some((_, pairs)) = counts.get_mut(*place) {
                *pairs = pairs.saturating_sub(1);
            }
        }
        let test = signed_rank(&counts);
        self.tested.insert(places, test);
        test
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_without_somebody_is_that_of_the_others() {
        let mut differences = Differences::new(vec![1.0, 0.0, -1.0, 1.0, 2.0]);
        assert_eq!(differences.counts(), [(-1.0, 1), (0.0, 1), (1.0, 2), (2.0, 1)]);
        let place = |difference: f64| differences.place(difference).unwrap();
        let left_out = vec![place(2.0), place(1.0)];
        for _ in 0..2 {
            assert_eq!(differences.test_without(left_out.clone()), signed_rank(&[(1.0, 1), (0.0, 1), (-1.0, 1)]));
        }
        assert_eq!((differences.pairs(), differences.place(3.0)), (5, None));
    }

    #[test]
    fn without_anybody_there_is_no_test() {
        assert_eq!(Differences::new(vec![1.0]).test_without(vec![0]), None);
        assert_eq!(Differences::new(Vec::new()).test_without(Vec::new()), None);
    }
}
