//! How many people states sent: whether a verdict that a state changes would say which one.

use crate::harmonise::Participation;
use crate::measure::Stability;
use crate::survey::SeminarId;

use super::smallest_group::SMALLEST_CELL;

/// How many people states sent to each seminar, which is public.
pub(super) struct Delegations<'a> {
    participation: &'a [Participation],
}

impl<'a> Delegations<'a> {
    /// As participation tells them.
    pub(super) fn new(participation: &'a [Participation]) -> Self {
        Self { participation }
    }

    /// What may be told of a verdict's stability: against states only where none would be named.
    pub(super) fn told<'s>(
        &self,
        stability: Stability,
        mut seminars: impl Iterator<Item = &'s SeminarId>,
    ) -> Stability {
        if seminars.all(|seminar| self.hide_a_state(seminar)) {
            stability
        } else {
            Stability { respondents: stability.respondents, ..Stability::default() }
        }
    }

    /// Every seminar from one to another, in the order of participation; of a trend any of them may lie between.
    pub(super) fn between(&self, first: &SeminarId, last: &SeminarId) -> impl Iterator<Item = &'a SeminarId> {
        let place = |id: &SeminarId| self.participation.iter().position(|of| of.seminar == *id);
        let (first, last) = (place(first).unwrap_or(0), place(last).unwrap_or(self.participation.len()));
        self.participation.iter().take(last + 1).skip(first).map(|of| &of.seminar)
    }

    /// Whether at least three states sent as many people as the largest delegation. If not, a verdict that no respondent
    /// changes alone, but a state does, would name that state and say what its people answered.
    fn hide_a_state(&self, seminar: &SeminarId) -> bool {
        let of_seminar = self.participation.iter().find(|participation| participation.seminar == *seminar);
        let sizes = || {
            of_seminar.into_iter().flat_map(|participation| participation.by_state.iter().map(|(_, people)| *people))
        };
        sizes().max().is_some_and(|largest| {
            let largest_ones = sizes().filter(|people| *people == largest).count() as u64;
            largest > 0 && largest_ones >= SMALLEST_CELL.0
        })
    }
}
