//! The decimal sign and the grouping of each language.

use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::locale;

use super::catalogue::DefectiveCatalogue;
use crate::survey::Language;

/// The formatter of a language.
pub(super) fn formatter(language: Language) -> Result<DecimalFormatter, DefectiveCatalogue> {
    let locale = match language {
        Language::Es => locale!("es"),
        Language::Pt => locale!("pt"),
        Language::En => locale!("en"),
    };
    DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default())
        .map_err(|error| DefectiveCatalogue { language, what: error.to_string() })
}
