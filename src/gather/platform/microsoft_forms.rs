//! Microsoft Forms: the workbook of responses, or a sheet of it saved as text.

use super::column_name::one_row;
use super::description::{Description, Fingerprint, always_one, no_option};
use super::first_rows::{FirstRows, plain};
use crate::survey::Platform;

pub(super) const DESCRIPTION: Description = Description {
    platform: Platform::MicrosoftForms,
    name: "Microsoft Forms",
    fingerprint,
    header_rows: always_one,
    names: one_row,
    administrative: &[
        "id",
        "start time",
        "completion time",
        "last modified time",
        "language",
        "hora de inicio",
        "hora de finalización",
        "hora de la última modificación",
        "idioma",
        "hora de início",
        "hora de conclusão",
        "hora da última modificação",
        // Of a quiz.
        "total points",
        "quiz feedback",
        "grade posted time",
        "points - *",
        "feedback - *",
        "total de puntos",
        "puntos totales",
        "comentarios del cuestionario",
        "comentarios sobre la prueba",
        "puntos - *",
        "puntos: *",
        "comentarios - *",
        "comentarios: *",
        "total de pontos",
        "comentários do teste",
        "comentários sobre o teste",
        "pontos - *",
        "pontos: *",
        "comentários - *",
        "comentários: *",
    ],
    personal: &["email", "name", "correo electrónico", "nombre", "e-mail", "email1", "nome", "endereço de email"],
    marks: &[],
    missing: &[],
    option: no_option,
};

/// When a response was begun, and when it was handed in.
const TIMES: [[&str; 2]; 3] = [
    ["start time", "completion time"],
    ["hora de inicio", "hora de finalización"],
    ["hora de início", "hora de conclusão"],
];

fn fingerprint(head: &FirstRows<'_>) -> Option<Fingerprint> {
    let has_times = TIMES.iter().any(|times| head.has_all(times));
    (plain(head.cell(0, 0)) == "id" && has_times)
        .then_some(Fingerprint { header_rows: 1, clue: "ID, Start time, Completion time" })
}
