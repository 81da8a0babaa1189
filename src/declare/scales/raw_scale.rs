//! The scales of `questionnaire.toml`, as they are written.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::declare::text::Text;
use crate::survey::ScaleKind;

/// A set of answer levels.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::declare) struct RawScale {
    /// Such as agree5.
    pub(in crate::declare) id: String,
    /// What its levels mean.
    pub(in crate::declare) kind: ScaleKind,
    /// Its levels, low to high.
    pub(super) levels: Option<Vec<RawLevel>>,
    /// Lowest number, on a scale of numbers; instead of levels.
    pub(super) min: Option<f64>,
    /// Highest number, on a scale of numbers.
    pub(super) max: Option<f64>,
    /// Distance between numbers; default 1.
    pub(super) step: Option<f64>,
    /// The scores that are favourable: the highest ones.
    pub(super) favourable: Option<Vec<f64>>,
    /// The scores that are ideal, on a bipolar scale; default the middle one.
    pub(super) ideal: Option<Vec<f64>>,
    /// The labels that say why there is no answer.
    #[serde(default)]
    pub(super) missing: RawMissing,
}

/// One answer that a scale offers: its label alone, or all of it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum RawLevel {
    /// The label, the same in all languages; its score is its place, from 1.
    Label(String),
    /// All of it.
    Full(RawFullLevel),
}

/// One answer that a scale offers.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFullLevel {
    /// Its number; default its place, from 1.
    pub(super) score: Option<f64>,
    /// Its label; default its number.
    pub(super) label: Option<Text>,
    /// Other spellings that mean the same.
    #[serde(default)]
    pub(super) aliases: Vec<String>,
    /// Whether it is the option "other", beside which people write what they mean (scales of kind single and multiple).
    #[serde(default)]
    pub(super) other: bool,
}

/// The labels that say why there is no answer.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RawMissing {
    /// The question was not put to this respondent.
    #[serde(default)]
    pub(super) not_asked: Vec<String>,
    /// Put, and left empty: labels beside the empty cell.
    #[serde(default)]
    pub(super) blank: Vec<String>,
    /// Not applicable.
    #[serde(default)]
    pub(super) not_applicable: Vec<String>,
    /// Don't know.
    #[serde(default)]
    pub(super) dont_know: Vec<String>,
    /// Not willing to answer.
    #[serde(default)]
    pub(super) refused: Vec<String>,
}
