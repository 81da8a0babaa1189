//! A drafted recommendation and the evidence it rests on.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::measure::{FindingKey, Verdict, VerdictStability};
use crate::survey::{Action, ModuleId, RecommendationId, SeminarId, Translated};

/// How strongly the evidence speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// A weak level and a second signal; all verdicts hold when people are left out.
    High,
    /// Two signals, none of them a weak level; all verdicts hold.
    Medium,
    /// Two signals; a verdict doesn't hold, or that can't be judged.
    Low,
}

impl Priority {
    /// The name used in tables, such as `high`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        }
    }
}

/// What a draft is; written as its name in `kind`, and in `priority` what only changes have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Two independent signals ask for a change.
    Change(Priority),
    /// Strong, and to be left alone.
    Keep,
    /// One signal: seen, not recommended.
    Observation,
}

impl Kind {
    /// The letter with which identifiers begin: `R-C3P1-03`.
    #[must_use]
    pub fn letter(self) -> &'static str {
        match self {
            Self::Change(_) => "R",
            Self::Keep => "K",
            Self::Observation => "O",
        }
    }

    /// The name used in tables, such as `change`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Change(_) => "change",
            Self::Keep => "keep",
            Self::Observation => "observation",
        }
    }

    /// How strongly the evidence speaks; of changes only.
    #[must_use]
    pub fn priority(self) -> Option<Priority> {
        match self {
            Self::Change(priority) => Some(priority),
            Self::Keep | Self::Observation => None,
        }
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Kind", 2)?;
        fields.serialize_field("kind", self.name())?;
        fields.serialize_field("priority", &self.priority())?;
        fields.end()
    }
}

/// A kind of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Signal {
    /// The favourable share lies under the target.
    LevelWeak,
    /// The favourable share lies at or over the target.
    LevelStrong,
    /// Ratings declined since the earlier seminar.
    Declined,
    /// Ratings improved since the earlier seminar.
    Improved,
    /// Opinions are divided.
    Divided,
    /// Too short, too slow.
    TimeTooLittle,
    /// Too long, too fast.
    TimeTooMuch,
    /// At least two member states asked for it.
    States,
    /// Among the modules that the same people rated lowest.
    RatedLower,
    /// Among the modules that the same people rated highest.
    RatedHigher,
    /// After is lower than before.
    Loss,
    /// After and before can't be told apart.
    NoGainFound,
    /// After is higher than before.
    Gain,
    /// Comments criticise it.
    Theme,
    /// Its ratings go with overall satisfaction. It supports what other signals say, and is none on its own.
    Driver,
}

/// One finding that a recommendation rests on.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Evidence {
    /// The signal it gives.
    pub signal: Signal,
    /// The finding; none for requests of states.
    pub finding: Option<FindingKey>,
    /// The rule of `rules.toml` that makes it a signal.
    pub rule: &'static str,
    /// What it says, in every language.
    pub text: Translated,
    /// Valid answers; none for requests.
    pub n: Option<u64>,
    /// The seminar's response rate, 0 to 1, where a finding rests on answers and the rate was released.
    pub response_rate: Option<f64>,
    /// The earlier seminar that a change is measured against.
    pub comparator: Option<SeminarId>,
    /// The number.
    pub point: Option<f64>,
    /// Its interval.
    pub interval: Option<(f64, f64)>,
    /// The verdict.
    pub verdict: Option<Verdict>,
    /// Whether the verdict holds when people are left out; none where there is none.
    pub stability: Option<VerdictStability>,
}

/// A drafted recommendation.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Recommendation {
    /// Such as `R-C3P1-03`; observations are `O-…`, what to keep `K-…`.
    pub id: RecommendationId,
    /// The seminar it came out of.
    pub seminar: SeminarId,
    /// The module; none for the structure of the seminar.
    pub module: Option<ModuleId>,
    /// The curriculum version it speaks of.
    pub curriculum: Option<String>,
    /// What it is; in JSON two fields, `kind` and `priority`.
    #[serde(flatten)]
    pub kind: Kind,
    /// What it asks for.
    pub action: Action,
    /// The sentence that proposes it.
    pub text: Translated,
    /// What would show that it worked.
    pub target: Translated,
    /// Who should act.
    pub addressee: Translated,
    /// What speaks for it.
    pub evidence: Vec<Evidence>,
    /// What speaks against it.
    pub counter_evidence: Vec<Evidence>,
    /// Whether the verdicts hold when people are left out: of several that don't, the one that hangs on most. None where
    /// it rests on no verdict, but on requests of states.
    pub stability: Option<VerdictStability>,
    /// Where it stands in the loop; drafts start here.
    pub status: &'static str,
}
