//! From harmonised answers to what may be known of them, and the drafts that follow from it.

use super::{Delivered, PipelineError};
use crate::limit::{self, InternalRelease, MadeOf, Release};
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
/// Drafts are made once, of what focal points may know, so that all audiences have the same ones. The public sees those that
/// follow from its own release too, with its own evidence.
///
/// # Errors
/// If a seminar's identifier is so long that those of its recommendations would be too long.
pub fn analyse(
    delivered: &Delivered,
    audience: Audience,
    locales: &Locales,
) -> Result<MadeOf<Release, Analysis>, PipelineError> {
    let found = |audience| {
        measure::measure(&limit::limit(&delivered.responses, &delivered.survey, audience), &delivered.survey)
    };
    let drafted = |found: &FindingSet| -> Result<Analysis, PipelineError> {
        Ok(Analysis { found: found.clone(), recommendations: drafts(found, delivered, locales)? })
    };
    let of_focal_points = found(Audience::FocalPoints).map(drafted).transpose()?;
    match audience {
        Audience::FocalPoints => Ok(of_focal_points),
        Audience::Secretariat => Ok(of_focal_points.with(&found(audience), |drafted, found| Analysis {
            found: found.clone(),
            recommendations: drafted.recommendations.clone(),
        })),
        Audience::Public => {
            let own = |drafted: &Analysis, found: &FindingSet| {
                let own = drafts(found, delivered, locales)?;
                Ok(Analysis { found: found.clone(), recommendations: shared(&drafted.recommendations, own) })
            };
            of_focal_points.with(&found(audience), own).transpose()
        }
    }
}

/// Everything that is found, for the Secretariat alone, beside the drafts that were made of a release.
pub(super) fn analyse_internally(
    released: &InternalRelease,
    drafted: &MadeOf<Release, Analysis>,
    delivered: &Delivered,
) -> MadeOf<InternalRelease, Analysis> {
    measure::measure(released, &delivered.survey)
        .map(|found| Analysis { found: found.clone(), recommendations: drafted.get().recommendations.clone() })
}

/// Drafts by seminar.
type Drafts = Vec<(SeminarId, Vec<Recommendation>)>;

fn drafts(found: &FindingSet, delivered: &Delivered, locales: &Locales) -> Result<Drafts, PipelineError> {
    let of_seminar = |seminar: SeminarId| {
        let drafts = recommend::recommend(found, &delivered.survey, &seminar, locales)?;
        Ok((seminar, drafts))
    };
    delivered.seminars().into_iter().map(of_seminar).collect()
}

/// An audience's own drafts that focal points have too, under the identifiers that they have there.
fn shared(of_focal_points: &Drafts, own: Drafts) -> Drafts {
    let of_seminar = |(seminar, drafts): (SeminarId, Vec<Recommendation>)| {
        let known = of_focal_points.iter().find(|(id, _)| *id == seminar);
        let known = known.map(|(_, drafts)| drafts.as_slice()).unwrap_or_default();
        let same = |own: Recommendation| {
            let is_same = |other: &&Recommendation| {
                other.module == own.module && other.kind.name() == own.kind.name() && other.action == own.action
            };
            let id = known.iter().find(is_same)?.id.clone();
            Some(Recommendation { id, ..own })
        };
        (seminar, drafts.into_iter().filter_map(same).collect())
    };
    own.into_iter().map(of_seminar).collect()
}
