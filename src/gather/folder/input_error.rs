//! Why an input can't be read at all.

use std::io;
use std::path::PathBuf;

/// Why an input can't be read at all.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// There is no such folder.
    #[error(
        "the input folder '{0}' doesn't exist: name another with --input, or make one with `plenaria simulate`, or create it and put a questionnaire.toml and your evaluation files into it"
    )]
    NoFolder(PathBuf),
    /// It is a file.
    #[error("the input folder '{0}' is no folder: name with --input the folder that holds questionnaire.toml")]
    NotAFolder(PathBuf),
    /// Nothing is in it.
    #[error(
        "the input folder '{0}' is empty: fill it with an example by `plenaria simulate`, or put a questionnaire.toml, a deliveries.toml and your evaluation files into it"
    )]
    EmptyFolder(PathBuf),
    /// The operating system refuses.
    #[error("'{path}' can't be read ({source}): check that it exists and that you may read it")]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
    /// No file of that name lies in the input folder.
    #[error("the input folder has no file '{0}': check its name, or remove what refers to it")]
    NoFile(String),
    /// A text file that isn't UTF-8.
    #[error("'{path}' isn't UTF-8 text (byte {byte}): save it as UTF-8")]
    NotUtf8 {
        /// The file, relative to the input folder.
        path: String,
        /// Where the first byte stands that isn't UTF-8, from 1.
        byte: usize,
    },
}
