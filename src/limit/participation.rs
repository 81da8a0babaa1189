//! Who took part, and what states asked for.

use crate::harmonise::{Participation, Request};
use crate::survey::{Question, Seminar};

use super::guard::Limits;
use super::release::TableSet;
use super::table::LevelTable;

/// Participation as it leaves. Who was invited, came and answered, in total and by state, is what the Network reports of
/// itself. Sex and kind of institution describe people: they leave if enough people attended and no kind, nor those of
/// whom nothing is known, holds nearly everybody; else none of them.
pub(super) fn limited_participation(participation: &Participation, limits: Limits) -> Participation {
    let described = |kinds: &[(String, u64)]| {
        let known: u64 = kinds.iter().map(|(_, people)| people).sum();
        let attended = participation.attended.unwrap_or(known).max(known);
        let nearly_all = attended.saturating_sub(limits.guard.insiders + 1);
        let parts = kinds.iter().map(|(_, people)| *people).chain([attended - known]);
        let open = attended >= limits.floor && parts.into_iter().all(|people| people < nearly_all);
        if open { kinds.to_vec() } else { Vec::new() }
    };
    Participation {
        by_sex: described(&participation.by_sex),
        by_institution: described(&participation.by_institution),
        ..participation.clone()
    }
}

/// The requests that at least two states made: one state's wish would name it.
pub(super) fn limited_requests(requests: &[Request]) -> Vec<Request> {
    requests.iter().filter(|request| request.states >= 2).cloned().collect()
}

/// How many forms are complete leaves only where it is told of every rated question why answers are missing: an item left
/// empty makes a form incomplete and one that doesn't apply does not, so that the number alone tells the one from the
/// other. A table of some people alone tells no reason.
pub(super) fn limit_complete_forms(tables: &mut TableSet, seminar: &Seminar, questions: &[Question<'_>]) {
    let rated = questions.iter().filter(|question| question.scale.kind.is_rating());
    let mut put = rated.filter_map(|question| tables.levels.get(&question.cell()));
    let reasons = |table: &LevelTable| table.released().is_some_and(|table| table.missing.is_some());
    if !put.all(reasons)
        && let Some(forms) = tables.forms.get_mut(&seminar.id)
    {
        forms.complete = None;
    }
}
