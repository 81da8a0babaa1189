//! Comment themes and the words that speak of them.

use super::{Dimension, ThemeId, Translated};

/// How comments are coded.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Codebook {
    /// Themes, in the order in which they are shown.
    pub themes: Vec<Theme>,
    /// Words, phrases and stems of all languages that approve.
    pub approving: Vec<String>,
    /// Words, phrases and stems of all languages that criticise.
    pub critical: Vec<String>,
}

/// A theme that comments may speak of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Such as `more_time`.
    pub id: ThemeId,
    /// What it speaks of.
    pub dimension: Option<Dimension>,
    /// Its name.
    pub label: Translated,
    /// Words, phrases and stems (`breve*`) of all languages, as declared.
    pub words: Vec<String>,
}
