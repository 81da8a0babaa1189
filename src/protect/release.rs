//! What may be shown to an audience. Only `protect` can make it.

use crate::measure::{
    FindingKey, Incomparable, Interval, Method, NoNumber, Participation, Request, Stability, Verdict,
};
use crate::survey::{Audience, FindingId, ItemId, ModuleId, SeminarId};

/// What may be shown to an audience. There is no public constructor: it comes out of [`protect`](super::protect).
///
/// ```compile_fail
/// use plenaria::protect::Release;
/// use plenaria::survey::Audience;
///
/// let forged = Release {
///     audience: Audience::Public,
///     findings: Vec::new(),
///     distributions: Vec::new(),
///     participation: Vec::new(),
///     requests: Vec::new(),
/// };
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Release {
    pub(super) audience: Audience,
    pub(super) findings: Vec<ReleasedFinding>,
    pub(super) distributions: Vec<ReleasedDistribution>,
    pub(super) participation: Vec<Participation>,
    pub(super) requests: Vec<Request>,
}

impl Release {
    /// Who may read it.
    #[must_use]
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// Findings in the order of their identifiers; suppressed ones are marked, and their numbers gone.
    #[must_use]
    pub fn findings(&self) -> &[ReleasedFinding] {
        &self.findings
    }

    /// The finding with this identifier.
    #[must_use]
    pub fn finding(&self, id: &FindingId) -> Option<&ReleasedFinding> {
        self.findings.binary_search_by(|finding| finding.id.cmp(id)).ok().map(|at| &self.findings[at])
    }

    /// Distributions in the order of seminar, module and item.
    #[must_use]
    pub fn distributions(&self) -> &[ReleasedDistribution] {
        &self.distributions
    }

    /// Participation in the order of the seminars.
    #[must_use]
    pub fn participation(&self) -> &[Participation] {
        &self.participation
    }

    /// What at least two member states asked for.
    #[must_use]
    pub fn requests(&self) -> &[Request] {
        &self.requests
    }
}

/// Whether there is a number, and if not, why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Released: a number, or in small groups only the verdict.
    Ok,
    /// Too few answers.
    TooFew,
    /// Withheld by disclosure control.
    Suppressed,
    /// Two seminars can't be compared.
    NotComparable(Incomparable),
    /// Nobody was asked.
    NotAsked,
    /// There is no such number.
    Undefined(NoNumber),
}

impl Status {
    /// The name used in tables, such as `too_few`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::TooFew => "too_few",
            Self::Suppressed => "suppressed",
            Self::NotComparable(_) => "not_comparable",
            Self::NotAsked => "not_asked",
            Self::Undefined(_) => "undefined",
        }
    }
}

/// A number as it may be shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shown {
    /// The number and, where there is one, its interval; coarsened if the group is small.
    Number {
        /// The number.
        point: f64,
        /// Its interval.
        interval: Option<Interval>,
    },
    /// Only that it is over this number.
    Over(f64),
    /// Only that it is under this number.
    Under(f64),
}

/// A finding as it may be shown. Where it is suppressed, every number is gone.
#[derive(Debug, Clone, PartialEq)]
pub struct ReleasedFinding {
    /// Its address.
    pub id: FindingId,
    /// What it speaks of.
    pub key: FindingKey,
    /// Whether there is a number.
    pub status: Status,
    /// The number; none unless the status is `Ok`, and none where only the verdict may be shown.
    pub shown: Option<Shown>,
    /// Whether the number was coarsened to whole percent.
    pub coarsened: bool,
    /// Valid answers.
    pub n: Option<u64>,
    /// Valid answers of the comparator.
    pub n_comparator: Option<u64>,
    /// Respondents to whom the item was put.
    pub n_eligible: Option<u64>,
    /// p before adjustment.
    pub p: Option<f64>,
    /// p after adjustment.
    pub p_adjusted: Option<f64>,
    /// What it says.
    pub verdict: Option<Verdict>,
    /// Whether the verdict holds when people are left out.
    pub stability: Option<Stability>,
    /// How it was computed.
    pub method: Method,
}

impl ReleasedFinding {
    /// The number and its interval, if they may be shown as numbers.
    #[must_use]
    pub fn number(&self) -> Option<(f64, Option<Interval>)> {
        match self.shown? {
            Shown::Number { point, interval } => Some((point, interval)),
            Shown::Over(_) | Shown::Under(_) => None,
        }
    }
}

/// Counts of one item as they may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleasedDistribution {
    /// The seminar.
    pub seminar: SeminarId,
    /// The module; none for the seminar as a whole.
    pub module: Option<ModuleId>,
    /// The item.
    pub item: ItemId,
    /// The counts.
    pub counts: ReleasedCounts,
}

/// Counts as they may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReleasedCounts {
    /// Answers by level, low to high, and how many didn't know or found it not applicable.
    Levels {
        /// Answers by level.
        levels: Vec<u64>,
        /// Answers without a rating: don't know, not applicable, refused; none where there are one or two.
        without_rating: Option<u64>,
    },
    /// Unfavourable, neutral, favourable (or below, ideal, above) only.
    Classes([u64; 3]),
    /// Only how many answered.
    Total(u64),
    /// Nothing may be shown.
    Withheld,
}
