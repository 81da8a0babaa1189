//! The main job: reads, analyses and reports every seminar, and compares the cycles.

use rayon::prelude::*;

use super::chart::PIXELS_PER_UNIT;
use super::folders::{CYCLES, folder_of, refuse_reserved_names};
use super::{
    Analysis, Charts, Delivered, PipelineError, RunStep, SeminarsAskedFor, Settings, analyse, cycles, internal, read,
};
use crate::limit::{MadeOf, Release};
use crate::locale::Locales;
use crate::recommend::Recommendation;
use crate::render::{self, Chart, ChartSize, Figure, FigureContent, Rasteriser, RenderError, Subject};
use crate::report::{self, DrawnFigure, RenderedFile, ReportInputs};
use crate::survey::{Audience, Language, SeminarId, Survey};

/// What a run wrote.
#[derive(Debug, Clone)]
pub struct RunOutcome {
    /// What was read.
    pub delivered: Delivered,
    /// What was found.
    pub analysis: MadeOf<Release, Analysis>,
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
/// If the input can't be read, a declaration has errors, or a report may not or can't be written. What was published before
/// is complete in any case.
pub fn run(settings: &Settings, on_step: &dyn Fn(RunStep<'_>)) -> Result<RunOutcome, PipelineError> {
    let locales = Locales::load()?;
    report::check_destination(&settings.reports, &settings.input, &[])?;
    on_step(RunStep::Read);
    let delivered = read(&settings.input)?;
    let seminars = seminars_asked_for(settings, &delivered)?;
    refuse_reserved_names(&delivered.survey.programme)?;
    on_step(RunStep::Measure);
    let analysis = analyse(&delivered, settings.audience, &locales)?;
    report::check_destination(&settings.reports, &settings.input, &folders_to_write(settings, &seminars))?;
    let languages = languages(settings, &delivered.survey);
    let run = Run { settings, delivered: &delivered, languages: &languages, locales: &locales };
    let reports = run.reports(&seminars);
    run.check_against_a_persons_files(&reports, &analysis)?;
    // First, so that next to no time passes between reading what a person reviewed there and writing it back.
    internal::write(settings, &delivered, (&analysis, &seminars), &locales)?;
    let mut folders = Vec::new();
    for report in &reports {
        on_step(report.step());
        let files = analysis.map(|analysis| run.files(report, analysis)).transpose()?;
        if !files.get().is_empty() {
            let folder = report.folder(settings.audience);
            report::publish(&settings.reports, &folder, &files)?;
            folders.push(folder);
        }
    }
    let outdated = outdated(settings, &delivered, &folders);
    Ok(RunOutcome { delivered, analysis, folders, outdated, languages })
}

/// The folders that a run may write, below the reports folder.
fn folders_to_write(settings: &Settings, seminars: &[SeminarId]) -> Vec<String> {
    let cycles = settings.seminars.is_empty().then_some(CYCLES);
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
    let cycles = settings.seminars.is_empty().then_some(CYCLES);
    let folders = silent.chain(cycles).map(|name| folder_of(name, settings.audience));
    let is_left = |folder: &String| !written.contains(folder) && report::is_published(&settings.reports, folder);
    folders.filter(is_left).collect()
}

fn seminars_asked_for(settings: &Settings, delivered: &Delivered) -> Result<Vec<SeminarId>, PipelineError> {
    delivered.require_seminars(&settings.seminars, SeminarsAskedFor::Answered)?;
    Ok(if settings.seminars.is_empty() { delivered.seminars() } else { settings.seminars.clone() })
}

fn drafts_of<'a>(analysis: &'a Analysis, seminar: &SeminarId) -> &'a [Recommendation] {
    let drafts = analysis.recommendations.iter().find(|(id, _)| id == seminar);
    drafts.map(|(_, drafts)| drafts.as_slice()).unwrap_or_default()
}

/// A report that a run writes.
enum Report<'a> {
    Seminar(&'a SeminarId),
    Cycles,
}

impl Report<'_> {
    fn step(&self) -> RunStep<'_> {
        match self {
            Self::Seminar(seminar) => RunStep::Report(seminar),
            Self::Cycles => RunStep::ReportCycles,
        }
    }

    fn folder(&self, audience: Audience) -> String {
        match self {
            Self::Seminar(seminar) => folder_of(seminar.as_str(), audience),
            Self::Cycles => folder_of(CYCLES, audience),
        }
    }
}

/// What all reports of a run are made of.
#[derive(Clone, Copy)]
pub(super) struct Run<'a> {
    pub(super) settings: &'a Settings,
    pub(super) delivered: &'a Delivered,
    pub(super) languages: &'a [Language],
    pub(super) locales: &'a Locales,
}

impl Run<'_> {
    /// The reports to write, oldest seminar first, that of the cycles last.
    fn reports<'s>(&self, seminars: &'s [SeminarId]) -> Vec<Report<'s>> {
        let cycles = self.settings.seminars.is_empty().then_some(Report::Cycles);
        seminars.iter().map(Report::Seminar).chain(cycles).collect()
    }

    /// Refuses, before anything is written, reports of which a file would take a person's place. Where a person put nothing
    /// into a folder nothing is made for it.
    fn check_against_a_persons_files(
        &self,
        reports: &[Report<'_>],
        analysis: &MadeOf<Release, Analysis>,
    ) -> Result<(), PipelineError> {
        for report in reports {
            let folder = report.folder(self.settings.audience);
            if report::holds_a_persons_files(&self.settings.reports, &folder)? {
                report::check_against_a_persons_files(
                    &self.settings.reports,
                    &folder,
                    &self.files(report, analysis.get())?,
                )?;
            }
        }
        Ok(())
    }

    /// The files of a report; none of the cycles if no part has two seminars with answers.
    fn files(&self, report: &Report<'_>, analysis: &Analysis) -> Result<Vec<RenderedFile>, PipelineError> {
        match report {
            Report::Seminar(seminar) => self.seminar_files(analysis, seminar),
            Report::Cycles => {
                cycles::files(self.settings, self.delivered, &analysis.found, self.languages, self.locales)
            }
        }
    }

    /// All files of a seminar's report.
    pub(super) fn seminar_files(
        &self,
        analysis: &Analysis,
        seminar: &SeminarId,
    ) -> Result<Vec<RenderedFile>, PipelineError> {
        let subject = Subject::new(&analysis.found, drafts_of(analysis, seminar), &self.delivered.survey, seminar)?;
        let figures = render::figures(subject, &Chart::ALL, self.locales, self.languages, &ChartSize::ALL)?;
        let figures = self.drawn(figures)?;
        Ok(report::seminar_files(&self.inputs((analysis, seminar), &figures))?)
    }

    /// The same without any drawing.
    pub(super) fn files_without_charts(
        &self,
        analysis: &Analysis,
        seminar: &SeminarId,
    ) -> Result<Vec<RenderedFile>, PipelineError> {
        Ok(report::seminar_files(&self.inputs((analysis, seminar), &[]))?)
    }

    fn inputs<'b>(
        &'b self,
        (analysis, seminar): (&'b Analysis, &'b SeminarId),
        figures: &'b [DrawnFigure],
    ) -> ReportInputs<'b> {
        ReportInputs {
            survey: &self.delivered.survey,
            seminar,
            release: &analysis.found,
            recommendations: drafts_of(analysis, seminar),
            figures,
            reconciliation: &self.delivered.responses.reconciliation,
            locales: self.locales,
            languages: self.languages,
            date: self.settings.date,
        }
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
