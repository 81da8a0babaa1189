//! S19: how much of the differences in satisfaction goes with each module, as shares of R².

/// Fewest complete rows for shares of R².
pub const FEWEST_FOR_IMPORTANCE: usize = 50;

/// Complete rows that each module needs.
pub const ROWS_PER_MODULE: usize = 10;

/// Most modules for which all orders are gone through: 2¹⁵ regressions.
pub const MOST_MODULES: usize = 15;

/// The smallest part of a module's variance that the others must leave, lest it be a combination of them; the smallest
/// R² that can be shared out.
const TOLERANCE: f64 = 1e-10;

/// Shares of R².
#[derive(Debug, Clone, PartialEq)]
pub struct RelativeImportance {
    /// The part of the outcome's variance that all modules together explain, 0 to 1.
    pub r_squared: f64,
    /// Each module's share of it, in their order; none is negative, and they sum to 1. Empty if there is nothing to share.
    pub shares: Vec<f64>,
}

/// Why there are no shares of R².
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoImportance {
    /// Fewer than two modules.
    OneModule,
    /// More than [`MOST_MODULES`].
    TooManyModules,
    /// Fewer complete rows than 50, or than ten for each module.
    TooFewRows,
    /// The outcome, or a module, has the same score in all rows, or a value is no number.
    Constant,
    /// A module's scores follow from the other modules' scores.
    Collinear,
}

/// Shares of R² after Lindeman, Merenda and Gold: by how much R² rises when the module enters a linear regression of the
/// outcome, averaged over all orders in which the modules can enter, over the R² of all. Each complete row holds the
/// outcome and a score of every module.
///
/// # Errors
/// Says which condition fails: see [`NoImportance`].
///
/// Source: Lindeman, Merenda and Gold 1980, Introduction to Bivariate and Multivariate Analysis; R `relaimpo::calc.relimp`.
///
/// ```
/// use plenaria::statistics::relative_importance;
///
/// let score = |row: u32, from: u32| f64::from(row / from % 2);
/// let rows: Vec<(f64, Vec<f64>)> =
///     (0..64).map(|row| (2.0 * score(row, 1) + score(row, 2), vec![score(row, 1), score(row, 2)])).collect();
/// let both = relative_importance(&rows).unwrap();
/// assert!((both.r_squared - 1.0).abs() < 1e-12 && (both.shares[0] - 0.8).abs() < 1e-12);
/// ```
pub fn relative_importance(rows: &[(f64, Vec<f64>)]) -> Result<RelativeImportance, NoImportance> {
    let modules = rows.iter().map(|(_, scores)| scores.len()).min().unwrap_or(0);
    if modules < 2 {
        return Err(NoImportance::OneModule);
    }
    if modules > MOST_MODULES {
        return Err(NoImportance::TooManyModules);
    }
    if rows.len() < FEWEST_FOR_IMPORTANCE.max(ROWS_PER_MODULE * modules) {
        return Err(NoImportance::TooFewRows);
    }
    let outcome = standardised(rows.iter().map(|row| row.0).collect()).ok_or(NoImportance::Constant)?;
    let scores = (0..modules).map(|module| standardised(rows.iter().map(|row| row.1[module]).collect()));
    let scores: Vec<Vec<f64>> = scores.collect::<Option<_>>().ok_or(NoImportance::Constant)?;
    let explained = explained(&scores, &outcome).ok_or(NoImportance::Collinear)?;
    Ok(shared_out(&explained, modules))
}

/// R² of the regression on each set of modules; the bits of its place say which modules are in it. None if modules are
/// collinear.
fn explained(scores: &[Vec<f64>], outcome: &[f64]) -> Option<Vec<f64>> {
    let correlations = Correlations {
        between: scores.iter().map(|one| scores.iter().map(|other| dot(one, other)).collect()).collect(),
        with_outcome: scores.iter().map(|one| dot(one, outcome)).collect(),
    };
    let mut explained = vec![0.0; 1 << scores.len()];
    correlations.enter(0, &mut Vec::new(), 0, &mut explained)?;
    Some(explained)
}

struct Correlations {
    between: Vec<Vec<f64>>,
    with_outcome: Vec<f64>,
}

/// A module that has entered the regression: its row of the Cholesky factor of the correlations, which ends with what the
/// modules before it leave of it, and its correlation with the outcome once they are taken out.
struct Entered {
    module: usize,
    factor: Vec<f64>,
    effect: f64,
}

impl Correlations {
    /// Lets each module from `first` on enter, alone and with those after it, and writes down R² of every set met.
    fn enter(&self, first: usize, entered: &mut Vec<Entered>, set: usize, explained: &mut [f64]) -> Option<()> {
        for module in first..self.with_outcome.len() {
            let next = self.entering(module, entered)?;
            let wider = set | 1 << module;
            explained[wider] = explained[set] + next.effect * next.effect;
            entered.push(next);
            self.enter(module + 1, entered, wider, explained)?;
            entered.pop();
        }
        Some(())
    }

    fn entering(&self, module: usize, entered: &[Entered]) -> Option<Entered> {
        let mut factor: Vec<f64> = Vec::with_capacity(entered.len() + 1);
        for earlier in entered {
            let common = self.between[module][earlier.module] - dot(&factor, &earlier.factor);
            factor.push(common / earlier.factor[factor.len()]);
        }
        let left = 1.0 - dot(&factor, &factor);
        let effect = self.with_outcome[module]
            - factor.iter().zip(entered).map(|(part, earlier)| part * earlier.effect).sum::<f64>();
        factor.push(left.sqrt());
        (left > TOLERANCE).then(|| Entered { module, factor, effect: effect / left.sqrt() })
    }
}

/// The mean rise of R² with each module, over all orders, as a share of R².
fn shared_out(explained: &[f64], modules: usize) -> RelativeImportance {
    let r_squared = explained.last().map_or(0.0, |all| all.min(1.0));
    if r_squared <= TOLERANCE {
        return RelativeImportance { r_squared, shares: Vec::new() };
    }
    // Of all orders, this part has the modules of a set of this size enter first, and then the module.
    let parts: Vec<f64> = (0..modules).map(|size| 1.0 / (real(modules) * choices(modules - 1, size))).collect();
    let share = |module: usize| {
        let without = (0..explained.len()).filter(|set| set & 1 << module == 0);
        let rise = |set: usize| (explained[set | 1 << module] - explained[set]).max(0.0);
        without.map(|set| parts[set.count_ones() as usize] * rise(set)).sum::<f64>() / r_squared
    };
    RelativeImportance { r_squared, shares: (0..modules).map(share).collect() }
}

/// How many choices of so many there are.
fn choices(of: usize, chosen: usize) -> f64 {
    (0..chosen).map(|place| real(of - place) / real(place + 1)).product()
}

/// The values less their mean, scaled to a length of 1; none if all are equal, or one is no number.
fn standardised(mut values: Vec<f64>) -> Option<Vec<f64>> {
    let first = *values.first().filter(|_| values.iter().all(|value| value.is_finite()))?;
    // Distances from the first value are all 0 if the values are equal.
    let mean = first + values.iter().map(|value| value - first).sum::<f64>() / real(values.len());
    for value in &mut values {
        *value -= mean;
    }
    let length = dot(&values, &values).sqrt();
    for value in &mut values {
        *value /= length;
    }
    (length > 0.0 && length.is_finite()).then_some(values)
}

/// The sum of products, as far as the shorter list goes.
fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

#[expect(clippy::cast_precision_loss, reason = "counts of rows and modules stay far below 2^53")]
fn real(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of an outcome that goes mostly with the first module.
    fn rows(rows: u32, modules: u32) -> Vec<(f64, Vec<f64>)> {
        let score = |row: u32, module: u32| f64::from((row * (3 + 2 * module) + row / (2 + module)) % 5);
        let of = |row| {
            (2.0 * score(row, 0) + score(row, 1) + score(row, 9), (0..modules).map(|at| score(row, at)).collect())
        };
        (0..rows).map(of).collect()
    }

    #[test]
    fn each_condition_is_told() {
        let fails = |rows: &[(f64, Vec<f64>)]| relative_importance(rows).unwrap_err();
        assert_eq!(fails(&rows(80, 1)), NoImportance::OneModule);
        assert_eq!(fails(&[]), NoImportance::OneModule);
        assert_eq!(fails(&rows(400, 16)), NoImportance::TooManyModules);
        assert_eq!(fails(&rows(49, 2)), NoImportance::TooFewRows);
        assert_eq!(fails(&rows(59, 6)), NoImportance::TooFewRows);
        assert!(relative_importance(&rows(60, 6)).is_ok());
    }

    #[test]
    fn what_does_not_vary_is_told() {
        let constant = |rows: Vec<(f64, Vec<f64>)>| relative_importance(&rows).unwrap_err();
        let outcome = rows(60, 2).into_iter().map(|(_, scores)| (0.3, scores));
        assert_eq!(constant(outcome.collect()), NoImportance::Constant);
        let module = rows(60, 2).into_iter().map(|(outcome, scores)| (outcome, vec![scores[0], 0.1]));
        assert_eq!(constant(module.collect()), NoImportance::Constant);
    }

    #[test]
    fn modules_that_explain_nothing_share_nothing() {
        let score = |row: u32, from: u32| f64::from(row / from % 2);
        let unrelated: Vec<_> = (0..64).map(|row| (score(row, 4), vec![score(row, 1), score(row, 2)])).collect();
        let nothing = relative_importance(&unrelated).unwrap();
        assert!(nothing.r_squared < 1e-12 && nothing.shares.is_empty());
    }

    #[test]
    fn modules_that_follow_from_others_have_no_shares() {
        let mixed = rows(80, 2).into_iter().map(|(outcome, scores)| {
            let mean = f64::midpoint(scores[0], scores[1]) / 3.0 + 0.1;
            (outcome, vec![scores[0], mean, scores[1]])
        });
        assert_eq!(relative_importance(&mixed.collect::<Vec<_>>()), Err(NoImportance::Collinear));
    }

    #[test]
    fn modules_share_what_they_explain() {
        let three = relative_importance(&rows(90, 3)).unwrap();
        assert!((three.shares.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        assert!(three.shares[0] > three.shares[1] && three.shares[1] > three.shares[2]);
        assert!((0.0..=1.0).contains(&three.r_squared));
    }

    #[test]
    fn fifteen_modules_are_feasible() {
        let many = relative_importance(&rows(400, 15)).map(|many| many.shares.iter().sum::<f64>());
        assert!(many.is_ok_and(|sum| (sum - 1.0).abs() < 1e-9));
    }
}
