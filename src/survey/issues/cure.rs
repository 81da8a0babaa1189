//! What would settle an issue: lines of TOML, and where in which declaration they belong.

use serde::Serialize;

use crate::survey::{ItemId, Said, ScaleId};

/// Lines of TOML that would settle an issue. A person decides; nothing is declared by itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Cure {
    /// Where the lines belong.
    pub target: Target,
    /// The lines, valid TOML.
    pub toml: String,
}

/// The part of a declaration that a cure changes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// A level of a scale, by the scale's name and the level's label.
    Level(ScaleId, String),
    /// A scale.
    Scale(ScaleId),
    /// An item.
    Item(ItemId),
    /// The delivery that claims the issue's file.
    Delivery,
    /// A delivery that isn't declared yet.
    NewDelivery,
}

impl Cure {
    /// Lines for a part of a declaration.
    #[must_use]
    pub fn new(target: Target, toml: impl Into<String>) -> Self {
        Self { target, toml: toml.into() }
    }
}

impl Target {
    /// Where it stands, for a person.
    #[must_use]
    pub fn said(&self) -> Said {
        match self {
            Self::Level(scale, level) => {
                Said::new("cure-level").with("scale", scale.as_str()).with("level", level.as_str())
            }
            Self::Scale(scale) => Said::new("cure-scale").with("scale", scale.as_str()),
            Self::Item(item) => Said::new("cure-item").with("item", item.as_str()),
            Self::Delivery => Said::new("cure-delivery"),
            Self::NewDelivery => Said::new("cure-new-delivery"),
        }
    }

    /// The declaration that it is a part of.
    #[must_use]
    pub fn file(&self) -> &'static str {
        match self {
            Self::Level(..) | Self::Scale(_) | Self::Item(_) => "questionnaire.toml",
            Self::Delivery | Self::NewDelivery => "deliveries.toml",
        }
    }
}

/// A text as a TOML string.
///
/// ```
/// assert_eq!(plenaria::survey::toml_text("say \"yes\""), "'say \"yes\"'");
/// ```
#[must_use]
pub fn toml_text(text: &str) -> String {
    toml::Value::from(text).to_string()
}
