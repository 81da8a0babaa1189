//! The plan: what is taught, who comes, what they truly think, in which words, and how their files are written.

pub(super) mod form;
pub(super) mod planned_file;
pub(super) mod sentences;
pub(super) mod spellings;
pub(super) mod survey_plan;
pub(super) mod topic;
