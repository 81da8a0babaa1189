//! Everything that was measured, before disclosure control.

use super::cycles::RunChart;
use super::finding::Finding;
use super::within_people::{Learning, Ranking};
use crate::harmonise::{CodedComment, Participation, Request, ThemeCount, ThemeCoverage};
use crate::survey::{Counts, ItemId, ModuleId, SeminarId};

/// Everything that was measured.
#[derive(Debug, Clone, Default)]
pub struct Measured {
    /// Estimates, in the order of their addresses.
    pub findings: Vec<Finding>,
    /// S01: counts by level, for everybody together, in the order of seminar, module and item.
    pub distributions: Vec<Distribution>,
    /// S12: how the modules of each seminar rank, in the order of seminar and item.
    pub rankings: Vec<Ranking>,
    /// S13: who rose and fell from before to after, in the order of seminar, module and item.
    pub learning: Vec<Learning>,
    /// S18: participation, in the order of the seminars.
    pub participation: Vec<Participation>,
    /// S18: series over the seminars.
    pub run_charts: Vec<RunChart>,
    /// S21: how many comments mention a theme, in the order of seminar, module and theme.
    pub themes: Vec<ThemeCount>,
    /// S21: how many comments got a theme, in the order of the seminars.
    pub coverage: Vec<ThemeCoverage>,
    /// S21: every comment with its themes, in the order of the comments. They stay with the Secretariat.
    pub comments: Vec<CodedComment>,
    /// What member states asked for.
    pub requests: Vec<Request>,
}

/// Counts by level of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Distribution {
    /// The seminar.
    pub seminar: SeminarId,
    /// The module; none for the seminar as a whole.
    pub module: Option<ModuleId>,
    /// The item.
    pub item: ItemId,
    /// Answers by level, and missing ones by reason.
    pub counts: Counts,
}
