//! `plenaria explain`: the evidence trail of one recommendation or finding.

use super::arguments::ExplainArguments;
use super::exit::Exit;
use super::terminal::{complain, say};
use crate::locale::Locales;
use crate::pipeline::{self, PipelineError};
use crate::recommend;
use crate::survey::Language;

/// Prints what a recommendation or finding rests on, or the nearest names if there is no such.
pub(super) fn explain(arguments: &ExplainArguments) -> Result<Exit, PipelineError> {
    let locales = Locales::load()?;
    let delivered = pipeline::read(&arguments.common.input)?;
    let language = arguments.common.lang.first().or(delivered.survey.programme.languages.first());
    let locale = locales.get(language.copied().unwrap_or(Language::Es));
    let (analysis, _) = pipeline::analyse(&delivered, arguments.audience, &locales)?;
    let drafts: Vec<_> = analysis.recommendations.into_iter().flat_map(|(_, drafts)| drafts).collect();
    if let Some(text) = recommend::explain(&arguments.id, &analysis.release, &drafts, &delivered.survey, locale) {
        say(&text);
        return Ok(Exit::Clean);
    }
    complain(&locale.text("cli-unknown-id", &[("id", (&arguments.id).into())]));
    let nearest = recommend::nearest_identifiers(&arguments.id, &analysis.release, &drafts).join(", ");
    let known = drafts.iter().map(|draft| draft.id.as_str()).collect::<Vec<_>>().join(", ");
    let (key, ids) = if nearest.is_empty() { ("cli-known-ids", known) } else { ("cli-nearest-ids", nearest) };
    complain(&locale.text(key, &[("ids", (&ids).into())]));
    Ok(Exit::Usage)
}
