//! What became of the lines below a table's header.

use crate::survey::Issue;

/// What became of the lines below a table's header, and what was wrong with their structure.
#[derive(Debug, Clone, Default)]
pub struct Structure {
    /// Lines without any cell.
    pub blank: u64,
    /// Lines that sum up others.
    pub total: u64,
    /// Lines that records stand on, quarantined ones included.
    pub record_lines: u64,
    /// Records that were visited.
    pub visited: u64,
    /// First and last line of each record that was set aside.
    pub quarantined: Vec<(u64, u64)>,
    /// All physical lines of the file, preamble and header included.
    pub lines: u64,
    /// What was wrong.
    pub issues: Vec<Issue>,
}
