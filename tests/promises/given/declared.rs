//! Surveys as a user declares them.

use std::fs;
use std::path::Path;

use plenaria::declare::{Source, Sources, read};
use plenaria::survey::Survey;

/// Declarations by the names of their files.
pub(crate) fn sources(texts: &[(&str, &str)]) -> Sources {
    let source = |file: &str| {
        let (_, text) = texts.iter().find(|(name, _)| *name == file)?;
        Some(Source { file: file.to_owned(), text: (*text).to_owned() })
    };
    Sources {
        programme: source("programme.toml"),
        questionnaire: source("questionnaire.toml").unwrap(),
        deliveries: source("deliveries.toml").unwrap(),
        rules: source("rules.toml"),
        codebook: source("codebook.toml"),
    }
}

/// The survey that declarations without a mistake declare.
pub(crate) fn survey_of(texts: &[(&str, &str)]) -> Survey {
    read(&sources(texts)).unwrap_or_else(|problems| panic!("{problems}"))
}

/// The survey that the declarations of a folder declare.
pub(crate) fn survey_in(folder: &Path) -> Survey {
    let names = ["programme.toml", "questionnaire.toml", "deliveries.toml", "rules.toml", "codebook.toml"];
    let texts = names.map(|name| (name, fs::read_to_string(folder.join(name)).ok()));
    let there: Vec<(&str, &str)> = texts.iter().filter_map(|(name, text)| Some((*name, text.as_deref()?))).collect();
    survey_of(&there)
}
