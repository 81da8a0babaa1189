//! What needs rows: the same people's answers to several questions, compared within each person.
//!
//! Rows are kept for seminars small enough to need them; of larger ones these statistics say that there are none.

mod answers;
mod associations;
#[cfg(test)]
mod example;
mod rated_modules;
mod reliability;
mod satisfaction;
mod types;

pub(super) use associations::associations;
pub use types::{Friedman, Learning, RankedModule, RankedPair, Ranking};
