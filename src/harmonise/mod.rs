//! From tables to answers: headers become items, labels become levels, and what doesn't fit becomes an issue.

mod answers;
mod asked;
mod code;
mod columns;
mod completeness;
mod dates;
mod dictionary;
#[cfg(test)]
mod examples;
mod file_reader;
mod fold;
mod headers;
mod key_columns;
mod keys;
mod known;
mod labels;
mod options;
mod reading;
mod record_keys;
mod responses;
mod rows;
mod source;
mod state_names;
mod suggestion;
mod table;
mod tally;

pub use fold::fold;
pub use responses::{Checked, Comment, Completeness, ROSTER_COLUMNS, Responses, Rows, StateComment};
