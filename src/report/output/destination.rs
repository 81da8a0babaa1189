//! Whether something may be written in a place: never in, on or around the input, never inside a report, never through links.

use std::path::Path;

use super::existing::{
    CHART_LIST, MANIFEST, is_ours, listed, paths_below, refuse_foreign, refuse_what_is_no_folder, resolved, unlisted,
};
use super::output_error::{OutputError, check_files, check_path};
use crate::report::RenderedFile;

/// The folder that is never sent on.
pub const CONFIDENTIAL: &str = "confidential";
/// What holds other runs back while one writes.
pub(super) const LOCK: &str = ".lock";

/// Refuses what a run may not do, before anything is written: reports in, on or above the input, inside a report, another
/// reports folder or a folder of charts, links, and folders that hold what plenaria didn't write. `folders` are those that
/// will be published.
///
/// # Errors
/// What is refused, with the way out; or the file system refuses to be looked at.
pub fn check_destination(reports: &Path, input: &Path, folders: &[String]) -> Result<(), OutputError> {
    refuse_beside_input(reports, input)?;
    let reports_at = resolved(reports)?;
    refuse_inside_reports(&reports_at)?;
    for above in reports_at.ancestors() {
        if listed(above, CHART_LIST)?.is_some() {
            return Err(OutputError::InsideReport(above.to_owned()));
        }
    }
    for folder in folders {
        check_path(folder)?;
        let target = reports.join(folder);
        refuse_links(reports, &target)?;
        if !is_ours(&target)? {
            return Err(OutputError::ForeignFolder(target));
        }
        paths_below(&target)?;
    }
    Ok(())
}

/// Whether a person put something into a folder of ours: then what is to be written there must be checked against it.
///
/// # Errors
/// If the folder can't be read, or a link stands in it.
pub fn holds_a_persons_files(reports: &Path, folder: &str) -> Result<bool, OutputError> {
    Ok(!unlisted(&reports.join(folder))?.is_empty())
}

/// Refuses files where a person's files stand in a folder of ours.
///
/// # Errors
/// If there is one; says which. If the folder can't be read, or a link stands in it.
pub fn check_against_a_persons_files(reports: &Path, folder: &str, files: &[RenderedFile]) -> Result<(), OutputError> {
    refuse_foreign(&reports.join(folder), files)
}

/// What is written stands beside the input: there it would be read as answers, or replace them.
pub(super) fn refuse_beside_input(folder: &Path, input: &Path) -> Result<(), OutputError> {
    let (folder_at, input_at) = (resolved(folder)?, resolved(input)?);
    if folder_at.starts_with(&input_at) || input_at.starts_with(&folder_at) {
        return Err(OutputError::BesideInput { folder: folder.to_owned(), input: input.to_owned() });
    }
    Ok(())
}

/// A reports folder lies neither in a report that may be sent on nor in another reports folder. The path is resolved.
pub(super) fn refuse_inside_reports(reports_at: &Path) -> Result<(), OutputError> {
    for above in reports_at.ancestors() {
        let is_report = listed(above, MANIFEST)?.is_some();
        let is_reports_folder = above != reports_at && above.join(LOCK).is_file() && above.join(CONFIDENTIAL).is_dir();
        if is_report || is_reports_folder {
            return Err(OutputError::InsideReport(above.to_owned()));
        }
    }
    Ok(())
}

/// From the top down to the target stand folders or nothing, and no link. The top itself may be reached by one.
pub(super) fn refuse_links(top: &Path, target: &Path) -> Result<(), OutputError> {
    target.ancestors().take_while(|part| *part != top).try_for_each(refuse_what_is_no_folder)
}

/// Refuses files that may not stand below a folder of the user's choice: unsafe paths, links and folders in their place,
/// places inside a report or a folder of reports.
pub(super) fn check_places(folder: &Path, files: &[RenderedFile]) -> Result<(), OutputError> {
    check_files(files)?;
    refuse_what_is_no_folder(folder)?;
    let folder_at = resolved(folder)?;
    for file in files {
        let path = folder.join(&file.path);
        refuse_links(folder, path.parent().unwrap_or(folder))?;
        check_place(&path, &folder_at.join(&file.path))?;
    }
    Ok(())
}

/// Refuses a place for one file: a link, a folder, a place inside a report or a folder of reports.
pub(super) fn check_place(path: &Path, resolved: &Path) -> Result<(), OutputError> {
    if path.is_symlink() {
        return Err(OutputError::Link(path.to_owned()));
    }
    if path.is_dir() {
        return Err(OutputError::ForeignFile(path.to_owned()));
    }
    refuse_inside_reports(resolved)
}
