//! Reads the small tables beside the deliveries: rosters and the comments of member states.

use std::collections::BTreeMap;

use crate::gather::DeliveredFile;
use crate::survey::{Delivery, Issue, IssueCode, Layout, Place, Platform, Said, Severity};
use crate::text::{excerpt, fold, nearest};

/// A column of such a table: its name, and other names that people give it, folded.
pub(super) type KnownColumn = (&'static str, &'static [&'static str]);

/// A small table: line by line, the cells of known columns.
#[derive(Debug)]
pub(super) struct Companion<'a> {
    file: &'a str,
    columns: BTreeMap<&'static str, usize>,
    records: Vec<(u64, Vec<String>)>,
}

/// A line of a small table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'c, 'a> {
    companion: &'c Companion<'a>,
    record: &'c [String],
    number: u64,
}

impl<'a> Companion<'a> {
    /// Reads a table as a delivery is read; none if it is no table, or lacks a column that must be there.
    pub(in crate::harmonise) fn read(
        file: &'a str,
        bytes: &[u8],
        (known, required): (&[KnownColumn], &[&str]),
        issues: &mut Vec<Issue>,
    ) -> Option<Self> {
        let delivery = Delivery { platform: Platform::None, ..Delivery::new(file.parse().ok()?, Layout::Wide) };
        let delivered = DeliveredFile::of_bytes(file, bytes.to_vec(), &delivery);
        // In which encoding it was is of no account here.
        issues.extend(delivered.issues.into_iter().filter(|issue| issue.severity != Severity::Note));
        let table = delivered.table?;
        let mut companion = Self { file, columns: BTreeMap::new(), records: Vec::new() };
        companion.find_columns(&table.header, known, issues);
        let missing: Vec<&str> = required.iter().copied().filter(|column| !companion.has(column)).collect();
        if !missing.is_empty() {
            issues.push(Issue {
                expected: Some(Said::new("expected-columns").with("headers", required.join(", "))),
                ..Issue::new(
                    Severity::Error,
                    IssueCode::MissingColumn,
                    Place::file(file),
                    Said::new("done-file-unused").with("count", missing.len()).with("headers", missing.join(", ")),
                )
            });
            return None;
        }
        let structure = table.whole()?.for_each_record(|record| {
            let cells = (0..record.width()).map(|column| String::from_utf8_lossy(record.cell(column)).into_owned());
            companion.records.push((record.line, cells.collect()));
        });
        issues.extend(structure.issues);
        Some(companion)
    }

    fn find_columns(&mut self, header: &[String], known: &[KnownColumn], issues: &mut Vec<Issue>) {
        for (column, name) in header.iter().enumerate() {
            let folded = fold(name);
            let found = known.iter().find(|(own, others)| *own == folded || others.contains(&folded.as_str()));
            match found {
                Some((own, _)) => {
                    self.columns.entry(*own).or_insert(column);
                }
                None if folded.is_empty() => {}
                None => {
                    let place =
                        Place { column: Some(column + 1), header: Some(name.clone()), ..Place::file(self.file) };
                    issues.push(Issue {
                        read: Some(excerpt(name)),
                        nearest: nearest(&folded, known.iter().map(|(own, _)| *own)).map(str::to_owned),
                        ..Issue::new(
                            Severity::Warning,
                            IssueCode::UnknownColumn,
                            place,
                            Said::new("done-column-unread"),
                        )
                    });
                }
            }
        }
    }

    /// Whether there is such a column.
    pub(in crate::harmonise) fn has(&self, column: &str) -> bool {
        self.columns.contains_key(column)
    }

    /// The lines below the header that hold anything.
    pub(in crate::harmonise) fn lines(&self) -> impl Iterator<Item = Line<'_, 'a>> {
        let lines = self.records.iter().map(|(number, record)| Line { companion: self, record, number: *number });
        lines.filter(|line| line.record.iter().any(|cell| !cell.trim().is_empty()))
    }
}

impl Line<'_, '_> {
    /// A cell without spaces around it; none if it is empty or there is no such column.
    pub(in crate::harmonise) fn cell(&self, column: &str) -> Option<&str> {
        let cell = self.record.get(*self.companion.columns.get(column)?)?.trim();
        (!cell.is_empty()).then_some(cell)
    }

    /// Something wrong with a cell of this line.
    pub(in crate::harmonise) fn issue(&self, column: &str, expected: Said, done: &'static str) -> Issue {
        let mut issue = bad_line(self.companion.file, self.number, self.cell(column), expected, done);
        issue.place.column = self.companion.columns.get(column).map(|column| column + 1);
        issue.place.header = Some(column.to_owned());
        issue
    }
}

fn bad_line(file: &str, line: u64, read: Option<&str>, expected: Said, done: &'static str) -> Issue {
    let place = if line == 0 { Place::file(file) } else { Place::line(file, line) };
    Issue {
        read: read.map(excerpt),
        expected: Some(expected),
        ..Issue::new(Severity::Error, IssueCode::BadRosterLine, place, Said::new(done))
    }
}
