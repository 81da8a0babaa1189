//! What can be computed.

use serde::{Deserialize, Serialize};

/// What was computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Statistic {
    /// S02: share of answers on favourable levels.
    Favourable,
    /// S22: favourable share, drawn toward that of all modules of the seminar; beside raw shares of few answers.
    PooledShare,
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
    /// S07: Cronbach's alpha of a module's items.
    Reliability,
    /// S07: correlation of an item with the sum of the module's other items.
    ItemRest,
    /// S07: Cronbach's alpha of the module's other items.
    AlphaWithout,
    /// S08 and S10: difference of favourable shares, later minus earlier, with the p of the rank test.
    Change,
    /// S09: chance that a later answer is higher than an earlier one.
    Superiority,
    /// S20: smallest rise of the favourable share that would be seen with 80 % power.
    DetectableRise,
    /// S20: smallest fall of the favourable share that would be seen with 80 % power.
    DetectableFall,
    /// S11: Kendall's tau-b between the order of cycles and the score.
    Trend,
    /// S11: change of the favourable share per cycle, with the p of Cochran and Armitage.
    ShareTrend,
    /// S12: Friedman's chi² over the modules of a seminar.
    Ranking,
    /// S12: mean rank of a module among those of its seminar, highest best.
    MeanRank,
    /// S12: chance that somebody's score of a module is higher than of the others of its seminar.
    Standing,
    /// S13: mean of after minus before, in points of the scale.
    MeanGain,
    /// S13: matched rank-biserial correlation of after and before, −1 to 1.
    RankBiserial,
    /// S15: complete answers among the eligible.
    ResponseRateComplete,
    /// S15: complete and partial answers among the eligible.
    ResponseRate,
    /// S16: what the favourable share could be if everybody had answered; its interval are the bounds.
    NonResponseBounds,
    /// S19: Spearman's rho of a module's mean score and overall satisfaction.
    SatisfactionCorrelation,
    /// S19: a module's share of the explained variance of overall satisfaction.
    SatisfactionImportance,
    /// S19: R² of overall satisfaction on the mean scores of all modules.
    SatisfactionExplained,
    /// S21: share of those who commented that mention a theme.
    ThemeShare,
    /// S21: signed G² of a theme among those who commented on a module, against the other modules'.
    ThemeKeyness,
    /// S26: share of those who answered a question with options that chose one of them.
    OptionShare,
}

impl Statistic {
    /// All statistics, in the order of their numbers in the design.
    pub const ALL: [Self; 34] = [
        Self::Favourable,
        Self::PooledShare,
        Self::Mean,
        Self::StandardDeviation,
        Self::Median,
        Self::InterpolatedMedian,
        Self::Consensus,
        Self::NetPromoterScore,
        Self::BelowIdeal,
        Self::Ideal,
        Self::AboveIdeal,
        Self::Reliability,
        Self::ItemRest,
        Self::AlphaWithout,
        Self::Change,
        Self::Superiority,
        Self::DetectableRise,
        Self::DetectableFall,
        Self::Trend,
        Self::ShareTrend,
        Self::Ranking,
        Self::MeanRank,
        Self::Standing,
        Self::MeanGain,
        Self::RankBiserial,
        Self::ResponseRateComplete,
        Self::ResponseRate,
        Self::NonResponseBounds,
        Self::SatisfactionCorrelation,
        Self::SatisfactionImportance,
        Self::SatisfactionExplained,
        Self::ThemeShare,
        Self::ThemeKeyness,
        Self::OptionShare,
    ];

    /// The name used in identifiers and tables, such as `favourable`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Favourable => "favourable",
            Self::PooledShare => "pooled_share",
            Self::Mean => "mean",
            Self::StandardDeviation => "standard_deviation",
            Self::Median => "median",
            Self::InterpolatedMedian => "interpolated_median",
            Self::Consensus => "consensus",
            Self::NetPromoterScore => "net_promoter_score",
            Self::BelowIdeal => "below_ideal",
            Self::Ideal => "ideal",
            Self::AboveIdeal => "above_ideal",
            Self::Reliability => "reliability",
            Self::ItemRest => "item_rest",
            Self::AlphaWithout => "alpha_without",
            Self::Change => "change",
            Self::Superiority => "superiority",
            Self::DetectableRise => "detectable_rise",
            Self::DetectableFall => "detectable_fall",
            Self::Trend => "trend",
            Self::ShareTrend => "share_trend",
            Self::Ranking => "ranking",
            Self::MeanRank => "mean_rank",
            Self::Standing => "standing",
            Self::MeanGain => "mean_gain",
            Self::RankBiserial => "rank_biserial",
            Self::ResponseRateComplete => "response_rate_complete",
            Self::ResponseRate => "response_rate",
            Self::NonResponseBounds => "non_response_bounds",
            Self::SatisfactionCorrelation => "satisfaction_correlation",
            Self::SatisfactionImportance => "satisfaction_importance",
            Self::SatisfactionExplained => "satisfaction_explained",
            Self::ThemeShare => "theme_share",
            Self::ThemeKeyness => "theme_keyness",
            Self::OptionShare => "option_share",
        }
    }

    /// Whom `n_eligible` counts.
    #[must_use]
    pub fn eligible(self) -> Eligible {
        if matches!(self, Self::ResponseRate | Self::ResponseRateComplete | Self::NonResponseBounds) {
            Eligible::Able
        } else {
            Eligible::Asked
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
