//! What of learning may be shown: how many rose, stayed and fell.

use crate::measure::Learning;
use crate::survey::Survey;

use super::ReleasedLearning;
use super::basis::before;
use super::cell::Cell;
use super::cells::Cells;
use super::smallest_group::{SMALLEST_CELL, SmallestGroup};

/// Learning as it may be shown. Where two levels are in use, how many rose and fell says how many chose each: so the
/// levels of before and after must be shown, and of the same people.
pub(super) fn released_learning(
    learning: &Learning,
    cells: &Cells,
    survey: &Survey,
    smallest: SmallestGroup,
) -> ReleasedLearning {
    let counts = [learning.up, learning.same, learning.down];
    let after = cells.of(&learning.seminar, learning.module.as_ref(), &learning.item);
    let before = before(&learning.seminar, learning.module.as_ref(), &learning.item, cells, survey);
    let stands_for_all = |cell: &Cell| cell.shows_levels() && cell.can_spare_the_others(learning.pairs);
    let shown = smallest.admits(learning.pairs, 0)
        && stands_for_all(after)
        && before.is_some_and(stands_for_all)
        && counts.iter().all(|count| SMALLEST_CELL.admits_cell(*count));
    ReleasedLearning {
        seminar: learning.seminar.clone(),
        module: learning.module.clone(),
        item: learning.item.clone(),
        pairs: Some(learning.pairs).filter(|pairs| smallest.admits(*pairs, 0)),
        counts: Some(counts).filter(|_| shown),
    }
}
