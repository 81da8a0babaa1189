//! Tables beside the answers: rosters, and comments of states.

pub(super) mod find;
pub(super) mod rosters;
pub(super) mod small_table;
pub(super) mod state_comments;
