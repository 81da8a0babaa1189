//! S08: the rank sum test of Wilcoxon, Mann and Whitney, exact where that is feasible.

use super::exact_rank_sum::{ChosenLevel, share_as_far_out};
use super::quantiles::two_tails;
use super::sample::real_whole as real;

/// Most answers of both groups together for which p is exact.
pub const LARGEST_EXACT: u64 = 100;

/// The rank sum of the later answers, and how far out it lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RankSum {
    /// W: the sum of the later answers' midranks among all.
    pub later: f64,
    /// Its standardised distance from what is expected; none if all answers are equal.
    pub z: Option<f64>,
    /// How often chance alone would put W at least as far from what is expected.
    pub p: f64,
}

/// The two-sided rank sum test from counts on the same levels, low to high. W is the later answers' sum of midranks,
/// E = n₂(N + 1)/2 and V = n₁n₂/(N(N − 1))·Σ(r − (N + 1)/2)². Up to N = 100, p is the share of all C(N, n₂) choices with
/// |W* − E| ≥ |W − E|, counted in whole numbers; above, 2·Φ(−|z|) with z = (W − E)/√V, without continuity correction. If
/// all answers are equal, p = 1. None if a group has no answers or the levels differ.
///
/// Source: Lehmann 1975, Nonparametrics; R `coin::wilcox_test`.
///
/// ```
/// use plenaria::statistics::rank_sum;
///
/// let separate = rank_sum(&[3, 0], &[0, 3]).unwrap();
/// assert!((separate.p - 0.1).abs() < 1e-12);
/// ```
#[must_use]
pub fn rank_sum(earlier: &[u64], later: &[u64]) -> Option<RankSum> {
    let (before, after) = (earlier.iter().sum::<u64>(), later.iter().sum::<u64>());
    if earlier.len() != later.len() || before == 0 || after == 0 {
        return None;
    }
    let levels = ranked(earlier, later);
    let answers = u128::from(before + after);
    let observed: u128 = levels.iter().map(|level| u128::from(level.later) * level.doubled_rank).sum();
    let expected = u128::from(after) * (answers + 1);
    let later = real(observed) / 2.0;
    if levels.len() == 1 {
        return Some(RankSum { later, z: None, p: 1.0 });
    }
    let squares: u128 =
        levels.iter().map(|level| u128::from(level.both) * level.doubled_rank.abs_diff(answers + 1).pow(2)).sum();
    let variance = real(u128::from(before) * u128::from(after)) / real(answers * (answers - 1)) * real(squares) / 4.0;
    let distance = observed.abs_diff(expected);
    let size = real(distance) / 2.0 / variance.sqrt();
    let z = if observed < expected { -size } else { size };
    let p = if answers <= u128::from(LARGEST_EXACT) {
        exact_p(&levels, before.min(after), distance)?
    } else {
        two_tails(z)
    };
    Some(RankSum { later, z: Some(z), p })
}

/// A level that somebody chose.
struct RankedLevel {
    /// Twice its midrank, so that ranks are whole numbers.
    doubled_rank: u128,
    /// Answers of both groups.
    both: u64,
    /// Later answers.
    later: u64,
}

fn ranked(earlier: &[u64], later: &[u64]) -> Vec<RankedLevel> {
    let mut below = 0;
    let mut levels = Vec::new();
    for (&before, &after) in earlier.iter().zip(later) {
        let both = before + after;
        if both > 0 {
            levels.push(RankedLevel { doubled_rank: u128::from(2 * below + both + 1), both, later: after });
        }
        below += both;
    }
    levels
}

/// The exact p. The smaller group's rank sum lies as far from what is expected as the other's, and has fewer choices.
fn exact_p(levels: &[RankedLevel], chosen: u64, distance: u128) -> Option<f64> {
    let levels: Option<Vec<ChosenLevel>> = levels
        .iter()
        .map(|level| {
            Some(ChosenLevel {
                doubled_rank: usize::try_from(level.doubled_rank).ok()?,
                answers: usize::try_from(level.both).ok()?,
            })
        })
        .collect();
    share_as_far_out(levels?, usize::try_from(chosen).ok()?, usize::try_from(distance).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_answers_give_certainty_of_nothing() {
        assert_eq!(rank_sum(&[0, 4], &[0, 3]).unwrap(), RankSum { later: 12.0, z: None, p: 1.0 });
    }

    #[test]
    fn the_direction_is_later_minus_earlier() {
        assert!(rank_sum(&[5, 1], &[1, 5]).unwrap().z.unwrap() > 0.0);
        assert!(rank_sum(&[1, 5], &[5, 1]).unwrap().z.unwrap() < 0.0);
    }

    #[test]
    fn a_group_without_answers_has_no_test() {
        assert_eq!(rank_sum(&[0, 0], &[1, 2]), None);
        assert_eq!(rank_sum(&[1, 2], &[1, 2, 3]), None);
    }

    #[test]
    fn exact_and_asymptotic_agree_where_both_are_feasible() {
        let (earlier, later) = ([2, 5, 11, 20, 10], [1, 2, 9, 22, 18]);
        let exact = rank_sum(&earlier, &later).unwrap();
        assert!((exact.p - two_tails(exact.z.unwrap())).abs() < 0.01);
    }

    #[test]
    fn hundreds_of_millions_of_answers_do_not_overflow() {
        let many = rank_sum(&[300_000_000, 200_000_000], &[200_000_000, 300_000_000]).unwrap();
        assert!(many.z.unwrap().is_finite() && many.p < 1e-12);
    }
}
