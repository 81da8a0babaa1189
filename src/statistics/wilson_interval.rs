//! S02: the share of answers on favourable levels, with Wilson's interval.

use super::Interval;
use super::quantiles::{interval, normal_quantile};
use super::sample::real;

/// A share and its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Proportion {
    /// The share, 0 to 1.
    pub share: f64,
    /// Wilson's score interval; it never lacks width.
    pub interval: Interval,
}

/// The share of `favourable` among `answers`, with Wilson's score interval without continuity correction:
/// (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n), exactly 0 where nobody and 1 where everybody is favourable.
///
/// None without answers, or if more are favourable than answered. Source: Wilson 1927, JASA 22:209; Newcombe 1998,
/// Stat Med 17:857, method 3.
///
/// ```
/// use plenaria::statistics::favourable_share;
///
/// let share = favourable_share(81, 263).unwrap();
/// assert!((share.interval.lower - 0.2553).abs() < 5e-5);
/// assert!((share.interval.upper - 0.3662).abs() < 5e-5);
/// assert!(favourable_share(0, 0).is_none());
/// ```
#[must_use]
pub fn favourable_share(favourable: u64, answers: u64) -> Option<Proportion> {
    if answers == 0 || favourable > answers {
        return None;
    }
    let (n, z) = (real(answers), normal_quantile());
    let share = real(favourable) / n;
    let spread = z * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
    let (middle, whole) = (share + z * z / (2.0 * n), 1.0 + z * z / n);
    let lower = if favourable == 0 { 0.0 } else { (middle - spread) / whole };
    let upper = if favourable == answers { 1.0 } else { (middle + spread) / whole };
    Some(Proportion { share, interval: interval(lower, upper)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_and_everybody_reach_the_ends_exactly() {
        let nobody = favourable_share(0, 20).unwrap().interval;
        let everybody = favourable_share(20, 20).unwrap().interval;
        assert!(nobody.lower.abs() < f64::MIN_POSITIVE && nobody.upper < 0.2);
        assert!((everybody.upper - 1.0).abs() < f64::MIN_POSITIVE && everybody.lower > 0.8);
    }

    #[test]
    fn one_answer_has_a_wide_interval() {
        let one = favourable_share(1, 1).unwrap();
        assert!(one.interval.upper - one.interval.lower > 0.7);
    }
}
