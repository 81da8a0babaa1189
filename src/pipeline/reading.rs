//! From an input folder to harmonised answers.

use std::path::Path;

use super::{Delivered, PipelineError};
use crate::declare::{self, Source, Sources};
use crate::gather::{self, Blocks, Hashed, InputFolder};
use crate::harmonise::{self, Checked};
use crate::survey::{Severity, Survey};

/// Reads the declarations and all deliveries of an input folder.
///
/// # Errors
/// If the folder or a declaration can't be read, a declaration has errors, or no delivery is found.
pub fn read(input: &Path) -> Result<Delivered, PipelineError> {
    read_folder(&InputFolder::open(input)?, input)
}

/// The same for who writes no manifest: of large files SHA-256 is told only where another is as long.
///
/// # Errors
/// As [`read`].
pub fn read_to_check(input: &Path) -> Result<Delivered, PipelineError> {
    let folder = InputFolder::open(input)?.in_blocks(Blocks { hashed: Hashed::Twins, ..Blocks::default() });
    read_folder(&folder, input)
}

/// The same from a folder that is open already; `input` names it in messages.
///
/// # Errors
/// As [`read`].
pub fn read_folder(folder: &InputFolder, input: &Path) -> Result<Delivered, PipelineError> {
    let survey = declare(folder, input)?;
    let folder = folder.clone().without_deliveries(&survey.not_deliveries);
    let gathered = gather::gather(&folder, &survey.deliveries);
    if gathered.files.is_empty() && folder.issues().iter().all(|issue| issue.severity == Severity::Note) {
        let patterns: Vec<String> = survey.deliveries.iter().map(|delivery| delivery.files.to_string()).collect();
        return Err(PipelineError::NoDelivery { folder: input.to_owned(), patterns: patterns.join(", ") });
    }
    let Checked { output: responses, issues } = harmonise::harmonise(&gathered, &survey);
    let lost: Vec<String> = responses.reconciliation.unbalanced().map(|file| file.file.clone()).collect();
    if !lost.is_empty() {
        return Err(PipelineError::LinesLost(lost));
    }
    Ok(Delivered { survey: responses.complete(survey), responses, issues })
}

/// The declaration of the survey that lies in an input folder.
fn declare(folder: &InputFolder, input: &Path) -> Result<Survey, PipelineError> {
    let source = |file: &'static str| -> Result<Option<Source>, PipelineError> {
        if !folder.contains(file) {
            return Ok(None);
        }
        Ok(Some(Source { file: file.to_owned(), text: folder.read_text(file)? }))
    };
    let required = |file, advice| {
        source(file)?.ok_or_else(|| PipelineError::NoDeclaration { folder: input.to_owned(), file, advice })
    };
    let sources = Sources {
        programme: source("programme.toml")?,
        questionnaire: required("questionnaire.toml", QUESTIONNAIRE_ADVICE)?,
        deliveries: required("deliveries.toml", DELIVERIES_ADVICE)?,
        rules: source("rules.toml")?,
        codebook: source("codebook.toml")?,
    };
    declare::read(&sources).map_err(PipelineError::Declaration)
}

const QUESTIONNAIRE_ADVICE: &str = "it says what was asked. For an example to start from, run 'plenaria simulate --out \
                                    example', or name another folder with --input";
const DELIVERIES_ADVICE: &str = "it says which files hold the answers and in which layout. For an example, run 'plenaria \
                                 simulate --out example'";
