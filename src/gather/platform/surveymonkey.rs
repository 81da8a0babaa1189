//! `SurveyMonkey`: two header rows, the second with options or sub-questions.

use super::column_name::{ColumnName, joined};
use super::description::{Description, Fingerprint, no_option};
use super::first_rows::{FirstRows, plain};
use crate::survey::Platform;

pub(super) const DESCRIPTION: Description = Description {
    platform: Platform::SurveyMonkey,
    name: "SurveyMonkey",
    fingerprint,
    header_rows,
    names,
    administrative: &[
        "respondent id",
        "collector id",
        "start date",
        "end date",
        "date created",
        "date modified",
        "custom data*",
        "respondent_id",
        "collector_id",
        "date_created",
        "date_modified",
        "id. del encuestado",
        "id. del recopilador",
        "id de respondente",
        "id do coletor",
    ],
    personal: &[
        "ip address",
        "email address",
        "first name",
        "last name",
        "ip_address",
        "email_address",
        "first_name",
        "last_name",
        "dirección ip",
        "dirección de correo electrónico",
        "nombre",
        "apellido",
        "endereço ip",
        "endereço de e-mail",
        "sobrenome",
    ],
    marks: &[],
    missing: &[],
    option: no_option,
};

/// The first two columns, as the platform names them.
const FRONT: [[&str; 2]; 4] = [
    ["respondent id", "collector id"],
    ["respondent_id", "collector_id"],
    ["id. del encuestado", "id. del recopilador"],
    ["id de respondente", "id do coletor"],
];

/// What the second row says below a question that has one answer.
const SINGLE: [&str; 7] = [
    "response",
    "open-ended response",
    "respuesta",
    "respuesta abierta",
    "resposta",
    "resposta aberta",
    "resposta discursiva",
];

fn fingerprint(head: &FirstRows<'_>) -> Option<Fingerprint> {
    let has_front = FRONT.iter().any(|front| head.has_all(front));
    has_front.then(|| Fingerprint { header_rows: header_rows(head), clue: "Respondent ID, Collector ID" })
}

/// A second row names options where it has nothing below the number of the response.
fn header_rows(head: &FirstRows<'_>) -> usize {
    let is_second = head.cell(1, 0).trim().is_empty() && head.row(1).iter().any(|cell| !cell.trim().is_empty());
    if is_second { 2 } else { 1 }
}

/// `Question / Option`; a question with one answer is also called by its own text.
fn names(rows: &[Vec<String>]) -> Vec<ColumnName> {
    let joined = joined(rows);
    let cell = |row: usize, column: usize| rows.get(row).and_then(|row| row.get(column)).map_or("", String::as_str);
    let name = |(column, shown): (usize, String)| {
        let is_single = SINGLE.contains(&plain(cell(1, column)).as_str()) && !cell(0, column).trim().is_empty();
        ColumnName { shown, others: is_single.then(|| cell(0, column).to_owned()).into_iter().collect() }
    };
    joined.into_iter().enumerate().map(name).collect()
}
