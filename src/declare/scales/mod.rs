//! The scales of `questionnaire.toml`: what is written, and what is made of it.

pub(super) mod ambiguous_labels;
pub(super) mod level_classes;
pub(super) mod raw_scale;
pub(super) mod scale;
