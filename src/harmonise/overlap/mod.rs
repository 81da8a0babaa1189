//! Records that repeat others: of the same person, the same file, or a file that contains another.

mod contained;
mod contradictions;
mod duplicates;
mod forms;
mod replaced;
mod stateless;

use super::records::reading::Reading;
use crate::survey::{Issue, Survey};

/// Sets records and answers aside that repeat others. Returns what is wrong with the declarations; `known` are the issues
/// of files that no delivery claims.
pub(super) fn set_aside(readings: &mut [Reading<'_>], survey: &Survey, known: &[Issue]) -> Vec<Issue> {
    forms::number_forms(readings);
    stateless::join_stateless(readings);
    let misdeclared = replaced::mark_superseded(readings, &survey.deliveries, known);
    replaced::mark_same(readings);
    contained::mark_contained(readings);
    duplicates::mark_duplicates(readings, &survey.questionnaire);
    contradictions::settle(readings, &survey.questionnaire);
    misdeclared
}
