//! The files of one seminar's report.

pub(super) mod files;
pub(super) mod inputs;
pub(super) mod methods;
pub(super) mod recommendation_files;
