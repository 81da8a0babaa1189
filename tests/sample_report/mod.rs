//! A small survey, its findings made by hand, and the report's inputs that follow from them.

mod findings;
mod rows;

use std::collections::BTreeMap;

use jiff::civil::date;
use plenaria::harmonise::Comment;
use plenaria::locale::Locales;
use plenaria::measure::{CodedComment, FindingKey, Statistic, Tone, Verdict};
use plenaria::protect::{Confidential, Release, protect};
use plenaria::recommend::{Evidence, Kind, Priority, Recommendation, Signal};
use plenaria::render::{self, Chart, Figure, Rasteriser, Size, Subject};
use plenaria::report::{DrawnFigure, ReportInputs, Source};
use plenaria::survey::{
    Action, Asked, Audience, Codebook, Dimension, FileReconciliation, Group, Issue, IssueCode, Item, Language, Level,
    LevelClass, Module, Per, Place, Programme, Questionnaire, Reconciliation, Rules, Said, Scale, ScaleId, ScaleKind,
    Seminar, SeminarId, Severity, Survey, Theme, Translated,
};

/// A title that would be an element, a formula, and a trick with direction, if anything took it for more than text.
pub(crate) const HOSTILE_TITLE: &str =
    "=<img src=x onerror=alert(1)>\"'&\u{202e}</style><script>alert(2)</script>\u{1b}[31m";

/// Everything a report is made of, owned.
pub(crate) struct Sample {
    pub(crate) survey: Survey,
    pub(crate) seminar: SeminarId,
    pub(crate) release: Release,
    pub(crate) confidential: Confidential,
    pub(crate) recommendations: Vec<Recommendation>,
    pub(crate) figures: Vec<DrawnFigure>,
    pub(crate) reconciliation: Reconciliation,
    pub(crate) sources: Vec<Source>,
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
            sources: &self.sources,
            locales: &self.locales,
            languages: &Language::ALL,
            date: None,
        }
    }
}

fn texts(es: &str, pt: &str, en: &str) -> Translated {
    Translated { es: es.to_owned(), pt: pt.to_owned(), en: en.to_owned() }
}

/// The sample.
pub(crate) fn sample() -> Result<Sample, Box<dyn std::error::Error>> {
    let survey = survey()?;
    let mut measured = findings::measured(&survey)?;
    rows::add(&mut measured, &survey)?;
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
    measured.comments = vec![CodedComment {
        themes: Vec::new(),
        tone: Tone::Neutral,
        comment: Comment {
            seminar: "C2P1".parse()?,
            module: Some("M01".parse()?),
            item: "relevance".parse()?,
            respondent: None,
            state: None,
            text: "Más tiempo,\npor favor".to_owned(),
            place: Place { column: Some(5), ..Place::line("C2P1/PE.csv", 2) },
        },
    }];
    let (release, confidential) = protect(&measured, vec![issue], &survey, Audience::FocalPoints);
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
        reconciliation: Reconciliation { files: vec![file] },
        sources: vec![Source { path: "C2P1/PE.csv".to_owned(), sha256: "ab".repeat(32) }],
        locales,
        survey,
        seminar,
        release,
        confidential,
    })
}

fn survey() -> Result<Survey, Box<dyn std::error::Error>> {
    let seminar = |id: &str, cycle: &str, year: i16| -> Result<Seminar, Box<dyn std::error::Error>> {
        Ok(Seminar {
            id: id.parse()?,
            cycle: cycle.parse()?,
            part: 1,
            start: Some(date(year, 10, 12)),
            end: Some(date(year, 10, 19)),
            place: Some(texts("Oświęcim, Polonia", "Oświęcim, Polônia", "Oświęcim, Poland")),
            curriculum: None,
        })
    };
    let titles = [
        texts(
            "Concepto e historia del genocidio",
            "Conceito e história do genocídio",
            "Concept and history of genocide",
        ),
        texts("La Solución Final como proceso", "A Solução Final como processo", "The Final Solution as a process"),
        texts("Memoria y sitio auténtico", "Memória e lugar autêntico", "Memory and the authentic site"),
        texts("Responsabilidad de proteger", "Responsabilidade de proteger", "Responsibility to protect"),
        Translated::same(HOSTILE_TITLE),
        texts("Ejercicio final de simulación", "Exercício final de simulação", "Capstone simulation"),
    ];
    let modules = titles.into_iter().zip(1..).map(|(title, number)| -> Result<Module, Box<dyn std::error::Error>> {
        Ok(Module { id: format!("M{number:02}").parse()?, part: 1, title, taught: None, changes: Vec::new() })
    });
    Ok(Survey {
        programme: Programme {
            name: texts("Seminario Raphael Lemkin", "Seminário Raphael Lemkin", "Raphael Lemkin Seminar"),
            languages: Language::ALL.to_vec(),
            states: Vec::new(),
            synthetic: true,
            seminars: vec![seminar("C1P1", "C1", 2013)?, seminar("C2P1", "C2", 2014)?],
            modules: modules.collect::<Result<_, _>>()?,
        },
        questionnaire: questionnaire()?,
        deliveries: Vec::new(),
        rules: Rules::default(),
        codebook: codebook()?,
    })
}

fn codebook() -> Result<Codebook, Box<dyn std::error::Error>> {
    let theme = |id: &str, label: Translated| -> Result<Theme, Box<dyn std::error::Error>> {
        Ok(Theme { id: id.parse()?, dimension: Some(Dimension::Time), label, words: Vec::new(), patterns: Vec::new() })
    };
    let themes = vec![
        theme("more_time", texts("más tiempo", "mais tempo", "more time"))?,
        theme("case_studies", texts("estudios de caso", "estudos de caso", "case studies"))?,
    ];
    Ok(Codebook { themes, ..Codebook::default() })
}

const CLASSES: [LevelClass; 5] =
    [LevelClass::Low, LevelClass::Low, LevelClass::Middle, LevelClass::High, LevelClass::High];

fn questionnaire() -> Result<Questionnaire, Box<dyn std::error::Error>> {
    let scale = |id: &str, kind: ScaleKind, labels: [&str; 5], classes: [LevelClass; 5]| {
        let levels = labels.iter().zip(classes).zip([1.0, 2.0, 3.0, 4.0, 5.0]);
        let level = |((label, class), score): ((&&str, LevelClass), f64)| Level {
            score,
            label: Translated::same(label),
            aliases: Vec::new(),
            class: Some(class),
        };
        let id: ScaleId = id.parse()?;
        Ok::<_, Box<dyn std::error::Error>>((
            id.clone(),
            Scale { id, kind, levels: levels.map(level).collect(), missing: BTreeMap::new() },
        ))
    };
    let item = |id: &str, scale: &str, per: Per, dimension: Dimension, text: Translated| {
        Ok::<_, Box<dyn std::error::Error>>(Item {
            id: id.parse()?,
            per,
            scale: scale.parse()?,
            dimension: Some(dimension),
            text,
            headers: Vec::new(),
            asked: Asked::default(),
            wording: 1,
            modules: None,
            before: None,
            tone: None,
        })
    };
    let relevance = texts("El módulo fue pertinente", "O módulo foi pertinente", "The module was relevant");
    let time = texts("La duración fue…", "A duração foi…", "The length was…");
    let overall = texts("Valoración general", "Avaliação geral", "Overall rating");
    Ok(Questionnaire {
        scales: [
            scale("agree5", ScaleKind::Ordinal, ["1", "2", "3", "4", "5"], CLASSES)?,
            scale("time5", ScaleKind::Bipolar, ["--", "-", "0", "+", "++"], CLASSES)?,
        ]
        .into(),
        items: vec![
            item("relevance", "agree5", Per::Module, Dimension::Content, relevance)?,
            item("time", "time5", Per::Module, Dimension::Time, time)?,
            item("overall", "agree5", Per::Seminar, Dimension::Overall, overall)?,
        ],
    })
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
            text: texts(
                "Revisar el contenido del módulo antes del próximo seminario.",
                "Revisar o conteúdo do módulo antes do próximo seminário.",
                "Revise the module's content before the next seminar.",
            ),
            target: texts("Al menos 80 % favorable.", "Pelo menos 80 % favorável.", "At least 80% favourable."),
            addressee: texts("Secretaría Técnica", "Secretaria Técnica", "Technical Secretariat"),
            evidence: vec![Evidence {
                signal: Signal::LevelWeak,
                finding: Some(FindingKey {
                    seminar: "C2P1".parse()?,
                    comparator: None,
                    module: Some(module.parse()?),
                    item: Some("relevance".parse()?),
                    theme: None,
                    group: Group::All,
                    statistic: Statistic::Favourable,
                }),
                rule: "target_favourable",
                text: texts(
                    "El 42 % de 24 respuestas es favorable (24–61 %).",
                    "42 % de 24 respostas são favoráveis (24–61 %).",
                    "42% of 24 answers are favourable (24–61%).",
                ),
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
    let drawn = render::figures(subject, &Chart::ALL, locales, &Language::ALL, &Size::ALL)?;
    let rasteriser = Rasteriser::new();
    let first = drawn.iter().position(|figure| figure.size == Size::Slide);
    let with_pixels = |(at, figure): (usize, Figure)| -> Result<DrawnFigure, Box<dyn std::error::Error>> {
        let png = if Some(at) == first { Some(rasteriser.png(&figure.svg, 1.0)?) } else { None };
        Ok(DrawnFigure { figure, png })
    };
    drawn.into_iter().enumerate().map(with_pixels).collect()
}
