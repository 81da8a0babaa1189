//! What a question speaks of, by the words of its header.

use crate::draft::read::words::has_any;
use crate::survey::Dimension;

/// What a question speaks of, by its words; the first that fits counts.
const DIMENSIONS: [(Dimension, &[&str]); 8] = [
    (
        Dimension::Time,
        &[
            "time",
            "tiempo",
            "tempo",
            "duration",
            "duracion",
            "duracao",
            "length",
            "pace",
            "ritmo",
            "hours",
            "horas",
            "long",
            "schedule",
            "horario",
            "cronograma",
            "workload",
            "carga",
        ],
    ),
    (
        Dimension::Logistics,
        &[
            "logistic*",
            "logistica",
            "room",
            "sala",
            "salon",
            "food",
            "comida",
            "catering",
            "hotel",
            "travel",
            "viaje",
            "viagem",
            "venue",
            "alojamiento",
            "hospedagem",
            "organisation",
            "organization",
            "organizacion",
            "organizacao",
            "communication",
            "registration",
            "inscripcion",
            "transporte",
            "infraestructura",
        ],
    ),
    (
        Dimension::Facilitation,
        &[
            "facilitat*",
            "facilita*",
            "trainer*",
            "instructor*",
            "instrutor*",
            "teacher*",
            "docente*",
            "profesor*",
            "professor*",
            "mentor*",
            "speaker*",
            "ponente*",
            "expositor*",
            "palestrante*",
            "lecturer*",
            "atmosphere",
            "ins",
            "capacitador*",
        ],
    ),
    (
        Dimension::Objectives,
        &[
            "objective*",
            "objetivo*",
            "goal*",
            "meta",
            "metas",
            "expectation*",
            "expectativa*",
            "purpose",
            "proposito",
            "outcome*",
            "cumplio",
        ],
    ),
    (
        Dimension::Method,
        &[
            "method*",
            "metod*",
            "exercise*",
            "ejercicio*",
            "exercicio*",
            "activit*",
            "actividad*",
            "atividade*",
            "hands",
            "practic*",
            "pratic*",
            "dinamica*",
            "material*",
            "aids",
            "slides",
            "calls",
            "discussion*",
            "breakout",
            "participa*",
            "presentations",
        ],
    ),
    (
        Dimension::Learning,
        &[
            "learn*",
            "aprend*",
            "knowledge",
            "conocimiento*",
            "conhecimento*",
            "skill*",
            "habilidad*",
            "habilidade*",
            "can",
            "able",
            "ability",
            "confidence",
            "confianza",
            "sabia",
            "sabe",
            "knew",
            "knows",
            "apply",
            "aplica*",
            "applicab*",
            "comprehension",
            "comp",
            "understand*",
            "comprens*",
            "motivation",
            "capaz",
            "know",
        ],
    ),
    (
        Dimension::Content,
        &[
            "content*",
            "contenido*",
            "conteudo*",
            "relevan*",
            "pertinen*",
            "topic*",
            "tema*",
            "useful*",
            "util*",
            "curriculum",
            "depth",
            "profundidad*",
            "module*",
            "information",
            "structure",
            "interest*",
            "claridad",
            "clear",
            "subject*",
        ],
    ),
    (
        Dimension::Overall,
        &[
            "overall",
            "general",
            "geral",
            "global",
            "recommend*",
            "recomend*",
            "recomiend*",
            "satisf*",
            "worth",
            "valoracion",
            "avaliacao",
            "evaluacion",
            "comment*",
            "comentario*",
            "conjunto",
            "anything",
            "suggest*",
            "sugerencia*",
            "sugest*",
        ],
    ),
];

/// What a question speaks of, if its words say so.
pub(in crate::draft) fn dimension(words: &[String]) -> Option<Dimension> {
    let overall = ["overall", "general", "geral", "global"];
    if has_any(words, &overall) && has_any(words, &["rate", "rating", "valoracion", "avaliacao", "satisf*", "calific*"])
    {
        return Some(Dimension::Overall);
    }
    DIMENSIONS.iter().find(|(_, wanted)| has_any(words, wanted)).map(|(dimension, _)| *dimension)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::read::words::words_of;

    #[test]
    fn words_of_three_languages_lead_to_a_dimension() {
        let of = |text: &str| dimension(&words_of(text));
        assert_eq!(of("M01 Duración"), Some(Dimension::Time));
        assert_eq!(of("Overall, how would you rate this training event?"), Some(Dimension::Overall));
        assert_eq!(of("I can use a Python IDE"), Some(Dimension::Learning));
        assert_eq!(of("Facilitação"), Some(Dimension::Facilitation));
        assert_eq!(of("Shoe"), None);
    }
}
