//! Calls the stages in order; the only module that imports all of them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::gather::{self, InputError, InputFolder};
use crate::harmonise::{self, Checked, Responses};
use crate::locale::{DefectiveCatalogue, Locales};
use crate::measure;
use crate::protect::{self, Confidential, Release};
use crate::recommend::{self, Recommendation};
use crate::render::{self, Figure, Rasteriser, RenderError, Size};
use crate::report::{self, DrawnFigure, OutputError, RenderedFile, ReportError, ReportInputs};
use crate::survey::declaration::{self, Problems, Source, Sources};
use crate::survey::{
    Audience, FileReconciliation, InvalidIdentifier, Issue, IssueCode, Language, SeminarId, Severity, Survey,
};

/// What a run is asked to do.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The folder with the declarations and the delivered files.
    pub input: PathBuf,
    /// The folder that reports are written into.
    pub reports: PathBuf,
    /// Languages of the reports; empty means those of the programme.
    pub languages: Vec<Language>,
    /// Seminars to report; empty means all that have answers.
    pub seminars: Vec<SeminarId>,
    /// Who reads the reports.
    pub audience: Audience,
    /// Which chart files are written.
    pub charts: Charts,
    /// A date to print on the reports.
    pub date: Option<Date>,
}

/// Which chart files are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Charts {
    /// Drawings that scale.
    Svg,
    /// Drawings, and the same as pixels at twice the size.
    SvgAndPng,
}

/// What a run is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// Reading and harmonising the deliveries.
    Read,
    /// Computing statistics.
    Measure,
    /// Reporting one seminar.
    Report(&'a SeminarId),
}

/// Why a run could not go on.
#[derive(Debug, thiserror::Error)]
pub enum PipelineError {
    /// An input could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// A declaration is missing.
    #[error("{folder}: there is no {file}; {advice}")]
    NoDeclaration {
        /// The input folder.
        folder: PathBuf,
        /// The missing file.
        file: &'static str,
        /// What to do.
        advice: &'static str,
    },
    /// A declaration has errors.
    #[error("{0}")]
    Declaration(Problems),
    /// No delivered file was found.
    #[error(
        "{folder}: no delivered file was found; looked for {patterns}. Put the files there or correct `files` in deliveries.toml"
    )]
    NoDelivery {
        /// The input folder.
        folder: PathBuf,
        /// The patterns of all deliveries.
        patterns: String,
    },
    /// A seminar was asked for that has no answers.
    #[error("there are no answers of a seminar '{asked}'; there are some of {known}")]
    UnknownSeminar {
        /// What was asked for.
        asked: SeminarId,
        /// The seminars that have answers.
        known: String,
    },
    /// The sums of the reconciliation don't close: a defect of ours.
    #[error("lines of {0} are not accounted for; nothing was written. This is a defect of plenaria: please report it")]
    LinesLost(String),
    /// An identifier is too long to be part of another.
    #[error("{0}; use shorter identifiers in programme.toml")]
    Identifier(#[from] InvalidIdentifier),
    /// A catalogue is defective: a defect of ours.
    #[error(transparent)]
    Catalogue(#[from] DefectiveCatalogue),
    /// A chart could not be drawn: a defect of ours.
    #[error(transparent)]
    Render(#[from] RenderError),
    /// A report could not be made.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// A report could not be written.
    #[error(transparent)]
    Output(#[from] OutputError),
}

/// Everything that was read.
#[derive(Debug, Clone)]
pub struct Delivered {
    /// The declaration, its programme completed with what was found.
    pub survey: Survey,
    /// What was answered.
    pub responses: Responses,
    /// What was wrong with the deliveries, in the order of files and lines.
    pub issues: Vec<Issue>,
}

/// What may be shown of all seminars, and the drafts that follow from it.
#[derive(Debug, Clone)]
pub struct Analysis {
    /// What may be shown.
    pub release: Release,
    /// Drafts by seminar, in the order of the seminars.
    pub recommendations: Vec<(SeminarId, Vec<Recommendation>)>,
}

/// What a run wrote.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// What was read.
    pub delivered: Delivered,
    /// What was found.
    pub analysis: Analysis,
    /// Folders written, below the reports folder, oldest seminar first.
    pub folders: Vec<String>,
    /// Folders of earlier runs whose seminars have no answers any more; they were left as they are.
    pub outdated: Vec<String>,
    /// The languages of the reports.
    pub languages: Vec<Language>,
}

impl Delivered {
    /// Share of records that were set aside or have an error-level issue; 0 without records.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts of records stay far below 2^53")]
    pub fn error_share(&self) -> f64 {
        let files = &self.responses.reconciliation.files;
        let records: u64 = files.iter().map(|file| file.records).sum();
        let bad: u64 =
            files.iter().map(|file| (file.quarantined + self.lines_with_errors(&file.file)).min(file.records)).sum();
        if records == 0 { 0.0 } else { bad as f64 / records as f64 }
    }

    /// Lines of a file whose record counts, but has an error.
    fn lines_with_errors(&self, file: &str) -> u64 {
        let errors = self.issues.iter().filter(|issue| issue.severity == Severity::Error && issue.place.file == file);
        let lines: BTreeSet<u64> =
            errors.filter(|issue| !issue.code.loses_record()).filter_map(|issue| issue.place.line).collect();
        lines.len() as u64
    }

    /// Whether more records have an error than the rules allow.
    #[must_use]
    pub fn is_over_threshold(&self) -> bool {
        self.error_share() > self.survey.rules.issue_threshold.get()
    }

    /// Whether a delivered file could not be read at all.
    #[must_use]
    pub fn has_unreadable_input(&self) -> bool {
        self.issues.iter().any(|issue| issue.severity == Severity::Error && is_unreadable(issue.code))
    }

    /// Seminars that have answers, oldest first.
    #[must_use]
    pub fn seminars(&self) -> Vec<SeminarId> {
        let answered: BTreeSet<&SeminarId> = self
            .responses
            .tallies
            .iter()
            .filter(|(_, counts)| counts.answered > 0)
            .map(|(key, _)| &key.seminar)
            .collect();
        let programme = &self.survey.programme;
        programme.seminars.iter().map(|seminar| seminar.id.clone()).filter(|id| answered.contains(id)).collect()
    }
}

fn is_unreadable(code: IssueCode) -> bool {
    [
        IssueCode::EmptyFile,
        IssueCode::NotAText,
        IssueCode::EncodingUncertain,
        IssueCode::OutsideFolder,
        IssueCode::UnreadableFile,
    ]
    .contains(&code)
}

/// Reads the declarations and all deliveries of an input folder.
///
/// # Errors
/// If the folder or a declaration can't be read, a declaration has errors, or no delivery is found.
pub fn read(input: &Path) -> Result<Delivered, PipelineError> {
    read_folder(&InputFolder::open(input)?, input)
}

/// The same from a folder that is open already; `input` names it in messages.
///
/// # Errors
/// As [`read`].
pub fn read_folder(folder: &InputFolder, input: &Path) -> Result<Delivered, PipelineError> {
    let mut survey = declare(folder, input)?;
    let gathered = gather::gather(folder, &survey.deliveries);
    if gathered.files.is_empty() && folder.issues().is_empty() {
        let patterns: Vec<String> = survey.deliveries.iter().map(|delivery| delivery.files.to_string()).collect();
        return Err(PipelineError::NoDelivery { folder: input.to_owned(), patterns: patterns.join(", ") });
    }
    let Checked { output: responses, mut issues } = harmonise::harmonise(&gathered, &companions(folder)?, &survey);
    let lost: Vec<&str> = responses.reconciliation.unbalanced().map(|file| file.file.as_str()).collect();
    if !lost.is_empty() {
        return Err(PipelineError::LinesLost(lost.join(", ")));
    }
    survey.programme = responses.programme.clone();
    issues.sort_by(|a, b| (&a.place, a.code).cmp(&(&b.place, b.code)));
    Ok(Delivered { survey, responses, issues })
}

/// The declaration of the survey that lies in an input folder.
fn declare(folder: &InputFolder, input: &Path) -> Result<Survey, PipelineError> {
    let source = |file: &'static str| -> Result<Option<Source>, PipelineError> {
        if !folder.contains(file) {
            return Ok(None);
        }
        Ok(Some(Source { file: file.to_owned(), text: folder.read_text(file)? }))
    };
    let required = |file, advice| {
        source(file)?.ok_or_else(|| PipelineError::NoDeclaration { folder: input.to_owned(), file, advice })
    };
    let sources = Sources {
        programme: source("programme.toml")?,
        questionnaire: required("questionnaire.toml", QUESTIONNAIRE_ADVICE)?,
        deliveries: required("deliveries.toml", DELIVERIES_ADVICE)?,
        rules: source("rules.toml")?,
        codebook: source("codebook.toml")?,
    };
    declaration::read(&sources).map_err(PipelineError::Declaration)
}

const QUESTIONNAIRE_ADVICE: &str = "it says what was asked. For an example to start from, run 'plenaria simulate --out \
                                    example', or name another folder with --input";
const DELIVERIES_ADVICE: &str = "it says which files hold the answers and in which layout. For an example, run 'plenaria \
                                 simulate --out example'";

/// Rosters and comments of states, which lie beside the deliveries.
fn companions(folder: &InputFolder) -> Result<Vec<(String, Vec<u8>)>, PipelineError> {
    let is_companion = |path: &&String| path.ends_with("/roster.csv") || path.ends_with("/state_comments.csv");
    let read = |path: &String| Ok((path.clone(), folder.read(path)?));
    folder.files().iter().filter(is_companion).map(read).collect()
}

/// Measures, protects and recommends.
///
/// # Errors
/// If a seminar's identifier is so long that those of its recommendations would be too long.
pub fn analyse(
    delivered: &Delivered,
    audience: Audience,
    locales: &Locales,
) -> Result<(Analysis, Confidential), PipelineError> {
    let measured = measure::measure(&delivered.responses, &delivered.survey);
    let comments = delivered.responses.comments.clone();
    let (release, confidential) =
        protect::protect(&measured, comments, delivered.issues.clone(), &delivered.survey, audience);
    let recommendations = delivered
        .seminars()
        .into_iter()
        .map(|seminar| {
            let drafts = recommend::recommend(&release, &delivered.survey, &seminar, locales)?;
            Ok((seminar, drafts))
        })
        .collect::<Result<_, PipelineError>>()?;
    Ok((Analysis { release, recommendations }, confidential))
}

/// The main job: reads, analyses and reports every seminar asked for.
///
/// # Errors
/// If the input can't be read, a declaration has errors, or a report can't be written. What was published before is
/// complete in any case.
pub fn run(settings: &Settings, on_step: &dyn Fn(Step<'_>)) -> Result<Outcome, PipelineError> {
    let locales = Locales::load()?;
    on_step(Step::Read);
    let delivered = read(&settings.input)?;
    let seminars = seminars_asked_for(settings, &delivered)?;
    on_step(Step::Measure);
    let (analysis, confidential) = analyse(&delivered, settings.audience, &locales)?;
    let languages = languages(settings, &delivered.survey);
    let mut folders = Vec::new();
    for (seminar, recommendations) in analysis.recommendations.iter().filter(|(id, _)| seminars.contains(id)) {
        on_step(Step::Report(seminar));
        let report = SeminarReport { settings, delivered: &delivered, release: &analysis.release, recommendations };
        let files = report.files(seminar, &languages, &locales)?;
        let folder = folder_of(seminar, settings.audience);
        report::publish(&settings.reports, &folder, &files)?;
        folders.push(folder);
    }
    let reviewed = report::read_confidential(&settings.reports, report::REDACTION_QUEUE)?;
    let reconciliation = &delivered.responses.reconciliation;
    let files = report::confidential_files(&confidential, reconciliation, reviewed.as_deref())?;
    report::publish_confidential(&settings.reports, &files)?;
    let outdated = outdated(settings, &delivered);
    Ok(Outcome { delivered, analysis, folders, outdated, languages })
}

/// The languages asked for, each once, else those of the programme.
fn languages(settings: &Settings, survey: &Survey) -> Vec<Language> {
    let asked = if settings.languages.is_empty() { &survey.programme.languages } else { &settings.languages };
    let mut languages = Vec::new();
    for language in asked {
        if !languages.contains(language) {
            languages.push(*language);
        }
    }
    languages
}

/// Folders of seminars that are declared and were reported once, but have no answers now.
fn outdated(settings: &Settings, delivered: &Delivered) -> Vec<String> {
    let answered = delivered.seminars();
    let declared = delivered.survey.programme.seminars.iter().map(|seminar| &seminar.id);
    let silent = declared.filter(|id| !answered.contains(id)).map(|id| folder_of(id, settings.audience));
    silent.filter(|folder| report::is_published(&settings.reports, folder)).collect()
}

fn folder_of(seminar: &SeminarId, audience: Audience) -> String {
    match audience {
        Audience::FocalPoints => seminar.to_string(),
        Audience::Public | Audience::Secretariat => format!("{audience}/{seminar}"),
    }
}

fn seminars_asked_for(settings: &Settings, delivered: &Delivered) -> Result<Vec<SeminarId>, PipelineError> {
    let answered = delivered.seminars();
    if let Some(asked) = settings.seminars.iter().find(|asked| !answered.contains(asked)) {
        let known = answered.iter().map(SeminarId::as_str).collect::<Vec<_>>().join(", ");
        return Err(PipelineError::UnknownSeminar { asked: asked.clone(), known });
    }
    Ok(if settings.seminars.is_empty() { answered } else { settings.seminars.clone() })
}

/// What one seminar's report is made of.
struct SeminarReport<'a> {
    settings: &'a Settings,
    delivered: &'a Delivered,
    release: &'a Release,
    recommendations: &'a [Recommendation],
}

impl SeminarReport<'_> {
    fn files(
        &self,
        seminar: &SeminarId,
        languages: &[Language],
        locales: &Locales,
    ) -> Result<Vec<RenderedFile>, PipelineError> {
        let survey = &self.delivered.survey;
        let figures = render::figures(self.release, survey, seminar, locales, languages, &Size::ALL)?;
        let figures = self.drawn(figures)?;
        let files = &self.delivered.responses.reconciliation.files;
        let source =
            |file: &FileReconciliation| report::Source { path: file.file.clone(), sha256: file.sha256.clone() };
        Ok(report::seminar_files(&ReportInputs {
            survey,
            seminar,
            release: self.release,
            recommendations: self.recommendations,
            figures: &figures,
            reconciliation: &self.delivered.responses.reconciliation,
            sources: &files.iter().map(source).collect::<Vec<_>>(),
            locales,
            languages,
            date: self.settings.date,
        })?)
    }

    /// The charts, with their pixels where they are wanted.
    fn drawn(&self, figures: Vec<Figure>) -> Result<Vec<DrawnFigure>, RenderError> {
        match self.settings.charts {
            Charts::Svg => Ok(figures.into_iter().map(|figure| DrawnFigure { figure, png: None }).collect()),
            Charts::SvgAndPng => {
                let rasteriser = Rasteriser::new();
                let draw = |figure: Figure| {
                    let png = rasteriser.png(&figure.svg, PIXELS_PER_UNIT)?;
                    Ok(DrawnFigure { figure, png: Some(png) })
                };
                figures.into_par_iter().map(draw).collect()
            }
        }
    }
}

/// Pixels per unit of a drawing, so that charts stay sharp on large screens.
const PIXELS_PER_UNIT: f32 = 2.0;
