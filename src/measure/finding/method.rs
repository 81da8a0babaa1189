//! How an estimate was computed.

use serde::{Deserialize, Serialize};

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
    /// Brunner and Munzel's interval; p from the rank sum, of people who are compared as if they were others.
    RankSum,
    /// The same of the answers to each module's overall question.
    OverallRankSum,
    /// Manski's bounds.
    Bounds,
    /// Beta-binomial shrinkage with Kleinman's moments.
    BetaBinomial,
    /// Feldt's interval of Cronbach's alpha.
    Feldt,
    /// Pearson's correlation.
    Pearson,
    /// Normal power of the test of two shares.
    NormalPower,
    /// Kendall's S with its tie-corrected normal approximation.
    Kendall,
    /// Cochran and Armitage's test of a trend of shares.
    CochranArmitage,
    /// Friedman's test over complete rows.
    Friedman,
    /// Pratt's signed-rank test from its exact distribution, beside a t interval of the mean difference.
    ExactSignedRank,
    /// Pratt's signed-rank test from its normal approximation, beside a t interval of the mean difference.
    AsymptoticSignedRank,
    /// Bonett and Wright's interval of Spearman's rho.
    BonettWright,
    /// Lindeman, Merenda and Gold's mean over all orders.
    LindemanMerendaGold,
    /// Signed likelihood ratio of a two by two table.
    LikelihoodRatio,
}

impl Method {
    /// All methods.
    pub const ALL: [Self; 22] = [
        Self::Wilson,
        Self::StudentT,
        Self::Descriptive,
        Self::Normal,
        Self::NewcombeExactRankSum,
        Self::NewcombeAsymptoticRankSum,
        Self::BrunnerMunzel,
        Self::RankSum,
        Self::OverallRankSum,
        Self::Bounds,
        Self::BetaBinomial,
        Self::Feldt,
        Self::Pearson,
        Self::NormalPower,
        Self::Kendall,
        Self::CochranArmitage,
        Self::Friedman,
        Self::ExactSignedRank,
        Self::AsymptoticSignedRank,
        Self::BonettWright,
        Self::LindemanMerendaGold,
        Self::LikelihoodRatio,
    ];

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
            Self::RankSum => "rank_sum",
            Self::OverallRankSum => "overall_rank_sum",
            Self::Bounds => "bounds",
            Self::BetaBinomial => "beta_binomial",
            Self::Feldt => "feldt",
            Self::Pearson => "pearson",
            Self::NormalPower => "normal_power",
            Self::Kendall => "kendall",
            Self::CochranArmitage => "cochran_armitage",
            Self::Friedman => "friedman",
            Self::ExactSignedRank => "exact_signed_rank",
            Self::AsymptoticSignedRank => "asymptotic_signed_rank",
            Self::BonettWright => "bonett_wright",
            Self::LindemanMerendaGold => "lindeman_merenda_gold",
            Self::LikelihoodRatio => "likelihood_ratio",
        }
    }
}
