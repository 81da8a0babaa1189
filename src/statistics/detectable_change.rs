//! S20: the smallest change of a share that these numbers of answers would show.

use statrs::distribution::{ContinuousCDF, Normal};

use super::sample::real;

/// The power that a change must be seen with.
pub const POWER: f64 = 0.8;

/// The smallest changes that would be seen, both as positive shares.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DetectableChange {
    /// The smallest rise; none if not even a rise to everybody would be seen.
    pub rise: Option<f64>,
    /// The smallest fall; none if not even a fall to nobody would be seen.
    pub fall: Option<f64>,
}

/// The smallest rise and the smallest fall from the share `earlier_share` that a two-sided test at `alpha` sees with
/// `power` (such as 0.8; at least one half) at n₁ = `n_earlier` and n₂ = `n_later` answers: the smallest d with
/// Φ((d − z·√(p̄(1−p̄)(1/n₁ + 1/n₂)))/√(p₁(1−p₁)/n₁ + p₂(1−p₂)/n₂)) ≥ power, p₂ = p₁ ± d, p̄ = (n₁p₁ + n₂p₂)/(n₁ + n₂)
/// and z = Φ⁻¹(1 − alpha/2); where nothing is left to vary the power is 1. None without answers, or if a share isn't one.
///
/// Source: Fleiss 1981, Statistical Methods for Rates and Proportions; R `power.prop.test`, whose `tol` must be set.
///
/// ```
/// use plenaria::statistics::{POWER, detectable_change};
///
/// let change = detectable_change(0.7, (25, 25), POWER, 0.05).unwrap();
/// assert!((change.rise.unwrap() - 0.2827).abs() < 5e-5);
/// assert!((change.fall.unwrap() - 0.3869).abs() < 5e-5);
/// ```
#[must_use]
pub fn detectable_change(
    earlier_share: f64,
    (n_earlier, n_later): (u64, u64),
    power: f64,
    alpha: f64,
) -> Option<DetectableChange> {
    let inside = (0.0..=1.0).contains(&earlier_share) && (0.5..1.0).contains(&power) && alpha > 0.0 && alpha < 1.0;
    if !inside || n_earlier == 0 || n_later == 0 {
        return None;
    }
    let normal = Normal::standard();
    let from = |share| Design {
        share,
        earlier: real(n_earlier),
        later: real(n_later),
        significance: -normal.inverse_cdf(alpha / 2.0),
        power: normal.inverse_cdf(power),
    };
    // A fall of a share is a rise of its complement.
    Some(DetectableChange {
        rise: from(earlier_share).smallest_rise(),
        fall: from(1.0 - earlier_share).smallest_rise(),
    })
}

/// From which share, with how many answers, and the quantiles of alpha and power.
struct Design {
    share: f64,
    earlier: f64,
    later: f64,
    significance: f64,
    power: f64,
}

impl Design {
    /// Halves the range until the two ends are neighbours among real numbers. The margin is a convex function of the
    /// rise that starts at zero or below, so that it passes zero once at most.
    fn smallest_rise(&self) -> Option<f64> {
        let (mut below, mut above) = (0.0, 1.0 - self.share);
        if above <= 0.0 || (self.margin(above) < 0.0 && self.spread(1.0) > 0.0) {
            return None;
        }
        loop {
            let middle = f64::midpoint(below, above);
            if middle <= below || middle >= above {
                return Some(above);
            }
            if self.margin(middle) < 0.0 {
                below = middle;
            } else {
                above = middle;
            }
        }
    }

    /// By how much a rise exceeds what is needed; the power is reached where this isn't negative.
    fn margin(&self, rise: f64) -> f64 {
        let later = (self.share + rise).min(1.0);
        let pooled = (self.earlier * self.share + self.later * later) / (self.earlier + self.later);
        let chance = (pooled * (1.0 - pooled) * (1.0 / self.earlier + 1.0 / self.later)).max(0.0).sqrt();
        rise - self.significance * chance - self.power * self.spread(later)
    }

    /// Standard deviation of the difference of shares.
    fn spread(&self, later: f64) -> f64 {
        (self.share * (1.0 - self.share) / self.earlier + later * (1.0 - later) / self.later).sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(share: f64, n_earlier: u64, n_later: u64) -> DetectableChange {
        detectable_change(share, (n_earlier, n_later), POWER, 0.05).unwrap()
    }

    #[test]
    fn a_full_share_cannot_rise_and_an_empty_one_cannot_fall() {
        assert_eq!(at(1.0, 40, 40).rise, None);
        assert_eq!(at(0.0, 40, 40).fall, None);
        assert!((at(1.0, 40, 40).fall.unwrap() - at(0.0, 40, 40).rise.unwrap()).abs() < 1e-15);
    }

    #[test]
    fn ten_answers_show_neither_way_from_one_half() {
        assert_eq!(at(0.5, 10, 10), DetectableChange { rise: None, fall: None });
    }

    #[test]
    fn unequal_numbers_are_told_apart() {
        assert!(at(0.6, 20, 45).rise < at(0.6, 45, 20).rise);
    }

    #[test]
    fn millions_of_answers_show_the_smallest_changes() {
        let tiny = at(0.5, 300_000_000, 300_000_000).rise.unwrap();
        assert!(tiny > 0.0 && tiny < 2e-4);
    }

    #[test]
    fn what_is_no_design_has_no_change() {
        assert_eq!(detectable_change(0.5, (0, 9), POWER, 0.05), None);
        assert_eq!(detectable_change(f64::NAN, (9, 9), POWER, 0.05), None);
        assert_eq!(detectable_change(0.5, (9, 9), 0.3, 0.05), None);
        assert_eq!(detectable_change(0.5, (9, 9), POWER, 0.0), None);
    }
}
