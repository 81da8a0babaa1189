//! The member states: ISO 3166 codes and their names in Spanish, Portuguese and English.

use super::{Language, StateCode};

/// A member state of the Network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemberState {
    /// ISO 3166-1 alpha-2.
    pub code: &'static str,
    /// ISO 3166-1 alpha-3.
    pub long_code: &'static str,
    /// The usual name in Spanish, Portuguese and English.
    pub names: [&'static str; 3],
    /// Other names that forms use.
    pub variants: &'static [&'static str],
}

/// All 18 member states, in the order of their codes.
pub const MEMBER_STATES: [MemberState; 18] = [
    state("AR", "ARG", ["Argentina", "Argentina", "Argentina"], &["República Argentina", "Argentine Republic"]),
    state(
        "BO",
        "BOL",
        ["Bolivia", "Bolívia", "Bolivia"],
        &[
            "Bolivia (Estado Plurinacional de)",
            "Estado Plurinacional de Bolivia",
            "Bolívia (Estado Plurinacional da)",
            "Estado Plurinacional da Bolívia",
            "Bolivia (Plurinational State of)",
            "Plurinational State of Bolivia",
        ],
    ),
    state(
        "BR",
        "BRA",
        ["Brasil", "Brasil", "Brazil"],
        &["República Federativa del Brasil", "República Federativa do Brasil", "Federative Republic of Brazil"],
    ),
    state("CL", "CHL", ["Chile", "Chile", "Chile"], &["República de Chile", "Republic of Chile"]),
    state(
        "CO",
        "COL",
        ["Colombia", "Colômbia", "Colombia"],
        &["República de Colombia", "República da Colômbia", "Republic of Colombia", "Columbia"],
    ),
    state("CR", "CRI", ["Costa Rica", "Costa Rica", "Costa Rica"], &["República de Costa Rica", "CostaRica"]),
    state(
        "DO",
        "DOM",
        ["República Dominicana", "República Dominicana", "Dominican Republic"],
        &["Rep. Dominicana", "Rep Dominicana", "R. Dominicana", "RD", "The Dominican Republic", "Dominicana"],
    ),
    state("EC", "ECU", ["Ecuador", "Equador", "Ecuador"], &["República del Ecuador", "Republic of Ecuador"]),
    state(
        "GT",
        "GTM",
        ["Guatemala", "Guatemala", "Guatemala"],
        &["República de Guatemala", "Republic of Guatemala", "GUA"],
    ),
    state("HN", "HND", ["Honduras", "Honduras", "Honduras"], &["República de Honduras", "Republic of Honduras"]),
    state(
        "MX",
        "MEX",
        ["México", "México", "Mexico"],
        &["Méjico", "Estados Unidos Mexicanos", "United Mexican States", "Estados Unidos Mexicanos (México)"],
    ),
    state("NI", "NIC", ["Nicaragua", "Nicarágua", "Nicaragua"], &["República de Nicaragua", "Republic of Nicaragua"]),
    state("PA", "PAN", ["Panamá", "Panamá", "Panama"], &["República de Panamá", "Republic of Panama"]),
    state(
        "PE",
        "PER",
        ["Perú", "Peru", "Peru"],
        &["República del Perú", "República do Peru", "Republic of Peru", "El Perú"],
    ),
    state(
        "PY",
        "PRY",
        ["Paraguay", "Paraguai", "Paraguay"],
        &["República del Paraguay", "República do Paraguai", "Republic of Paraguay", "PAR"],
    ),
    state(
        "SV",
        "SLV",
        ["El Salvador", "El Salvador", "El Salvador"],
        &["Salvador", "República de El Salvador", "Republic of El Salvador"],
    ),
    state(
        "UY",
        "URY",
        ["Uruguay", "Uruguai", "Uruguay"],
        &[
            "República Oriental del Uruguay",
            "República Oriental do Uruguai",
            "Oriental Republic of Uruguay",
            "Eastern Republic of Uruguay",
            "URU",
        ],
    ),
    state(
        "VE",
        "VEN",
        ["Venezuela", "Venezuela", "Venezuela"],
        &[
            "Venezuela (República Bolivariana de)",
            "República Bolivariana de Venezuela",
            "República Bolivariana da Venezuela",
            "Venezuela (República Bolivariana da)",
            "Venezuela (Bolivarian Republic of)",
            "Bolivarian Republic of Venezuela",
        ],
    ),
];

const fn state(
    code: &'static str,
    long_code: &'static str,
    names: [&'static str; 3],
    variants: &'static [&'static str],
) -> MemberState {
    MemberState { code, long_code, names, variants }
}

impl MemberState {
    /// The usual name in one language.
    #[must_use]
    pub fn name(&self, language: Language) -> &'static str {
        match language {
            Language::Es => self.names[0],
            Language::Pt => self.names[1],
            Language::En => self.names[2],
        }
    }

    /// Everything that forms call it: codes, names and variants.
    pub fn spellings(&self) -> impl Iterator<Item = &'static str> {
        [self.code, self.long_code].into_iter().chain(self.names).chain(self.variants.iter().copied())
    }
}

/// The usual name of a member state; none for other states.
#[must_use]
pub fn state_name(code: &StateCode, language: Language) -> Option<&'static str> {
    MEMBER_STATES.iter().find(|state| state.code == code.as_str()).map(|state| state.name(language))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_18_in_the_order_of_their_codes() {
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
