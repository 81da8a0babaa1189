//! A sentence that is said later, in the language of who reads: a message of the catalogue and the values it takes.

use serde::Serialize;

/// A sentence of the catalogue with its values. Stages that know no language say what they did with it.
///
/// ```
/// use plenaria::survey::Said;
///
/// let said = Said::new("done-superseded").with("file", "C1P1/evaluations/PE-2.csv");
/// assert_eq!(said.words("file"), Some("C1P1/evaluations/PE-2.csv"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Said {
    /// The message.
    pub key: &'static str,
    /// What it takes.
    pub values: Vec<(&'static str, SaidValue)>,
}

/// A value of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum SaidValue {
    /// A count, which also chooses the plural.
    Count(u64),
    /// A text, as it was read or declared.
    Text(String),
}

impl Said {
    /// A sentence without values.
    #[must_use]
    pub fn new(key: &'static str) -> Self {
        Self { key, values: Vec::new() }
    }

    /// The same with one more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<SaidValue>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// A text that it takes.
    #[must_use]
    pub fn words(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(other, _)| *other == name).and_then(|(_, value)| match value {
            SaidValue::Text(text) => Some(text.as_str()),
            SaidValue::Count(_) => None,
        })
    }
}

impl From<u64> for SaidValue {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for SaidValue {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

impl From<&str> for SaidValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for SaidValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
