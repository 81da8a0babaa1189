//! How we judge: targets, minimum groups, disclosure thresholds, actions.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Dimension, Share};

/// How we judge.
#[derive(Debug, Clone, PartialEq)]
pub struct Rules {
    /// The favourable share to reach.
    pub target_favourable: Share,
    /// A strong module's interval stays above this.
    pub strong_floor: Share,
    /// Fewest answers from which measure draws a verdict.
    pub minimum_answers: u64,
    /// Smallest group whose figures an audience may see.
    pub minimum_group: BTreeMap<Audience, u64>,
    /// People who may know each other's answers, such as the largest delegation; at least three.
    pub insiders: u64,
    /// Share of records with an error-level issue above which a run ends with code 2.
    pub issue_threshold: Share,
    /// Most respondents for which a seminar's rows are kept beside its tallies.
    pub small_seminar: u64,
    /// Opinions are divided when consensus is below this and both poles are used.
    pub divided_consensus: Share,
    /// A pole is used when at least this share of answers lies there.
    pub divided_pole: Share,
    /// The share beside the ideal, on one side, that calls for another length or pace.
    pub time_share: Share,
    /// A theme is criticised when at least this share of those who commented on a module, three people or more, do so.
    pub theme_share: Share,
    /// Smallest p, after adjustment, that is still no change.
    pub significance: Share,
    /// What to do about a dimension.
    pub actions: BTreeMap<Dimension, Action>,
}

/// The fewest people who are taken to know each other's answers.
pub const FEWEST_INSIDERS: u64 = 3;

/// Who reads a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The ministry officials who represent the states.
    FocalPoints,
    /// Anybody.
    Public,
    /// The Technical Secretariat.
    Secretariat,
}

impl Audience {
    /// All audiences.
    pub const ALL: [Self; 3] = [Self::FocalPoints, Self::Public, Self::Secretariat];

    /// The name used in declarations and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::FocalPoints => "focal_points",
            Self::Public => "public",
            Self::Secretariat => "secretariat",
        }
    }

    /// The smallest group that any declaration may ask for.
    #[must_use]
    pub fn smallest_group(self) -> u64 {
        match self {
            Self::FocalPoints | Self::Public => 10,
            Self::Secretariat => 5,
        }
    }
}

impl fmt::Display for Audience {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

/// An audience we don't write for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is no audience: use focal_points, public or secretariat")]
pub struct UnknownAudience(pub String);

impl FromStr for Audience {
    type Err = UnknownAudience;

    fn from_str(text: &str) -> Result<Self, UnknownAudience> {
        Self::ALL.into_iter().find(|audience| audience.name() == text).ok_or_else(|| UnknownAudience(text.to_owned()))
    }
}

/// What a recommendation asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Leave as it is.
    Keep,
    /// Do more of it.
    Reinforce,
    /// Change what is taught.
    ReviseContent,
    /// Change how it is taught.
    ReviseMethod,
    /// Change its length or pace.
    AdjustTime,
    /// Change how it is facilitated.
    ReviseFacilitation,
    /// Say more clearly what it is for.
    ClarifyObjectives,
    /// Build it anew.
    RestructureOrReplace,
    /// Mend rooms, meals, travel.
    FixLogistics,
    /// Find out what is wrong.
    Investigate,
}

impl Action {
    /// The name used in declarations and tables, such as `revise_content`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Reinforce => "reinforce",
            Self::ReviseContent => "revise_content",
            Self::ReviseMethod => "revise_method",
            Self::AdjustTime => "adjust_time",
            Self::ReviseFacilitation => "revise_facilitation",
            Self::ClarifyObjectives => "clarify_objectives",
            Self::RestructureOrReplace => "restructure_or_replace",
            Self::FixLogistics => "fix_logistics",
            Self::Investigate => "investigate",
        }
    }
}

impl Default for Rules {
    fn default() -> Self {
        let share = |number: f64| Share::try_from(number).unwrap_or(Share::ZERO);
        Self {
            target_favourable: share(0.80),
            strong_floor: share(0.65),
            minimum_answers: 10,
            minimum_group: Audience::ALL.into_iter().map(|audience| (audience, audience.smallest_group())).collect(),
            insiders: FEWEST_INSIDERS,
            issue_threshold: share(0.05),
            small_seminar: 5000,
            divided_consensus: share(0.50),
            divided_pole: share(0.25),
            time_share: share(0.40),
            theme_share: share(0.20),
            significance: share(0.05),
            actions: [
                (Dimension::Content, Action::ReviseContent),
                (Dimension::Method, Action::ReviseMethod),
                (Dimension::Time, Action::AdjustTime),
                (Dimension::Facilitation, Action::ReviseFacilitation),
                (Dimension::Objectives, Action::ClarifyObjectives),
                (Dimension::Logistics, Action::FixLogistics),
                (Dimension::Learning, Action::ReviseMethod),
                (Dimension::Overall, Action::Investigate),
            ]
            .into(),
        }
    }
}

impl Rules {
    /// The smallest group whose figures an audience may see: as declared, never below the audience's own floor, and never
    /// so small that the insiders would be most of it.
    #[must_use]
    pub fn smallest_group(&self, audience: Audience) -> u64 {
        let outside_insiders = match audience {
            Audience::FocalPoints | Audience::Secretariat => self.insiders + 4,
            Audience::Public => 2 * self.insiders + 3,
        };
        self.minimum_group.get(&audience).copied().unwrap_or(0).max(audience.smallest_group()).max(outside_insiders)
    }

    /// The smallest group whose figures all audiences may see.
    #[must_use]
    pub fn largest_minimum(&self) -> u64 {
        Audience::ALL.into_iter().map(|audience| self.smallest_group(audience)).fold(0, u64::max)
    }

    /// What to do about a dimension.
    #[must_use]
    pub fn action_for(&self, dimension: Dimension) -> Action {
        self.actions.get(&dimension).copied().unwrap_or(Action::Investigate)
    }
}
