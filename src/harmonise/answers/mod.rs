//! Cells to codes: labels, options, missing codes, recodes, and when a question was asked.

pub(super) mod answer_problem;
pub(super) mod asked;
pub(super) mod asked_of;
pub(super) mod byte_hash;
pub(super) mod code;
pub(super) mod coded_answers;
pub(super) mod date_like;
pub(super) mod dictionary;
pub(super) mod error_cells;
pub(super) mod extent;
pub(super) mod labels;
pub(super) mod numbers;
pub(super) mod options;
pub(super) mod reader;
pub(super) mod recodes;
pub(super) mod spellings;
pub(super) mod whole_labels;
