//! `codebook.toml`: comment themes and their words, and the words that show a comment's tone.

use schemars::JsonSchema;
use serde::Deserialize;

use super::parse::document::Document;
use super::text::{Text, translated};
use super::tone_words::SHIPPED;
use crate::survey::{Codebook, CommentPattern, Dimension, Theme, ThemeId, ToneWords, Translated};

/// Comment themes.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "codebook.toml")]
pub(super) struct RawCodebook {
    /// Themes that comments may speak of.
    #[serde(default)]
    theme: Vec<RawTheme>,
    /// Words that show a comment's tone; default a list of ours. An empty table turns tone off.
    tone: Option<RawTone>,
}

/// A theme that comments may speak of: by its words, its patterns, or both.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawTheme {
    /// Such as `more_time`.
    id: String,
    /// What it speaks of.
    dimension: Option<Dimension>,
    /// Its name; default its identifier.
    label: Option<Text>,
    /// Words, phrases and stems, such as `breve*` or `falt* tiempo`, that speak of it.
    #[serde(default)]
    words: RawWords,
    /// Regular expressions, such as `falt\w+ (de )?tiempo`, for whole words in lower case, without accents and punctuation.
    #[serde(default)]
    patterns: RawWords,
}

/// Words, phrases and stems that show a comment's tone.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawTone {
    /// What approves.
    #[serde(default)]
    approving: RawWords,
    /// What criticises, or wishes for something else.
    #[serde(default)]
    critical: RawWords,
}

/// Words of each language.
#[derive(Debug, Default, Deserialize, JsonSchema)]
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

impl RawWords {
    /// Every text with its path under `path`.
    fn with_paths(&self, path: &str) -> Vec<(String, &str)> {
        let mut with_paths = Vec::new();
        for (language, texts) in [("es", &self.es), ("pt", &self.pt), ("en", &self.en)] {
            let texts = texts.iter().enumerate();
            with_paths.extend(texts.map(|(place, text)| (format!("{path}/{language}/{place}"), text.as_str())));
        }
        with_paths
    }
}

/// Checks what no schema can say, and makes the themes of what passes.
pub(super) fn codebook(raw: RawCodebook, document: &mut Document<'_>) -> Codebook {
    let ids = raw.theme.iter().map(|theme| theme.id.as_str());
    document.report_repeated("theme", ids, |place| format!("theme/{place}/id"));
    let themes = raw.theme.iter().enumerate();
    let themes: Vec<Theme> =
        themes.filter_map(|(place, raw)| theme(raw, &format!("theme/{place}"), document)).collect();
    match raw.tone {
        None if themes.is_empty() => Codebook::default(),
        None => Codebook {
            themes,
            approving: SHIPPED.approving.iter().cloned().collect(),
            critical: SHIPPED.critical.iter().cloned().collect(),
            tone_words: ToneWords::Shipped,
        },
        Some(tone) => {
            let approving = words(&tone.approving, "tone/approving", document);
            let critical = words(&tone.critical, "tone/critical", document);
            for (path, word) in tone.critical.with_paths("tone/critical") {
                if approving.iter().any(|other| other == word) {
                    document.report(&path, format!("'{word}' stands among the approving words too: it must be one"));
                }
            }
            Codebook { themes, approving, critical, tone_words: ToneWords::Declared }
        }
    }
}

fn theme(raw: &RawTheme, path: &str, document: &mut Document<'_>) -> Option<Theme> {
    let label = match &raw.label {
        Some(label) => translated(&format!("{path}/label"), label, document),
        None => Some(Translated::same(&raw.id)),
    };
    let words = words(&raw.words, &format!("{path}/words"), document);
    let declared = raw.patterns.with_paths(&format!("{path}/patterns"));
    if words.is_empty() && declared.is_empty() {
        document.report(&format!("{path}/words"), "give at least one word or pattern, or the theme is never found");
    }
    let mut patterns: Vec<CommentPattern> = Vec::new();
    for (path, pattern) in declared {
        if let Some(pattern) = document.parse(&path, pattern)
            && !patterns.contains(&pattern)
        {
            patterns.push(pattern);
        }
    }
    let id: Option<ThemeId> = document.parse(&format!("{path}/id"), &raw.id);
    Some(Theme { id: id?, dimension: raw.dimension, label: label?, words, patterns })
}

/// The words of all languages, each once; a problem for each that is no word, phrase or stem.
fn words(raw: &RawWords, path: &str, document: &mut Document<'_>) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for (path, word) in raw.with_paths(path) {
        let is_word = |part: &str| {
            let stem = part.strip_suffix('*').unwrap_or(part);
            stem.contains(char::is_alphanumeric) && !stem.contains('*')
        };
        if word.trim().is_empty() || !word.split_whitespace().all(is_word) {
            let message = format!(
                "'{word}' is no word or phrase: a star stands only at the end of a stem, as in breve* or falt* tiempo"
            );
            document.report(&path, message);
        }
        if !words.iter().any(|other| other == word) {
            words.push(word.to_owned());
        }
    }
    words
}
