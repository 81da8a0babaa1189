//! S17: a number under which the exact p of a rank sum can't lie, far cheaper than p itself.

use super::rank_sum::LARGEST_EXACT;
use super::sample::real_whole as real;

/// A lower bound of the exact p of [`rank_sum`](super::rank_sum()) from the second and fourth moment of the permutation
/// distribution: P(T² ≥ t²) ≥ (1 − t²/E T²)²·(E T²)²/E T⁴ where t² < E T², with T the distance of the rank sum from what
/// is expected. None where p is not exact, and where this says nothing.
///
/// Most changes between seminars are small, and of these it shows without counting choices that they aren't significant.
///
/// Source: Paley and Zygmund 1932, Proc Camb Phil Soc 28:190; moments of a sum drawn without replacement: Cochran 1977,
/// Sampling Techniques.
///
/// ```
/// use plenaria::statistics::{least_p, rank_sum};
///
/// let (earlier, later) = ([5, 6, 7], [6, 6, 6]);
/// let least = least_p(&earlier, &later).unwrap();
/// assert!(least > 0.05 && least < rank_sum(&earlier, &later).unwrap().p);
/// ```
#[must_use]
pub fn least_p(earlier: &[u64], later: &[u64]) -> Option<f64> {
    let (before, after) = (earlier.iter().sum::<u64>(), later.iter().sum::<u64>());
    let answers = before + after;
    if earlier.len() != later.len() || before == 0 || after == 0 || !(4..=LARGEST_EXACT).contains(&answers) {
        return None;
    }
    let number = |count: u64| real(u128::from(count));
    let (mut below, mut distance, mut squares, mut fourths) = (0, 0.0, 0.0, 0.0);
    for (&of_earlier, &of_later) in earlier.iter().zip(later) {
        let both = of_earlier + of_later;
        let rank = number(2 * below + both) - number(answers);
        distance += number(of_later) * rank;
        squares += number(both) * rank.powi(2);
        fourths += number(both) * rank.powi(4);
        below += both;
    }
    // The chance that one answer, that two, three and four given answers are chosen.
    let one = number(after) / number(answers);
    let two = one * (number(after) - 1.0) / (number(answers) - 1.0);
    let three = two * (number(after) - 2.0) / (number(answers) - 2.0);
    let four = three * (number(after) - 3.0) / (number(answers) - 3.0);
    let second = (one - two) * squares;
    let fourth = one * fourths + two * (3.0 * squares.powi(2) - 7.0 * fourths)
        - 6.0 * three * (squares.powi(2) - 2.0 * fourths)
        + 3.0 * four * (squares.powi(2) - 2.0 * fourths);
    let room = 1.0 - distance.powi(2) / second;
    let least = (room * second).powi(2) / fourth;
    (room > 0.0 && least.is_finite()).then_some(least)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_says_nothing_about_has_no_bound() {
        assert_eq!(least_p(&[9, 0], &[0, 9]), None, "far out");
        assert_eq!(least_p(&[9, 0], &[9, 0]), None, "all equal");
        assert_eq!(least_p(&[30, 30], &[30, 30]), None, "asymptotic");
        assert_eq!(least_p(&[0, 0], &[5, 4]), None, "no answers");
    }

    #[test]
    fn without_any_distance_it_is_one_over_the_kurtosis() {
        // Of two and two answers apart, the distance of two chosen at random is −8, 0 or 8 with 1/6, 4/6 and 1/6.
        let least = least_p(&[1, 1], &[1, 1]);
        assert!(least.is_some_and(|least| (least - 1.0 / 3.0).abs() < 1e-12));
    }
}
