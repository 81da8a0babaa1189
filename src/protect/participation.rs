//! Participation and requests: who took part is shown, as far as it describes no single person.

use crate::harmonise::{Participation, Request};

use super::smallest_group::{SMALLEST_CELL, SmallestGroup};

/// Participation as it may be shown.
///
/// Who was invited, came and answered, in total and by state, is what the Network reports of itself. Sex and kind of
/// institution describe people: they are shown only if the seminar is large enough and no kind has one or two people.
/// If one has, the whole table goes, because the others' sum would give it back.
pub(super) fn released_participation(participation: &Participation, smallest: SmallestGroup) -> Participation {
    let described = |kinds: &[(String, u64)]| {
        let people: u64 = kinds.iter().map(|(_, count)| count).sum();
        let shown = smallest.admits(people, 0) && kinds.iter().all(|(_, count)| SMALLEST_CELL.admits_cell(*count));
        // People the roster says nothing of are a kind too.
        let unknown = participation.attended.map_or(0, |attended| attended.saturating_sub(people));
        if shown && SMALLEST_CELL.admits_cell(unknown) { kinds.to_vec() } else { Vec::new() }
    };
    Participation {
        by_sex: described(&participation.by_sex),
        by_institution: described(&participation.by_institution),
        ..participation.clone()
    }
}

/// The requests that at least two states made: one state's wish would name it.
pub(super) fn released_requests(requests: &[Request]) -> Vec<Request> {
    requests.iter().filter(|request| request.states >= 2).cloned().collect()
}
