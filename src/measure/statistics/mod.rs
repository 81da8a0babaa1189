//! Pure statistics over counts: one file each, with the formula, its source and an example.
//!
//! They know nothing of seminars and items. A number that doesn't exist is `None`, never NaN; an interval of zero width
//! is `None`, because data without any spread can't say how uncertain they are.

mod consensus;
mod cross_products;
mod detectable_change;
mod exact_rank_sum;
mod exact_signed_rank;
mod favourable_share;
mod friedman;
mod holm;
mod keyness;
mod learning;
mod letters;
mod mean;
mod mean_score;
mod median;
mod net_promoter_score;
mod non_response_bounds;
mod partial_pooling;
mod quantiles;
mod rank_correlation;
mod rank_sum;
mod rank_sum_bound;
mod relative_importance;
mod reliability;
mod response_rate;
mod run_chart;
mod sample;
mod share_change;
mod share_trend;
mod signed_rank;
mod superiority;
mod trend;

pub use consensus::consensus;
pub use cross_products::CrossProducts;
pub use detectable_change::{DetectableChange, POWER, detectable_change};
pub use favourable_share::{Proportion, favourable_share};
pub use friedman::{Friedman, RankSums, doubled_ranks, friedman};
pub use holm::holm;
pub use keyness::{Keyness, keyness};
pub use learning::{Learning, learning};
pub use letters::{letter, letter_columns};
pub use mean::{Mean, mean};
pub use mean_score::mean_score;
pub use median::{equal_step, interpolated_median, median};
pub use net_promoter_score::{FEWEST_FOR_NET_PROMOTER_SCORE, NetPromoterScore, net_promoter_score};
pub use non_response_bounds::{Bounds, non_response_bounds};
pub use partial_pooling::{PartialPooling, partial_pooling};
pub use quantiles::CONFIDENCE;
pub use rank_correlation::{FEWEST_FOR_CORRELATION_INTERVAL, RankCorrelation, rank_correlation};
pub use rank_sum::{LARGEST_EXACT, RankSum, rank_sum};
pub use rank_sum_bound::least_p;
pub use relative_importance::{
    FEWEST_FOR_IMPORTANCE, MOST_MODULES, NoImportance, ROWS_PER_MODULE, RelativeImportance, relative_importance,
};
pub use reliability::{FEWEST_FOR_RELIABILITY, ItemReliability, Reliability, reliability};
pub use response_rate::response_rate;
pub use run_chart::{FEWEST_FOR_LIMITS, FEWEST_FOR_MEDIAN, RunLines, run_lines};
pub use sample::Sample;
pub(in crate::measure) use sample::real;
pub use share_change::{ShareChange, share_change};
pub use share_trend::{ShareTrend, share_trend};
pub use signed_rank::{LARGEST_EXACT_PAIRS, SignedRank, signed_rank};
pub use superiority::{Superiority, superiority};
pub use trend::{Trend, trend};
