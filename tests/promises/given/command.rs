//! The command as a user runs it.

use std::path::Path;
use std::process::{Command, Output};

/// Runs `plenaria` in a folder.
pub(crate) fn plenaria(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_plenaria")).current_dir(folder).args(arguments).output().unwrap()
}

/// What it said on standard output and on standard error.
pub(crate) fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.as_slice(), output.stderr.as_slice()].concat()).into_owned()
}
