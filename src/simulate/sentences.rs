//! The sentences that comments and requests are composed of, in three languages; all our own, about nobody.

use super::topic::Topic;
use crate::survey::Language;

/// Whether a comment praises or wishes for something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    /// It was good.
    Praise,
    /// It should be otherwise.
    Wish,
}

type Statements = &'static [&'static str];

/// What can be said of a topic: clauses without capital and full stop.
pub(super) fn statements(topic: Topic, tone: Tone, language: Language) -> Statements {
    match (tone, language) {
        (Tone::Wish, Language::Es) => wishes_es(topic),
        (Tone::Wish, Language::Pt) => wishes_pt(topic),
        (Tone::Wish, Language::En) => wishes_en(topic),
        (Tone::Praise, Language::Es) => praise_es(topic),
        (Tone::Praise, Language::Pt) => praise_pt(topic),
        (Tone::Praise, Language::En) => praise_en(topic),
    }
}

/// A statement about a module.
pub(super) fn about_module(title: &str, statement: &str, language: Language) -> String {
    match language {
        Language::Es => format!("sobre «{title}»: {statement}"),
        Language::Pt => format!("sobre “{title}”: {statement}"),
        Language::En => format!("about “{title}”: {statement}"),
    }
}

/// What a delegation puts before a statement about the structure of the seminar.
pub(super) fn about_structure(statement: &str, language: Language) -> String {
    match language {
        Language::Es => format!("sobre la estructura del seminario: {statement}"),
        Language::Pt => format!("sobre a estrutura do seminário: {statement}"),
        Language::En => format!("about the structure of the seminar: {statement}"),
    }
}

/// How a wish may begin; often with nothing more.
pub(super) fn openings(language: Language) -> Statements {
    match language {
        Language::Es => &["", "", "", "en mi opinión, ", "creo que ", "como ya dijeron otros colegas, "],
        Language::Pt => &["", "", "", "na minha opinião, ", "acho que "],
        Language::En => &["", "", "", "in my view, ", "I think that "],
    }
}

/// How a comment on the seminar may end; often with nothing more.
pub(super) fn closings(tone: Tone, language: Language) -> Statements {
    match (tone, language) {
        (Tone::Wish, Language::Es) => {
            &["", "", "En lo demás, un muy buen seminario.", "Lo conversamos también en el grupo."]
        }
        (Tone::Wish, Language::Pt) => {
            &["", "", "No mais, um ótimo seminário.", "Conversamos sobre isso no grupo também."]
        }
        (Tone::Wish, Language::En) => &["", "", "Otherwise a very good seminar.", "Others in the group said the same."],
        (Tone::Praise, Language::Es) => {
            &["", "", "¡Gracias a todo el equipo!", "Ojalá se mantenga en la próxima edición."]
        }
        (Tone::Praise, Language::Pt) => {
            &["", "", "Obrigado a toda a equipe!", "Tomara que se mantenha na próxima edição."]
        }
        (Tone::Praise, Language::En) => &["", "", "Thanks to the whole team!", "Please keep it in the next edition."],
    }
}

fn wishes_es(topic: Topic) -> Statements {
    match topic {
        Topic::Time => &[
            "faltó tiempo para discutir en profundidad",
            "todo fue muy breve para tanto contenido",
            "harían falta más horas para trabajar con los demás países",
            "el cierre fue apresurado y quedaron temas sin tratar",
            "quince minutos de diálogo son poco tiempo para un tema así",
        ],
        Topic::Practice => &[
            "faltaron ejercicios prácticos con casos de la región",
            "hubo demasiada exposición y poca práctica",
            "convendría trabajar más con casos y menos con presentaciones",
            "hace falta más trabajo en grupos y menos conferencias",
        ],
        Topic::Materials => &[
            "las lecturas llegaron tarde y eran muy extensas",
            "sería útil recibir los materiales con anticipación",
            "falta bibliografía en español sobre el tema",
        ],
        Topic::Facilitation => &[
            "la facilitación dejó poco espacio para las preguntas",
            "convendría una persona facilitadora que conozca la administración pública",
            "hubo poco diálogo y muchas preguntas quedaron sin respuesta",
            "la facilitación se apoyó demasiado en la lectura de textos",
        ],
        Topic::Visits => &[
            "la visita fue muy rápida y no hubo un momento para conversar después",
            "convendría preparar mejor la visita antes de salir",
            "después del recorrido hizo falta un espacio de reflexión",
        ],
        Topic::Logistics => &[
            "los traslados entre el hotel y la sala fueron largos",
            "la sala era fría y con poco lugar para reunirse en grupos",
            "los horarios de las comidas podrían organizarse mejor",
        ],
        Topic::Interpretation => &[
            "la interpretación se cortaba y se perdieron partes de la discusión",
            "convendría traducir también las diapositivas",
            "en algunas sesiones faltó interpretación al portugués",
        ],
        Topic::Application => &[
            "faltó conectar el tema con lo que puede hacer un ministerio",
            "no quedó claro cómo aplicarlo en mi institución",
            "sería bueno salir con un plan de trabajo para cada país",
        ],
    }
}

fn wishes_pt(topic: Topic) -> Statements {
    match topic {
        Topic::Time => &[
            "faltou tempo para discutir com profundidade",
            "tudo foi muito curto para tanto conteúdo",
            "o final foi corrido e alguns temas ficaram de fora",
        ],
        Topic::Practice => &[
            "faltaram exercícios práticos com casos da região",
            "houve muita exposição e pouca prática",
            "seria melhor trabalhar com casos do que com apresentações",
        ],
        Topic::Materials => &[
            "as leituras chegaram tarde e eram muito longas",
            "faltam materiais em português sobre o tema",
            "seria útil receber a bibliografia com antecedência",
        ],
        Topic::Facilitation => {
            &["a facilitação deixou pouco espaço para perguntas", "houve pouco diálogo com quem facilitava"]
        }
        Topic::Visits => &[
            "a visita foi muito rápida e faltou um momento para conversar depois",
            "seria bom preparar melhor a visita antes de sair",
        ],
        Topic::Logistics => &[
            "os traslados entre o hotel e a sala foram longos",
            "a sala era fria e pequena para o grupo",
            "os horários das refeições poderiam ser mais organizados",
        ],
        Topic::Interpretation => {
            &["em algumas sessões faltou interpretação para o português", "seria bom traduzir também os slides"]
        }
        Topic::Application => &[
            "não ficou claro como aplicar o tema na minha instituição",
            "seria bom sair com um plano de trabalho para cada país",
        ],
    }
}

fn wishes_en(topic: Topic) -> Statements {
    match topic {
        Topic::Time => &[
            "there was not enough time for discussion",
            "it was too short for so much content",
            "it felt rushed at the end and some points were left out",
        ],
        Topic::Practice => &[
            "more practical exercises with cases from the region would help",
            "there were too many lectures and too little practice",
            "some of the slides could give way to group work",
        ],
        Topic::Materials => {
            &["the readings came late and were very long", "it would help to receive the materials in advance"]
        }
        Topic::Facilitation => &[
            "the facilitation left little room for questions",
            "a facilitator who knows how public administration works would help",
        ],
        Topic::Visits => &[
            "the visit was too quick and we had no moment to talk afterwards",
            "the visit should be prepared better before leaving",
        ],
        Topic::Logistics => &[
            "the transfers between the hotel and the venue took long",
            "the room was cold and small for group discussions",
        ],
        Topic::Interpretation => &[
            "the interpretation broke off and parts of the discussion were lost",
            "the slides should be translated too",
        ],
        Topic::Application => &[
            "the link to what a ministry can do was missing",
            "it was not clear how to apply it in my institution",
            "we should leave with a work plan for each country",
        ],
    }
}

fn praise_es(topic: Topic) -> Statements {
    match topic {
        Topic::Time => &["el ritmo y la duración fueron adecuados", "hubo tiempo suficiente para conversar"],
        Topic::Practice => {
            &["los casos prácticos ayudaron a pensar en situaciones reales", "el trabajo en grupos fue lo más valioso"]
        }
        Topic::Materials => {
            &["el material de lectura fue claro y útil", "las lecturas previas estaban muy bien elegidas"]
        }
        Topic::Facilitation => &[
            "las personas facilitadoras explicaron con claridad y escucharon",
            "la facilitación condujo muy bien el diálogo",
        ],
        Topic::Visits => &[
            "la visita al sitio cambió mi manera de entender el tema",
            "recorrer el lugar con las guías fue muy valioso",
        ],
        Topic::Logistics => &["la organización fue impecable", "el alojamiento y los traslados funcionaron muy bien"],
        Topic::Interpretation => &[
            "la interpretación simultánea fue de gran calidad",
            "gracias a la interpretación todos pudimos participar",
        ],
        Topic::Application => {
            &["vuelvo con ideas concretas para mi institución", "pude ver cómo aplicar lo aprendido en mi país"]
        }
    }
}

fn praise_pt(topic: Topic) -> Statements {
    match topic {
        Topic::Time => &["o ritmo e a duração foram adequados", "houve tempo suficiente para conversar"],
        Topic::Practice => {
            &["os casos práticos ajudaram a pensar em situações reais", "o trabalho em grupos foi o mais valioso"]
        }
        Topic::Materials => {
            &["o material de leitura foi claro e útil", "as leituras prévias foram muito bem escolhidas"]
        }
        Topic::Facilitation => {
            &["a facilitação conduziu muito bem o diálogo", "quem facilitou explicou com clareza e escutou"]
        }
        Topic::Visits => {
            &["a visita mudou minha maneira de entender o tema", "percorrer o lugar com os guias foi muito valioso"]
        }
        Topic::Logistics => &["a organização foi impecável", "a hospedagem e os traslados funcionaram muito bem"],
        Topic::Interpretation => &["a interpretação simultânea foi de grande qualidade"],
        Topic::Application => &[
            "volto com ideias concretas para a minha instituição",
            "consegui ver como aplicar o que aprendi no meu país",
        ],
    }
}

fn praise_en(topic: Topic) -> Statements {
    match topic {
        Topic::Time => &["pace and length were right", "there was enough time to talk"],
        Topic::Practice => {
            &["the practical cases helped to think of real situations", "the group work was most valuable"]
        }
        Topic::Materials => &["the reading material was clear and useful", "the readings were very well chosen"],
        Topic::Facilitation => {
            &["the facilitators explained clearly and listened", "the facilitation led the dialogue very well"]
        }
        Topic::Visits => &[
            "the visit changed the way I understand the subject",
            "walking the site with the guides was most valuable",
        ],
        Topic::Logistics => &["the organisation was flawless", "lodging and transfers worked very well"],
        Topic::Interpretation => &["the simultaneous interpretation was excellent"],
        Topic::Application => &[
            "I return with concrete ideas for my institution",
            "I could see how to apply what we learnt in my country",
        ],
    }
}
