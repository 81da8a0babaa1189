//! Two files laid side by side, row by row: what stands between the same rows in both.

use std::ops::Range;

use super::compared_file::{ComparedFile, Pair};
use crate::harmonise::overlap::marks::MarkKind;

/// How far ahead the next equal rows are sought.
const FURTHEST: usize = 12;

/// Rows that say the same, in the order of both files.
#[derive(Debug, Default)]
pub(super) struct Alignment {
    pub(super) pairs: Vec<Pair>,
    /// How often rows had to be passed over in either file.
    pub(super) jumps: usize,
}

/// Lays two files side by side from their beginnings, passing over rows that only one of them has, or that differ.
pub(super) fn align(small: &ComparedFile<'_, '_>, large: &ComparedFile<'_, '_>) -> Alignment {
    let mut alignment = Alignment::default();
    let (mut here, mut there) = (0, 0);
    let is_same = |here: usize, there: usize| {
        here < small.len()
            && there < large.len()
            && small.contents[here] == large.contents[there]
            && small.may_be(here, large, there)
    };
    while here < small.len() && there < large.len() {
        if is_same(here, there) {
            alignment.pairs.push((here, there));
            (here, there) = (here + 1, there + 1);
            continue;
        }
        let run = |(skip, other): Pair| {
            (0..FURTHEST).take_while(|step| is_same(here + skip + step, there + other + step)).count()
        };
        // A row that differs in both files comes before rows that one of them lacks.
        let steps = (1..=FURTHEST).flat_map(|far| [(far, far), (0, far), (far, 0)]);
        let Some(best) = steps.rev().max_by_key(|step| run(*step)).filter(|step| run(*step) > 0) else { break };
        alignment.jumps += 1;
        (here, there) = (here + best.0, there + best.1);
    }
    alignment
}

/// Pairs what stands between pairs: records that say the same and whose marks don't tell them apart, and then, where both
/// files have as many records left between the same neighbours, those that agree in more than half of their answers.
pub(super) fn fill(small: &ComparedFile<'_, '_>, large: &ComparedFile<'_, '_>, pairs: &[Pair]) -> Vec<Pair> {
    let mut filling = Filling::of(small, large, pairs);
    let in_order = increasing(pairs);
    let starts = std::iter::once((0, 0)).chain(in_order.iter().map(|(here, there)| (here + 1, there + 1)));
    let ends = in_order.iter().copied().map(Some).chain([None]);
    for ((here, there), end) in starts.zip(ends) {
        let (here_end, there_end) = end.unwrap_or((small.len(), large.len()));
        filling.pair_same(here..here_end, there..there_end);
        // What was appended to one of the files has no counterpart.
        if end.is_some() {
            filling.pair_alike(here..here_end, there..there_end);
        }
    }
    filling.pairs.sort_unstable();
    filling.pairs
}

/// Pairs, and which records have one.
struct Filling<'s, 'r, 'a> {
    small: &'s ComparedFile<'r, 'a>,
    large: &'s ComparedFile<'r, 'a>,
    pairs: Vec<Pair>,
    ours: Vec<bool>,
    theirs: Vec<bool>,
}

impl<'s, 'r, 'a> Filling<'s, 'r, 'a> {
    fn of(small: &'s ComparedFile<'r, 'a>, large: &'s ComparedFile<'r, 'a>, pairs: &[Pair]) -> Self {
        let (ours, theirs) = (vec![false; small.len()], vec![false; large.len()]);
        let mut filling = Self { small, large, pairs: Vec::new(), ours, theirs };
        for pair in pairs {
            filling.add(*pair);
        }
        filling
    }

    fn add(&mut self, pair: Pair) {
        self.ours[pair.0] = true;
        self.theirs[pair.1] = true;
        self.pairs.push(pair);
    }

    fn pair_same(&mut self, here: Range<usize>, there: Range<usize>) {
        for record in here {
            let is_same = |other: &usize| {
                !self.theirs[*other]
                    && self.small.contents[record] == self.large.contents[*other]
                    && self.small.may_be(record, self.large, *other)
                    && self.small.marks_apart(record, self.large, *other).is_none()
            };
            if !self.ours[record]
                && let Some(other) = there.clone().find(is_same)
            {
                self.add((record, other));
            }
        }
    }

    fn pair_alike(&mut self, here: Range<usize>, there: Range<usize>) {
        let ours: Vec<usize> = here.filter(|record| !self.ours[*record]).collect();
        let theirs: Vec<usize> = there.filter(|record| !self.theirs[*record]).collect();
        if ours.len() != theirs.len() {
            return;
        }
        for pair in ours.into_iter().zip(theirs) {
            if is_alike(self.small, self.large, pair) {
                self.add(pair);
            }
        }
    }
}

/// Whether two records agree in more than half of their answers. Whoever edits a form may get another time stamp, but no
/// other code.
fn is_alike(small: &ComparedFile<'_, '_>, large: &ComparedFile<'_, '_>, (record, other): Pair) -> bool {
    let (ours, theirs) = (small.answers(record), large.answers(other));
    let same = ours.iter().zip(&theirs).skip(1).filter(|(one, another)| one == another).count();
    small.may_be(record, large, other)
        && same * 2 > ours.len() - 1
        && small.marks_apart(record, large, other) != Some(MarkKind::Code)
}

/// The pairs whose order is that of both files.
fn increasing(pairs: &[Pair]) -> Vec<Pair> {
    let mut kept: Vec<Pair> = Vec::new();
    for pair in pairs {
        if kept.last().is_none_or(|last| pair.1 > last.1) {
            kept.push(*pair);
        }
    }
    kept
}
