//! `plenaria simulate`: a synthetic survey with planted, known truth.

use std::path::Path;

use crate::cli::arguments::SimulateArguments;
use crate::cli::exit::Exit;
use crate::cli::terminal::say;
use crate::locale::Locales;
use crate::pipeline::PipelineError;
use crate::report::{self, Existing, RenderedFile};
use crate::simulate::{self, Plan};
use crate::survey::Language;

/// Writes the example survey, drawn with the seed.
pub(in crate::cli) fn simulate(arguments: &SimulateArguments) -> Result<Exit, PipelineError> {
    let locales = Locales::load()?;
    let files: Vec<RenderedFile> = simulate::simulate(&Plan::example(), arguments.seed)
        .into_iter()
        .map(|file| RenderedFile { path: file.path, bytes: file.bytes })
        .collect();
    let existing = if arguments.force { over_a_synthetic_survey(&arguments.out) } else { Existing::Refuse };
    report::write_into(&arguments.out, &files, &existing)?;
    let folder = arguments.out.display().to_string();
    let values = [("files", (files.len() as u64).into()), ("folder", (&folder).into())];
    say(&locales.get(Language::Es).text("cli-simulated", &values));
    Ok(Exit::Clean)
}

/// What people answered is never replaced by what is made up.
fn over_a_synthetic_survey(out: &Path) -> Existing {
    Existing::OverwriteOwn { witness: out.join("programme.toml"), lines: vec!["synthetic = true".to_owned()] }
}
