//! What one person answered.

use super::form::PlannedQuestion;
use super::participants::Participant;
use super::plan::PlannedModule;

/// What a person put down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
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
pub(super) struct FormAnswer<'a> {
    /// The module; none for the seminar as a whole.
    pub(super) module: Option<&'a PlannedModule>,
    /// The question.
    pub(super) question: &'static PlannedQuestion,
    /// The answer.
    pub(super) answer: Answer,
}

/// What one person answered, in the order of the form.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Form<'a> {
    /// Who.
    pub(super) participant: Participant,
    /// Module after module, then the seminar.
    pub(super) answers: Vec<FormAnswer<'a>>,
}
