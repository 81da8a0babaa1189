//! `report.html`: one self-contained file in all languages, which asks nothing of any network.

mod chart;
mod comments;
mod compared;
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

pub(super) use page::report;
