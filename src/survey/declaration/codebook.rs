//! `codebook.toml`: comment themes and their words.

use schemars::JsonSchema;
use serde::Deserialize;

use super::document::Document;
use super::programme::translated;
use super::text::Text;
use crate::survey::{Codebook, Dimension, Theme, ThemeId, Translated};

/// Comment themes.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "codebook.toml")]
pub(super) struct RawCodebook {
    /// Themes that comments may speak of.
    #[serde(default)]
    theme: Vec<RawTheme>,
}

/// A theme that comments may speak of.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawTheme {
    /// Such as `more_time`.
    id: String,
    /// What it speaks of.
    dimension: Option<Dimension>,
    /// Its name; default its identifier.
    label: Option<Text>,
    /// Words, phrases and stems, such as `breve*`, that speak of it.
    words: RawWords,
}

/// Words of each language.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawWords {
    /// Spanish.
    #[serde(default)]
    es: Vec<String>,
    /// Portuguese.
    #[serde(default)]
    pt: Vec<String>,
    /// English.
    #[serde(default)]
    en: Vec<String>,
}

/// Checks what no schema can say, and makes the themes of what passes.
pub(super) fn codebook(raw: RawCodebook, document: &mut Document<'_>) -> Codebook {
    let ids = raw.theme.iter().map(|theme| theme.id.as_str());
    document.report_repeated("theme", ids, |place| format!("theme/{place}/id"));
    let themes = raw.theme.into_iter().enumerate();
    let themes = themes.filter_map(|(place, raw)| theme(raw, &format!("theme/{place}"), document)).collect();
    Codebook { themes, ..Codebook::default() }
}

fn theme(raw: RawTheme, path: &str, document: &mut Document<'_>) -> Option<Theme> {
    let label = match &raw.label {
        Some(label) => translated(&format!("{path}/label"), label, document),
        None => Some(Translated::same(&raw.id)),
    };
    let RawWords { es, pt, en } = raw.words;
    for (language, words) in [("es", &es), ("pt", &pt), ("en", &en)] {
        for (place, word) in words.iter().enumerate() {
            let stem = word.strip_suffix('*').unwrap_or(word);
            if stem.trim().is_empty() || stem.contains('*') {
                let message = format!("'{word}' is no word: a star stands only at the end of a stem, as in breve*");
                document.report(&format!("{path}/words/{language}/{place}"), message);
            }
        }
    }
    let mut words: Vec<String> = Vec::new();
    for word in [es, pt, en].into_iter().flatten() {
        if !words.contains(&word) {
            words.push(word);
        }
    }
    if words.is_empty() {
        document.report(&format!("{path}/words"), "give at least one word, or the theme is never found");
    }
    let id: Option<ThemeId> = document.parse(&format!("{path}/id"), &raw.id);
    Some(Theme { id: id?, dimension: raw.dimension, label: label?, words })
}
