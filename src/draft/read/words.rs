//! The words of a header, and what they say the column is about: in Spanish, Portuguese and English.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::survey::Dimension;
use crate::text::{data_file, fold};

/// Words that say what a column is about; those that end in `*` are beginnings.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::draft) struct HeaderWords {
    /// Last words of headers under which people write what the list before doesn't hold.
    pub(in crate::draft) other: Vec<String>,
    /// People's names and addresses.
    pub(in crate::draft) personal: Vec<String>,
    /// What tells people or answers apart.
    pub(in crate::draft) identifier: Vec<String>,
    /// Headers that platforms add beside the questions.
    technical: Vec<String>,
    /// The state.
    pub(in crate::draft) state: Vec<String>,
    /// The seminar.
    pub(in crate::draft) seminar: Vec<String>,
    /// Words that name the seminar where nothing else does.
    pub(in crate::draft) seminar_alone: Vec<String>,
    /// The module.
    pub(in crate::draft) module: Vec<String>,
    /// The question, where a row is an answer.
    pub(in crate::draft) item: Vec<String>,
    /// The answer, where a row is one.
    pub(in crate::draft) answer: Vec<String>,
    /// The likelihood to recommend.
    pub(in crate::draft) recommend: Vec<String>,
    /// Open questions.
    pub(in crate::draft) comment: Vec<String>,
    /// What a question speaks of; the first that fits counts.
    pub(in crate::draft) dimension: Vec<DimensionWords>,
}

/// Words that say what a question speaks of.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::draft) struct DimensionWords {
    pub(in crate::draft) name: Dimension,
    pub(in crate::draft) words: Vec<String>,
}

/// The words that are shipped.
pub(in crate::draft) static HEADERS: LazyLock<HeaderWords> = LazyLock::new(|| data_file(include_str!("words.toml")));

/// The folded words of a header; `LikelyToRecommend` has three.
pub(in crate::draft) fn words_of(header: &str) -> Vec<String> {
    let mut spaced = String::with_capacity(header.len() + 8);
    let mut before = ' ';
    for character in header.chars() {
        if character.is_uppercase() && before.is_lowercase() {
            spaced.push(' ');
        }
        spaced.push(character);
        before = character;
    }
    fold(&spaced)
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether a header has one of these words; those that end in `*` are beginnings.
pub(in crate::draft) fn has_any(words: &[String], wanted: &[impl AsRef<str>]) -> bool {
    let is = |word: &String, wanted: &str| match wanted.strip_suffix('*') {
        Some(start) => word.starts_with(start),
        None => word == wanted,
    };
    words.iter().any(|word| wanted.iter().any(|wanted| is(word, wanted.as_ref())))
}

/// Whether a platform adds a column with this header beside the questions.
pub(in crate::draft) fn is_technical(header: &str) -> bool {
    let folded = fold(header);
    let last = folded.rsplit('/').next().unwrap_or(&folded);
    let is_kobo = folded.starts_with('_') && !folded.contains(' ');
    let is_redcap = folded.ends_with("_timestamp") || folded.starts_with("redcap_") || is_completion(&folded);
    let is_quiz =
        folded.starts_with("points - ") || folded.starts_with("feedback - ") || folded.starts_with("puntos: ");
    HEADERS.technical.iter().any(|known| *known == folded || known == last) || is_kobo || is_redcap || is_quiz
}

fn is_completion(folded: &str) -> bool {
    folded
        .strip_suffix("_complete")
        .is_some_and(|form| form.starts_with("form") || form.starts_with("survey") || form.starts_with("encuesta"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_cut_into_words_also_where_only_capitals_part_them() {
        assert_eq!(words_of("LikelyToRecommend"), ["likely", "to", "recommend"]);
        assert_eq!(words_of("¿Cómo valora? [Organización]"), ["como", "valora", "organizacion"]);
    }

    #[test]
    fn columns_of_platforms_are_known_in_any_group() {
        for header in [
            "Start time",
            "_submission_time",
            "meta/today",
            "Hora de finalización",
            "Marca temporal",
            "form_1_complete",
        ] {
            assert!(is_technical(header), "{header}");
        }
        assert!(!is_technical("Relevancia") && !is_technical("course_completion"));
    }
}
