//! The report on all cycles.

use super::{Delivered, PipelineError, Settings};
use crate::locale::Locales;
use crate::measure::FindingSet;
use crate::report::{self, CyclesInputs, RenderedFile};
use crate::survey::Language;

/// The folder of the report, below the reports folder or the audience's.
pub(super) const FOLDER: &str = "cycles";

/// A seminar's report may not take the folder of the cycles.
///
/// # Errors
/// If a seminar with answers is called like that folder.
pub(super) fn refuse_its_name(delivered: &Delivered) -> Result<(), PipelineError> {
    let taken = |id: &crate::survey::SeminarId| id.as_str().eq_ignore_ascii_case(FOLDER);
    delivered.seminars().into_iter().find(taken).map_or(Ok(()), |id| Err(PipelineError::ReservedName(id)))
}

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
