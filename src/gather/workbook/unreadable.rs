//! Why a workbook can't be read.

use super::limits::Limit;

/// Why a workbook can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::gather) enum Unreadable {
    /// It is a zip archive, but no workbook.
    NotAWorkbook,
    /// A part is missing or can't be understood.
    Damaged(String),
    /// It holds more than can be read in bounded memory and time.
    OverLimit(Limit),
    /// It doesn't have the declared sheet; the names of those it has.
    NoSuchSheet(Vec<String>),
    /// No sheet that is shown holds anything; the names of hidden ones that do.
    Empty(Vec<String>),
}
