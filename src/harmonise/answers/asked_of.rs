//! What was asked of the seminar and module of a record, found once for each.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::asked::Asking;
use crate::harmonise::records::record::RecordEntry;
use crate::harmonise::records::slot::Slot;
use crate::survey::{ModuleId, SeminarId, Survey};

/// Most seminars of which it is remembered what was asked in them.
const MOST_SEMINARS: usize = 1000;

/// Which slots were asked of the seminar and module met last.
#[derive(Debug)]
pub(in crate::harmonise) struct AskedOf<'a> {
    pub(in crate::harmonise) survey: &'a Survey,
    of: Option<(SeminarId, Option<ModuleId>)>,
    pub(in crate::harmonise) by_slot: Arc<[Asking]>,
    /// The same of all that were met.
    known: BTreeMap<SeminarId, BTreeMap<Option<ModuleId>, Arc<[Asking]>>>,
}

impl<'a> AskedOf<'a> {
    pub(in crate::harmonise) fn new(survey: &'a Survey) -> Self {
        Self { survey, of: None, by_slot: Arc::default(), known: BTreeMap::new() }
    }

    /// Turns to the seminar and module of an entry.
    pub(in crate::harmonise) fn turn_to(&mut self, entry: &RecordEntry, slots: &[Slot]) {
        let Some(seminar) = &entry.seminar else { return };
        if self.of.as_ref().is_some_and(|(last, module)| last == seminar && *module == entry.module) {
            return;
        }
        let known = self.known.get(seminar).and_then(|modules| modules.get(&entry.module));
        self.by_slot = known.map_or_else(|| self.asking_by_slot(seminar, entry, slots), Arc::clone);
        if self.known.len() < MOST_SEMINARS {
            let modules = self.known.entry(seminar.clone()).or_default();
            modules.entry(entry.module.clone()).or_insert_with(|| Arc::clone(&self.by_slot));
        }
        self.of = Some((seminar.clone(), entry.module.clone()));
    }

    fn asking_by_slot(&self, seminar: &SeminarId, entry: &RecordEntry, slots: &[Slot]) -> Arc<[Asking]> {
        let asking = |slot: &Slot| match slot.question(entry) {
            Some((item, module)) => self.asking(item, seminar, module.as_ref()),
            None => Asking::Yes,
        };
        slots.iter().map(asking).collect()
    }

    /// Which items were put, if they were put of any module, to those who answered on a day.
    pub(in crate::harmonise) fn on(&self, seminar: &SeminarId, day: Date) -> Vec<bool> {
        let items = 0..self.survey.questionnaire.items.len();
        items.map(|item| self.asking(item, seminar, None).includes(Some(day))).collect()
    }

    /// Whether an item was put to the respondents of a seminar.
    pub(in crate::harmonise) fn asking(&self, item: usize, seminar: &SeminarId, module: Option<&ModuleId>) -> Asking {
        let item = self.survey.questionnaire.items.get(item);
        item.map_or(Asking::Yes, |item| Asking::of(item, seminar, module, &self.survey.programme))
    }
}
