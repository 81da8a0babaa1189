//! From tables to answers: headers become items, labels become levels, and what doesn't fit becomes an issue.

mod responses;

pub use responses::{Checked, Comment, Completeness, ROSTER_COLUMNS, Responses, Rows, StateComment};
