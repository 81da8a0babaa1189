//! The files that are never sent on: issues, cleaning log, what was set aside, who has delivered.

pub(super) mod chase_list;
pub(super) mod cleaning_log;
pub(super) mod files;
mod manifest;
