//! Small raw types that several declaration files share.

use std::borrow::Cow;

use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

use super::parse::document::Document;
use crate::survey::Translated;

/// A text: the same in all languages, or one for each.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum Text {
    /// The same in all languages.
    Same(String),
    /// One for each language; a missing one is the first that is given.
    Each(EachLanguage),
}

/// A text in some or all languages; a missing one is the first that is given.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct EachLanguage {
    /// Spanish.
    es: Option<String>,
    /// Portuguese.
    pt: Option<String>,
    /// English.
    en: Option<String>,
}

impl Text {
    /// The text in every language; none if no language is given.
    pub(super) fn translated(&self) -> Option<Translated> {
        match self {
            Self::Same(text) => Some(Translated::same(text)),
            Self::Each(EachLanguage { es, pt, en }) => {
                let first = es.as_ref().or(pt.as_ref()).or(en.as_ref())?;
                let or_first = |text: &Option<String>| text.as_ref().unwrap_or(first).clone();
                Some(Translated { es: or_first(es), pt: or_first(pt), en: or_first(en) })
            }
        }
    }
}

/// A text in every language; a problem if it is given in none.
pub(super) fn translated(path: &str, text: &Text, document: &mut Document<'_>) -> Option<Translated> {
    let translated = text.translated();
    if translated.is_none() {
        document.report(path, "give the text in at least one of es, pt, en");
    }
    translated
}

/// One text or a list of texts.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum OneOrMany {
    /// One text.
    One(String),
    /// Several.
    Many(Vec<String>),
}

impl OneOrMany {
    /// The texts.
    pub(super) fn into_vec(self) -> Vec<String> {
        match self {
            Self::One(text) => vec![text],
            Self::Many(texts) => texts,
        }
    }
}

/// A day of the calendar, as a TOML date or as a text such as `2014-10-12`.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Day(pub(super) Date);

impl TryFrom<String> for Day {
    type Error = jiff::Error;

    fn try_from(text: String) -> Result<Self, jiff::Error> {
        text.parse().map(Self)
    }
}

impl JsonSchema for Day {
    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date", "description": "A day, as 2014-10-12." })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_is_the_first_that_is_given() {
        let text: Text = serde_json::from_str(r#"{ "pt": "Mês", "en": "Month" }"#).unwrap();
        let expected = Translated { es: "Mês".to_owned(), pt: "Mês".to_owned(), en: "Month".to_owned() };
        assert_eq!(text.translated(), Some(expected));
        let none: Text = serde_json::from_str("{}").unwrap();
        assert_eq!(none.translated(), None);
    }
}
