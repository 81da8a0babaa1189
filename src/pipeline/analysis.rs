//! From harmonised answers to what may be shown, and the drafts that follow from it.

use super::{Delivered, PipelineError};
use crate::locale::Locales;
use crate::measure;
use crate::protect::{self, Confidential, Release};
use crate::recommend::{self, Recommendation};
use crate::survey::{Audience, SeminarId};

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
