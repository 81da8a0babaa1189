//! What became of the lines below a table's header.

use crate::survey::{Issue, IssueCode};

/// What became of the lines below a table's header, and what was wrong with their structure.
#[derive(Debug, Clone, Default)]
pub struct Structure {
    /// Lines without any cell that holds something.
    pub blank: u64,
    /// Lines that sum up others.
    pub total: u64,
    /// Lines that records stand on, quarantined ones included.
    pub record_lines: u64,
    /// Records that were visited.
    pub visited: u64,
    /// Records that were set aside.
    pub quarantined: Vec<Quarantined>,
    /// All physical lines of the file, preamble and header included.
    pub lines: u64,
    /// What was wrong.
    pub issues: Vec<Issue>,
}

/// A record that was set aside because its cells can't be assigned with certainty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quarantined {
    /// The physical line on which it begins, from 1.
    pub first_line: u64,
    /// The physical line on which it ends.
    pub last_line: u64,
    /// Why it was set aside.
    pub reason: IssueCode,
    /// Its bytes as they stand in the decoded text, without the line break at its end, at most a megabyte of them. They are for `confidential/` only.
    pub raw: Vec<u8>,
}
