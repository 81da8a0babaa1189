//! Everything that was measured, before disclosure control.

use super::cycles::RunChart;
use super::finding::Finding;
use super::themes::{CodedComment, ThemeCount, ThemeCoverage};
use super::within_people::{Learning, Ranking};
use crate::survey::{Counts, Dimension, ItemId, ModuleId, SeminarId, StateCode};

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

/// Who was invited, registered, attended and answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participation {
    /// The seminar.
    pub seminar: SeminarId,
    /// People invited; none where the roster doesn't say.
    pub invited: Option<u64>,
    /// People registered.
    pub registered: Option<u64>,
    /// People who attended.
    pub attended: Option<u64>,
    /// People who answered at least one rating item.
    pub answered: u64,
    /// People who attended, or answered where no roster says, by state.
    pub by_state: Vec<(StateCode, u64)>,
    /// States represented that were not in any earlier seminar.
    pub new_states: u64,
    /// Participants who attended no earlier seminar; none without rosters.
    pub new_participants: Option<u64>,
    /// Participants who attended an earlier seminar; none without rosters.
    pub returning_participants: Option<u64>,
    /// People who attended, by sex as the roster writes it.
    pub by_sex: Vec<(String, u64)>,
    /// People who attended, by kind of institution as the roster writes it.
    pub by_institution: Vec<(String, u64)>,
}

/// What member states asked to change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The seminar.
    pub seminar: SeminarId,
    /// The module; none for the structure of the seminar.
    pub module: Option<ModuleId>,
    /// What they ask to change.
    pub topic: Dimension,
    /// How many states ask for it.
    pub states: u64,
}
