//! What charts are drawn from.

use super::RenderError;
use crate::measure::FindingSet;
use crate::recommend::Recommendation;
use crate::survey::{Seminar, SeminarId, Survey};

/// What charts are drawn from: what may be shown, what was declared, a seminar, and the drafts.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// What may be shown.
    pub(super) release: &'a FindingSet,
    /// What was declared.
    pub(super) survey: &'a Survey,
    /// The seminar; charts over cycles look at those of its series before it too.
    pub(super) seminar: &'a Seminar,
    /// The drafts for the seminar.
    pub(super) recommendations: &'a [Recommendation],
}

impl<'a> Subject<'a> {
    /// The charts' subject: a seminar.
    ///
    /// # Errors
    /// If the seminar is not declared.
    pub fn new(
        release: &'a FindingSet,
        recommendations: &'a [Recommendation],
        survey: &'a Survey,
        seminar: &SeminarId,
    ) -> Result<Self, RenderError> {
        let declared = survey.programme.seminar(seminar);
        let seminar = declared.ok_or_else(|| RenderError::UnknownSeminar(seminar.clone()))?;
        Ok(Self { release, survey, seminar, recommendations })
    }

    /// Whether a seminar that shares its people stands in the programme before this one, or is this one.
    pub(super) fn reaches(&self, id: &SeminarId) -> bool {
        let position = |id: &SeminarId| self.survey.programme.seminars.iter().position(|other| other.id == *id);
        let shares_people =
            self.survey.programme.seminar(id).is_none_or(|other| other.shares_people_with(self.seminar));
        shares_people && position(id) <= position(&self.seminar.id)
    }

    /// The seminars of the same series up to this one, oldest first.
    pub(super) fn seminars_of_series(&self) -> Vec<&'a Seminar> {
        let mut seminars: Vec<&Seminar> = self.survey.programme.earlier_of_same_series(self.seminar).collect();
        seminars.reverse();
        seminars.push(self.seminar);
        seminars
    }
}
