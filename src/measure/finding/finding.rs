//! One finding.

use super::{Estimate, FindingKey, Method, Stability, Verdict};
use crate::survey::FindingId;

/// What was computed, of whom, with which method, and what it says.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Its address.
    pub id: FindingId,
    /// What it speaks of.
    pub key: FindingKey,
    /// What came out.
    pub estimate: Estimate,
    /// Valid answers.
    pub n: u64,
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
