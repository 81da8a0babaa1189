//! From bytes to tables: finds the files, decodes them, cuts them into records, and knows where each record stood.

mod raw_table;
mod records;
mod structure;

pub use raw_table::{RawTable, Record};
pub use structure::Structure;

use crate::survey::{Captures, Issue};

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
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// Its physical lines.
    pub lines: u64,
    /// What was found while decoding it and reading its header.
    pub issues: Vec<Issue>,
}
