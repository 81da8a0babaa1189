//! The page of all cycles, section by section.

mod limits;
mod lineage;
pub(super) mod page;
mod participation;
mod ratings;
mod seminars;
mod series;
mod summary;
mod view;
