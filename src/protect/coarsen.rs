//! Coarser numbers for small groups: whole percent, whole points.

use crate::measure::{Detectable, Verdict};
use crate::statistics::Interval;

/// A share, or a difference of shares, in whole percent.
pub(super) fn whole_percent(share: f64) -> f64 {
    (share * 100.0).round() / 100.0
}

/// An interval of shares with its ends in whole percent.
pub(super) fn whole_percent_interval(interval: Interval) -> Interval {
    Interval { lower: whole_percent(interval.lower), upper: whole_percent(interval.upper), ..interval }
}

/// A number with so many decimals.
pub(super) fn rounded(number: f64, decimals: i32) -> f64 {
    let steps = 10_f64.powi(decimals);
    (number * steps).round() / steps
}

/// An interval with so many decimals; rounded outward, so that it holds what it held and keeps a width.
pub(super) fn rounded_interval(interval: Interval, decimals: i32) -> Interval {
    let steps = 10_f64.powi(decimals);
    let (lower, upper) = ((interval.lower * steps).floor() / steps, (interval.upper * steps).ceil() / steps);
    Interval { lower, upper, ..interval }
}

/// A p with two significant digits.
pub(super) fn two_digits(p: f64) -> f64 {
    if p > 0.0 {
        let steps = 10_f64.powf(1.0 - p.log10().floor());
        (p * steps).round() / steps
    } else {
        p
    }
}

/// A verdict whose own number, if it has one, is in whole percent; rounded up, so that it doesn't claim to have seen
/// more.
pub(super) fn coarse_verdict(verdict: Verdict) -> Verdict {
    match verdict {
        Verdict::NoChangeFound { could_have_seen: Detectable { rise, fall } } => {
            let rounded_up = |change: Option<f64>| change.map(|change| (change * 100.0).ceil() / 100.0);
            Verdict::NoChangeFound { could_have_seen: Detectable { rise: rounded_up(rise), fall: rounded_up(fall) } }
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
        | Verdict::AboutRight
        | Verdict::RatedHigher
        | Verdict::RatedLower
        | Verdict::NotDistinguished
        | Verdict::Gain
        | Verdict::Loss
        | Verdict::NoGainFound
        | Verdict::Rising
        | Verdict::Falling
        | Verdict::NoTrendFound
        | Verdict::Criticised
        | Verdict::NotCriticised => verdict,
    }
}

/// A verdict without any number.
pub(super) fn bare_verdict(verdict: Verdict) -> Verdict {
    if matches!(verdict, Verdict::NoChangeFound { .. }) {
        Verdict::NoChangeFound { could_have_seen: Detectable::UNKNOWN }
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
    fn numbers_on_whole_rows_are_rounded_and_their_intervals_outward() {
        let interval = rounded_interval(Interval { lower: 0.911, upper: 0.981, confidence: Some(0.95) }, 1);
        assert!((rounded(0.962, 1) - 1.0).abs() < 1e-12 && (rounded(-0.745, 2) + 0.75).abs() < 1e-12);
        assert!((interval.lower - 0.9).abs() < 1e-12 && (interval.upper - 1.0).abs() < 1e-12);
    }

    #[test]
    fn a_p_keeps_two_digits() {
        assert!((two_digits(0.012_345) - 0.012).abs() < 1e-12 && (two_digits(1.0) - 1.0).abs() < 1e-12);
        assert!((two_digits(4.567e-30) / 4.6e-30 - 1.0).abs() < 1e-12 && two_digits(0.0).abs() < 1e-300);
    }

    #[test]
    fn a_detectable_change_is_rounded_up_or_left_out() {
        let verdict = Verdict::NoChangeFound { could_have_seen: Detectable { rise: Some(0.231), fall: None } };
        assert_eq!(
            coarse_verdict(verdict),
            Verdict::NoChangeFound { could_have_seen: Detectable { rise: Some(0.24), fall: None } }
        );
        assert_eq!(bare_verdict(verdict), Verdict::NoChangeFound { could_have_seen: Detectable::UNKNOWN });
    }
}
