//! The message catalogue of one language: sentences with computed values, plurals and gender.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::survey::Language;

/// The files of a catalogue, the same in every language.
macro_rules! catalogue_of {
    ($language:literal) => {
        [
            include_str!(concat!("messages/", $language, "/names.ftl")),
            include_str!(concat!("messages/", $language, "/charts.ftl")),
            include_str!(concat!("messages/", $language, "/recommend.ftl")),
            include_str!(concat!("messages/", $language, "/report.ftl")),
            include_str!(concat!("messages/", $language, "/methods.ftl")),
            include_str!(concat!("messages/", $language, "/cycles.ftl")),
            include_str!(concat!("messages/", $language, "/issues.ftl")),
            include_str!(concat!("messages/", $language, "/issue_pages.ftl")),
            include_str!(concat!("messages/", $language, "/cli.ftl")),
            include_str!(concat!("messages/", $language, "/init.ftl")),
        ]
    };
}

/// The sources of a language's catalogue.
#[must_use]
pub fn sources(language: Language) -> [&'static str; 10] {
    match language {
        Language::Es => catalogue_of!("es"),
        Language::Pt => catalogue_of!("pt"),
        Language::En => catalogue_of!("en"),
    }
}

/// A catalogue that can't be used; only a defect of ours can cause it.
#[derive(Debug, Clone, thiserror::Error)]
#[error("the {language} message catalogue is defective: {what}")]
pub struct DefectiveCatalogue {
    /// The language.
    pub language: Language,
    /// What is wrong.
    pub what: String,
}

/// A value that a message takes.
#[derive(Debug, Clone, Copy)]
pub enum Argument<'a> {
    /// A text, such as a formatted number.
    Text(&'a str),
    /// A count, which also chooses the plural.
    Count(u64),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Argument<'_> {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

/// The messages of one language.
pub(super) struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    pub(super) fn load(language: Language) -> Result<Self, DefectiveCatalogue> {
        let defect = |what: String| DefectiveCatalogue { language, what };
        let identifier: LanguageIdentifier = language.code().parse().map_err(|error| defect(format!("{error}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(false);
        for source in sources(language) {
            let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, e)| defect(format!("{e:?}")))?;
            bundle.add_resource(resource).map_err(|errors| defect(format!("{errors:?}")))?;
        }
        Ok(Self { language, bundle })
    }

    /// A message with its values. A message that doesn't exist shows as `⟦key⟧`, which tests look for.
    pub(super) fn text(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return format!("⟦{key} {}⟧", self.language);
        };
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            match value {
                Argument::Text(text) => values.set(*name, FluentValue::from(*text)),
                Argument::Count(count) => values.set(*name, FluentValue::from(*count)),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        if errors.is_empty() { text } else { format!("⟦{key} {} {errors:?}⟧", self.language) }
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }
}
