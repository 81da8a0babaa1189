//! What comments and requests speak of.

use serde::Deserialize;

use crate::survey::Dimension;

/// What a comment or a request speaks of; the codebook has a theme for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Topic {
    /// More time.
    Time,
    /// More practice, fewer lectures.
    Practice,
    /// Readings and bibliography.
    Materials,
    /// Those who facilitate.
    Facilitation,
    /// Study visits.
    Visits,
    /// Rooms, meals, transfers.
    Logistics,
    /// Interpretation and translation.
    Interpretation,
    /// What it is for at home.
    Application,
}

impl Topic {
    /// What a comment on a module may speak of.
    pub const OF_MODULES: [Self; 5] =
        [Self::Time, Self::Practice, Self::Materials, Self::Facilitation, Self::Application];

    /// What a comment on the seminar may speak of.
    pub const OF_SEMINARS: [Self; 8] = [
        Self::Time,
        Self::Practice,
        Self::Materials,
        Self::Facilitation,
        Self::Visits,
        Self::Logistics,
        Self::Interpretation,
        Self::Application,
    ];

    /// The identifier of its theme in the codebook.
    #[must_use]
    pub fn theme(self) -> &'static str {
        match self {
            Self::Time => "more_time",
            Self::Practice => "more_practice",
            Self::Materials => "materials",
            Self::Facilitation => "facilitation",
            Self::Visits => "study_visits",
            Self::Logistics => "logistics",
            Self::Interpretation => "interpretation",
            Self::Application => "use_at_home",
        }
    }

    /// What it asks to change.
    #[must_use]
    pub fn dimension(self) -> Dimension {
        match self {
            Self::Time => Dimension::Time,
            Self::Practice | Self::Visits => Dimension::Method,
            Self::Materials => Dimension::Content,
            Self::Facilitation => Dimension::Facilitation,
            Self::Logistics | Self::Interpretation => Dimension::Logistics,
            Self::Application => Dimension::Objectives,
        }
    }
}
