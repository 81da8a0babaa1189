//! Which ratings of a module may be summed: those that say the same thing in the same scores.

use super::answers::scores;
use crate::harmonise::SeminarRows;
use crate::measure::item::Question;
use crate::survey::{Module, Tallies};

/// A module of a seminar, with the ratings of it that may be summed.
pub(super) struct RatedModule<'a> {
    /// The module.
    pub(super) module: &'a Module,
    /// In the order of the form; none where no rating of it may be summed.
    pub(super) questions: Vec<&'a Question<'a>>,
}

/// The modules of which anything was rated, in the order of the curriculum.
///
/// Of a module's ratings may be summed those that anybody answered, on an ordinal or numeric scale with a favourable top.
/// Bipolar scales have no better end; likelihood to recommend is a judgement on the whole, and has other levels; before
/// and after are about the respondent, not about the module. Answers on scales that differ are never pooled: where the
/// scales of a module have several lists of scores, the list that most of its questions have counts, and of equally many
/// the one that stands first on the form.
pub(super) fn rated_modules<'a>(questions: &'a [Question<'a>], tallies: &Tallies) -> Vec<RatedModule<'a>> {
    let was_rated = |question: &&Question<'_>| {
        question.scale.kind.is_rating() && question.answers(tallies).is_some_and(|all| all.valid > 0)
    };
    let rated: Vec<&Question<'_>> = questions.iter().filter(was_rated).collect();
    let of_module = |question: &Question<'a>| question.module.map(|module| &module.id);
    rated
        .chunk_by(|one, other| of_module(one) == of_module(other))
        .filter_map(|ratings| {
            Some(RatedModule { module: ratings.first()?.module?, questions: summable(ratings, questions) })
        })
        .collect()
}

fn summable<'a>(ratings: &[&'a Question<'a>], all: &[Question<'_>]) -> Vec<&'a Question<'a>> {
    let is_before =
        |question: &Question<'_>| all.iter().any(|other| other.item.before.as_ref() == Some(&question.item.id));
    let rates_the_module = |question: &&&Question<'_>| {
        question.scale.has_target() && question.item.before.is_none() && !is_before(question)
    };
    let ratings: Vec<&Question<'_>> = ratings.iter().filter(rates_the_module).copied().collect();
    let scores = |question: &Question<'_>| question.scale.scores().into_iter().map(f64::to_bits).collect::<Vec<_>>();
    let alike = |one: &&'a Question<'a>| {
        ratings.iter().filter(|other| scores(one) == scores(other)).copied().collect::<Vec<_>>()
    };
    // Of equal numbers the last is the largest, so that turned around the first is.
    ratings.iter().rev().map(alike).max_by_key(Vec::len).unwrap_or_default()
}

impl RatedModule<'_> {
    /// The scores of the questions, respondent by respondent; none where an answer is missing.
    pub(super) fn scores(&self, rows: &SeminarRows) -> Vec<Vec<Option<f64>>> {
        let columns: Vec<Vec<Option<f64>>> = self.questions.iter().map(|question| scores_of(question, rows)).collect();
        let row = |place: usize| columns.iter().map(|column| column.get(place).copied().flatten()).collect();
        (0..rows.respondents.len()).map(row).collect()
    }
}

/// The scores that respondents gave to a question; none of them where the rows don't hold it.
pub(super) fn scores_of(question: &Question<'_>, rows: &SeminarRows) -> Vec<Option<f64>> {
    scores(rows, question).unwrap_or_else(|| vec![None; rows.respondents.len()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::example::Example;
    use crate::measure::item::questions;
    use crate::survey::ItemId;

    /// The items of each module of C2P1 that may be summed, of a survey with answers to these questions.
    fn summed(example: Example, prepare: impl Fn(&mut Example)) -> Vec<Vec<String>> {
        let mut example = ["relevance", "steps", "length", "points", "method", "guide"]
            .into_iter()
            .fold(example, |example, item| example.answered(&format!("C2P1.M01.{item}"), &[1, 2, 3]));
        prepare(&mut example);
        let Example { responses, survey } = &example;
        let seminar = &survey.programme.seminars[2];
        let questions = questions(seminar, &survey.programme, &survey.questionnaire);
        let ids =
            |module: &RatedModule<'_>| module.questions.iter().map(|question| question.item.id.to_string()).collect();
        rated_modules(&questions, &responses.tallies).iter().map(ids).collect()
    }

    fn item(name: &str) -> ItemId {
        name.parse().unwrap()
    }

    #[test]
    fn ratings_on_other_scores_without_a_top_or_without_a_better_end_are_left_out() {
        assert_eq!(summed(Example::new(), |_| ()), [["relevance", "method"]]);
    }

    #[test]
    fn of_equally_many_the_scores_that_stand_first_count() {
        let only_steps = |example: &mut Example| {
            let items = &mut example.survey.questionnaire.items;
            items.retain(|item| item.id.as_str() != "method");
            items.rotate_left(1);
        };
        assert_eq!(summed(Example::new(), only_steps), [["steps"]]);
    }

    #[test]
    fn before_and_after_do_not_rate_the_module() {
        let paired = |example: &mut Example| {
            let items = &mut example.survey.questionnaire.items;
            let after = items.iter_mut().find(|item| item.id.as_str() == "method").unwrap();
            after.before = Some(item("relevance"));
        };
        assert_eq!(summed(Example::new(), paired), [["steps"]]);
    }

    #[test]
    fn a_question_that_nobody_answered_takes_no_rows_away() {
        let example = Example::new().answered("C2P1.M02.relevance", &[0, 0, 0, 0, 0]);
        assert_eq!(summed(example, |_| ()).len(), 1);
    }
}
