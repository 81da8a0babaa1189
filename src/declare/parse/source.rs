//! The texts that a survey is declared in.

/// The text of one declaration file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its name, as problems tell it.
    pub file: String,
    /// Its text.
    pub text: String,
}

/// The texts that a survey is declared in; three of them are optional.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sources {
    /// What was taught: `programme.toml`.
    pub programme: Option<Source>,
    /// What was asked: `questionnaire.toml`.
    pub questionnaire: Source,
    /// How answers arrive: `deliveries.toml`.
    pub deliveries: Source,
    /// How we judge: `rules.toml`.
    pub rules: Option<Source>,
    /// Comment themes: `codebook.toml`.
    pub codebook: Option<Source>,
}
