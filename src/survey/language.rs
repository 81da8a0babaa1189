//! The languages of the Network, and texts that exist in each.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A language that reports are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Spanish.
    Es,
    /// Portuguese.
    Pt,
    /// English.
    En,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Es, Self::Pt, Self::En];

    /// The ISO 639-1 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Es => "es",
            Self::Pt => "pt",
            Self::En => "en",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.code())
    }
}

/// A language we don't write.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is no language of the reports: use es, pt or en")]
pub struct UnknownLanguage(pub String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|language| language.code() == text).ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}

/// A text in every language. Where a declaration gives fewer, the first given stands for the others.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translated {
    /// Spanish.
    pub es: String,
    /// Portuguese.
    pub pt: String,
    /// English.
    pub en: String,
}

impl Translated {
    /// The same text in every language, as for a name or an identifier.
    #[must_use]
    pub fn same(text: &str) -> Self {
        Self { es: text.to_owned(), pt: text.to_owned(), en: text.to_owned() }
    }

    /// One text per language, made by a function of the language.
    #[must_use]
    pub fn from_each(mut text: impl FnMut(Language) -> String) -> Self {
        Self { es: text(Language::Es), pt: text(Language::Pt), en: text(Language::En) }
    }

    /// The text in one language.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Es => &self.es,
            Language::Pt => &self.pt,
            Language::En => &self.en,
        }
    }

    /// The texts, Spanish first.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        Language::ALL.into_iter().map(|language| self.get(language))
    }
}

/// Texts that each language has of its own, as many as it needs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wordings {
    /// Spanish.
    pub es: Vec<String>,
    /// Portuguese.
    pub pt: Vec<String>,
    /// English.
    pub en: Vec<String>,
}

impl Wordings {
    /// The texts of one language.
    #[must_use]
    pub fn get(&self, language: Language) -> &[String] {
        match language {
            Language::Es => &self.es,
            Language::Pt => &self.pt,
            Language::En => &self.en,
        }
    }

    /// The texts of all languages, Spanish first.
    pub fn iter(&self) -> impl Iterator<Item = &String> {
        self.es.iter().chain(&self.pt).chain(&self.en)
    }
}
