//! Spanish, Portuguese and English: messages, numbers, dates, plurals, and how all outputs write names and results.
//!
//! `catalogue` holds the messages of a language (`messages/`); `numbers`, `dates` and `units` write values; `wording` has the
//! words that charts, reports and the terminal share; `names` what a declaration calls programme, seminars, modules and
//! questions.

mod catalogue;
mod dates;
mod decimals;
mod names;
mod numbers;
mod units;
mod wording;

pub use catalogue::{Argument, DefectiveCatalogue, sources};
pub use names::{DeclaredNames, with_year};
pub use units::NumberUnit;
pub use wording::capitalised;

use icu_decimal::DecimalFormatter;

use crate::survey::{Language, Said, SaidValue};
use catalogue::Catalogue;

/// How one language says and writes things.
pub struct Locale {
    language: Language,
    catalogue: Catalogue,
    decimals: DecimalFormatter,
}

/// All languages, loaded once and passed on.
pub struct Locales {
    es: Locale,
    pt: Locale,
    en: Locale,
}

impl Locales {
    /// Loads all languages.
    ///
    /// # Errors
    /// If a catalogue is defective, which a test excludes.
    pub fn load() -> Result<Self, DefectiveCatalogue> {
        Ok(Self { es: Locale::load(Language::Es)?, pt: Locale::load(Language::Pt)?, en: Locale::load(Language::En)? })
    }

    /// One language.
    #[must_use]
    pub fn get(&self, language: Language) -> &Locale {
        match language {
            Language::Es => &self.es,
            Language::Pt => &self.pt,
            Language::En => &self.en,
        }
    }
}

impl Locale {
    fn load(language: Language) -> Result<Self, DefectiveCatalogue> {
        Ok(Self { language, catalogue: Catalogue::load(language)?, decimals: decimals::formatter(language)? })
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message with its values; `⟦key⟧` if there is none.
    #[must_use]
    pub fn text(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.catalogue.text(key, arguments)
    }

    /// A message without values.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.catalogue.text(key, &[])
    }

    /// A sentence of a stage that knows no language. What it quotes from outside stays as it is.
    #[must_use]
    pub fn said(&self, said: &Said) -> String {
        let argument = |value| match value {
            &SaidValue::Count(count) => Argument::Count(count),
            SaidValue::Text(text) => Argument::Text(text),
        };
        let arguments: Vec<_> = said.values.iter().map(|(name, value)| (*name, argument(value))).collect();
        self.text(said.key, &arguments)
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.catalogue.has(key)
    }
}
