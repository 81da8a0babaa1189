//! The report on all cycles, in which national courses have no part.

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
    let programme = &delivered.survey.programme;
    let mut seminars = delivered.seminars();
    seminars.retain(|seminar| !programme.is_national(seminar));
    Ok(report::cycles_files(&CyclesInputs {
        survey: &delivered.survey,
        seminars: &seminars,
        release: &release.of_lemkin(programme),
        reconciliation: &delivered.responses.reconciliation,
        locales,
        languages,
        date: settings.date,
    })?)
}
