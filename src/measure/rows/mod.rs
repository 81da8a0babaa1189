//! What needs rows: the same people's answers to several questions, compared within each person.

mod types;

pub use types::{Friedman, Learning, RankedModule, RankedPair, Ranking};
