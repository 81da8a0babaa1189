//! What stays with the Secretariat: `confidential/` with the problems found in deliveries, the words people wrote, and a
//! report with every number.

use super::{Delivered, PipelineError, Settings};
use crate::limit;
use crate::locale::Locales;
use crate::report::{self, Confidential};
use crate::survey::{Language, SeminarId};

/// Writes `confidential/`.
///
/// # Errors
/// If a file can't be made or written.
pub(super) fn write(
    settings: &Settings,
    delivered: &Delivered,
    _seminars: &[SeminarId],
    locales: &Locales,
) -> Result<(), PipelineError> {
    let released = limit::internal(&delivered.responses, &delivered.survey);
    let reviewed = report::read_confidential(&settings.reports, report::REDACTION_QUEUE)?;
    let first = delivered.survey.programme.languages.first().copied().unwrap_or(Language::Es);
    let files = report::confidential_files(&Confidential {
        issues: &delivered.issues,
        released: &released,
        changes: &delivered.responses.changes,
        reconciliation: &delivered.responses.reconciliation,
        sources: &delivered.sources(),
        reviewed: reviewed.as_deref(),
        questionnaire: &delivered.survey.questionnaire,
        locale: locales.get(first),
    })?;
    report::publish_confidential(&settings.reports, &files)?;
    Ok(())
}
