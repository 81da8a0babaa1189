//! Statistics over several modules, seminars or comments.

use plenaria::measure::statistics::holm;

use super::case::{Case, Compute, Quantities};

/// The statistics of this file.
pub(super) const BUILT: &[(&str, Compute)] = &[("S14", adjusted)];

fn adjusted(case: &Case) -> Quantities {
    let p_values: Vec<Option<f64>> = case.rows.iter().map(|row| row.value).collect();
    let names = case.rows.iter().map(|row| format!("p_holm[{}]", row.item));
    names.zip(holm(&p_values)).collect()
}
