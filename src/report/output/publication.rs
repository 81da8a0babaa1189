//! The door through which reports leave: it takes what was made of a release, and nothing else.

use std::path::Path;

use super::output_error::OutputError;
use super::output_folder::{Published, publish_files};
use crate::limit::{MadeOf, Release};
use crate::report::RenderedFile;

/// Writes a report's folder, such as `C3P1` or `secretariat/C3P1`, whole: whatever ends the process, a reader sees the
/// old folder or the new one. Only files that the old folder's manifest lists are replaced or removed; what a person put
/// there stays. Of an internal release nothing is taken:
///
/// ```compile_fail
/// use std::path::Path;
///
/// use plenaria::limit::{InternalRelease, MadeOf};
/// use plenaria::report::{RenderedFile, publish};
///
/// fn send_on(files: &MadeOf<InternalRelease, Vec<RenderedFile>>) {
///     let _ = publish(Path::new("reports"), "C3P1", files);
/// }
/// ```
///
/// # Errors
/// If a path is unsafe, a link stands in the way, the folder isn't ours or holds a person's file where one is to be
/// written, or the file system refuses.
pub fn publish(
    reports: &Path,
    folder: &str,
    files: &MadeOf<Release, Vec<RenderedFile>>,
) -> Result<Published, OutputError> {
    publish_files(reports, folder, files.get())
}
