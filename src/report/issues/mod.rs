//! Issues for people and programs: grouped, explained, with what could be declared to settle them.

pub(super) mod examples;
pub(super) mod formats;
pub(super) mod groups;
pub(super) mod hidden_cells;
pub(super) mod page;
pub(super) mod proposals;
