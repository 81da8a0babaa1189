//! The rule that holds for a group and its complement. How small a group may be is declared in `rules.toml`, with the floors of
//! `survey/rules.rs` (10 people; 5 for the Secretariat).

/// Answers from which on a group counts as large: below it, no statistic that pins single answers is shown.
pub(super) const LARGE_GROUP: u64 = 20;

/// The smallest cell of a released table.
pub(super) const SMALLEST_CELL: SmallestGroup = SmallestGroup(3);

/// The fewest people whose figures may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SmallestGroup(pub(super) u64);

impl SmallestGroup {
    /// Whether figures of a group may be shown, when so many people stand outside it: figures of 24 out of 25 people
    /// say what the 25th said.
    pub(super) fn admits(self, size: u64, outside: u64) -> bool {
        size >= self.0 && (outside == 0 || outside >= self.0)
    }

    /// Whether a count within a table may be shown: nobody, or enough people.
    pub(super) fn admits_cell(self, count: u64) -> bool {
        count == 0 || count >= self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_passes_only_if_its_complement_passes() {
        let smallest = SmallestGroup(10);
        assert!(smallest.admits(25, 0));
        assert!(smallest.admits(15, 10));
        assert!(!smallest.admits(24, 1));
        assert!(!smallest.admits(9, 16));
    }
}
