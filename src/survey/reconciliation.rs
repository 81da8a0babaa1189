//! Reconciliation: what became of every physical line of every delivery.

use serde::{Deserialize, Serialize};

/// What became of one file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct FileReconciliation {
    /// The file, relative to the input folder.
    pub file: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// Physical lines (or sheet rows).
    pub lines: u64,
    /// Lines above the header.
    pub preamble: u64,
    /// Lines of the header.
    pub header: u64,
    /// Lines without any cell.
    pub blank: u64,
    /// Lines that sum up others.
    pub total: u64,
    /// Lines that records stand on; a record may take several.
    pub record_lines: u64,
    /// Records found below the header.
    pub records: u64,
    /// Records whose answers count.
    pub used: u64,
    /// Records that repeat another.
    pub duplicate: u64,
    /// Records that another file replaces.
    pub superseded: u64,
    /// Records set aside by a declared filter.
    pub excluded: u64,
    /// The same by the reason that was declared, in the order of the declaration.
    pub excluded_by: Vec<(String, u64)>,
    /// Records that can't be read with certainty.
    pub quarantined: u64,
    /// For how many answers or forms the records stand whose answers count; none where each stands for itself.
    pub answers: Option<u64>,
}

impl FileReconciliation {
    /// Whether every line and every record is accounted for.
    #[must_use]
    pub fn closes(&self) -> bool {
        self.lines == self.preamble + self.header + self.blank + self.total + self.record_lines
            && self.records == self.used + self.duplicate + self.superseded + self.excluded + self.quarantined
            && self.excluded == self.excluded_by.iter().map(|(_, count)| count).sum::<u64>()
    }
}

/// What became of every file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Reconciliation {
    /// File by file, in the order of their names.
    pub files: Vec<FileReconciliation>,
}

impl Reconciliation {
    /// The files whose sums don't close; none if nothing is lost.
    pub fn unbalanced(&self) -> impl Iterator<Item = &FileReconciliation> {
        self.files.iter().filter(|file| !file.closes())
    }

    /// A sum over all files.
    #[must_use]
    pub fn sum(&self, count: impl Fn(&FileReconciliation) -> u64) -> u64 {
        self.files.iter().map(count).sum()
    }
}
