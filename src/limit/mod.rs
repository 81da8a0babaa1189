//! Disclosure limitation: which tables may leave, and how fine.
//!
//! A state sends one to three people, who judge a programme on genocide prevention. The reader we defend against knows who
//! was invited and answered, holds everything that was ever released, knows this program, and belongs to a group of
//! insiders who know each other's answers (`insiders` in `rules.toml`, three people). A disclosure is that they can
//! conclude with certainty, of somebody else, in which class or on which level an answer lies. That comes to this: in no
//! table that can be inferred may all but the insiders lie on one side.
//!
//! 1. **Tables leave, numbers follow.** A [`Release`] holds tables of counts; everything else is computed from them, so
//!    that no number, verdict, drawing or word can say more.
//! 2. **Floors** come first (`guard`): `minimum_group` of the audience, and twice the insiders and three where every side of
//!    a scale is guarded against all of them, since with fewer the order of the sides would tell.
//! 3. **The insider rule** (`insider_rule`): a table leaves whole, or where nearly all answers lie on one side as "at least
//!    so many of n".
//! 4. **Audiences are nested**: what the public has follows from what focal points have, and that from what the
//!    Secretariat has.
//! 5. **Missing answers** (`level_tables`) are counted beside each table; by reason where each has none or at least three.
//!    How many forms are complete (`participation`) leaves where all reasons do.
//! 6. **Before and after** (`pairs`) and their difference are counted over the same people; the module's score
//!    (`module_scores`) leaves whole beside items that all do, or not at all; coefficients (`associations`) in one decimal, from twenty rows on.
//! 7. **Linked tables** (`themes`, `participation`): parts of a total leave all or none.
//!
//! The [`InternalRelease`] isn't limited and carries rows: for the Secretariat, who has the forms anyway.

mod associations;
mod guard;
mod insider_rule;
mod internal;
mod level_tables;
mod module_scores;
mod pairs;
mod participation;
mod release;
mod table;
mod themes;

pub use guard::Limits;
pub use insider_rule::{Guard, limited, limited_options};
pub use internal::internal;
pub use module_scores::FEWEST_ITEMS;
pub use release::{
    AnsweredForms, Associations, CoverageTable, InternalRelease, MadeOf, PairTable, Release, RoundedAssociation,
    ScoreTable, TableSet, Tables, ThemeSubject, ThemeTable,
};
pub use table::{Cells, CountedLevels, LevelTable, OptionCount, Side, Table, TableCounts};

use crate::harmonise::{self, Responses};
use crate::survey::{
    Audience, Group, Question, Seminar, SeminarId, Survey, Tallies, overall_question, questions, rated_modules,
};

/// What an audience may have of the answers.
#[must_use]
pub fn limit(responses: &Responses, survey: &Survey, audience: Audience) -> Release {
    let limits = Limits::new(audience, &survey.rules);
    let themes = harmonise::themes(responses, survey);
    let mut tables = people(responses, survey);
    tables.audience = Some(audience);
    tables.participation =
        tables.participation.iter().map(|one| participation::limited_participation(one, limits)).collect();
    tables.requests = participation::limited_requests(&tables.requests);
    tables.themes = themes::limited_themes(&themes, limits);
    let coverage = |one| themes::limited_coverage(one, &themes.counts, limits);
    tables.coverage = themes.coverage.iter().map(coverage).collect();
    for seminar in &survey.programme.seminars {
        add_limited(&mut tables, seminar, responses, survey, limits);
    }
    Release { tables }
}

/// Who took part, in every seminar.
fn people(responses: &Responses, survey: &Survey) -> TableSet {
    let seminars = || survey.programme.seminars.iter().map(|seminar| &seminar.id);
    let of_each = |id: &SeminarId| {
        let answered = responses.people(id, &Group::All)?;
        // How completely people answered is known only where each form is known to be one person's.
        let complete = answered.exact().and_then(|_| responses.completeness_of(id)).map(|people| people.complete);
        Some((id.clone(), AnsweredForms { answered, complete }))
    };
    let able = |id: &SeminarId| Some((id.clone(), harmonise::eligible_people(responses, id)?));
    TableSet {
        forms: seminars().filter_map(of_each).collect(),
        eligible: seminars().filter_map(able).collect(),
        participation: harmonise::participation(responses, &survey.programme),
        requests: harmonise::requests(&responses.state_comments),
        ..TableSet::default()
    }
}

/// The tables of one seminar as they leave.
fn add_limited(tables: &mut TableSet, seminar: &Seminar, responses: &Responses, survey: &Survey, limits: Limits) {
    let tallies = &responses.tallies;
    let questions = questions(seminar, &survey.programme, &survey.questionnaire);
    for question in questions.iter().filter(|question| !question.scale.kind.is_free_text()) {
        if let Some(counts) = question.counts(tallies) {
            tables.levels.insert(question.cell(), level_tables::limited_table(question, counts, limits));
        }
    }
    let rows = responses.rows.get(&seminar.id);
    if let Some(rows) = rows {
        let paired = pairs::paired_tables(&questions, &survey.questionnaire, (rows, tallies), limits);
        tables.levels.extend(paired.levels);
        tables.changes.extend(paired.changes);
    }
    participation::limit_complete_forms(tables, seminar, &questions);
    let Some(rows) = rows else { return };
    let overall = overall_question(&questions, |question| answered(question, tallies));
    for module in rated_modules(&questions, |question| answered(question, tallies) > 0) {
        let key = (seminar.id.clone(), module.module.id.clone());
        let is_whole =
            |question: &Question<'_>| tables.levels.get(&question.cell()).is_some_and(LevelTable::is_told_by_level);
        let all_whole = module.questions.iter().all(|question| is_whole(question));
        if let Some((whole, first)) = module_scores::whole_score(&module, rows).zip(module.questions.first()) {
            let score = module_scores::limited_score(whole, first.scale, all_whole, limits);
            tables.scores.insert(key.clone(), score);
        }
        let together = associations::limited_associations(&module, overall, rows, is_whole);
        tables.associations.insert(key, together);
    }
}

fn answered(question: &Question<'_>, tallies: &Tallies) -> u64 {
    question.counts(tallies).map_or(0, |counts| counts.answered)
}
