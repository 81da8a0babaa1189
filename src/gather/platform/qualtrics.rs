//! Qualtrics: names, labels and `ImportId`s in three header rows, or names and labels in the two of older exports.

use super::column_name::ColumnName;
use super::description::{Description, Fingerprint, MarkRule, MarkTest, MarkedColumns, ResponseMark, no_option};
use super::first_rows::{FirstRows, plain};
use crate::survey::{MissingReason, Platform};

pub(super) const DESCRIPTION: Description = Description {
    platform: Platform::Qualtrics,
    name: "Qualtrics",
    fingerprint,
    header_rows,
    names,
    administrative: &[
        "startdate",
        "enddate",
        "status",
        "progress",
        "duration (in seconds)",
        "finished",
        "recordeddate",
        "responseid",
        "externalreference",
        "externaldatareference",
        "distributionchannel",
        "userlanguage",
        "responseset",
        "locationaccuracy",
    ],
    personal: &[
        "ipaddress",
        "recipientlastname",
        "recipientfirstname",
        "recipientemail",
        "locationlatitude",
        "locationlongitude",
        "name",
        "emailaddress",
    ],
    marks: &[
        MarkRule {
            mark: ResponseMark::Preview,
            columns: MarkedColumns::Named(&["distributionchannel"]),
            test: MarkTest::OneOf(&["preview", "test"]),
        },
        MarkRule {
            mark: ResponseMark::Preview,
            columns: MarkedColumns::Named(&["status"]),
            test: MarkTest::OneOf(&PREVIEWS),
        },
        MarkRule {
            mark: ResponseMark::Incomplete,
            columns: MarkedColumns::Named(&["finished"]),
            test: MarkTest::OneOf(&UNFINISHED),
        },
    ],
    // A question that was seen and not answered, where the export was told to say so.
    missing: &[("-99", MissingReason::Blank)],
    option: no_option,
};

/// How a preview or a generated test response is called, as a text and as a number.
const PREVIEWS: [&str; 9] = [
    "survey preview",
    "survey test",
    "vista previa de encuesta",
    "vista previa de la encuesta",
    "prueba de encuesta",
    "visualização da pesquisa",
    "teste de pesquisa",
    "1",
    "2",
];

const UNFINISHED: [&str; 3] = ["false", "falso", "0"];

/// Columns that a file has whose rows of labels were removed by hand.
const OWN: [&str; 6] = ["startdate", "enddate", "progress", "finished", "recordeddate", "responseid"];

fn fingerprint(head: &FirstRows<'_>) -> Option<Fingerprint> {
    let header_rows = header_rows(head);
    let clue = match header_rows {
        3 => "{\"ImportId\":…}",
        2 if head.count(&OWN) < 5 => "ResponseID, ResponseSet",
        _ if head.count(&OWN) >= 5 => "RecordedDate, ResponseId",
        _ => return None,
    };
    Some(Fingerprint { header_rows, clue })
}

/// Three with `ImportId`s in the third; two where the second is the labels' or an older export's; else one.
fn header_rows(head: &FirstRows<'_>) -> usize {
    let mut ids = head.row(2).iter().filter(|cell| !cell.trim().is_empty()).peekable();
    if ids.peek().is_some() && ids.all(|cell| cell.trim_start().starts_with("{\"ImportId\"")) {
        return 3;
    }
    let is_older = ["responseid", "responseset"].iter().all(|name| head.row(1).iter().any(|cell| plain(cell) == *name));
    let start = head.column("startdate");
    let has_labels = start.is_some_and(|column| {
        let below = head.cell(1, column);
        !below.trim().is_empty() && !below.contains(|character: char| character.is_ascii_digit())
    });
    if is_older || has_labels { 2 } else { 1 }
}

/// The short name, and the label; `V1` of an older export says nothing, so that its label is shown.
fn names(rows: &[Vec<String>]) -> Vec<ColumnName> {
    let width = rows.iter().take(2).map(Vec::len).max().unwrap_or(0);
    let cell = |row: usize, column: usize| rows.get(row).and_then(|row| row.get(column)).map_or("", String::as_str);
    let name = |column: usize| {
        let (short, label) = (cell(0, column), cell(1, column));
        let is_number = |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
        let says_nothing = short.trim().strip_prefix('V').is_some_and(is_number) || short.trim().is_empty();
        let (shown, other) = if says_nothing && !label.trim().is_empty() { (label, short) } else { (short, label) };
        let others = (!other.trim().is_empty() && other != shown).then(|| other.to_owned());
        ColumnName { shown: shown.to_owned(), others: others.into_iter().collect() }
    };
    (0..width).map(name).collect()
}
