//! Coarser numbers for small groups: whole percent, whole points, two decimals of p.

use crate::measure::{Interval, Verdict};

/// A share, or a difference of shares, in whole percent.
pub(super) fn whole_percent(share: f64) -> f64 {
    (share * 100.0).round() / 100.0
}

/// An interval of shares with its ends in whole percent.
pub(super) fn whole_percent_interval(interval: Interval) -> Interval {
    Interval { lower: whole_percent(interval.lower), upper: whole_percent(interval.upper), ..interval }
}

/// A p-value with two decimals, and never below 0.01.
///
/// The p of a rank test depends on every level of both groups. With all its digits, or with three of them, few tables
/// of answers fit the published classes; two decimals leave many. It isn't rounded to 0, which would claim too much.
pub(super) fn two_decimals(p: f64) -> f64 {
    whole_percent(p).max(0.01)
}

/// A verdict whose own number, if it has one, is in whole percent; rounded up, so that it doesn't claim to have seen
/// more.
pub(super) fn coarse_verdict(verdict: Verdict) -> Verdict {
    match verdict {
        Verdict::NoChangeFound { could_have_seen } => {
            Verdict::NoChangeFound { could_have_seen: could_have_seen.map(|change| (change * 100.0).ceil() / 100.0) }
        }
        Verdict::Weak
        | Verdict::Strong
        | Verdict::Inconclusive
        | Verdict::Improved
        | Verdict::Declined
        | Verdict::TooFewToSay
        | Verdict::Divided
        | Verdict::NotDivided
        | Verdict::TooLittle
        | Verdict::TooMuch
        | Verdict::AboutRight => verdict,
    }
}

/// A verdict without any number.
pub(super) fn bare_verdict(verdict: Verdict) -> Verdict {
    if matches!(verdict, Verdict::NoChangeFound { .. }) {
        Verdict::NoChangeFound { could_have_seen: None }
    } else {
        verdict
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_come_out_in_whole_percent() {
        let interval = whole_percent_interval(Interval { lower: 0.5103, upper: 0.9267, confidence: Some(0.95) });
        assert!((whole_percent(11.0 / 13.0) - 0.85).abs() < 1e-12);
        assert!((interval.lower - 0.51).abs() < 1e-12 && (interval.upper - 0.93).abs() < 1e-12);
    }

    #[test]
    fn a_small_p_never_becomes_nothing() {
        assert!((two_decimals(0.000_2) - 0.01).abs() < 1e-12);
        assert!((two_decimals(0.0412) - 0.04).abs() < 1e-12);
    }

    #[test]
    fn a_detectable_change_is_rounded_up_or_left_out() {
        let verdict = Verdict::NoChangeFound { could_have_seen: Some(0.231) };
        assert_eq!(coarse_verdict(verdict), Verdict::NoChangeFound { could_have_seen: Some(0.24) });
        assert_eq!(bare_verdict(verdict), Verdict::NoChangeFound { could_have_seen: None });
    }
}
