//! Records that repeat others: of the same person, the same file, or a file that contains another.

mod contained;
mod contradictions;
mod duplicates;
mod file_order;
mod forms;
mod identical;
mod kept;
mod marks;
mod repeated;
mod replaced;
mod stateless;

use super::records::reading::Reading;
use crate::survey::{Issue, Survey};
use marks::FileMarks;
use repeated::{Repetitions, nameless};

/// Sets records and answers aside that repeat others. Returns what is wrong with the declarations; `known` are the issues
/// of files that no delivery claims.
pub(super) fn set_aside(readings: &mut [Reading<'_>], survey: &Survey, known: &[Issue]) -> Vec<Issue> {
    forms::number_forms(readings);
    stateless::join_stateless(readings);
    let misdeclared = replaced::mark_superseded(readings, &survey.deliveries, known);
    replaced::mark_same(readings);
    let marks = FileMarks::of_files(readings, nameless(readings).into_iter());
    identical::mark_identical(readings, &marks);
    let repetitions = Repetitions::find(readings, &marks);
    let by_chance = contained::mark_contained(readings, &repetitions);
    repetitions.set_aside(readings, &marks);
    repetitions.tell_doubts(readings, by_chance);
    duplicates::mark_duplicates(readings, &survey.questionnaire);
    contradictions::settle(readings, &survey.questionnaire);
    misdeclared
}
