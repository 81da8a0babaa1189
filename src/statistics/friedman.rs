//! S12: Friedman's test whether modules that the same people rated differ at all.

use statrs::distribution::{ChiSquared, ContinuousCDF};

use super::sample::real_whole as real;

/// Friedman's test, and each module's mean rank.
#[derive(Debug, Clone, PartialEq)]
pub struct FriedmanTest {
    /// Q; none if nobody rated any module differently from the others.
    pub chi_squared: Option<f64>,
    /// Modules minus one.
    pub degrees_of_freedom: u64,
    /// How often chance alone would give at least such a Q.
    pub p: f64,
    /// By module, in the order of the columns: the mean of its ranks within rows, 1 for the lowest rated.
    pub mean_ranks: Vec<f64>,
}

/// Friedman's test from complete rows: a row for each respondent, a column for each of the k modules. With midranks r
/// within rows and column sums R, Q = (k − 1)·Σ(R − n(k + 1)/2)²/Σ(r − (k + 1)/2)², and p is its upper tail in χ² with
/// k − 1 degrees of freedom. If all ranks are equal, p = 1. None without rows, under two columns, if rows differ in
/// length, or if an answer is no number.
///
/// Source: Friedman 1937, JASA 32:675; R `friedman.test`.
///
/// ```
/// use plenaria::statistics::friedman;
///
/// let rows = [vec![5.0, 3.0, 1.0], vec![4.0, 4.0, 2.0]];
/// let test = friedman(&rows).unwrap();
/// assert!((test.mean_ranks[0] - 2.75).abs() < 1e-12);
/// assert!((test.chi_squared.unwrap() - 13.0 / 3.5).abs() < 1e-12);
/// ```
#[must_use]
pub fn friedman(rows: &[Vec<f64>]) -> Option<FriedmanTest> {
    let mut sums = RankSums::new(rows.first()?.len());
    for row in rows {
        sums.add(&doubled_ranks(row).filter(|ranks| ranks.len() == sums.columns.len())?);
    }
    sums.friedman()
}

/// Twice the midranks of a row's answers, the lowest first; none if an answer is no number.
///
/// Doubled, they are whole numbers, so that sums don't depend on the order of rows.
#[must_use]
pub fn doubled_ranks(row: &[f64]) -> Option<Vec<u64>> {
    if row.iter().any(|answer| !answer.is_finite()) {
        return None;
    }
    let twice = |answer: &f64| {
        let below = row.iter().filter(|other| *other < answer).count();
        let up_to = row.iter().filter(|other| *other <= answer).count();
        (below + up_to + 1) as u64
    };
    Some(row.iter().map(twice).collect())
}

/// Sums of ranks within rows, from which a row can be taken out again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RankSums {
    rows: u64,
    /// By column: the sum of doubled ranks.
    columns: Vec<u64>,
    /// Σ(2r − (k + 1))² over all cells.
    squares: u128,
}

impl RankSums {
    /// No rows of so many columns.
    #[must_use]
    pub fn new(columns: usize) -> Self {
        Self { rows: 0, columns: vec![0; columns], squares: 0 }
    }

    /// One row more, as doubled ranks.
    pub fn add(&mut self, doubled_ranks: &[u64]) {
        self.rows += 1;
        self.squares += self.squares_of(doubled_ranks);
        for (column, rank) in self.columns.iter_mut().zip(doubled_ranks) {
            *column += rank;
        }
    }

    /// One row less. It must have been added.
    pub fn remove(&mut self, doubled_ranks: &[u64]) {
        self.rows = self.rows.saturating_sub(1);
        self.squares = self.squares.saturating_sub(self.squares_of(doubled_ranks));
        for (column, rank) in self.columns.iter_mut().zip(doubled_ranks) {
            *column = column.saturating_sub(*rank);
        }
    }

    fn squares_of(&self, doubled_ranks: &[u64]) -> u128 {
        let middle = self.columns.len() as u64 + 1;
        doubled_ranks.iter().map(|rank| u128::from(rank.abs_diff(middle)).pow(2)).sum()
    }

    /// By column: the sum of doubled ranks. It orders modules as their mean ranks do, without rounding.
    #[must_use]
    pub fn columns(&self) -> &[u64] {
        &self.columns
    }

    /// The test; none without rows or under two columns.
    #[must_use]
    pub fn friedman(&self) -> Option<FriedmanTest> {
        let modules = self.columns.len() as u64;
        let degrees_of_freedom = modules.checked_sub(1).filter(|degrees| *degrees > 0)?;
        if self.rows == 0 {
            return None;
        }
        let mean_ranks = self.columns.iter().map(|sum| real(u128::from(*sum)) / 2.0 / real(u128::from(self.rows)));
        let expected = self.rows * (modules + 1);
        let between: u128 = self.columns.iter().map(|sum| u128::from(sum.abs_diff(expected)).pow(2)).sum();
        let degrees = real(u128::from(degrees_of_freedom));
        let chi_squared = (self.squares > 0).then(|| degrees * real(between) / real(self.squares));
        let p = match chi_squared {
            Some(chi_squared) => ChiSquared::new(degrees).ok()?.sf(chi_squared),
            None => 1.0,
        };
        Some(FriedmanTest { chi_squared, degrees_of_freedom, p, mean_ranks: mean_ranks.collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_within_a_row_share_ties() {
        assert_eq!(doubled_ranks(&[3.0, 1.0, 3.0, 5.0]).unwrap(), [5, 2, 5, 8]);
        assert_eq!(doubled_ranks(&[0.0, -0.0]).unwrap(), [3, 3]);
        assert_eq!(doubled_ranks(&[1.0, f64::NAN]), None);
    }

    #[test]
    fn modules_rated_alike_by_everybody_give_certainty_of_nothing() {
        let test = friedman(&[vec![4.0, 4.0, 4.0], vec![2.0, 2.0, 2.0]]).unwrap();
        assert_eq!(test.chi_squared, None);
        assert!((test.p - 1.0).abs() < 1e-12);
        assert_eq!(test.mean_ranks, [2.0, 2.0, 2.0]);
    }

    #[test]
    fn rows_that_are_none_have_no_test() {
        assert_eq!(friedman(&[]), None);
        assert_eq!(friedman(&[vec![1.0]]), None);
        assert_eq!(friedman(&[vec![1.0, 2.0], vec![1.0]]), None);
        assert_eq!(friedman(&[vec![1.0, f64::INFINITY]]), None);
    }

    #[test]
    fn a_row_taken_out_again_leaves_no_trace() {
        let mut sums = RankSums::new(3);
        sums.add(&[2, 4, 6]);
        let before = sums.clone();
        sums.add(&[5, 5, 2]);
        sums.remove(&[5, 5, 2]);
        assert_eq!(sums, before);
    }

    #[test]
    fn a_small_p_keeps_its_digits() {
        // With two degrees of freedom the tail is exp(−Q/2), and complete agreement of n rows gives Q = 2n.
        let rows = vec![vec![1.0, 2.0, 3.0]; 80];
        assert!((friedman(&rows).unwrap().p * 80.0_f64.exp() - 1.0).abs() < 1e-9);
    }
}
