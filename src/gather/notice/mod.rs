//! What is odd about a file's bytes and cells, told as issues.

pub(super) mod issues;
pub(super) mod oddities;
