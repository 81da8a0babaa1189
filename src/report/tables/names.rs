//! The words that tables and catalogues use for what enums say.

use crate::protect::Status;
use crate::recommend::{Kind, Priority};
use crate::survey::{Action, LevelClass, ScaleKind, Severity};

/// Whether there is a number, in the words of tables.
pub(super) const STATUSES: [&str; 6] = ["ok", "too_few", "suppressed", "not_comparable", "not_asked", "undefined"];

/// Why there is no number, such as `wording-changed`; none where the status says it all.
pub(in crate::report) fn reason(status: Status) -> Option<&'static str> {
    match status {
        Status::NotComparable(why) => Some(why.name()),
        Status::Undefined(why) => Some(why.name()),
        Status::Ok | Status::TooFew | Status::Suppressed | Status::NotAsked => None,
    }
}

/// The word for an action, such as `revise_content`.
pub(in crate::report) fn action(action: Action) -> &'static str {
    match action {
        Action::Keep => "keep",
        Action::Reinforce => "reinforce",
        Action::ReviseContent => "revise_content",
        Action::ReviseMethod => "revise_method",
        Action::AdjustTime => "adjust_time",
        Action::ReviseFacilitation => "revise_facilitation",
        Action::ClarifyObjectives => "clarify_objectives",
        Action::RestructureOrReplace => "restructure_or_replace",
        Action::FixLogistics => "fix_logistics",
        Action::Investigate => "investigate",
    }
}

/// The word for a draft's priority; only changes have one.
pub(in crate::report) fn priority(kind: Kind) -> Option<&'static str> {
    kind.priority().map(|priority| match priority {
        Priority::High => "high",
        Priority::Medium => "medium",
        Priority::Low => "low",
    })
}

/// Where a level stands, in the words of its scale.
pub(in crate::report) fn class(kind: ScaleKind, class: LevelClass) -> &'static str {
    match (class, kind.has_ideal()) {
        (LevelClass::Low, false) => "low",
        (LevelClass::Middle, false) => "middle",
        (LevelClass::High, false) => "high",
        (LevelClass::Low, true) => "below",
        (LevelClass::Middle, true) => "ideal",
        (LevelClass::High, true) => "above",
    }
}

/// The word for a severity.
pub(in crate::report) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}
