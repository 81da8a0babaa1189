//! Issues: what is wrong with a delivery, where, and what was done about it. Bad data is a value, not an error.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::survey::{Cure, IssueCode, Said};

/// Where something stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The file, relative to the input folder.
    pub file: String,
    /// The physical line (or sheet row), from 1; none speaks of the whole file.
    pub line: Option<u64>,
    /// The column, from 1.
    pub column: Option<usize>,
    /// The column's header as read.
    pub header: Option<String>,
}

impl Place {
    /// A whole file.
    #[must_use]
    pub fn file(file: &str) -> Self {
        Self { file: file.to_owned(), line: None, column: None, header: None }
    }

    /// A line of a file.
    #[must_use]
    pub fn line(file: &str, line: u64) -> Self {
        Self { line: Some(line), ..Self::file(file) }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(formatter, ":{line}")?;
        }
        if let Some(column) = self.column {
            write!(formatter, ":{column}")?;
        }
        Ok(())
    }
}

/// How much an issue matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Something was lost: a row, an answer, a file.
    Error,
    /// Nothing was lost, but a person should look.
    Warning,
    /// What the reader did, for the record.
    Note,
}

impl Severity {
    /// The name used in tables, such as `warning`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// Something wrong with a delivery.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Issue {
    /// How much it matters.
    pub severity: Severity,
    /// What it is.
    pub code: IssueCode,
    /// Where.
    pub place: Place,
    /// What was read, cut to a short excerpt.
    pub read: Option<String>,
    /// What was expected.
    pub expected: Option<Said>,
    /// The nearest known value; a suggestion, never taken by itself.
    pub nearest: Option<String>,
    /// What was done with it.
    pub done: Said,
    /// What would settle it.
    pub cure: Option<Cure>,
    /// How many more issues of the same kind stand behind this one: of the many in a large file only the first are kept.
    pub more: u64,
}

impl Issue {
    /// The same issue so many lines further down.
    #[must_use]
    pub fn below(mut self, lines: u64) -> Self {
        self.place.line = self.place.line.map(|line| line + lines);
        self
    }

    /// An issue at a place; what was read and expected can be added.
    #[must_use]
    pub fn new(severity: Severity, code: IssueCode, place: Place, done: Said) -> Self {
        Self { severity, code, place, read: None, expected: None, nearest: None, done, cure: None, more: 0 }
    }
}
