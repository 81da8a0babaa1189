//! Two cycles compared: the findings, and what became of each module.

use crate::measure::FindingSet;
use crate::survey::{Lineage, ModuleId, SeminarId};

/// Two cycles compared: the findings, and what became of each module.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// Findings and distributions of both cycles' seminars, with changes of exactly this pair.
    pub found: FindingSet,
    /// Every module of either cycle, by part, in the order of the curriculum.
    pub modules: Vec<ComparedModule>,
}

/// What became of a module between two cycles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparedModule {
    /// The part.
    pub part: u8,
    /// The earlier cycle's seminar.
    pub earlier: SeminarId,
    /// The later cycle's seminar.
    pub later: SeminarId,
    /// The module; of one that was dropped, its former identifier.
    pub module: ModuleId,
    /// What became of it.
    pub lineage: Lineage,
}
