//! The people of one seminar of whom there are counts and no rows: those of large files, and of counts made elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use super::table::FormKey;
use crate::harmonise::responses::Completeness;
use crate::survey::{RespondentId, StateCode, Tallies};

/// The people of one seminar whose records were counted and not kept.
#[derive(Debug, Default)]
pub(in crate::harmonise) struct CountedPeople {
    /// Their answers.
    pub(in crate::harmonise) tallies: Tallies,
    /// How completely they answered, by state; the nameless form by form.
    pub(in crate::harmonise) completeness: BTreeMap<(Option<StateCode>, Option<FormKey>), Completeness>,
    /// How many of them are on the roster.
    pub(in crate::harmonise) on_roster: u64,
    /// The first of those who are not.
    pub(in crate::harmonise) strangers: BTreeSet<RespondentId>,
    /// Whether answers were counted without telling of how many people they are.
    pub(in crate::harmonise) is_of_answers: bool,
}

impl CountedPeople {
    /// How many there are.
    pub(super) fn count(&self) -> u64 {
        self.completeness.values().map(|people| people.people()).sum()
    }
}
