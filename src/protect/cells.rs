//! The counts of all items as they may be shown.

use std::collections::BTreeMap;

use crate::measure::{Distribution, Measured};
use crate::survey::{ItemId, ModuleId, Scale, SeminarId, Survey};

use super::ReleasedDistribution;
use super::cell::Cell;
use super::smallest_group::SmallestGroup;

/// Counts by module and item.
type AtSeminar = BTreeMap<(Option<ModuleId>, ItemId), Cell>;

/// The counts of all items as they may be shown.
pub(super) struct Cells {
    by_seminar: BTreeMap<SeminarId, AtSeminar>,
    /// An item that was measured without counts: nothing may be shown that depends on its levels.
    unknown: Cell,
}

impl Cells {
    /// Decides for every distribution what may be shown.
    pub(super) fn new(measured: &Measured, survey: &Survey, smallest: SmallestGroup) -> Self {
        let mut by_seminar = BTreeMap::<SeminarId, AtSeminar>::new();
        for distribution in &measured.distributions {
            let cell = Cell::new(distribution, scale_of(survey, &distribution.item), smallest);
            let address = (distribution.module.clone(), distribution.item.clone());
            by_seminar.entry(distribution.seminar.clone()).or_default().insert(address, cell);
        }
        Self { by_seminar, unknown: Cell::unknown() }
    }

    /// The counts of an item.
    pub(super) fn of(&self, seminar: &SeminarId, module: Option<&ModuleId>, item: &ItemId) -> &Cell {
        self.known(seminar, module, item).unwrap_or(&self.unknown)
    }

    /// The counts of an item, where it was measured with counts.
    pub(super) fn known(&self, seminar: &SeminarId, module: Option<&ModuleId>, item: &ItemId) -> Option<&Cell> {
        self.by_seminar.get(seminar)?.get(&(module.cloned(), item.clone()))
    }

    /// The counts of everything that was asked at a seminar, with the module and the item.
    pub(super) fn at(&self, seminar: &SeminarId) -> impl Iterator<Item = (Option<&ModuleId>, &ItemId, &Cell)> {
        let at_seminar = self.by_seminar.get(seminar).into_iter().flatten();
        at_seminar.map(|((module, item), cell)| (module.as_ref(), item, cell))
    }

    /// The counts of one item about each module of a seminar.
    pub(super) fn of_modules<'a>(&'a self, seminar: &SeminarId, item: &ItemId) -> Vec<&'a Cell> {
        let about_modules = self.at(seminar).filter(|(module, of, _)| module.is_some() && *of == item);
        about_modules.map(|(_, _, cell)| cell).collect()
    }

    /// The distributions as they may be shown, in their order.
    pub(super) fn released(&self, measured: &Measured) -> Vec<ReleasedDistribution> {
        let released = |distribution: &Distribution| ReleasedDistribution {
            seminar: distribution.seminar.clone(),
            module: distribution.module.clone(),
            item: distribution.item.clone(),
            counts: self.of(&distribution.seminar, distribution.module.as_ref(), &distribution.item).counts.clone(),
        };
        measured.distributions.iter().map(released).collect()
    }
}

/// The scale of an item.
pub(super) fn scale_of<'a>(survey: &'a Survey, item: &ItemId) -> Option<&'a Scale> {
    survey.questionnaire.scale_of(survey.questionnaire.item(item)?)
}
