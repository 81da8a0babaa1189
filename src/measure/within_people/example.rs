//! Rows made by hand, for the tests of this folder.

use crate::harmonise::{Respondent, RowAnswer, SeminarRows};
use crate::measure::example::{Example, id};
use crate::survey::MissingReason;

/// The rows of respondents of these states, with the levels that they chose by question; none is a blank.
pub(super) fn rows(states: &[Option<&str>], answers: &[(&str, &[Option<u8>])]) -> SeminarRows {
    let respondent = |(number, state): (usize, Option<&str>)| Respondent {
        name: Some(format!("R{number:04}").parse().unwrap()),
        state: state.map(|code| code.parse().unwrap()),
    };
    let rating = |level: &Option<u8>| level.map_or(RowAnswer::Missing(MissingReason::Blank), RowAnswer::Level);
    let column = |(name, levels): &(&str, &[Option<u8>])| {
        let (module, item) = name.split_once('.').map_or((None, *name), |(module, item)| (Some(module), item));
        let module = module.map(|module| module.parse().unwrap());
        ((module, item.parse().unwrap()), levels.iter().map(rating).collect())
    };
    SeminarRows {
        respondents: states.iter().copied().enumerate().map(respondent).collect(),
        answers: answers.iter().map(column).collect(),
    }
}

/// The example survey, whose first seminar these respondents answered: rows, and the tallies that belong to them.
pub(super) fn answered(states: &[Option<&str>], answers: &[(&str, &[Option<u8>])]) -> Example {
    let mut example = answers.iter().fold(Example::new(), |example, (question, levels)| {
        let count = |level: Option<u8>| levels.iter().filter(|answer| **answer == level).count() as u64;
        let size = if question.ends_with("length") { 3 } else { 5 };
        let counts: Vec<u64> = (0..size).map(|level| count(Some(level))).collect();
        example.answered_and_missing(&format!("C1P1.{question}"), &counts, &[(MissingReason::Blank, count(None))])
    });
    example.responses.rows.insert(id("C1P1"), rows(states, answers));
    example
}

impl Example {
    /// Adds the rows of a seminar and what tallies count of them: what respondents answered by question, such as
    /// `M01.relevance`; none is a blank.
    pub(in crate::measure) fn rows(mut self, seminar: &str, answers: &[(&str, Vec<Option<u8>>)]) -> Self {
        let respondents = answers.first().map_or(0, |(_, levels)| levels.len());
        let columns: Vec<(&str, &[Option<u8>])> =
            answers.iter().map(|(name, levels)| (*name, levels.as_slice())).collect();
        self.responses.rows.insert(id(seminar), rows(&vec![None; respondents], &columns));
        for (question, answers) in answers {
            let item = question.split('.').next_back().unwrap().parse().unwrap();
            let questionnaire = &self.survey.questionnaire;
            let scale = questionnaire.scale_of(questionnaire.item(&item).unwrap()).unwrap();
            let mut levels = vec![0; scale.levels.len()];
            for level in answers.iter().flatten().map(|level| usize::from(*level)) {
                levels[level] += 1;
            }
            let blanks = answers.iter().filter(|answer| answer.is_none()).count() as u64;
            let question = format!("{seminar}.{question}");
            self = self.answered_and_missing(&question, &levels, &[(MissingReason::Blank, blanks)]);
        }
        self
    }
}
