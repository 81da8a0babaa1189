//! S07: how well the items of a module measure the same thing.

use super::Interval;
use super::cross_products::CrossProducts;
use super::quantiles::{f_quantiles, interval};
use super::sample::real;

/// Fewest complete rows for which reliability is computed.
pub const FEWEST_FOR_RELIABILITY: u64 = 10;

/// How far 1 − alpha must be from 0 for an interval.
const PERFECT: f64 = 1e-12;

/// How well items measure the same thing.
#[derive(Debug, Clone, PartialEq)]
pub struct Reliability {
    /// Cronbach's alpha; negative where items contradict each other.
    pub alpha: f64,
    /// Feldt's interval of alpha; none if alpha is 1.
    pub interval: Option<Interval>,
    /// What each item contributes, in their order.
    pub items: Vec<ItemReliability>,
}

/// What an item contributes to reliability.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ItemReliability {
    /// Pearson's correlation of the item with the sum of the others; none if either doesn't vary.
    pub rest_correlation: Option<f64>,
    /// Alpha of the other items; none for two items, or if the others' sum doesn't vary.
    pub alpha_without: Option<f64>,
}

/// Cronbach's alpha k/(k − 1)·(1 − Σ sᵢ²/s²) of k items over n complete rows, with s² the variance of the row sums, and
/// Feldt's interval 1 − (1 − α)·F(0.975) to 1 − (1 − α)·F(0.025), F with n − 1 and (n − 1)(k − 1) degrees of freedom. Items
/// without variance stay in. None under two items or ten rows, or if the row sums don't vary.
///
/// Source: Cronbach 1951, Psychometrika 16:297; Feldt 1965, Psychometrika 30:357; R `psych::alpha`, `psych::alpha.ci`.
///
/// ```
/// use plenaria::statistics::{CrossProducts, reliability};
///
/// let agreeing = [vec![vec![1.0, 1.0]; 5], vec![vec![2.0, 2.0]; 5]].concat();
/// let rows = [agreeing, vec![vec![1.0, 2.0], vec![2.0, 1.0]]].concat();
/// let both = reliability(&CrossProducts::new(&rows).unwrap()).unwrap();
/// assert!((both.alpha - 0.8).abs() < 1e-12);
/// assert!((both.items[0].rest_correlation.unwrap() - 2.0 / 3.0).abs() < 1e-12);
/// ```
#[must_use]
pub fn reliability(answers: &CrossProducts) -> Option<Reliability> {
    let (rows, items) = (answers.rows(), answers.items());
    if rows < FEWEST_FOR_RELIABILITY || items < 2 {
        return None;
    }
    let spread = Variances::of(answers)?;
    let alpha = spread.alpha(items)?;
    let distance = spread.distance_from_perfect(items)?;
    let limits = feldt(distance, rows, items as u64);
    let of_item = |item| {
        let own = answers.scaled_covariance(item, item)?;
        let rest = spread.without(answers, item)?;
        Some(ItemReliability {
            rest_correlation: correlation(own, rest.total, (spread.total - own - rest.total) / 2),
            alpha_without: (items > 2).then(|| rest.alpha(items - 1)).flatten(),
        })
    };
    Some(Reliability { alpha, interval: limits, items: (0..items).map(of_item).collect::<Option<_>>()? })
}

/// Feldt's interval of an alpha of k items over n rows, such as one that was rounded; none if it is 1, or under two rows or
/// items.
#[must_use]
pub fn feldt_interval(alpha: f64, rows: u64, items: u64) -> Option<Interval> {
    if rows < 2 || items < 2 { None } else { feldt(1.0 - alpha, rows, items) }
}

/// From how far alpha is from 1.
fn feldt(distance: f64, rows: u64, items: u64) -> Option<Interval> {
    let (between, within) = (real(rows - 1), real(rows - 1) * real(items - 1));
    let ends = f_quantiles(between, within).filter(|_| distance.abs() >= PERFECT);
    ends.and_then(|(low, high)| interval(1.0 - distance * high, 1.0 - distance * low))
}

/// Variances, all times the same whole number.
struct Variances {
    /// Of the row sums.
    total: i128,
    /// Of the items, summed.
    items: i128,
}

impl Variances {
    fn of(answers: &CrossProducts) -> Option<Self> {
        let (mut total, mut items) = (0_i128, 0);
        for one in 0..answers.items() {
            for other in 0..answers.items() {
                total = total.checked_add(answers.scaled_covariance(one, other)?)?;
            }
            items += answers.scaled_covariance(one, one)?;
        }
        Some(Self { total, items })
    }

    /// The same without one item.
    fn without(&self, answers: &CrossProducts, item: usize) -> Option<Self> {
        let own = answers.scaled_covariance(item, item)?;
        let beside: i128 =
            (0..answers.items()).map(|other| answers.scaled_covariance(item, other)).sum::<Option<_>>()?;
        Some(Self { total: self.total - 2 * beside + own, items: self.items - own })
    }

    /// Alpha of so many items.
    fn alpha(&self, items: usize) -> Option<f64> {
        let (items, fewer) = (items as i128, items as i128 - 1);
        ratio(items.checked_mul(self.total - self.items)?, fewer.checked_mul(self.total)?)
    }

    /// 1 − alpha, without the rounding of a subtraction.
    fn distance_from_perfect(&self, items: usize) -> Option<f64> {
        let (items, fewer) = (items as i128, items as i128 - 1);
        ratio(items.checked_mul(self.items)?.checked_sub(self.total)?, fewer.checked_mul(self.total)?)
    }
}

/// A correlation from variances and covariance; none if something doesn't vary.
fn correlation(one: i128, other: i128, both: i128) -> Option<f64> {
    let size = whole(one).sqrt() * whole(other).sqrt();
    (one > 0 && other > 0).then(|| (whole(both) / size).clamp(-1.0, 1.0))
}

fn ratio(numerator: i128, denominator: i128) -> Option<f64> {
    (denominator > 0).then(|| whole(numerator) / whole(denominator))
}

/// A whole number as a real one.
#[expect(clippy::cast_precision_loss, reason = "rounded once, before a division")]
fn whole(number: i128) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(rows: &[Vec<f64>]) -> Option<Reliability> {
        reliability(&CrossProducts::new(rows)?)
    }

    fn varied(rows: u32) -> Vec<Vec<f64>> {
        (0..rows).map(|row| [row % 5, (row + row / 3) % 5, row % 4].map(f64::from).to_vec()).collect()
    }

    #[test]
    fn nine_rows_and_a_single_item_are_too_few() {
        assert_eq!(of(&varied(9)), None);
        assert!(of(&varied(10)).is_some());
        assert_eq!(of(&varied(10).iter().map(|row| row[..1].to_vec()).collect::<Vec<_>>()), None);
    }

    #[test]
    fn equal_items_are_perfectly_reliable_without_an_interval() {
        let rows: Vec<Vec<f64>> = (0..12).map(|row| vec![f64::from(row % 5) / 10.0; 3]).collect();
        let perfect = of(&rows).unwrap();
        assert_eq!((perfect.alpha, perfect.interval), (1.0, None));
        assert_eq!(perfect.items[0], ItemReliability { rest_correlation: Some(1.0), alpha_without: Some(1.0) });
    }

    #[test]
    fn answers_that_do_not_vary_have_no_reliability() {
        assert_eq!(of(&vec![vec![0.1, 0.7]; 12]), None);
        let opposed: Vec<Vec<f64>> = (0..12).map(|row| vec![f64::from(row), f64::from(-row)]).collect();
        assert_eq!(of(&opposed), None, "the row sums are all equal");
    }

    #[test]
    fn a_constant_item_stays_in_without_a_correlation() {
        let rows: Vec<Vec<f64>> = varied(20).iter().map(|row| [row.as_slice(), &[0.3]].concat()).collect();
        let (with, without) = (of(&rows).unwrap(), of(&varied(20)).unwrap());
        assert_eq!(with.items[3].rest_correlation, None);
        assert_eq!(with.items[3].alpha_without, Some(without.alpha));
        assert!(with.alpha < without.alpha);
    }

    #[test]
    fn of_two_items_none_can_be_left_out() {
        let rows: Vec<Vec<f64>> = varied(12).iter().map(|row| row[..2].to_vec()).collect();
        let both = of(&rows).unwrap();
        assert!(both.items.iter().all(|item| item.alpha_without.is_none() && item.rest_correlation.is_some()));
    }

    #[test]
    fn leaving_out_is_computing_anew() {
        let rows = varied(15);
        let whole = CrossProducts::new(&rows).unwrap();
        assert_eq!(reliability(&whole.without(&rows[..2]).unwrap()), of(&rows[2..]));
    }
}
