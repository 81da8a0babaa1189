//! What of one finding may be shown.

use crate::measure::{Estimate, Finding, NoNumber, Statistic};
use crate::statistics::Interval;
use crate::survey::Group;

use super::basis::Basis;
use super::coarsen::{
    bare_verdict, coarse_verdict, rounded, rounded_interval, two_digits, whole_percent, whole_percent_interval,
};
use super::delegations::Delegations;
use super::smallest_group::{SMALLEST_CELL, SmallestGroup};
use super::stability::released_stability;
use super::treatment::{Disclosure, bound, treatment};
use super::{ReleasedFinding, Shown, Status};

/// A finding as it may be shown; none for a state's ratings within a seminar, which are absent altogether.
pub(super) fn released_finding(
    finding: &Finding,
    basis: &Basis<'_>,
    delegations: &Delegations<'_>,
    smallest: SmallestGroup,
) -> Option<ReleasedFinding> {
    let outside = match finding.key.group {
        Group::All => 0,
        Group::State(_) => return None,
    };
    let large_enough =
        smallest.admits(group_size(finding), outside) && finding.n_comparator.is_none_or(|n| smallest.admits(n, 0));
    let treatment = if large_enough { treatment(finding, basis) } else { Disclosure::Withheld };
    let reason = match finding.estimate {
        Estimate::Value { point, interval } => {
            let treatment =
                if treatment.shows_number() { bound(finding, point, basis).unwrap_or(treatment) } else { treatment };
            let stability = released_stability(finding, basis, treatment, delegations);
            let released = with_number(finding, (point, interval), treatment, basis, smallest);
            return Some(ReleasedFinding {
                stability: stability.filter(|_| released.status == Status::Ok),
                ..released
            });
        }
        Estimate::NotComparable(why) => Status::NotComparable(why),
        Estimate::NotAsked => Status::NotAsked,
        Estimate::Undefined(why) if follows_from_declarations(why) => Status::Undefined(why),
        // Of a small group, that it is too few for one statistic says how many it has.
        Estimate::TooFew { .. } | Estimate::Undefined(_) if !large_enough => Status::Suppressed,
        Estimate::TooFew { .. } => Status::TooFew,
        // It looks as if there were a number that is withheld.
        Estimate::Undefined(why) if follows_from_levels(why) && !treatment.shows_number() => {
            let stability = released_stability(finding, basis, treatment, delegations);
            let released = without_number(finding, treatment, smallest);
            return Some(ReleasedFinding {
                stability: stability.filter(|_| released.status == Status::Ok),
                ..released
            });
        }
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

/// Whether a number is missing because of what was answered: then that it is missing says as much as a number.
fn follows_from_levels(why: NoNumber) -> bool {
    match why {
        NoNumber::NoVariation | NoNumber::Collinear | NoNumber::NotReached => true,
        NoNumber::NoAnswers
        | NoNumber::NotOnThisScale
        | NoNumber::UnequalSteps
        | NoNumber::NoRoster
        | NoNumber::MoreThanEligible
        | NoNumber::OnlyOne
        | NoNumber::TooManyModules
        | NoNumber::RowsNotKept => false,
    }
}

/// The people whom a finding describes: those who answered, but for a response rate those who could have answered.
fn group_size(finding: &Finding) -> u64 {
    let of_those_who_could = matches!(finding.key.statistic, Statistic::ResponseRate | Statistic::ResponseRateComplete);
    if of_those_who_could { finding.n_eligible.unwrap_or(finding.n) } else { finding.n }
}

fn with_number(
    finding: &Finding,
    (point, interval): (f64, Option<Interval>),
    treatment: Disclosure,
    basis: &Basis<'_>,
    smallest: SmallestGroup,
) -> ReleasedFinding {
    let (shown, verdict) = match treatment {
        Disclosure::Exact => (Shown::Number { point, interval }, finding.verdict),
        Disclosure::Rounded(decimals) => {
            let interval = interval.map(|interval| rounded_interval(interval, decimals));
            (Shown::Number { point: rounded(point, decimals), interval }, finding.verdict)
        }
        Disclosure::Coarse => {
            let interval = interval.map(whole_percent_interval);
            (Shown::Number { point: whole_percent(point), interval }, finding.verdict.map(coarse_verdict))
        }
        Disclosure::Bound(bound) => (bound, finding.verdict.map(bare_verdict)),
        Disclosure::VerdictOnly | Disclosure::Withheld => return without_number(finding, treatment, smallest),
    };
    let shown_p = |p: f64| match treatment {
        Disclosure::Exact if basis.shows_levels() => Some(p),
        Disclosure::Rounded(_) if basis.shows_levels() => Some(two_digits(p)),
        Disclosure::Exact
        | Disclosure::Rounded(_)
        | Disclosure::Coarse
        | Disclosure::Bound(_)
        | Disclosure::VerdictOnly
        | Disclosure::Withheld => None,
    };
    ReleasedFinding {
        shown: Some(shown),
        verdict,
        coarsened: !matches!(treatment, Disclosure::Exact | Disclosure::Rounded(_)),
        p: finding.p.and_then(shown_p),
        p_adjusted: finding.p_adjusted.filter(|_| basis.shows_family).and_then(shown_p),
        ..with_sizes(marked(finding, Status::Ok), finding, smallest)
    }
}

/// The verdict alone, if there is one and it may be shown.
fn without_number(finding: &Finding, treatment: Disclosure, smallest: SmallestGroup) -> ReleasedFinding {
    let verdict = finding.verdict.filter(|_| treatment == Disclosure::VerdictOnly).map(bare_verdict);
    if verdict.is_none() {
        return marked(finding, Status::Suppressed);
    }
    ReleasedFinding { verdict, coarsened: true, ..with_sizes(marked(finding, Status::Ok), finding, smallest) }
}

/// The finding's address and status, without any number.
fn marked(finding: &Finding, status: Status) -> ReleasedFinding {
    ReleasedFinding {
        key: finding.key.clone(),
        comparator_module: finding.comparator_module.clone(),
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
