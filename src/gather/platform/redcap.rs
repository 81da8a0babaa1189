//! `REDCap`: raw names or labels, checkboxes as columns of 0 and 1.

use super::column_name::one_row;
use super::description::{Description, Fingerprint, always_one};
use super::first_rows::{FirstRows, plain};
use crate::survey::Platform;

pub(super) const DESCRIPTION: Description = Description {
    platform: Platform::Redcap,
    name: "REDCap",
    fingerprint,
    header_rows: always_one,
    names: one_row,
    administrative: &[
        "record_id",
        "redcap_*",
        "*_complete",
        "*_timestamp",
        "record id",
        "event name",
        "repeat instrument",
        "repeat instance",
        "survey identifier",
        "survey timestamp",
        "complete?",
        "¿completo?",
        "¿completado?",
        "completo?",
        "concluído?",
    ],
    personal: &["redcap_survey_identifier", "survey identifier"],
    marks: &[],
    missing: &[],
    option,
};

fn fingerprint(head: &FirstRows<'_>) -> Option<Fingerprint> {
    let ends = |end: &str| head.row(0).iter().any(|cell| plain(cell).ends_with(end));
    let begins = head.row(0).iter().any(|cell| plain(cell).starts_with("redcap_"));
    if begins || (head.column("record_id").is_some() && ends("_complete")) {
        return Some(Fingerprint { header_rows: 1, clue: "record_id, …_complete" });
    }
    (head.has_all(&["record id", "complete?"])).then_some(Fingerprint { header_rows: 1, clue: "Record ID, Complete?" })
}

/// `topics___2`, or in labels `Topics (choice=Gender)`.
fn option(header: &str) -> Option<(&str, &str)> {
    header.split_once("___").or_else(|| {
        let (question, option) = header.trim().strip_suffix(')')?.rsplit_once("(choice=")?;
        Some((question.trim_end(), option))
    })
}
