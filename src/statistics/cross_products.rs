//! Sums and sums of products over complete rows: all that reliability needs to know of the answers.

/// Scores are held as whole numbers of this part of a point, so that sums are exact.
pub(super) const PART_OF_A_POINT: f64 = 1e6;

/// Largest size of a score.
const LARGEST_SCORE: f64 = 1e4;

/// Sums of scores and of their products over rows that hold a score for every item.
///
/// They are whole numbers: made in any order, of any parts, they are the same.
///
/// ```
/// use plenaria::statistics::CrossProducts;
///
/// let (first, second) = (vec![4.0, 5.0], vec![2.0, 3.0]);
/// let both = CrossProducts::new(&[first.clone(), second.clone()]).unwrap();
/// let parts = CrossProducts::new(&[second]).unwrap().merge(&CrossProducts::new(&[first.clone()]).unwrap());
/// assert_eq!(parts, Some(both.clone()));
/// assert_eq!(both.without(&[first]).unwrap().rows(), 1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrossProducts {
    rows: u64,
    sums: Vec<i128>,
    /// Product of each pair of items, row by row of the square table.
    products: Vec<i128>,
}

impl CrossProducts {
    /// The sums over rows of scores, which count to the sixth decimal. None without rows, if rows differ in length, or if
    /// a score is no number up to ten thousand.
    #[must_use]
    pub fn new(rows: &[Vec<f64>]) -> Option<Self> {
        let items = rows.first()?.len();
        let mut all = Self { rows: 0, sums: vec![0; items], products: vec![0; items * items] };
        for row in rows {
            let row: Vec<i128> = row.iter().map(|score| whole(*score)).collect::<Option<_>>()?;
            if row.len() != items {
                return None;
            }
            all.rows += 1;
            all.sums.iter_mut().zip(&row).for_each(|(sum, score)| *sum += score);
            let products = row.iter().flat_map(|one| row.iter().map(move |other| one * other));
            all.products.iter_mut().zip(products).for_each(|(sum, product)| *sum += product);
        }
        Some(all)
    }

    /// The sums over these rows and others. None if they differ in the number of items.
    #[must_use]
    pub fn merge(&self, others: &Self) -> Option<Self> {
        self.combined(others, self.rows.checked_add(others.rows)?, i128::checked_add)
    }

    /// The sums without some of the rows. None if they can't be among them: too many, or of another length.
    #[must_use]
    pub fn without(&self, rows: &[Vec<f64>]) -> Option<Self> {
        let others = Self::new(rows)?;
        self.combined(&others, self.rows.checked_sub(others.rows)?, i128::checked_sub)
    }

    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// How many items there are.
    #[must_use]
    pub fn items(&self) -> usize {
        self.sums.len()
    }

    /// The covariance of two items times n·(n − 1), times the square of a million: n·Σxy − Σx·Σy, exactly. None if there
    /// are no such items, or more rows than whole numbers hold.
    pub(super) fn scaled_covariance(&self, one: usize, other: usize) -> Option<i128> {
        let product = *self.products.get(one * self.items() + other)?;
        let sums = self.sums.get(one)?.checked_mul(*self.sums.get(other)?)?;
        i128::from(self.rows).checked_mul(product)?.checked_sub(sums)
    }

    fn combined(&self, others: &Self, rows: u64, operation: fn(i128, i128) -> Option<i128>) -> Option<Self> {
        if self.items() != others.items() {
            return None;
        }
        let each = |one: &[i128], other: &[i128]| {
            one.iter().zip(other).map(|(one, other)| operation(*one, *other)).collect::<Option<Vec<_>>>()
        };
        Some(Self { rows, sums: each(&self.sums, &others.sums)?, products: each(&self.products, &others.products)? })
    }
}

/// A score in millionths of a point.
#[expect(clippy::cast_possible_truncation, reason = "at most ten thousand million, and rounded")]
pub(super) fn whole(score: f64) -> Option<i128> {
    (score.abs() <= LARGEST_SCORE).then(|| (score * PART_OF_A_POINT).round() as i128)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn covariances_are_exact_whatever_the_decimals() {
        let rows = [vec![0.1, 0.3], vec![0.1, 0.7], vec![0.1, 0.2]];
        let all = CrossProducts::new(&rows).unwrap();
        assert_eq!(all.scaled_covariance(0, 0), Some(0));
        assert_eq!(all.scaled_covariance(0, 1), Some(0));
        assert_eq!(all.scaled_covariance(1, 1), Some(420_000_000_000));
        assert_eq!(all.scaled_covariance(2, 0), None);
    }

    #[test]
    fn rows_that_are_no_rows_are_refused() {
        assert_eq!(CrossProducts::new(&[]), None);
        assert_eq!(CrossProducts::new(&[vec![1.0, 2.0], vec![1.0]]), None);
        assert_eq!(CrossProducts::new(&[vec![f64::NAN]]), None);
        assert_eq!(CrossProducts::new(&[vec![f64::INFINITY]]), None);
    }

    #[test]
    fn what_was_not_there_cannot_be_taken_away() {
        let one = CrossProducts::new(&[vec![1.0, 2.0]]).unwrap();
        assert_eq!(one.without(&[vec![1.0, 2.0], vec![1.0, 2.0]]), None);
        assert_eq!(one.without(&[vec![1.0]]), None);
        assert_eq!(one.merge(&CrossProducts::new(&[vec![1.0]]).unwrap()), None);
    }
}
