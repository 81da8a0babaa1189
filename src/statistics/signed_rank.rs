//! S12 and S13: Pratt's signed-rank test of paired answers, exact where that is feasible.

use super::exact_signed_rank::{Tied, patterns_up_to};
use super::quantiles::two_tails;
use super::sample::real_whole as real;

/// Most pairs, those without a difference counted, for which p is exact.
pub const LARGEST_EXACT_PAIRS: u64 = 60;

/// Differences whose sizes differ by less than this share of the largest are ties: 0.3 − 0.2 is 0.2 − 0.1.
const TIE: f64 = 1e-9;

/// The sums of the ranks of positive and negative differences, and how far apart they lie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SignedRank {
    /// T⁺: the sum of the positive differences' ranks.
    pub up: f64,
    /// T⁻: the sum of the negative differences' ranks.
    pub down: f64,
    /// The standardised distance of T⁺ from T⁻; none if no pair differs.
    pub z: Option<f64>,
    /// How often chance alone would put T⁺ and T⁻ at least as far apart.
    pub p: f64,
}

/// The two-sided signed-rank test from differences and how many pairs have each, in any order. Ranks are midranks of
/// |d| with zeros included; then zeros are dropped (Pratt), and z = (T⁺ − T⁻)/√Σr². Up to 60 pairs, zeros counted, p is
/// the share of the 2^m sign patterns with |T⁺ − Σr/2| at least as large, counted in whole numbers; above, 2·Φ(−|z|)
/// without continuity correction. If no pair differs, p = 1. None without pairs, or if a difference is no number.
///
/// Source: Pratt 1959, JASA 54:655; R `coin::wilcoxsign_test(zero.method = "Pratt")`.
///
/// ```
/// use plenaria::statistics::signed_rank;
///
/// let all_up = signed_rank(&[(1.0, 3), (2.0, 2)]).unwrap();
/// assert!((all_up.p - 2.0 / 32.0).abs() < 1e-12);
/// assert!((all_up.up - 15.0).abs() < 1e-12);
/// ```
#[must_use]
pub fn signed_rank(differences: &[(f64, u64)]) -> Option<SignedRank> {
    test(&Sizes::new(differences)?)
}

/// The test from differences by size.
pub(super) fn test(sizes: &Sizes) -> Option<SignedRank> {
    let (doubled_up, doubled_down) = sizes.doubled_sums();
    let (up, down) = (real(doubled_up) / 2.0, real(doubled_down) / 2.0);
    let squares: u128 = sizes.ranked().map(|(size, rank)| u128::from(size.pairs()) * rank * rank).sum();
    if squares == 0 {
        return Some(SignedRank { up, down, z: None, p: 1.0 });
    }
    let distance = real(doubled_up.abs_diff(doubled_down)) / real(squares).sqrt();
    let z = if doubled_up < doubled_down { -distance } else { distance };
    let p = if sizes.pairs <= LARGEST_EXACT_PAIRS {
        exact_p(sizes, doubled_up.min(doubled_down), doubled_up == doubled_down)?
    } else {
        two_tails(z)
    };
    Some(SignedRank { up, down, z: Some(z), p })
}

/// Signs are as likely one way as the other, so that both tails hold as many patterns.
fn exact_p(sizes: &Sizes, smaller: u128, balanced: bool) -> Option<f64> {
    if balanced {
        return Some(1.0);
    }
    let tied: Option<Vec<Tied>> = sizes
        .ranked()
        .map(|(size, rank)| Some(Tied { doubled_rank: u64::try_from(rank).ok()?, pairs: size.pairs() }))
        .collect();
    let signs = i32::try_from(sizes.pairs - sizes.zeros).ok()?;
    let patterns = patterns_up_to(tied?, u64::try_from(smaller).ok()?)?;
    Some(real(u128::from(patterns)) * 2_f64.powi(1 - signs))
}

/// Pairs by the size of their difference.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sizes {
    /// All pairs.
    pub(super) pairs: u64,
    /// Pairs without a difference.
    pub(super) zeros: u64,
    /// The others, smallest difference first.
    pub(super) changed: Vec<TiedPairs>,
}

/// Pairs whose differences are of the same size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct TiedPairs {
    /// |d|, above zero.
    pub(super) difference: f64,
    /// Pairs with a positive difference.
    pub(super) up: u64,
    /// Pairs with a negative difference.
    pub(super) down: u64,
}

impl TiedPairs {
    fn pairs(self) -> u64 {
        self.up + self.down
    }
}

impl Sizes {
    /// Gathers equal sizes; none without pairs, or if a difference is no number.
    pub(super) fn new(differences: &[(f64, u64)]) -> Option<Self> {
        let mut sorted: Vec<(f64, u64)> = differences.iter().copied().filter(|(_, pairs)| *pairs > 0).collect();
        sorted.sort_by(|a, b| a.0.abs().total_cmp(&b.0.abs()));
        let largest = sorted.last()?.0.abs();
        if !largest.is_finite() {
            return None;
        }
        let near = TIE * largest;
        let mut gathered = Self { pairs: 0, zeros: 0, changed: Vec::new() };
        for (difference, pairs) in sorted {
            gathered.pairs += pairs;
            gathered.add(difference, pairs, near);
        }
        Some(gathered)
    }

    /// Differences come smallest first; a tie is with the smallest of its size, so that sizes don't run together.
    fn add(&mut self, difference: f64, pairs: u64, near: f64) {
        let size = difference.abs();
        if size <= near {
            self.zeros += pairs;
            return;
        }
        let (up, down) = if difference > 0.0 { (pairs, 0) } else { (0, pairs) };
        match self.changed.last_mut().filter(|last| size - last.difference <= near) {
            Some(last) => {
                last.up += up;
                last.down += down;
            }
            None => self.changed.push(TiedPairs { difference: size, up, down }),
        }
    }

    /// The sizes with twice their midranks, zeros included in the ranking.
    fn ranked(&self) -> impl Iterator<Item = (TiedPairs, u128)> + '_ {
        self.changed.iter().scan(self.zeros, |below, size| {
            let rank = 2 * u128::from(*below) + u128::from(size.pairs()) + 1;
            *below += size.pairs();
            Some((*size, rank))
        })
    }

    /// Twice T⁺ and twice T⁻.
    pub(super) fn doubled_sums(&self) -> (u128, u128) {
        self.ranked().fold((0, 0), |(up, down), (size, rank)| {
            (up + u128::from(size.up) * rank, down + u128::from(size.down) * rank)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_without_a_difference_give_certainty_of_nothing() {
        assert_eq!(signed_rank(&[(0.0, 4), (-0.0, 2)]).unwrap(), SignedRank { up: 0.0, down: 0.0, z: None, p: 1.0 });
    }

    #[test]
    fn zeros_are_ranked_and_then_dropped() {
        let test = signed_rank(&[(0.0, 2), (1.0, 1), (-3.0, 1), (2.0, 1)]).unwrap();
        assert!((test.up - 7.0).abs() < 1e-12 && (test.down - 5.0).abs() < 1e-12);
        assert!((test.z.unwrap() - 2.0 / 50.0_f64.sqrt()).abs() < 1e-12);
    }

    #[test]
    fn the_direction_is_that_of_the_differences() {
        assert!(signed_rank(&[(1.0, 5), (-1.0, 2)]).unwrap().z.unwrap() > 0.0);
        assert!(signed_rank(&[(1.0, 2), (-1.0, 5)]).unwrap().z.unwrap() < 0.0);
    }

    #[test]
    fn differences_that_binary_fractions_pull_apart_are_ties() {
        let tenths = signed_rank(&[(0.3 - 0.2, 2), (0.2 - 0.1, 3), (0.1 - 0.3, 1), (0.3 - 0.1 - 0.2, 2)]).unwrap();
        assert_eq!(tenths, signed_rank(&[(1.0, 5), (-2.0, 1), (0.0, 2)]).unwrap());
    }

    #[test]
    fn what_is_no_number_has_no_test() {
        assert_eq!(signed_rank(&[]), None);
        assert_eq!(signed_rank(&[(1.0, 0)]), None);
        assert_eq!(signed_rank(&[(1.0, 3), (f64::NAN, 1)]), None);
        assert_eq!(signed_rank(&[(f64::NEG_INFINITY, 1)]), None);
    }

    #[test]
    fn exact_and_asymptotic_agree_where_both_are_feasible() {
        let test = signed_rank(&[(0.0, 14), (1.0, 20), (-1.0, 11), (2.0, 9), (-2.0, 6)]).unwrap();
        assert!((test.p - two_tails(test.z.unwrap())).abs() < 0.01);
    }

    #[test]
    fn sixty_pairs_are_exact_and_sixty_one_are_not() {
        let (sixty, more) = (signed_rank(&[(1.0, 60)]).unwrap(), signed_rank(&[(1.0, 61)]).unwrap());
        assert!((sixty.p * 2_f64.powi(59) - 1.0).abs() < 1e-12);
        assert!((more.p / two_tails(more.z.unwrap()) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn a_small_p_keeps_its_digits() {
        // z is 12 and 30; Python's math.erfc(z / sqrt(2)).
        for (pairs, p) in [(144, 3.552_964_224_155_404e-33), (900, 9.813_427_854_297_528e-198)] {
            assert!((signed_rank(&[(1.0, pairs)]).unwrap().p / p - 1.0).abs() < 1e-9);
        }
    }

    #[test]
    fn hundreds_of_millions_of_pairs_do_not_overflow() {
        let many = signed_rank(&[(0.0, 300_000_000), (1.0, 300_000_000), (-1.0, 200_000_000)]).unwrap();
        assert!(many.z.unwrap().is_finite() && many.p < 1e-12);
    }
}
