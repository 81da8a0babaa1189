//! Numbers followed over the seminars (S18).

use crate::survey::{ItemId, SeminarId};

/// S18: one number per seminar, in the order of the seminars.
#[derive(Debug, Clone, PartialEq)]
pub struct RunChart {
    /// What is counted.
    pub measure: RunMeasure,
    /// The part; none where seminars of both parts are followed.
    pub part: Option<u8>,
    /// Every seminar with its number; none where it has none.
    pub points: Vec<(SeminarId, Option<f64>)>,
    /// Lines to draw; none under ten seminars with a number.
    pub lines: Option<RunChartLines>,
}

/// What a run chart follows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum RunMeasure {
    /// People who attended.
    Attended,
    /// People who answered.
    Answered,
    /// States represented.
    States,
    /// S15: complete and partial answers among the eligible.
    ResponseRate,
    /// Favourable share of an item about the seminar as a whole.
    Favourable(ItemId),
}

/// The lines of a run chart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RunChartLines {
    /// The median, from ten seminars on.
    pub median: f64,
    /// Mean, lower and upper natural limit (`XmR`), from twelve seminars on, if anything moves.
    pub limits: Option<(f64, f64, f64)>,
}
