//! Google Forms: answers as downloaded, or as a sheet was saved.

use super::column_name::one_row;
use super::description::{Description, Fingerprint, always_one, no_option};
use super::first_rows::{FirstRows, plain};
use crate::survey::Platform;

pub(super) const DESCRIPTION: Description = Description {
    platform: Platform::GoogleForms,
    name: "Google Forms",
    fingerprint,
    header_rows: always_one,
    names: one_row,
    administrative: &[
        "timestamp",
        "marca temporal",
        "carimbo de data/hora",
        // Of a quiz.
        "*[score]",
        "*[feedback]",
        "*[puntuación]",
        "*[comentarios]",
        "*[pontuação]",
        "*[comentários]",
    ],
    personal: &[
        "email address",
        "username",
        "dirección de correo electrónico",
        "nombre de usuario",
        "correo electrónico",
        "endereço de e-mail",
        "nome de usuário",
    ],
    marks: &[],
    missing: &[],
    option: no_option,
};

/// The first column, in the languages of the form's owner.
const TIMES: [&str; 3] = ["timestamp", "marca temporal", "carimbo de data/hora"];

/// The first column has Google's name, and what stands below it is a time.
fn fingerprint(head: &FirstRows<'_>) -> Option<Fingerprint> {
    let first = plain(head.cell(0, 0));
    let below = head.cell(1, 0).trim();
    let is_time = below.contains(':') && below.starts_with(|first: char| first.is_ascii_digit());
    (TIMES.contains(&first.as_str()) && (is_time || head.rows.len() < 2))
        .then_some(Fingerprint { header_rows: 1, clue: "Timestamp" })
}
