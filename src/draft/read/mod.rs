//! What stands in a raw file: its sheets, cells, values and words.

pub(super) mod files;
pub(super) mod sheet;
pub(super) mod values;
pub(super) mod words;
