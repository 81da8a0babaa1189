//! From answers to findings: every statistic and verdict. It knows no file, no language and no chart.

mod finding;
mod measured;
pub mod statistics;

pub use finding::{
    Estimate, Finding, FindingKey, Incomparable, Interval, Method, NoNumber, Stability, Statistic, Verdict,
};
pub use measured::{Distribution, Measured, Participation, Request};
