//! Pure statistics over counts: one file each, with the formula, its source and an example.
//!
//! They know nothing of seminars and items. A number that doesn't exist is `None`, never NaN; an interval of zero width
//! is `None`, because data without any spread can't say how uncertain they are.

mod before_after;
mod brunner_munzel;
mod cochran_armitage_trend;
mod consensus;
mod cronbach_alpha;
mod cross_products;
mod detectable_change;
mod exact_rank_sum;
mod exact_signed_rank;
mod friedman;
mod holm;
mod interval;
mod kendall_trend;
mod keyness;
mod least_rank_sum_p;
mod letter_display;
mod mean;
mod mean_score;
mod median;
mod net_promoter_score;
mod newcombe_interval;
mod non_response_bounds;
mod partial_pooling;
mod quantiles;
mod rank_sum;
mod relative_importance;
mod response_rate;
mod run_chart;
mod sample;
mod signed_rank;
mod spearman_correlation;
mod wilson_interval;

pub use before_after::{PairedGain, learning};
pub use brunner_munzel::{Superiority, superiority};
pub use cochran_armitage_trend::{ShareTrend, share_trend};
pub use consensus::consensus;
pub use cronbach_alpha::{FEWEST_FOR_RELIABILITY, ItemReliability, Reliability, feldt_interval, reliability};
pub use cross_products::CrossProducts;
pub use detectable_change::{DetectableChange, POWER, detectable_change};
pub use friedman::{FriedmanTest, RankSums, doubled_ranks, friedman};
pub use holm::holm;
pub use interval::Interval;
pub use kendall_trend::{Trend, trend};
pub use keyness::{Keyness, keyness};
pub use least_rank_sum_p::least_p;
pub use letter_display::{letter, letter_columns};
pub use mean::{Mean, mean};
pub use mean_score::mean_score;
pub use median::{equal_step, interpolated_median, median};
pub use net_promoter_score::{FEWEST_FOR_NET_PROMOTER_SCORE, NetPromoterScore, net_promoter_score};
pub use newcombe_interval::{ShareChange, share_change};
pub use non_response_bounds::{Bounds, non_response_bounds};
pub use partial_pooling::{PartialPooling, partial_pooling};
pub use quantiles::CONFIDENCE;
pub use rank_sum::{LARGEST_EXACT, RankSum, rank_sum};
pub use relative_importance::{
    FEWEST_FOR_IMPORTANCE, MOST_MODULES, NoImportance, ROWS_PER_MODULE, RelativeImportance, relative_importance,
};
pub use response_rate::response_rate;
pub use run_chart::{FEWEST_FOR_LIMITS, FEWEST_FOR_MEDIAN, RunLines, run_lines};
pub use sample::{Sample, real};
pub use signed_rank::{LARGEST_EXACT_PAIRS, SignedRank, signed_rank};
pub use spearman_correlation::{
    FEWEST_FOR_CORRELATION_INTERVAL, RankCorrelation, rank_correlation, rank_correlation_interval,
};
pub use wilson_interval::{Proportion, favourable_share};
