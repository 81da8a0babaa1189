//! The report on all cycles.

use super::{Delivered, PipelineError, Settings};
use crate::locale::Locales;
use crate::measure::FindingSet;
use crate::report::{self, CyclesInputs, RenderedFile};
use crate::survey::Language;

/// The files of the report; none if no part has two seminars with answers.
///
/// # Errors
/// If a file can't be made.
pub(super) fn files(
    settings: &Settings,
    delivered: &Delivered,
    release: &FindingSet,
    languages: &[Language],
    locales: &Locales,
) -> Result<Vec<RenderedFile>, PipelineError> {
    Ok(report::cycles_files(&CyclesInputs {
        survey: &delivered.survey,
        seminars: &delivered.seminars(),
        release,
        reconciliation: &delivered.responses.reconciliation,
        locales,
        languages,
        date: settings.date,
    })?)
}
