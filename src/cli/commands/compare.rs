//! `plenaria compare`: two cycles, part by part and module by module.

use crate::cli::arguments::{CompareArguments, CompareFormat};
use crate::cli::exit::{self, Exit};
use crate::cli::terminal::{columns, say, wrapped};
use crate::locale::{Locale, Locales};
use crate::pipeline::{self, Delivered, PipelineError};
use crate::report::{self, ComparisonInputs, PartText};
use crate::survey::Language;

/// Prints what changed from the earlier cycle to the later one.
pub(in crate::cli) fn compare(arguments: &CompareArguments) -> Result<Exit, PipelineError> {
    let locales = Locales::load()?;
    let delivered = pipeline::read(&arguments.common.input)?;
    let compared = pipeline::compare(&delivered, &arguments.earlier, &arguments.later, arguments.audience)?;
    let compared = compared.get();
    let items = pipeline::items_asked_for(&delivered, &arguments.item)?;
    let inputs = ComparisonInputs {
        survey: &delivered.survey,
        release: &compared.found,
        pairs: &compared.pairs,
        modules: &compared.modules,
        items: &items,
    };
    match arguments.format {
        CompareFormat::Csv => say(String::from_utf8_lossy(&report::comparison_csv(&inputs)?).trim_end()),
        CompareFormat::Json => say(&String::from_utf8_lossy(&report::comparison_json(&inputs)?)),
        CompareFormat::Text => {
            let language = arguments.common.lang.first().or(delivered.survey.programme.languages.first());
            let locale = locales.get(language.copied().unwrap_or(Language::Es));
            print(&report::comparison_texts(&inputs, locale), &delivered, locale);
        }
    }
    Ok(exit::after_reading(&delivered))
}

fn print(parts: &[PartText], delivered: &Delivered, locale: &Locale) {
    if delivered.survey.programme.synthetic {
        say(&wrapped(&locale.word("cli-synthetic"), 0));
    }
    let heads = report::comparison_heads(locale);
    for part in parts {
        say(&format!("\n{}", wrapped(&part.title, 0)));
        for sentence in &part.summary {
            say(&wrapped(sentence, 2));
        }
        let rows: Vec<[String; 4]> =
            [heads.clone()].into_iter().chain(part.modules.iter().flat_map(|module| module.rows.clone())).collect();
        let mut lines = columns(&rows, 2).into_iter();
        say("");
        lines.by_ref().take(1).for_each(|line| say(&line));
        for module in &part.modules {
            say(&wrapped(&module.title, 0));
            lines.by_ref().take(module.rows.len()).for_each(|line| say(&line));
        }
    }
    say(&format!("\n{}", wrapped(&locale.word("cycles-compare-note"), 0)));
}
