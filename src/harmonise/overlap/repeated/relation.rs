//! Whether two files hold records of the same people, and which.

use super::alignment::{align, fill};
use super::anchors::{Anchors, by_marks, by_words};
use super::chance::{as_number, ln, ln_choices, ln_of_answers, negligible};
use super::compared_file::{ComparedFile, Pair};

/// Fewer pairs say nothing.
const FEWEST_PAIRS: usize = 2;

/// Fewer rows in the same order may be so by chance.
const FEWEST_ROWS: usize = 8;

/// From here on it is told that records may repeat: one in a thousand.
const WORTH_TELLING: f64 = 1e-3;

/// What two files have to do with each other.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Relation {
    /// Nothing, as far as one can tell.
    Apart,
    /// The marks of their records show that these are of different people.
    Different,
    /// So many records may be of the same people, which isn't certain.
    Doubtful(usize),
    /// These pairs of records are of the same people each.
    Repeats(Vec<Pair>),
}

impl Relation {
    /// What two files have to do with each other, of which `small` has not more records.
    pub(super) fn of(small: &ComparedFile<'_, '_>, large: &ComparedFile<'_, '_>) -> Self {
        if small.len() == 0 || small.slots.is_empty() {
            return Self::Apart;
        }
        let marked = by_marks(small, large);
        let worded = by_words(small, large);
        let has_marks = marked.are_marked;
        if has_marks && marked.pairs.is_empty() && worded.pairs.is_empty() {
            return Self::Different;
        }
        let anchored = Self::of_anchors(small, large, marked, &worded);
        if has_marks || matches!(anchored, Self::Repeats(_)) {
            return anchored;
        }
        match (Self::of_order(small, large), anchored) {
            (Self::Apart, anchored) => anchored,
            (by_order, _) => by_order,
        }
    }

    /// Most records of the smaller file are found by what they share, and most of these agree in all answers.
    fn of_anchors(
        small: &ComparedFile<'_, '_>,
        large: &ComparedFile<'_, '_>,
        marked: Anchors,
        worded: &Anchors,
    ) -> Self {
        let (mut pairs, mut ln_chance) = (marked.pairs, marked.ln_chance);
        let more = worded.pairs.iter().filter(|pair| !pairs.iter().any(|own| own.0 == pair.0 || own.1 == pair.1));
        let more: Vec<Pair> = more.copied().collect();
        if !more.is_empty() {
            ln_chance += worded.ln_chance * as_number(more.len()) / as_number(worded.pairs.len());
            pairs.extend(more);
            pairs.sort_unstable();
        }
        let equal = equal(small, large, &pairs);
        let found = pairs.len();
        let ln_chance = ln_chance + ln_choices(small.len(), found) + ln_of_answers(large, &equal);
        let are_most = found * 2 >= small.len() && equal.len() * 2 >= found;
        if found >= FEWEST_PAIRS && are_most && ln_chance < negligible() {
            Self::Repeats(fill(small, large, &pairs))
        } else if found > 0 && !equal.is_empty() && ln_chance < ln(WORTH_TELLING) {
            Self::Doubtful(found)
        } else {
            Self::Apart
        }
    }

    /// Four in five records of the smaller file stand in the larger one in the same order.
    fn of_order(small: &ComparedFile<'_, '_>, large: &ComparedFile<'_, '_>) -> Self {
        let alignment = align(small, large);
        let found = alignment.pairs.len();
        let ways = as_number(alignment.jumps) * ln(3.0 * as_number(small.len().max(1)));
        let ln_chance = ln_of_answers(large, &alignment.pairs) + ways;
        if found >= FEWEST_ROWS && found * 5 >= small.len() * 4 && ln_chance < negligible() {
            Self::Repeats(fill(small, large, &alignment.pairs))
        } else if found > FEWEST_PAIRS && found * 2 >= small.len() && ln_chance < ln(WORTH_TELLING) {
            Self::Doubtful(found)
        } else {
            Self::Apart
        }
    }
}

fn equal(small: &ComparedFile<'_, '_>, large: &ComparedFile<'_, '_>, pairs: &[Pair]) -> Vec<Pair> {
    pairs.iter().copied().filter(|pair| small.contents[pair.0] == large.contents[pair.1]).collect()
}
