//! Statistics that need to know which answers one person gave: they are computed from a seminar's rows.
//!
//! Rows are kept for seminars small enough to need them; of larger ones these statistics say that there are none.

mod answers;
#[cfg(test)]
mod example;
