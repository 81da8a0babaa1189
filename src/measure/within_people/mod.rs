//! What needs rows: the same people's answers to several questions, compared within each person.
//!
//! Rows are kept for seminars small enough to need them; of larger ones these statistics say that there are none.

mod answers;
mod associations;
mod complete_rows;
mod differences;
#[cfg(test)]
mod example;
mod learning;
mod paired;
mod ranking;
mod rated_modules;
mod reliability;
mod satisfaction;
mod standing;
mod types;

pub(in crate::measure) use associations::associations;
pub(in crate::measure) use learning::learnt;
pub(in crate::measure) use ranking::rankings;
pub use types::{Friedman, Learning, RankedModule, RankedPair, Ranking};
