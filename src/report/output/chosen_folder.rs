//! Writes files where the user wants them: drafts, schemas, charts, synthetic surveys, proposals. Nothing is written unless
//! all of it may be, and what a person made isn't replaced.

use std::path::{Path, PathBuf};

use super::destination::{check_place, check_places, refuse_beside_input};
use super::existing::{CHART_LIST, holds_a_line, holds_other_bytes, is_empty, list_of, listed, resolved};
use super::output_error::OutputError;
use super::writing::{Readers, write_files, write_one};
use crate::report::RenderedFile;

/// What to do with what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Existing {
    /// Leave it alone and say so.
    Refuse,
    /// The same, unless it is what would be written anyway.
    RefuseChange,
    /// Overwrite files of the same name; leave the others.
    Overwrite,
    /// The same, if this file says by one of these lines that plenaria wrote what stands there; else refuse.
    OverwriteOwn {
        /// The file that says whose it is.
        witness: PathBuf,
        /// Lines of which one must stand in it.
        lines: Vec<String>,
    },
}

/// Writes files into a folder of the user's choice, as `simulate` does.
///
/// # Errors
/// If the folder holds something and may not be overwritten, lies inside a report, a link stands in the way, a path is
/// unsafe, or the file system refuses.
pub fn write_into(folder: &Path, files: &[RenderedFile], existing: &Existing) -> Result<(), OutputError> {
    if *existing == Existing::Refuse && folder.is_dir() && !is_empty(folder)? {
        return Err(OutputError::NotEmpty(folder.to_owned()));
    }
    write_beside(folder, files, existing)
}

/// Writes files beside those that a folder holds already, as `init` and `schema` do.
///
/// # Errors
/// If one of them is there and may not be overwritten, the folder lies inside a report, a link stands in the way, a path is
/// unsafe, or the file system refuses.
pub fn write_beside(folder: &Path, files: &[RenderedFile], existing: &Existing) -> Result<(), OutputError> {
    check_places(folder, files)?;
    for file in files {
        check_existing(&folder.join(&file.path), &file.bytes, existing)?;
    }
    write_files(folder, files, Readers::Everybody)
}

/// Writes charts beside what a folder holds already, and a list of them: only files that an earlier list names are replaced.
///
/// # Errors
/// If the folder lies in, on or around the input or inside a report, a person's file or a link stands where one is to be
/// written, a path is unsafe, or the file system refuses.
pub fn write_charts_beside(folder: &Path, input: &Path, files: &[RenderedFile]) -> Result<(), OutputError> {
    refuse_beside_input(folder, input)?;
    let known = listed(folder, CHART_LIST)?.unwrap_or_default();
    let written = files.iter().map(|file| file.path.clone());
    let left = known.iter().filter(|path| *path != CHART_LIST && folder.join(path).exists()).cloned();
    // The list comes first: what it names is ours also if the process ends before all of it is written.
    let list = RenderedFile { path: CHART_LIST.to_owned(), bytes: list_of(written.chain(left).collect()) };
    let files: Vec<RenderedFile> = [list].into_iter().chain(files.iter().cloned()).collect();
    check_places(folder, &files)?;
    let is_foreign = |file: &&RenderedFile| !known.contains(&file.path) && folder.join(&file.path).exists();
    if let Some(file) = files.iter().find(is_foreign) {
        return Err(OutputError::ForeignFile(folder.join(&file.path)));
    }
    write_files(folder, &files, Readers::Everybody)
}

/// Writes one file of the user's choice. Folders are not made.
///
/// # Errors
/// If it is there and may not be overwritten, a link stands there, it would lie inside a report, or the file system refuses.
pub fn write_file(path: &Path, bytes: &[u8], existing: &Existing) -> Result<(), OutputError> {
    check_place(path, &resolved(path)?)?;
    check_existing(path, bytes, existing)?;
    write_one(path, bytes)
}

fn check_existing(path: &Path, bytes: &[u8], existing: &Existing) -> Result<(), OutputError> {
    if !path.exists() {
        return Ok(());
    }
    match existing {
        Existing::Refuse => Err(OutputError::FileExists(path.to_owned())),
        Existing::RefuseChange if holds_other_bytes(path, bytes)? => Err(OutputError::FileExists(path.to_owned())),
        Existing::OverwriteOwn { witness, lines } if !holds_a_line(witness, lines)? => {
            Err(OutputError::ForeignFile(path.to_owned()))
        }
        Existing::Overwrite | Existing::RefuseChange | Existing::OverwriteOwn { .. } => Ok(()),
    }
}
