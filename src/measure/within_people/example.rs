//! Rows made by hand, for the tests of this folder.

use polars::prelude::{Column, DataFrame, NamedFrom, Series};

use crate::harmonise::Rows;
use crate::measure::example::{Example, id};
use crate::survey::MissingReason;

/// The rows of respondents of these states, with the levels that they chose by question; none is a blank.
pub(super) fn rows(states: &[Option<&str>], answers: &[(&str, &[Option<i8>])]) -> Rows {
    let names: Vec<String> = (0..states.len()).map(|number| format!("R{number:04}")).collect();
    let who: [Column; 2] =
        [Series::new("respondent".into(), &names).into(), Series::new("state".into(), states).into()];
    let frame = |answer: fn(Option<i8>) -> Option<i8>| {
        let column = |(name, levels): &(&str, &[Option<i8>])| {
            let levels: Vec<Option<i8>> = levels.iter().map(|level| answer(*level)).collect();
            Series::new((*name).into(), &levels).into()
        };
        let columns: Vec<Column> = who.iter().cloned().chain(answers.iter().map(column)).collect();
        DataFrame::new(states.len(), columns).unwrap()
    };
    Rows { levels: frame(|level| level), missing: frame(|level| if level.is_none() { Some(1) } else { None }) }
}

/// The example survey, whose first seminar these respondents answered: rows, and the tallies that belong to them.
pub(super) fn answered(states: &[Option<&str>], answers: &[(&str, &[Option<i8>])]) -> Example {
    let mut example = answers.iter().fold(Example::new(), |example, (question, levels)| {
        let count = |level: Option<i8>| levels.iter().filter(|answer| **answer == level).count() as u64;
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
    pub(in crate::measure) fn rows(mut self, seminar: &str, answers: &[(&str, Vec<Option<i8>>)]) -> Self {
        let respondents = answers.first().map_or(0, |(_, levels)| levels.len());
        let columns: Vec<(&str, &[Option<i8>])> =
            answers.iter().map(|(name, levels)| (*name, levels.as_slice())).collect();
        self.responses.rows.insert(id(seminar), rows(&vec![None; respondents], &columns));
        for (question, answers) in answers {
            let item = question.split('.').next_back().unwrap().parse().unwrap();
            let questionnaire = &self.survey.questionnaire;
            let scale = questionnaire.scale_of(questionnaire.item(&item).unwrap()).unwrap();
            let mut levels = vec![0; scale.levels.len()];
            for level in answers.iter().flatten().filter_map(|level| usize::try_from(*level).ok()) {
                levels[level] += 1;
            }
            let blanks = answers.iter().filter(|answer| answer.is_none()).count() as u64;
            let question = format!("{seminar}.{question}");
            self = self.answered_and_missing(&question, &levels, &[(MissingReason::Blank, blanks)]);
        }
        self
    }
}
