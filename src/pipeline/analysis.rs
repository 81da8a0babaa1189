//! From harmonised answers to what may be shown, and the drafts that follow from it.

use std::path::Path;

use super::{Delivered, PipelineError};
use crate::locale::Locales;
use crate::measure;
use crate::protect::{self, Confidential, Release};
use crate::recommend::{self, Recommendation};
use crate::report::{self, RenderedFile};
use crate::survey::{Audience, Language, SeminarId};

/// What may be shown of all seminars, and the drafts that follow from it.
#[derive(Debug, Clone)]
pub struct Analysis {
    /// What may be shown.
    pub release: Release,
    /// Drafts by seminar, in the order of the seminars.
    pub recommendations: Vec<(SeminarId, Vec<Recommendation>)>,
}

/// Measures, protects and recommends.
///
/// # Errors
/// If a seminar's identifier is so long that those of its recommendations would be too long.
pub fn analyse(
    delivered: &Delivered,
    audience: Audience,
    locales: &Locales,
) -> Result<(Analysis, Confidential), PipelineError> {
    let measured = measure::measure(&delivered.responses, &delivered.survey);
    let (release, confidential) = protect::protect(&measured, delivered.issues.clone(), &delivered.survey, audience);
    let recommendations = delivered
        .seminars()
        .into_iter()
        .map(|seminar| {
            let drafts = recommend::recommend(&release, &delivered.survey, &seminar, locales)?;
            Ok((seminar, drafts))
        })
        .collect::<Result<_, PipelineError>>()?;
    let changes = delivered.responses.changes.clone();
    Ok((Analysis { release, recommendations }, confidential.with_changes(changes)))
}

/// The files that are never sent on, in the first language of the programme; what a person reviewed there is carried over.
///
/// # Errors
/// If a table can't be made, or what a person reviewed can't be read.
pub(super) fn confidential_files(
    delivered: &Delivered,
    confidential: &Confidential,
    reports: &Path,
    locales: &Locales,
) -> Result<Vec<RenderedFile>, PipelineError> {
    let survey = &delivered.survey;
    let reviewed = report::read_confidential(reports, report::REDACTION_QUEUE)?;
    Ok(report::confidential_files(
        confidential,
        &delivered.responses.reconciliation,
        &delivered.sources(),
        reviewed.as_deref(),
        &survey.questionnaire,
        locales.get(survey.programme.languages.first().copied().unwrap_or(Language::Es)),
    )?)
}
