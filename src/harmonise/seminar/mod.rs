//! The answers of one seminar put together and counted.

pub(super) mod checks;
pub(super) mod comments;
pub(super) mod completeness;
pub(super) mod counted_people;
mod counted_rows;
pub(super) mod discovered_programme;
pub(super) mod empty_items;
pub(super) mod of_seminar;
pub(super) mod questions;
pub(super) mod rows;
pub(super) mod share;
pub(super) mod table;
pub(super) mod tally;
