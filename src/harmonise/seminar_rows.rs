//! A seminar's answers, respondent by respondent.
//!
//! Every list has an entry for every row of the seminar, in the same order, so that lists of several questions can be
//! zipped.

use super::{RowAnswer, SeminarRows};
use crate::survey::{Question, StateCode};

impl SeminarRows {
    /// The level that each respondent chose, from 0, low to high; none where an answer is missing. None if the rows
    /// don't hold this question.
    #[must_use]
    pub fn levels(&self, question: &Question<'_>) -> Option<Vec<Option<u8>>> {
        let key = (question.module.map(|module| module.id.clone()), question.item.id.clone());
        let last = question.scale.levels.len();
        let level = |answer: &RowAnswer| match answer {
            RowAnswer::Level(level) => Some(*level).filter(|level| usize::from(*level) < last),
            RowAnswer::Missing(_) => None,
        };
        Some(self.answers.get(&key)?.iter().map(level).collect())
    }

    /// The score of the level that each respondent chose; none where an answer is missing. None if the rows don't hold
    /// this question.
    #[must_use]
    pub fn scores(&self, question: &Question<'_>) -> Option<Vec<Option<f64>>> {
        let score = |level: u8| question.scale.levels.get(usize::from(level)).map(|level| level.score);
        Some(self.levels(question)?.into_iter().map(|level| level.and_then(score)).collect())
    }

    /// The scores that each respondent gave to several questions, none where an answer is missing or the rows don't hold
    /// a question.
    #[must_use]
    pub fn scores_of_all(&self, questions: &[&Question<'_>]) -> Vec<Vec<Option<f64>>> {
        let unknown = || vec![None; self.respondents.len()];
        let columns: Vec<_> = questions.iter().map(|question| self.scores(question).unwrap_or_else(unknown)).collect();
        let row = |place: usize| columns.iter().map(|column| column.get(place).copied().flatten()).collect();
        (0..self.respondents.len()).map(row).collect()
    }

    /// The state that each respondent came from; none where it is unknown.
    #[must_use]
    pub fn states(&self) -> Vec<Option<StateCode>> {
        self.respondents.iter().map(|respondent| respondent.state.clone()).collect()
    }
}
