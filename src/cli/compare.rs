//! `plenaria compare`: the same part of two cycles, module by module.

use super::arguments::{CompareArguments, OutputFormat};
use super::exit::Exit;
use super::terminal::{complain, say};
use crate::locale::Locales;
use crate::pipeline::{self, PipelineError};
use crate::report::{ComparedInputs, compared_csv, compared_json, compared_text};
use crate::survey::Language;

/// Prints what changed between two cycles.
pub(super) fn compare(arguments: &CompareArguments) -> Result<Exit, PipelineError> {
    let locales = Locales::load()?;
    let delivered = pipeline::read(&arguments.common.input)?;
    let language = arguments.common.lang.first().or(delivered.survey.programme.languages.first());
    let locale = locales.get(language.copied().unwrap_or(Language::Es));
    let items = &delivered.survey.questionnaire.items;
    if let Some(unknown) = arguments.item.iter().find(|asked| !items.iter().any(|item| item.id == **asked)) {
        let known = items.iter().map(|item| item.id.as_str()).collect::<Vec<_>>().join(", ");
        complain(
            &locale.text("compare-unknown-item", &[("item", unknown.as_str().into()), ("known", (&known).into())]),
        );
        return Ok(Exit::Usage);
    }
    let compared = pipeline::compare(&delivered, &arguments.earlier, &arguments.later, arguments.audience)?;
    let inputs = ComparedInputs {
        survey: &delivered.survey,
        release: &compared.release,
        modules: &compared.modules,
        items: &arguments.item,
    };
    let text = match arguments.format {
        OutputFormat::Text => compared_text(&inputs, locale),
        OutputFormat::Csv => String::from_utf8_lossy(&compared_csv(&inputs)?).into_owned(),
        OutputFormat::Json => String::from_utf8_lossy(&compared_json(&inputs)?).into_owned(),
    };
    say(&text);
    Ok(Exit::Clean)
}
