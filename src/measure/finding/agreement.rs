//! What findings computed from several possible tables agree on.

use super::{Estimate, Finding, Stability, Statistic, Verdict, WhyWithheld};
use crate::measure::item::{Answers, Possible};

/// What a computation says of the answers, whichever of the possible tables is the true one. It has to give the same
/// findings, in the same order, for every table of a question.
pub(in crate::measure) fn over_possible(
    possible: &Possible,
    compute: impl Fn(&Answers) -> Vec<Finding>,
) -> Vec<Finding> {
    let found = agreed(possible.vectors().iter().map(&compute));
    if possible.all().is_some() { found } else { found.into_iter().map(between_ends).collect() }
}

/// The same of a computation that looks at answers by class alone.
pub(in crate::measure) fn over_classes(
    possible: &Possible,
    compute: impl Fn(&Answers) -> Vec<Finding>,
) -> Vec<Finding> {
    let found = agreed(possible.by_class().iter().map(&compute));
    if possible.are_all_by_class() { found } else { found.into_iter().map(between_ends).collect() }
}

/// What lists of findings agree on, finding by finding; empty without lists.
fn agreed(lists: impl Iterator<Item = Vec<Finding>>) -> Vec<Finding> {
    lists
        .reduce(|known, more| known.into_iter().zip(more).map(|(one, other)| one.agreed_with(&other)).collect())
        .unwrap_or_default()
}

impl Finding {
    /// What both say, of the same.
    pub(in crate::measure) fn agreed_with(self, other: &Self) -> Self {
        Self {
            estimate: self.estimate.agreed_with(other.estimate),
            p: self.p.filter(|p| other.p.is_some_and(|other| same(*p, other))),
            p_adjusted: self.p_adjusted.filter(|p| other.p_adjusted.is_some_and(|other| same(*p, other))),
            verdict: self.verdict.zip(other.verdict).and_then(|(one, other)| agreed_verdict(one, other)),
            stability: self.stability.zip(other.stability).and_then(|(one, other)| agreed_stability(one, other)),
            ..self
        }
    }
}

impl Estimate {
    /// The number if both are the same, bounds if they differ; withheld if only one is a number.
    pub(in crate::measure) fn agreed_with(self, other: Self) -> Self {
        let (Some(one), Some(two)) = (self.range(), other.range()) else {
            return if self == other { self } else { Self::Withheld(WhyWithheld::Bound) };
        };
        let (lower, upper) = (one.0.min(two.0), one.1.max(two.1));
        match (self, other) {
            (Self::Value { point, interval }, Self::Value { point: other, interval: beside }) if same(point, other) => {
                Self::Value { point, interval: interval.filter(|_| interval == beside) }
            }
            _ => Self::Bounds { lower, upper },
        }
    }
}

fn same(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-12
}

/// The verdict, if both say the same.
pub(in crate::measure) fn agreed_verdict(one: Verdict, other: Verdict) -> Option<Verdict> {
    if one == other {
        return Some(one);
    }
    match (one, other) {
        // How large a change could have been seen isn't known then, that none was found is.
        (Verdict::NoChangeFound { .. }, Verdict::NoChangeFound { .. }) => {
            Some(Verdict::NoChangeFound { could_have_seen: super::Detectable::UNKNOWN })
        }
        _ => None,
    }
}

/// Stable if it is in both; else only what is alike.
pub(in crate::measure) fn agreed_stability(one: Stability, other: Stability) -> Option<Stability> {
    let both_hold = one.is_stable() == Some(true) && other.is_stable() == Some(true);
    (one == other || both_hold).then_some(one)
}

/// What is known between the lowest and the highest answers: only of numbers that rise with them.
fn between_ends(finding: Finding) -> Finding {
    let rises = matches!(
        finding.key.statistic,
        Statistic::Favourable
            | Statistic::Mean
            | Statistic::Median
            | Statistic::InterpolatedMedian
            | Statistic::NetPromoterScore
            | Statistic::BelowIdeal
            | Statistic::AboveIdeal
            | Statistic::NonResponseBounds
    );
    let estimate = if rises { finding.estimate } else { Estimate::Withheld(WhyWithheld::Bound) };
    // What holds of the lowest and of the highest share, and without any one answer, holds of all between.
    let is_share = finding.key.statistic == Statistic::Favourable;
    let verdict = finding.verdict.filter(|_| is_share);
    let stability = finding.stability.filter(|stability| is_share && stability.is_stable() == Some(true));
    Finding { estimate, verdict, stability, p: None, p_adjusted: None, ..finding }
}
