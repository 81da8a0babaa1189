//! What of one finding may be shown.

use crate::measure::{Estimate, Finding, Interval, NoNumber, Stability, Statistic};
use crate::survey::{Group, Scale, Share};

use super::cell::Cell;
use super::coarsen::{bare_verdict, coarse_verdict, whole_percent, whole_percent_interval};
use super::median::median_could_give_back;
use super::smallest_group::{SMALLEST_CELL, SmallestGroup};
use super::{ReleasedCounts, ReleasedFinding, ReleasedStability, Shown, Status};

/// What a finding rests on: the item's counts in its seminar, those of the comparator, and the scale.
pub(super) struct Basis<'a> {
    /// The item's counts; none for response rates.
    pub(super) cell: Option<&'a Cell>,
    /// The comparator's counts.
    pub(super) comparator: Option<&'a Cell>,
    /// Whether every level is shown of all comparisons among which p is adjusted.
    pub(super) family_shows_levels: bool,
    /// The item's scale.
    pub(super) scale: Option<&'a Scale>,
    /// The share from which on a pole counts as used, when opinions are judged to be divided.
    pub(super) divided_pole: Share,
}

/// How much of a number may be shown.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Treatment {
    /// All of it.
    Exact,
    /// In whole percent.
    Coarse,
    /// Only a bound.
    Bound(Shown),
    /// Only the verdict.
    VerdictOnly,
    /// Nothing.
    Withheld,
}

/// A finding as it may be shown; none for a state's ratings within a seminar, which are absent altogether.
pub(super) fn released_finding(
    finding: &Finding,
    basis: &Basis<'_>,
    smallest: SmallestGroup,
) -> Option<ReleasedFinding> {
    let outside = match finding.key.group {
        Group::All => 0,
        Group::State(_) => return None,
    };
    let large_enough =
        smallest.admits(group_size(finding), outside) && finding.n_comparator.is_none_or(|n| smallest.admits(n, 0));
    let reason = match finding.estimate {
        Estimate::Value { point, interval } => {
            let treatment = if large_enough { treatment(finding, point, basis) } else { Treatment::Withheld };
            return Some(with_number(finding, point, interval, treatment, basis, smallest));
        }
        Estimate::NotComparable(why) => Status::NotComparable(why),
        Estimate::NotAsked => Status::NotAsked,
        Estimate::Undefined(why) if follows_from_declarations(why) => Status::Undefined(why),
        // Of a small group, that it is too few for one statistic says how many it has.
        Estimate::TooFew { .. } | Estimate::Undefined(_) if !large_enough => Status::Suppressed,
        Estimate::TooFew { .. } => Status::TooFew,
        Estimate::Undefined(why) => Status::Undefined(why),
    };
    let marked = marked(finding, reason);
    Some(match reason {
        Status::Suppressed => marked,
        Status::Ok | Status::TooFew | Status::NotComparable(_) | Status::NotAsked | Status::Undefined(_) => {
            ReleasedFinding { verdict: finding.verdict.map(bare_verdict), ..with_sizes(marked, finding, smallest) }
        }
    })
}

/// Whether a number is missing whatever was answered.
fn follows_from_declarations(why: NoNumber) -> bool {
    match why {
        NoNumber::NotOnThisScale
        | NoNumber::UnequalSteps
        | NoNumber::NoRoster
        | NoNumber::OnlyOne
        | NoNumber::TooManyModules
        | NoNumber::RowsNotKept => true,
        NoNumber::NoAnswers
        | NoNumber::MoreThanEligible
        | NoNumber::NoVariation
        | NoNumber::Collinear
        | NoNumber::NotReached => false,
    }
}

/// The people whom a finding describes: those who answered, but for a response rate those who could have answered.
fn group_size(finding: &Finding) -> u64 {
    let of_those_who_could = matches!(finding.key.statistic, Statistic::ResponseRate | Statistic::ResponseRateComplete);
    if of_those_who_could { finding.n_eligible.unwrap_or(finding.n) } else { finding.n }
}

fn shows_all_classes(basis: &Basis<'_>) -> bool {
    basis.cell.into_iter().chain(basis.comparator).all(Cell::shows_classes)
}

fn shows_all_levels(basis: &Basis<'_>) -> bool {
    basis.cell.into_iter().chain(basis.comparator).all(Cell::shows_levels)
}

/// The rules of this module's documentation, statistic by statistic.
fn treatment(finding: &Finding, point: f64, basis: &Basis<'_>) -> Treatment {
    let sides = || basis.cell.into_iter().chain(basis.comparator);
    let shows_classes = shows_all_classes(basis);
    let shows_levels = shows_all_levels(basis);
    let unanimous = sides().any(|cell| cell.unanimous);
    let coarse = if sides().any(Cell::is_coarse) { Treatment::Coarse } else { Treatment::Exact };
    let with_levels = |otherwise| if shows_levels { Treatment::Exact } else { otherwise };
    match finding.key.statistic {
        Statistic::BelowIdeal | Statistic::AboveIdeal | Statistic::NetPromoterScore if !shows_classes => {
            Treatment::VerdictOnly
        }
        Statistic::Favourable | Statistic::BelowIdeal | Statistic::Ideal | Statistic::AboveIdeal => {
            share_treatment(point, basis.cell, coarse)
        }
        Statistic::Mean | Statistic::StandardDeviation | Statistic::InterpolatedMedian => {
            with_levels(Treatment::Withheld)
        }
        Statistic::Median => median_treatment(basis),
        Statistic::Consensus if !shows_classes => Treatment::Withheld,
        Statistic::Consensus | Statistic::Superiority => with_levels(Treatment::VerdictOnly),
        Statistic::Change if unanimous => Treatment::VerdictOnly,
        Statistic::NonResponseBounds if unanimous => Treatment::Withheld,
        Statistic::NetPromoterScore | Statistic::Change | Statistic::NonResponseBounds => coarse,
        Statistic::ResponseRate | Statistic::ResponseRateComplete => Treatment::Exact,
        Statistic::PooledShare
        | Statistic::Reliability
        | Statistic::ItemRest
        | Statistic::AlphaWithout
        | Statistic::DetectableRise
        | Statistic::DetectableFall
        | Statistic::Trend
        | Statistic::ShareTrend
        | Statistic::Ranking
        | Statistic::MeanRank
        | Statistic::MeanGain
        | Statistic::RankBiserial
        | Statistic::SatisfactionCorrelation
        | Statistic::SatisfactionImportance
        | Statistic::SatisfactionExplained
        | Statistic::ThemeShare
        | Statistic::ThemeKeyness => Treatment::VerdictOnly,
    }
}

/// A share of 0 or 1 in a small group, where the classes are withheld, is only said to be low or high.
fn share_treatment(point: f64, cell: Option<&Cell>, otherwise: Treatment) -> Treatment {
    let blurred = cell.is_some_and(|cell| cell.small && !cell.shows_classes());
    if blurred && point >= 1.0 {
        Treatment::Bound(Shown::Over(0.9))
    } else if blurred && point <= 0.0 {
        Treatment::Bound(Shown::Under(0.1))
    } else {
        otherwise
    }
}

/// From twenty answers on collapsed counts say already that a level is rare; with the median it could be told which.
fn median_treatment(basis: &Basis<'_>) -> Treatment {
    let Some((cell, scale)) = basis.cell.zip(basis.scale) else { return Treatment::Withheld };
    let says_too_much = |classes: [u64; 3]| {
        !cell.small || median_could_give_back(scale, classes) || may_be_divided(classes, basis.divided_pole)
    };
    match &cell.counts {
        ReleasedCounts::Levels { .. } => Treatment::Exact,
        ReleasedCounts::Classes(classes) if !says_too_much(*classes) => Treatment::Exact,
        ReleasedCounts::Classes(_) | ReleasedCounts::Total(_) | ReleasedCounts::Withheld => Treatment::Withheld,
    }
}

/// Whether opinions may be judged to be divided. If so, that verdict and the median together would say too much; the
/// verdict is worth more.
fn may_be_divided(classes: [u64; 3], pole: Share) -> bool {
    let answered = classes.iter().sum();
    let used = |count| Share::of(count, answered).is_some_and(|share| share >= pole);
    let [low, _, high] = classes;
    used(low) && used(high)
}

fn with_number(
    finding: &Finding,
    point: f64,
    interval: Option<Interval>,
    treatment: Treatment,
    basis: &Basis<'_>,
    smallest: SmallestGroup,
) -> ReleasedFinding {
    let verdict_only = finding.verdict.map(bare_verdict);
    let (shown, verdict) = match treatment {
        Treatment::Exact => (Some(Shown::Number { point, interval }), finding.verdict),
        Treatment::Coarse => {
            let interval = interval.map(whole_percent_interval);
            (Some(Shown::Number { point: whole_percent(point), interval }), finding.verdict.map(coarse_verdict))
        }
        Treatment::Bound(bound) => (Some(bound), verdict_only),
        Treatment::VerdictOnly if verdict_only.is_some() => (None, verdict_only),
        Treatment::VerdictOnly | Treatment::Withheld => return marked(finding, Status::Suppressed),
    };
    let released = ReleasedFinding {
        shown,
        verdict,
        coarsened: !matches!(treatment, Treatment::Exact),
        stability: finding
            .stability
            .filter(|_| matches!(treatment, Treatment::Exact | Treatment::Coarse))
            .map(released_stability),
        ..with_sizes(marked(finding, Status::Ok), finding, smallest)
    };
    let shows_p = treatment == Treatment::Exact && shows_all_levels(basis);
    let p_adjusted = finding.p_adjusted.filter(|_| shows_p && basis.family_shows_levels);
    ReleasedFinding { p: finding.p.filter(|_| shows_p), p_adjusted, ..released }
}

/// Whether a verdict holds, without any count of people.
fn released_stability(stability: Stability) -> ReleasedStability {
    match stability.is_stable() {
        None => ReleasedStability::NotJudged,
        Some(true) => ReleasedStability::Stable,
        Some(false) => ReleasedStability::Unstable { respondents: None, states: None },
    }
}

/// The finding's address and status, without any number.
fn marked(finding: &Finding, status: Status) -> ReleasedFinding {
    ReleasedFinding {
        id: finding.id.clone(),
        key: finding.key.clone(),
        status,
        shown: None,
        coarsened: false,
        n: None,
        n_comparator: None,
        n_eligible: None,
        p: None,
        p_adjusted: None,
        verdict: None,
        stability: None,
        method: finding.method,
    }
}

/// The numbers of people, where they are large enough. How many were asked is not said beside n where it would count one
/// or two who gave no rating.
fn with_sizes(released: ReleasedFinding, finding: &Finding, smallest: SmallestGroup) -> ReleasedFinding {
    let shown = |n: u64| smallest.admits(n, 0).then_some(n);
    let without_answer = |eligible: u64| eligible.saturating_sub(finding.n);
    let beside_n = |eligible: &u64| finding.key.item.is_none() || SMALLEST_CELL.admits_cell(without_answer(*eligible));
    ReleasedFinding {
        n: shown(finding.n),
        n_comparator: finding.n_comparator.and_then(shown),
        n_eligible: finding.n_eligible.filter(beside_n).and_then(shown),
        ..released
    }
}
