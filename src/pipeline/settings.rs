//! What a run is asked to do, and what it tells of its progress.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::survey::{Audience, Language, SeminarId};

/// What a run is asked to do.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The folder with the declarations and the delivered files.
    pub input: PathBuf,
    /// The folder that reports are written into.
    pub reports: PathBuf,
    /// Languages of the reports; empty means those of the programme.
    pub languages: Vec<Language>,
    /// Seminars to report; empty means all that have answers, and the cycles.
    pub seminars: Vec<SeminarId>,
    /// Who reads the reports.
    pub audience: Audience,
    /// Which chart files are written.
    pub charts: Charts,
    /// Whether the internal report has charts.
    pub internal_charts: InternalCharts,
    /// A date to print on the reports.
    pub date: Option<Date>,
}

/// Which chart files are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Charts {
    /// Drawings that scale.
    Svg,
    /// Drawings, and those for slides as pixels at twice the size.
    SvgAndPng,
}

/// Whether the internal report has charts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InternalCharts {
    /// On its page.
    Drawn,
    /// It has tables alone.
    Left,
}

/// What a run is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunStep<'a> {
    /// Reading and harmonising the deliveries.
    Read,
    /// Computing statistics.
    Measure,
    /// Reporting one seminar.
    Report(&'a SeminarId),
    /// Reporting on all cycles.
    ReportCycles,
}
