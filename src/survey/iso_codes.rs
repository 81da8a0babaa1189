//! The ISO 3166-1 codes of all countries: what a declared state can be.

use std::sync::LazyLock;

use serde::Deserialize;

use super::StateCode;
use crate::text::data_file;

#[derive(Default, Deserialize)]
struct Countries {
    codes: Vec<String>,
}

/// The two-letter codes, in the order of the alphabet.
static CODES: LazyLock<Vec<String>> = LazyLock::new(|| data_file::<Countries>(include_str!("countries.toml")).codes);

/// Whether a code is that of a country.
pub fn is_country(code: &StateCode) -> bool {
    CODES.iter().any(|known| known == code.as_str())
}

#[cfg(test)]
mod tests {
    use super::super::MEMBER_STATES;
    use super::*;

    #[test]
    fn all_countries_and_only_they_are_known() {
        assert_eq!(CODES.len(), 249);
        assert!(CODES.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(MEMBER_STATES.iter().all(|state| CODES.contains(&state.code)));
        for code in ["XX", "ZZ", "AA", "UK", "EU"] {
            assert!(!is_country(&code.parse().unwrap()), "{code}");
        }
    }
}
