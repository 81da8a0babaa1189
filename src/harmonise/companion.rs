//! Reads the small tables beside the deliveries: rosters and the comments of member states.

use std::collections::BTreeMap;

use super::fold::fold;
use super::suggestion::{excerpt, nearest};
use crate::survey::{Issue, IssueCode, Place, Severity};

/// A column of such a table: its name, and other names that people give it, folded.
pub(super) type KnownColumn = (&'static str, &'static [&'static str]);

/// A small table: line by line, the cells of known columns.
#[derive(Debug)]
pub(super) struct Companion<'a> {
    file: &'a str,
    columns: BTreeMap<&'static str, usize>,
    records: Vec<(u64, csv::StringRecord)>,
}

/// A line of a small table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'c, 'a> {
    companion: &'c Companion<'a>,
    record: &'c csv::StringRecord,
    number: u64,
}

impl<'a> Companion<'a> {
    /// Reads a table; lines that can't be read are told, the rest goes on.
    pub(super) fn read(file: &'a str, bytes: &[u8], known: &[KnownColumn], issues: &mut Vec<Issue>) -> Self {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.into(),
            Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0,
        };
        let first_line = text.lines().next().unwrap_or_default();
        let delimiter = [b',', b';', b'\t']
            .into_iter()
            .max_by_key(|delimiter| {
                (memchr::memchr_iter(*delimiter, first_line.as_bytes()).count(), *delimiter == b',')
            })
            .unwrap_or(b',');
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
        let mut companion = Self { file, columns: BTreeMap::new(), records: Vec::new() };
        let header = reader.headers().cloned().unwrap_or_default();
        companion.find_columns(&header, known, issues);
        for record in reader.records() {
            match record {
                Ok(record) if record.len() == header.len() => {
                    let line = record.position().map_or(0, csv::Position::line);
                    companion.records.push((line, record));
                }
                Ok(record) => {
                    let line = record.position().map_or(0, csv::Position::line);
                    let expected = format!("{} cells, not {}", header.len(), record.len());
                    issues.push(bad_line(file, line, None, &expected, "the line was not read"));
                }
                Err(error) => issues.push(bad_line(file, 0, None, &error.to_string(), "the line was not read")),
            }
        }
        companion
    }

    fn find_columns(&mut self, header: &csv::StringRecord, known: &[KnownColumn], issues: &mut Vec<Issue>) {
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
                        Place { column: Some(column + 1), header: Some(name.to_owned()), ..Place::file(self.file) };
                    issues.push(Issue {
                        read: Some(excerpt(name)),
                        nearest: nearest(&folded, known.iter().map(|(own, _)| *own)).map(str::to_owned),
                        ..Issue::new(Severity::Warning, IssueCode::UnknownColumn, place, "the column was not read")
                    });
                }
            }
        }
    }

    /// Whether there is such a column.
    pub(super) fn has(&self, column: &str) -> bool {
        self.columns.contains_key(column)
    }

    /// The lines below the header that hold anything.
    pub(super) fn lines(&self) -> impl Iterator<Item = Line<'_, 'a>> {
        let lines = self.records.iter().map(|(number, record)| Line { companion: self, record, number: *number });
        lines.filter(|line| line.record.iter().any(|cell| !cell.trim().is_empty()))
    }
}

impl Line<'_, '_> {
    /// A cell without spaces around it; none if it is empty or there is no such column.
    pub(super) fn cell(&self, column: &str) -> Option<&str> {
        let cell = self.record.get(*self.companion.columns.get(column)?)?.trim();
        (!cell.is_empty()).then_some(cell)
    }

    /// Something wrong with a cell of this line.
    pub(super) fn issue(&self, column: &str, expected: &str, done: &str) -> Issue {
        let mut issue = bad_line(self.companion.file, self.number, self.cell(column), expected, done);
        issue.place.column = self.companion.columns.get(column).map(|column| column + 1);
        issue.place.header = Some(column.to_owned());
        issue
    }
}

fn bad_line(file: &str, line: u64, read: Option<&str>, expected: &str, done: &str) -> Issue {
    let place = if line == 0 { Place::file(file) } else { Place::line(file, line) };
    Issue {
        read: read.map(excerpt),
        expected: Some(expected.to_owned()),
        ..Issue::new(Severity::Error, IssueCode::BadRosterLine, place, done)
    }
}
