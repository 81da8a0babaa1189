//! How many people there are, where forms that name nobody may be of the same people.

use serde::Serialize;

/// How many people there are: so many at least, and at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize)]
pub struct PeopleRange {
    /// People at least: those who surely differ.
    pub least: u64,
    /// People at most: as many as there are forms.
    pub most: u64,
}

impl PeopleRange {
    /// So many people, for certain.
    #[must_use]
    pub fn exactly(people: u64) -> Self {
        Self { least: people, most: people }
    }

    /// How many, if that is certain.
    ///
    /// ```
    /// use plenaria::survey::PeopleRange;
    ///
    /// assert_eq!(PeopleRange::exactly(20).exact(), Some(20));
    /// assert_eq!(PeopleRange { least: 20, most: 60 }.exact(), None);
    /// ```
    #[must_use]
    pub fn exact(self) -> Option<u64> {
        (self.least == self.most).then_some(self.least)
    }
}

impl std::iter::Sum for PeopleRange {
    /// People of groups of whom nobody is in two.
    fn sum<I: Iterator<Item = Self>>(ranges: I) -> Self {
        ranges.fold(Self::default(), |sum, more| Self { least: sum.least + more.least, most: sum.most + more.most })
    }
}
