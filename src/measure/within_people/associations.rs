//! What the same people's ratings of modules have to do with each other and with overall satisfaction.

use super::rated_modules::rated_modules;
use super::reliability::reliabilities;
use super::satisfaction::{overall_satisfaction, satisfactions};
use crate::harmonise::Responses;
use crate::measure::finding::Finding;
use crate::measure::item::Question;
use crate::survey::{Rules, Seminar};

/// S07 and S19 of one seminar, from all its questions.
pub(in crate::measure) fn associations(
    seminar: &Seminar,
    questions: &[Question<'_>],
    responses: &Responses,
    rules: &Rules,
) -> Vec<Finding> {
    let modules = rated_modules(questions, &responses.tallies);
    if modules.is_empty() {
        return Vec::new();
    }
    let rows = responses.rows.get(&seminar.id);
    let overall = overall_satisfaction(questions, &responses.tallies);
    [reliabilities(seminar, &modules, rows, rules), satisfactions(seminar, &modules, overall, rows, rules)].concat()
}
