//! The lines of a small table beside the deliveries, by the names of its columns.

use std::collections::BTreeMap;

use crate::gather::TableBeside;
use crate::harmonise::responses::Checked;
use crate::survey::{Issue, IssueCode, Place, Said, Severity};
use crate::text::{excerpt, fold, most_alike};

/// A column of such a table: its name, and other names that people give it, folded.
pub(super) type KnownColumn = (&'static str, &'static [&'static str]);

/// A small table: line by line, the cells of known columns.
#[derive(Debug)]
pub(super) struct SmallTable<'a> {
    file: &'a str,
    columns: BTreeMap<&'static str, usize>,
    records: Vec<(u64, Vec<String>)>,
}

/// A line of a small table.
#[derive(Debug, Clone, Copy)]
pub(super) struct TableLine<'t, 'a> {
    table: &'t SmallTable<'a>,
    record: &'t [String],
    number: u64,
}

impl<'a> SmallTable<'a> {
    /// Reads the records of a table; none if it is no table, or lacks a column that must be there.
    pub(super) fn read(beside: &'a TableBeside, (known, required): (&[KnownColumn], &[&str])) -> Checked<Option<Self>> {
        let file = beside.path.as_str();
        let mut issues = beside.issues.clone();
        let Some(table) = &beside.table else { return Checked { output: None, issues } };
        let columns = columns(&table.header, known);
        issues.extend(unknown_columns(file, &table.header, known));
        let missing: Vec<&str> = required.iter().copied().filter(|column| !columns.contains_key(column)).collect();
        if !missing.is_empty() {
            let done = Said::new("done-file-unused").with("count", missing.len()).with("headers", missing.join(", "));
            issues.push(Issue {
                expected: Some(Said::new("expected-columns").with("headers", required.join(", "))),
                ..Issue::new(Severity::Error, IssueCode::MissingColumn, Place::file(file), done)
            });
            return Checked { output: None, issues };
        }
        let mut records = Vec::new();
        let structure = table.whole().map(|whole| {
            whole.for_each_record(|record| {
                let cells = (0..record.width()).map(|column| String::from_utf8_lossy(record.cell(column)).into_owned());
                records.push((record.line, cells.collect()));
            })
        });
        issues.extend(structure.into_iter().flat_map(|structure| structure.issues));
        Checked { output: Some(Self { file, columns, records }), issues }
    }

    /// Whether there is such a column.
    pub(in crate::harmonise) fn has(&self, column: &str) -> bool {
        self.columns.contains_key(column)
    }

    /// The lines below the header that hold anything.
    pub(in crate::harmonise) fn lines(&self) -> impl Iterator<Item = TableLine<'_, 'a>> {
        let lines = self.records.iter().map(|(number, record)| TableLine { table: self, record, number: *number });
        lines.filter(|line| line.record.iter().any(|cell| !cell.trim().is_empty()))
    }
}

impl TableLine<'_, '_> {
    /// A cell without spaces around it; none if it is empty or there is no such column.
    pub(in crate::harmonise) fn cell(&self, column: &str) -> Option<&str> {
        let cell = self.record.get(*self.table.columns.get(column)?)?.trim();
        (!cell.is_empty()).then_some(cell)
    }

    /// Something wrong with a cell of this line.
    pub(in crate::harmonise) fn issue(&self, column: &str, expected: Said, done: &'static str) -> Issue {
        let mut issue = bad_line(self.table.file, self.number, self.cell(column), expected, done);
        issue.place.column = self.table.columns.get(column).map(|column| column + 1);
        issue.place.header = Some(column.to_owned());
        issue
    }
}

/// Where each known column stands; of several the first.
fn columns(header: &[String], known: &[KnownColumn]) -> BTreeMap<&'static str, usize> {
    let mut columns = BTreeMap::new();
    for (column, name) in header.iter().enumerate() {
        if let Some((own, _)) = called(&fold(name), known) {
            columns.entry(*own).or_insert(column);
        }
    }
    columns
}

/// The known column of a name, which is folded.
fn called<'k>(folded: &str, known: &'k [KnownColumn]) -> Option<&'k KnownColumn> {
    known.iter().find(|(own, others)| *own == folded || others.contains(&folded))
}

/// Columns that aren't read.
fn unknown_columns(file: &str, header: &[String], known: &[KnownColumn]) -> Vec<Issue> {
    let unknown = header.iter().enumerate().filter_map(|(column, name)| {
        let folded = fold(name);
        if folded.is_empty() || called(&folded, known).is_some() {
            return None;
        }
        let place = Place { column: Some(column + 1), header: Some(name.clone()), ..Place::file(file) };
        Some(Issue {
            read: Some(excerpt(name)),
            nearest: most_alike(&folded, known.iter().map(|(own, _)| *own)).map(str::to_owned),
            ..Issue::new(Severity::Warning, IssueCode::UnknownColumn, place, Said::new("done-column-unread"))
        })
    });
    unknown.collect()
}

fn bad_line(file: &str, line: u64, read: Option<&str>, expected: Said, done: &'static str) -> Issue {
    let place = if line == 0 { Place::file(file) } else { Place::line(file, line) };
    Issue {
        read: read.map(excerpt),
        expected: Some(expected),
        ..Issue::new(Severity::Error, IssueCode::BadRosterLine, place, Said::new(done))
    }
}
