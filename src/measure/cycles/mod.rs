//! What needs several cycles: changes of the same part, trends, and series over the seminars.

mod comparator;
mod comparison;
mod types;

pub(in crate::measure) use comparison::comparisons;
pub use types::{ComparedModule, Comparison, RunChart, RunChartLines, RunMeasure};
