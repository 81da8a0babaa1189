//! What needs rows: the same people's answers to several questions, compared within each person.
//!
//! Only an internal release holds rows, of seminars small enough to need them; of larger ones these statistics say that
//! there are none. What of them follows from a release's tables is told there: who rose and fell (`learning`), and
//! coefficients in one decimal (`associations`).

mod associations;
mod complete_rows;
mod differences;
#[cfg(test)]
mod example;
mod learning;
mod paired;
mod ranking;
mod reliability;
mod satisfaction;
mod standing;
mod types;

pub(in crate::measure) use associations::associations;
pub(in crate::measure) use learning::learnt;
pub(in crate::measure) use ranking::rankings;
pub use types::{Friedman, Learning, RankedModule, RankedPair, Ranking};
