//! ODK Central: names, groups joined by hyphens, submissions that nobody decrypted.

use super::column_name::ColumnName;
use super::description::{Description, Fingerprint, MarkRule, MarkTest, MarkedColumns, ResponseMark, always_one};
use super::first_rows::FirstRows;
use super::kobo::by_path;
use crate::survey::Platform;

pub(super) const DESCRIPTION: Description = Description {
    platform: Platform::Odk,
    name: "ODK Central",
    fingerprint,
    header_rows: always_one,
    names,
    administrative: &[
        "submissiondate",
        "meta-*",
        "key",
        "parent_key",
        "instanceid",
        "submitterid",
        "submittername",
        "attachmentspresent",
        "attachmentsexpected",
        "status",
        "reviewstate",
        "deviceid",
        "edits",
        "formversion",
        "set-of-*",
        "start",
        "end",
        "today",
        "audit",
    ],
    personal: &["username", "phonenumber", "email", "*-latitude", "*-longitude", "*-altitude", "*-accuracy"],
    marks: &[
        MarkRule {
            mark: ResponseMark::Incomplete,
            columns: MarkedColumns::Named(&["status"]),
            test: MarkTest::OneOf(&["not decrypted", "missing encrypted form data"]),
        },
        MarkRule { mark: ResponseMark::Incomplete, columns: MarkedColumns::Answers, test: MarkTest::Empty },
    ],
    missing: &[],
    option: by_path,
};

fn fingerprint(head: &FirstRows<'_>) -> Option<Fingerprint> {
    // What a form repeats has a table of its own.
    if head.has_all(&["parent_key", "key"]) {
        return Some(Fingerprint { header_rows: 1, clue: "PARENT_KEY, KEY" });
    }
    (head.has_all(&["submissiondate", "key"]) && head.count(&["submitterid", "formversion", "attachmentspresent"]) >= 2)
        .then_some(Fingerprint { header_rows: 1, clue: "SubmissionDate, KEY, SubmitterID" })
}

/// A question within groups, `evaluation-satisfaction`, is also called by its own name.
fn names(rows: &[Vec<String>]) -> Vec<ColumnName> {
    let name = |name: &String| {
        let (question, option) = name.split_once('/').map_or((name.as_str(), None), |(one, two)| (one, Some(two)));
        let own = question.rsplit_once('-').map(|(_, own)| match option {
            Some(option) => format!("{own}/{option}"),
            None => own.to_owned(),
        });
        ColumnName { shown: name.clone(), others: own.into_iter().collect() }
    };
    rows.first().into_iter().flatten().map(name).collect()
}
