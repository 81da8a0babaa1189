//! The drafts as TOML, with questions for the person who finishes them.

pub(super) mod deliveries_text;
pub(super) mod names;
pub(super) mod page;
pub(super) mod questionnaire_text;
pub(super) mod remark;
