//! The page of a seminar, section by section.

pub(in crate::report) mod chart;
pub(in crate::report) mod comments;
pub(in crate::report) mod compared;
pub(in crate::report) mod drafts;
pub(in crate::report) mod learning;
pub(in crate::report) mod methods;
pub(in crate::report) mod page;
pub(in crate::report) mod people;
pub(in crate::report) mod results;
pub(in crate::report) mod summary;
pub(in crate::report) mod view;
