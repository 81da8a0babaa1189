//! Coarser numbers for small groups: whole percent, whole points.

use crate::measure::{Detectable, Interval, Verdict};

/// A share, or a difference of shares, in whole percent.
pub(super) fn whole_percent(share: f64) -> f64 {
    (share * 100.0).round() / 100.0
}

/// An interval of shares with its ends in whole percent.
pub(super) fn whole_percent_interval(interval: Interval) -> Interval {
    Interval { lower: whole_percent(interval.lower), upper: whole_percent(interval.upper), ..interval }
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
    fn a_detectable_change_is_rounded_up_or_left_out() {
        let verdict = Verdict::NoChangeFound { could_have_seen: Detectable { rise: Some(0.231), fall: None } };
        assert_eq!(
            coarse_verdict(verdict),
            Verdict::NoChangeFound { could_have_seen: Detectable { rise: Some(0.24), fall: None } }
        );
        assert_eq!(bare_verdict(verdict), Verdict::NoChangeFound { could_have_seen: Detectable::UNKNOWN });
    }
}
