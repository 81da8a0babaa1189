//! What an estimate speaks of, and its address.

use std::fmt;

use serde::{Serialize, Serializer};

use super::Statistic;
use crate::survey::{Group, ItemId, ModuleId, Seminar, SeminarId, ThemeId};

/// What an estimate speaks of. No two findings of a run have the same, so that a finding is looked up by it; written, it
/// is an address: `C3P1.M04.relevance.favourable`, with `seminar` for what concerns no module, the theme in the place of
/// the item for comments, the option's number after its question, `.vs.C2P1` for a comparison and a last part for a group.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FindingKey {
    /// The seminar; of a trend over cycles the latest.
    pub seminar: SeminarId,
    /// The earlier seminar it is compared to; of a trend over cycles the earliest.
    pub comparator: Option<SeminarId>,
    /// The module; none for what concerns the seminar as a whole.
    pub module: Option<ModuleId>,
    /// The item; none for response rates, comments and what rests on several items.
    pub item: Option<ItemId>,
    /// The comment theme.
    pub theme: Option<ThemeId>,
    /// The option of a question with options, by its place on the scale, from 1.
    pub option: Option<usize>,
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
            comparator: None,
            module: module.cloned(),
            item: None,
            theme: None,
            option: None,
            group: Group::All,
            statistic,
        }
    }
}

impl fmt::Display for FindingKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.seminar, self.module.as_ref().map_or("seminar", ModuleId::as_str))?;
        if let Some(item) = &self.item {
            write!(formatter, ".{item}")?;
        }
        if let Some(theme) = &self.theme {
            write!(formatter, ".{theme}")?;
        }
        if let Some(option) = self.option {
            write!(formatter, ".{option}")?;
        }
        write!(formatter, ".{}", self.statistic.name())?;
        if let Some(comparator) = &self.comparator {
            write!(formatter, ".vs.{comparator}")?;
        }
        match &self.group {
            Group::All => Ok(()),
            Group::State(state) => write!(formatter, ".{state}"),
        }
    }
}

impl Serialize for FindingKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_is_addressed_by_identifiers_and_full_stops() {
        let key = FindingKey {
            seminar: "C3P1".parse().unwrap(),
            comparator: "C2P1".parse().ok(),
            module: "M04".parse().ok(),
            item: "relevance".parse().ok(),
            theme: None,
            option: None,
            group: Group::All,
            statistic: Statistic::Change,
        };
        assert_eq!(key.to_string(), "C3P1.M04.relevance.change.vs.C2P1");
        let of_an_option =
            FindingKey { comparator: None, option: Some(2), statistic: Statistic::OptionShare, ..key.clone() };
        assert_eq!(of_an_option.to_string(), "C3P1.M04.relevance.2.option_share");
        let of_comments = FindingKey { item: None, theme: "time".parse().ok(), comparator: None, ..key.clone() };
        assert_eq!(of_comments.to_string(), "C3P1.M04.time.change");
        let of_a_state = FindingKey { module: None, group: Group::State("PE".parse().unwrap()), ..key };
        assert_eq!(of_a_state.to_string(), "C3P1.seminar.relevance.change.vs.C2P1.PE");
    }
}
