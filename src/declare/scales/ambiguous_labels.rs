//! Finds labels that stand for two levels of one scale.

use std::collections::BTreeMap;

use crate::declare::parse::document::Document;
use crate::survey::{Level, MissingReason};

/// What a label stands for.
#[derive(Clone, Copy, PartialEq)]
enum Meaning {
    Level(usize),
    Missing(MissingReason),
}

/// Reports every label or alias that stands for two levels, or for a level and a reason for missing.
///
/// Labels are compared in lower case and without double spaces; harmonising folds more, and matches exactly.
pub(super) fn report_ambiguous_labels(
    levels: &[Level],
    missing: &BTreeMap<MissingReason, Vec<String>>,
    path: &str,
    document: &mut Document<'_>,
) {
    let mut meanings: BTreeMap<String, Meaning> = BTreeMap::new();
    let of_levels = levels.iter().enumerate().flat_map(|(place, level)| {
        let own = level.label.iter().map(move |label| (label, format!("{path}/levels/{place}/label")));
        let others = level.aliases.iter().enumerate();
        let others = others.map(move |(nth, alias)| (alias.as_str(), format!("{path}/levels/{place}/aliases/{nth}")));
        own.chain(others).map(move |(label, path)| (label, path, Meaning::Level(place)))
    });
    let of_missing = missing.iter().flat_map(|(reason, labels)| {
        let labels = labels.iter().enumerate();
        labels.map(|(nth, label)| {
            (label.as_str(), format!("{path}/missing/{}/{nth}", key_of(*reason)), Meaning::Missing(*reason))
        })
    });
    for (label, path, meaning) in of_levels.chain(of_missing) {
        let compared = label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        if compared.is_empty() {
            document.report(&path, "a label can't be empty: an empty cell is always blank");
            continue;
        }
        let earlier = *meanings.entry(compared).or_insert(meaning);
        if earlier != meaning {
            document.report(&path, format!("'{label}' already stands for {}", described(earlier, levels)));
        }
    }
}

fn described(meaning: Meaning, levels: &[Level]) -> String {
    match meaning {
        Meaning::Level(place) => match levels.get(place) {
            Some(level) => format!("the level with score {}", level.score),
            None => "another level".to_owned(),
        },
        Meaning::Missing(reason) => format!("the reason {}", key_of(reason)),
    }
}

fn key_of(reason: MissingReason) -> &'static str {
    match reason {
        MissingReason::NotAsked => "not_asked",
        MissingReason::Blank => "blank",
        MissingReason::NotApplicable => "not_applicable",
        MissingReason::DontKnow => "dont_know",
        MissingReason::Refused => "refused",
        MissingReason::Unreadable => "unreadable",
    }
}
