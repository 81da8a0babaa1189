//! What a comparison comes to, for counting.

use crate::measure::{Finding, Status, Verdict};

/// What a comparison comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum ChangeOutcome {
    /// Later answers are higher.
    Improved,
    /// Later answers are lower.
    Declined,
    /// No change was found.
    NoChangeFound,
    /// There are too few answers to say.
    TooFew,
    /// The two can't be compared.
    NotComparable,
    /// Withheld by disclosure control.
    Withheld,
}

impl ChangeOutcome {
    /// All of them, in the order in which they are told.
    pub(in crate::report) const ALL: [Self; 6] =
        [Self::Improved, Self::Declined, Self::NoChangeFound, Self::TooFew, Self::NotComparable, Self::Withheld];

    /// What a change comes to.
    pub(in crate::report) fn of(change: &Finding) -> Self {
        match (change.verdict, change.status()) {
            (Some(Verdict::Improved), _) => Self::Improved,
            (Some(Verdict::Declined), _) => Self::Declined,
            (Some(Verdict::NoChangeFound { .. }), _) => Self::NoChangeFound,
            (None, Status::NotComparable(_)) => Self::NotComparable,
            (None, Status::Withheld(_)) => Self::Withheld,
            (Some(_) | None, _) => Self::TooFew,
        }
    }

    /// The name that messages use, such as `no-change-found`.
    pub(in crate::report) fn name(self) -> &'static str {
        match self {
            Self::Improved => "improved",
            Self::Declined => "declined",
            Self::NoChangeFound => "no-change-found",
            Self::TooFew => "too-few",
            Self::NotComparable => "not-comparable",
            Self::Withheld => "withheld",
        }
    }

    /// Whether the questions are named: those that changed.
    pub(in crate::report) fn names_questions(self) -> bool {
        matches!(self, Self::Improved | Self::Declined)
    }
}
