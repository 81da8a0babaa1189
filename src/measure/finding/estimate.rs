//! What came out: a number with its interval, or why there is none.

use serde::{Deserialize, Serialize};

use crate::statistics::Interval;
use crate::survey::Seminar;

/// What came out: a number, or why there is none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Estimate {
    /// A number and, where there is one, its interval.
    Value {
        /// The number.
        point: f64,
        /// Its interval.
        interval: Option<Interval>,
    },
    /// Only between which numbers it lies: what the tables that are possible agree on.
    Bounds {
        /// The lowest.
        lower: f64,
        /// The highest.
        upper: f64,
    },
    /// Withheld by disclosure limitation.
    Withheld(WhyWithheld),
    /// Too few answers for this statistic.
    TooFew {
        /// How many there are.
        n: u64,
    },
    /// Two seminars can't be compared.
    NotComparable(Incomparable),
    /// Nobody was asked.
    NotAsked,
    /// There is no such number.
    Undefined(NoNumber),
}

/// Why disclosure limitation withholds a number. It follows from the declarations and from the released tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhyWithheld {
    /// Fewer people answered than the audience's floor.
    BelowFloor,
    /// Of a table only a bound is told, and the tables that are possible disagree.
    Bound,
    /// Beside another table it would tell too much, as a part of a total of which another part is hidden.
    Linked,
}

impl WhyWithheld {
    /// All reasons.
    pub const ALL: [Self; 3] = [Self::BelowFloor, Self::Bound, Self::Linked];

    /// The name used in tables, such as `below-floor`; its message is `reason-below-floor`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::BelowFloor => "below-floor",
            Self::Bound => "bound",
            Self::Linked => "linked",
        }
    }
}

impl Estimate {
    /// Between which numbers it lies; equal where it is known, none where there is no number.
    #[must_use]
    pub fn range(self) -> Option<(f64, f64)> {
        match self {
            Self::Value { point, .. } => Some((point, point)),
            Self::Bounds { lower, upper } => Some((lower, upper)),
            Self::Withheld(_) | Self::TooFew { .. } | Self::NotComparable(_) | Self::NotAsked | Self::Undefined(_) => {
                None
            }
        }
    }

    /// The number and, where there is one, its interval; none where only bounds are known.
    #[must_use]
    pub fn number(self) -> Option<(f64, Option<Interval>)> {
        match self {
            Self::Value { point, interval } => Some((point, interval)),
            Self::Bounds { .. }
            | Self::Withheld(_)
            | Self::TooFew { .. }
            | Self::NotComparable(_)
            | Self::NotAsked
            | Self::Undefined(_) => None,
        }
    }
}

/// Why two seminars can't be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Incomparable {
    /// No earlier seminar of the part asked this.
    NoEarlierAnswers,
    /// No earlier edition of the national course asked this.
    NoEarlierEdition,
    /// The question was worded otherwise.
    WordingChanged,
    /// The scale was another one.
    ScaleChanged,
    /// The module was not taught before.
    ModuleNew,
    /// The module was cut from a larger one since.
    ModuleSplit,
    /// The module was made of several since.
    ModuleMerged,
    /// The module is no longer taught.
    ModuleDropped,
    /// The later seminar didn't ask this.
    NoLaterAnswers,
}

impl Incomparable {
    /// That nothing before a seminar asked the same.
    #[must_use]
    pub fn nothing_before(seminar: &Seminar) -> Self {
        seminar.either(Self::NoEarlierAnswers, Self::NoEarlierEdition)
    }

    /// All reasons.
    pub const ALL: [Self; 9] = [
        Self::NoEarlierAnswers,
        Self::NoEarlierEdition,
        Self::WordingChanged,
        Self::ScaleChanged,
        Self::ModuleNew,
        Self::ModuleSplit,
        Self::ModuleMerged,
        Self::ModuleDropped,
        Self::NoLaterAnswers,
    ];

    /// The name used in tables, such as `wording-changed`; its message is `reason-wording-changed`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NoEarlierAnswers => "no-earlier-answers",
            Self::NoEarlierEdition => "no-earlier-edition",
            Self::WordingChanged => "wording-changed",
            Self::ScaleChanged => "scale-changed",
            Self::ModuleNew => "module-new",
            Self::ModuleSplit => "module-split",
            Self::ModuleMerged => "module-merged",
            Self::ModuleDropped => "module-dropped",
            Self::NoLaterAnswers => "no-later-answers",
        }
    }
}

/// Why there is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoNumber {
    /// Nobody answered.
    NoAnswers,
    /// The scale has no favourable levels, or no mean.
    NotOnThisScale,
    /// The levels aren't at equal steps.
    UnequalSteps,
    /// No roster says who was eligible.
    NoRoster,
    /// More answered than were eligible.
    MoreThanEligible,
    /// Options were counted, and not the people who chose them.
    NoBase,
    /// Everybody answered alike: there is nothing to correlate or compare.
    NoVariation,
    /// The statistic needs at least two items, or two modules.
    OnlyOne,
    /// One module's scores follow from the others'.
    Collinear,
    /// There are more modules than can be taken in all orders.
    TooManyModules,
    /// The seminar is so large that its rows weren't kept.
    RowsNotKept,
    /// No change in this direction would be seen with these numbers.
    NotReached,
}

impl NoNumber {
    /// All reasons.
    pub const ALL: [Self; 12] = [
        Self::NoAnswers,
        Self::NoBase,
        Self::NotOnThisScale,
        Self::UnequalSteps,
        Self::NoRoster,
        Self::MoreThanEligible,
        Self::NoVariation,
        Self::OnlyOne,
        Self::Collinear,
        Self::TooManyModules,
        Self::RowsNotKept,
        Self::NotReached,
    ];

    /// The name used in tables, such as `no-roster`; its message is `reason-no-roster`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NoAnswers => "no-answers",
            Self::NoBase => "no-base",
            Self::NotOnThisScale => "not-on-this-scale",
            Self::UnequalSteps => "unequal-steps",
            Self::NoRoster => "no-roster",
            Self::MoreThanEligible => "more-than-eligible",
            Self::NoVariation => "no-variation",
            Self::OnlyOne => "only-one",
            Self::Collinear => "collinear",
            Self::TooManyModules => "too-many-modules",
            Self::RowsNotKept => "rows-not-kept",
            Self::NotReached => "not-reached",
        }
    }
}
