//! Where the cells of one file stand, for the issues that speak of them.

use crate::gather::DeliveredFile;
use crate::survey::{Issue, IssueCode, Place, Said, Severity};

/// A file and its header.
#[derive(Debug, Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) file: &'a str,
    pub(super) header: &'a [String],
}

impl<'a> Source<'a> {
    pub(super) fn of(file: &'a DeliveredFile) -> Self {
        Self { file: &file.path, header: file.table.as_ref().map_or(&[], |table| &table.header) }
    }

    /// A cell; the line is none for a whole column.
    pub(super) fn place(&self, line: Option<u64>, column: usize) -> Place {
        Place { file: self.file.to_owned(), line, column: Some(column + 1), header: self.header.get(column).cloned() }
    }

    /// An issue about a whole column, whose header is what was read.
    pub(super) fn of_column(&self, severity: Severity, code: IssueCode, column: usize, done: Said) -> Issue {
        let read = self.header.get(column).cloned();
        Issue { read, ..Issue::new(severity, code, self.place(None, column), done) }
    }

    /// An issue about the whole file.
    pub(super) fn of_file(&self, severity: Severity, code: IssueCode, done: Said) -> Issue {
        Issue::new(severity, code, Place::file(self.file), done)
    }
}

/// Column numbers as a person reads them.
pub(super) fn column_list(columns: &[usize]) -> String {
    let numbers: Vec<String> = columns.iter().map(|column| (column + 1).to_string()).collect();
    numbers.join(", ")
}
