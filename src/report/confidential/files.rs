//! The files of `confidential/`: issues, a cleaning log, what was set aside, the redaction queue, comments without a theme,
//! and the full account of every line. Nothing of this may be sent on.

use std::collections::BTreeMap;

use super::cleaning_log::{cleaning_log, quarantined};
use super::manifest::manifest;
use crate::harmonise::{CodedComment, Comment};
use crate::limit::{InternalRelease, Tables};
use crate::locale::Locale;
use crate::report::issues::hidden_cells::{CellsQuoted, ToldCure};
use crate::report::tables::table::ColumnValues::{Count, OneOf, Text};
use crate::report::tables::table::{DataTable, TableCell, TableColumn, always, safe_text, sometimes};
use crate::report::{InputFile, RenderedFile, ReportError};
use crate::survey::{FileChanges, FileReconciliation, Issue, Place, Reconciliation, Survey, ThemeId};

/// The queue's file name; what a person marked there is carried over from run to run.
pub const REDACTION_QUEUE: &str = "redaction_queue.csv";

/// The status of a comment that nobody has reviewed yet.
const UNREVIEWED: &str = "unreviewed";

/// What never leaves the Secretariat.
pub struct Confidential<'a> {
    /// What was found wrong in the deliveries, with places and cells as read.
    pub issues: &'a [Issue],
    /// Everything, with the comments as written.
    pub released: &'a InternalRelease,
    /// Reports with every number, of each seminar in a folder of its own.
    pub reports: &'a [RenderedFile],
    /// What was changed and left out, file by file, with cells and records as read.
    pub changes: &'a [FileChanges],
    /// What became of every delivered line.
    pub reconciliation: &'a Reconciliation,
    /// The files that were read.
    pub sources: &'a [InputFile],
    /// The redaction queue as an earlier run or a person left it: the statuses given there are kept.
    pub reviewed: Option<&'a [u8]>,
    /// What an earlier run wrote there: what isn't written anew stays, and stays listed.
    pub earlier: &'a [RenderedFile],
    /// What was asked.
    pub survey: &'a Survey,
    /// The language in which it is said what was done with each issue.
    pub locale: &'a Locale,
}

/// All files of `confidential/`. Comments are put in an order that doesn't depend on that of the files.
///
/// # Errors
/// If a table can't be written.
pub fn confidential_files(confidential: &Confidential<'_>) -> Result<Vec<RenderedFile>, ReportError> {
    let Confidential { issues, changes, reconciliation, locale, .. } = *confidential;
    let mut comments = confidential.released.tables().comments().to_vec();
    comments.sort();
    let tables = [
        issues_table(issues, confidential.survey, CellsQuoted::Shown, locale),
        cleaning_log(issues, changes),
        quarantined(issues, changes, locale),
        redaction_queue(&comments, &statuses(confidential.reviewed.unwrap_or_default())),
        uncoded_comments(&comments),
        reconciliation_table(reconciliation),
        exclusions_table(reconciliation),
    ];
    let mut files = tables.iter().map(|table| table.csv("")).collect::<Result<Vec<_>, _>>()?;
    files.extend(confidential.reports.iter().cloned());
    files.push(manifest(confidential.sources, &files, confidential.earlier)?);
    Ok(files)
}

/// Issues row by row, as `confidential/issues.csv` holds them; where cells are hidden the issues must be without them.
///
/// # Errors
/// If they can't be written.
pub fn issues_csv(
    issues: &[Issue],
    survey: &Survey,
    cells: CellsQuoted,
    locale: &Locale,
) -> Result<RenderedFile, ReportError> {
    issues_table(issues, survey, cells, locale).csv("")
}

const ISSUES: [TableColumn; 14] = [
    always("severity", OneOf(&["error", "warning", "note"]), "How much it matters."),
    always("code", Text, "Stable code."),
    always("name", Text, "Stable name."),
    always("file", Text, "File, relative to the input folder."),
    sometimes("line", Count, "Physical line, from 1."),
    sometimes("column", Count, "Column, from 1."),
    sometimes("header", Text, "The column's header as read."),
    sometimes("read", Text, "What was read."),
    sometimes("expected", Text, "What was expected."),
    sometimes("nearest", Text, "Nearest known value; a suggestion."),
    always("done", Text, "What was done with it."),
    sometimes("declaration", Text, "The declaration in which it would be settled."),
    sometimes("where", Text, "The part of the declaration that would change."),
    sometimes("cure", Text, "The lines of TOML that would settle it."),
];

fn issues_table(issues: &[Issue], survey: &Survey, cells: CellsQuoted, locale: &Locale) -> DataTable {
    let row = |issue: &Issue| {
        let [file, line, column, header] = place(&issue.place);
        let cure =
            issue.cure.as_ref().and_then(|cure| ToldCure::of(&[cure], &[&issue.place.file], survey, cells, locale));
        vec![
            TableCell::text(issue.severity.name()),
            TableCell::text(issue.code.code()),
            TableCell::text(&issue.code.name()),
            file,
            line,
            column,
            header,
            TableCell::optional_text(issue.read.as_ref()),
            TableCell::optional_text(issue.expected.as_ref().map(|said| locale.said(said)).as_ref()),
            TableCell::optional_text(issue.nearest.as_ref()),
            TableCell::text(&locale.said(&issue.done)),
            TableCell::optional_text(cure.as_ref().map(|cure| cure.file).as_ref()),
            TableCell::optional_text(cure.as_ref().map(place_of)),
            TableCell::optional_text(cure.as_ref().and_then(|cure| cure.toml.as_ref())),
        ]
    };
    DataTable { name: "issues", title: "Issues", columns: &ISSUES, key: &[], rows: issues.iter().map(row).collect() }
}

/// The part of a declaration that changes, with its key where the lines are hidden.
fn place_of(cure: &ToldCure) -> String {
    if cure.toml.is_some() { cure.place.clone() } else { format!("{}: {}", cure.place, cure.key) }
}

fn place(place: &Place) -> [TableCell; 4] {
    [
        TableCell::text(&place.file),
        TableCell::count(place.line),
        TableCell::count(place.column.map(|column| column as u64)),
        TableCell::optional_text(place.header.as_ref()),
    ]
}

const QUEUE: [TableColumn; 10] = [
    always("status", Text, "unreviewed, publish or withhold; only 'publish' lets a comment be quoted."),
    always("seminar", Text, "The seminar."),
    sometimes("module", Text, "The module it speaks of."),
    always("item", Text, "The question it answers."),
    always("file", Text, "File, relative to the input folder."),
    sometimes("line", Count, "Physical line, from 1."),
    sometimes("column", Count, "Column, from 1."),
    sometimes("themes", Text, "The themes it mentions, with ; between them."),
    always("tone", OneOf(&["approving", "critical", "mixed", "neutral"]), "Its tone, by its words and the question."),
    always("text", Text, "The words as written."),
];

/// File, line, column and words of a comment, as its table writes them.
type CommentKey = [String; 4];

fn redaction_queue(comments: &[CodedComment], statuses: &BTreeMap<CommentKey, String>) -> DataTable {
    let row = |coded: &CodedComment| {
        let comment = &coded.comment;
        let [file, line, column, _] = place(&comment.place);
        let status = statuses.get(&comment_key(comment)).map_or(UNREVIEWED, String::as_str);
        vec![
            TableCell::text(status),
            TableCell::text(&comment.seminar),
            TableCell::optional_text(comment.module.as_ref()),
            TableCell::text(&comment.item),
            file,
            line,
            column,
            TableCell::optional_text(themes(coded)),
            TableCell::text(coded.tone.name()),
            TableCell::text(&comment.text),
        ]
    };
    let rows = comments.iter().map(row).collect();
    DataTable { name: "redaction_queue", title: "Redaction queue", columns: &QUEUE, key: &[], rows }
}

fn themes(coded: &CodedComment) -> Option<String> {
    let names: Vec<&str> = coded.themes.iter().map(ThemeId::as_str).collect();
    (!names.is_empty()).then(|| names.join(";"))
}

const UNCODED: [TableColumn; 6] = [
    always("seminar", Text, "The seminar."),
    sometimes("module", Text, "The module it speaks of."),
    always("item", Text, "The question it answers."),
    always("file", Text, "File, relative to the input folder."),
    sometimes("line", Count, "Physical line, from 1."),
    always("text", Text, "The words as written."),
];

/// What the codebook knows no word of, for whoever keeps it.
fn uncoded_comments(comments: &[CodedComment]) -> DataTable {
    let row = |coded: &CodedComment| {
        let comment = &coded.comment;
        let [file, line, _, _] = place(&comment.place);
        vec![
            TableCell::text(&comment.seminar),
            TableCell::optional_text(comment.module.as_ref()),
            TableCell::text(&comment.item),
            file,
            line,
            TableCell::text(&comment.text),
        ]
    };
    let rows = comments.iter().filter(|coded| coded.themes.is_empty()).map(row).collect();
    DataTable { name: "uncoded_comments", title: "Comments without a theme", columns: &UNCODED, key: &[], rows }
}

fn comment_key(comment: &Comment) -> CommentKey {
    let place = &comment.place;
    let written = |number: Option<String>| number.unwrap_or_default();
    [
        safe_text(&place.file),
        written(place.line.map(|line| line.to_string())),
        written(place.column.map(|column| column.to_string())),
        safe_text(&comment.text),
    ]
}

/// The statuses a person gave, by comment. A queue that isn't one of ours gives none, and every comment waits again.
fn statuses(queue: &[u8]) -> BTreeMap<CommentKey, String> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(queue);
    let Ok(header) = reader.headers().cloned() else { return BTreeMap::new() };
    let at = |name: &str| header.iter().position(|column| column.trim_start_matches('\u{feff}') == name);
    let places = ["status", "file", "line", "column", "text"].map(at);
    let status_of = |record: &csv::StringRecord| {
        let [Some(status), Some(file), Some(line), Some(column), Some(text)] = places else { return None };
        let cell = |at: usize| record.get(at).unwrap_or_default().to_owned();
        Some(([cell(file), cell(line), cell(column), cell(text)], cell(status)))
    };
    reader.records().filter_map(Result::ok).filter_map(|record| status_of(&record)).collect()
}

const RECONCILIATION: [TableColumn; 15] = [
    always("file", Text, "File, relative to the input folder."),
    always("sha256", Text, "SHA-256 of its bytes."),
    always("lines", Count, "Physical lines."),
    always("preamble", Count, "Lines above the header."),
    always("header", Count, "Lines of the header."),
    always("blank", Count, "Lines without any cell."),
    always("total", Count, "Lines that sum up others."),
    always("record_lines", Count, "Lines that records stand on."),
    always("records", Count, "Records below the header."),
    always("used", Count, "Records whose answers count."),
    always("duplicate", Count, "Records that repeat another."),
    always("superseded", Count, "Records that another file replaces."),
    always("excluded", Count, "Records set aside by a declared filter."),
    always("quarantined", Count, "Records that can't be read with certainty."),
    sometimes(
        "answers",
        Count,
        "Answers or forms for which the used records stand; empty where each stands for itself.",
    ),
];

fn reconciliation_table(reconciliation: &Reconciliation) -> DataTable {
    let row = |file: &FileReconciliation| {
        let counts = [
            file.lines,
            file.preamble,
            file.header,
            file.blank,
            file.total,
            file.record_lines,
            file.records,
            file.used,
            file.duplicate,
            file.superseded,
            file.excluded,
            file.quarantined,
        ];
        [TableCell::text(&file.file), TableCell::text(&file.sha256)]
            .into_iter()
            .chain(counts.map(TableCell::Count))
            .chain([TableCell::count(file.answers)])
            .collect()
    };
    DataTable {
        name: "reconciliation",
        title: "What became of every line",
        columns: &RECONCILIATION,
        key: &["file"],
        rows: reconciliation.files.iter().map(row).collect(),
    }
}

const EXCLUSIONS: [TableColumn; 3] = [
    always("file", Text, "File, relative to the input folder."),
    always("reason", Text, "The reason that was declared."),
    always("records", Count, "Records that were set aside for it."),
];

/// The excluded records of the reconciliation by their reason.
fn exclusions_table(reconciliation: &Reconciliation) -> DataTable {
    let rows = reconciliation.files.iter().flat_map(|file| {
        let row = |(reason, count): &(String, u64)| {
            vec![TableCell::text(&file.file), TableCell::text(reason), TableCell::Count(*count)]
        };
        file.excluded_by.iter().map(row)
    });
    DataTable {
        name: "exclusions",
        title: "Records set aside by declared filters",
        columns: &EXCLUSIONS,
        key: &["file", "reason"],
        rows: rows.collect(),
    }
}
