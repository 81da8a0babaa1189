//! S05: consensus, how far answers agree.

use super::Sample;
use super::sample::real;

/// Consensus of Tastle and Wierman: 1 + Σ p·log2(1 − |x − mean|/d) over the levels in use, with d the highest minus the
/// lowest score of the scale. 1 if all agree, 0 if half stand at each pole. None without answers, or on a scale of one
/// level.
///
/// Source: Tastle and Wierman 2007, Int J Approx Reason 45:531.
///
/// ```
/// use plenaria::statistics::{Sample, consensus};
///
/// let scale = [1.0, 2.0, 3.0, 4.0, 5.0];
/// assert_eq!(consensus(Sample::new(&scale, &[6, 0, 0, 0, 6]).unwrap()), Some(0.0));
/// assert_eq!(consensus(Sample::new(&scale, &[0, 0, 9, 0, 0]).unwrap()), Some(1.0));
/// ```
#[must_use]
pub fn consensus(sample: Sample<'_>) -> Option<f64> {
    let range = sample.range().filter(|range| *range > 0.0)?;
    let n = real(sample.answers());
    let mean = super::mean(sample)?.mean;
    let disagreement: f64 = sample
        .used()
        .map(|(score, count)| {
            // A mean that rounds to the far pole would give log2(0).
            let nearness = (1.0 - (score - mean).abs() / range).max(f64::MIN_POSITIVE);
            real(count) / n * nearness.log2()
        })
        .sum();
    Some((1.0 + disagreement).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_of_one_level_and_no_answers_have_no_consensus() {
        assert_eq!(consensus(Sample::new(&[1.0], &[5]).unwrap()), None);
        assert_eq!(consensus(Sample::new(&[1.0, 2.0], &[0, 0]).unwrap()), None);
    }

    #[test]
    fn it_is_measured_against_the_scale_and_not_against_the_answers() {
        let narrow = consensus(Sample::new(&[2.0, 3.0], &[5, 5]).unwrap()).unwrap();
        let wide = consensus(Sample::new(&[1.0, 2.0, 3.0, 4.0], &[0, 5, 5, 0]).unwrap()).unwrap();
        assert!(wide > narrow + 0.5);
    }
}
