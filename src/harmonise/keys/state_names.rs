//! Recognises member states by their codes and names.

use std::collections::BTreeMap;

use crate::survey::{MEMBER_STATES, StateCode};
use crate::text::{fold, most_alike};

/// Folded names of the states that a programme knows.
#[derive(Debug)]
pub(super) struct StateNames {
    known: BTreeMap<String, StateCode>,
}

impl StateNames {
    /// The names of these states, of all member states if there are none.
    pub(in crate::harmonise) fn new(states: &[StateCode]) -> Self {
        let mut known = BTreeMap::new();
        for state in MEMBER_STATES.iter() {
            let code = state.code.parse::<StateCode>().ok().filter(|code| states.is_empty() || states.contains(code));
            for (spelling, code) in state.spellings().zip(std::iter::repeat(code)) {
                known.extend(code.map(|code| (fold(spelling), code)));
            }
        }
        // A declared state that isn't in our table is known by its code.
        known.extend(states.iter().map(|code| (fold(code.as_str()), code.clone())));
        Self { known }
    }

    /// The state that a text names.
    pub(in crate::harmonise) fn find(&self, text: &str) -> Option<&StateCode> {
        self.known.get(&fold(text))
    }

    /// The code of the state that a text may have meant.
    pub(in crate::harmonise) fn suggest(&self, text: &str) -> Option<&StateCode> {
        let name = most_alike(&fold(text), self.known.keys().map(String::as_str))?;
        self.known.get(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_names_and_variants_are_recognised() {
        let names = StateNames::new(&[]);
        let code = |text: &str| names.find(text).map(StateCode::as_str);
        for text in ["México", "MEXICO", "mx", "MEX", " Mexico\u{a0}"] {
            assert_eq!(code(text), Some("MX"), "{text:?}");
        }
        assert_eq!(code("Rep. Dominicana"), Some("DO"));
        assert_eq!(code("Venezuela (República Bolivariana de)"), Some("VE"));
        assert_eq!(code("Brazil"), Some("BR"));
    }

    #[test]
    fn na_is_namibia_and_no_missing_value() {
        assert_eq!(StateNames::new(&[]).find("NA"), None);
        let declared = StateNames::new(&["NA".parse().unwrap()]);
        assert_eq!(declared.find("NA").map(StateCode::as_str), Some("NA"));
        assert_eq!(declared.find("Perú"), None);
    }

    #[test]
    fn an_unknown_state_is_only_suggested() {
        let names = StateNames::new(&[]);
        assert_eq!(names.find("Guatemla"), None);
        assert_eq!(names.suggest("Guatemla").map(StateCode::as_str), Some("GT"));
    }
}
