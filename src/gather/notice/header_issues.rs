//! What is told of a table's header, or why there is none.

use std::collections::BTreeMap;

use super::oddities::{self, oddities};
use crate::gather::cut::record_sorter::LONGEST_CELL;
use crate::gather::header::{Headless, TableHeader};
use crate::gather::workbook::MOST_COLUMNS;
use crate::survey::{Issue, IssueCode, Place, Said, Severity};
use crate::text::excerpt;

/// The header of a file's table, which was looked for from below so many lines.
pub(in crate::gather) fn of_header(file: &str, lines_above: u64, found: &TableHeader) -> Vec<Issue> {
    let note = |code, line, done| Issue::new(Severity::Note, code, Place::line(file, line), done);
    let line = lines_above + found.preamble_lines + 1;
    let names: Vec<&str> = found.names.iter().map(|name| name.shown.as_str()).collect();
    let titles = found
        .titles
        .first()
        .map(|first| note(IssueCode::Preamble, *first, Said::new("done-titles").with("lines", found.titles.len())));
    let holds_nul = names.iter().any(|name| name.contains('\0'));
    let nul = holds_nul.then(|| {
        Issue::new(Severity::Warning, IssueCode::NulByte, Place::line(file, line), Said::new("done-header-nul"))
    });
    let export = found.export.as_ref().map(|export| {
        let done = Said::new("done-platform").with("clue", export.clue).with("rows", found.rows.len());
        let issue = Issue::new(Severity::Note, IssueCode::PlatformRecognised, Place::file(file), done);
        Issue { read: Some(export.name.to_owned()), ..issue }
    });
    let has_tags = found.tag_lines > 0;
    let tags = has_tags.then(|| note(IssueCode::TagRow, line + found.lines, Said::new("done-tag-row")));
    let first_row = found.rows.first().map_or(&[][..], Vec::as_slice);
    let in_cells =
        titles.into_iter().chain(nul).chain(of_names(file, line, &names)).chain(of_cells(file, line, first_row));
    in_cells.chain(export).chain(tags).collect()
}

/// A table without a header.
pub(in crate::gather) fn of_headless(file: &str, headless: &Headless) -> Issue {
    let error = |code, done| Issue::new(Severity::Error, code, Place::file(file), done);
    match headless {
        Headless::Empty => error(IssueCode::EmptyFile, Said::new("done-empty-file")),
        Headless::TooWide => error(IssueCode::OverLimit, Said::new("done-over-columns").with("most", MOST_COLUMNS)),
        Headless::TooLong => error(IssueCode::OverLimit, Said::new("done-over-name").with("limit", LONGEST_CELL)),
        Headless::OpenQuote(line) => {
            let done = Said::new("done-header-open-quote");
            Issue::new(Severity::Error, IssueCode::UnclosedQuote, Place::line(file, *line), done)
        }
    }
}

/// What is odd in the cells of a header.
fn of_cells(file: &str, line: u64, cells: &[String]) -> Vec<Issue> {
    let found = cells.iter().enumerate().flat_map(|(column, cell)| {
        let repair = oddities::repaired(cell.as_bytes());
        let place = move || Place { column: Some(column + 1), header: None, ..Place::line(file, line) };
        oddities(cell, repair.as_deref()).into_iter().map(move |oddity| oddity.issue(place()))
    });
    found.collect()
}

/// What is wrong with a header's names: none, or the same twice.
fn of_names(file: &str, line: u64, names: &[&str]) -> Vec<Issue> {
    let mut columns: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, name) in names.iter().enumerate() {
        columns.entry(name.trim().to_lowercase()).or_default().push(index + 1);
    }
    let empty = columns.remove("");
    let place =
        |column: usize, header: Option<String>| Place { column: Some(column), header, ..Place::line(file, line) };
    let mut issues: Vec<Issue> = Vec::new();
    if let Some(empty) = empty {
        let done = with_columns("done-header-nameless", &empty);
        issues.push(Issue::new(Severity::Warning, IssueCode::EmptyHeader, place(empty[0], None), done));
    }
    for same in columns.into_values().filter(|same| same.len() > 1) {
        let name = excerpt(names[same[0] - 1]);
        let done = with_columns("done-headers-same", &same);
        let place = place(same[1], Some(name.clone()));
        let issue = Issue::new(Severity::Warning, IssueCode::DuplicateHeader, place, done);
        issues.push(Issue { read: Some(name), ..issue });
    }
    issues.sort_by_key(|issue| issue.place.column);
    issues
}

/// What is said of columns, at most ten of which are listed.
fn with_columns(key: &'static str, columns: &[usize]) -> Said {
    let mut shown: Vec<String> = columns.iter().take(10).map(ToString::to_string).collect();
    shown.extend((columns.len() > 10).then(|| "…".to_owned()));
    Said::new(key).with("count", columns.len()).with("columns", shown.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_and_empty_names_are_told_by_column() {
        let issues = of_names("x.csv", 1, &["Nota ", "a", "A", "", "nota"]);
        let found: Vec<_> = issues.iter().map(|issue| (issue.code, issue.done.words("columns").unwrap())).collect();
        assert_eq!(
            found,
            [(IssueCode::DuplicateHeader, "2, 3"), (IssueCode::EmptyHeader, "4"), (IssueCode::DuplicateHeader, "1, 5"),]
        );
    }
}
