//! How small a table may be, and against whom it is guarded.

use crate::survey::{Audience, Rules, Scale};

use super::insider_rule::Guard;

/// What an audience's tables have to pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Fewest answers of a table that leaves.
    pub floor: u64,
    /// Fewest people of a part of a total: the same for all audiences, since whether parts leave must not depend on who
    /// asks.
    pub linked_floor: u64,
    /// Against whom it is guarded.
    pub guard: Guard,
}

impl Limits {
    /// For an audience, by the rules.
    #[must_use]
    pub fn new(audience: Audience, rules: &Rules) -> Self {
        let guard = Guard { insiders: rules.insiders, public: audience == Audience::Public };
        Self { floor: rules.smallest_group(audience), linked_floor: rules.largest_minimum(), guard }
    }

    /// Fewest answers on a scale. Where no side is declared favourable all sides are guarded against all insiders; with
    /// fewer answers than twice as many and three, two of them could hold nearly all at once, and that the one is told
    /// would say how few lie on the other.
    pub(super) fn floor_of(self, scale: &Scale) -> u64 {
        if scale.has_favourable() { self.floor } else { self.floor.max(self.two_sided()) }
    }

    /// Fewest people whose answers are told both before and after.
    pub(super) fn floor_of_pairs(self) -> u64 {
        self.floor.max(self.two_sided())
    }

    fn two_sided(self) -> u64 {
        2 * self.guard.insiders + 3
    }
}
