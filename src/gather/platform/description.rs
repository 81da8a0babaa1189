//! What is known of a platform's exports: by what they are recognised, how their columns are named and marked.

use super::column_name::ColumnName;
use super::first_rows::FirstRows;
use crate::survey::{MissingReason, Platform};

/// What is known of a platform's exports. Texts are compared plainly: without blanks at their ends and in lower case.
pub(super) struct Description {
    pub(super) platform: Platform,
    /// As its makers write it.
    pub(super) name: &'static str,
    /// Recognises an export by its first rows.
    pub(super) fingerprint: fn(&FirstRows<'_>) -> Option<Fingerprint>,
    /// How many header rows an export has that is only said to be one.
    pub(super) header_rows: fn(&FirstRows<'_>) -> usize,
    /// Names the columns by the header rows.
    pub(super) names: fn(&[Vec<String>]) -> Vec<ColumnName>,
    /// Columns that the platform adds itself and that are nobody's answers. A `*` at an end stands for anything.
    pub(super) administrative: &'static [&'static str],
    /// Columns that say who somebody is or where.
    pub(super) personal: &'static [&'static str],
    /// What tells previews and unfinished responses.
    pub(super) marks: &'static [MarkRule],
    /// Cells that stand for no answer, as the platform defines them.
    pub(super) missing: &'static [(&'static str, MissingReason)],
    /// The question and the option that a column of a split multi-select names.
    pub(super) option: fn(&str) -> Option<(&str, &str)>,
}

/// What an export was recognised by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fingerprint {
    pub(super) header_rows: usize,
    /// The cells that gave it away.
    pub(super) clue: &'static str,
}

/// What a platform says of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResponseMark {
    /// Somebody tried the form out: it is nobody's response.
    Preview,
    /// The response was never finished.
    Incomplete,
}

/// Which cells mark a record.
pub(super) struct MarkRule {
    pub(super) mark: ResponseMark,
    /// The columns that are looked at.
    pub(super) columns: MarkedColumns,
    pub(super) test: MarkTest,
}

/// Columns that a rule looks at.
#[derive(Debug, Clone, Copy)]
pub(super) enum MarkedColumns {
    /// The first that has one of these names.
    Named(&'static [&'static str]),
    /// All that the platform doesn't add itself.
    Answers,
}

/// What a cell must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkTest {
    /// One of these.
    OneOf(&'static [&'static str]),
    /// All are empty.
    Empty,
}

/// No column is an option.
pub(super) fn no_option(_: &str) -> Option<(&str, &str)> {
    None
}

/// One header row, whatever stands there.
pub(super) fn always_one(_: &FirstRows<'_>) -> usize {
    1
}
