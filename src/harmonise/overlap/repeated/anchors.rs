//! Pairs of records that share what hardly two people share: a mark of their platform, or a long comment.

use std::collections::HashMap;
use std::hash::Hash;

use super::chance::{as_number, ln};
use super::compared_file::{ComparedFile, Pair};
use crate::harmonise::overlap::marks::{MarkColumn, MarkKind};
use crate::text::fold;

/// From here on, words may be one person's own.
const MANY_CHARACTERS: usize = 20;

/// How likely a code or a long comment of somebody is met again in another file by chance.
const CODE_AGAIN: f64 = 1e-4;
const WORDS_AGAIN: f64 = 1e-2;

/// Pairs that share something.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    pub(super) pairs: Vec<Pair>,
    /// The logarithm of the chance that two people share it.
    pub(super) ln_chance: f64,
    /// Whether both files hold a column of marks that tells records apart.
    pub(super) are_marked: bool,
}

/// The pairs that share the mark of the column that joins most records.
pub(super) fn by_marks(small: &ComparedFile<'_, '_>, large: &ComparedFile<'_, '_>) -> Anchors {
    let mut best = Anchors::default();
    for (name, here) in &small.marks.columns {
        let Some(there) = large.marks.columns.get(name).filter(|there| there.kind == here.kind) else { continue };
        let (Some(ours), Some(theirs)) = (unique(small, here), unique(large, there)) else { continue };
        let pairs = met(small, large, &ours, &theirs);
        let again = match here.kind {
            MarkKind::Code => CODE_AGAIN,
            MarkKind::Second => (as_number(large.len()) / span(large, there)).min(1.0),
            MarkKind::Minute => 1.0,
        };
        let are_marked = best.are_marked || here.kind != MarkKind::Minute;
        if pairs.len() > best.pairs.len() || !best.are_marked && are_marked {
            best = Anchors { ln_chance: as_number(pairs.len()) * ln(again), pairs, are_marked };
        }
    }
    best
}

/// The pairs that share a long comment.
pub(super) fn by_words(small: &ComparedFile<'_, '_>, large: &ComparedFile<'_, '_>) -> Anchors {
    let (ours, theirs) = (words(small), words(large));
    let pairs = met(small, large, &ours, &theirs);
    Anchors { ln_chance: as_number(pairs.len()) * ln(WORDS_AGAIN), pairs, are_marked: false }
}

/// The records by their marks of a column; none if the marks don't tell nearly all of them apart.
fn unique(side: &ComparedFile<'_, '_>, column: &MarkColumn) -> Option<HashMap<Key, usize>> {
    let mut records: HashMap<Key, Option<usize>> = HashMap::new();
    let mut filled = 0;
    for (record, place) in side.entries.iter().enumerate() {
        let Some(print) = column.prints.get(*place).copied().flatten() else { continue };
        filled += 1;
        add(&mut records, (print, about(side, record)), record);
    }
    let records: HashMap<Key, usize> = alone(records);
    (records.len() * 10 >= filled * 9 && filled * 2 >= side.len()).then_some(records)
}

/// A mark, and what its record is about.
type Key = (u64, (Option<String>, Option<usize>));

fn about(side: &ComparedFile<'_, '_>, record: usize) -> (Option<String>, Option<usize>) {
    let entry = side.entry(record);
    (entry.module.as_ref().map(ToString::to_string), entry.item)
}

/// The records by their long comments.
fn words(side: &ComparedFile<'_, '_>) -> HashMap<(usize, String), usize> {
    let mut records = HashMap::new();
    for (record, place) in side.entries.iter().enumerate() {
        for comment in side.reading.comments_of(*place) {
            let asked = side.slots.iter().position(|slot| *slot == comment.slot);
            if let Some(asked) = asked.filter(|_| comment.text.chars().count() >= MANY_CHARACTERS) {
                add(&mut records, (asked, fold(&comment.text)), record);
            }
        }
    }
    alone(records)
}

fn add<K: Eq + Hash>(records: &mut HashMap<K, Option<usize>>, key: K, record: usize) {
    records.entry(key).and_modify(|known| *known = None).or_insert(Some(record));
}

/// What one record alone has.
fn alone<K: Eq + Hash>(records: HashMap<K, Option<usize>>) -> HashMap<K, usize> {
    records.into_iter().filter_map(|(key, record)| Some((key, record?))).collect()
}

fn met<K: Eq + Hash>(
    small: &ComparedFile<'_, '_>,
    large: &ComparedFile<'_, '_>,
    ours: &HashMap<K, usize>,
    theirs: &HashMap<K, usize>,
) -> Vec<Pair> {
    let mut partner: HashMap<usize, usize> = HashMap::new();
    let mut of: Vec<(&K, usize)> = ours.iter().map(|(key, record)| (key, *record)).collect();
    of.sort_by_key(|(_, record)| *record);
    let mut taken = HashMap::new();
    for (key, record) in of {
        if let Some(other) = theirs.get(key).copied()
            && small.may_be(record, large, other)
            && !partner.contains_key(&record)
            && taken.insert(other, record).is_none()
        {
            partner.insert(record, other);
        }
    }
    let mut pairs: Vec<Pair> = partner.into_iter().collect();
    pairs.sort_unstable();
    pairs
}

/// The seconds between the first and the last stamp, at least one.
fn span(side: &ComparedFile<'_, '_>, column: &MarkColumn) -> f64 {
    let times = || side.entries.iter().filter_map(|place| Some(column.times.get(*place)?.as_ref()?.seconds()));
    let seconds = times().max().zip(times().min()).map_or(0, |(last, first)| last - first);
    as_number(usize::try_from(seconds).unwrap_or(0).max(1))
}
