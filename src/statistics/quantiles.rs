//! Quantiles and tail areas of the normal and the t distribution.

use statrs::distribution::{ContinuousCDF, FisherSnedecor, Normal, StudentsT};

use super::Interval;

/// The confidence of every interval.
pub const CONFIDENCE: f64 = 0.95;

/// What lies below the upper end of a two-sided interval.
const UPPER: f64 = 0.975;

/// The normal quantile of a two-sided 95 % interval, 1.959963984540054.
pub(super) fn normal_quantile() -> f64 {
    Normal::standard().inverse_cdf(UPPER)
}

/// Degrees of freedom from which the t quantile is expanded around the normal one. Both ways agree there to 1e-12; at ten
/// million statrs 0.19 is off by 0.1.
const EXPANDED_FROM: f64 = 1000.0;

/// The t quantile of a two-sided 95 % interval; none where there is no such number.
pub(super) fn t_quantile(degrees_of_freedom: f64) -> Option<f64> {
    let distribution = StudentsT::new(0.0, 1.0, degrees_of_freedom).ok()?;
    let quantile =
        if degrees_of_freedom < EXPANDED_FROM { distribution.inverse_cdf(UPPER) } else { expanded(degrees_of_freedom) };
    quantile.is_finite().then_some(quantile)
}

/// Fisher's expansion of the t quantile in powers of one over the degrees of freedom.
///
/// Source: Abramowitz and Stegun 1964, 26.7.5.
fn expanded(degrees_of_freedom: f64) -> f64 {
    let z = normal_quantile();
    let power = |exponent: i32| z.powi(exponent);
    let first = (power(3) + z) / 4.0;
    let second = (5.0 * power(5) + 16.0 * power(3) + 3.0 * z) / 96.0;
    let third = (3.0 * power(7) + 19.0 * power(5) + 17.0 * power(3) - 15.0 * z) / 384.0;
    let fourth = (79.0 * power(9) + 776.0 * power(7) + 1482.0 * power(5) - 1920.0 * power(3) - 945.0 * z) / 92160.0;
    [fourth, third, second, first].iter().fold(0.0, |sum, term| (sum + term) / degrees_of_freedom) + z
}

/// The lower and the upper F quantile of a two-sided 95 % interval; none where there are no such numbers.
pub(super) fn f_quantiles(numerator: f64, denominator: f64) -> Option<(f64, f64)> {
    let distribution = FisherSnedecor::new(numerator, denominator).ok()?;
    let (lower, upper) = (distribution.inverse_cdf(1.0 - UPPER), distribution.inverse_cdf(UPPER));
    (lower.is_finite() && upper.is_finite()).then_some((lower, upper))
}

/// Both tails of the normal distribution beyond ±z: 2·Φ(−|z|), which keeps the digits of a small p.
pub(super) fn two_tails(z: f64) -> f64 {
    2.0 * Normal::standard().cdf(-z.abs())
}

/// A 95 % interval; none if it has no width or an end that is no number.
pub(super) fn interval(lower: f64, upper: f64) -> Option<Interval> {
    (lower.is_finite() && upper.is_finite() && lower < upper).then_some(Interval {
        lower,
        upper,
        confidence: Some(CONFIDENCE),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_t_quantile_nears_the_normal_one_as_answers_grow() {
        let normal = normal_quantile();
        assert!((normal - 1.959_963_984_540_054).abs() < 1e-12);
        for degrees_of_freedom in [1e3, 1e5, 1e7, 1e9] {
            let quantile = t_quantile(degrees_of_freedom).unwrap();
            assert!((0.0..3.0 / degrees_of_freedom).contains(&(quantile - normal)), "{degrees_of_freedom}: {quantile}");
        }
    }

    #[test]
    fn the_expansion_joins_the_distribution_without_a_step() {
        let below = StudentsT::new(0.0, 1.0, EXPANDED_FROM).unwrap().inverse_cdf(UPPER);
        assert!((below - expanded(EXPANDED_FROM)).abs() < 1e-11, "{below} {}", expanded(EXPANDED_FROM));
    }

    #[test]
    fn f_quantiles_leave_the_tails_they_should() {
        for numerator in [9.0, 24.0, 400.0, 4999.0, 1e5] {
            for items in [1.0, 2.0, 11.0] {
                let distribution = FisherSnedecor::new(numerator, numerator * items).unwrap();
                let (lower, upper) = f_quantiles(numerator, numerator * items).unwrap();
                let tails = (distribution.cdf(lower), distribution.sf(upper));
                assert!((tails.0 - 0.025).abs() < 1e-10 && (tails.1 - 0.025).abs() < 1e-10, "{tails:?}");
            }
        }
    }

    #[test]
    fn an_interval_without_width_is_none() {
        assert_eq!(interval(0.5, 0.5), None);
        assert_eq!(interval(f64::NAN, 0.5), None);
    }
}
