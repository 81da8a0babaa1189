//! What of one item's counts may be shown, and what that means for the other findings of the item.

use crate::measure::Distribution;
use crate::survey::{Counts, LevelClass, MissingReason, Scale};

use super::ReleasedCounts;
use super::smallest_group::{LARGE_GROUP, SMALLEST_CELL, SmallestGroup};

/// One item's counts as they may be shown.
#[derive(Debug, Clone)]
pub(in crate::protect) struct Cell {
    /// The counts.
    pub(super) counts: ReleasedCounts,
    /// Whether fewer than twenty answered.
    pub(super) small: bool,
    /// Whether the share of favourable answers may only be said to be high or low, because all agree.
    pub(super) unanimous: bool,
    /// Valid answers.
    answered: u64,
    /// Whether answers can lie on many levels as far as is shown, so that one number on whole rows doesn't fix them.
    many_levels: bool,
}

impl Cell {
    /// What of a distribution may be shown.
    pub(super) fn new(distribution: &Distribution, scale: Option<&Scale>, smallest: SmallestGroup) -> Self {
        let counts = &distribution.counts;
        let released = released_counts(counts, scale, smallest);
        let small = counts.answered < LARGE_GROUP;
        let favourable = scale.and_then(|scale| class_counts(counts, scale)).map(|[_, _, high]| high);
        let unanimous = small
            && matches!(released, ReleasedCounts::Total(_))
            && favourable.is_some_and(|high| high == 0 || high == counts.answered);
        let many_levels = scale.is_some_and(|scale| leaves_many_levels(&released, scale));
        Self { counts: released, small, unanimous, answered: counts.answered, many_levels }
    }

    /// An item measured without counts: nothing may be shown that depends on its levels.
    pub(super) fn unknown() -> Self {
        Self { counts: ReleasedCounts::Withheld, small: true, unanimous: false, answered: 0, many_levels: false }
    }

    /// Whether at least how many answered may be shown.
    pub(super) fn shows_total(&self) -> bool {
        !matches!(self.counts, ReleasedCounts::Withheld)
    }

    /// Whether every level may be shown.
    pub(super) fn shows_levels(&self) -> bool {
        matches!(self.counts, ReleasedCounts::Levels { .. })
    }

    /// Whether at least the three classes may be shown.
    pub(super) fn shows_classes(&self) -> bool {
        matches!(self.counts, ReleasedCounts::Levels { .. } | ReleasedCounts::Classes(_))
    }

    /// Valid answers.
    pub(super) fn answered(&self) -> u64 {
        self.answered
    }

    /// Whether a number on whole rows leaves the levels open.
    pub(super) fn leaves_levels_open(&self) -> bool {
        self.many_levels
    }

    /// Whether so many of those who answered, taken together, say nothing of the others: there are none, or many.
    pub(super) fn can_spare_the_others(&self, rows: u64) -> bool {
        SmallestGroup(LARGE_GROUP).admits(rows, self.answered.abs_diff(rows))
    }

    /// Whether shares must be in whole percent.
    pub(super) fn is_coarse(&self) -> bool {
        self.small || !self.shows_classes()
    }
}

fn released_counts(counts: &Counts, scale: Option<&Scale>, smallest: SmallestGroup) -> ReleasedCounts {
    if !smallest.admits(counts.answered, 0) {
        return ReleasedCounts::Withheld;
    }
    let Some(scale) = scale else { return ReleasedCounts::Total(counts.answered) };
    if counts.answered >= LARGE_GROUP && levels_pass(counts, scale) {
        return ReleasedCounts::Levels { levels: counts.levels.clone(), without_rating: without_rating(counts) };
    }
    match class_counts(counts, scale) {
        Some(classes) if classes_pass(classes, counts.answered) => ReleasedCounts::Classes(classes),
        Some(_) | None => ReleasedCounts::Total(counts.answered),
    }
}

/// Whether what is shown leaves many possibilities for the levels of a large group: three levels in use; two classes in
/// use that have several levels; or only a total, of at least four levels.
fn leaves_many_levels(released: &ReleasedCounts, scale: &Scale) -> bool {
    match released {
        ReleasedCounts::Levels { levels, .. } => levels.iter().filter(|count| **count > 0).count() >= 3,
        ReleasedCounts::Classes(classes) => {
            let levels_in =
                |place| scale.levels.iter().filter(|level| level.class.map(place_of) == Some(place)).count();
            (0..classes.len()).filter(|&place| classes[place] > 0 && levels_in(place) > 1).count() >= 2
        }
        ReleasedCounts::Total(_) => scale.levels.len() >= 4,
        ReleasedCounts::Withheld => false,
    }
}

/// Whether every level may be shown. Of a multi-select, those who didn't choose an option are a group too.
fn levels_pass(counts: &Counts, scale: &Scale) -> bool {
    let others_pass = |count| SMALLEST_CELL.admits_cell(counts.answered.saturating_sub(count));
    let cell_passes =
        |&count: &u64| SMALLEST_CELL.admits_cell(count) && (!scale.kind.allows_several() || others_pass(count));
    !scale.kind.is_free_text() && !counts.levels.is_empty() && counts.levels.iter().all(cell_passes)
}

/// Whether the three classes may be shown: no small cell, and in a small group not everybody in one class.
fn classes_pass(classes: [u64; 3], answered: u64) -> bool {
    let in_one_class = classes.contains(&answered);
    classes.into_iter().all(|count| SMALLEST_CELL.admits_cell(count)) && (answered >= LARGE_GROUP || !in_one_class)
}

/// Counts of the low, middle and high class; none where a level has no class.
fn class_counts(counts: &Counts, scale: &Scale) -> Option<[u64; 3]> {
    if !scale.kind.is_rating() || scale.levels.len() != counts.levels.len() {
        return None;
    }
    let mut classes = [0; 3];
    for (level, count) in scale.levels.iter().zip(&counts.levels) {
        classes[place_of(level.class?)] += count;
    }
    Some(classes)
}

/// The place of a class among the three.
pub(super) fn place_of(class: LevelClass) -> usize {
    match class {
        LevelClass::Low => 0,
        LevelClass::Middle => 1,
        LevelClass::High => 2,
    }
}

/// Answers without a rating; none where there are one or two.
fn without_rating(counts: &Counts) -> Option<u64> {
    let reasons = [MissingReason::NotApplicable, MissingReason::DontKnow, MissingReason::Refused];
    let count = reasons.into_iter().map(|reason| counts.missing_for(reason)).sum();
    SMALLEST_CELL.admits_cell(count).then_some(count)
}
