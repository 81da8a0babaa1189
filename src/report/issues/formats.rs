//! Issues for other programs: groups as JSON.

use serde::Serialize;

use super::hidden_cells::{CellsQuoted, ToldCure};
use crate::locale::Locale;
use crate::report::{IssueGroup, ReportError};
use crate::survey::{Severity, Survey};

/// A group of equal issues as other programs read it; the sentences are in one language.
#[derive(Debug, Serialize)]
struct GroupJson<'a> {
    code: &'static str,
    name: String,
    severity: Severity,
    message: String,
    count: u64,
    header: Option<&'a str>,
    places: Vec<PlaceJson<'a>>,
    read: Option<&'a str>,
    /// What else was read that the same would settle.
    also_read: &'a [&'a str],
    expected: Option<String>,
    nearest: Option<&'a str>,
    done: String,
    cure: Option<CureJson>,
}

#[derive(Debug, Serialize)]
struct PlaceJson<'a> {
    file: &'a str,
    lines: &'a [u64],
    column: Option<usize>,
    count: u64,
}

#[derive(Debug, Serialize)]
struct CureJson {
    file: &'static str,
    r#where: String,
    key: String,
    toml: Option<String>,
}

/// The groups as a JSON array, in their order; where cells are hidden the groups must be of issues without them.
///
/// # Errors
/// If they can't be written.
pub fn issue_groups_json(
    groups: &[IssueGroup<'_>],
    survey: &Survey,
    cells: CellsQuoted,
    locale: &Locale,
) -> Result<String, ReportError> {
    let groups: Vec<GroupJson<'_>> = groups.iter().map(|group| written(group, survey, cells, locale)).collect();
    serde_json::to_string_pretty(&groups).map_err(|source| ReportError::Json { file: "issues.json", source })
}

fn written<'a>(group: &'a IssueGroup<'a>, survey: &Survey, cells: CellsQuoted, locale: &Locale) -> GroupJson<'a> {
    let issue = group.first;
    let cure = group.told_cure(survey, cells, locale);
    let cure = cure.map(|ToldCure { file, place, key, toml }| CureJson { file, r#where: place, key, toml });
    GroupJson {
        code: issue.code.code(),
        name: issue.code.name(),
        severity: issue.severity,
        message: group.message(locale),
        count: group.count,
        header: issue.place.header.as_deref(),
        places: group
            .places
            .iter()
            .map(|place| PlaceJson { file: place.file, lines: &place.lines, column: place.column, count: place.count })
            .collect(),
        read: issue.read.as_deref(),
        also_read: group.read.get(1..).unwrap_or_default(),
        expected: issue.expected.as_ref().map(|said| locale.said(said)),
        nearest: issue.nearest.as_deref(),
        done: locale.said(&group.done),
        cure,
    }
}
