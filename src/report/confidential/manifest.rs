//! `confidential/manifest.json`: every file that was read, with its SHA-256, and what was written beside.

use serde::Serialize;

use crate::report::manifest::{Output, outputs};
use crate::report::{InputFile, RenderedFile, ReportError};

const FILE: &str = "manifest.json";

#[derive(Serialize)]
struct SourceManifest<'a> {
    tool: &'static str,
    version: &'static str,
    inputs: Vec<&'a InputFile>,
    outputs: Vec<Output<'a>>,
}

/// The manifest of these files, made of these sources, and of those that an earlier run wrote and this one leaves.
pub(super) fn manifest(
    sources: &[InputFile],
    files: &[RenderedFile],
    earlier: &[RenderedFile],
) -> Result<RenderedFile, ReportError> {
    let is_left = |old: &&RenderedFile| old.path != FILE && files.iter().all(|new| new.path != old.path);
    let all: Vec<RenderedFile> = files.iter().chain(earlier.iter().filter(is_left)).cloned().collect();
    let mut inputs: Vec<&InputFile> = sources.iter().collect();
    inputs.sort();
    let manifest = SourceManifest {
        tool: env!("CARGO_PKG_NAME"),
        version: env!("CARGO_PKG_VERSION"),
        inputs,
        outputs: outputs(&all),
    };
    let mut bytes = serde_json::to_vec_pretty(&manifest).map_err(|source| ReportError::Json { file: FILE, source })?;
    bytes.push(b'\n');
    Ok(RenderedFile { path: FILE.to_owned(), bytes })
}
