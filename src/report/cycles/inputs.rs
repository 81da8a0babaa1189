//! What the report on all cycles is made of.

use jiff::civil::Date;

use crate::locale::Locales;
use crate::measure::FindingSet;
use crate::report::origin::ReportOrigin;
use crate::survey::{Language, Reconciliation, SeminarId, Survey};

/// What the report on all cycles is made of.
pub struct CyclesInputs<'a> {
    /// What was declared.
    pub survey: &'a Survey,
    /// Lemkin seminars that have answers, oldest first.
    pub seminars: &'a [SeminarId],
    /// What may be shown, of Lemkin seminars.
    pub release: &'a FindingSet,
    /// What became of every delivered line. Only its sums over all files are shown.
    pub reconciliation: &'a Reconciliation,
    /// How numbers and texts are written.
    pub locales: &'a Locales,
    /// The languages of the report; the first one is shown first.
    pub languages: &'a [Language],
    /// The day of the report, if one was given.
    pub date: Option<Date>,
}

impl<'a> CyclesInputs<'a> {
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
