//! The member states: ISO 3166 codes and their names in Spanish, Portuguese and English.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Language, StateCode, Translated};
use crate::text::data_file;

/// A member state of the Network.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberState {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// ISO 3166-1 alpha-3.
    pub long_code: String,
    /// The usual name.
    pub name: Translated,
    /// Other names that forms use.
    pub variants: Vec<String>,
}

/// All 18 member states, in the order of their codes.
pub static MEMBER_STATES: LazyLock<Vec<MemberState>> =
    LazyLock::new(|| data_file::<States>(include_str!("states.toml")).state);

#[derive(Default, Deserialize)]
struct States {
    state: Vec<MemberState>,
}

impl MemberState {
    /// Everything that forms call it: codes, names and variants.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        let codes = [self.code.as_str(), self.long_code.as_str()];
        codes.into_iter().chain(self.name.iter()).chain(self.variants.iter().map(String::as_str))
    }
}

/// The usual name of a member state; none for other states.
#[must_use]
pub fn state_name(code: &StateCode, language: Language) -> Option<&'static str> {
    MEMBER_STATES.iter().find(|state| state.code == code.as_str()).map(|state| state.name.get(language))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_18_in_the_order_of_their_codes() {
        assert_eq!(MEMBER_STATES.len(), 18);
        assert!(MEMBER_STATES.windows(2).all(|pair| pair[0].code < pair[1].code));
        assert!(
            MEMBER_STATES.iter().all(|state| state.code.parse::<StateCode>().is_ok() && state.long_code.len() == 3)
        );
    }

    #[test]
    fn names_follow_the_language() {
        let brazil: StateCode = "BR".parse().unwrap();
        assert_eq!(state_name(&brazil, Language::En), Some("Brazil"));
        assert_eq!(state_name(&brazil, Language::Pt), Some("Brasil"));
        assert_eq!(state_name(&"FR".parse().unwrap(), Language::Es), None);
    }
}
