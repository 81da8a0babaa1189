//! The insider rule: a table leaves whole, or as one bound where nearly all answers lie on one side.
//!
//! Whoever knows the answers of up to i people subtracts them. If all others then lie on one side, the table has told
//! what each of them answered. So where a side holds nearly all answers, only that is said, in a form that is the same
//! for every table like it. Favourable answers are guarded against one dissenter alone (for the public against all
//! insiders): two or three insiders who all dissented may learn that everybody else was content.

use super::table::{Cells, OptionCount, Side, TableCounts, best_level};
use crate::survey::{Scale, ScaleKind};

/// Against whom a table is guarded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guard {
    /// People who may know each other's answers.
    pub insiders: u64,
    /// Whether it is for the public: fewer cells, and favourable answers guarded as the others are.
    pub public: bool,
}

/// A side, the most insiders whose dissent must not show that all others lie on it, and whether its top level is told.
type GuardedSide = (Side, u64);

/// What leaves of the answers by level to a question with one answer a person; `levels` are as many as the scale's.
#[must_use]
pub fn limited(levels: &[u64], scale: &Scale, guard: Guard) -> TableCounts {
    let answered: u64 = levels.iter().sum();
    let cells = Cells::finest(scale);
    for (side, strength) in guarded_sides(scale, cells, guard) {
        let least = answered.saturating_sub(strength + 1);
        if on_side(levels, scale, cells, side) >= least {
            let tells_top = side == Side::Favourable && strength == 1;
            return TableCounts::AtLeast { side, least, top: tells_top.then(|| top(levels, scale, answered)) };
        }
    }
    let cells = if guard.public { public_cells(scale, cells) } else { cells };
    TableCounts::Whole { cells, counts: cells.sums(scale, levels) }
}

/// What leaves of how many chose each of several options: each by itself, guarded against one person, for the public
/// against all insiders.
#[must_use]
pub fn limited_options(chosen: &[u64], answered: u64, guard: Guard) -> TableCounts {
    let strength = if guard.public { guard.insiders } else { 1 };
    let nearly_all = answered.saturating_sub(strength + 1);
    let limited = |count: u64| {
        if count >= nearly_all {
            OptionCount::AtLeast(nearly_all)
        } else if answered.saturating_sub(count) >= nearly_all {
            OptionCount::AtMost(answered - nearly_all)
        } else {
            OptionCount::Exactly(count)
        }
    };
    TableCounts::Options(chosen.iter().map(|count| limited(*count)).collect())
}

/// The sides of a scale in the order in which they are asked.
fn guarded_sides(scale: &Scale, cells: Cells, guard: Guard) -> Vec<GuardedSide> {
    let insiders = guard.insiders;
    match scale.kind {
        ScaleKind::Bipolar => {
            let sides = [Side::Below, Side::Above, Side::Ideal].map(|side| (side, insiders));
            // The public sees only whether it was ideal: then its contrary is a side too.
            sides.into_iter().chain(guard.public.then_some((Side::NotIdeal, insiders))).collect()
        }
        ScaleKind::Ordinal | ScaleKind::Nps | ScaleKind::Numeric if scale.has_favourable() => {
            let of_favourable = if guard.public { insiders } else { 1 };
            vec![(Side::NotFavourable, insiders), (Side::Favourable, of_favourable)]
        }
        ScaleKind::Ordinal
        | ScaleKind::Nps
        | ScaleKind::Numeric
        | ScaleKind::Single
        | ScaleKind::Multiple
        | ScaleKind::Text => {
            let places = cells.of_levels(scale).into_iter().max().map_or(0, |last| last + 1);
            (0..places).map(|cell| (Side::Cell(cell), insiders)).collect()
        }
    }
}

fn on_side(levels: &[u64], scale: &Scale, cells: Cells, side: Side) -> u64 {
    side.levels(scale, cells).into_iter().zip(levels).filter(|(lies, _)| *lies).map(|(_, count)| count).sum()
}

/// Answers on the best level, as far as they are told beside a bound.
fn top(levels: &[u64], scale: &Scale, answered: u64) -> u64 {
    best_level(scale).and_then(|best| levels.get(best)).copied().unwrap_or(0).min(answered.saturating_sub(2))
}

fn public_cells(scale: &Scale, finest: Cells) -> Cells {
    if scale.kind.has_ideal() {
        Cells::IdealOrNot
    } else if scale.has_favourable() {
        Cells::FavourableOrNot
    } else {
        finest
    }
}
