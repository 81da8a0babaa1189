//! The only column that a declaration names.

use crate::harmonise::file_issues::{FileIssues, column_list};
use crate::survey::{Issue, IssueCode, Said, Severity};
use crate::text::nearest_header;

/// The only column of a name; if there is none, or several, that is told.
pub(super) fn only_column(
    file_issues: FileIssues<'_>,
    name: &str,
    severity: Severity,
    done: &'static str,
    issues: &mut Vec<Issue>,
) -> Option<usize> {
    let columns = file_issues.columns_named(name);
    let done = Said::new(done);
    let issue = match columns.as_slice() {
        [only] => return Some(*only),
        [] => Issue {
            expected: Some(Said::new("expected-column").with("header", name)),
            nearest: nearest_header(name, file_issues.header).map(str::to_owned),
            ..file_issues.of_file(severity, IssueCode::MissingColumn, done)
        },
        [first, ..] => Issue {
            expected: Some(
                Said::new("expected-one-column").with("header", name).with("columns", column_list(&columns)),
            ),
            ..file_issues.of_column(Severity::Error, IssueCode::AmbiguousColumn, *first, done)
        },
    };
    tell_once(issue, issues);
    None
}

/// A column that several keys or filters name is told once, with the gravest of what follows.
fn tell_once(issue: Issue, issues: &mut Vec<Issue>) {
    let is_same =
        |other: &&mut Issue| (other.code, &other.place, &other.expected) == (issue.code, &issue.place, &issue.expected);
    match issues.iter_mut().find(is_same) {
        Some(told) if issue.severity < told.severity => *told = issue,
        Some(_) => {}
        None => issues.push(issue),
    }
}
