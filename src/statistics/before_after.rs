//! S13: what the same people answered before and after.

use super::sample::real_whole as real;
use super::signed_rank::{Sizes, test};
use super::{Mean, Sample, SignedRank, mean};

/// How answers of the same people differ.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PairedGain {
    /// Pairs of answers.
    pub pairs: u64,
    /// Pairs with a higher answer after.
    pub up: u64,
    /// Pairs without a difference.
    pub same: u64,
    /// Pairs with a lower answer after.
    pub down: u64,
    /// Pratt's signed-rank test.
    pub test: SignedRank,
    /// Matched rank-biserial correlation, −1 to 1, of those who changed; none if nobody did.
    pub rank_biserial: Option<f64>,
    /// Mean of after minus before, its standard deviation and Student's interval; no interval if all differ alike.
    pub gain: Mean,
}

/// Learning from differences after − before and how many pairs have each, in any order: the signed-rank test; the
/// matched rank-biserial (T⁺ − T⁻)/(T⁺ + T⁻) with zeros dropped before ranking; the mean gain and its t interval. None
/// without pairs, or if a difference is no number.
///
/// Source: Pratt 1959, JASA 54:655; Kerby 2014, Compr Psychol 3:1.
///
/// ```
/// use plenaria::statistics::learning;
///
/// let gained = learning(&[(1.0, 3), (0.0, 4), (-1.0, 1)]).unwrap();
/// assert_eq!((gained.up, gained.same, gained.down), (3, 4, 1));
/// assert!((gained.rank_biserial.unwrap() - 0.5).abs() < 1e-12);
/// assert!((gained.gain.mean - 0.25).abs() < 1e-12);
/// ```
#[must_use]
pub fn learning(differences: &[(f64, u64)]) -> Option<PairedGain> {
    let sizes = Sizes::new(differences)?;
    let up = sizes.changed.iter().map(|size| size.up).sum();
    let down = sizes.changed.iter().map(|size| size.down).sum();
    Some(PairedGain {
        pairs: sizes.pairs,
        up,
        same: sizes.zeros,
        down,
        test: test(&sizes)?,
        rank_biserial: rank_biserial(&sizes),
        gain: gain(&sizes)?,
    })
}

fn rank_biserial(sizes: &Sizes) -> Option<f64> {
    let (up, down) = Sizes { zeros: 0, ..sizes.clone() }.doubled_sums();
    let distance = real(up.abs_diff(down)) / real(up + down);
    (up + down > 0).then_some(if up < down { -distance } else { distance })
}

/// From ties, so that differences that only rounding pulls apart have no spread.
fn gain(sizes: &Sizes) -> Option<Mean> {
    let falls = sizes.changed.iter().rev().map(|size| (-size.difference, size.down));
    let rises = sizes.changed.iter().map(|size| (size.difference, size.up));
    let (scores, counts): (Vec<f64>, Vec<u64>) = falls.chain([(0.0, sizes.zeros)]).chain(rises).unzip();
    mean(Sample::new(&scores, &counts)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_who_changed_is_no_gain_and_no_effect_size() {
        let same = learning(&[(0.0, 10)]).unwrap();
        assert_eq!((same.pairs, same.up, same.same, same.down), (10, 0, 10, 0));
        assert_eq!((same.test.p, same.rank_biserial), (1.0, None));
        assert_eq!(same.gain, Mean { mean: 0.0, standard_deviation: Some(0.0), interval: None });
    }

    #[test]
    fn everybody_who_gained_alike_leaves_no_interval() {
        let tenths = learning(&[(0.3 - 0.2, 2), (0.2 - 0.1, 3)]).unwrap();
        assert!((tenths.gain.mean - 0.1).abs() < 1e-12 && tenths.gain.interval.is_none());
        assert_eq!(tenths.rank_biserial, Some(1.0));
    }

    #[test]
    fn the_effect_size_speaks_of_those_who_changed_only() {
        let few = learning(&[(0.0, 50), (1.0, 3), (-2.0, 1)]).unwrap();
        assert!((few.rank_biserial.unwrap() - 0.2).abs() < 1e-12);
    }

    #[test]
    fn no_pairs_have_no_learning() {
        assert_eq!(learning(&[]), None);
        assert_eq!(learning(&[(f64::NAN, 3)]), None);
    }
}
