//! Whether there is a number, and if not, why.

use super::{Estimate, Finding, Incomparable, NoNumber, Stability, VerdictStability, WhyWithheld};
use crate::statistics::Interval;

/// Whether a finding says something, and if not, why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// There is a number or, where only bounds are known or not even they, a verdict.
    Ok,
    /// Too few answers.
    TooFew,
    /// Withheld by disclosure limitation.
    Withheld(WhyWithheld),
    /// Two seminars can't be compared.
    NotComparable(Incomparable),
    /// Nobody was asked.
    NotAsked,
    /// There is no such number.
    Undefined(NoNumber),
}

impl Status {
    /// All names, in the order above.
    pub const NAMES: [&'static str; 6] = ["ok", "too_few", "withheld", "not_comparable", "not_asked", "undefined"];

    /// Why there is no number, by its name, such as `wording-changed`; none where the status says it all.
    #[must_use]
    pub fn reason(self) -> Option<&'static str> {
        match self {
            Self::Withheld(why) => Some(why.name()),
            Self::NotComparable(why) => Some(why.name()),
            Self::Undefined(why) => Some(why.name()),
            Self::Ok | Self::TooFew | Self::NotAsked => None,
        }
    }

    /// Whether disclosure limitation withholds it.
    #[must_use]
    pub fn is_withheld(self) -> bool {
        matches!(self, Self::Withheld(_))
    }

    /// The name used in tables, such as `too_few`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::TooFew => "too_few",
            Self::Withheld(_) => "withheld",
            Self::NotComparable(_) => "not_comparable",
            Self::NotAsked => "not_asked",
            Self::Undefined(_) => "undefined",
        }
    }
}

/// A number as it is shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shown {
    /// The number and, where there is one, its interval.
    Number {
        /// The number.
        point: f64,
        /// Its interval.
        interval: Option<Interval>,
    },
    /// Only between which numbers it lies.
    Between {
        /// The lowest.
        lower: f64,
        /// The highest.
        upper: f64,
    },
}

impl Finding {
    /// The number, or between which numbers it lies; none where there is none, or it is withheld.
    #[must_use]
    pub fn shown(&self) -> Option<Shown> {
        match self.estimate {
            Estimate::Value { point, interval } => Some(Shown::Number { point, interval }),
            Estimate::Bounds { lower, upper } => Some(Shown::Between { lower, upper }),
            Estimate::Withheld(_)
            | Estimate::TooFew { .. }
            | Estimate::NotComparable(_)
            | Estimate::NotAsked
            | Estimate::Undefined(_) => None,
        }
    }

    /// Whether its verdict holds when people are left out, in a word.
    #[must_use]
    pub fn holds(&self) -> Option<VerdictStability> {
        self.stability.map(Stability::in_a_word)
    }

    /// Whether it says something. A verdict without a number does: all tables that are possible agree on it.
    #[must_use]
    pub fn status(&self) -> Status {
        match self.estimate {
            Estimate::Value { .. } | Estimate::Bounds { .. } => Status::Ok,
            Estimate::Withheld(_) if self.verdict.is_some() => Status::Ok,
            Estimate::Withheld(why) => Status::Withheld(why),
            Estimate::TooFew { .. } => Status::TooFew,
            Estimate::NotComparable(why) => Status::NotComparable(why),
            Estimate::NotAsked => Status::NotAsked,
            Estimate::Undefined(why) => Status::Undefined(why),
        }
    }

    /// The number and its interval; none where only bounds are known, or nothing.
    #[must_use]
    pub fn number(&self) -> Option<(f64, Option<Interval>)> {
        self.estimate.number()
    }
}
