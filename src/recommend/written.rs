//! How numbers and verdicts are written, in a terminal and on a page alike.

use crate::locale::Locale;
use crate::measure::{Statistic, Verdict};

/// How the number of a statistic is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A middle score, with one decimal.
    Middle,
    /// A share, in whole percent.
    Share,
    /// A difference of shares, in signed points.
    Difference,
    /// A ratio from −1 to 1, times 100, signed.
    Ratio,
    /// A score, with two decimals.
    Score,
}

impl Unit {
    /// The unit of a statistic.
    #[must_use]
    pub fn of(statistic: Statistic) -> Self {
        match statistic {
            Statistic::Favourable
            | Statistic::BelowIdeal
            | Statistic::Ideal
            | Statistic::AboveIdeal
            | Statistic::Superiority
            | Statistic::ResponseRate
            | Statistic::ResponseRateComplete
            | Statistic::NonResponseBounds => Self::Share,
            Statistic::Change => Self::Difference,
            Statistic::NetPromoterScore => Self::Ratio,
            Statistic::Median => Self::Middle,
            Statistic::Mean | Statistic::StandardDeviation | Statistic::InterpolatedMedian | Statistic::Consensus => {
                Self::Score
            }
        }
    }

    /// A number in this unit.
    #[must_use]
    pub fn written(self, number: f64, locale: &Locale) -> String {
        match self {
            Self::Share => locale.percent(number, 0),
            Self::Difference => locale.text("report-points", &[("number", (&locale.signed_points(number)).into())]),
            Self::Ratio => locale.signed_points(number),
            Self::Middle => locale.decimal(number, 1),
            Self::Score => locale.decimal(number, 2),
        }
    }
}

/// What a verdict says, with the change that could have been seen where it is known.
#[must_use]
pub fn verdict_in_words(verdict: Verdict, locale: &Locale) -> String {
    if let Verdict::NoChangeFound { could_have_seen: Some(difference) } = verdict {
        let points = locale.decimal(difference * 100.0, 0);
        return locale.text("verdict-no_change_found-could-have-seen", &[("difference", (&points).into())]);
    }
    locale.word(&format!("verdict-{}", verdict.name()))
}
