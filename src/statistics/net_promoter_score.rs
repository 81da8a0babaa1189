//! S06: the net promoter score.

use super::quantiles::{interval, normal_quantile};
use super::sample::real;
use super::{Interval, Sample};

/// Fewest answers for a net promoter score.
pub const FEWEST_FOR_NET_PROMOTER_SCORE: u64 = 10;

/// The lowest score of a promoter, and the highest of a detractor.
const PROMOTER: f64 = 9.0;
const DETRACTOR: f64 = 6.0;

/// Promoters minus detractors.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NetPromoterScore {
    /// The score, −1 to 1.
    pub score: f64,
    /// Its normal interval; none if all are in one class.
    pub interval: Option<Interval>,
}

/// The share p of answers 9–10 minus the share d of answers 0–6, ± z·√((p + d − (p − d)²)/n), the variance of a
/// multinomial difference. None under 10 answers.
///
/// Source: Reichheld 2003, Harv Bus Rev 81(12):46; the variance is the multinomial one, with n.
///
/// ```
/// use plenaria::statistics::{Sample, net_promoter_score};
///
/// let scores: Vec<f64> = (0..=10).map(f64::from).collect();
/// let answers = Sample::new(&scores, &[0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2]).unwrap();
/// assert!((net_promoter_score(answers).unwrap().score - 0.2).abs() < 1e-12);
/// ```
#[must_use]
pub fn net_promoter_score(sample: Sample<'_>) -> Option<NetPromoterScore> {
    let answers = sample.answers();
    if answers < FEWEST_FOR_NET_PROMOTER_SCORE {
        return None;
    }
    let n = real(answers);
    let promoters: u64 = sample.used().filter(|(score, _)| *score >= PROMOTER).map(|(_, count)| count).sum();
    let detractors: u64 = sample.used().filter(|(score, _)| *score <= DETRACTOR).map(|(_, count)| count).sum();
    let score = (real(promoters) - real(detractors)) / n;
    let one_class = [promoters, detractors, answers - promoters - detractors].contains(&answers);
    let variance = (real(promoters + detractors) / n - score * score) / n;
    let half = normal_quantile() * variance.max(0.0).sqrt();
    Some(NetPromoterScore { score, interval: interval(score - half, score + half).filter(|_| !one_class) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scored(counts: [u64; 11]) -> Option<NetPromoterScore> {
        let scores: Vec<f64> = (0..=10).map(f64::from).collect();
        net_promoter_score(Sample::new(&scores, &counts)?)
    }

    #[test]
    fn nine_answers_are_too_few() {
        assert_eq!(scored([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9]), None);
    }

    #[test]
    fn everybody_in_one_class_has_a_score_and_no_interval() {
        let passives = scored([0, 0, 0, 0, 0, 0, 0, 6, 6, 0, 0]).unwrap();
        assert_eq!(passives, NetPromoterScore { score: 0.0, interval: None });
    }
}
