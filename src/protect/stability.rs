//! What of a verdict's stability may be shown.

use crate::measure::{Drops, Finding, Stability, Statistic};

use super::ReleasedStability;
use super::basis::Basis;
use super::delegations::Delegations;
use super::treatment::Disclosure;

/// Whether a finding's verdict holds; none where that would give back what is withheld.
pub(super) fn released_stability(
    finding: &Finding,
    basis: &Basis<'_>,
    treatment: Disclosure,
    delegations: &Delegations<'_>,
) -> Option<ReleasedStability> {
    let hides_unanimity = match treatment {
        Disclosure::Exact | Disclosure::Coarse | Disclosure::Rounded(_) => false,
        Disclosure::VerdictOnly => basis.is_unanimous(),
        Disclosure::Bound(_) | Disclosure::Withheld => true,
    };
    let stability = finding.stability.filter(|_| finding.verdict.is_some() && !hides_unanimity)?;
    let key = &finding.key;
    let told = match (key.statistic, &key.comparator) {
        (Statistic::Trend, Some(earliest)) => delegations.told(stability, delegations.between(earliest, &key.seminar)),
        (_, comparator) => delegations.told(stability, std::iter::once(&key.seminar).chain(comparator)),
    };
    match told_of(finding, basis) {
        StabilityTold::Nothing => None,
        StabilityTold::Word => Some(in_words(told, None)),
        StabilityTold::Count => Some(in_words(told, Some(stability.respondents.changed))),
    }
}

/// What is told of a verdict's stability.
enum StabilityTold {
    Nothing,
    Word,
    /// Also how many respondents change the verdict.
    Count,
}

/// The word, with the number of respondents if it may be told.
pub(super) fn in_words(stability: Stability, respondents: Option<u64>) -> ReleasedStability {
    match stability.is_stable() {
        None => ReleasedStability::NotJudged,
        Some(true) if stability.states == Drops::default() => ReleasedStability::StableForPeople,
        Some(true) => ReleasedStability::Stable,
        Some(false) => ReleasedStability::Unstable { respondents },
    }
}

/// The stability of a share follows from the share; where the classes are shown, so does the number of respondents. That
/// of a verdict on levels narrows them down more than the verdict, so that they must be shown, and those of the other
/// modules among which its p is adjusted. How levels go together in whole rows is not shown: the word leaves it open.
fn told_of(finding: &Finding, basis: &Basis<'_>) -> StabilityTold {
    let count_if = |shown: bool, otherwise| if shown { StabilityTold::Count } else { otherwise };
    match finding.key.statistic {
        Statistic::Favourable | Statistic::BelowIdeal | Statistic::Ideal | Statistic::AboveIdeal => {
            count_if(basis.shows_classes(), StabilityTold::Word)
        }
        Statistic::Consensus => count_if(basis.shows_levels(), StabilityTold::Nothing),
        Statistic::Change | Statistic::Trend => count_if(basis.shows_levels() && basis.shows_family, StabilityTold::Nothing),
        Statistic::Ranking | Statistic::MeanRank | Statistic::MeanGain => StabilityTold::Word,
        Statistic::PooledShare
        | Statistic::Mean
        | Statistic::StandardDeviation
        | Statistic::Median
        | Statistic::InterpolatedMedian
        | Statistic::NetPromoterScore
        | Statistic::Reliability
        | Statistic::ItemRest
        | Statistic::AlphaWithout
        | Statistic::Superiority
        | Statistic::DetectableRise
        | Statistic::DetectableFall
        | Statistic::ShareTrend
        | Statistic::RankBiserial
        | Statistic::ResponseRateComplete
        | Statistic::ResponseRate
        | Statistic::NonResponseBounds
        | Statistic::SatisfactionCorrelation
        | Statistic::SatisfactionImportance
        | Statistic::SatisfactionExplained
        // Of a theme it would narrow down how many criticise it, which may be withheld.
        | Statistic::ThemeShare
        | Statistic::ThemeKeyness => StabilityTold::Nothing,
    }
}
