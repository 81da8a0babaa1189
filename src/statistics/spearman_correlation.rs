//! S19: whether two ratings rise together, by Spearman's rank correlation.

use super::Interval;
use super::quantiles::{interval, normal_quantile};

/// Fewest pairs for which a rank correlation has an interval.
pub const FEWEST_FOR_CORRELATION_INTERVAL: usize = 4;

/// How far a correlation must be from ±1 for an interval.
const PERFECT: f64 = 1e-12;

/// How two ratings rise together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RankCorrelation {
    /// Spearman's rho, −1 to 1.
    pub rho: f64,
    /// Bonett and Wright's interval; none under four pairs, or if rho is ±1.
    pub interval: Option<Interval>,
}

/// Spearman's rho, Pearson's correlation of the midranks of pairs, with the interval
/// tanh(atanh(rho) ± z·√((1 + rho²/2)/(n − 3))). None if either side doesn't vary, or a value is no number.
///
/// Source: Spearman 1904, Am J Psychol 15:72; Bonett and Wright 2000, Psychometrika 65:23; R `cor(method = "spearman")`,
/// `statpsych::ci.spear`.
///
/// ```
/// use plenaria::statistics::rank_correlation;
///
/// let pairs = [(1.0, 2.0), (2.0, 1.0), (3.0, 3.0), (4.0, 4.0)];
/// assert!((rank_correlation(&pairs).unwrap().rho - 0.8).abs() < 1e-12);
/// ```
#[must_use]
pub fn rank_correlation(pairs: &[(f64, f64)]) -> Option<RankCorrelation> {
    if pairs.iter().any(|(one, other)| !(one.is_finite() && other.is_finite())) {
        return None;
    }
    let one = centred_ranks(&pairs.iter().map(|pair| pair.0).collect::<Vec<_>>());
    let other = centred_ranks(&pairs.iter().map(|pair| pair.1).collect::<Vec<_>>());
    let sum = |a: &[i128], b: &[i128]| whole(a.iter().zip(b).map(|(a, b)| a * b).sum());
    // Of equal whole numbers, the root of the product is the number itself: perfect agreement is 1, not nearly 1.
    let size = (sum(&one, &one) * sum(&other, &other)).sqrt();
    let rho = (size > 0.0).then(|| (sum(&one, &other) / size).clamp(-1.0, 1.0))?;
    Some(RankCorrelation { rho, interval: bonett_wright(rho, pairs.len()) })
}

/// The interval of a rho over so many pairs, such as one that was rounded; none under four pairs, or if rho is ±1.
#[must_use]
pub fn rank_correlation_interval(rho: f64, pairs: u64) -> Option<Interval> {
    bonett_wright(rho, usize::try_from(pairs).ok()?)
}

fn bonett_wright(rho: f64, pairs: usize) -> Option<Interval> {
    if pairs < FEWEST_FOR_CORRELATION_INTERVAL || rho.abs() > 1.0 - PERFECT {
        return None;
    }
    let half = normal_quantile() * ((1.0 + rho * rho / 2.0) / whole(pairs as i128 - 3)).sqrt();
    interval((rho.atanh() - half).tanh(), (rho.atanh() + half).tanh())
}

/// Twice the distance of each value's midrank from the middle rank, a whole number.
fn centred_ranks(values: &[f64]) -> Vec<i128> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|one, other| values[*one].total_cmp(&values[*other]));
    let mut ranks = vec![0; values.len()];
    let mut below = 0;
    for tied in order.chunk_by(|one, other| values[*one] >= values[*other]) {
        let doubled_rank = (2 * below + tied.len() + 1) as i128;
        for place in tied {
            ranks[*place] = doubled_rank - (values.len() as i128 + 1);
        }
        below += tied.len();
    }
    ranks
}

/// A whole number as a real one.
#[expect(clippy::cast_precision_loss, reason = "rounded once, before a root or a division")]
fn whole(number: i128) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_share_the_middle_of_their_ranks() {
        assert_eq!(centred_ranks(&[3.0, 1.0, 3.0, 3.0, 0.0]), [2, -2, 2, 2, -4]);
    }

    #[test]
    fn negative_zero_ties_with_zero() {
        assert_eq!(centred_ranks(&[0.0, -0.0, 1.0]), [-1, -1, 2]);
    }

    #[test]
    fn perfect_agreement_has_no_interval() {
        let pairs = [(1.0, 10.0), (2.0, 20.0), (2.0, 20.0), (5.0, 21.0), (6.0, 30.0)];
        let opposed = pairs.map(|(one, other)| (one, -other));
        assert_eq!(rank_correlation(&pairs), Some(RankCorrelation { rho: 1.0, interval: None }));
        assert_eq!(rank_correlation(&opposed), Some(RankCorrelation { rho: -1.0, interval: None }));
    }

    #[test]
    fn three_pairs_have_no_interval_and_constant_ratings_no_correlation() {
        assert_eq!(rank_correlation(&[(1.0, 2.0), (2.0, 1.0), (3.0, 3.0)]).unwrap().interval, None);
        assert_eq!(rank_correlation(&[(1.0, 2.0), (1.0, 1.0), (1.0, 3.0)]), None);
        assert_eq!(rank_correlation(&[(1.0, 2.0)]), None);
        assert_eq!(rank_correlation(&[]), None);
        assert_eq!(rank_correlation(&[(1.0, f64::NAN), (2.0, 1.0)]), None);
    }
}
