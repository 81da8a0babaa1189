//! `report.html` of a seminar and of all cycles: one self-contained file in all languages, which asks nothing of any network.

mod chart;
mod comments;
mod compared;
mod cycles;
mod drafts;
mod frame;
mod learning;
mod methods;
mod page;
mod people;
mod results;
mod summary;
mod table;
mod value;
mod view;

pub(super) use cycles::cycles_report;
pub(super) use page::report;
