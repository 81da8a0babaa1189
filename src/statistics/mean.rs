//! S03: the mean score, the standard deviation and the t interval.

use super::quantiles::{interval, t_quantile};
use super::sample::real;
use super::{Interval, Sample};

/// Mean and spread of scores.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mean {
    /// The mean score.
    pub mean: f64,
    /// The standard deviation, with n − 1; none under two answers.
    pub standard_deviation: Option<f64>,
    /// Student's interval of the mean; none under two answers, or if all are equal.
    pub interval: Option<Interval>,
}

/// The mean Σc·x/n, the standard deviation √(Σc·(x − mean)²/(n − 1)) and mean ± t(0.975, n − 1)·sd/√n. The interval
/// may leave the scale; display clips it. None without answers.
///
/// Source: Student 1908, Biometrika 6:1; the two-pass sum of squares keeps its digits where Σx² − n·mean² loses them.
///
/// ```
/// use plenaria::statistics::{Sample, mean};
///
/// let answers = mean(Sample::new(&[1.0, 2.0, 3.0], &[1, 1, 1]).unwrap()).unwrap();
/// assert!((answers.mean - 2.0).abs() < 1e-12);
/// assert!((answers.standard_deviation.unwrap() - 1.0).abs() < 1e-12);
/// ```
#[must_use]
pub fn mean(sample: Sample<'_>) -> Option<Mean> {
    let answers = sample.answers();
    let (lowest, _) = sample.used().next()?;
    let n = real(answers);
    // Distances from the lowest answer are small numbers even where scores are large, and 0 if all are equal.
    let mean = lowest + sample.used().map(|(score, count)| real(count) * (score - lowest)).sum::<f64>() / n;
    if answers < 2 {
        return Some(Mean { mean, standard_deviation: None, interval: None });
    }
    let squares: f64 = sample.used().map(|(score, count)| real(count) * (score - mean).powi(2)).sum();
    let deviation = (squares / (n - 1.0)).sqrt();
    let interval = t_quantile(n - 1.0).and_then(|quantile| {
        let half = quantile * deviation / n.sqrt();
        interval(mean - half, mean + half)
    });
    Some(Mean { mean, standard_deviation: Some(deviation), interval: interval.filter(|_| sample.varies()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_answers_have_no_spread_and_no_interval() {
        let all_equal = mean(Sample::new(&[0.1, 0.2, 0.3], &[0, 0, 7]).unwrap()).unwrap();
        assert_eq!(all_equal, Mean { mean: 0.3, standard_deviation: Some(0.0), interval: None });
    }

    #[test]
    fn one_answer_is_its_own_mean_and_says_nothing_of_spread() {
        let one = mean(Sample::new(&[1.0, 2.0], &[0, 1]).unwrap()).unwrap();
        assert_eq!(one, Mean { mean: 2.0, standard_deviation: None, interval: None });
    }

    #[test]
    fn no_answers_have_no_mean() {
        assert_eq!(mean(Sample::new(&[1.0, 2.0], &[0, 0]).unwrap()), None);
    }
}
