//! The scales of answers: their levels, and what each kind of scale allows to say.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ScaleId, Translated};

/// A set of answer levels.
#[derive(Debug, Clone, PartialEq)]
pub struct Scale {
    /// Such as `agree5`.
    pub id: ScaleId,
    /// What its levels mean.
    pub kind: ScaleKind,
    /// Its levels, low to high; empty for texts. At most 200.
    pub levels: Vec<Level>,
    /// The labels that say why there is no answer.
    pub missing: BTreeMap<MissingReason, Vec<String>>,
}

/// What the levels of a scale mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum ScaleKind {
    /// Ordered labels, the last is best.
    Ordinal,
    /// Ordered labels, a middle one is best; it has no mean and no favourable top.
    Bipolar,
    /// Likelihood to recommend, 0 to 10.
    Nps,
    /// Numbers at equal steps.
    Numeric,
    /// One of several options without order.
    Single,
    /// Any of several options.
    Multiple,
    /// Free text.
    Text,
}

/// One answer that a scale offers.
#[derive(Debug, Clone, PartialEq)]
pub struct Level {
    /// Its number; on scales without order, its place in the list.
    pub score: f64,
    /// Its label.
    pub label: Translated,
    /// Other spellings that mean the same.
    pub aliases: Vec<String>,
    /// Where it stands: see [`LevelClass`].
    pub class: Option<LevelClass>,
    /// Whether it is the option "other", beside which people write what they mean: those words are a comment.
    pub other: bool,
}

/// Where a level stands. On a bipolar scale the middle is ideal; on the others high is favourable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LevelClass {
    /// Unfavourable, detractor, or below the ideal.
    Low,
    /// Neutral, passive, or ideal.
    Middle,
    /// Favourable, promoter, or above the ideal.
    High,
}

/// Why an answer is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MissingReason {
    /// The question was not put to this respondent.
    NotAsked,
    /// Put, and left empty.
    Blank,
    /// Marked as not applicable.
    NotApplicable,
    /// Marked as don't know.
    DontKnow,
    /// Marked as not willing to answer.
    Refused,
    /// Something stands there that is no answer of this scale.
    Unreadable,
}

impl MissingReason {
    /// All reasons, in the order in which they are counted.
    pub const ALL: [Self; 6] =
        [Self::NotAsked, Self::Blank, Self::NotApplicable, Self::DontKnow, Self::Refused, Self::Unreadable];

    /// Its word in tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NotAsked => "not_asked",
            Self::Blank => "blank",
            Self::NotApplicable => "not_applicable",
            Self::DontKnow => "dont_know",
            Self::Refused => "refused",
            Self::Unreadable => "unreadable",
        }
    }
}

impl ScaleKind {
    /// Its word in declarations.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ordinal => "ordinal",
            Self::Bipolar => "bipolar",
            Self::Nps => "nps",
            Self::Numeric => "numeric",
            Self::Single => "single",
            Self::Multiple => "multiple",
            Self::Text => "text",
        }
    }

    /// Whether answers are words of one's own, so that there are no levels.
    #[must_use]
    pub fn is_free_text(self) -> bool {
        match self {
            Self::Text => true,
            Self::Ordinal | Self::Bipolar | Self::Nps | Self::Numeric | Self::Single | Self::Multiple => false,
        }
    }

    /// Whether one respondent can choose several levels.
    #[must_use]
    pub fn allows_several(self) -> bool {
        match self {
            Self::Multiple => true,
            Self::Ordinal | Self::Bipolar | Self::Nps | Self::Numeric | Self::Single | Self::Text => false,
        }
    }

    /// Whether answers are options without order.
    #[must_use]
    pub fn has_options(self) -> bool {
        match self {
            Self::Single | Self::Multiple => true,
            Self::Ordinal | Self::Bipolar | Self::Nps | Self::Numeric | Self::Text => false,
        }
    }

    /// Whether answers are ratings: one level each, and the levels have an order.
    #[must_use]
    pub fn is_rating(self) -> bool {
        match self {
            Self::Ordinal | Self::Bipolar | Self::Nps | Self::Numeric => true,
            Self::Single | Self::Multiple | Self::Text => false,
        }
    }

    /// Whether a higher level is a better one, so that answers can improve.
    #[must_use]
    pub fn is_better_when_higher(self) -> bool {
        match self {
            Self::Ordinal | Self::Nps | Self::Numeric => true,
            Self::Bipolar | Self::Single | Self::Multiple | Self::Text => false,
        }
    }

    /// Whether a middle level is the best one.
    #[must_use]
    pub fn has_ideal(self) -> bool {
        match self {
            Self::Bipolar => true,
            Self::Ordinal | Self::Nps | Self::Numeric | Self::Single | Self::Multiple | Self::Text => false,
        }
    }

    /// Whether people answer with a number, which needs no label.
    #[must_use]
    pub fn is_answered_in_numbers(self) -> bool {
        match self {
            Self::Nps | Self::Numeric => true,
            Self::Ordinal | Self::Bipolar | Self::Single | Self::Multiple | Self::Text => false,
        }
    }

    /// Whether its favourable levels are declared: those of a net promoter score are fixed, and other kinds have none.
    #[must_use]
    pub fn declares_favourable(self) -> bool {
        match self {
            Self::Ordinal | Self::Numeric => true,
            Self::Nps | Self::Bipolar | Self::Single | Self::Multiple | Self::Text => false,
        }
    }
}

impl Scale {
    /// Lowest and highest score; none without levels.
    #[must_use]
    pub fn range(&self) -> Option<(f64, f64)> {
        Some((self.levels.first()?.score, self.levels.last()?.score))
    }

    /// Scores of all levels, low to high.
    #[must_use]
    pub fn scores(&self) -> Vec<f64> {
        self.levels.iter().map(|level| level.score).collect()
    }

    /// The scale of a statement with which to agree is unfavourable: the last level comes first, with the lowest score, and
    /// as many levels are favourable as before.
    #[must_use]
    pub fn turned_round(&self) -> Self {
        let (low, high) = self.range().unwrap_or_default();
        let turned = self.levels.iter().zip(self.levels.iter().rev()).map(|(place, level)| Level {
            score: low + high - level.score,
            class: place.class,
            ..level.clone()
        });
        Self { levels: turned.collect(), ..self.clone() }
    }

    /// Whether it has a favourable top.
    #[must_use]
    pub fn has_favourable(&self) -> bool {
        self.kind.is_better_when_higher() && self.levels.iter().any(|level| level.class == Some(LevelClass::High))
    }

    /// Whether the target for favourable shares is meant for it: promoters on a 0–10 scale are another matter.
    #[must_use]
    pub fn has_target(&self) -> bool {
        self.kind.declares_favourable() && self.has_favourable()
    }
}
