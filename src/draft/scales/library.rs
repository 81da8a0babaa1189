//! The scales that are shipped with their sources: labels in three languages, low to high, and what stands for no answer.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::survey::{MissingReason, ScaleKind, Translated, Wordings};
use crate::text::{data_file, fold};

#[derive(Default, Deserialize)]
struct Shipped {
    scale: Vec<ShippedScale>,
    missing: ShippedMissing,
}

#[derive(Deserialize)]
struct ShippedScale {
    id: String,
    kind: ScaleKind,
    #[serde(default)]
    favourable: usize,
    levels: Vec<Wordings>,
}

#[derive(Default, Deserialize)]
struct ShippedMissing {
    not_applicable: Vec<String>,
    not_there: Vec<String>,
    dont_know: Vec<String>,
    refused: Vec<String>,
    blank: Vec<String>,
}

/// A shipped scale.
#[derive(Debug)]
pub(in crate::draft) struct KnownScale {
    pub(in crate::draft) id: String,
    pub(in crate::draft) kind: ScaleKind,
    /// How many of the highest levels are favourable.
    pub(in crate::draft) favourable: usize,
    /// Labels, low to high.
    pub(in crate::draft) labels: Vec<Translated>,
    /// Level by folded spelling.
    pub(in crate::draft) places: BTreeMap<String, usize>,
}

/// All that is shipped.
#[derive(Debug, Default)]
pub(in crate::draft) struct Library {
    pub(in crate::draft) scales: Vec<KnownScale>,
    missing: BTreeMap<String, MissingReason>,
    not_there: Vec<String>,
}

impl Library {
    /// What is shipped.
    pub(in crate::draft) fn load() -> Self {
        let shipped: Shipped = data_file(include_str!("scales.toml"));
        let ShippedMissing { not_applicable, not_there, dont_know, refused, blank } = shipped.missing;
        let reasons = [
            (MissingReason::NotApplicable, not_applicable),
            (MissingReason::DontKnow, dont_know),
            (MissingReason::Refused, refused),
            (MissingReason::Blank, blank),
        ];
        let of_reason =
            |(reason, texts): (MissingReason, Vec<String>)| texts.into_iter().map(move |text| (fold(&text), reason));
        Self {
            scales: shipped.scale.into_iter().map(KnownScale::of).collect(),
            missing: reasons.into_iter().flat_map(of_reason).collect(),
            not_there: not_there.iter().map(|text| fold(text)).collect(),
        }
    }

    /// Why there is no answer, if a folded text says so.
    pub(in crate::draft) fn missing(&self, folded: &str) -> Option<MissingReason> {
        let was_away = || self.not_there.iter().any(|start| folded.starts_with(start.as_str()) && folded.len() < 80);
        self.missing
            .get(folded.trim_end_matches('.'))
            .copied()
            .or_else(|| was_away().then_some(MissingReason::NotApplicable))
    }

    /// The same for what is chosen from a list, where a dash or a "none" may be an option.
    pub(in crate::draft) fn missing_label(&self, folded: &str) -> Option<MissingReason> {
        self.missing(folded)
            .filter(|reason| *reason != MissingReason::Blank || folded.chars().all(|one| one == '-' || one == '.'))
    }
}

impl KnownScale {
    fn of(shipped: ShippedScale) -> Self {
        let ShippedScale { id, kind, favourable, levels } = shipped;
        let first = |level: &Wordings, language| level.get(language).first().cloned().unwrap_or_default();
        let labels = levels.iter().map(|level| Translated::from_each(|language| first(level, language)));
        let labels = labels.collect();
        let mut places = BTreeMap::new();
        for (place, level) in levels.iter().enumerate() {
            for text in level.iter() {
                places.entry(fold(text)).or_insert(place);
            }
        }
        Self { id, kind, favourable, labels, places }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shipped_can_be_read_and_no_spelling_stands_for_two_levels() {
        let shipped: Shipped = data_file(include_str!("scales.toml"));
        assert!(shipped.scale.len() > 30);
        for scale in &shipped.scale {
            let mut seen: BTreeMap<String, usize> = BTreeMap::new();
            for (place, level) in scale.levels.iter().enumerate() {
                for text in level.iter() {
                    assert_eq!(*seen.entry(fold(text)).or_insert(place), place, "{}: {text}", scale.id);
                }
            }
            assert!(scale.favourable < scale.levels.len() && scale.kind.has_ideal() == (scale.favourable == 0));
        }
    }

    #[test]
    fn what_stands_for_no_answer_is_known_in_three_languages() {
        let library = Library::load();
        let of = |text: &str| library.missing(&fold(text));
        assert_eq!(of("I did not attend that session"), Some(MissingReason::NotApplicable));
        assert_eq!(of("No participé en esta sesión"), Some(MissingReason::NotApplicable));
        assert_eq!(of("NS/NR"), Some(MissingReason::DontKnow));
        assert_eq!(of("Prefiro não responder"), Some(MissingReason::Refused));
        assert_eq!(of("None."), Some(MissingReason::Blank));
        assert_eq!(of("Agree"), None);
    }
}
