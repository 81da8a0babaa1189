//! The mean of one respondent's scores, by which respondents are ranked.

use super::cross_products::{PART_OF_A_POINT, whole};

/// The mean of one respondent's scores, which count to the sixth decimal. The same scores in another order, or another
/// number of scores with the same mean, give the same number, so that ties stay ties. None without scores, or if one is
/// no number up to ten thousand.
///
/// ```
/// use plenaria::statistics::mean_score;
///
/// assert_eq!(mean_score(&[0.1, 0.2, 0.3]), mean_score(&[0.3, 0.2, 0.1]));
/// assert_eq!(mean_score(&[4.0, 5.0]), Some(4.5));
/// assert_eq!(mean_score(&[]), None);
/// ```
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "whole numbers far below 2^53, rounded once, by the division")]
pub fn mean_score(scores: &[f64]) -> Option<f64> {
    let sum = scores.iter().map(|score| whole(*score)).sum::<Option<i128>>()?;
    (!scores.is_empty()).then(|| sum as f64 / (scores.len() as f64 * PART_OF_A_POINT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_means_of_different_answers_are_equal() {
        assert_eq!(mean_score(&[0.1, 0.2]), mean_score(&[0.1, 0.2, 0.1, 0.2]));
        assert_eq!(mean_score(&[1.0, 4.0, 5.0]), mean_score(&[3.0, 3.0, 4.0]));
        assert_eq!(mean_score(&[f64::NAN]), None);
    }
}
