//! A delivered workbook: which of its sheets becomes the table, and what is told about it.

use super::DeliveredFile;
use super::cut::content::Content;
use super::decode::binary::Kind;
use super::decode::encoding::Undecodable;
use super::workbook::{self, Findings, Limit, Others, ReadSheet, Unreadable};
use crate::survey::{Cure, Delivery, Issue, IssueCode, Place, Said, Severity};
use crate::text::excerpt;

/// Cells with errors that are told one by one; the rest are counted.
const MOST_ERRORS_TOLD: usize = 1000;

/// Rows that are named in one issue.
const MOST_NAMED: usize = 10;

impl DeliveredFile {
    /// Reads a workbook's sheet as far as its header.
    pub(super) fn read_workbook(&mut self, bytes: &[u8], delivery: &Delivery) {
        match workbook::read(bytes, delivery.sheet.as_deref()) {
            Ok(ReadSheet { sheet, findings, others }) => {
                self.add_others(&others);
                self.read_header(Content::Sheet(sheet), "xlsx", (0, 0), delivery);
                self.add_findings(&findings);
            }
            Err(unreadable) => self.add_unreadable(&unreadable),
        }
    }

    fn add_others(&mut self, others: &Others) {
        if !others.shown.is_empty() {
            let place = Place::file(&self.path);
            let done = Said::new("done-first-sheet")
                .with("sheet", excerpt(&others.chosen))
                .with("others", list(&others.shown));
            let issue = Issue::new(Severity::Warning, IssueCode::SeveralSheets, place, done);
            self.issues.push(Issue { cure: Some(Cure::Sheet(others.chosen.clone())), ..issue });
        }
        if let Some(first) = others.hidden.first() {
            let done = Said::new("done-hidden-sheets").with("sheets", list(&others.hidden));
            let issue = Issue::new(Severity::Note, IssueCode::SeveralSheets, Place::file(&self.path), done);
            self.issues.push(Issue { cure: Some(Cure::Sheet(first.clone())), ..issue });
        }
    }

    fn add_findings(&mut self, findings: &Findings) {
        for (row, column, error) in findings.errors.iter().take(MOST_ERRORS_TOLD) {
            let place = self.cell(*row, *column);
            let issue = Issue::new(Severity::Error, IssueCode::ErrorCell, place, Said::new("done-error-cell"));
            self.issues.push(Issue { read: Some(excerpt(error)), ..issue });
        }
        let more = findings.errors.len().saturating_sub(MOST_ERRORS_TOLD);
        if more > 0 {
            let done = Said::new("done-more-error-cells").with("count", more);
            self.add_issue(Severity::Error, IssueCode::ErrorCell, None, done);
        }
        if let Some(first) = findings.hidden_rows.first() {
            let rows: Vec<String> = findings.hidden_rows.iter().take(MOST_NAMED).map(u64::to_string).collect();
            let more = if findings.hidden_rows.len() > MOST_NAMED { ", …" } else { "" };
            let count = findings.hidden_rows.len();
            let done =
                Said::new("done-hidden-rows").with("count", count).with("rows", format!("{}{more}", rows.join(", ")));
            self.add_issue(Severity::Warning, IssueCode::HiddenCells, Some(*first), done);
        }
        for column in &findings.hidden_columns {
            let line = self.table.as_ref().map_or(1, |table| table.preamble_lines + 1);
            let done = Said::new("done-hidden-column");
            self.issues.push(Issue::new(Severity::Note, IssueCode::HiddenCells, self.cell(line, *column), done));
        }
    }

    fn cell(&self, row: u64, column: u32) -> Place {
        let column = column as usize;
        let header = self.table.as_ref().and_then(|table| table.header.get(column)).cloned();
        Place { column: Some(column + 1), header, ..Place::line(&self.path, row) }
    }

    fn add_unreadable(&mut self, unreadable: &Unreadable) {
        let (code, done, sheet, read) = match unreadable {
            Unreadable::NotAWorkbook => return self.add_undecodable(Undecodable::NotAText(Kind::Zip), &[]),
            Unreadable::Damaged(how) => {
                (IssueCode::DamagedWorkbook, Said::new("done-damaged-workbook"), None, Some(excerpt(how)))
            }
            Unreadable::OverLimit(limit) => (IssueCode::OverLimit, over_limit(*limit), None, None),
            Unreadable::NoSuchSheet(names) => {
                let done = Said::new("done-no-such-sheet").with("sheets", list(names));
                (IssueCode::UnknownSheet, done, names.first(), None)
            }
            Unreadable::Empty(hidden) if hidden.is_empty() => {
                (IssueCode::EmptyFile, Said::new("done-empty-sheets"), None, None)
            }
            Unreadable::Empty(hidden) => {
                let done = Said::new("done-only-hidden-sheets").with("sheets", list(hidden));
                (IssueCode::EmptyFile, done, hidden.first(), None)
            }
        };
        let issue = Issue::new(Severity::Error, code, Place::file(&self.path), done);
        self.issues.push(Issue { read, cure: sheet.cloned().map(Cure::Sheet), ..issue });
    }
}

/// What a workbook has too much of, and how much is read.
fn over_limit(limit: Limit) -> Said {
    let megabytes = |bytes: u64| bytes >> 20;
    let (key, most) = match limit {
        Limit::Columns => ("done-over-columns", workbook::MOST_COLUMNS as u64),
        Limit::Rows => ("done-over-rows", workbook::MOST_ROWS),
        Limit::Cells | Limit::Area => ("done-over-cells", workbook::MOST_CELLS as u64),
        Limit::Strings => ("done-over-texts", workbook::MOST_STRINGS as u64),
        Limit::Text => ("done-over-size", megabytes(workbook::MOST_TEXT as u64)),
        Limit::Unpacked => ("done-over-size", megabytes(workbook::MOST_UNPACKED)),
        Limit::Event => ("done-over-size", megabytes(workbook::LONGEST_EVENT)),
    };
    Said::new(key).with("most", most)
}

/// Names, at most ten of them.
fn list(names: &[String]) -> String {
    let shown: Vec<String> = names.iter().take(MOST_NAMED).map(|name| excerpt(name)).collect();
    let more = if names.len() > MOST_NAMED { ", …" } else { "" };
    format!("{}{more}", shown.join(", "))
}
