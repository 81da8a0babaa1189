//! Who answered, when, and about which seminar and module: the keys of a record.

pub(super) mod captured;
pub(super) mod date_orders;
pub(super) mod names;
pub(super) mod reader;
pub(super) mod record_keys;
pub(super) mod state_names;
