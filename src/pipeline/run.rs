//! The main job: reads, analyses and reports every seminar, and compares the cycles.

use rayon::prelude::*;

use super::chart::PIXELS_PER_UNIT;
use super::folders::folder_of;
use super::{Analysis, Charts, Delivered, PipelineError, RunStep, SeminarsAskedFor, Settings, analyse, cycles, read};
use crate::locale::Locales;
use crate::protect::Release;
use crate::recommend::Recommendation;
use crate::render::{self, Chart, ChartSize, Figure, FigureContent, Rasteriser, RenderError, Subject};
use crate::report::{self, DrawnFigure, RenderedFile, ReportInputs};
use crate::survey::{Language, SeminarId, Survey};

/// What a run wrote.
#[derive(Debug, Clone)]
pub struct RunOutcome {
    /// What was read.
    pub delivered: Delivered,
    /// What was found.
    pub analysis: Analysis,
    /// Folders written, below the reports folder, oldest seminar first, that of the cycles last.
    pub folders: Vec<String>,
    /// Folders of earlier runs for which there are no answers any more; they were left as they are.
    pub outdated: Vec<String>,
    /// The languages of the reports.
    pub languages: Vec<Language>,
}

/// The main job: reads, analyses and reports every seminar asked for, and, where all are, the cycles.
///
/// # Errors
/// If the input can't be read, a declaration has errors, or a report can't be written. What was published before is
/// complete in any case.
pub fn run(settings: &Settings, on_step: &dyn Fn(RunStep<'_>)) -> Result<RunOutcome, PipelineError> {
    let locales = Locales::load()?;
    report::check_destination(&settings.reports, &settings.input, &[])?;
    on_step(RunStep::Read);
    let delivered = read(&settings.input)?;
    let seminars = seminars_asked_for(settings, &delivered)?;
    cycles::refuse_its_name(&delivered)?;
    on_step(RunStep::Measure);
    let (analysis, confidential) = analyse(&delivered, settings.audience, &locales)?;
    report::check_destination(&settings.reports, &settings.input, &folders_to_write(settings, &seminars))?;
    let languages = languages(settings, &delivered.survey);
    let mut folders = Vec::new();
    for (seminar, recommendations) in analysis.recommendations.iter().filter(|(id, _)| seminars.contains(id)) {
        on_step(RunStep::Report(seminar));
        let report = SeminarReport { settings, delivered: &delivered, release: &analysis.release, recommendations };
        let files = report.files(seminar, &languages, &locales)?;
        let folder = folder_of(seminar.as_str(), settings.audience);
        report::publish(&settings.reports, &folder, &files)?;
        folders.push(folder);
    }
    if settings.seminars.is_empty() {
        on_step(RunStep::ReportCycles);
        let files = cycles::files(settings, &delivered, &analysis.release, &languages, &locales)?;
        if !files.is_empty() {
            let folder = folder_of(cycles::FOLDER, settings.audience);
            report::publish(&settings.reports, &folder, &files)?;
            folders.push(folder);
        }
    }
    let reviewed = report::read_confidential(&settings.reports, report::REDACTION_QUEUE)?;
    let reconciliation = &delivered.responses.reconciliation;
    let first = delivered.survey.programme.languages.first().copied().unwrap_or(Language::Es);
    let locale = locales.get(first);
    let sources = delivered.sources();
    let questionnaire = &delivered.survey.questionnaire;
    let files = report::confidential_files(
        &confidential,
        reconciliation,
        &sources,
        reviewed.as_deref(),
        questionnaire,
        locale,
    )?;
    report::publish_confidential(&settings.reports, &files)?;
    let outdated = outdated(settings, &delivered, &folders);
    Ok(RunOutcome { delivered, analysis, folders, outdated, languages })
}

/// The folders that a run may write, below the reports folder.
fn folders_to_write(settings: &Settings, seminars: &[SeminarId]) -> Vec<String> {
    let cycles = settings.seminars.is_empty().then_some(cycles::FOLDER);
    let names = seminars.iter().map(SeminarId::as_str).chain(cycles);
    let mut folders: Vec<String> = names.map(|name| folder_of(name, settings.audience)).collect();
    folders.push(report::CONFIDENTIAL.to_owned());
    folders
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

/// Folders of earlier runs that have nothing to report any more: those of seminars that are declared and have no answers
/// now, and that of the cycles if no part has two seminars with answers.
fn outdated(settings: &Settings, delivered: &Delivered, written: &[String]) -> Vec<String> {
    let answered = delivered.seminars();
    let declared = delivered.survey.programme.seminars.iter().map(|seminar| seminar.id.as_str());
    let silent = declared.filter(|id| !answered.iter().any(|answered| answered.as_str() == *id));
    let cycles = settings.seminars.is_empty().then_some(cycles::FOLDER);
    let folders = silent.chain(cycles).map(|name| folder_of(name, settings.audience));
    let is_left = |folder: &String| !written.contains(folder) && report::is_published(&settings.reports, folder);
    folders.filter(is_left).collect()
}

fn seminars_asked_for(settings: &Settings, delivered: &Delivered) -> Result<Vec<SeminarId>, PipelineError> {
    delivered.require_seminars(&settings.seminars, SeminarsAskedFor::Answered)?;
    Ok(if settings.seminars.is_empty() { delivered.seminars() } else { settings.seminars.clone() })
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
        let subject = Subject::new(self.release, self.recommendations, survey, seminar)?;
        let figures = render::figures(subject, &Chart::ALL, locales, languages, &ChartSize::ALL)?;
        let figures = self.drawn(figures)?;
        Ok(report::seminar_files(&ReportInputs {
            survey,
            seminar,
            release: self.release,
            recommendations: self.recommendations,
            figures: &figures,
            reconciliation: &self.delivered.responses.reconciliation,
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
                    // Pixels are for slides; pages take drawings, and 'plenaria chart' gives whatever else is wanted.
                    let png = match (figure.content, figure.size) {
                        (FigureContent::Chart, ChartSize::Slide) => Some(rasteriser.png(&figure.svg, PIXELS_PER_UNIT)?),
                        (FigureContent::Chart, ChartSize::Page | ChartSize::Phone) | (FigureContent::Panel, _) => None,
                    };
                    Ok(DrawnFigure { figure, png })
                };
                figures.into_par_iter().map(draw).collect()
            }
        }
    }
}
