//! What comments speak of: themes of the codebook, by tone (S21).
//!
//! A comment is read sentence by sentence, folded as labels are: without case, accents and punctuation. Words, stems and
//! phrases are found as whole words, patterns as regular expressions of whole words. A comment is in one tone: see
//! `tone.rs`. Who is counted as whom where respondents are nameless: see `voices.rs`.

mod coding;
mod phrases;
mod seminar_themes;
mod tone;
mod types;
mod unit;
mod voices;
mod words;

pub use types::{CodedComment, ThemeCount, ThemeCoverage, Themes, Tone};

use super::responses::Responses;
use crate::survey::Survey;

/// Codes all comments and counts them; without themes in the codebook comments have a tone and nothing is counted.
#[must_use]
pub fn themes(responses: &Responses, survey: &Survey) -> Themes {
    let comments = coding::coded(&responses.comments, survey);
    let mut themes = Themes::default();
    if !survey.codebook.themes.is_empty() {
        let of = |seminar| seminar_themes::seminar_themes(seminar, &comments, survey);
        for of_seminar in survey.programme.seminars.iter().filter_map(of) {
            themes.counts.extend(of_seminar.counts);
            themes.elsewhere.extend(of_seminar.elsewhere);
            themes.coverage.push(of_seminar.coverage);
        }
    }
    Themes { comments, ..themes }
}
