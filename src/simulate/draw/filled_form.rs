//! What one person answered.

use super::participants::Participant;
use crate::simulate::plan::form::PlannedQuestion;
use crate::simulate::plan::survey_plan::PlannedModule;

/// What a person put down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::simulate) enum Answer {
    /// A level of the scale, from 0, low to high.
    Level(usize),
    /// It doesn't apply.
    NotApplicable,
    /// The person doesn't know.
    DontKnow,
    /// Nothing.
    Blank,
    /// Words.
    Text(String),
}

/// One answer and the question it belongs to.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::simulate) struct FormAnswer<'a> {
    /// The module; none for the seminar as a whole.
    pub(in crate::simulate) module: Option<&'a PlannedModule>,
    /// The question.
    pub(in crate::simulate) question: &'static PlannedQuestion,
    /// The answer.
    pub(in crate::simulate) answer: Answer,
}

/// What one person answered, in the order of the form.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::simulate) struct Form<'a> {
    /// Who.
    pub(in crate::simulate) participant: Participant,
    /// Module after module, then the seminar.
    pub(in crate::simulate) answers: Vec<FormAnswer<'a>>,
}
