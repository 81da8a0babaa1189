//! How completely somebody answered.

use super::code::Code;
use crate::harmonise::responses::Completeness;
use crate::survey::MissingReason;

/// How completely somebody answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::harmonise) enum Extent {
    Complete,
    Partial,
    Empty,
}

impl Completeness {
    /// Counts somebody.
    pub(in crate::harmonise) fn add(&mut self, extent: Extent) {
        match extent {
            Extent::Complete => self.complete += 1,
            Extent::Partial => self.partial += 1,
            Extent::Empty => self.empty += 1,
        }
    }

    /// So many more who answered so completely.
    pub(in crate::harmonise) fn of_so_many(mut self, extent: Extent, people: u64) -> Self {
        match extent {
            Extent::Complete => self.complete += people,
            Extent::Partial => self.partial += people,
            Extent::Empty => self.empty += people,
        }
        self
    }

    /// Counts these people as well.
    pub(in crate::harmonise) fn add_all(&mut self, people: Self) {
        self.complete += people.complete;
        self.partial += people.partial;
        self.empty += people.empty;
    }

    /// The others, without these people; none if these are not among them.
    pub(in crate::harmonise) fn without(self, people: Self) -> Option<Self> {
        Some(Self {
            complete: self.complete.checked_sub(people.complete)?,
            partial: self.partial.checked_sub(people.partial)?,
            empty: self.empty.checked_sub(people.empty)?,
        })
    }

    /// How many people there are.
    pub(in crate::harmonise) fn people(self) -> u64 {
        self.complete + self.partial + self.empty
    }
}

/// How many questions a person was asked, and how many answers they gave.
#[derive(Debug, Clone, Copy)]
pub(in crate::harmonise) struct AskedAndGiven {
    asked: u64,
    given: u64,
}

impl AskedAndGiven {
    /// A question that doesn't apply to a person is not counted as asked.
    pub(in crate::harmonise) fn of<'c>(codes: impl Iterator<Item = &'c Code>) -> Self {
        let not_applicable = Code::missing(MissingReason::NotApplicable);
        let mut answers = Self { asked: 0, given: 0 };
        for code in codes {
            let is_asked = *code != Code::ABSENT && *code != Code::NOT_ASKED && *code != not_applicable;
            answers.asked += u64::from(is_asked);
            answers.given += u64::from(code.as_level().is_some());
        }
        answers
    }

    /// Complete is at least 80 % of what was asked.
    pub(in crate::harmonise) fn extent(self) -> Extent {
        match self {
            Self { given: 0, .. } => Extent::Empty,
            Self { given, asked } if given * 5 >= asked * 4 => Extent::Complete,
            Self { .. } => Extent::Partial,
        }
    }
}
