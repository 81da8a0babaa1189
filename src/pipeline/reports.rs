//! The reports of a run: which there are, and what each is made of.

use rayon::prelude::*;

use super::chart::PIXELS_PER_UNIT;
use super::folders::{CYCLES, folder_of};
use super::{Analysis, Charts, Delivered, PipelineError, RunStep, Settings, cycles};
use crate::limit::{MadeOf, Release};
use crate::locale::Locales;
use crate::recommend::Recommendation;
use crate::render::{self, Chart, ChartSize, Figure, FigureContent, Rasteriser, RenderError, Subject};
use crate::report::{self, DrawnFigure, RenderedFile, ReportInputs};
use crate::survey::{Audience, Language, SeminarId};

fn drafts_of<'a>(analysis: &'a Analysis, seminar: &SeminarId) -> &'a [Recommendation] {
    let drafts = analysis.recommendations.iter().find(|(id, _)| id == seminar);
    drafts.map(|(_, drafts)| drafts.as_slice()).unwrap_or_default()
}

/// A report that a run writes.
pub(super) enum Report<'a> {
    Seminar(&'a SeminarId),
    Cycles,
}

impl Report<'_> {
    pub(super) fn step(&self) -> RunStep<'_> {
        match self {
            Self::Seminar(seminar) => RunStep::Report(seminar),
            Self::Cycles => RunStep::ReportCycles,
        }
    }

    pub(super) fn folder(&self, audience: Audience) -> String {
        match self {
            Self::Seminar(seminar) => folder_of(seminar.as_str(), audience),
            Self::Cycles => folder_of(CYCLES, audience),
        }
    }
}

/// What all reports of a run are made of.
#[derive(Clone, Copy)]
pub(super) struct ReportsOfRun<'a> {
    pub(super) settings: &'a Settings,
    pub(super) delivered: &'a Delivered,
    pub(super) languages: &'a [Language],
    pub(super) locales: &'a Locales,
}

impl ReportsOfRun<'_> {
    /// The reports to write, oldest seminar first, that of the cycles last.
    pub(super) fn reports<'s>(&self, seminars: &'s [SeminarId]) -> Vec<Report<'s>> {
        let cycles = self.settings.seminars.is_empty().then_some(Report::Cycles);
        seminars.iter().map(Report::Seminar).chain(cycles).collect()
    }

    /// Refuses, before anything is written, reports of which a file would take a person's place. Where a person put nothing
    /// into a folder nothing is made for it.
    pub(super) fn check_against_a_persons_files(
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
    pub(super) fn files(&self, report: &Report<'_>, analysis: &Analysis) -> Result<Vec<RenderedFile>, PipelineError> {
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
