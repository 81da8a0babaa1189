//! Everything, for the Secretariat alone.

use super::release::{CoverageTable, InternalRelease, TableSet};
use super::{answered, level_tables, module_scores, pairs, people, themes};
use crate::harmonise::{self, Responses, ThemeCoverage, Themes};
use crate::survey::{Group, Question, Seminar, Survey, questions, rated_modules};

/// Everything, exact and with the rows that were kept.
#[must_use]
pub fn internal(responses: &Responses, survey: &Survey) -> InternalRelease {
    let Themes { counts, coverage, comments, elsewhere: _ } = harmonise::themes(responses, survey);
    let mut tables = people(responses, survey);
    tables.themes = counts.iter().map(themes::whole_theme).collect();
    let whole = |one: &ThemeCoverage| CoverageTable { seminar: one.seminar.clone(), counts: Some(one.clone()) };
    tables.coverage = coverage.iter().map(whole).collect();
    tables.comments = comments;
    tables.rows = Some(responses.rows.clone());
    tables.states = responses.tallies.clone();
    for seminar in &survey.programme.seminars {
        add_whole(&mut tables, seminar, responses, survey);
    }
    InternalRelease { tables }
}

/// All tables of one seminar, by state too.
fn add_whole(tables: &mut TableSet, seminar: &Seminar, responses: &Responses, survey: &Survey) {
    let tallies = &responses.tallies;
    let questions = questions(seminar, &survey.programme, &survey.questionnaire);
    for question in questions.iter().filter(|question| !question.scale.kind.is_free_text()) {
        let cell = question.cell();
        let of_states = tallies.states_of(&cell).map(|(state, _)| Group::State(state.clone()));
        for group in std::iter::once(Group::All).chain(of_states) {
            let question = Question { group, ..question.clone() };
            if let Some(counts) = question.counts(tallies) {
                tables.levels.insert(question.cell(), level_tables::whole_table(&question, counts));
            }
        }
    }
    let Some(rows) = responses.rows.get(&seminar.id) else { return };
    for question in &questions {
        if let Some(change) = pairs::whole_change(question, &survey.questionnaire, rows) {
            tables.changes.insert(question.cell(), change);
        }
    }
    for module in rated_modules(&questions, |question| answered(question, tallies) > 0) {
        if let Some(score) = module_scores::whole_score(&module, rows) {
            tables.scores.insert((seminar.id.clone(), module.module.id.clone()), score);
        }
    }
}
