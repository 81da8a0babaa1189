//! From harmonised answers to what may be known of them, and the drafts that follow from it.

use super::{Delivered, PipelineError};
use crate::limit::{self, InternalRelease, MadeOf, Release, Tables};
use crate::locale::Locales;
use crate::measure::{self, FindingSet};
use crate::recommend::{self, Recommendation};
use crate::survey::{Audience, SeminarId};

/// What is found of all seminars, and the drafts that follow from it.
#[derive(Debug, Clone)]
pub struct Analysis {
    /// What is found.
    pub found: FindingSet,
    /// Drafts by seminar, in the order of the seminars.
    pub recommendations: Vec<(SeminarId, Vec<Recommendation>)>,
}

/// Limits, measures and recommends, for an audience.
///
/// # Errors
/// If a seminar's identifier is so long that those of its recommendations would be too long.
pub fn analyse(
    delivered: &Delivered,
    audience: Audience,
    locales: &Locales,
) -> Result<MadeOf<Release, Analysis>, PipelineError> {
    analysis(&limit::limit(&delivered.responses, &delivered.survey, audience), delivered, locales)
}

/// Everything, for the Secretariat alone.
///
/// # Errors
/// As [`analyse`].
pub fn analyse_internally(
    released: &InternalRelease,
    delivered: &Delivered,
    locales: &Locales,
) -> Result<MadeOf<InternalRelease, Analysis>, PipelineError> {
    analysis(released, delivered, locales)
}

fn analysis<T: Tables>(
    released: &T,
    delivered: &Delivered,
    locales: &Locales,
) -> Result<MadeOf<T, Analysis>, PipelineError> {
    let of_seminar = |found: &FindingSet, seminar: SeminarId| {
        let drafts = recommend::recommend(found, &delivered.survey, &seminar, locales)?;
        Ok((seminar, drafts))
    };
    let analysed = measure::measure(released, &delivered.survey).map(|found| {
        let drafts = delivered.seminars().into_iter().map(|seminar| of_seminar(found, seminar));
        let recommendations = drafts.collect::<Result<_, PipelineError>>()?;
        Ok(Analysis { found: found.clone(), recommendations })
    });
    analysed.transpose()
}
