//! S22: shares of small modules, drawn toward the mean of all.

use super::favourable_share;
use super::sample::{real, real_whole as whole};

/// Shares after partial pooling.
#[derive(Debug, Clone, PartialEq)]
pub struct PartialPooling {
    /// The share of all modules together.
    pub mean: f64,
    /// How alike answers of one module are, 0 to 1; none if there is nothing to tell it from.
    pub rho: Option<f64>,
    /// The shrunk share of every module, in the order given; none for a module without answers, or if it is the only one.
    pub shares: Vec<Option<f64>>,
}

/// Beta-binomial shrinkage of the shares of several modules, each given as favourable answers x and answers n, toward
/// their common share p = Σx/N. With S = Σn(x/n − p)²/(p(1−p)) over k modules, ρ = (S − (k−1))/(N − Σn²/N − (k−1)), held
/// to 0–1, and the shrunk share is (x + M·p)/(n + M) with M = (1 − ρ)/ρ: p for all where ρ = 0, the raw shares where
/// ρ = 1. Where nobody or everybody is favourable, or each module has one answer, ρ can't be told and shares stay as they
/// are. Modules without answers don't count. None without answers, or if more are favourable than answered.
///
/// Source: Kleinman 1973, JASA 68:46 (moments, weights n, not iterated).
///
/// ```
/// use plenaria::statistics::partial_pooling;
///
/// let pooled = partial_pooling(&[(9, 12), (20, 29), (11, 14), (6, 15)]).unwrap();
/// let (raw, shrunk) = (9.0 / 12.0, pooled.shares[0].unwrap());
/// assert!(pooled.mean < shrunk && shrunk < raw);
/// ```
#[must_use]
pub fn partial_pooling(modules: &[(u64, u64)]) -> Option<PartialPooling> {
    if modules.iter().any(|(favourable, answers)| favourable > answers) {
        return None;
    }
    let (favourable, answers) = modules.iter().fold((0, 0), |sum, module| (sum.0 + module.0, sum.1 + module.1));
    let mean = favourable_share(favourable, answers)?.share;
    let answered: Vec<(u64, u64)> = modules.iter().copied().filter(|(_, answers)| *answers > 0).collect();
    let rho = correlation(&answered, favourable, answers);
    let share = |(x, n): (u64, u64)| match rho {
        _ if n == 0 || answered.len() < 2 => None,
        None => Some(real(x) / real(n)),
        Some(rho) => Some((rho * real(x) + (1.0 - rho) * mean) / (rho * real(n) + (1.0 - rho))),
    };
    Some(PartialPooling { mean, rho, shares: modules.iter().copied().map(share).collect() })
}

/// Kleinman's moment estimator, from whole numbers, so that nothing cancels.
fn correlation(modules: &[(u64, u64)], favourable: u64, answers: u64) -> Option<f64> {
    let others = (modules.len() as u64).checked_sub(1)?;
    let n = u128::from(answers);
    let squares: u128 = modules.iter().map(|(_, answers)| u128::from(*answers).pow(2)).sum();
    // n times the denominator; never negative, and zero only if each module has one answer.
    let room = (n * n).checked_sub(squares)?.checked_sub(u128::from(others) * n)?;
    let varying = u128::from(favourable) * u128::from(answers - favourable);
    if others == 0 || room == 0 || varying == 0 {
        return None;
    }
    let spread: f64 = modules
        .iter()
        .map(|(x, own)| {
            let apart = (u128::from(*x) * n).abs_diff(u128::from(*own) * u128::from(favourable));
            whole(apart) / real(*own) * (whole(apart) / whole(varying))
        })
        .sum();
    Some(((spread - real(others)) * whole(n) / whole(room)).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_spread_than_chance_puts_all_at_the_mean() {
        let pooled = partial_pooling(&[(7, 10), (14, 20), (7, 10)]).unwrap();
        assert_eq!(pooled.rho, Some(0.0));
        assert!(pooled.shares.iter().all(|share| (share.unwrap() - 0.7).abs() < 1e-12));
    }

    #[test]
    fn modules_at_the_ends_stay_as_they_are() {
        let pooled = partial_pooling(&[(0, 12), (13, 13)]).unwrap();
        assert_eq!((pooled.rho, pooled.shares), (Some(1.0), vec![Some(0.0), Some(1.0)]));
    }

    #[test]
    fn one_module_has_nothing_to_be_pooled_with() {
        let alone = partial_pooling(&[(7, 11), (0, 0)]).unwrap();
        assert_eq!((alone.rho, alone.shares), (None, vec![None, None]));
    }

    #[test]
    fn everybody_favourable_or_one_answer_each_leave_the_shares() {
        assert_eq!(partial_pooling(&[(9, 9), (4, 4)]).unwrap().shares, vec![Some(1.0), Some(1.0)]);
        let single = partial_pooling(&[(1, 1), (0, 1), (1, 1)]).unwrap();
        assert_eq!((single.rho, single.shares), (None, vec![Some(1.0), Some(0.0), Some(1.0)]));
    }

    #[test]
    fn a_module_without_answers_changes_nothing_for_the_others() {
        let with = partial_pooling(&[(9, 12), (0, 0), (6, 15)]).unwrap();
        let without = partial_pooling(&[(9, 12), (6, 15)]).unwrap();
        assert_eq!((with.rho, with.shares[1]), (without.rho, None));
        assert_eq!((with.shares[0], with.shares[2]), (without.shares[0], without.shares[1]));
    }

    #[test]
    fn no_answers_have_no_mean() {
        assert_eq!(partial_pooling(&[(0, 0)]), None);
        assert_eq!(partial_pooling(&[(2, 1), (1, 3)]), None);
    }
}
