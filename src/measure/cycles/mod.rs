//! What needs several seminars: changes within a part or a national course, trends, and series over the seminars.

mod comparator;
mod compare;
mod compared;
mod comparison;
mod pooling;
mod run_charts;
mod series;
mod trend;

pub use compare::compare;
pub use compared::{ComparedModule, Comparison};
pub(in crate::measure) use comparison::comparisons;
pub(in crate::measure) use pooling::pooled_shares;
pub(in crate::measure) use run_charts::run_charts;
pub use series::{Followed, RunChart, RunChartLines, RunMeasure};
pub(in crate::measure) use trend::trends;
