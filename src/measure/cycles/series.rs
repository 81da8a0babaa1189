//! Numbers followed over the seminars (S18).

use crate::survey::{ItemId, NationalCourse, Seminar, SeminarId, Series};

/// S18: one number per seminar, in the order of the seminars.
#[derive(Debug, Clone, PartialEq)]
pub struct RunChart {
    /// What is counted.
    pub measure: RunMeasure,
    /// The seminars that are followed.
    pub follows: Followed,
    /// Each of them with its number; none where it has none.
    pub points: Vec<(SeminarId, Option<f64>)>,
    /// Lines to draw; none under ten seminars with a number.
    pub lines: Option<RunChartLines>,
}

/// The seminars that a run chart follows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Followed {
    /// The Lemkin seminars of both parts.
    Lemkin,
    /// Those of one part.
    Part(u8),
    /// The editions of one national course.
    Course(NationalCourse),
}

impl Followed {
    /// Whether a seminar is one of them.
    #[must_use]
    pub fn includes(&self, seminar: &Seminar) -> bool {
        match self {
            Self::Lemkin => seminar.course().is_none(),
            Self::Part(part) => seminar.part() == Some(*part),
            Self::Course(course) => seminar.course() == Some(course),
        }
    }
}

impl From<Series<'_>> for Followed {
    fn from(series: Series<'_>) -> Self {
        match series {
            Series::Part(part) => Self::Part(part),
            Series::Course(course) => Self::Course(course.clone()),
        }
    }
}

/// What a run chart tells of each.
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
