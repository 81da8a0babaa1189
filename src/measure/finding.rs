//! Findings: what was computed, of whom, with which method, and what it says.

use serde::{Deserialize, Serialize};

use crate::survey::{CycleId, FindingId, Group, ItemId, ModuleId, SeminarId};

/// What was computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Statistic {
    /// S02: share of answers on favourable levels.
    Favourable,
    /// S03: mean score.
    Mean,
    /// S03: standard deviation of scores.
    StandardDeviation,
    /// S04: median score.
    Median,
    /// S04: interpolated median.
    InterpolatedMedian,
    /// S05: consensus of Tastle and Wierman.
    Consensus,
    /// S06: net promoter score, −1 to 1.
    NetPromoterScore,
    /// Share below the ideal, on bipolar scales.
    BelowIdeal,
    /// Share at the ideal, on bipolar scales.
    Ideal,
    /// Share above the ideal, on bipolar scales.
    AboveIdeal,
    /// S08 and S10: difference of favourable shares, later minus earlier, with the p of the rank test.
    Change,
    /// S09: chance that a later answer is higher than an earlier one.
    Superiority,
    /// S15: complete answers among the eligible.
    ResponseRateComplete,
    /// S15: complete and partial answers among the eligible.
    ResponseRate,
    /// S16: what the favourable share could be if everybody had answered; its interval are the bounds.
    NonResponseBounds,
}

impl Statistic {
    /// The name used in identifiers and tables, such as `favourable`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Favourable => "favourable",
            Self::Mean => "mean",
            Self::StandardDeviation => "standard_deviation",
            Self::Median => "median",
            Self::InterpolatedMedian => "interpolated_median",
            Self::Consensus => "consensus",
            Self::NetPromoterScore => "net_promoter_score",
            Self::BelowIdeal => "below_ideal",
            Self::Ideal => "ideal",
            Self::AboveIdeal => "above_ideal",
            Self::Change => "change",
            Self::Superiority => "superiority",
            Self::ResponseRateComplete => "response_rate_complete",
            Self::ResponseRate => "response_rate",
            Self::NonResponseBounds => "non_response_bounds",
        }
    }
}

/// Whom `n_eligible` of a finding counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Eligible {
    /// Respondents to whom the item was put.
    Asked,
    /// People who could have answered.
    Able,
}

impl Statistic {
    /// Whom `n_eligible` counts.
    #[must_use]
    pub fn eligible(self) -> Eligible {
        match self {
            Self::ResponseRate | Self::ResponseRateComplete | Self::NonResponseBounds => Eligible::Able,
            Self::Favourable
            | Self::Mean
            | Self::StandardDeviation
            | Self::Median
            | Self::InterpolatedMedian
            | Self::Consensus
            | Self::NetPromoterScore
            | Self::BelowIdeal
            | Self::Ideal
            | Self::AboveIdeal
            | Self::Change
            | Self::Superiority => Eligible::Asked,
        }
    }
}

/// How an estimate was computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Wilson's score interval.
    Wilson,
    /// Student's t interval.
    StudentT,
    /// Counts only, no interval.
    Descriptive,
    /// Normal interval of the multinomial difference.
    Normal,
    /// Newcombe's hybrid score interval; p from the exact permutation distribution of the rank sum.
    NewcombeExactRankSum,
    /// Newcombe's hybrid score interval; p from the tie-corrected normal approximation of the rank sum.
    NewcombeAsymptoticRankSum,
    /// Brunner and Munzel's interval.
    BrunnerMunzel,
    /// Manski's bounds.
    Bounds,
}

impl Method {
    /// The name used in tables, such as `wilson`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Wilson => "wilson",
            Self::StudentT => "student_t",
            Self::Descriptive => "descriptive",
            Self::Normal => "normal",
            Self::NewcombeExactRankSum => "newcombe_exact_rank_sum",
            Self::NewcombeAsymptoticRankSum => "newcombe_asymptotic_rank_sum",
            Self::BrunnerMunzel => "brunner_munzel",
            Self::Bounds => "bounds",
        }
    }
}

/// What an estimate speaks of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FindingKey {
    /// The seminar.
    pub seminar: SeminarId,
    /// Its cycle.
    pub cycle: CycleId,
    /// Its part.
    pub part: u8,
    /// The earlier seminar it is compared to.
    pub comparator: Option<SeminarId>,
    /// The module; none for what concerns the seminar as a whole.
    pub module: Option<ModuleId>,
    /// The item; none for response rates.
    pub item: Option<ItemId>,
    /// Whose answers.
    pub group: Group,
    /// What was computed.
    pub statistic: Statistic,
}

impl FindingKey {
    /// The identifier: `C3P1.M04.relevance.favourable`, with `seminar` for what concerns no module, `.vs.C2P1` for a
    /// comparison and a last part for a group.
    ///
    /// # Errors
    /// None in practice: the parts are identifiers already.
    pub fn id(&self) -> Result<FindingId, crate::survey::InvalidIdentifier> {
        let mut text = format!("{}.{}", self.seminar, self.module.as_ref().map_or("seminar", ModuleId::as_str));
        if let Some(item) = &self.item {
            text = format!("{text}.{item}");
        }
        text = format!("{text}.{}", self.statistic.name());
        if let Some(comparator) = &self.comparator {
            text = format!("{text}.vs.{comparator}");
        }
        if let Group::State(state) = &self.group {
            text = format!("{text}.{state}");
        }
        text.parse()
    }
}

/// An interval and its confidence.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// Lower end.
    pub lower: f64,
    /// Upper end.
    pub upper: f64,
    /// Confidence, such as 0.95; none for bounds that hold for certain.
    pub confidence: Option<f64>,
}

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

/// Why two seminars can't be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Incomparable {
    /// No earlier seminar of the part asked this.
    NoEarlierAnswers,
    /// The question was worded otherwise.
    WordingChanged,
    /// The scale was another one.
    ScaleChanged,
    /// The module was not taught before.
    ModuleNew,
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
}

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
    /// No change found; a change of this share could have been seen, where that is known.
    NoChangeFound {
        /// Smallest change of the share that these numbers would show.
        could_have_seen: Option<f64>,
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
}

impl Verdict {
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
        }
    }
}

/// Whether a verdict holds when people are left out (S17).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stability {
    /// Respondents whose removal would change the verdict.
    pub respondents_that_flip: u64,
    /// States whose removal would change the verdict.
    pub states_that_flip: u64,
}

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
