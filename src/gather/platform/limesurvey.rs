//! `LimeSurvey`: question codes or full texts, answer codes or labels.

use super::column_name::one_row;
use super::description::{Description, Fingerprint, MarkRule, MarkTest, MarkedColumns, ResponseMark, always_one};
use super::first_rows::FirstRows;
use crate::survey::{MissingReason, Platform};

pub(super) const DESCRIPTION: Description = Description {
    platform: Platform::LimeSurvey,
    name: "LimeSurvey",
    fingerprint,
    header_rows: always_one,
    names: one_row,
    administrative: &[
        "id",
        "submitdate",
        "lastpage",
        "startlanguage",
        "seed",
        "startdate",
        "datestamp",
        "refurl",
        "token",
        "response id",
        "date submitted",
        "last page",
        "start language",
        "date started",
        "date last action",
        "referrer url",
        "access code",
        "id de respuesta",
        "fecha de envío",
        "última página",
        "idioma inicial",
        "lenguaje inicial",
        "semilla",
        "fecha de inicio",
        "fecha de la última acción",
        "url de referencia",
        "id da resposta",
        "data de envio",
        "língua inicial",
        "semente",
        "data de início",
        "data da última ação",
        "url de referência",
        "código de acceso",
        "código de acesso",
        // Times.
        "interviewtime",
        "grouptime*",
        "questiontime*",
        "*[qtime]",
        "total time",
        "group time*",
        "question time*",
        "tiempo total",
        "tiempo de grupo*",
        "tiempo del grupo*",
        "tiempo de pregunta*",
        "tiempo de la pregunta*",
        "tempo total",
        "tempo do grupo*",
        "tempo da pergunta*",
        "tempo da questão*",
    ],
    personal: &[
        "ipaddr",
        "ip address",
        "dirección ip",
        "endereço ip",
        "firstname",
        "lastname",
        "email",
        "first name",
        "last name",
        "email address",
    ],
    marks: &[MarkRule {
        mark: ResponseMark::Incomplete,
        columns: MarkedColumns::Named(&SUBMITTED),
        test: MarkTest::Empty,
    }],
    // A question that its conditions hid.
    missing: &[("N/A", MissingReason::NotAsked)],
    option: by_bracket,
};

/// When a response was handed in, in the languages of the survey.
const SUBMITTED: [&str; 4] = ["submitdate", "date submitted", "fecha de envío", "data de envio"];

/// The columns at the front, by language.
const FRONT: [[&str; 4]; 3] = [
    ["response id", "date submitted", "last page", "start language"],
    ["id de respuesta", "fecha de envío", "última página", "idioma inicial"],
    ["id da resposta", "data de envio", "última página", "língua inicial"],
];

fn fingerprint(head: &FirstRows<'_>) -> Option<Fingerprint> {
    if head.has_all(&["id", "submitdate"]) {
        return Some(Fingerprint { header_rows: 1, clue: "id, submitdate" });
    }
    let has_front = FRONT.iter().any(|front| head.count(front) >= 3);
    has_front.then_some(Fingerprint { header_rows: 1, clue: "Response ID, Date submitted, Last page" })
}

/// `P3[other]`, or in full `Topics [Gender]`.
fn by_bracket(header: &str) -> Option<(&str, &str)> {
    let (question, option) = header.trim().strip_suffix(']')?.rsplit_once('[')?;
    Some((question.trim_end(), option))
}
