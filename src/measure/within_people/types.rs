//! What comparisons within people give beside findings.

use crate::measure::{Method, Stability};
use crate::survey::{ItemId, ModuleId, SeminarId};

/// S12: how the modules of a seminar rank on one item, by the people who rated them all.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranking {
    /// The seminar.
    pub seminar: SeminarId,
    /// The item, put about each module.
    pub item: ItemId,
    /// Respondents who rated all modules.
    pub rows: u64,
    /// Friedman's test; none where nothing varies within rows, or rows are too few.
    pub friedman: Option<Friedman>,
    /// Modules by mean rank, highest first; those with equal ranks in the order of the curriculum. Empty where there
    /// are fewer rows than a verdict needs.
    pub modules: Vec<RankedModule>,
    /// Every pair of modules, in their order.
    pub pairs: Vec<RankedPair>,
    /// Exact or asymptotic signed ranks.
    pub method: Method,
    /// Whether the same pairs are told apart when people are left out; none where there is no ranking.
    pub stability: Option<Stability>,
}

/// Friedman's test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Friedman {
    /// Q, tie-corrected.
    pub chi_squared: f64,
    /// Modules less one.
    pub degrees_of_freedom: u64,
    /// p from χ².
    pub p: f64,
}

/// A module's place.
#[derive(Debug, Clone, PartialEq)]
pub struct RankedModule {
    /// The module.
    pub module: ModuleId,
    /// Its mean rank among the modules, 1 lowest.
    pub mean_rank: f64,
    /// Modules that share a letter can't be told apart: `a`, `ab` … After `z` come `aa`, `ab` …, separated by spaces.
    pub letters: String,
}

/// Two modules compared by the same people.
#[derive(Debug, Clone, PartialEq)]
pub struct RankedPair {
    /// The module that ranks higher.
    pub first: ModuleId,
    /// The other.
    pub second: ModuleId,
    /// Whether they are told apart: whether the adjusted p is below the level of `rules.toml`.
    pub differs: bool,
    /// Standardised signed-rank sum, first minus second; none if nobody rated them differently.
    pub z: Option<f64>,
    /// p of the signed-rank test.
    pub p: f64,
    /// p after Holm's adjustment over all pairs.
    pub p_adjusted: f64,
}

/// S13: who rose and who fell from before to after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learning {
    /// The seminar.
    pub seminar: SeminarId,
    /// The module; none for the seminar as a whole.
    pub module: Option<ModuleId>,
    /// The item put after; it names the one put before.
    pub item: ItemId,
    /// Respondents who answered both.
    pub pairs: u64,
    /// Those who answered higher after, alike, and lower; none where they aren't told.
    pub counts: Option<[u64; 3]>,
}
