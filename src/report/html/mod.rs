//! `report.html` of a seminar and of all cycles: one self-contained file in all languages, which asks nothing of any network.

mod cycles;
pub(super) mod gallery;
pub(super) mod parts;
pub(super) mod seminar;

pub(super) use cycles::page::cycles_report;
pub(super) use seminar::page::seminar_report;
