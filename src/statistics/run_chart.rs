//! S18: the lines of a run chart or an individuals chart.

use super::Interval;
use super::sample::real;

/// Fewest values for a median.
pub const FEWEST_FOR_MEDIAN: u64 = 10;

/// Fewest values for a mean with limits.
pub const FEWEST_FOR_LIMITS: u64 = 12;

/// Wheeler's printed constant; 3/d₂ unrounded would be 2.6587.
const LIMITS_PER_MOVING_RANGE: f64 = 2.66;

/// Lines over values in the order of time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RunLines {
    /// How many values there are.
    pub n: u64,
    /// The median, from ten values.
    pub median: Option<f64>,
    /// The mean, from twelve values.
    pub mean: Option<f64>,
    /// The mean distance between neighbours, from twelve values.
    pub mean_moving_range: Option<f64>,
    /// Limits of what varies by chance alone, from twelve values; none if nothing moves.
    pub limits: Option<Interval>,
}

/// The lines of a chart of values in the order of time: the median from 10 values (run chart); from 12 the mean and
/// mean ± 2.66·M, with M the mean of |differences of neighbours| (individuals chart, `XmR`). A gap joins its neighbours.
///
/// Source: Wheeler 1993, Understanding Variation.
///
/// ```
/// use plenaria::statistics::run_lines;
///
/// let values: Vec<Option<f64>> = [1.0, 2.0].iter().cycle().take(12).copied().map(Some).collect();
/// let limits = run_lines(&values).limits.unwrap();
/// assert!((limits.upper - 4.16).abs() < 1e-12);
/// assert_eq!(run_lines(&values[..9]).median, None);
/// ```
#[must_use]
pub fn run_lines(values: &[Option<f64>]) -> RunLines {
    let values: Vec<f64> = values.iter().copied().flatten().filter(|value| value.is_finite()).collect();
    let n = values.len() as u64;
    let median = (n >= FEWEST_FOR_MEDIAN).then(|| middle(&values)).flatten();
    let plain = RunLines { n, median, mean: None, mean_moving_range: None, limits: None };
    if n < FEWEST_FOR_LIMITS {
        return plain;
    }
    let mean = values.iter().sum::<f64>() / real(n);
    let moving_range = values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).sum::<f64>() / real(n - 1);
    let half = LIMITS_PER_MOVING_RANGE * moving_range;
    let limits = (half > 0.0).then_some(Interval { lower: mean - half, upper: mean + half, confidence: None });
    RunLines { mean: Some(mean), mean_moving_range: Some(moving_range), limits, ..plain }
}

fn middle(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let lower = *sorted.get(sorted.len().checked_sub(1)? / 2)?;
    let upper = *sorted.get(sorted.len() / 2)?;
    Some(f64::midpoint(lower, upper))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rising(count: u32) -> Vec<Option<f64>> {
        (0..count).map(|value| Some(f64::from(value))).collect()
    }

    #[test]
    fn lines_appear_from_ten_and_twelve_values() {
        let lines = |count| run_lines(&rising(count));
        assert_eq!((lines(9).median, lines(10).median), (None, Some(4.5)));
        assert_eq!((lines(11).mean, lines(12).mean), (None, Some(5.5)));
        assert_eq!((lines(11).limits, lines(12).mean_moving_range), (None, Some(1.0)));
    }

    #[test]
    fn a_gap_joins_its_neighbours() {
        let mut values = rising(12);
        values.insert(6, None);
        assert_eq!(run_lines(&values), run_lines(&rising(12)));
    }

    #[test]
    fn what_never_moves_has_no_limits() {
        let lines = run_lines(&[Some(18.0); 13]);
        assert_eq!((lines.mean, lines.mean_moving_range, lines.limits), (Some(18.0), Some(0.0), None));
    }

    #[test]
    fn no_values_have_no_lines() {
        assert_eq!(run_lines(&[None, None]).n, 0);
    }
}
