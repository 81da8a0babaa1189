//! Headers to questions: what each column of a file holds.

pub(super) mod headers;
pub(super) mod item_columns;
pub(super) mod key_columns;
pub(super) mod near_headers;
pub(super) mod repeats;
