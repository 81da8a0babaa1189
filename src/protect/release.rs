//! What may be shown to an audience. Only `protect` can make it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::harmonise::{Participation, Request};
use crate::measure::{FindingKey, Friedman, Incomparable, Method, NoNumber, RunChart, Verdict};
use crate::statistics::Interval;
use crate::survey::{Audience, ItemId, ModuleId, SeminarId, ThemeId};

/// What may be shown to an audience. There is no public constructor: it comes out of [`protect`](super::protect).
///
/// ```compile_fail
/// use plenaria::protect::Release;
/// use plenaria::survey::Audience;
///
/// let forged = Release {
///     audience: Audience::Public,
///     findings: Vec::new(),
///     places: Default::default(),
///     distributions: Vec::new(),
///     rankings: Vec::new(),
///     learning: Vec::new(),
///     themes: Vec::new(),
///     coverage: Vec::new(),
///     run_charts: Vec::new(),
///     participation: Vec::new(),
///     requests: Vec::new(),
/// };
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Release {
    pub(super) audience: Audience,
    pub(super) findings: Vec<ReleasedFinding>,
    pub(super) places: BTreeMap<FindingKey, usize>,
    pub(super) distributions: Vec<ReleasedDistribution>,
    pub(super) rankings: Vec<ReleasedRanking>,
    pub(super) learning: Vec<ReleasedLearning>,
    pub(super) themes: Vec<ReleasedTheme>,
    pub(super) coverage: Vec<ReleasedCoverage>,
    pub(super) run_charts: Vec<RunChart>,
    pub(super) participation: Vec<Participation>,
    pub(super) requests: Vec<Request>,
}

impl Release {
    /// Who may read it.
    #[must_use]
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// Findings in the order of their addresses; suppressed ones are marked, and their numbers gone.
    #[must_use]
    pub fn findings(&self) -> &[ReleasedFinding] {
        &self.findings
    }

    /// The finding that speaks of this.
    #[must_use]
    pub fn finding(&self, key: &FindingKey) -> Option<&ReleasedFinding> {
        self.places.get(key).and_then(|place| self.findings.get(*place))
    }

    /// Distributions in the order of seminar, module and item.
    #[must_use]
    pub fn distributions(&self) -> &[ReleasedDistribution] {
        &self.distributions
    }

    /// S12: how modules rank, in the order of seminar and item.
    #[must_use]
    pub fn rankings(&self) -> &[ReleasedRanking] {
        &self.rankings
    }

    /// S13: who rose and fell, in the order of seminar, module and item.
    #[must_use]
    pub fn learning(&self) -> &[ReleasedLearning] {
        &self.learning
    }

    /// S21: themes in the order of seminar, module and theme.
    #[must_use]
    pub fn themes(&self) -> &[ReleasedTheme] {
        &self.themes
    }

    /// S21: how many comments got a theme, in the order of the seminars.
    #[must_use]
    pub fn coverage(&self) -> &[ReleasedCoverage] {
        &self.coverage
    }

    /// S18: series over the seminars.
    #[must_use]
    pub fn run_charts(&self) -> &[RunChart] {
        &self.run_charts
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
    /// All names, in the order above.
    pub const NAMES: [&'static str; 6] = ["ok", "too_few", "suppressed", "not_comparable", "not_asked", "undefined"];

    /// Why there is no number, by its name, such as `wording-changed`; none where the status says it all.
    #[must_use]
    pub fn reason(self) -> Option<&'static str> {
        match self {
            Self::NotComparable(why) => Some(why.name()),
            Self::Undefined(why) => Some(why.name()),
            Self::Ok | Self::TooFew | Self::Suppressed | Self::NotAsked => None,
        }
    }

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
    /// What it speaks of.
    pub key: FindingKey,
    /// What its module was called at the comparator, if it was renamed since.
    pub comparator_module: Option<ModuleId>,
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
    pub stability: Option<ReleasedStability>,
    /// How it was computed.
    pub method: Method,
}

impl ReleasedFinding {
    /// Its module as it was called at the comparator.
    #[must_use]
    pub fn module_at_comparator(&self) -> Option<&ModuleId> {
        self.comparator_module.as_ref().or(self.key.module.as_ref())
    }

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

/// Whether a verdict holds when respondents and states are left out one at a time. It never says who.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "verdicts", rename_all = "snake_case")]
pub enum ReleasedStability {
    /// No trial that may be told of changed the verdict.
    Stable,
    /// No trial without a respondent changed it; those without a state can't be told, or states aren't known.
    StableForPeople,
    /// Some trials changed it. Without how many states is never told.
    Unstable {
        /// Respondents without whom the verdict is another one; none where their number would say what they answered.
        respondents: Option<u64>,
    },
    /// Without any one respondent there are too few answers to judge.
    NotJudged,
}

impl ReleasedStability {
    /// The name used in tables, such as `stable`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Stable => "stable",
            Self::StableForPeople => "stable_for_people",
            Self::Unstable { .. } => "unstable",
            Self::NotJudged => "not_judged",
        }
    }
}

/// S12 as it may be shown: how the modules of a seminar rank on one item.
#[derive(Debug, Clone, PartialEq)]
pub struct ReleasedRanking {
    /// The seminar.
    pub seminar: SeminarId,
    /// The item, put about each module.
    pub item: ItemId,
    /// Whether there is a ranking.
    pub status: Status,
    /// Respondents who rated all modules.
    pub rows: Option<u64>,
    /// Friedman's test.
    pub friedman: Option<Friedman>,
    /// Modules by mean rank, highest first; without mean ranks by their letters, then in the order of the curriculum. Empty
    /// unless the status is `Ok`.
    pub modules: Vec<ReleasedRankedModule>,
    /// Every pair of modules; empty unless the status is `Ok`.
    pub pairs: Vec<ReleasedRankedPair>,
    /// Whether the same pairs are told apart when people are left out.
    pub stability: Option<ReleasedStability>,
    /// Exact or asymptotic signed ranks.
    pub method: Method,
}

/// A module's place as it may be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct ReleasedRankedModule {
    /// The module.
    pub module: ModuleId,
    /// Its mean rank; none in small groups.
    pub mean_rank: Option<f64>,
    /// Modules that share a letter can't be told apart; several are separated as in the measured ranking.
    pub letters: String,
}

/// Two modules compared, as it may be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct ReleasedRankedPair {
    /// The module that ranks higher.
    pub first: ModuleId,
    /// The other.
    pub second: ModuleId,
    /// Whether they are told apart.
    pub differs: bool,
    /// p before adjustment; none in small groups.
    pub p: Option<f64>,
    /// p after Holm's adjustment; none in small groups.
    pub p_adjusted: Option<f64>,
}

/// S13 as it may be shown: who rose and who fell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleasedLearning {
    /// The seminar.
    pub seminar: SeminarId,
    /// The module; none for the seminar as a whole.
    pub module: Option<ModuleId>,
    /// The item put after.
    pub item: ItemId,
    /// Respondents who answered both.
    pub pairs: Option<u64>,
    /// Up, same and down; none where one of them is small.
    pub counts: Option<[u64; 3]>,
}

/// S21 as it may be shown: how many comments mention a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleasedTheme {
    /// The seminar.
    pub seminar: SeminarId,
    /// The module; none for all comments of the seminar together.
    pub module: Option<ModuleId>,
    /// The theme.
    pub theme: ThemeId,
    /// Whether the counts may be shown.
    pub status: Status,
    /// Comments on the module.
    pub comments: Option<u64>,
    /// Comments that mention the theme.
    pub mentions: Option<u64>,
    /// Distinct respondents who mention it.
    pub respondents: Option<u64>,
    /// Approving, critical and other mentions; none where one of them is small.
    pub by_tone: Option<[u64; 3]>,
}

/// S21 as it may be shown: how many comments got a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleasedCoverage {
    /// The seminar.
    pub seminar: SeminarId,
    /// All comments.
    pub comments: Option<u64>,
    /// Comments with at least one theme.
    pub coded: Option<u64>,
}
