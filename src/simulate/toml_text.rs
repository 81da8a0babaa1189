//! Pieces of TOML as a person would write them.

use super::form::Texts;
use crate::declare::toml_text as quoted;
use crate::survey::Translated;

/// A text in three languages.
pub(super) fn translated(text: &Translated) -> String {
    format!("{{ es = {}, pt = {}, en = {} }}", quoted(&text.es), quoted(&text.pt), quoted(&text.en))
}

/// A text of the form in three languages.
pub(super) fn texts([es, pt, en]: Texts) -> String {
    format!("{{ es = {}, pt = {}, en = {} }}", quoted(es), quoted(pt), quoted(en))
}
