//! A file that a delivery claims, and what it was read as.

use super::cut::raw_table::RawTable;
use crate::survey::{Captures, Issue, IssueCode, Place, Said, Severity};

/// A file that a delivery claims.
#[derive(Debug, Clone)]
pub struct DeliveredFile {
    /// Its path, relative to the input folder.
    pub path: String,
    /// Which declared delivery claims it: an index into `Survey::deliveries`.
    pub delivery: usize,
    /// What the delivery's file pattern captured.
    pub captures: Captures,
    /// Its table, or nothing if it can't be read as one; the issues say why.
    pub table: Option<RawTable>,
    /// SHA-256 of its bytes, in hexadecimal; empty if it can't be read.
    pub sha256: String,
    /// The encoding it was read in, such as `utf-8`; empty if it wasn't.
    pub encoding: &'static str,
    /// Its physical lines, if there is no table; a table counts its own while its records are visited. They are 0 if
    /// it is no text, and all of them lie above any header.
    pub lines: u64,
    /// What was found while decoding it and reading its header.
    pub issues: Vec<Issue>,
}

impl DeliveredFile {
    /// A file of which nothing was read yet, as the first delivery would claim it.
    pub(super) fn unread(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            delivery: 0,
            captures: Captures::new(),
            table: None,
            sha256: String::new(),
            encoding: "",
            lines: 0,
            issues: Vec::new(),
        }
    }

    /// The same file, of which nothing could be read.
    pub(super) fn unreadable(self, why: &str) -> Self {
        let done = Said::new("done-unreadable-file").with("why", why);
        let issue = Issue::new(Severity::Error, IssueCode::UnreadableFile, Place::file(&self.path), done);
        Self { table: None, ..self }.with([issue])
    }

    /// The same file, of which more was found.
    pub(super) fn with(mut self, issues: impl IntoIterator<Item = Issue>) -> Self {
        self.issues.extend(issues);
        self
    }
}
