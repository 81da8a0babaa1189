//! A seminar's answers, respondent by respondent.
//!
//! Every list has an entry for every row of the seminar, in the same order, so that lists of several questions can be
//! zipped.

use crate::harmonise::{RowAnswer, SeminarRows};
use crate::measure::item::Question;
use crate::survey::StateCode;

/// The level that each respondent chose, from 0, low to high; none where an answer is missing. None if the seminar's rows
/// don't hold this question.
pub(super) fn levels(rows: &SeminarRows, question: &Question<'_>) -> Option<Vec<Option<u8>>> {
    let key = (question.module.map(|module| module.id.clone()), question.item.id.clone());
    let level = |answer: &RowAnswer| match answer {
        RowAnswer::Level(level) => Some(*level),
        RowAnswer::Missing(_) => None,
    };
    Some(rows.answers.get(&key)?.iter().map(level).collect())
}

/// The score of the level that each respondent chose; none where an answer is missing. None if the seminar's rows don't
/// hold this question.
pub(super) fn scores(rows: &SeminarRows, question: &Question<'_>) -> Option<Vec<Option<f64>>> {
    let score = |level: u8| question.scale.levels.get(usize::from(level)).map(|level| level.score);
    Some(levels(rows, question)?.into_iter().map(|level| level.and_then(score)).collect())
}

/// The state that each respondent came from; none where it is unknown.
pub(super) fn states(rows: &SeminarRows) -> Vec<Option<StateCode>> {
    rows.respondents.iter().map(|respondent| respondent.state.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::example::rows;
    use super::*;
    use crate::measure::example::Example;
    use crate::measure::item::questions;

    /// What is found of a question of the example's first seminar, such as `M01.relevance`.
    fn of_question<T>(name: &str, find: impl Fn(&Question<'_>) -> T) -> T {
        let survey = Example::new().survey;
        let questions = questions(&survey.programme.seminars[0], &survey.programme, &survey.questionnaire);
        let is_named = |question: &&Question<'_>| {
            let module = question.module.map(|module| module.id.as_str());
            module.is_some_and(|module| format!("{module}.{}", question.item.id) == name)
        };
        find(questions.iter().find(is_named).unwrap())
    }

    #[test]
    fn answers_stand_in_the_order_of_respondents() {
        let rows = rows(&[Some("PE"), None, Some("CL")], &[("M01.relevance", &[Some(4), None, Some(0)])]);
        let found = of_question("M01.relevance", |question| levels(&rows, question));
        assert_eq!(found, Some(vec![Some(4), None, Some(0)]));
        assert_eq!(of_question("M02.relevance", |question| levels(&rows, question)), None);
        let codes: Vec<Option<String>> =
            states(&rows).iter().map(|state| state.as_ref().map(ToString::to_string)).collect();
        assert_eq!(codes, [Some("PE".to_owned()), None, Some("CL".to_owned())]);
    }

    #[test]
    fn what_concerns_no_module_is_kept_by_its_item() {
        let rows = rows(&[None], &[("overall", &[Some(1)]), ("M01.relevance", &[Some(2)])]);
        let keys: Vec<_> = rows.answers.keys().map(|(module, item)| (module.is_some(), item.to_string())).collect();
        assert_eq!(keys, [(false, "overall".to_owned()), (true, "relevance".to_owned())]);
    }

    #[test]
    fn scores_are_those_of_the_scale() {
        let rows = rows(&[None; 3], &[("M01.steps", &[Some(2), None, Some(3)])]);
        let found = of_question("M01.steps", |question| scores(&rows, question));
        assert_eq!(found, Some(vec![Some(4.0), None, None]), "a level too many is no answer");
    }

    #[test]
    fn a_seminar_without_rows_has_none() {
        assert_eq!(of_question("M01.relevance", |question| levels(&SeminarRows::default(), question)), None);
        assert!(states(&SeminarRows::default()).is_empty());
    }
}
