//! How much of a number may be shown, statistic by statistic: the rules of this folder's documentation.

use crate::measure::{Finding, Statistic};
use crate::survey::Share;

use super::basis::Basis;
use super::cell::Cell;
use super::median::median_could_give_back;
use super::smallest_group::LARGE_GROUP;
use super::{ReleasedCounts, Shown};

/// Rows from which on a number on whole rows has two decimals.
const ROWS_FOR_TWO_DECIMALS: u64 = 100;

/// How much of a number may be shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Disclosure {
    /// All of it.
    Exact,
    /// In whole percent.
    Coarse,
    /// Rounded to so many decimals.
    Rounded(i32),
    /// Only a bound.
    Bound(Shown),
    /// Only the verdict.
    VerdictOnly,
    /// Nothing.
    Withheld,
}

impl Disclosure {
    /// Whether a number is shown, be it a rounded one.
    pub(super) fn shows_number(self) -> bool {
        match self {
            Self::Exact | Self::Coarse | Self::Rounded(_) => true,
            Self::Bound(_) | Self::VerdictOnly | Self::Withheld => false,
        }
    }
}

/// How much of a finding's number may be shown, whatever it is.
pub(super) fn treatment(finding: &Finding, basis: &Basis<'_>) -> Disclosure {
    let coarse = if basis.cells().any(Cell::is_coarse) { Disclosure::Coarse } else { Disclosure::Exact };
    let when = |shown: bool, treatment, otherwise| if shown { treatment } else { otherwise };
    let with_levels = |otherwise| when(basis.shows_levels(), Disclosure::Exact, otherwise);
    match finding.key.statistic {
        Statistic::BelowIdeal | Statistic::AboveIdeal | Statistic::NetPromoterScore if !basis.shows_classes() => {
            Disclosure::VerdictOnly
        }
        Statistic::Consensus if !basis.shows_classes() => Disclosure::Withheld,
        Statistic::Favourable
        | Statistic::BelowIdeal
        | Statistic::Ideal
        | Statistic::AboveIdeal
        | Statistic::NetPromoterScore => coarse,
        Statistic::Mean | Statistic::StandardDeviation | Statistic::InterpolatedMedian => {
            with_levels(Disclosure::Withheld)
        }
        Statistic::Median => median_treatment(basis),
        Statistic::Consensus | Statistic::Superiority => with_levels(Disclosure::VerdictOnly),
        Statistic::Change => when(basis.is_unanimous(), Disclosure::VerdictOnly, coarse),
        Statistic::NonResponseBounds | Statistic::DetectableRise | Statistic::DetectableFall => {
            when(basis.is_unanimous(), Disclosure::Withheld, coarse)
        }
        Statistic::PooledShare | Statistic::ShareTrend => {
            when(basis.shows_totals() && !basis.is_unanimous(), coarse, Disclosure::Withheld)
        }
        Statistic::Trend => when(basis.shows_totals(), with_levels(Disclosure::VerdictOnly), Disclosure::Withheld),
        Statistic::ResponseRate | Statistic::ResponseRateComplete => Disclosure::Exact,
        Statistic::Ranking | Statistic::MeanRank => {
            when(basis.shows_levels_of_rows(finding.n), Disclosure::Rounded(2), Disclosure::VerdictOnly)
        }
        Statistic::MeanGain | Statistic::RankBiserial => {
            when(basis.shows_counts, Disclosure::Rounded(2), Disclosure::VerdictOnly)
        }
        Statistic::Reliability
        | Statistic::ItemRest
        | Statistic::AlphaWithout
        | Statistic::SatisfactionCorrelation
        | Statistic::SatisfactionImportance
        | Statistic::SatisfactionExplained => {
            let decimals = if finding.n < ROWS_FOR_TWO_DECIMALS { 1 } else { 2 };
            let shown = finding.n >= LARGE_GROUP && basis.leaves_levels_open();
            when(shown, Disclosure::Rounded(decimals), Disclosure::VerdictOnly)
        }
        Statistic::ThemeShare | Statistic::ThemeKeyness => {
            when(basis.shows_counts, Disclosure::Exact, Disclosure::Withheld)
        }
    }
}

/// What is shown of a share of 0 or 1 in a small group, where the classes are withheld: only that it is low or high.
pub(super) fn bound(finding: &Finding, point: f64, basis: &Basis<'_>) -> Option<Disclosure> {
    let is_share = matches!(finding.key.statistic, Statistic::Favourable | Statistic::Ideal);
    let blurred = basis.cell.is_some_and(|cell| cell.small && !cell.shows_classes());
    if !is_share || !blurred {
        None
    } else if point >= 1.0 {
        Some(Disclosure::Bound(Shown::Over(0.9)))
    } else if point <= 0.0 {
        Some(Disclosure::Bound(Shown::Under(0.1)))
    } else {
        None
    }
}

/// From twenty answers on collapsed counts say already that a level is rare; with the median it could be told which.
fn median_treatment(basis: &Basis<'_>) -> Disclosure {
    let Some((cell, scale)) = basis.cell.zip(basis.scale) else { return Disclosure::Withheld };
    let says_too_much = |classes: [u64; 3]| {
        !cell.small || median_could_give_back(scale, classes) || may_be_divided(classes, basis.divided_pole)
    };
    match &cell.counts {
        ReleasedCounts::Levels { .. } => Disclosure::Exact,
        ReleasedCounts::Classes(classes) if !says_too_much(*classes) => Disclosure::Exact,
        ReleasedCounts::Classes(_) | ReleasedCounts::Total(_) | ReleasedCounts::Withheld => Disclosure::Withheld,
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
