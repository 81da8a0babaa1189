//! How small a table may be, and against whom it is guarded.

use crate::survey::{Audience, Rules};

use super::insider_rule::Guard;

/// What an audience's tables have to pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Fewest answers of a table that leaves.
    pub floor: u64,
    /// Against whom it is guarded.
    pub guard: Guard,
}

impl Limits {
    /// For an audience, by the rules.
    #[must_use]
    pub fn new(audience: Audience, rules: &Rules) -> Self {
        let guard = Guard { insiders: rules.insiders, public: audience == Audience::Public };
        Self { floor: rules.smallest_group(audience), guard }
    }
}
