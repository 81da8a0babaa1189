//! What every kind of report rests on: the declaration, the release, the account of every line.

use jiff::civil::Date;

use crate::measure::FindingSet;
use crate::survey::{Language, Reconciliation, Survey};

/// What every kind of report rests on.
#[derive(Clone, Copy)]
pub(in crate::report) struct ReportOrigin<'a> {
    pub(in crate::report) survey: &'a Survey,
    pub(in crate::report) release: &'a FindingSet,
    pub(in crate::report) reconciliation: &'a Reconciliation,
    pub(in crate::report) languages: &'a [Language],
    pub(in crate::report) date: Option<Date>,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct InputFile {
    /// Its path, relative to the input folder.
    pub path: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}
