//! What is found in records that can be read: odd cells, damaged letters, previews, unfinished responses, personal data.

use std::collections::BTreeMap;

use super::oddities::{self, is_plain, oddities};
use crate::gather::cut::raw_table::RawTable;
use crate::gather::cut::record::Record;
use crate::gather::platform::description::ResponseMark;
use crate::survey::{Issue, IssueCode, Place, Said, Severity};

/// How often one thing is told of a file with its line; from then on it is only counted.
const MOST: u64 = 1000;

/// Collects what is found in the records of one table, in their order.
pub(in crate::gather) struct RecordIssues<'t> {
    table: &'t RawTable,
    /// How often each was found, and where the last that is told stands.
    counts: BTreeMap<IssueCode, (u64, usize)>,
    issues: Vec<Issue>,
    /// Whether a personal column was found to say something.
    personal: Personal,
}

#[derive(PartialEq, Eq)]
enum Personal {
    Unseen,
    Seen,
}

/// A record whose damaged letters were repaired.
pub(in crate::gather) struct Repaired {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Repaired {
    /// The record with the letters that were meant.
    pub(in crate::gather) fn record(&self, line: u64) -> Record<'_> {
        Record::joined(line, &self.bytes, &self.ends)
    }
}

impl<'t> RecordIssues<'t> {
    /// Nothing found yet.
    pub(in crate::gather) fn of(table: &'t RawTable) -> Self {
        Self { table, counts: BTreeMap::new(), issues: Vec::new(), personal: Personal::Unseen }
    }

    /// Looks into a record; `raw` is the text it was cut from, empty in a sheet.
    pub(in crate::gather) fn look(&mut self, record: &Record<'_>, raw: &[u8]) -> Option<Repaired> {
        if let Some(export) = &self.table.export {
            if let Some(mark) = export.mark(record) {
                self.add(mark_issue(&self.table.file, record.line, mark));
            }
            if self.personal == Personal::Unseen && export.names_somebody(record) {
                self.personal = Personal::Seen;
            }
        }
        if !raw.is_empty() && is_plain(raw, self.table.delimiter().unwrap_or(b',')) {
            return None;
        }
        self.look_into_cells(record)
    }

    fn look_into_cells(&mut self, record: &Record<'_>) -> Option<Repaired> {
        let mut repaired: BTreeMap<usize, String> = BTreeMap::new();
        for column in 0..record.width() {
            let cell = record.cell(column);
            if is_plain(cell, b',') {
                continue;
            }
            let text = String::from_utf8_lossy(cell);
            let repair = oddities::repaired(cell);
            for oddity in oddities(&text, repair.as_deref()) {
                let place = Place {
                    column: Some(column + 1),
                    header: self.table.header.get(column).cloned(),
                    ..Place::line(&self.table.file, record.line)
                };
                self.add(oddity.issue(place));
            }
            repaired.extend(repair.map(|repair| (column, repair)));
        }
        (!repaired.is_empty()).then(|| rebuilt(record, &repaired))
    }

    fn add(&mut self, issue: Issue) {
        let (count, last) = self.counts.entry(issue.code).or_insert((0, 0));
        let weight = issue.more + 1;
        match self.issues.get_mut(*last) {
            Some(last) if *count >= MOST => last.more += weight,
            Some(_) | None => {
                *last = self.issues.len();
                self.issues.push(issue);
            }
        }
        *count += weight;
    }

    /// Adds what was found further down, its lines counted from a line on.
    pub(in crate::gather) fn append(&mut self, later: Self, lines_before: u64) {
        later.issues.into_iter().for_each(|issue| self.add(issue.below(lines_before)));
        if later.personal == Personal::Seen {
            self.personal = Personal::Seen;
        }
    }

    /// All that was found.
    pub(in crate::gather) fn finish(self) -> Vec<Issue> {
        let mut issues = self.issues;
        let file = &self.table.file;
        if let Some(export) = self.table.export.as_ref().filter(|_| self.personal == Personal::Seen) {
            let names = export.personal.iter().filter_map(|column| self.table.header.get(*column));
            let names: Vec<&str> = names.map(String::as_str).collect();
            let done = Said::new("done-personal-data");
            issues.push(Issue {
                read: Some(names.join(", ")),
                ..Issue::new(Severity::Warning, IssueCode::PersonalDataColumn, Place::file(file), done)
            });
        }
        issues
    }
}

fn rebuilt(record: &Record<'_>, repaired: &BTreeMap<usize, String>) -> Repaired {
    let mut rebuilt = Repaired { bytes: Vec::new(), ends: Vec::new() };
    for column in 0..record.width() {
        let cell = repaired.get(&column).map_or(record.cell(column), |text| text.as_bytes());
        rebuilt.bytes.extend_from_slice(cell);
        rebuilt.ends.push(rebuilt.bytes.len());
    }
    rebuilt
}

fn mark_issue(file: &str, line: u64, mark: ResponseMark) -> Issue {
    let (code, done) = match mark {
        ResponseMark::Preview => (IssueCode::PreviewResponse, "done-preview"),
        ResponseMark::Incomplete => (IssueCode::IncompleteResponse, "done-incomplete"),
    };
    Issue::new(Severity::Warning, code, Place::line(file, line), Said::new(done))
}
