//! Which shipped scale a column's labels are from, decided over all columns together.

use std::collections::{BTreeMap, BTreeSet};

use super::library::{KnownScale, Library};
use super::scale::{DraftLevel, DraftScale};
use crate::draft::read::values::ValueCounts;

/// Shipped scales that hold nearly all labels of a column, by their places in the library.
pub(super) fn candidates(values: &ValueCounts, library: &Library) -> Vec<usize> {
    let all = values.cells(|folded| library.missing_label(folded).is_none());
    let repeats = values.distinct.values().any(|spelling| spelling.count > 1) || values.filled < 6;
    let fits = |scale: &KnownScale| {
        let known = values.cells(|folded| scale.places.contains_key(folded));
        let unknown_repeated = values.distinct.iter().any(|(folded, spelling)| {
            spelling.count * 25 > all.max(50)
                && !scale.places.contains_key(folded)
                && library.missing_label(folded).is_none()
        });
        known > 0 && known * 10 >= all * 9 && !unknown_repeated
    };
    if all == 0 || !repeats {
        return Vec::new();
    }
    library.scales.iter().enumerate().filter(|(_, scale)| fits(scale)).map(|(place, _)| place).collect()
}

/// For each column with candidates the scale that also fits most of the others.
pub(in crate::draft) fn choose(
    columns: &[(usize, &ValueCounts, Vec<usize>)],
    library: &Library,
) -> BTreeMap<usize, usize> {
    let mut votes: BTreeMap<usize, usize> = BTreeMap::new();
    let mut seen: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (_, values, candidates) in columns {
        for scale in candidates {
            *votes.entry(*scale).or_default() += 1;
            seen.entry(*scale).or_default().extend(places(values, &library.scales[*scale]));
        }
    }
    let mut chosen = BTreeMap::new();
    for (question, values, candidates) in columns {
        let unseen =
            |scale: &usize| library.scales[*scale].labels.len() - places(values, &library.scales[*scale]).len();
        let whole = |scale: &&usize| library.scales[**scale].labels.len() <= 3 && unseen(scale) == 0;
        let unseen_anywhere = |scale: &usize| library.scales[*scale].labels.len() - seen[scale].len();
        let best = candidates.iter().find(whole).or_else(|| {
            candidates.iter().min_by_key(|scale| (std::cmp::Reverse(votes[*scale]), unseen_anywhere(scale), **scale))
        });
        if let Some(best) = best {
            chosen.insert(*question, *best);
        }
    }
    chosen
}

fn places(values: &ValueCounts, scale: &KnownScale) -> BTreeSet<usize> {
    values.distinct.keys().filter_map(|folded| scale.places.get(folded).copied()).collect()
}

/// A shipped scale as a draft writes it.
pub(in crate::draft) fn drafted(known: &KnownScale) -> DraftScale {
    let mut scale = DraftScale::new(&known.id, known.kind);
    scale.levels = known.labels.iter().cloned().map(DraftLevel::of).collect();
    scale.favourable = known.favourable;
    scale
}

/// Adds what a column writes otherwise than the scale's labels: other spellings, and what stands for no answer.
pub(super) fn add_spellings(scale: &mut DraftScale, known: &KnownScale, values: &ValueCounts, library: &Library) {
    let folds = |label: &str| crate::text::fold(label);
    for (folded, spelling) in &values.distinct {
        if let Some(place) = known.places.get(folded) {
            let level = &mut scale.levels[*place];
            let is_label = level.label.iter().any(|label| folds(label) == *folded);
            if !is_label && !level.aliases.iter().any(|alias| folds(alias) == *folded) {
                level.aliases.push(spelling.text.clone());
            }
        } else if let Some(reason) = library.missing_label(folded) {
            scale.add_missing(reason, &spelling.text);
        }
    }
}
