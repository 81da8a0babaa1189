//! The counts of all items, and which of them a finding rests on.

use std::collections::BTreeMap;

use crate::measure::{Distribution, Finding, FindingKey, Measured};
use crate::survey::{ItemId, ModuleId, Scale, SeminarId, Survey};

use super::ReleasedDistribution;
use super::cell::Cell;
use super::finding::Basis;
use super::smallest_group::SmallestGroup;

type Address = (SeminarId, Option<ModuleId>, ItemId);

/// The counts of all items as they may be shown.
pub(super) struct Cells {
    by_address: BTreeMap<Address, Cell>,
    /// An item that was measured without counts: nothing may be shown that depends on its levels.
    unknown: Cell,
}

impl Cells {
    /// Decides for every distribution what may be shown.
    pub(super) fn new(measured: &Measured, survey: &Survey, smallest: SmallestGroup) -> Self {
        let cell = |distribution: &Distribution| {
            let scale = scale_of(survey, &distribution.item);
            (address(distribution), Cell::new(distribution, scale, smallest))
        };
        Self { by_address: measured.distributions.iter().map(cell).collect(), unknown: Cell::unknown() }
    }

    /// The counts a finding rests on; none for findings that concern no item.
    pub(super) fn basis<'a>(&'a self, finding: &Finding, survey: &'a Survey) -> Basis<'a> {
        let key = &finding.key;
        let cell_in = |seminar: &SeminarId| {
            let item = key.item.as_ref()?;
            let address = (seminar.clone(), key.module.clone(), item.clone());
            Some(self.by_address.get(&address).unwrap_or(&self.unknown))
        };
        Basis {
            cell: cell_in(&key.seminar),
            comparator: key.comparator.as_ref().and_then(cell_in),
            family_shows_levels: self.family_shows_levels(key),
            scale: key.item.as_ref().and_then(|item| scale_of(survey, item)),
            divided_pole: survey.rules.divided_pole,
        }
    }

    /// Whether every level is shown of all modules whose comparisons to the same seminar p is adjusted among: each of
    /// them could be told from an adjusted p.
    fn family_shows_levels(&self, key: &FindingKey) -> bool {
        let Some(comparator) = &key.comparator else { return true };
        let is_later = |address: &&Address| address.0 == key.seminar && Some(&address.2) == key.item.as_ref();
        self.by_address.iter().filter(|(address, _)| is_later(address)).all(|(address, later)| {
            let earlier = (comparator.clone(), address.1.clone(), address.2.clone());
            self.by_address.get(&earlier).is_none_or(|earlier| earlier.shows_levels() && later.shows_levels())
        })
    }

    /// The distributions as they may be shown, in their order.
    pub(super) fn released(&self, measured: &Measured) -> Vec<ReleasedDistribution> {
        let released = |distribution: &Distribution| ReleasedDistribution {
            seminar: distribution.seminar.clone(),
            module: distribution.module.clone(),
            item: distribution.item.clone(),
            counts: self.by_address.get(&address(distribution)).unwrap_or(&self.unknown).counts.clone(),
        };
        measured.distributions.iter().map(released).collect()
    }
}

fn address(distribution: &Distribution) -> Address {
    (distribution.seminar.clone(), distribution.module.clone(), distribution.item.clone())
}

fn scale_of<'a>(survey: &'a Survey, item: &ItemId) -> Option<&'a Scale> {
    survey.questionnaire.scale_of(survey.questionnaire.item(item)?)
}
