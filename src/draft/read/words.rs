//! The words of a header, and what they say the column is about: in Spanish, Portuguese and English.

use crate::text::fold;

/// The folded words of a header; `LikelyToRecommend` has three.
pub(in crate::draft) fn words_of(header: &str) -> Vec<String> {
    let mut spaced = String::with_capacity(header.len() + 8);
    let mut before = ' ';
    for character in header.chars() {
        if character.is_uppercase() && before.is_lowercase() {
            spaced.push(' ');
        }
        spaced.push(character);
        before = character;
    }
    fold(&spaced)
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether a header has one of these words; those that end in `*` are beginnings.
pub(in crate::draft) fn has_any(words: &[String], wanted: &[&str]) -> bool {
    let is = |word: &String, wanted: &&str| match wanted.strip_suffix('*') {
        Some(start) => word.starts_with(start),
        None => word == wanted,
    };
    words.iter().any(|word| wanted.iter().any(|wanted| is(word, wanted)))
}

/// Last words of headers under which people write what the list before doesn't hold.
pub(in crate::draft) const OTHER: [&str; 9] =
    ["other", "otro", "otra", "otros", "outro", "outra", "outros", "specify", "especifique"];

/// Headers of people's names and addresses.
pub(in crate::draft) const PERSONAL: [&str; 37] = [
    "email",
    "mail",
    "correo",
    "correio",
    "nombre",
    "nombres",
    "nome",
    "name",
    "apellido",
    "apellidos",
    "sobrenome",
    "surname",
    "firstname",
    "lastname",
    "telefono",
    "telefone",
    "phone",
    "celular",
    "movil",
    "ip",
    "ipaddress",
    "dni",
    "cpf",
    "cedula",
    "passport",
    "pasaporte",
    "latitude",
    "longitude",
    "latitud",
    "locationlatitude",
    "locationlongitude",
    "submitter",
    "username",
    "usuario",
    "signature",
    "firma",
    "recipient*",
];

/// Headers of what tells people or answers apart.
pub(in crate::draft) const IDENTIFIER: [&str; 18] = [
    "id",
    "ids",
    "uuid",
    "guid",
    "identificador",
    "identificacion",
    "identificacao",
    "codigo",
    "code",
    "folio",
    "token",
    "key",
    "instanceid",
    "responseid",
    "anonymized",
    "matricula",
    "participante",
    "participant",
];

/// Headers that platforms add beside the questions.
const TECHNICAL: [&str; 55] = [
    "start time",
    "completion time",
    "last modified time",
    "hora de inicio",
    "hora de finalizacion",
    "hora de la ultima modificacion",
    "hora de conclusao",
    "hora da ultima modificacao",
    "timestamp",
    "marca temporal",
    "carimbo de data/hora",
    "startdate",
    "enddate",
    "start date",
    "end date",
    "recordeddate",
    "recorded date",
    "status",
    "progress",
    "finished",
    "duration (in seconds)",
    "distributionchannel",
    "distribution channel",
    "userlanguage",
    "user language",
    "submitdate",
    "date submitted",
    "fecha de envio",
    "data de envio",
    "lastpage",
    "last page",
    "ultima pagina",
    "startlanguage",
    "start language",
    "idioma inicial",
    "seed",
    "start",
    "end",
    "today",
    "deviceid",
    "subscriberid",
    "simserial",
    "attachmentspresent",
    "attachmentsexpected",
    "reviewstate",
    "edits",
    "formversion",
    "collector id",
    "network id",
    "submissiondate",
    "submission date",
    "total points",
    "quiz feedback",
    "puntuacion total",
    "total de pontos",
];

/// Whether a platform adds a column with this header beside the questions.
pub(in crate::draft) fn is_technical(header: &str) -> bool {
    let folded = fold(header);
    let last = folded.rsplit('/').next().unwrap_or(&folded);
    let is_kobo = folded.starts_with('_') && !folded.contains(' ');
    let is_redcap = folded.ends_with("_timestamp") || folded.starts_with("redcap_") || is_completion(&folded);
    let is_quiz =
        folded.starts_with("points - ") || folded.starts_with("feedback - ") || folded.starts_with("puntos: ");
    TECHNICAL.contains(&folded.as_str()) || TECHNICAL.contains(&last) || is_kobo || is_redcap || is_quiz
}

fn is_completion(folded: &str) -> bool {
    folded
        .strip_suffix("_complete")
        .is_some_and(|form| form.starts_with("form") || form.starts_with("survey") || form.starts_with("encuesta"))
}

/// Headers of the state.
pub(in crate::draft) const STATE: [&str; 9] =
    ["pais", "paises", "country", "state", "estado", "nationality", "nacionalidad", "nacionalidade", "delegacion"];

/// Headers of the seminar.
pub(in crate::draft) const SEMINAR: [&str; 16] = [
    "seminar",
    "seminario",
    "seminars",
    "edition",
    "edicion",
    "edicao",
    "workshop",
    "taller",
    "oficina",
    "cohort",
    "cohorte",
    "coorte",
    "event",
    "evento",
    "cycle",
    "ciclo",
];

/// Words that name the seminar where nothing else does.
pub(in crate::draft) const SEMINAR_ALONE: [&str; 6] = ["training", "course", "curso", "site", "capacitacion", "turma"];

/// Headers of the module.
pub(in crate::draft) const MODULE: [&str; 16] = [
    "module", "modulo", "session", "sesion", "sessao", "day", "dia", "unit", "unidad", "unidade", "class", "clase",
    "aula", "lesson", "leccion", "topic",
];

/// Headers of the question, where a row is an answer.
pub(in crate::draft) const ITEM: [&str; 7] =
    ["item", "question", "pregunta", "pergunta", "questao", "indicador", "criterio"];

/// Headers of the answer, where a row is one.
pub(in crate::draft) const ANSWER: [&str; 9] =
    ["answer", "respuesta", "resposta", "response", "valor", "value", "rating", "calificacion", "nota"];

/// Headers of the likelihood to recommend.
pub(in crate::draft) const RECOMMEND: [&str; 6] =
    ["recommend*", "recomend*", "recomiend*", "nps", "likely", "probabilidad"];

/// Headers of open questions.
pub(in crate::draft) const COMMENT: [&str; 16] = [
    "comment*",
    "comentario*",
    "suggest*",
    "sugerencia*",
    "sugest*",
    "observacion*",
    "observac*",
    "opinion*",
    "feedback",
    "why",
    "porque",
    "improve",
    "mejorar",
    "melhorar",
    "testimonial",
    "other",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_cut_into_words_also_where_only_capitals_part_them() {
        assert_eq!(words_of("LikelyToRecommend"), ["likely", "to", "recommend"]);
        assert_eq!(words_of("¿Cómo valora? [Organización]"), ["como", "valora", "organizacion"]);
    }

    #[test]
    fn columns_of_platforms_are_known_in_any_group() {
        for header in [
            "Start time",
            "_submission_time",
            "meta/today",
            "Hora de finalización",
            "Marca temporal",
            "form_1_complete",
        ] {
            assert!(is_technical(header), "{header}");
        }
        assert!(!is_technical("Relevancia") && !is_technical("course_completion"));
    }
}
