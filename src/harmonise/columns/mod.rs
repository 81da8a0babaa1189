//! Headers to questions: what each column of a file holds.

pub(super) mod headers;
pub(super) mod item_columns;
pub(super) mod key_columns;
pub(super) mod near_headers;
mod only_column;
pub(super) mod repeat_columns;
pub(super) mod repeats;
