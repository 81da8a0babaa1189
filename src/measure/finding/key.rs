//! What an estimate speaks of, and its address.

use serde::{Deserialize, Serialize};

use super::Statistic;
use crate::survey::{CycleId, FindingId, Group, InvalidIdentifier, ItemId, ModuleId, Seminar, SeminarId, ThemeId};

/// What an estimate speaks of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FindingKey {
    /// The seminar; of a trend over cycles the latest.
    pub seminar: SeminarId,
    /// Its cycle.
    pub cycle: CycleId,
    /// Its part.
    pub part: u8,
    /// The earlier seminar it is compared to; of a trend over cycles the earliest.
    pub comparator: Option<SeminarId>,
    /// What the module was called there, if it was renamed since. It is no part of the address.
    pub comparator_module: Option<ModuleId>,
    /// The module; none for what concerns the seminar as a whole.
    pub module: Option<ModuleId>,
    /// The item; none for response rates, comments and what rests on several items.
    pub item: Option<ItemId>,
    /// The comment theme.
    pub theme: Option<ThemeId>,
    /// Whose answers.
    pub group: Group,
    /// What was computed.
    pub statistic: Statistic,
}

impl FindingKey {
    /// What a statistic says of everybody at a seminar: of a module, or of the seminar as a whole, and of no single item.
    #[must_use]
    pub fn of_seminar(seminar: &Seminar, module: Option<&ModuleId>, statistic: Statistic) -> Self {
        Self {
            seminar: seminar.id.clone(),
            cycle: seminar.cycle.clone(),
            part: seminar.part,
            comparator: None,
            comparator_module: None,
            module: module.cloned(),
            item: None,
            theme: None,
            group: Group::All,
            statistic,
        }
    }

    /// The identifier: `C3P1.M04.relevance.favourable`, with `seminar` for what concerns no module, the theme in the
    /// place of the item for comments, `.vs.C2P1` for a comparison and a last part for a group.
    ///
    /// # Errors
    /// None in practice: the parts are identifiers already.
    pub fn id(&self) -> Result<FindingId, InvalidIdentifier> {
        let mut text = format!("{}.{}", self.seminar, self.module.as_ref().map_or("seminar", ModuleId::as_str));
        if let Some(item) = &self.item {
            text = format!("{text}.{item}");
        }
        if let Some(theme) = &self.theme {
            text = format!("{text}.{theme}");
        }
        text = format!("{text}.{}", self.statistic.name());
        if let Some(comparator) = &self.comparator {
            text = format!("{text}.vs.{comparator}");
        }
        if let Group::State(state) = &self.group {
            text = format!("{text}.{state}");
        }
        text.parse()
    }

    /// The module at the comparator: as it is called there.
    #[must_use]
    pub fn module_at_comparator(&self) -> Option<&ModuleId> {
        self.comparator_module.as_ref().or(self.module.as_ref())
    }
}
