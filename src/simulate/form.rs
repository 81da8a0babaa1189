//! The evaluation form: its scales with their labels, and its questions, in three languages.

use crate::survey::{AskedTone, Dimension, Language, Per, ScaleKind};

/// A text in Spanish, Portuguese and English.
pub(super) type Texts = [&'static str; 3];

/// The text in one language.
pub(super) fn text_in(texts: Texts, language: Language) -> &'static str {
    let [es, pt, en] = texts;
    match language {
        Language::Es => es,
        Language::Pt => pt,
        Language::En => en,
    }
}

/// A set of answer levels that questions share.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct AnswerScale {
    /// Such as `agree5`.
    pub(super) id: &'static str,
    /// What its levels mean.
    pub(super) kind: ScaleKind,
    /// Its levels with their aliases, low to high; numbers and texts have none.
    pub(super) levels: &'static [(Texts, &'static [&'static str])],
}

/// How a respondent says that a question doesn't apply.
pub(super) const NOT_APPLICABLE: Texts = ["No aplica", "Não se aplica", "Not applicable"];
/// How a respondent says not to know.
pub(super) const DONT_KNOW: Texts = ["No sabe", "Não sei", "Don't know"];
/// How a respondent says not to want to answer.
pub(super) const REFUSED: Texts = ["Prefiero no responder", "Prefiro não responder", "Prefer not to answer"];

static AGREEMENT: AnswerScale = AnswerScale {
    id: "agree5",
    kind: ScaleKind::Ordinal,
    levels: &[
        (["Totalmente en desacuerdo", "Discordo totalmente", "Strongly disagree"], &["TD", "Muy en desacuerdo"]),
        (["En desacuerdo", "Discordo", "Disagree"], &["ED"]),
        (
            ["Ni de acuerdo ni en desacuerdo", "Nem concordo nem discordo", "Neither agree nor disagree"],
            &["NI", "Neutral", "Neutro"],
        ),
        (["De acuerdo", "Concordo", "Agree"], &["DA"]),
        (["Totalmente de acuerdo", "Concordo totalmente", "Strongly agree"], &["TA", "Muy de acuerdo"]),
    ],
};

static QUALITY: AnswerScale = AnswerScale {
    id: "quality5",
    kind: ScaleKind::Ordinal,
    levels: &[
        (["Muy malo", "Muito ruim", "Very poor"], &["Muy mala", "Pésimo"]),
        (["Malo", "Ruim", "Poor"], &["Mala"]),
        (["Regular", "Regular", "Fair"], &[]),
        (["Bueno", "Bom", "Good"], &["Buena", "Boa"]),
        (["Muy bueno", "Muito bom", "Very good"], &["Muy buena", "Muito boa", "Excelente", "Excellent"]),
    ],
};

static SATISFACTION: AnswerScale = AnswerScale {
    id: "satisfaction5",
    kind: ScaleKind::Ordinal,
    levels: &[
        (
            ["Muy insatisfecho/a", "Muito insatisfeito/a", "Very dissatisfied"],
            &["Muy insatisfecho", "Muy insatisfecha"],
        ),
        (["Insatisfecho/a", "Insatisfeito/a", "Dissatisfied"], &["Insatisfecho", "Insatisfecha"]),
        (
            [
                "Ni satisfecho/a ni insatisfecho/a",
                "Nem satisfeito/a nem insatisfeito/a",
                "Neither satisfied nor dissatisfied",
            ],
            &[],
        ),
        (["Satisfecho/a", "Satisfeito/a", "Satisfied"], &["Satisfecho", "Satisfecha"]),
        (["Muy satisfecho/a", "Muito satisfeito/a", "Very satisfied"], &["Muy satisfecho", "Muy satisfecha"]),
    ],
};

static DURATION: AnswerScale = AnswerScale {
    id: "duration5",
    kind: ScaleKind::Bipolar,
    levels: &[
        (["Demasiado corta", "Curta demais", "Too short"], &["Demasiado corto"]),
        (["Algo corta", "Um pouco curta", "Somewhat short"], &["Algo corto"]),
        (["Adecuada", "Adequada", "About right"], &["Adecuado"]),
        (["Algo larga", "Um pouco longa", "Somewhat long"], &["Algo largo"]),
        (["Demasiado larga", "Longa demais", "Too long"], &["Demasiado largo"]),
    ],
};

static KNOWLEDGE: AnswerScale = AnswerScale { id: "knowledge5", kind: ScaleKind::Numeric, levels: &[] };

/// The highest level of knowledge, from 0; people write it from 1.
pub(super) const MOST_KNOWLEDGE: usize = 4;

static RECOMMENDATION: AnswerScale = AnswerScale { id: "recommend10", kind: ScaleKind::Nps, levels: &[] };

static WORDS: AnswerScale = AnswerScale { id: "text", kind: ScaleKind::Text, levels: &[] };

/// The scales that the questionnaire declares, in its order; texts need no declaration.
pub(super) static SCALES: [&AnswerScale; 6] =
    [&AGREEMENT, &QUALITY, &SATISFACTION, &DURATION, &KNOWLEDGE, &RECOMMENDATION];

/// A question of the form.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Question {
    /// The item's identifier.
    pub(super) id: &'static str,
    /// Asked for every module, or once.
    pub(super) per: Per,
    /// The scale of its answers.
    pub(super) scale: &'static AnswerScale,
    /// What it speaks of.
    pub(super) dimension: Option<Dimension>,
    /// The question as put.
    pub(super) text: Texts,
    /// How its column is headed, after the module if it is asked for every module.
    pub(super) heading: Texts,
    /// What the question is beside its answers.
    pub(super) role: Role,
}

/// What a question is beside its answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A question like any other.
    Plain,
    /// It asks for comments of one tone.
    Toned(AskedTone),
    /// It asks what one knew before the module.
    Before,
    /// It asks what one knows after the module; its before is the question of this identifier.
    After(&'static str),
}

/// The questions, in the order of the form.
pub(super) static QUESTIONS: [Question; 14] = [
    Question {
        id: "relevance",
        per: Per::Module,
        scale: &AGREEMENT,
        dimension: Some(Dimension::Content),
        text: [
            "El contenido del módulo es relevante para mi trabajo.",
            "O conteúdo do módulo é relevante para o meu trabalho.",
            "The content of the module is relevant to my work.",
        ],
        heading: ["Relevancia", "Relevância", "Relevance"],
        role: Role::Plain,
    },
    Question {
        id: "facilitation",
        per: Per::Module,
        scale: &AGREEMENT,
        dimension: Some(Dimension::Facilitation),
        text: [
            "La facilitación fue clara y dio lugar al diálogo.",
            "A facilitação foi clara e deu espaço ao diálogo.",
            "The facilitation was clear and left room for dialogue.",
        ],
        heading: ["Facilitación", "Facilitação", "Facilitation"],
        role: Role::Plain,
    },
    Question {
        id: "method",
        per: Per::Module,
        scale: &AGREEMENT,
        dimension: Some(Dimension::Method),
        text: [
            "El método y las actividades me ayudaron a aprender.",
            "O método e as atividades me ajudaram a aprender.",
            "The method and the activities helped me to learn.",
        ],
        heading: ["Método", "Método", "Method"],
        role: Role::Plain,
    },
    Question {
        id: "time",
        per: Per::Module,
        scale: &DURATION,
        dimension: Some(Dimension::Time),
        text: ["La duración del módulo fue…", "A duração do módulo foi…", "The length of the module was…"],
        heading: ["Duración", "Duração", "Duration"],
        role: Role::Plain,
    },
    Question {
        id: "applicability",
        per: Per::Module,
        scale: &AGREEMENT,
        dimension: Some(Dimension::Objectives),
        text: [
            "Sé cómo aplicar en mi institución lo aprendido.",
            "Sei como aplicar na minha instituição o que aprendi.",
            "I know how I can use what I learnt in my institution.",
        ],
        heading: ["Aplicabilidad", "Aplicabilidade", "Applicability"],
        role: Role::Plain,
    },
    Question {
        id: "overall",
        per: Per::Module,
        scale: &QUALITY,
        dimension: Some(Dimension::Overall),
        text: [
            "En general, ¿cómo valora el módulo?",
            "Em geral, como avalia o módulo?",
            "Overall, how do you rate the module?",
        ],
        heading: ["Valoración general", "Avaliação geral", "Overall rating"],
        role: Role::Plain,
    },
    Question {
        id: "knowledge_before",
        per: Per::Module,
        scale: &KNOWLEDGE,
        dimension: None,
        text: [
            "Antes del módulo, ¿cuánto sabía del tema? (1 = nada, 5 = mucho)",
            "Antes do módulo, quanto sabia do tema? (1 = nada, 5 = muito)",
            "Before the module, how much did you know about its subject? (1 = nothing, 5 = a lot)",
        ],
        heading: ["Sabía antes", "Sabia antes", "Knew before"],
        role: Role::Before,
    },
    Question {
        id: "knowledge",
        per: Per::Module,
        scale: &KNOWLEDGE,
        dimension: Some(Dimension::Learning),
        text: [
            "Después del módulo, ¿cuánto sabe del tema? (1 = nada, 5 = mucho)",
            "Depois do módulo, quanto sabe do tema? (1 = nada, 5 = muito)",
            "After the module, how much do you know about its subject? (1 = nothing, 5 = a lot)",
        ],
        heading: ["Sabe después", "Sabe depois", "Knows after"],
        role: Role::After("knowledge_before"),
    },
    Question {
        id: "comment",
        per: Per::Module,
        scale: &WORDS,
        dimension: None,
        text: [
            "¿Quiere comentar algo sobre este módulo?",
            "Quer comentar algo sobre este módulo?",
            "Would you like to comment on this module?",
        ],
        heading: ["Comentario", "Comentário", "Comment"],
        role: Role::Plain,
    },
    Question {
        id: "satisfaction",
        per: Per::Seminar,
        scale: &SATISFACTION,
        dimension: Some(Dimension::Overall),
        text: [
            "En general, ¿qué tan satisfecho/a está con el seminario?",
            "Em geral, quão satisfeito/a está com o seminário?",
            "Overall, how satisfied are you with the seminar?",
        ],
        heading: ["Satisfacción general", "Satisfação geral", "Overall satisfaction"],
        role: Role::Plain,
    },
    Question {
        id: "recommend",
        per: Per::Seminar,
        scale: &RECOMMENDATION,
        dimension: Some(Dimension::Overall),
        text: [
            "¿Qué tan probable es que recomiende el seminario a un o una colega? (0 = nada probable, 10 = muy probable)",
            "Qual a probabilidade de recomendar o seminário a um ou uma colega? (0 = nada provável, 10 = muito provável)",
            "How likely are you to recommend the seminar to a colleague? (0 = not at all likely, 10 = very likely)",
        ],
        heading: [
            "Recomendaría el seminario (0 a 10)",
            "Recomendaria o seminário (0 a 10)",
            "Would recommend (0 to 10)",
        ],
        role: Role::Plain,
    },
    Question {
        id: "logistics",
        per: Per::Seminar,
        scale: &QUALITY,
        dimension: Some(Dimension::Logistics),
        text: [
            "¿Cómo valora la organización: alojamiento, traslados, salas, comidas?",
            "Como avalia a organização: hospedagem, traslados, salas, refeições?",
            "How do you rate the organisation: lodging, transfers, rooms, meals?",
        ],
        heading: ["Organización y logística", "Organização e logística", "Organisation and logistics"],
        role: Role::Plain,
    },
    Question {
        id: "best",
        per: Per::Seminar,
        scale: &WORDS,
        dimension: None,
        text: ["¿Qué fue lo mejor del seminario?", "O que foi o melhor do seminário?", "What was best in the seminar?"],
        heading: ["Lo mejor", "O melhor", "Best of the seminar"],
        role: Role::Toned(AskedTone::Approving),
    },
    Question {
        id: "improve",
        per: Per::Seminar,
        scale: &WORDS,
        dimension: None,
        text: ["¿Qué debería mejorar?", "O que deveria melhorar?", "What should be improved?"],
        heading: ["A mejorar", "A melhorar", "To improve"],
        role: Role::Toned(AskedTone::Critical),
    },
];

impl Question {
    /// Whether the answer is free text.
    pub(super) fn is_text(&self) -> bool {
        self.scale.kind.is_free_text()
    }

    /// Whether it asks for what one knew or knows.
    pub(super) fn is_of_knowledge(&self) -> bool {
        match self.role {
            Role::Before | Role::After(_) => true,
            Role::Plain | Role::Toned(_) => false,
        }
    }
}
