//! Records of one file to entries: read, filtered, changed and accounted for.

pub(super) mod account;
pub(super) mod changes;
pub(super) mod file_issues;
pub(super) mod file_reader;
pub(super) mod filters;
pub(super) mod reading;
