//! The cleaning log, and the records that were set aside: what was changed and what doesn't count, and why.

use std::collections::BTreeMap;

use crate::locale::Locale;
use crate::report::tables::table::ColumnValues::{Count, OneOf, Text};
use crate::report::tables::table::{DataTable, TableCell, TableColumn, always, sometimes};
use crate::survey::{Change, ChangeType, FileChanges, Issue, IssueCode, Place, Severity};

/// The columns of IMPACT's cleaning logs.
const CLEANING_LOG: [TableColumn; 7] = [
    always("uuid", Text, "File and line of the record."),
    sometimes("old_value", Text, "What was read."),
    sometimes("question", Text, "The column's header."),
    always("issue", Text, "What was wrong, or the reason that was declared."),
    always("check_id", Text, "Stable code of the check."),
    always(
        "change_type",
        OneOf(&["change_response", "blank_response", "remove_survey", "no_action"]),
        "What was done.",
    ),
    sometimes("new_value", Text, "What stands there now; empty where the answer was blanked."),
];

/// Every record that doesn't count, every answer that was changed or blanked, and what was only noted.
pub(in crate::report) fn cleaning_log(issues: &[Issue], changes: &[FileChanges]) -> DataTable {
    let is_told = |issue: &&Issue| takes_record(issue) && is_of(changes, issue);
    let of_issues = issues.iter().filter(|issue| !is_told(issue)).filter_map(|issue| {
        let line = issue.place.line?;
        Some(((issue.place.file.as_str(), line, issue.place.column), of_issue(issue)))
    });
    let of_changes = changes.iter().flat_map(|file| {
        let row = |change: &Change| of_change(file, change);
        file.changes.iter().map(move |change| ((file.file.as_str(), change.line, change.column), row(change)))
    });
    let mut rows: Vec<_> = of_changes.chain(of_issues).collect();
    rows.sort_by_key(|(place, _)| *place);
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    DataTable { name: "cleaning_log", title: "Cleaning log", columns: &CLEANING_LOG, key: &[], rows }
}

/// Whether an issue tells of a record that doesn't count, which its change tells already.
fn takes_record(issue: &Issue) -> bool {
    (issue.severity == Severity::Error && issue.code.loses_record()) || issue.code == IssueCode::DuplicateRespondent
}

/// Whether an issue speaks of a delivery, and not of a table beside them.
fn is_of(changes: &[FileChanges], issue: &Issue) -> bool {
    changes.iter().any(|file| file.file == issue.place.file)
}

fn of_issue(issue: &Issue) -> Vec<TableCell> {
    let change = change_type(issue);
    let kept = issue.read.as_ref().filter(|_| change == ChangeType::NoAction);
    vec![
        TableCell::text(&Place { column: None, ..issue.place.clone() }),
        TableCell::optional_text(issue.read.as_ref()),
        TableCell::optional_text(issue.place.header.as_ref()),
        TableCell::text(&issue.code.name()),
        TableCell::text(issue.code.code()),
        TableCell::text(change.word()),
        TableCell::optional_text(kept),
    ]
}

fn change_type(issue: &Issue) -> ChangeType {
    let is_blanked = issue.severity == Severity::Error || issue.code == IssueCode::AnswerSettled;
    if takes_record(issue) {
        ChangeType::RemoveSurvey
    } else if is_blanked && issue.place.column.is_some() {
        ChangeType::BlankResponse
    } else {
        ChangeType::NoAction
    }
}

fn of_change(file: &FileChanges, change: &Change) -> Vec<TableCell> {
    let header = change.column.and_then(|column| file.header.get(column.checked_sub(1)?));
    let reason = change.reason.as_deref().map_or_else(|| change.check.name(), str::to_owned);
    vec![
        TableCell::text(&Place::line(&file.file, change.line)),
        TableCell::optional_text(change.old.as_ref()),
        TableCell::optional_text(header),
        TableCell::text(&reason),
        TableCell::text(change.check.code()),
        TableCell::text(change.kind.word()),
        TableCell::optional_text(change.new.as_ref()),
    ]
}

const QUARANTINED: [TableColumn; 8] = [
    always("file", Text, "File, relative to the input folder."),
    always("line", Count, "Physical line on which the record begins."),
    sometimes("column", Count, "Column, from 1."),
    sometimes("header", Text, "The column's header as read."),
    always("code", Text, "Why it was set aside."),
    sometimes("read", Text, "What was read."),
    sometimes("done", Text, "What was done with it."),
    sometimes("raw", Text, "The record's text; empty where a whole file was set aside."),
];

/// Every record that can't be read with certainty, with its text; and the lines of tables beside the deliveries.
pub(in crate::report) fn quarantined(issues: &[Issue], changes: &[FileChanges], locale: &Locale) -> DataTable {
    let mut by_place: BTreeMap<(&str, u64, IssueCode), &Issue> = BTreeMap::new();
    let lost = |issue: &&Issue| issue.code != IssueCode::DuplicateRespondent && takes_record(issue);
    for issue in issues.iter().filter(lost) {
        if let Some(line) = issue.place.line {
            by_place.entry((&issue.place.file, line, issue.code)).or_insert(issue);
        }
    }
    let of_deliveries = changes.iter().flat_map(|file| {
        let by_place = &by_place;
        file.set_aside.iter().map(move |record| {
            let key = (file.file.as_str(), record.line, record.code);
            set_aside(key, by_place.get(&key).copied(), record.raw.as_ref(), locale)
        })
    });
    let beside = by_place.iter().filter(|(_, issue)| !is_of(changes, issue));
    let beside = beside.map(|(key, issue)| set_aside(*key, Some(issue), None, locale));
    let rows = of_deliveries.chain(beside).collect();
    DataTable { name: "quarantined", title: "Records set aside", columns: &QUARANTINED, key: &[], rows }
}

fn set_aside(
    (file, line, code): (&str, u64, IssueCode),
    issue: Option<&Issue>,
    raw: Option<&String>,
    locale: &Locale,
) -> Vec<TableCell> {
    let place = issue.map(|issue| &issue.place);
    vec![
        TableCell::text(file),
        TableCell::count(Some(line)),
        TableCell::count(place.and_then(|place| place.column).map(|column| column as u64)),
        TableCell::optional_text(place.and_then(|place| place.header.as_ref())),
        TableCell::text(code.code()),
        TableCell::optional_text(issue.and_then(|issue| issue.read.as_ref())),
        TableCell::optional_text(issue.map(|issue| locale.said(&issue.done)).as_ref()),
        TableCell::optional_text(raw),
    ]
}
