//! Seminars: the parts of the Lemkin cycles, and courses that states hold themselves.

use jiff::civil::Date;

use super::{CourseId, CycleId, SeminarId, StateCode, Translated};

/// Something that was held once and evaluated.
#[derive(Debug, Clone, PartialEq)]
pub struct Seminar {
    /// Such as `C2P1`, or `PE-2015`.
    pub id: SeminarId,
    /// Where it belongs.
    pub kind: SeminarKind,
    /// First day.
    pub start: Option<Date>,
    /// Last day.
    pub end: Option<Date>,
    /// Where it was held.
    pub place: Option<Translated>,
    /// The curriculum version taught.
    pub curriculum: Option<String>,
}

/// Where a seminar belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SeminarKind {
    /// One part of one cycle of the Lemkin seminars.
    Lemkin {
        /// Such as `C2`.
        cycle: CycleId,
        /// 1 or 2.
        part: u8,
    },
    /// An edition of a course that a state holds itself.
    National(NationalCourse),
}

/// A course that a state holds itself, again and again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NationalCourse {
    /// The state that holds it.
    pub state: StateCode,
    /// Which of its courses, such as `basic`.
    pub course: CourseId,
}

/// Seminars that are compared with each other, and with no others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Series<'a> {
    /// The Lemkin seminars of one part.
    Part(u8),
    /// The editions of one national course.
    Course(&'a NationalCourse),
}

impl Seminar {
    /// The seminars that it is compared with.
    #[must_use]
    pub fn series(&self) -> Series<'_> {
        match &self.kind {
            SeminarKind::Lemkin { part, .. } => Series::Part(*part),
            SeminarKind::National(course) => Series::Course(course),
        }
    }

    /// Its cycle; none of a national course.
    #[must_use]
    pub fn cycle(&self) -> Option<&CycleId> {
        match &self.kind {
            SeminarKind::Lemkin { cycle, .. } => Some(cycle),
            SeminarKind::National(_) => None,
        }
    }

    /// Its part; none of a national course.
    #[must_use]
    pub fn part(&self) -> Option<u8> {
        match &self.kind {
            SeminarKind::Lemkin { part, .. } => Some(*part),
            SeminarKind::National(_) => None,
        }
    }

    /// The national course that it is an edition of; none of a Lemkin seminar.
    #[must_use]
    pub fn course(&self) -> Option<&NationalCourse> {
        match &self.kind {
            SeminarKind::Lemkin { .. } => None,
            SeminarKind::National(course) => Some(course),
        }
    }

    /// The one where it is a Lemkin seminar, the other where it is a national course.
    #[must_use]
    pub fn either<T>(&self, lemkin: T, national: T) -> T {
        match &self.kind {
            SeminarKind::Lemkin { .. } => lemkin,
            SeminarKind::National(_) => national,
        }
    }

    /// Whether people are followed from one to the other: between Lemkin seminars of both parts, and within a course.
    #[must_use]
    pub fn shares_people_with(&self, other: &Self) -> bool {
        self.course() == other.course()
    }
}
