//! The people of one seminar whose records were counted and not kept: those of large files.

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
}

impl CountedPeople {
    /// How many there are.
    pub(super) fn count(&self) -> u64 {
        self.completeness.values().map(|people| people.people()).sum()
    }
}
