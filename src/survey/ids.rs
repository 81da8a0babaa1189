//! Identifiers: one type for each thing that has a name, so that a module can't be taken for an item.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// Why a text can't be an identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' can't be an identifier: use 1 to 64 letters A–Z, a–z, digits, '-' and '_'")]
pub struct InvalidIdentifier(pub String);

/// Longest identifier, in bytes; file names are made of them.
const LONGEST: usize = 64;

fn is_plain(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= LONGEST
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

macro_rules! identifier {
    ($(#[$documentation:meta])* $name:ident, $holds:expr) => {
        $(#[$documentation])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// The identifier's text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = InvalidIdentifier;

            fn from_str(text: &str) -> Result<Self, InvalidIdentifier> {
                let holds: fn(&str) -> bool = $holds;
                if holds(text) { Ok(Self(Arc::from(text))) } else { Err(InvalidIdentifier(text.to_owned())) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidIdentifier;

            fn try_from(text: String) -> Result<Self, InvalidIdentifier> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(identifier: $name) -> Self {
                identifier.0.as_ref().to_owned()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.pad(&self.0)
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                String::json_schema(generator)
            }
        }
    };
}

identifier!(
    /// One part of one cycle, such as `C2P1`, or an edition of a national course, such as `PE-2015`.
    SeminarId,
    is_plain
);
identifier!(
    /// A training cycle of two parts, such as `C2`.
    CycleId,
    is_plain
);
identifier!(
    /// A course that a state holds itself, such as `basic`.
    CourseId,
    is_plain
);
identifier!(
    /// A unit of the curriculum, such as `M04`.
    ModuleId,
    is_plain
);
identifier!(
    /// A question of the evaluation form, such as `relevance`.
    ItemId,
    is_plain
);
identifier!(
    /// A set of answer levels that items share, such as `agree5`.
    ScaleId,
    is_plain
);
identifier!(
    /// A theme of the codebook, such as `more_time`.
    ThemeId,
    is_plain
);
identifier!(
    /// A numbered recommendation, such as `R-C3P1-03`.
    RecommendationId,
    is_plain
);
identifier!(
    /// A member state's ISO 3166 code, such as `PE`.
    StateCode,
    |text| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
);
identifier!(
    /// Who answered, as the delivery names them: any text. It pairs answers and never leaves the tool.
    RespondentId,
    |text| !text.is_empty()
);

impl From<&SeminarId> for CycleId {
    /// The cycle of a seminar of which nothing else is known: its own name.
    fn from(seminar: &SeminarId) -> Self {
        Self(Arc::clone(&seminar.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_refuse_what_could_not_be_a_file_name() {
        for text in ["", "a/b", "..", "a b", "ñ", "a.b"] {
            assert!(text.parse::<ModuleId>().is_err(), "{text:?} was taken");
        }
        assert_eq!("day_2".parse::<ModuleId>().map(|id| id.to_string()), Ok("day_2".to_owned()));
    }
}
