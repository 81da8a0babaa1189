//! What of a verdict's stability may be shown.

use crate::measure::{Drops, Finding, Stability, Statistic};

use super::ReleasedStability;
use super::basis::Basis;
use super::delegations::Delegations;
use super::treatment::Treatment;

/// Whether a finding's verdict holds; none where the verdict itself would give back that everybody agrees, and none
/// where it depends on levels that are withheld.
pub(super) fn released_stability(
    finding: &Finding,
    basis: &Basis<'_>,
    treatment: Treatment,
    delegations: &Delegations<'_>,
) -> Option<ReleasedStability> {
    let may_be_told = match treatment {
        Treatment::Exact | Treatment::Coarse | Treatment::Rounded(_) => true,
        Treatment::VerdictOnly => !basis.is_unanimous(),
        Treatment::Bound(_) | Treatment::Withheld => false,
    };
    // Whether the verdict of all levels holds depends on the levels as the verdict does, at more places.
    let needs_levels = matches!(finding.key.statistic, Statistic::Consensus | Statistic::Change | Statistic::Trend);
    // Of a theme it would narrow down how many criticise, which may be withheld.
    let is_of_theme = finding.key.statistic == Statistic::ThemeShare;
    let shows_enough = !is_of_theme && (!needs_levels || (basis.shows_levels() && basis.shows_family));
    let stability = finding.stability.filter(|_| may_be_told && shows_enough && finding.verdict.is_some())?;
    let seminars = [Some(&finding.key.seminar), finding.key.comparator.as_ref()];
    let told = delegations.told(stability, seminars.into_iter().flatten());
    Some(in_words(told, respondents(finding, basis, stability)))
}

/// The word, with the number of respondents if it may be told.
pub(super) fn in_words(stability: Stability, respondents: Option<u64>) -> ReleasedStability {
    match stability.is_stable() {
        None => ReleasedStability::NotJudged,
        Some(true) if stability.states == Drops::default() => ReleasedStability::StableForPeople,
        Some(true) => ReleasedStability::Stable,
        Some(false) => ReleasedStability::Unstable { respondents, states: None },
    }
}

/// How many respondents change the verdict, where that follows from counts that are shown.
fn respondents(finding: &Finding, basis: &Basis<'_>, stability: Stability) -> Option<u64> {
    let follows = match finding.key.statistic {
        Statistic::Favourable | Statistic::BelowIdeal | Statistic::Ideal | Statistic::AboveIdeal => {
            basis.shows_classes()
        }
        Statistic::Consensus => basis.shows_levels(),
        Statistic::Change | Statistic::Trend => basis.shows_levels() && basis.shows_family,
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
        | Statistic::Ranking
        | Statistic::MeanRank
        | Statistic::MeanGain
        | Statistic::RankBiserial
        | Statistic::ResponseRateComplete
        | Statistic::ResponseRate
        | Statistic::NonResponseBounds
        | Statistic::SatisfactionCorrelation
        | Statistic::SatisfactionImportance
        | Statistic::SatisfactionExplained
        | Statistic::ThemeShare
        | Statistic::ThemeKeyness => false,
    };
    follows.then_some(stability.respondents.changed)
}
