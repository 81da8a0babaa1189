//! Tallies: counts of answers, the mergeable statistics from which nearly everything is computed.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde::{Deserialize, Serialize};

use super::{ItemId, MissingReason, ModuleId, SeminarId, StateCode};

/// Whose answers are counted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Group {
    /// Everybody's.
    All,
    /// Those of one member state. They never leave the tool within a seminar.
    State(StateCode),
}

/// What is counted: answers of a group to an item, of a module or of the seminar as a whole.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TallyKey {
    /// The seminar.
    pub seminar: SeminarId,
    /// The module; none for the seminar as a whole.
    pub module: Option<ModuleId>,
    /// The item.
    pub item: ItemId,
    /// Whose answers.
    pub group: Group,
}

/// Counts of one cell of the tallies.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts {
    /// Answers by level of the item's scale, low to high; for multi-selects, respondents who chose each option.
    pub levels: Vec<u64>,
    /// Respondents who gave a readable answer. For all but multi-selects the sum of the levels.
    pub answered: u64,
    /// Missing answers by reason, in the order of [`MissingReason::ALL`].
    pub missing: [u64; 6],
    /// Whether `answered` is a lower bound only: options were counted elsewhere, and not the people who chose them.
    pub is_at_least: bool,
}

impl Counts {
    /// Nothing counted yet, on a scale with so many levels.
    #[must_use]
    pub fn empty(levels: usize) -> Self {
        Self { levels: vec![0; levels], ..Self::default() }
    }

    /// Missing answers for one reason.
    #[must_use]
    pub fn missing_for(&self, reason: MissingReason) -> u64 {
        self.missing[reason as usize]
    }

    /// Respondents to whom the item was put.
    #[must_use]
    pub fn asked(&self) -> u64 {
        self.answered + self.missing.iter().sum::<u64>() - self.missing_for(MissingReason::NotAsked)
    }

    fn add(&mut self, other: &Self) {
        if self.levels.len() < other.levels.len() {
            self.levels.resize(other.levels.len(), 0);
        }
        self.levels.iter_mut().zip(&other.levels).for_each(|(count, more)| *count += more);
        self.missing.iter_mut().zip(&other.missing).for_each(|(count, more)| *count += more);
        self.answered += other.answered;
        self.is_at_least |= other.is_at_least;
    }
}

/// Counts of answers by seminar × module × item × group × level.
///
/// Merging is associative and commutative, so that counts of parts, made in any order and anywhere, give the counts of
/// the whole.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Tallies {
    cells: BTreeMap<TallyKey, Counts>,
}

impl Tallies {
    /// Adds counts to one cell.
    pub fn add(&mut self, key: TallyKey, counts: &Counts) {
        match self.cells.entry(key) {
            Entry::Occupied(mut cell) => cell.get_mut().add(counts),
            Entry::Vacant(cell) => {
                cell.insert(counts.clone());
            }
        }
    }

    /// The counts of both.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        for (key, counts) in other.cells {
            self.add(key, &counts);
        }
        self
    }

    /// The counts of one cell.
    #[must_use]
    pub fn get(&self, key: &TallyKey) -> Option<&Counts> {
        self.cells.get(key)
    }

    /// The cells of the states for the question that a key asks, in the order of the states.
    pub fn states_of(&self, key: &TallyKey) -> impl Iterator<Item = (&StateCode, &Counts)> {
        let first = TallyKey { group: Group::All, ..key.clone() };
        let question = (first.seminar.clone(), first.module.clone(), first.item.clone());
        let of_question = move |cell: &(&TallyKey, &Counts)| {
            let (seminar, module, item) = &question;
            cell.0.seminar == *seminar && cell.0.module == *module && cell.0.item == *item
        };
        self.cells.range(first..).take_while(of_question).filter_map(|(key, counts)| match &key.group {
            Group::State(state) => Some((state, counts)),
            Group::All => None,
        })
    }

    /// All cells, in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = (&TallyKey, &Counts)> {
        self.cells.iter()
    }
}
