//! What is told of a workbook: sheets that weren't read, errors and hidden cells, or why no sheet can be read.

use crate::gather::cut::raw_table::RawTable;
use crate::gather::decode::binary::BinaryKind;
use crate::gather::workbook::{self, Limit, OtherSheets, SheetRemarks, Unreadable};
use crate::survey::{Cure, Issue, IssueCode, Place, Said, Severity};
use crate::text::excerpt;

/// Cells with errors that are told one by one; the rest are counted.
const MOST_ERRORS_TOLD: usize = 1000;

/// Rows that are named in one issue.
const MOST_NAMED: usize = 10;

/// Sheets that hold something and weren't read.
pub(in crate::gather) fn of_others(file: &str, others: &OtherSheets) -> Vec<Issue> {
    let several = |severity, done| Issue::new(severity, IssueCode::SeveralSheets, Place::file(file), done);
    let shown = (!others.shown.is_empty()).then(|| {
        let done =
            Said::new("done-first-sheet").with("sheet", excerpt(&others.chosen)).with("others", list(&others.shown));
        Issue { cure: Some(declared(&others.chosen)), ..several(Severity::Warning, done) }
    });
    let hidden = others.hidden.first().map(|first| {
        let done = Said::new("done-hidden-sheets").with("sheets", list(&others.hidden));
        Issue { cure: Some(declared(first)), ..several(Severity::Note, done) }
    });
    shown.into_iter().chain(hidden).collect()
}

/// What was odd in the cells of the sheet that was read, whose table is given if it has a header.
pub(in crate::gather) fn of_cells(file: &str, table: Option<&RawTable>, remarks: &SheetRemarks) -> Vec<Issue> {
    let cell = |row: u64, column: u32| {
        let column = column as usize;
        let header = table.and_then(|table| table.header.get(column)).cloned();
        Place { column: Some(column + 1), header, ..Place::line(file, row) }
    };
    let error = |place, done| Issue::new(Severity::Error, IssueCode::ErrorCell, place, done);
    let errors = remarks.errors.iter().take(MOST_ERRORS_TOLD).map(|(row, column, told)| Issue {
        read: Some(excerpt(told)),
        ..error(cell(*row, *column), Said::new("done-error-cell"))
    });
    let more = remarks.errors.len().saturating_sub(MOST_ERRORS_TOLD);
    let more = (more > 0).then(|| error(Place::file(file), Said::new("done-more-error-cells").with("count", more)));
    let line = table.map_or(1, |table| table.preamble_lines + 1);
    let columns = remarks.hidden_columns.iter().map(|column| {
        let done = Said::new("done-hidden-column");
        Issue::new(Severity::Note, IssueCode::HiddenCells, cell(line, *column), done)
    });
    errors.chain(more).chain(of_hidden_rows(file, &remarks.hidden_rows)).chain(columns).collect()
}

fn of_hidden_rows(file: &str, hidden: &[u64]) -> Option<Issue> {
    let first = hidden.first()?;
    let rows: Vec<String> = hidden.iter().take(MOST_NAMED).map(u64::to_string).collect();
    let more = if hidden.len() > MOST_NAMED { ", …" } else { "" };
    let done =
        Said::new("done-hidden-rows").with("count", hidden.len()).with("rows", format!("{}{more}", rows.join(", ")));
    Some(Issue::new(Severity::Warning, IssueCode::HiddenCells, Place::line(file, *first), done))
}

/// A workbook of which no sheet can be read.
pub(in crate::gather) fn of_unreadable(file: &str, unreadable: &Unreadable) -> Issue {
    let (code, done, sheet, read) = match unreadable {
        Unreadable::NotAWorkbook => (BinaryKind::Zip.code(), BinaryKind::Zip.said(), None, None),
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
    let issue = Issue::new(Severity::Error, code, Place::file(file), done);
    Issue { read, cure: sheet.map(|sheet| declared(sheet)), ..issue }
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

/// The line that declares a sheet.
fn declared(sheet: &str) -> Cure {
    Cure::Sheet(sheet.to_owned())
}

/// Names, at most ten of them.
fn list(names: &[String]) -> String {
    let shown: Vec<String> = names.iter().take(MOST_NAMED).map(|name| excerpt(name)).collect();
    let more = if names.len() > MOST_NAMED { ", …" } else { "" };
    format!("{}{more}", shown.join(", "))
}
