//! What the other charts look at: several questions about each module, a long scale, before and after, themes, series,
//! and what goes with satisfaction.

use plenaria::harmonise::ThemeCoverage;
use plenaria::limit::{CoverageTable, Guard, LevelTable, OptionCount, Table, ThemeTable, limited, limited_options};
use plenaria::measure::{
    Distribution, Estimate, FindingKey, FindingSet, Followed, Friedman, Learning, Method, RankedModule, RankedPair,
    Ranking, RunChart, RunChartLines, RunMeasure, Statistic, Verdict,
};
use plenaria::statistics::Interval;
use plenaria::survey::{
    Codebook, Dimension, Item, ItemId, LevelClass, Module, ModuleId, Per, Scale, ScaleKind, Seminar, Survey, Theme,
    Translated,
};

use super::example::{finding, scale_named, value, wilson};
use crate::given::released::table;
use crate::given::survey_builder::{five_levels, item, level, parsed, scale, translated};

/// Answers after and before, with every level in use, so that they may be shown.
const AFTER: [u64; 5] = [4, 5, 8, 14, 12];
const BEFORE: [u64; 5] = [9, 11, 12, 7, 4];

const THEMES: [[&str; 3]; 5] = [
    ["Más tiempo para el debate", "Mais tempo para o debate", "More time for discussion"],
    ["Casos de la región", "Casos da região", "Cases of the region"],
    ["Materiales en portugués", "Materiais em português", "Materials in Portuguese"],
    ["Alojamiento y traslados", "Hospedagem e traslados", "Lodging and transfers"],
    ["Seguimiento después del seminario", "Acompanhamento depois do seminário", "Follow-up after the seminar"],
];

const METHODS: [[&str; 3]; 5] = [
    ["Conferencias", "Palestras", "Lectures"],
    ["Visitas de estudio al sitio memorial", "Visitas de estudo ao memorial", "Study visits of the memorial site"],
    ["Simulación", "Simulação", "Simulation"],
    [
        "Trabajo en grupos con casos de la propia región",
        "Trabalho em grupos com casos da região",
        "Work in groups on cases",
    ],
    ["Lecturas previas", "Leituras prévias", "Readings beforehand"],
];
const ROLES: [[&str; 3]; 3] = [
    ["Asesoría jurídica", "Assessoria jurídica", "Legal advice"],
    ["Política exterior", "Política externa", "Foreign policy"],
    ["Otra", "Outra", "Other"],
];

pub(crate) fn declare(survey: &mut Survey) {
    let item = |id: &str, per: Per, scale: &str, dimension: Option<Dimension>| {
        let text = Translated::same(&format!("{id}: pregunta, pergunta, question"));
        Item { text, ..item(id, per, scale, dimension) }
    };
    let questionnaire = &mut survey.questionnaire;
    questionnaire.items.extend([
        item("method", Per::Module, "agree5", Some(Dimension::Method)),
        item("facilitation", Per::Module, "agree5", Some(Dimension::Facilitation)),
        item("objectives", Per::Module, "agree5", Some(Dimension::Objectives)),
        item("time", Per::Module, "duration5", Some(Dimension::Time)),
        item("knowledge_before", Per::Module, "knowledge5", None),
        Item { before: Some(parsed("knowledge_before")), ..item("knowledge", Per::Module, "knowledge5", None) },
        item("recommend", Per::Seminar, "recommend10", Some(Dimension::Overall)),
        item("satisfaction", Per::Seminar, "agree5", Some(Dimension::Overall)),
        item("useful", Per::Seminar, "methods", None),
        item("role", Per::Seminar, "roles", None),
    ]);
    let five = || five_levels(["1", "2", "3", "4", "5"].map(Translated::same));
    let ten = (0..=10).map(|at| {
        let class = [LevelClass::Low, LevelClass::Middle, LevelClass::High][usize::from(at > 6) + usize::from(at > 8)];
        level(f64::from(at), Translated::same(&at.to_string()), Some(class))
    });
    let options = |labels: &[[&str; 3]]| {
        let numbered = labels.iter().zip(1_u8..);
        numbered.map(|(label, score)| level(f64::from(score), translated(*label), None)).collect()
    };
    let scales = [
        scale("methods", ScaleKind::Multiple, options(&METHODS)),
        scale("roles", ScaleKind::Single, options(&ROLES)),
        scale("duration5", ScaleKind::Bipolar, five()),
        scale("knowledge5", ScaleKind::Numeric, five()),
        scale("recommend10", ScaleKind::Nps, ten.collect()),
    ];
    questionnaire.scales.extend(scales.map(|scale| (scale.id.clone(), scale)));
    let theme = |(at, label): (usize, &[&str; 3])| Theme {
        id: parsed(&format!("theme{at}")),
        dimension: None,
        label: translated(*label),
        words: Vec::new(),
        patterns: Vec::new(),
    };
    survey.codebook = Codebook { themes: THEMES.iter().enumerate().map(theme).collect(), ..Codebook::default() };
}

fn key(seminar: &Seminar, module: Option<&ModuleId>, item: Option<&str>, statistic: Statistic) -> FindingKey {
    FindingKey { item: item.map(parsed), ..FindingKey::of_seminar(seminar, module, statistic) }
}

fn distribution(
    scale: &Scale,
    (seminar, module, item): (&Seminar, Option<&ModuleId>, &str),
    levels: &[u64],
) -> Distribution {
    let table = table(scale, levels, [0; 6]);
    Distribution { seminar: seminar.id.clone(), module: module.cloned(), item: parsed::<ItemId>(item), table }
}

pub(crate) fn measure(survey: &Survey, measured: &mut FindingSet) {
    for seminar in &survey.programme.seminars {
        for (at, module) in survey.programme.modules_of(seminar).enumerate() {
            of_module(measured, survey, (seminar, module), at);
        }
        of_seminar(measured, survey, seminar);
        comments(measured, survey, seminar);
    }
    series(measured, survey);
    trends(measured, survey);
}

/// Three groups of modules that shade into each other: the first third stands apart from the last.
pub(crate) fn ranking(survey: &Survey, seminar: &Seminar) -> Option<Ranking> {
    let modules: Vec<&ModuleId> = survey.programme.modules_of(seminar).map(|module| &module.id).collect();
    if modules.len() < 2 {
        return None;
    }
    let third = |at: usize| at * 3 / modules.len();
    let ranked = |(at, module): (usize, &&ModuleId)| RankedModule {
        module: (*module).clone(),
        mean_rank: f64::from(u32::try_from(modules.len() - at).unwrap()),
        letters: ["a", "ab", "b"][third(at)].to_owned(),
    };
    let pair = |first: usize, second: usize| {
        let apart = third(second) - third(first) == 2;
        RankedPair {
            first: modules[first].clone(),
            second: modules[second].clone(),
            differs: apart,
            z: Some(if apart { 4.0 } else { 0.5 }),
            p: if apart { 0.0001 } else { 0.6 },
            p_adjusted: if apart { 0.004 } else { 1.0 },
        }
    };
    let pairs = (0..modules.len()).flat_map(|first| (first + 1..modules.len()).map(move |second| (first, second)));
    Some(Ranking {
        seminar: seminar.id.clone(),
        item: parsed("relevance"),
        rows: 43,
        friedman: Some(Friedman { chi_squared: 60.0, degrees_of_freedom: modules.len() as u64 - 1, p: 0.0001 }),
        modules: modules.iter().enumerate().map(ranked).collect(),
        pairs: pairs.map(|(first, second)| pair(first, second)).collect(),
        method: Method::ExactSignedRank,
        stability: None,
    })
}

fn of_module(measured: &mut FindingSet, survey: &Survey, (seminar, module): (&Seminar, &Module), at: usize) {
    let scale = |id: &str| scale_named(survey, id);
    let id = Some(&module.id);
    for (shift, item) in ["method", "facilitation", "objectives"].into_iter().enumerate() {
        let mut levels = [3, 4, 5, 9, 8 + 5 * ((at as u64 + shift as u64) % 4)];
        levels.rotate_left((at + shift) % 5);
        let (favourable, n) = (levels[3] + levels[4], levels.iter().sum());
        let (point, lower, upper) = wilson(favourable, n);
        let verdict = if upper < 0.8 { Verdict::Weak } else { Verdict::Inconclusive };
        let of = key(seminar, id, Some(item), Statistic::Favourable);
        measured.findings.push(finding(of, value(point, lower, upper), n, Some(verdict), Method::Wilson));
        measured.distributions.push(distribution(scale("agree5"), (seminar, id, item), &levels));
    }
    let of = key(seminar, id, Some("time"), Statistic::Ideal);
    measured.findings.push(finding(of, value(0.56, 0.4, 0.7), 32, None, Method::Wilson));
    measured.distributions.push(distribution(scale("duration5"), (seminar, id, "time"), &[4, 6, 18, 4, 0]));
    measured.distributions.push(distribution(scale("knowledge5"), (seminar, id, "knowledge_before"), &BEFORE));
    measured.distributions.push(distribution(scale("knowledge5"), (seminar, id, "knowledge"), &AFTER));
    let verdict = if at.is_multiple_of(3) { Verdict::NoGainFound } else { Verdict::Gain };
    let of = key(seminar, id, Some("knowledge"), Statistic::MeanGain);
    measured.findings.push(finding(of, value(0.74, 0.3, 1.18), 43, Some(verdict), Method::ExactSignedRank));
    measured.learning.push(Learning {
        seminar: seminar.id.clone(),
        module: id.cloned(),
        item: parsed("knowledge"),
        pairs: 43,
        counts: Some([23, 13, 7]),
    });
    let rho = [0.62, 0.1, 0.45, -0.2, 0.71, 0.55][at % 6];
    let of = key(seminar, id, None, Statistic::SatisfactionCorrelation);
    measured.findings.push(finding(of, value(rho, rho - 0.3, rho + 0.2), 400, None, Method::BonettWright));
}

/// What was chosen: of the methods several, nearly all the second and hardly anybody the last; of the roles one.
fn options(measured: &mut FindingSet, survey: &Survey, seminar: &Seminar) {
    let methods = limited_options(&[21, 43, 30, 12, 1], 45, Guard { insiders: 3, public: false });
    let roles = limited(&[20, 17, 6], scale_named(survey, "roles"), Guard { insiders: 3, public: false });
    for (item, answered, counts) in [("useful", 45, methods), ("role", 43, roles)] {
        let released = Table { answered, asked: Some(51), missing: Some([0, 51 - answered, 0, 0, 0, 0]), counts };
        for option in
            0..survey.questionnaire.scales[&survey.questionnaire.item(&parsed(item)).unwrap().scale].levels.len()
        {
            let of = FindingKey { option: Some(option + 1), ..key(seminar, None, Some(item), Statistic::OptionShare) };
            let share = |count: u64| wilson(count, answered).0;
            let estimate = match released.chose(option) {
                OptionCount::Exactly(count) => {
                    let (point, lower, upper) = wilson(count, answered);
                    value(point, lower, upper)
                }
                OptionCount::AtLeast(count) => Estimate::Bounds { lower: share(count), upper: 1.0 },
                OptionCount::AtMost(count) => Estimate::Bounds { lower: 0.0, upper: share(count) },
            };
            measured.findings.push(finding(of, estimate, answered, None, Method::Wilson));
        }
        let table = LevelTable::Released(released);
        let (seminar, item) = (seminar.id.clone(), parsed::<ItemId>(item));
        measured.distributions.push(Distribution { seminar, module: None, item, table });
    }
}

fn of_seminar(measured: &mut FindingSet, survey: &Survey, seminar: &Seminar) {
    options(measured, survey, seminar);
    let answers = [3, 0, 3, 4, 3, 5, 4, 8, 12, 9, 11];
    measured.distributions.push(distribution(
        scale_named(survey, "recommend10"),
        (seminar, None, "recommend"),
        &answers,
    ));
    let of = key(seminar, None, Some("recommend"), Statistic::NetPromoterScore);
    measured.findings.push(finding(of, value(-0.03, -0.25, 0.19), 62, None, Method::Normal));
    let of = key(seminar, None, Some("recommend"), Statistic::Median);
    let median = Estimate::Value { point: 8.0, interval: None };
    measured.findings.push(finding(of, median, 62, None, Method::Descriptive));
}

fn comments(measured: &mut FindingSet, survey: &Survey, seminar: &Seminar) {
    let themes: Vec<_> = survey.codebook.themes.iter().map(|theme| theme.id.clone()).collect();
    for (at, theme) in themes.into_iter().enumerate() {
        let exactly = |people| Some(OptionCount::Exactly(people));
        let [mention, approve, criticise] = [
            [exactly(18), exactly(9), exactly(5)],
            [exactly(15), exactly(4), exactly(8)],
            [exactly(9), exactly(3), exactly(3)],
            [exactly(7), Some(OptionCount::AtMost(2)), exactly(6)],
            [Some(OptionCount::AtMost(2)); 3],
        ][at];
        let about = (seminar.id.clone(), None, theme);
        measured.themes.push(ThemeTable { about, people: Some(40), mention, approve, criticise });
    }
    let counts = ThemeCoverage { seminar: seminar.id.clone(), comments: 52, coded: 41 };
    measured.coverage.push(CoverageTable { seminar: seminar.id.clone(), counts: Some(counts) });
}

#[expect(clippy::cast_precision_loss, reason = "counts of people")]
fn series(measured: &mut FindingSet, survey: &Survey) {
    let seminars = &survey.programme.seminars;
    let lines = |mean: f64| {
        (seminars.len() >= 12).then_some(RunChartLines { median: mean, limits: Some((mean, mean - 4.0, mean + 4.0)) })
    };
    let point = |(at, seminar): (usize, &Seminar)| (seminar.id.clone(), Some(20.0 + ((at * 7) % 11) as f64));
    for measure in [RunMeasure::Attended, RunMeasure::Answered, RunMeasure::States] {
        let points = seminars.iter().enumerate().map(point).collect();
        measured.run_charts.push(RunChart { measure, follows: Followed::Lemkin, points, lines: lines(25.0) });
    }
    let rates = seminars.iter().map(|seminar| (seminar.id.clone(), Some(0.88))).collect();
    let follows = Followed::Lemkin;
    measured.run_charts.push(RunChart { measure: RunMeasure::ResponseRate, follows, points: rates, lines: None });
}

/// Rising and falling modules, where there are three seminars of the last one's part.
fn trends(measured: &mut FindingSet, survey: &Survey) {
    let Some(last) = survey.programme.seminars.last() else { return };
    let earlier: Vec<&Seminar> = survey.programme.earlier_of_same_series(last).collect();
    let (Some(first), true) = (earlier.last(), earlier.len() >= 2) else { return };
    for (at, module) in survey.programme.modules_of(last).enumerate() {
        let verdict = [Verdict::Rising, Verdict::NoTrendFound, Verdict::Falling][at % 3];
        let of = key(last, Some(&module.id), Some("relevance"), Statistic::Trend);
        let of = FindingKey { comparator: Some(first.id.clone()), ..of };
        let interval = None::<Interval>;
        let estimate = Estimate::Value { point: 0.2, interval };
        measured.findings.push(finding(of, estimate, 75, Some(verdict), Method::Kendall));
    }
}
