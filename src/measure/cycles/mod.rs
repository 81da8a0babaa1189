//! What needs several cycles: changes of the same part, trends, and series over the seminars.

mod comparator;
mod compare;
mod comparison;
mod pooling;
mod run_charts;
mod trend;
mod types;

pub use compare::compare;
pub(in crate::measure) use comparison::comparisons;
pub(in crate::measure) use pooling::pooled_shares;
pub(in crate::measure) use run_charts::run_charts;
pub(in crate::measure) use trend::trends;
pub use types::{ComparedModule, Comparison, RunChart, RunChartLines, RunMeasure};
