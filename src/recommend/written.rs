//! How numbers and verdicts are written, in a terminal and on a page alike.

use crate::locale::Locale;
use crate::measure::{Detectable, Statistic, Verdict};
use crate::protect::ReleasedStability;

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
            | Statistic::NonResponseBounds
            | Statistic::PooledShare
            | Statistic::SatisfactionImportance
            | Statistic::SatisfactionExplained
            | Statistic::ThemeShare => Self::Share,
            Statistic::Change | Statistic::DetectableRise | Statistic::DetectableFall | Statistic::ShareTrend => {
                Self::Difference
            }
            Statistic::NetPromoterScore => Self::Ratio,
            Statistic::Median | Statistic::MeanRank | Statistic::Ranking | Statistic::ThemeKeyness => Self::Middle,
            Statistic::Mean
            | Statistic::StandardDeviation
            | Statistic::InterpolatedMedian
            | Statistic::Consensus
            | Statistic::Reliability
            | Statistic::ItemRest
            | Statistic::AlphaWithout
            | Statistic::Trend
            | Statistic::MeanGain
            | Statistic::RankBiserial
            | Statistic::SatisfactionCorrelation => Self::Score,
        }
    }

    /// A number in this unit.
    #[must_use]
    pub fn written(self, number: f64, locale: &Locale) -> String {
        match self {
            Self::Share => locale.percent(number, 0),
            Self::Difference => {
                let is_one = (number * 100.0).round().abs().total_cmp(&1.0).is_eq();
                let key = if is_one { "report-point" } else { "report-points" };
                locale.text(key, &[("number", (&locale.signed_points(number)).into())])
            }
            Self::Ratio => locale.signed_points(number),
            Self::Middle => locale.decimal(number, 1),
            Self::Score => locale.decimal(number, 2),
        }
    }
}

/// What a verdict says, with the change that could have been seen where it is known.
#[must_use]
pub fn verdict_in_words(verdict: Verdict, locale: &Locale) -> String {
    let Verdict::NoChangeFound { could_have_seen: Detectable { rise, fall } } = verdict else {
        return locale.word(&format!("verdict-{}", verdict.name()));
    };
    let points = |difference: f64| locale.decimal(difference * 100.0, 0);
    match (rise.map(points), fall.map(points)) {
        (Some(rise), Some(fall)) => {
            locale.text("verdict-no_change_found-seen-both", &[("rise", (&rise).into()), ("fall", (&fall).into())])
        }
        (Some(rise), None) => locale.text("verdict-no_change_found-seen-rise", &[("rise", (&rise).into())]),
        (None, Some(fall)) => locale.text("verdict-no_change_found-seen-fall", &[("fall", (&fall).into())]),
        (None, None) => locale.word("verdict-no_change_found"),
    }
}

/// Whether a verdict holds when people are left out, and without how many it wouldn't; never without whom.
#[must_use]
pub fn stability_in_words(stability: ReleasedStability, locale: &Locale) -> String {
    match stability {
        ReleasedStability::Unstable { respondents: Some(respondents) } if respondents > 0 => {
            locale.text("stability-unstable-respondents", &[("respondents", respondents.into())])
        }
        ReleasedStability::Stable
        | ReleasedStability::StableForPeople
        | ReleasedStability::NotJudged
        | ReleasedStability::Unstable { .. } => locale.word(&format!("stability-{}-long", stability.name())),
    }
}

/// Names in a row: `M02, M05 and M07`.
#[must_use]
pub fn listed(names: &[String], locale: &Locale) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => locale.text("list-and", &[("first", (&first.join(", ")).into()), ("last", last.into())]),
    }
}
