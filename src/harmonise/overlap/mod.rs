//! Records that repeat others: of the same person, the same file, or a file that contains another.

pub(super) mod contained;
pub(super) mod contradictions;
pub(super) mod duplicates;
pub(super) mod forms;
pub(super) mod replaced;
pub(super) mod stateless;
