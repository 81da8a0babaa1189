//! `report.html`: one self-contained file in all languages, which asks nothing of any network.

mod chart;
mod drafts;
mod frame;
mod methods;
mod page;
mod people;
mod results;
mod summary;
mod value;
mod view;

pub(super) use page::report;
