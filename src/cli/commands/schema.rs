//! `plenaria schema`: the JSON Schemas of the declarations.

use crate::cli::arguments::SchemaArguments;
use crate::cli::exit::Exit;
use crate::cli::terminal::say;
use crate::declare;
use crate::locale::Locales;
use crate::pipeline::PipelineError;
use crate::report::{self, Existing, RenderedFile};
use crate::survey::Language;

/// Writes a schema per declaration, so that an editor completes and checks it.
pub(in crate::cli) fn schema(arguments: &SchemaArguments) -> Result<Exit, PipelineError> {
    let locales = Locales::load()?;
    let files: Vec<RenderedFile> =
        declare::schemas().into_iter().map(|(path, text)| RenderedFile { path, bytes: text.into_bytes() }).collect();
    let existing = if arguments.force { Existing::Overwrite } else { Existing::RefuseChange };
    report::write_beside(&arguments.out, &files, &existing)?;
    let folder = arguments.out.display().to_string();
    let values = [("files", (files.len() as u64).into()), ("folder", (&folder).into())];
    say(&locales.get(Language::Es).text("cli-schemas", &values));
    Ok(Exit::Clean)
}
