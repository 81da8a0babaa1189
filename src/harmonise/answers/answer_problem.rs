//! What can be wrong with a spelling of an answer, and what would settle it.

use super::code::Code;
use super::options::joined_options::SEPARATORS;
use super::spellings::ScaleSpellings;
use super::whole_labels::{Beside, WholeLabels};
use crate::survey::{Cure, IssueCode, Said, Severity};
use crate::text::{excerpt, fold};

/// What is wrong with a spelling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) struct AnswerProblem {
    pub(in crate::harmonise) severity: Severity,
    pub(in crate::harmonise) code: IssueCode,
    /// None for what a person wrote in their own words, which isn't repeated.
    pub(in crate::harmonise) read: Option<String>,
    pub(in crate::harmonise) expected: Said,
    pub(in crate::harmonise) nearest: Option<String>,
    pub(in crate::harmonise) done: Said,
    pub(in crate::harmonise) cure: Option<Cure>,
}

impl AnswerProblem {
    /// An answer that is lost.
    fn new(code: IssueCode, text: &str, expected: Said, done: Said) -> Self {
        let read = Some(excerpt(text));
        Self { severity: Severity::Error, code, read, expected, nearest: None, done, cure: None }
    }

    /// A level that was most likely meant, which a person may declare.
    fn meaning(self, spellings: &ScaleSpellings<'_>, text: &str, place: usize) -> Self {
        Self { nearest: Some(spellings.label(place)), cure: Some(alias(spellings, text, place)), ..self }
    }

    pub(super) fn error_cell(spellings: &ScaleSpellings<'_>, text: &str) -> Self {
        Self::new(IssueCode::ErrorCell, text, expected(spellings), Said::new("done-error-cell"))
    }

    /// A number that is no answer; never proposed as a code for a missing one, since only a person knows that.
    pub(super) fn outside_scale(spellings: &ScaleSpellings<'_>, text: &str) -> Self {
        Self::new(IssueCode::OutsideScale, text, expected(spellings), Said::new("done-outside-scale"))
    }

    /// The score of a level where its label is expected.
    pub(super) fn score_for_label(spellings: &ScaleSpellings<'_>, text: &str, place: usize) -> Self {
        let done = Said::new("done-unreadable");
        Self::new(IssueCode::UnknownLabel, text, expected(spellings), done).meaning(spellings, text, place)
    }

    /// A date that a spreadsheet made of an answer; of this level, if no other can have become it.
    pub(super) fn date_like(spellings: &ScaleSpellings<'_>, text: &str, level: Option<usize>) -> Self {
        let done = Said::new("done-date-like");
        let problem = Self::new(IssueCode::DateLikeScaleValue, text, expected(spellings), done);
        match level {
            Some(place) => problem.meaning(spellings, text, place),
            None => problem,
        }
    }

    /// Several answers to a question of which one is expected.
    pub(super) fn several(spellings: &ScaleSpellings<'_>, codes: &[Code]) -> Self {
        let done = Said::new("done-contradiction");
        let read = spellings.labels(codes).join(" + ");
        Self::new(IssueCode::SeveralAnswers, &read, of_scale(spellings, "expected-one-answer"), done)
    }

    /// A text that is no label. What it is taken for is proposed if it is a label but for marks or a slip of the pen; beside
    /// words, a label may be denied.
    pub(super) fn unknown_label(spellings: &ScaleSpellings<'_>, text: &str, folded: &str, whole: &WholeLabels) -> Self {
        let is_remark = spellings.is_remark(text);
        let done = if is_remark { counted("done-remark", text) } else { Said::new("done-unreadable") };
        let problem = Self::new(IssueCode::UnknownLabel, text, expected(spellings), done);
        let only = if let [only] = whole.codes.as_slice() { only.as_level() } else { None };
        let place = if whole.codes.is_empty() { spellings.nearest(folded) } else { only };
        if is_remark {
            return Self { read: None, nearest: place.map(|place| spellings.label(place)), ..problem };
        }
        let meant = if whole.codes.is_empty() { spellings.misspelt(folded) } else { only };
        match meant.filter(|_| whole.codes.is_empty() || whole.beside == Beside::Marks) {
            Some(meant) => problem.meaning(spellings, text, meant),
            None => Self { nearest: place.map(|place| spellings.label(place)), ..problem },
        }
    }

    /// Text in a cell of a multi-select that is no option; the answer is lost where nothing else stands there.
    pub(super) fn unknown_option(spellings: &ScaleSpellings<'_>, rest: &[String], is_lost: bool) -> Self {
        let as_read = rest.join(", ");
        let is_remark = is_long(&as_read);
        let (severity, done) = match (is_lost, is_remark) {
            (true, true) => (Severity::Error, counted("done-remark", &as_read)),
            (true, false) => (Severity::Error, Said::new("done-unreadable")),
            (false, true) => (Severity::Warning, counted("done-option-remark", &as_read)),
            (false, false) => (Severity::Warning, Said::new("done-option-uncounted")),
        };
        let problem = Self::new(IssueCode::UnknownOption, &as_read, of_scale(spellings, "expected-option"), done);
        let problem = Self { severity, ..problem };
        if is_remark {
            return Self { read: None, ..problem };
        }
        let folded = fold(&as_read);
        match spellings.misspelt(&folded).filter(|_| rest.len() == 1) {
            Some(place) => problem.meaning(spellings, &as_read, place),
            None => Self { nearest: spellings.nearest(&folded).map(|place| spellings.label(place)), ..problem },
        }
    }

    /// A cell that doesn't say whether its option was chosen.
    pub(super) fn unknown_mark(spellings: &ScaleSpellings<'_>, text: &str, option: u8) -> Self {
        let expected = Said::new("expected-mark").with("option", spellings.label(usize::from(option)));
        let problem = Self::new(IssueCode::UnknownOption, text, expected, Said::new("done-mark-uncounted"));
        if is_long(text) { Self { read: None, ..problem } } else { problem }
    }
}

/// The parts of a cell, as read, that are these when they are folded.
pub(super) fn as_read(text: &str, rest: &[String]) -> Vec<String> {
    let parts = text.split(SEPARATORS).map(str::trim).filter(|part| rest.contains(&fold(part)));
    parts.map(str::to_owned).collect()
}

fn alias(spellings: &ScaleSpellings<'_>, text: &str, place: usize) -> Cure {
    Cure::AddAlias { scale: spellings.scale.id.clone(), level: place, text: text.trim().to_owned() }
}

fn expected(spellings: &ScaleSpellings<'_>) -> Said {
    match (spellings.scale.range(), spellings.scale.kind.is_answered_in_numbers()) {
        (Some((low, high)), true) => {
            of_scale(spellings, "expected-number").with("low", low.to_string()).with("high", high.to_string())
        }
        (Some(_) | None, _) => of_scale(spellings, "expected-label"),
    }
}

fn of_scale(spellings: &ScaleSpellings<'_>, key: &'static str) -> Said {
    Said::new(key).with("scale", spellings.scale.id.as_str())
}

/// Longer texts are what a person wrote, which is for nobody else's eyes.
fn is_long(text: &str) -> bool {
    text.chars().count() > 30
}

/// How long a text is, in the place of its words.
fn counted(key: &'static str, text: &str) -> Said {
    Said::new(key).with("count", text.chars().count())
}
