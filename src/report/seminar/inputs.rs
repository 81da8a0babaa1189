//! What a seminar's report is made of.

use jiff::civil::Date;

use crate::locale::Locales;
use crate::measure::FindingSet;
use crate::recommend::Recommendation;
use crate::render::Figure;
use crate::report::origin::ReportOrigin;
use crate::survey::{Language, Reconciliation, SeminarId, Survey};

/// What a seminar's report is made of.
pub struct ReportInputs<'a> {
    /// What was declared.
    pub survey: &'a Survey,
    /// The seminar that the report is about.
    pub seminar: &'a SeminarId,
    /// What may be shown, of all seminars.
    pub release: &'a FindingSet,
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

impl<'a> ReportInputs<'a> {
    /// What the report rests on.
    pub(in crate::report) fn origin(&self) -> ReportOrigin<'a> {
        ReportOrigin {
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
