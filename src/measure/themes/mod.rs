//! What comments speak of: themes of the codebook, by tone (S21).
//!
//! A comment is read sentence by sentence, folded as labels are: without case, accents and punctuation. Words, stems and
//! phrases are found as whole words, patterns as regular expressions of whole words. A comment is in one tone: see
//! `tone.rs`. Who is counted as whom where respondents are nameless: see `voices.rs`.

mod coding;
mod phrases;
mod seminar_themes;
mod theme_findings;
mod tone;
mod types;
mod unit;
mod voices;
mod words;

pub use types::{CodedComment, ThemeCount, ThemeCoverage, Tone};

use super::finding::Finding;
use crate::harmonise::Responses;
use crate::survey::Survey;

/// What coding all comments gives.
#[derive(Debug, Default)]
pub(super) struct Themes {
    /// In no particular order.
    pub(super) findings: Vec<Finding>,
    /// In the order of seminar, module and theme.
    pub(super) counts: Vec<ThemeCount>,
    /// In the order of the seminars.
    pub(super) coverage: Vec<ThemeCoverage>,
    /// Every comment, in the order of the comments.
    pub(super) comments: Vec<CodedComment>,
}

/// Codes all comments and counts them; without themes in the codebook comments have a tone and nothing is counted.
pub(super) fn themes(responses: &Responses, survey: &Survey) -> Themes {
    let comments = coding::coded(&responses.comments, survey);
    let mut themes = Themes::default();
    if !survey.codebook.themes.is_empty() {
        for seminar in &survey.programme.seminars {
            seminar_themes::add(&mut themes, seminar, &comments, survey);
        }
    }
    Themes { comments, ..themes }
}
