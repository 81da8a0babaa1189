//! S04: the median score and the interpolated median.

use super::Sample;
use super::sample::real;

/// The median: the middle answer, or the mean of the two middle ones. None without answers.
///
/// ```
/// use plenaria::statistics::{Sample, median};
///
/// let answers = Sample::new(&[1.0, 2.0, 3.0, 4.0], &[2, 0, 0, 2]).unwrap();
/// assert_eq!(median(answers), Some(2.5));
/// ```
#[must_use]
pub fn median(sample: Sample<'_>) -> Option<f64> {
    let answers = sample.answers();
    let (below, above) = (answers.checked_sub(1)? / 2, answers / 2);
    let (lower, upper) = (answer_at(sample, below)?, answer_at(sample, above)?);
    Some(if below == above { lower } else { f64::midpoint(lower, upper) })
}

/// The interpolated median m − w/2 + w·(n/2 − F)/f, with the median m, F answers below it, f at it and the step `step`
/// between levels; m itself if no answer lies there. It spreads the answers of the middle level evenly over the level's
/// width, and so moves where the median can't. None without answers, or if the step isn't positive.
///
/// Source: R `psych::interp.median`.
///
/// ```
/// use plenaria::statistics::{Sample, interpolated_median};
///
/// let answers = Sample::new(&[1.0, 2.0, 3.0, 4.0, 5.0], &[2, 0, 0, 9, 10]).unwrap();
/// assert!((interpolated_median(answers, 1.0).unwrap() - 4.4444).abs() < 5e-5);
/// ```
#[must_use]
pub fn interpolated_median(sample: Sample<'_>, step: f64) -> Option<f64> {
    let middle = median(sample)?;
    if !(step.is_finite() && step > 0.0) {
        return None;
    }
    let below: u64 = sample.used().filter(|(score, _)| *score < middle).map(|(_, count)| count).sum();
    let above: u64 = sample.used().filter(|(score, _)| *score > middle).map(|(_, count)| count).sum();
    let answers = sample.answers();
    let within = answers - below - above;
    if within == 0 {
        return Some(middle);
    }
    Some(middle - step / 2.0 + step * (real(answers) / 2.0 - real(below)) / real(within))
}

/// The step between neighbouring levels; none if steps differ or there are fewer than two levels.
///
/// ```
/// use plenaria::statistics::equal_step;
///
/// assert_eq!(equal_step(&[0.0, 0.5, 1.0]), Some(0.5));
/// assert_eq!(equal_step(&[0.0, 1.0, 5.0]), None);
/// ```
#[must_use]
pub fn equal_step(scores: &[f64]) -> Option<f64> {
    let step = scores.get(1)? - scores.first()?;
    let equal = scores.windows(2).all(|pair| (pair[1] - pair[0] - step).abs() <= 1e-9 * step.abs());
    (step > 0.0 && equal).then_some(step)
}

/// The score of the answer with so many answers before it, in the order of scores.
fn answer_at(sample: Sample<'_>, position: u64) -> Option<f64> {
    let mut passed = 0;
    sample.used().find_map(|(score, count)| {
        passed += count;
        (passed > position).then_some(score)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_between_levels_that_nobody_chose_is_itself() {
        let sample = Sample::new(&[1.0, 2.0, 3.0, 4.0, 5.0], &[2, 0, 0, 1, 1]).unwrap();
        assert_eq!(interpolated_median(sample, 1.0), Some(2.5));
    }

    #[test]
    fn no_answers_have_no_median() {
        let sample = Sample::new(&[1.0, 2.0], &[0, 0]).unwrap();
        assert_eq!((median(sample), interpolated_median(sample, 1.0)), (None, None));
    }
}
