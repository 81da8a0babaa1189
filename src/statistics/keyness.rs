//! S21: whether comments on one module speak of a theme more often than those on the others.

use super::quantiles::two_tails;
use super::sample::{real_signed, real_whole as real};

/// How far a theme belongs to one module.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Keyness {
    /// Signed G²: above zero if the theme is more frequent here than elsewhere.
    pub g2: f64,
    /// How often chance alone would give a difference at least as large.
    pub p: f64,
}

/// The signed likelihood ratio G² = 2·Σ O·ln(O/E) of the four counts (comments mentioning a theme or not, on this module
/// or on the others), with 0·ln 0 = 0 and no correction; above zero if mentions are more frequent here; p from χ² with
/// one degree of freedom. Each argument is comments mentioning the theme and comments. As the deviations O − E add up to
/// nothing, their sum is taken off term by term, so that equal shares give exactly 0. None if a margin is zero.
///
/// Source: Dunning 1993, Comput Linguist 19:61; quanteda's `textstat_keyness(measure = "lr", correction = "none")`.
///
/// ```
/// use plenaria::statistics::keyness;
///
/// let more_often = keyness((9, 20), (10, 70)).unwrap();
/// assert!(more_often.g2 > 0.0 && more_often.p < 0.01);
/// assert!(keyness((0, 20), (0, 70)).is_none(), "nobody mentions it");
/// ```
#[must_use]
pub fn keyness(here: (u64, u64), elsewhere: (u64, u64)) -> Option<Keyness> {
    let whole = |(mentions, comments): (u64, u64)| Some((mentions, comments.checked_sub(mentions)?));
    let ((a, b), (c, d)) = (whole(here)?, whole(elsewhere)?);
    let all = [a, b, c, d].map(i128::from).iter().sum::<i128>();
    let product = |one: u64, other: u64| i128::from(one) * i128::from(other);
    // Every cell lies this far from what is expected, two above and two below.
    let deviation = real_signed(product(a, d) - product(b, c)) / real_signed(all);
    let cells =
        [(a + b, a + c, deviation), (a + b, b + d, -deviation), (c + d, a + c, -deviation), (c + d, b + d, deviation)];
    if cells.iter().any(|(row, column, _)| *row == 0 || *column == 0) {
        return None;
    }
    let terms = cells.map(|(row, column, deviation)| {
        let expected = real(u128::from(row) * u128::from(column)) / real_signed(all);
        expected * excess(deviation / expected)
    });
    let g2 = 2.0 * terms.iter().sum::<f64>().max(0.0);
    Some(Keyness { g2: if deviation < 0.0 { -g2 } else { g2 }, p: two_tails(g2.sqrt()) })
}

/// (1 + x)·ln(1 + x) − x, for x from −1; never negative.
fn excess(x: f64) -> f64 {
    if x <= -1.0 { 1.0 } else { (1.0 + x) * x.ln_1p() - x }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equally_often_is_exactly_nothing() {
        assert_eq!(keyness((5, 20), (20, 80)), Some(Keyness { g2: 0.0, p: 1.0 }));
        assert_eq!(keyness((7, 21), (1, 3)), Some(Keyness { g2: 0.0, p: 1.0 }));
    }

    #[test]
    fn never_here_is_negative_and_only_here_positive() {
        assert!(keyness((0, 18), (20, 62)).unwrap().g2 < 0.0);
        assert!(keyness((5, 12), (0, 48)).unwrap().g2 > 0.0);
    }

    #[test]
    fn it_is_the_sum_over_the_four_counts() {
        let cells = [(9.0_f64, 20.0, 19.0), (11.0, 20.0, 71.0), (10.0, 70.0, 19.0), (60.0, 70.0, 71.0)];
        let term = |(count, row, column): (f64, f64, f64)| count * (count * 90.0 / row / column).ln();
        let sum: f64 = cells.map(term).iter().sum();
        assert!((keyness((9, 20), (10, 70)).unwrap().g2 - 2.0 * sum).abs() < 1e-12);
    }

    #[test]
    fn an_empty_margin_or_more_mentions_than_comments_have_none() {
        assert_eq!(keyness((0, 0), (3, 9)), None);
        assert_eq!(keyness((3, 3), (9, 9)), None);
        assert_eq!(keyness((4, 3), (1, 9)), None);
    }
}
