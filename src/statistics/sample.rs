//! Answers as counts by level: what most statistics are computed from.

/// Answers to one item as counts by level, low to high.
///
/// All levels of the scale stand in it, also those that nobody chose.
///
/// ```
/// use plenaria::statistics::Sample;
///
/// let sample = Sample::new(&[1.0, 2.0, 3.0], &[4, 0, 6]).unwrap();
/// assert_eq!(sample.answers(), 10);
/// assert!(Sample::new(&[3.0, 1.0], &[4, 6]).is_none(), "levels must rise");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Sample<'a> {
    scores: &'a [f64],
    counts: &'a [u64],
}

impl<'a> Sample<'a> {
    /// Counts by level with the levels' scores; none unless there is a count for every level and the scores are finite
    /// and rise.
    #[must_use]
    pub fn new(scores: &'a [f64], counts: &'a [u64]) -> Option<Self> {
        let rises = scores.windows(2).all(|pair| pair[0] < pair[1]) && scores.iter().all(|score| score.is_finite());
        (scores.len() == counts.len() && rises).then_some(Self { scores, counts })
    }

    /// How many answers there are.
    #[must_use]
    pub fn answers(self) -> u64 {
        self.counts.iter().sum()
    }

    /// Highest minus lowest score of the scale, whether or not anybody chose them; none without levels.
    #[must_use]
    pub fn range(self) -> Option<f64> {
        Some(self.scores.last()? - self.scores.first()?)
    }

    /// Score and count of the levels that somebody chose, low to high.
    pub(super) fn used(self) -> impl Iterator<Item = (f64, u64)> + 'a {
        self.scores.iter().copied().zip(self.counts.iter().copied()).filter(|(_, count)| *count > 0)
    }

    /// Whether at least two levels were chosen.
    pub(super) fn varies(self) -> bool {
        self.used().nth(1).is_some()
    }
}

/// A count as a real number.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts of answers stay far below 2^53")]
pub fn real(count: u64) -> f64 {
    count as f64
}

/// A whole number as a real one.
#[expect(clippy::cast_precision_loss, reason = "rounded once, before a division")]
pub(super) fn real_whole(count: u128) -> f64 {
    count as f64
}

/// A difference of counts, or of sums of them, as a real number.
#[expect(clippy::cast_precision_loss, reason = "rounded once, before a division")]
pub(super) fn real_signed(difference: i128) -> f64 {
    difference as f64
}
