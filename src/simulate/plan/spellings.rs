//! How people write the name of their state in a column.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::text::data_file;

/// How states are written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Spellings {
    spellings: BTreeMap<String, Vec<String>>,
    colloquial: BTreeMap<String, String>,
}

static SPELLINGS: LazyLock<Spellings> = LazyLock::new(|| data_file(include_str!("spellings.toml")));

/// The ways in which a state's people write its name, one after the other.
pub(in crate::simulate) fn spellings(state: &str) -> &'static [String] {
    SPELLINGS.spellings.get(state).map(Vec::as_slice).unwrap_or_default()
}

/// Spellings that no table of states knows, and what they stand for.
pub(in crate::simulate) fn colloquial() -> impl Iterator<Item = (&'static str, &'static str)> {
    SPELLINGS.colloquial.iter().map(|(spelling, state)| (spelling.as_str(), state.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::MEMBER_STATES;

    #[test]
    fn every_member_state_has_a_spelling_and_what_no_table_knows_stands_for_one() {
        assert!(MEMBER_STATES.iter().all(|state| !spellings(&state.code).is_empty()));
        assert!(
            colloquial().count() > 0
                && colloquial().all(|(_, code)| MEMBER_STATES.iter().any(|state| state.code == code))
        );
    }
}
