//! Who took part, and what states asked for.

use crate::harmonise::{Participation, Request};

use super::guard::Limits;

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
