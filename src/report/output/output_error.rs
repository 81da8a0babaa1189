//! Why files can't be written, and which paths are safe.

use std::io;
use std::path::PathBuf;

use crate::report::RenderedFile;

/// Files can't be written; says which, and the way out.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// The file system refused.
    #[error("{path} can't be written: {source}; check that the folder exists, is yours to write and has room")]
    Io {
        /// Where.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A path that could lead out of the folder, or hide.
    #[error(
        "'{0}' is no safe path for an output file: use parts of A–Z, a–z, 0–9, '.', '_', '-' joined by '/', no '..'"
    )]
    UnsafePath(String),
    /// Two files of a folder have the same path.
    #[error("two output files have the path '{0}'; this is a defect of plenaria, please report it")]
    SamePath(String),
    /// A link stands where a folder is to be written.
    #[error("{0} is a symbolic link; nothing is written through links: remove it, or choose another folder")]
    Link(PathBuf),
    /// Something that is no folder stands in the way.
    #[error("{0} is no folder; move it away, or choose another folder")]
    NoFolder(PathBuf),
    /// A file that a person may have written.
    #[error("{0} is there already; choose another name, or overwrite it with --force")]
    FileExists(PathBuf),
    /// A folder that a person may have filled.
    #[error("{0} isn't empty; choose a new folder with --out, or overwrite it with --force")]
    NotEmpty(PathBuf),
    /// A folder that somebody else filled.
    #[error(
        "{0} holds files that plenaria didn't write; nothing was written: move them away, or choose another folder with --reports"
    )]
    ForeignFolder(PathBuf),
    /// A person's file stands where one is to be written, or a folder does.
    #[error(
        "{0} isn't a file that plenaria wrote and stands where one is to be written; nothing was written: rename it, or choose another place"
    )]
    ForeignFile(PathBuf),
    /// What is written would be read as input, or replace it.
    #[error(
        "the folder {folder} lies in, on or around the input folder {input}; nothing was written: choose a folder beside it with --reports or --out"
    )]
    BesideInput {
        /// Where something was to be written.
        folder: PathBuf,
        /// The input folder.
        input: PathBuf,
    },
    /// Something would land inside a report that is sent on, or among reports.
    #[error(
        "{0} is a report or charts that may be sent on, or a folder of reports; nothing else is written inside it: choose another folder with --reports or --out"
    )]
    InsideReport(PathBuf),
}

/// Every path is safe, and no two are the same.
pub(super) fn check_files(files: &[RenderedFile]) -> Result<(), OutputError> {
    let mut paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    paths.iter().try_for_each(|path| check_path(path))?;
    paths.sort_unstable();
    match paths.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(OutputError::SamePath(pair[0].to_owned())),
        None => Ok(()),
    }
}

/// A relative path of plain parts, which can't lead out of its folder.
pub(super) fn check_path(path: &str) -> Result<(), OutputError> {
    let is_safe = |part: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
        !matches!(part, "" | "." | "..") && part.bytes().all(plain)
    };
    if path.split('/').all(is_safe) { Ok(()) } else { Err(OutputError::UnsafePath(path.to_owned())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_could_lead_elsewhere_is_refused() {
        for path in ["", "/etc/passwd", "../x", "a/../b", "a//b", "a/", "./a", "a\\b", "C:x", "ñ.csv", "a b", "a\nb"] {
            assert!(check_path(path).is_err(), "{path:?} was taken");
        }
        assert!(check_path("charts/es/01-modules.slide.svg").is_ok());
    }

    #[test]
    fn two_files_of_one_path_are_refused() {
        let file = RenderedFile { path: "a.csv".to_owned(), bytes: Vec::new() };
        assert!(matches!(check_files(&[file.clone(), file]), Err(OutputError::SamePath(_))));
    }
}
