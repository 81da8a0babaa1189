//! What a finding says.

use serde::{Deserialize, Serialize};

/// What a finding says, measured against the targets of `rules.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The interval lies under the target.
    Weak,
    /// At or over the target, and surely over the floor.
    Strong,
    /// Neither can be said.
    Inconclusive,
    /// Later answers are higher.
    Improved,
    /// Later answers are lower.
    Declined,
    /// No change found; changes of this size could have been seen, where that is known.
    NoChangeFound {
        /// Smallest changes of the share that these numbers would show.
        could_have_seen: Detectable,
    },
    /// Too few answers to say.
    TooFewToSay,
    /// Both poles are used and few stand between.
    Divided,
    /// Opinions aren't divided.
    NotDivided,
    /// Too many answers lie below the ideal.
    TooLittle,
    /// Too many answers lie above the ideal.
    TooMuch,
    /// Most answers lie at the ideal, or the deviations balance.
    AboutRight,
    /// Among the modules rated highest, and told apart from the lowest.
    RatedHigher,
    /// Among the modules rated lowest, and told apart from the highest.
    RatedLower,
    /// Can't be told apart from modules above and below.
    NotDistinguished,
    /// After is higher than before.
    Gain,
    /// After is lower than before.
    Loss,
    /// After and before can't be told apart.
    NoGainFound,
    /// Scores rise from cycle to cycle.
    Rising,
    /// Scores fall from cycle to cycle.
    Falling,
    /// Neither can be said.
    NoTrendFound,
    /// Many comments, of several people, criticise this.
    Criticised,
    /// Not that many do.
    NotCriticised,
}

/// The smallest changes of a share that would be seen with 80 % power; none where no change in that direction would.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Detectable {
    /// The smallest rise, as a difference of shares.
    pub rise: Option<f64>,
    /// The smallest fall, as a positive difference of shares.
    pub fall: Option<f64>,
}

impl Detectable {
    /// Not known.
    pub const UNKNOWN: Self = Self { rise: None, fall: None };
}

impl Verdict {
    /// The names of all verdicts.
    pub const NAMES: [&'static str; 23] = [
        "weak",
        "strong",
        "inconclusive",
        "improved",
        "declined",
        "no_change_found",
        "too_few_to_say",
        "divided",
        "not_divided",
        "too_little",
        "too_much",
        "about_right",
        "rated_higher",
        "rated_lower",
        "not_distinguished",
        "gain",
        "loss",
        "no_gain_found",
        "rising",
        "falling",
        "no_trend_found",
        "criticised",
        "not_criticised",
    ];

    /// The name used in tables, such as `no_change_found`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Weak => "weak",
            Self::Strong => "strong",
            Self::Inconclusive => "inconclusive",
            Self::Improved => "improved",
            Self::Declined => "declined",
            Self::NoChangeFound { .. } => "no_change_found",
            Self::TooFewToSay => "too_few_to_say",
            Self::Divided => "divided",
            Self::NotDivided => "not_divided",
            Self::TooLittle => "too_little",
            Self::TooMuch => "too_much",
            Self::AboutRight => "about_right",
            Self::RatedHigher => "rated_higher",
            Self::RatedLower => "rated_lower",
            Self::NotDistinguished => "not_distinguished",
            Self::Gain => "gain",
            Self::Loss => "loss",
            Self::NoGainFound => "no_gain_found",
            Self::Rising => "rising",
            Self::Falling => "falling",
            Self::NoTrendFound => "no_trend_found",
            Self::Criticised => "criticised",
            Self::NotCriticised => "not_criticised",
        }
    }

    /// Whether two verdicts say the same, whatever change could have been seen.
    #[must_use]
    pub fn says_the_same_as(self, other: Self) -> bool {
        self.name() == other.name()
    }
}
