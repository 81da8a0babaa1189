//! One finding.

use super::{Estimate, FindingKey, Method, Stability, Verdict};
use crate::survey::ModuleId;

/// What was computed, of whom, with which method, and what it says.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What it speaks of.
    pub key: FindingKey,
    /// What its module was called at the comparator, if it was renamed since.
    pub comparator_module: Option<ModuleId>,
    /// What came out.
    pub estimate: Estimate,
    /// Valid answers; none where too few answered to tell.
    pub n: Option<u64>,
    /// Valid answers of the comparator.
    pub n_comparator: Option<u64>,
    /// Respondents to whom the item was put; for response rates, people who attended.
    pub n_eligible: Option<u64>,
    /// p before adjustment.
    pub p: Option<f64>,
    /// p after Holm's adjustment within its printed family.
    pub p_adjusted: Option<f64>,
    /// What it says.
    pub verdict: Option<Verdict>,
    /// Whether the verdict holds when people are left out.
    pub stability: Option<Stability>,
    /// How it was computed.
    pub method: Method,
}

impl Finding {
    /// Its module as it was called at the comparator.
    #[must_use]
    pub fn module_at_comparator(&self) -> Option<&ModuleId> {
        self.comparator_module.as_ref().or(self.key.module.as_ref())
    }
}
