//! S11: whether answers rise or fall over three or more cycles.

use super::quantiles::two_tails;
use super::sample::{real_signed, real_whole as real};

/// A trend of answers over cycles.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trend {
    /// S: pairs of answers of two cycles in which the later is higher, minus those in which it is lower.
    pub s: i128,
    /// S by its standard deviation if cycles made no difference; none if nothing varies.
    pub z: Option<f64>,
    /// How often chance alone would put S at least as far from nothing.
    pub p: f64,
    /// Kendall's tau-b, −1 to 1; none if nothing varies.
    pub tau_b: Option<f64>,
}

/// Kendall's S between the order of cycles and the answers, from counts on the same levels, low to high, cycle by cycle:
/// the test of Jonckheere and Terpstra, whose J gives S = 2·J minus all pairs from two cycles. With u answers by cycle and t by level,
/// n₂ = n(n−1), n₃ = n(n−1)(n−2), U₂ = Σu(u−1), U₃ = Σu(u−1)(u−2) and T₂, T₃ alike, the variance with ties is
/// V = (n₃−U₃)(n₃−T₃)/(9·n₃) + (n₂−U₂)(n₂−T₂)/(2·n₂), which is the usual sum of differences with nothing left to cancel;
/// z = S/√V, p = 2·Φ(−|z|) without continuity correction, and tau-b = 2S/√((n₂−U₂)(n₂−T₂)). If all answers are equal, or
/// all of one cycle, p = 1. None without answers, or if the levels differ.
///
/// Source: Lehmann 1975, Nonparametrics; R `cor.test(method = "kendall", exact = FALSE)`.
///
/// ```
/// use plenaria::statistics::trend;
///
/// let rising = trend(&[[3, 0, 0], [0, 3, 0], [0, 0, 3]]).unwrap();
/// assert_eq!(rising.s, 27);
/// assert!((rising.tau_b.unwrap() - 1.0).abs() < 1e-12);
/// ```
#[must_use]
pub fn trend<Levels: AsRef<[u64]>>(cycles: &[Levels]) -> Option<Trend> {
    let width = cycles.first()?.as_ref().len();
    let (mut levels, mut sizes, mut s) = (vec![0_u64; width], Vec::new(), 0);
    for cycle in cycles.iter().map(AsRef::as_ref) {
        if cycle.len() != width {
            return None;
        }
        s += higher_minus_lower(&levels, cycle);
        sizes.push(cycle.iter().sum());
        levels.iter_mut().zip(cycle).for_each(|(sum, count)| *sum += count);
    }
    let answers = sizes.iter().sum();
    let (cycle_pairs, level_pairs) = (pairs_apart(answers, &sizes), pairs_apart(answers, &levels));
    if answers == 0 {
        return None;
    }
    if cycle_pairs == 0 || level_pairs == 0 {
        return Some(Trend { s, z: None, p: 1.0, tau_b: None });
    }
    let by_pairs = real(cycle_pairs) / real(pairs(answers)) * real(level_pairs) / 2.0;
    let by_triples = if answers < 3 {
        0.0
    } else {
        real(triples_apart(answers, &sizes)) / real(triples(answers)) * real(triples_apart(answers, &levels)) / 9.0
    };
    let z = real_signed(s) / (by_pairs + by_triples).sqrt();
    let tau_b = 2.0 * real_signed(s) / real(cycle_pairs).sqrt() / real(level_pairs).sqrt();
    Some(Trend { s, z: Some(z), p: two_tails(z), tau_b: Some(tau_b.clamp(-1.0, 1.0)) })
}

/// Pairs in which the later answer is higher, minus those in which it is lower.
fn higher_minus_lower(earlier: &[u64], later: &[u64]) -> i128 {
    let all: i128 = earlier.iter().map(|count| i128::from(*count)).sum();
    let mut below = 0;
    let mut balance = 0;
    for (&before, &after) in earlier.iter().zip(later) {
        let above = all - below - i128::from(before);
        balance += i128::from(after) * (below - above);
        below += i128::from(before);
    }
    balance
}

/// n(n − 1): ordered pairs among so many.
fn pairs(count: u64) -> u128 {
    u128::from(count) * u128::from(count.saturating_sub(1))
}

/// n(n − 1)(n − 2): ordered triples among so many.
fn triples(count: u64) -> u128 {
    pairs(count) * u128::from(count.saturating_sub(2))
}

/// Ordered pairs that aren't within one group.
fn pairs_apart(answers: u64, groups: &[u64]) -> u128 {
    pairs(answers) - groups.iter().map(|group| pairs(*group)).sum::<u128>()
}

/// Ordered triples that aren't within one group.
fn triples_apart(answers: u64, groups: &[u64]) -> u128 {
    triples(answers) - groups.iter().map(|group| triples(*group)).sum::<u128>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_factored_variance_is_the_usual_one() {
        let cycles = [[2_u64, 5, 9, 4], [1, 4, 8, 9], [0, 2, 3, 11]];
        let (u, t) = ([20.0_f64, 22.0, 16.0], [3.0_f64, 11.0, 20.0, 24.0]);
        let n = 58.0_f64;
        let sum = |groups: &[f64], of: fn(f64) -> f64| groups.iter().map(|group| of(*group)).sum::<f64>();
        let whole = |count: f64| count * (count - 1.0) * (2.0 * count + 5.0);
        let (two, three) = (|count: f64| count * (count - 1.0), |count: f64| count * (count - 1.0) * (count - 2.0));
        let variance = (whole(n) - sum(&u, whole) - sum(&t, whole)) / 18.0
            + sum(&u, three) * sum(&t, three) / (9.0 * three(n))
            + sum(&u, two) * sum(&t, two) / (2.0 * two(n));
        let found = trend(&cycles).unwrap();
        assert!((real_signed(found.s) / variance.sqrt() - found.z.unwrap()).abs() < 1e-12);
    }

    #[test]
    fn equal_answers_and_a_single_cycle_have_no_trend() {
        let none = Some(Trend { s: 0, z: None, p: 1.0, tau_b: None });
        assert_eq!(trend(&[[0, 4], [0, 5], [0, 6]]), none);
        assert_eq!(trend(&[[3, 4]]), none);
        assert_eq!(trend(&[[1, 0]]), none);
    }

    #[test]
    fn no_answers_and_other_levels_are_no_trend() {
        assert_eq!(trend::<[u64; 2]>(&[]), None);
        assert_eq!(trend(&[[0, 0], [0, 0]]), None);
        assert_eq!(trend(&[vec![1, 2], vec![1, 2, 3]]), None);
    }

    #[test]
    fn two_answers_have_a_trend() {
        let two = trend(&[[1, 0], [0, 1]]).unwrap();
        assert_eq!((two.s, two.z), (1, Some(1.0)));
    }

    #[test]
    fn hundreds_of_millions_of_answers_do_not_overflow() {
        let many = 300_000_000;
        let found = trend(&[[many, many, many], [many, many, many + 1], [many, many, many]]).unwrap();
        assert!(found.z.unwrap().is_finite() && found.p > 0.9);
        let rising = trend(&[[many, 0], [many, many], [0, many]]).unwrap();
        assert!(rising.z.unwrap() > 1000.0 && rising.tau_b.unwrap() < 1.0);
    }
}
