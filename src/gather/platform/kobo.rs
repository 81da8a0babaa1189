//! `KoboToolbox`: names or labels, groups as paths, multi-selects as text and as columns of 0 and 1.

use super::column_name::ColumnName;
use super::description::{Description, Fingerprint, always_one};
use super::first_rows::FirstRows;
use crate::survey::Platform;

pub(super) const DESCRIPTION: Description = Description {
    platform: Platform::Kobo,
    name: "KoboToolbox",
    fingerprint,
    header_rows: always_one,
    names,
    administrative: &[
        "_id",
        "_uuid",
        "_submission_time",
        "_validation_status",
        "_notes",
        "_status",
        "_tags",
        "_index",
        "__version__",
        "_version_",
        "_parent_index",
        "_parent_table_name",
        "_submission__*",
        "meta/*",
        "formhub/uuid",
        "start",
        "end",
        "today",
        "audit",
    ],
    personal: &[
        "_submitted_by",
        "username",
        "phonenumber",
        "simserial",
        "subscriberid",
        "deviceid",
        "_geolocation",
        "*_latitude",
        "*_longitude",
        "*_altitude",
        "*_precision",
    ],
    marks: &[],
    missing: &[],
    option: by_path,
};

fn fingerprint(head: &FirstRows<'_>) -> Option<Fingerprint> {
    if head.count(&["_id", "_uuid", "_submission_time", "_index"]) >= 3 {
        return Some(Fingerprint { header_rows: 1, clue: "_id, _uuid, _submission_time, _index" });
    }
    // What a form repeats has a table of its own.
    head.has_all(&["_index", "_parent_table_name", "_parent_index"])
        .then_some(Fingerprint { header_rows: 1, clue: "_index, _parent_table_name, _parent_index" })
}

/// A question within groups, `evaluation/satisfaction`, is also called by its own name.
fn names(rows: &[Vec<String>]) -> Vec<ColumnName> {
    let name = |name: &String| ColumnName {
        shown: name.clone(),
        others: name.rsplit_once('/').map(|(_, own)| own.to_owned()).into_iter().collect(),
    };
    rows.first().into_iter().flatten().map(name).collect()
}

/// `Topics/Gender` may be the option `Gender` of `Topics`.
pub(super) fn by_path(header: &str) -> Option<(&str, &str)> {
    header.rsplit_once('/')
}
