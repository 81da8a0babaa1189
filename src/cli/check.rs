//! `plenaria check`: every problem of the input, with what to do.

use super::arguments::CheckArguments;
use super::exit::{self, Exit};
use super::run::files_text;
use super::terminal::{say, wrapped};
use crate::locale::Locales;
use crate::pipeline::{self, PipelineError};
use crate::report::group_issues;
use crate::survey::{Language, Severity};

/// Reads everything, computes nothing, and lists what is wrong.
pub(super) fn check(arguments: &CheckArguments) -> Result<Exit, PipelineError> {
    let locales = Locales::load()?;
    let delivered = pipeline::read(&arguments.common.input)?;
    let language = arguments.common.lang.first().or(delivered.survey.programme.languages.first());
    let locale = locales.get(language.copied().unwrap_or(Language::Es));
    let wanted = |severity| !arguments.common.quiet || severity == Severity::Error;
    for group in group_issues(&delivered.issues).into_iter().filter(|group| wanted(group.first.severity)) {
        say(&wrapped(&group.headline(locale), 0));
        for detail in group.details(locale) {
            say(&wrapped(&detail, 4));
        }
    }
    if !arguments.common.quiet {
        say(&files_text(&delivered, locale));
        if delivered.issues.is_empty() {
            say(&locale.word("cli-problems-none"));
        }
    }
    Ok(exit::after_reading(&delivered))
}
