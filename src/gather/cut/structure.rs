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
    /// Records that were set aside; of very many the first.
    pub quarantined: Vec<Quarantined>,
    /// How many more records were set aside.
    pub more_quarantined: u64,
    /// All physical lines of the file, preamble and header included.
    pub lines: u64,
    /// What was wrong.
    pub issues: Vec<Issue>,
}

/// Bytes of records set aside that are kept of a file that is read in blocks.
const KEPT: usize = 4 << 20;

impl Structure {
    /// How many records were set aside.
    #[must_use]
    pub fn set_aside(&self) -> u64 {
        u64::try_from(self.quarantined.len()).unwrap_or(u64::MAX).saturating_add(self.more_quarantined)
    }

    /// Adds records that were set aside further down; beyond some size they are only counted.
    pub(super) fn add_quarantined(&mut self, later: Vec<Quarantined>) {
        let size = |one: &Quarantined| one.raw.len() + size_of::<Quarantined>();
        let mut room = KEPT.saturating_sub(self.quarantined.iter().map(size).sum());
        for one in later {
            if self.more_quarantined == 0 && size(&one) <= room {
                room -= size(&one);
                self.quarantined.push(one);
            } else {
                self.more_quarantined += 1;
            }
        }
    }
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
