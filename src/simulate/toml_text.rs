//! Pieces of TOML as a person would write them.

use crate::survey::{Translated, toml_text as quoted};

/// A text in three languages.
pub(super) fn translated(text: &Translated) -> String {
    format!("{{ es = {}, pt = {}, en = {} }}", quoted(&text.es), quoted(&text.pt), quoted(&text.en))
}

/// The word that a declaration uses for one of our enums, such as `module-rows`.
pub(super) fn word(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(_) | Err(_) => String::new(),
    }
}
