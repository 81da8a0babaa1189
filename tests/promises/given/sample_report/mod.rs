//! A small survey, its findings made by hand, and the report's inputs that follow from them.

mod findings;
mod rows;

use jiff::civil::date;
use plenaria::harmonise::{Comment, Responses};
use plenaria::limit::{InternalRelease, internal};
use plenaria::locale::Locales;
use plenaria::measure::{FindingKey, FindingSet, Statistic, Verdict};
use plenaria::recommend::{Evidence, Kind, Priority, Recommendation, Signal};
use plenaria::render::{self, Chart, ChartSize, Figure, Rasteriser, Subject};
use plenaria::report::{Confidential, DrawnFigure, InputFile, ReportInputs};
use plenaria::survey::{
    Action, Dimension, FileReconciliation, Group, Issue, IssueCode, Item, Language, Per, Place, Reconciliation, Said,
    Scale, ScaleKind, Seminar, SeminarId, Severity, Survey, Theme, Translated,
};

use super::small_survey;
use super::survey_builder::{self, five_levels, item, module, parsed, scale, seminar, translated};

/// A title that would be an element, a formula, and a trick with direction, if anything took it for more than text.
pub(crate) const HOSTILE_TITLE: &str =
    "=<img src=x onerror=alert(1)>\"'&\u{202e}</style><script>alert(2)</script>\u{1b}[31m";

/// Everything a report is made of, owned.
pub(crate) struct Sample {
    pub(crate) survey: Survey,
    pub(crate) seminar: SeminarId,
    pub(crate) release: FindingSet,
    pub(crate) internal: InternalRelease,
    pub(crate) issues: Vec<Issue>,
    pub(crate) recommendations: Vec<Recommendation>,
    pub(crate) figures: Vec<DrawnFigure>,
    pub(crate) reconciliation: Reconciliation,
    pub(crate) sources: Vec<InputFile>,
    pub(crate) locales: Locales,
}

impl Sample {
    /// What `seminar_files` takes.
    pub(crate) fn inputs(&self) -> ReportInputs<'_> {
        ReportInputs {
            survey: &self.survey,
            seminar: &self.seminar,
            release: &self.release,
            recommendations: &self.recommendations,
            figures: &self.figures,
            reconciliation: &self.reconciliation,
            locales: &self.locales,
            languages: &Language::ALL,
            date: None,
        }
    }

    /// What `confidential_files` takes.
    pub(crate) fn confidential(&self) -> Confidential<'_> {
        Confidential {
            issues: &self.issues,
            released: &self.internal,
            reports: &[],
            changes: &[],
            reconciliation: &self.reconciliation,
            sources: &self.sources,
            reviewed: None,
            earlier: &[],
            survey: &self.survey,
            locale: self.locales.get(Language::Es),
        }
    }
}

/// The sample as focal points are told of it.
pub(crate) fn sample() -> Result<Sample, Box<dyn std::error::Error>> {
    let survey = survey();
    let mut measured = findings::measured(&survey)?;
    rows::add(&mut measured, &survey)?;
    sample_of(survey, measured.in_order())
}

/// The sample with what only the Secretariat is told.
pub(crate) fn internal_sample() -> Result<Sample, Box<dyn std::error::Error>> {
    let survey = survey();
    let mut measured = findings::measured(&survey)?;
    measured.audience = None;
    rows::add(&mut measured, &survey)?;
    rows::add_ranking(&mut measured, &survey)?;
    sample_of(survey, measured.in_order())
}

fn sample_of(survey: Survey, release: FindingSet) -> Result<Sample, Box<dyn std::error::Error>> {
    let issue = Issue {
        read: Some("=Deacuerdo".to_owned()),
        nearest: Some("De acuerdo".to_owned()),
        ..Issue::new(
            Severity::Error,
            IssueCode::UnknownLabel,
            Place { column: Some(3), header: Some("M01 relevancia".to_owned()), ..Place::line("C2P1/PE.csv", 4) },
            Said::new("done-unreadable"),
        )
    };
    let comment = Comment {
        seminar: "C2P1".parse()?,
        module: Some("M01".parse()?),
        item: "relevance".parse()?,
        respondent: None,
        state: None,
        text: "Más tiempo,\npor favor".to_owned(),
        place: Place { column: Some(5), ..Place::line("C2P1/PE.csv", 2) },
    };
    let seminar: SeminarId = "C2P1".parse()?;
    let file = FileReconciliation {
        file: "C2P1/PE.csv".to_owned(),
        sha256: "ab".repeat(32),
        lines: 27,
        header: 1,
        record_lines: 26,
        records: 26,
        used: 24,
        duplicate: 1,
        quarantined: 1,
        ..FileReconciliation::default()
    };
    let locales = Locales::load()?;
    let recommendations = recommendations(&seminar)?;
    let subject = Subject::new(&release, &recommendations, &survey, &seminar)?;
    Ok(Sample {
        figures: figures(subject, &locales)?,
        recommendations,
        internal: internal(&commented(comment), &survey),
        issues: vec![issue],
        reconciliation: Reconciliation { files: vec![file] },
        sources: vec![InputFile { path: "C2P1/PE.csv".to_owned(), sha256: "ab".repeat(32) }],
        locales,
        survey,
        seminar,
        release,
    })
}

/// Responses of which only a comment matters.
fn commented(comment: Comment) -> Responses {
    Responses { comments: vec![comment], ..small_survey::responses(&[]) }
}

fn survey() -> Survey {
    let seminar = |id: &str, year: i16| Seminar {
        start: Some(date(year, 10, 12)),
        end: Some(date(year, 10, 19)),
        place: Some(translated(["Oświęcim, Polonia", "Oświęcim, Polônia", "Oświęcim, Poland"])),
        ..seminar(id)
    };
    let titles = [
        ["Concepto e historia del genocidio", "Conceito e história do genocídio", "Concept and history of genocide"],
        ["La Solución Final como proceso", "A Solução Final como processo", "The Final Solution as a process"],
        ["Memoria y sitio auténtico", "Memória e lugar autêntico", "Memory and the authentic site"],
        ["Responsabilidad de proteger", "Responsabilidade de proteger", "Responsibility to protect"],
        [HOSTILE_TITLE; 3],
        ["Ejercicio final de simulación", "Exercício final de simulação", "Capstone simulation"],
    ];
    let modules = (1..).zip(titles).map(|(number, title)| module(&format!("M{number:02}"), translated(title)));
    let seminars = vec![seminar("C1P1", 2013), seminar("C2P1", 2014)];
    let mut survey = survey_builder::survey(seminars, modules.collect(), scales(), items());
    survey.programme.name =
        translated(["Seminario Raphael Lemkin", "Seminário Raphael Lemkin", "Raphael Lemkin Seminar"]);
    survey.codebook.themes = vec![
        theme("more_time", ["más tiempo", "mais tempo", "more time"]),
        theme("case_studies", ["estudios de caso", "estudos de caso", "case studies"]),
    ];
    survey
}

fn theme(id: &str, label: [&str; 3]) -> Theme {
    let (dimension, label) = (Some(Dimension::Time), translated(label));
    Theme { id: parsed(id), dimension, label, words: Vec::new(), patterns: Vec::new() }
}

fn scales() -> Vec<Scale> {
    let levels = |labels: [&str; 5]| five_levels(labels.map(Translated::same));
    vec![
        scale("agree5", ScaleKind::Ordinal, levels(["1", "2", "3", "4", "5"])),
        scale("time5", ScaleKind::Bipolar, levels(["--", "-", "0", "+", "++"])),
    ]
}

fn items() -> Vec<Item> {
    let item = |id: &str, scale: &str, per: Per, dimension: Dimension, text: [&str; 3]| Item {
        text: translated(text),
        ..item(id, per, scale, Some(dimension))
    };
    let relevance = ["El módulo fue pertinente", "O módulo foi pertinente", "The module was relevant"];
    let time = ["La duración fue…", "A duração foi…", "The length was…"];
    let overall = ["Valoración general", "Avaliação geral", "Overall rating"];
    vec![
        item("relevance", "agree5", Per::Module, Dimension::Content, relevance),
        item("time", "time5", Per::Module, Dimension::Time, time),
        item("overall", "agree5", Per::Seminar, Dimension::Overall, overall),
    ]
}

fn recommendations(seminar: &SeminarId) -> Result<Vec<Recommendation>, Box<dyn std::error::Error>> {
    let one = |id: &str, module: &str, kind: Kind, action: Action| -> Result<_, Box<dyn std::error::Error>> {
        Ok(Recommendation {
            id: id.parse()?,
            seminar: seminar.clone(),
            module: Some(module.parse()?),
            curriculum: None,
            kind,
            action,
            text: translated([
                "Revisar el contenido del módulo antes del próximo seminario.",
                "Revisar o conteúdo do módulo antes do próximo seminário.",
                "Revise the module's content before the next seminar.",
            ]),
            target: translated(["Al menos 80 % favorable.", "Pelo menos 80 % favorável.", "At least 80% favourable."]),
            addressee: translated(["Secretaría Técnica", "Secretaria Técnica", "Technical Secretariat"]),
            evidence: vec![Evidence {
                signal: Signal::LevelWeak,
                finding: Some(FindingKey {
                    seminar: seminar.clone(),
                    comparator: None,
                    module: Some(module.parse()?),
                    item: Some("relevance".parse()?),
                    theme: None,
                    option: None,
                    group: Group::All,
                    statistic: Statistic::Favourable,
                }),
                rule: "target_favourable",
                text: translated([
                    "El 42 % de 24 respuestas es favorable (24–61 %).",
                    "42 % de 24 respostas são favoráveis (24–61 %).",
                    "42% of 24 answers are favourable (24–61%).",
                ]),
                n: Some(24),
                response_rate: Some(0.96),
                comparator: None,
                point: Some(10.0 / 24.0),
                interval: Some((0.24, 0.61)),
                verdict: Some(Verdict::Weak),
                stability: None,
            }],
            counter_evidence: Vec::new(),
            stability: None,
            status: "draft",
        })
    };
    Ok(vec![
        one("R-C2P1-01", "M02", Kind::Change(Priority::Medium), Action::ReviseContent)?,
        one("R-C2P1-02", "M05", Kind::Change(Priority::Low), Action::AdjustTime)?,
        one("K-C2P1-01", "M03", Kind::Keep, Action::Keep)?,
        one("O-C2P1-01", "M01", Kind::Observation, Action::Investigate)?,
    ])
}

fn figures(subject: Subject<'_>, locales: &Locales) -> Result<Vec<DrawnFigure>, Box<dyn std::error::Error>> {
    let drawn = render::figures(subject, &Chart::ALL, locales, &Language::ALL, &ChartSize::ALL)?;
    let rasteriser = Rasteriser::new();
    let first = drawn.iter().position(|figure| figure.size == ChartSize::Slide);
    let with_pixels = |(at, figure): (usize, Figure)| -> Result<DrawnFigure, Box<dyn std::error::Error>> {
        let png = if Some(at) == first { Some(rasteriser.png(&figure.svg, 1.0)?) } else { None };
        Ok(DrawnFigure { figure, png })
    };
    drawn.into_iter().enumerate().map(with_pixels).collect()
}
