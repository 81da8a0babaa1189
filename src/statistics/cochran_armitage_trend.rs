//! S11: whether a share rises or falls over three or more cycles.

use super::quantiles::two_tails;
use super::sample::{real_signed, real_whole as real};

/// A trend of a share over cycles.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ShareTrend {
    /// What the share gains per cycle, by least squares; for display only.
    pub slope: Option<f64>,
    /// The trend by its standard deviation if cycles made no difference; none if nobody or everybody is favourable.
    pub z: Option<f64>,
    /// How often chance alone would give a trend at least as steep.
    pub p: f64,
}

/// The trend test of Cochran and Armitage over favourable answers and answers, cycle by cycle. The cycles with answers
/// have the scores s = 1, 2, … in their order, whatever years lie between; with f favourable (1) or not (0) and sums over
/// answers, z = Σ(s − s̄)·f/√(p(1 − p)·Σ(s − s̄)²) and the slope is Σ(s − s̄)·f/Σ(s − s̄)². The variance has n below it,
/// not n − 1. If nobody or everybody is favourable, or one cycle only has answers, p = 1. None without answers, or if more
/// are favourable than answered.
///
/// Source: Armitage 1955, Biometrics 11:375; R `prop.trend.test`.
///
/// ```
/// use plenaria::statistics::share_trend;
///
/// let smokers = share_trend(&[(83, 86), (90, 93), (129, 136), (70, 82)]).unwrap();
/// assert!((smokers.p - 0.004132).abs() < 5e-7);
/// assert!(smokers.slope.unwrap() < 0.0);
/// ```
#[must_use]
pub fn share_trend(cycles: &[(u64, u64)]) -> Option<ShareTrend> {
    if cycles.iter().any(|(favourable, answers)| favourable > answers) {
        return None;
    }
    let compared = cycles.iter().filter(|(_, answers)| *answers > 0);
    let (mut answers, mut favourable, mut scores, mut squares, mut products) = (0_i128, 0, 0, 0, 0);
    for (score, (of_cycle, all)) in (1_i128..).zip(compared) {
        answers += i128::from(*all);
        favourable += i128::from(*of_cycle);
        scores += score * i128::from(*all);
        squares += score * score * i128::from(*all);
        products += score * i128::from(*of_cycle);
    }
    if answers == 0 {
        return None;
    }
    // n·Σ(s − s̄)·f and n·Σ(s − s̄)², both whole numbers.
    let (rise, spread) = (answers * products - favourable * scores, answers * squares - scores * scores);
    if spread == 0 {
        return Some(ShareTrend { slope: None, z: None, p: 1.0 });
    }
    let slope = Some(real_signed(rise) / real_signed(spread));
    if favourable == 0 || favourable == answers {
        return Some(ShareTrend { slope, z: None, p: 1.0 });
    }
    let variance = real((favourable * (answers - favourable)).unsigned_abs()) / real_signed(answers);
    let z = real_signed(rise) / (variance * real_signed(spread)).sqrt();
    Some(ShareTrend { slope, z: Some(z), p: two_tails(z) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_straight_line_has_its_slope() {
        let line = share_trend(&[(10, 50), (15, 50), (20, 50)]).unwrap();
        assert!((line.slope.unwrap() - 0.1).abs() < 1e-12);
        assert!(line.z.unwrap() > 0.0);
    }

    #[test]
    fn nobody_and_everybody_have_no_trend() {
        for cycles in [[(0, 9), (0, 8), (0, 7)], [(9, 9), (8, 8), (7, 7)]] {
            assert_eq!(share_trend(&cycles), Some(ShareTrend { slope: Some(0.0), z: None, p: 1.0 }));
        }
    }

    #[test]
    fn cycles_without_answers_are_no_step() {
        let whole = share_trend(&[(1, 9), (4, 9), (8, 9)]);
        assert_eq!(share_trend(&[(1, 9), (0, 0), (4, 9), (8, 9)]), whole);
    }

    #[test]
    fn one_cycle_has_no_slope_and_no_answers_no_trend() {
        assert_eq!(share_trend(&[(3, 9)]), Some(ShareTrend { slope: None, z: None, p: 1.0 }));
        assert_eq!(share_trend(&[(0, 0), (0, 0)]), None);
        assert_eq!(share_trend(&[(2, 1)]), None);
    }

    #[test]
    fn hundreds_of_millions_of_answers_do_not_overflow() {
        let many = share_trend(&[(300_000_000, 900_000_000), (300_000_001, 900_000_000), (300_000_000, 900_000_000)]);
        assert!(many.unwrap().z.unwrap().abs() < 1e-6);
    }
}
