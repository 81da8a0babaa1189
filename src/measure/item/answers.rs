//! Answers to one question, by level.

use crate::statistics::Sample;
use crate::survey::{LevelClass, Scale};

/// What was answered to a question.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::measure) struct Answers {
    /// Scores of all levels, low to high.
    pub(in crate::measure) scores: Vec<f64>,
    /// Answers by level.
    pub(in crate::measure) levels: Vec<u64>,
    /// Respondents to whom the question was put; none where it isn't told.
    pub(in crate::measure) asked: Option<u64>,
    /// Valid answers.
    pub(in crate::measure) valid: u64,
    /// Answers below the favourable or ideal levels, as the scale declares them.
    pub(in crate::measure) low: u64,
    /// Answers on ideal levels, or neutral ones.
    pub(in crate::measure) middle: u64,
    /// Answers on favourable levels, or above the ideal.
    pub(in crate::measure) high: u64,
}

impl Answers {
    /// Answers by level, with what the scale says of the levels.
    pub(in crate::measure) fn new(scale: &Scale, levels: Vec<u64>, asked: Option<u64>) -> Self {
        let of_class = |class| {
            let in_class = scale.levels.iter().zip(&levels).filter(|(level, _)| level.class == Some(class));
            in_class.map(|(_, count)| count).sum()
        };
        Self {
            asked,
            valid: levels.iter().sum(),
            low: of_class(LevelClass::Low),
            middle: of_class(LevelClass::Middle),
            high: of_class(LevelClass::High),
            scores: scale.scores(),
            levels,
        }
    }

    /// The answers as statistics take them.
    pub(in crate::measure) fn sample(&self) -> Option<Sample<'_>> {
        Sample::new(&self.scores, &self.levels)
    }
}
