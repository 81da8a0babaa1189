//! Seminars compared: the findings, and what became of each module.

use crate::measure::FindingSet;
use crate::survey::{Lineage, ModuleId, SeminarId};

/// Seminars compared: the findings, and what became of each module.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// Findings and distributions of these seminars, with changes of exactly these pairs.
    pub found: FindingSet,
    /// Every module of either seminar, pair by pair, in the order of the curriculum.
    pub modules: Vec<ComparedModule>,
}

/// What became of a module between two seminars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparedModule {
    /// The earlier seminar.
    pub earlier: SeminarId,
    /// The later seminar.
    pub later: SeminarId,
    /// The module; of one that was dropped, its former identifier.
    pub module: ModuleId,
    /// What became of it.
    pub lineage: Lineage,
}
