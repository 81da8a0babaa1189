//! Pieces of TOML as a person would write them.

use crate::declare::toml_text as quoted;
use crate::survey::Translated;

/// A text in three languages.
pub(super) fn translated(text: &Translated) -> String {
    format!("{{ es = {}, pt = {}, en = {} }}", quoted(&text.es), quoted(&text.pt), quoted(&text.en))
}
