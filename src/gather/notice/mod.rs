//! What is odd about a file's bytes, header and cells, told as issues: a file for each thing that they are found in.

pub(super) mod decoding_issues;
pub(super) mod header_issues;
pub(super) mod oddities;
pub(super) mod record_issues;
pub(super) mod workbook_issues;
