//! S10: the difference of two shares, with Newcombe's interval.

use super::quantiles::interval;
use super::{Interval, favourable_share};

/// A difference of shares, later minus earlier.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ShareChange {
    /// The difference, −1 to 1.
    pub difference: f64,
    /// Newcombe's hybrid score interval.
    pub interval: Option<Interval>,
}

/// The difference d = p₂ − p₁ of two independent shares, each given as favourable answers and answers, with
/// d − √((p₂ − l₂)² + (u₁ − p₁)²) and d + √((u₂ − p₂)² + (p₁ − l₁)²) from their Wilson limits l and u.
/// None if a group has no answers.
///
/// Source: Newcombe 1998, Stat Med 17:873, method 10.
///
/// ```
/// use plenaria::statistics::share_change;
///
/// let interval = share_change((48, 80), (56, 70)).unwrap().interval.unwrap();
/// assert!((interval.lower - 0.0524).abs() < 5e-5);
/// assert!((interval.upper - 0.3339).abs() < 5e-5);
/// ```
#[must_use]
pub fn share_change(earlier: (u64, u64), later: (u64, u64)) -> Option<ShareChange> {
    let before = favourable_share(earlier.0, earlier.1)?;
    let after = favourable_share(later.0, later.1)?;
    let difference = after.share - before.share;
    let down = (after.share - after.interval.lower).hypot(before.interval.upper - before.share);
    let up = (after.interval.upper - after.share).hypot(before.share - before.interval.lower);
    Some(ShareChange { difference, interval: interval(difference - down, difference + up) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_full_shares_differ_by_nothing_but_not_surely() {
        let change = share_change((10, 10), (10, 10)).unwrap();
        assert!(change.difference.abs() < f64::MIN_POSITIVE);
        assert!(change.interval.unwrap().lower < -0.2 && change.interval.unwrap().upper > 0.2);
    }

    #[test]
    fn a_group_without_answers_has_no_change() {
        assert_eq!(share_change((0, 0), (3, 4)), None);
        assert_eq!(share_change((3, 4), (0, 0)), None);
    }
}
