//! The text of a declaration as a tree whose every part knows where it stands, checked against the shape it should have.

pub(super) mod document;
pub(super) mod json_schema;
pub(super) mod json_tree;
pub(super) mod problem;
pub(super) mod shape;
pub(super) mod source;
