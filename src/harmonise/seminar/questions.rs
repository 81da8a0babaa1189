//! The questions of one seminar: all that any of its files asks, and what each file leaves out.

use std::collections::{BTreeMap, HashMap};

use super::empty_items::AskedAt;
use super::share::SeminarShare;
use crate::harmonise::answers::asked::Asking;
use crate::harmonise::answers::code::Code;
use crate::harmonise::records::slot::{QuestionKey, Slot};
use crate::survey::{Item, Layout, ModuleId, Place, Scale, SeminarId, Survey};

/// The questions of one seminar, each known by its place in their order.
#[derive(Debug)]
pub(in crate::harmonise) struct SeminarQuestions<'a> {
    pub(in crate::harmonise) seminar: SeminarId,
    /// In the order of modules' identifiers and of the questionnaire.
    pub(in crate::harmonise) keys: Vec<QuestionKey>,
    /// The first file and column that holds each.
    pub(super) found_at: Vec<Place>,
    places: HashMap<QuestionKey, usize>,
    /// What each share asks, with a slot of each.
    of_shares: Vec<BTreeMap<QuestionKey, usize>>,
    survey: &'a Survey,
}

/// A question that a file doesn't answer for everybody in it.
#[derive(Debug)]
pub(in crate::harmonise) struct Absence {
    /// Its place.
    pub(in crate::harmonise) question: usize,
    pub(super) asking: Asking,
    pub(super) code: Code,
}

impl<'a> SeminarQuestions<'a> {
    /// The questions that these shares ask.
    pub(in crate::harmonise) fn of(seminar: SeminarId, shares: &[SeminarShare<'_, '_>], survey: &'a Survey) -> Self {
        let of_shares: Vec<BTreeMap<QuestionKey, usize>> = shares.iter().map(SeminarShare::questions).collect();
        let mut found_at = BTreeMap::new();
        for (share, questions) in shares.iter().zip(&of_shares) {
            for ((item, module), slot) in questions {
                found_at.entry((module.clone(), *item)).or_insert_with(|| share.place_of(*slot));
            }
        }
        let (keys, found_at): (Vec<QuestionKey>, Vec<Place>) =
            found_at.into_iter().map(|((module, item), place)| ((item, module), place)).unzip();
        let places = keys.iter().enumerate().map(|(place, question)| (question.clone(), place)).collect();
        Self { seminar, keys, found_at, places, of_shares, survey }
    }

    /// The place of a question.
    pub(in crate::harmonise) fn place(&self, question: &QuestionKey) -> Option<usize> {
        self.places.get(question).copied()
    }

    /// The item that a question puts, and its module.
    pub(super) fn item(&self, place: usize) -> Option<(&'a Item, Option<&ModuleId>)> {
        let (item, module) = self.keys.get(place)?;
        Some((self.survey.questionnaire.items.get(*item)?, module.as_ref()))
    }

    /// All of them, each with the first place where it stands.
    pub(super) fn asked_at(&self) -> Vec<AskedAt> {
        let of = |((item, module), place): (&QuestionKey, &Place)| AskedAt {
            seminar: self.seminar.clone(),
            item: *item,
            module: module.clone(),
            place: place.clone(),
        };
        self.keys.iter().zip(&self.found_at).map(of).collect()
    }

    /// The scale of a question.
    pub(super) fn scale(&self, place: usize) -> Option<&'a Scale> {
        self.survey.questionnaire.scale_of(self.item(place)?.0)
    }

    /// The places of the questions that tell how completely somebody answered: ratings, or all if none is a rating.
    pub(super) fn telling(&self) -> Vec<usize> {
        let ratings: Vec<usize> = self.ratings().collect();
        if ratings.is_empty() { (0..self.keys.len()).collect() } else { ratings }
    }

    /// Whether any question is a rating.
    pub(in crate::harmonise) fn has_ratings(&self) -> bool {
        self.ratings().next().is_some()
    }

    fn ratings(&self) -> impl Iterator<Item = usize> {
        (0..self.keys.len()).filter(|place| self.scale(*place).is_some_and(|scale| scale.kind.is_rating()))
    }

    /// The questions that a share, the one at this place, doesn't answer.
    pub(in crate::harmonise) fn left_out_of(&self, place: usize, share: &SeminarShare<'_, '_>) -> Vec<Absence> {
        let Some(own) = self.of_shares.get(place) else { return Vec::new() };
        let is_long = share.reading.delivery.layout == Layout::Long;
        // Only another version of the same form could have asked; a form of its own doesn't leave anything out.
        let is_related = |other: &&BTreeMap<QuestionKey, usize>| own.keys().any(|key| other.contains_key(key));
        let related: Vec<_> = self.of_shares.iter().filter(is_related).collect();
        let by_record = share.reading.slots.iter().any(Slot::is_of_record_module);
        let bound = &share.reading.module;
        let absent = self.keys.iter().enumerate().filter_map(|(place, question)| {
            let module = question.1.as_ref();
            let asking = self
                .item(place)
                .map_or(Asking::Yes, |(item, module)| Asking::of(item, &self.seminar, module, &self.survey.programme));
            if own.contains_key(question) {
                return is_long.then_some(Absence { question: place, asking, code: Code::BLANK });
            }
            let applies = module.is_none() || (!by_record && (bound.is_none() || module == bound.as_ref()));
            let is_left_out = applies && related.iter().any(|other| other.contains_key(question));
            (is_left_out && !is_long).then_some(Absence { question: place, asking, code: Code::NOT_ASKED })
        });
        absent.collect()
    }
}
