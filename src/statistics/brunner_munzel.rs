//! S09: the chance that a later answer is higher than an earlier one.

use super::Interval;
use super::quantiles::{interval, t_quantile};
use super::sample::real;

/// The chance of a higher answer, and how sure it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Superiority {
    /// A: the chance that a later answer is higher than an earlier one, ties counting one half.
    pub chance: f64,
    /// Its standard error; none if neither group's placements vary or a group has one answer.
    pub standard_error: Option<f64>,
    /// Satterthwaite's degrees of freedom; none with the standard error.
    pub degrees_of_freedom: Option<f64>,
    /// Brunner and Munzel's interval, not clipped to 0–1; none with the standard error.
    pub interval: Option<Interval>,
}

/// A = P(later > earlier) + ½·P(later = earlier) from counts on the same levels, low to high, with the interval
/// A ± t(0.975, df)·se of Brunner and Munzel: se² = s₁²/n₁ + s₂²/n₂, with s₁² the variance of the earlier answers'
/// placements (for each, the share of later answers above it, ties one half), s₂² that of the later answers' (the share
/// of earlier answers below it), and df = se⁴/((s₁²/n₁)²/(n₁−1) + (s₂²/n₂)²/(n₂−1)). None if a group has no answers or
/// the levels differ.
///
/// Source: Brunner and Munzel 2000, Biom J 42:17.
///
/// ```
/// use plenaria::statistics::superiority;
///
/// let change = superiority(&[1, 1, 0], &[0, 1, 1]).unwrap();
/// assert!((change.chance - 0.875).abs() < 1e-12);
/// ```
#[must_use]
pub fn superiority(earlier: &[u64], later: &[u64]) -> Option<Superiority> {
    let (before, after) = (earlier.iter().sum::<u64>(), later.iter().sum::<u64>());
    if earlier.len() != later.len() || before == 0 || after == 0 {
        return None;
    }
    let of_later = placements(earlier, later, |levels, level| levels[..level].iter().sum());
    let of_earlier = placements(later, earlier, |levels, level| levels[level + 1..].iter().sum());
    let chance = mean_placement(&of_later, after) / (2.0 * real(before));
    let unknown = Superiority { chance, standard_error: None, degrees_of_freedom: None, interval: None };
    if before < 2 || after < 2 || !(vary(&of_later) || vary(&of_earlier)) {
        return Some(unknown);
    }
    let from_earlier = variance(&of_earlier, before, after) / real(before);
    let from_later = variance(&of_later, after, before) / real(after);
    let error = from_earlier + from_later;
    let degrees = error.powi(2) / (from_earlier.powi(2) / real(before - 1) + from_later.powi(2) / real(after - 1));
    let half = t_quantile(degrees).map(|quantile| quantile * error.sqrt());
    Some(Superiority {
        chance,
        standard_error: Some(error.sqrt()),
        degrees_of_freedom: Some(degrees),
        interval: half.and_then(|half| interval(chance - half, chance + half)),
    })
}

/// How many answers have which doubled placement among the others: two for every other answer on the right side, one for
/// every tie. Whole numbers, so that equal placements are equal.
fn placements(others: &[u64], own: &[u64], beside: impl Fn(&[u64], usize) -> u64) -> Vec<(u64, u64)> {
    own.iter()
        .enumerate()
        .filter(|(_, count)| **count > 0)
        .map(|(level, count)| (2 * beside(others, level) + others[level], *count))
        .collect()
}

fn vary(placements: &[(u64, u64)]) -> bool {
    placements.windows(2).any(|pair| pair[0].0 != pair[1].0)
}

fn mean_placement(placements: &[(u64, u64)], answers: u64) -> f64 {
    placements.iter().map(|(placement, count)| real(*placement) * real(*count)).sum::<f64>() / real(answers)
}

/// Variance, with n − 1, of the placements as shares of the other group.
fn variance(placements: &[(u64, u64)], answers: u64, others: u64) -> f64 {
    if !vary(placements) {
        return 0.0;
    }
    let mean = mean_placement(placements, answers);
    let squares: f64 =
        placements.iter().map(|(placement, count)| real(*count) * (real(*placement) - mean).powi(2)).sum();
    squares / real(answers - 1) / (4.0 * real(others).powi(2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complete_separation_has_no_interval() {
        let separate = superiority(&[5, 0], &[0, 5]).unwrap();
        assert!((separate.chance - 1.0).abs() < 1e-12);
        assert_eq!(separate.interval, None);
    }

    #[test]
    fn equal_answers_are_a_coin_toss_without_an_interval() {
        let equal = superiority(&[0, 5], &[0, 7]).unwrap();
        assert!((equal.chance - 0.5).abs() < 1e-12);
        assert_eq!(equal.interval, None);
    }

    #[test]
    fn a_group_of_one_has_no_interval_and_an_empty_one_no_chance() {
        assert_eq!(superiority(&[1, 0], &[2, 3]).unwrap().interval, None);
        assert_eq!(superiority(&[0, 0], &[2, 3]), None);
    }

    #[test]
    fn a_group_without_spread_leaves_the_others_degrees_of_freedom() {
        let change = superiority(&[0, 6, 0], &[2, 2, 2]).unwrap();
        assert!((change.degrees_of_freedom.unwrap() - 5.0).abs() < 1e-9);
    }
}
