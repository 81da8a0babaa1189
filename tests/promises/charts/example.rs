//! A survey in memory with as many modules, states and seminars as asked, and what an audience may see of it.

use jiff::civil::date;
use plenaria::harmonise::Participation;
use plenaria::measure::{
    Detectable, Distribution, Estimate, Finding, FindingKey, FindingSet, Method, Statistic, Verdict,
};
use plenaria::statistics::Interval;
use plenaria::survey::{
    Audience, Dimension, Item, Module, PeopleRange, Per, Scale, ScaleKind, Seminar, SeminarId, StateCode, Survey,
    Translated,
};

use crate::given::released::{above_floor, table, told};
use crate::given::survey_builder::{self, five_levels, item, module, parsed, scale, seminar, translated};

/// How large the survey is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shape {
    pub(crate) modules: usize,
    pub(crate) states: usize,
    pub(crate) seminars: usize,
    /// How often a module's title is repeated.
    pub(crate) titles: usize,
}

const TITLES: [[&str; 3]; 10] = [
    ["Concepto e historia del genocidio", "Conceito e história do genocídio", "Concept and history of genocide"],
    [
        "El ascenso del nazismo y la Solución Final como proceso",
        "A ascensão do nazismo e a Solução Final como processo",
        "The rise of Nazism and the Final Solution as a process",
    ],
    ["Visitas de estudio al Memorial", "Visitas de estudo ao Memorial", "Study visits of the Memorial"],
    ["Memoria y sitio auténtico", "Memória e lugar autêntico", "Memory and the authentic site"],
    ["Psicología de los perpetradores", "Psicologia dos perpetradores", "Psychology of perpetrators"],
    ["Responsabilidad de proteger", "Responsabilidade de proteger", "Responsibility to Protect"],
    ["Marcos jurídicos", "Marcos jurídicos", "Legal frameworks"],
    ["Factores de riesgo y alerta temprana", "Fatores de risco e alerta precoce", "Risk factors and early warning"],
    ["Mecanismos nacionales", "Mecanismos nacionais", "National mechanisms"],
    ["Simulación de cierre", "Simulação de encerramento", "Capstone simulation"],
];

/// Answers by level: high, weak, divided, few, nobody, unanimous …
const ANSWERS: [[u64; 5]; 10] = [
    [0, 0, 0, 9, 16],
    [3, 7, 6, 5, 3],
    [0, 0, 3, 8, 14],
    [0, 3, 4, 9, 8],
    [6, 4, 3, 4, 7],
    [0, 0, 1, 10, 14],
    [4, 6, 5, 4, 3],
    [0, 1, 3, 12, 9],
    [0, 1, 1, 2, 2],
    [3, 3, 3, 30, 24],
];

const STATES: [&str; 18] =
    ["AR", "BO", "BR", "CL", "CO", "CR", "DO", "EC", "SV", "GT", "HN", "MX", "NI", "PA", "PY", "PE", "UY", "VE"];

pub(crate) fn survey(shape: Shape) -> Survey {
    let part = |at: usize| if at.is_multiple_of(2) { 1_u8 } else { 2 };
    let seminar = |at: usize| Seminar {
        start: Some(date(2013 + i16::try_from(at).unwrap() / 2, 5, 12)),
        end: Some(date(2013 + i16::try_from(at).unwrap() / 2, 5, 19)),
        place: Some(translated(["Oświęcim, Polonia", "Oświęcim, Polônia", "Oświęcim, Poland"])),
        ..seminar(&format!("C{}P{}", at / 2 + 1, part(at)))
    };
    let seminars: Vec<Seminar> = (0..shape.seminars).map(seminar).collect();
    let last = seminars.last().and_then(Seminar::part).unwrap_or(1);
    let module = |at: usize| {
        let [es, pt, en] = TITLES[at % TITLES.len()].map(|title| vec![title; shape.titles].join(", "));
        Module { part: last, ..module(&format!("M{:02}", at + 1), Translated { es, pt, en }) }
    };
    let modules = (0..shape.modules).map(module).collect();
    let mut survey = survey_builder::survey(seminars, modules, vec![agreement()], vec![relevance()]);
    survey.programme.name =
        translated(["Seminario Raphael Lemkin", "Seminário Raphael Lemkin", "Raphael Lemkin Seminar"]);
    survey.programme.states = STATES[..shape.states].iter().map(|state| parsed(state)).collect();
    super::more::declare(&mut survey);
    survey
}

fn agreement() -> Scale {
    let labels = [
        ["Totalmente en desacuerdo", "Discordo totalmente", "Strongly disagree"],
        ["En desacuerdo", "Discordo", "Disagree"],
        ["Ni de acuerdo ni en desacuerdo", "Nem concordo nem discordo", "Neither agree nor disagree"],
        ["De acuerdo", "Concordo", "Agree"],
        ["Totalmente de acuerdo", "Concordo totalmente", "Strongly agree"],
    ];
    scale("agree5", ScaleKind::Ordinal, five_levels(labels.map(translated)))
}

fn relevance() -> Item {
    let text = translated([
        "El módulo fue pertinente para mi trabajo en el ministerio",
        "O módulo foi pertinente para o meu trabalho no ministério",
        "The module was relevant to my work in the ministry",
    ]);
    Item { text, ..item("relevance", Per::Module, "agree5", Some(Dimension::Content)) }
}

#[expect(clippy::cast_precision_loss, reason = "counts of people")]
pub(crate) fn wilson(part: u64, n: u64) -> (f64, f64, f64) {
    let (x, n, z) = (part as f64, n as f64, 1.959_963_984_540_054_f64);
    let (p, z2) = (x / n, z * z);
    let middle = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = z / (1.0 + z2 / n) * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    (p, middle - half, middle + half)
}

fn answers(seminar: usize, module: usize) -> [u64; 5] {
    let mut levels = ANSWERS[module % ANSWERS.len()];
    if seminar % 4 < 2 && module % 3 == 1 {
        levels.reverse();
    }
    levels
}

fn key(seminar: &Seminar, module: Option<&Module>, statistic: Statistic) -> FindingKey {
    let of_seminar = FindingKey::of_seminar(seminar, module.map(|module| &module.id), statistic);
    FindingKey { item: module.map(|_| parsed("relevance")), ..of_seminar }
}

pub(crate) fn finding(
    key: FindingKey,
    estimate: Estimate,
    n: u64,
    verdict: Option<Verdict>,
    method: Method,
) -> Finding {
    Finding {
        key,
        comparator_module: None,
        estimate,
        n: Some(n),
        n_comparator: None,
        n_eligible: Some(n),
        p: None,
        p_adjusted: None,
        verdict,
        stability: None,
        method,
    }
}

pub(crate) fn value(point: f64, lower: f64, upper: f64) -> Estimate {
    Estimate::Value { point, interval: Some(Interval { lower, upper, confidence: Some(0.95) }) }
}

fn level_verdict(point: f64, lower: f64, upper: f64) -> Verdict {
    if upper < 0.8 {
        Verdict::Weak
    } else if point >= 0.8 && lower > 0.65 {
        Verdict::Strong
    } else {
        Verdict::Inconclusive
    }
}

/// What focal points are told of it.
pub(crate) fn measured(survey: &Survey) -> FindingSet {
    let mut measured = FindingSet::default();
    measured.audience = Some(Audience::FocalPoints);
    let scale = scale_named(survey, "agree5");
    let programme = &survey.programme;
    for (at, seminar) in programme.seminars.iter().enumerate() {
        for (number, module) in programme.modules.iter().enumerate().filter(|(_, module)| module.was_taught(seminar)) {
            let levels = answers(at, number);
            let (favourable, n) = (levels[3] + levels[4], levels.iter().sum());
            let (point, lower, upper) = wilson(favourable, n);
            let verdict = Some(level_verdict(point, lower, upper));
            let table = table(scale, &levels, [0, 0, 0, u64::from(number % 4 == 3) * 3, 0, 0]);
            let of = key(seminar, Some(module), Statistic::Favourable);
            let estimate = told(&table, value(point, lower, upper), (wilson(n.saturating_sub(2), n).0, 1.0));
            measured.findings.push(finding(of, estimate, n, verdict, Method::Wilson));
            measured.distributions.push(Distribution {
                seminar: seminar.id.clone(),
                module: Some(module.id.clone()),
                item: parsed("relevance"),
                table,
            });
            if at >= 2 {
                measured.findings.push(change(&programme.seminars[at - 2], seminar, module, (at, number)));
            }
        }
        measured.findings.push({
            let (point, lower, upper) = wilson(22, 25);
            finding(key(seminar, None, Statistic::ResponseRate), value(point, lower, upper), 22, None, Method::Wilson)
        });
        measured.participation.push(participation(survey, seminar, at));
    }
    super::more::measure(survey, &mut measured);
    measured.findings = measured.findings.into_iter().map(above_floor).collect();
    measured.in_order()
}

pub(crate) fn scale_named<'a>(survey: &'a Survey, id: &str) -> &'a Scale {
    survey.questionnaire.scales.values().find(|scale| scale.id.as_str() == id).unwrap()
}

fn change(earlier: &Seminar, seminar: &Seminar, module: &Module, (at, number): (usize, usize)) -> Finding {
    let (before, after) = (answers(at - 2, number), answers(at, number));
    let total = |levels: [u64; 5]| levels.iter().sum::<u64>();
    let (p1, l1, u1) = wilson(before[3] + before[4], total(before));
    let (p2, l2, u2) = wilson(after[3] + after[4], total(after));
    let difference = p2 - p1;
    let lower = difference - ((p2 - l2).powi(2) + (u1 - p1).powi(2)).sqrt();
    let upper = difference + ((u2 - p2).powi(2) + (p1 - l1).powi(2)).sqrt();
    let verdict = if lower > 0.0 {
        Verdict::Improved
    } else if upper < 0.0 {
        Verdict::Declined
    } else {
        Verdict::NoChangeFound { could_have_seen: Detectable { rise: Some(0.31), fall: Some(0.31) } }
    };
    let of = FindingKey { comparator: Some(earlier.id.clone()), ..key(seminar, Some(module), Statistic::Change) };
    let nearly_all = |levels: [u64; 5]| levels[3] + levels[4] + 2 >= total(levels);
    let estimate = if nearly_all(before) || nearly_all(after) {
        Estimate::Bounds { lower: difference - 0.08, upper: difference + 0.08 }
    } else {
        value(difference, lower, upper)
    };
    let change = finding(of, estimate, total(after), Some(verdict), Method::NewcombeExactRankSum);
    Finding { n_comparator: Some(total(before)), ..change }
}

fn participation(survey: &Survey, seminar: &Seminar, at: usize) -> Participation {
    let came = |index: usize| [2, 1, 2, 0, 1, 3, 1, 1, 2, 1, 0, 1, 2, 1, 2][(index * 7 + at * 4) % 15];
    let by_state: Vec<(StateCode, u64)> = survey
        .programme
        .states
        .iter()
        .enumerate()
        .filter(|(index, _)| came(*index) > 0)
        .map(|(index, state)| (state.clone(), came(index)))
        .collect();
    let roster = at != 1;
    let people: u64 = by_state.iter().map(|(_, people)| people).sum();
    Participation {
        seminar: seminar.id.clone(),
        invited: roster.then_some(people + 11),
        registered: roster.then_some(people + 4),
        attended: roster.then_some(people),
        answered: PeopleRange::exactly(people.min(22)),
        by_state: by_state.into_iter().map(|(state, people)| (state, PeopleRange::exactly(people))).collect(),
        new_states: Some(u64::from(at > 0) * 2),
        new_participants: roster.then(|| people - people / 4),
        returning_participants: roster.then_some(people / 4),
        by_sex: Vec::new(),
        by_institution: Vec::new(),
    }
}

/// The seminar that is charted: the last.
pub(crate) fn last(survey: &Survey) -> SeminarId {
    survey.programme.seminars.last().unwrap().id.clone()
}
