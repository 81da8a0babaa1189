//! What a draft says about itself: comments, and questions that only a person can answer.

use crate::locale::{Argument, Locale};

/// Whether a remark waits for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::draft) enum Asks {
    /// It is a question.
    Yes,
    /// It only explains.
    No,
}

/// A comment in a draft: a message of the catalogue with its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::draft) struct DraftRemark {
    pub(in crate::draft) asks: Asks,
    key: &'static str,
    values: Vec<(&'static str, String)>,
}

impl DraftRemark {
    /// A question.
    pub(in crate::draft) fn question(key: &'static str) -> Self {
        Self { asks: Asks::Yes, key, values: Vec::new() }
    }

    /// An explanation.
    pub(in crate::draft) fn note(key: &'static str) -> Self {
        Self { asks: Asks::No, key, values: Vec::new() }
    }

    /// The same with a value.
    pub(in crate::draft) fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.values.push((name, value.to_string()));
        self
    }

    /// In one language.
    pub(in crate::draft) fn said(&self, locale: &Locale) -> String {
        let values: Vec<(&str, Argument<'_>)> = self.values.iter().map(|(name, value)| (*name, value.into())).collect();
        locale.text(self.key, &values)
    }
}
