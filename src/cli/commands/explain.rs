//! `plenaria explain`: the evidence trail of one recommendation or finding, or what a kind of problem means.

use crate::cli::arguments::ExplainArguments;
use crate::cli::exit::Exit;
use crate::cli::terminal::{complain, say, wrapped};
use crate::locale::Locales;
use crate::pipeline::{self, PipelineError};
use crate::recommend;
use crate::report::{issue_code, issue_page, nearest_issue_codes};
use crate::survey::Language;

/// Prints what a recommendation or finding rests on, or the nearest names if there is no such.
pub(in crate::cli) fn explain(arguments: &ExplainArguments) -> Result<Exit, PipelineError> {
    let locales = Locales::load()?;
    if let Some(exit) = explain_issue(arguments, &locales) {
        return Ok(exit);
    }
    let delivered = pipeline::read(&arguments.common.input)?;
    let language = arguments.common.lang.first().or(delivered.survey.programme.languages.first());
    let locale = locales.get(language.copied().unwrap_or(Language::Es));
    let analysis = pipeline::analyse(&delivered, arguments.audience, &locales)?;
    let analysis = analysis.get();
    let drafts: Vec<_> = analysis.recommendations.iter().flat_map(|(_, drafts)| drafts.iter().cloned()).collect();
    if let Some(text) = recommend::explain(&arguments.id, &analysis.found, &drafts, &delivered.survey, locale) {
        say(&text);
        return Ok(Exit::Clean);
    }
    complain(&locale.text("cli-unknown-id", &[("id", (&arguments.id).into())]));
    let nearest = recommend::nearest_identifiers(&arguments.id, &analysis.found, &drafts).join(", ");
    let known = drafts.iter().map(|draft| draft.id.as_str()).collect::<Vec<_>>().join(", ");
    let (key, ids) = if nearest.is_empty() { ("cli-known-ids", known) } else { ("cli-nearest-ids", nearest) };
    complain(&locale.text(key, &[("ids", (&ids).into())]));
    Ok(Exit::Usage)
}

/// The page of a kind of problem, which needs no input; none if something else is asked for.
fn explain_issue(arguments: &ExplainArguments, locales: &Locales) -> Option<Exit> {
    let locale = locales.get(arguments.common.lang.first().copied().unwrap_or(Language::Es));
    if let Some(code) = issue_code(&arguments.id) {
        for line in issue_page(code, locale) {
            let is_to_paste = line.starts_with("      ");
            say(&if is_to_paste || line.is_empty() { line } else { wrapped(line.trim_start(), indent(&line)) });
        }
        return Some(Exit::Clean);
    }
    let nearest = nearest_issue_codes(&arguments.id);
    if nearest.is_empty() {
        return None;
    }
    complain(&locale.text("explain-unknown-code", &[("id", (&arguments.id).into())]));
    complain(&locale.text("explain-nearest-codes", &[("ids", (&nearest.join(", ")).into())]));
    Some(Exit::Usage)
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}
