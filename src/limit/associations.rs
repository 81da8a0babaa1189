//! How a module's ratings go together and with overall satisfaction, in one decimal.
//!
//! A coefficient rests on rows and not on tables. It leaves in one decimal, from twenty rows on and beside tables that are
//! all whole, so that it hardly tells one answer from another.

use crate::harmonise::SeminarRows;
use crate::statistics::{CrossProducts, mean_score, rank_correlation, reliability};
use crate::survey::{Question, RatedModule};

use super::release::{Associations, RoundedAssociation};

/// Fewest rows of a coefficient that leaves.
const FEWEST_ROWS: u64 = 20;

/// The coefficients of a module; `is_whole` tells of which questions every answer is counted in the release.
pub(super) fn limited_associations(
    module: &RatedModule<'_, '_>,
    overall: Option<&Question<'_>>,
    rows: &SeminarRows,
    is_whole: impl Fn(&Question<'_>) -> bool,
) -> Associations {
    if !module.questions.iter().all(|question| is_whole(question)) {
        return Associations::default();
    }
    let scores = rows.scores_of_all(&module.questions);
    let complete: Vec<Vec<f64>> = scores.iter().filter_map(|row| row.iter().copied().collect()).collect();
    let alpha = CrossProducts::new(&complete).and_then(|answers| Some(reliability(&answers)?.alpha));
    let rounded = |coefficient: f64, rows: usize| {
        let rows = rows as u64;
        let coefficient = (coefficient * 10.0).round() / 10.0 + 0.0;
        (rows >= FEWEST_ROWS).then_some(RoundedAssociation { coefficient, items: module.questions.len(), rows })
    };
    let satisfaction = overall.filter(|overall| is_whole(overall)).and_then(|overall| {
        let score = |row: &Vec<Option<f64>>| mean_score(&row.iter().copied().flatten().collect::<Vec<_>>());
        let satisfied = rows.scores(overall)?;
        let pairs: Vec<(f64, f64)> =
            scores.iter().map(score).zip(satisfied).filter_map(|(score, satisfied)| score.zip(satisfied)).collect();
        rounded(rank_correlation(&pairs)?.rho, pairs.len())
    });
    Associations { alpha: alpha.and_then(|alpha| rounded(alpha, complete.len())), satisfaction }
}
