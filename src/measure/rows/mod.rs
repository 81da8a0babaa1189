//! What needs rows: the same people's answers to several questions, compared within each person.
//!
//! Rows are kept for seminars small enough to need them; of larger ones these statistics say that there are none.

mod answers;
#[cfg(test)]
mod example;
mod types;

pub use types::{Friedman, Learning, RankedModule, RankedPair, Ranking};
