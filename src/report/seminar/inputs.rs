//! What a report is made of.

use jiff::civil::Date;

use crate::locale::{DefectiveCatalogue, Locales};
use crate::protect::Release;
use crate::recommend::Recommendation;
use crate::render::Figure;
use crate::survey::{Language, Reconciliation, SeminarId, Survey};

/// What a seminar's report is made of.
pub struct ReportInputs<'a> {
    /// What was declared.
    pub survey: &'a Survey,
    /// The seminar that the report is about.
    pub seminar: &'a SeminarId,
    /// What may be shown, of all seminars.
    pub release: &'a Release,
    /// Drafts; those of other seminars are left out.
    pub recommendations: &'a [Recommendation],
    /// Charts; those of other seminars and languages are left out.
    pub figures: &'a [DrawnFigure],
    /// What became of every delivered line. Only its sums over all files are shown.
    pub reconciliation: &'a Reconciliation,
    /// How numbers and texts are written.
    pub locales: &'a Locales,
    /// The languages of the report; the first one is shown first.
    pub languages: &'a [Language],
    /// The day of the report, if one was given.
    pub date: Option<Date>,
}

/// What every kind of report rests on.
#[derive(Clone, Copy)]
pub(in crate::report) struct Origin<'a> {
    pub(in crate::report) survey: &'a Survey,
    pub(in crate::report) release: &'a Release,
    pub(in crate::report) reconciliation: &'a Reconciliation,
    pub(in crate::report) languages: &'a [Language],
    pub(in crate::report) date: Option<Date>,
}

impl<'a> ReportInputs<'a> {
    /// What the report rests on.
    pub(in crate::report) fn origin(&self) -> Origin<'a> {
        Origin {
            survey: self.survey,
            release: self.release,
            reconciliation: self.reconciliation,
            languages: self.languages,
            date: self.date,
        }
    }
}

/// A chart, and its pixels where a picture file is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnFigure {
    /// The chart.
    pub figure: Figure,
    /// The same as PNG.
    pub png: Option<Vec<u8>>,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Source {
    /// Its path, relative to the input folder.
    pub path: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// A report can't be made.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The seminar isn't declared and wasn't found.
    #[error("seminar {0} is neither declared nor found in the deliveries; check --seminar and programme.toml")]
    UnknownSeminar(SeminarId),
    /// No language was asked for.
    #[error("a report needs a language; give --lang or `languages` in programme.toml")]
    NoLanguage,
    /// Texts are missing.
    #[error(transparent)]
    Catalogue(#[from] DefectiveCatalogue),
    /// A table can't be written.
    #[error("table {table} can't be written: {source}; this is a defect of plenaria, please report it")]
    Table {
        /// Which.
        table: &'static str,
        /// Why.
        source: csv::Error,
    },
    /// A JSON file can't be written.
    #[error("{file} can't be written: {source}; this is a defect of plenaria, please report it")]
    Json {
        /// Which.
        file: &'static str,
        /// Why.
        source: serde_json::Error,
    },
}
