//! Records of one file to entries: read, filtered, changed and accounted for.

pub(super) mod account;
pub(super) mod changes;
pub(super) mod comment_sample;
pub(super) mod counted_elsewhere;
pub(super) mod counted_records;
pub(super) mod file_reader;
pub(super) mod filters;
mod near_limit;
mod parents;
pub(super) mod reading;
pub(super) mod record;
mod record_answers;
pub(super) mod slot;
pub(super) mod unanswered;
