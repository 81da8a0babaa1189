//! How numbers and verdicts are written, in a terminal and on a page alike.

use crate::limit::OptionCount;
use crate::locale::{Locale, NumberUnit};
use crate::measure::{Detectable, Statistic, Verdict, VerdictStability};

/// The unit in which a statistic's number is written.
#[must_use]
pub fn unit_of(statistic: Statistic) -> NumberUnit {
    match statistic {
        Statistic::Favourable
        | Statistic::BelowIdeal
        | Statistic::Ideal
        | Statistic::AboveIdeal
        | Statistic::Superiority
        | Statistic::Standing
        | Statistic::ResponseRate
        | Statistic::ResponseRateComplete
        | Statistic::NonResponseBounds
        | Statistic::PooledShare
        | Statistic::SatisfactionImportance
        | Statistic::SatisfactionExplained
        | Statistic::ThemeShare
        | Statistic::OptionShare => NumberUnit::Share,
        Statistic::Change | Statistic::DetectableRise | Statistic::DetectableFall | Statistic::ShareTrend => {
            NumberUnit::Difference
        }
        Statistic::NetPromoterScore => NumberUnit::Ratio,
        Statistic::Median | Statistic::MeanRank | Statistic::Ranking | Statistic::ThemeKeyness => NumberUnit::Middle,
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
        | Statistic::SatisfactionCorrelation => NumberUnit::Score,
    }
}

/// A count that may be told as a bound: `12`, `≥ 18`, `≤ 2`.
#[must_use]
pub fn count_in_words(locale: &Locale, count: OptionCount) -> String {
    match count {
        OptionCount::Exactly(count) => locale.count(count),
        OptionCount::AtLeast(count) => format!("≥\u{a0}{}", locale.count(count)),
        OptionCount::AtMost(count) => format!("≤\u{a0}{}", locale.count(count)),
    }
}

/// What a verdict says, with the change that could have been seen where it is known.
#[must_use]
pub fn verdict_in_words(verdict: Verdict, locale: &Locale) -> String {
    let Verdict::NoChangeFound { could_have_seen: Detectable { rise, fall } } = verdict else {
        return locale.verdict(verdict.name());
    };
    let points = |difference: f64| locale.decimal(difference * 100.0, 0);
    match (rise.map(points), fall.map(points)) {
        (Some(rise), Some(fall)) => {
            locale.text("verdict-no_change_found-seen-both", &[("rise", (&rise).into()), ("fall", (&fall).into())])
        }
        (Some(rise), None) => locale.text("verdict-no_change_found-seen-rise", &[("rise", (&rise).into())]),
        (None, Some(fall)) => locale.text("verdict-no_change_found-seen-fall", &[("fall", (&fall).into())]),
        (None, None) => locale.verdict("no_change_found"),
    }
}

/// Whether a verdict holds when people are left out, and without how many it wouldn't; never without whom.
#[must_use]
pub fn stability_in_words(stability: VerdictStability, locale: &Locale) -> String {
    match stability {
        VerdictStability::Unstable { respondents: Some(respondents) } if respondents > 0 => {
            locale.text("stability-unstable-respondents", &[("respondents", respondents.into())])
        }
        VerdictStability::Stable
        | VerdictStability::StableForPeople
        | VerdictStability::NotJudged
        | VerdictStability::Unstable { .. } => locale.word(&format!("stability-{}-long", stability.name())),
    }
}
