//! How likely records of two files would be so much alike if different people had filled them in.

use super::compared_file::{ComparedFile, Pair};

/// The logarithm of the chance from which on there is none: one in a million.
pub(super) fn negligible() -> f64 {
    ln(1e-6)
}

/// The chance that so many pairs of the smaller file's records also agree in all answers: for each pair the share of the
/// larger file's records that say the same.
pub(super) fn ln_of_answers(large: &ComparedFile<'_, '_>, equal: &[Pair]) -> f64 {
    let frequencies = large.frequencies();
    let share = |pair: &Pair| {
        let met = frequencies.get(&large.contents[pair.1]).copied().unwrap_or(1);
        ln(as_number(met) / as_number(large.len()))
    };
    equal.iter().map(share).sum()
}

/// The logarithm of the number of ways to choose `chosen` of `all`.
pub(super) fn ln_choices(all: usize, chosen: usize) -> f64 {
    let few = chosen.min(all - chosen.min(all));
    (0..few).map(|place| ln(as_number(all - place) / as_number(place + 1))).sum()
}

pub(super) fn ln(number: f64) -> f64 {
    number.max(f64::MIN_POSITIVE).ln()
}

#[expect(clippy::cast_precision_loss, reason = "records of one file are fewer than 2^52")]
pub(super) fn as_number(count: usize) -> f64 {
    count as f64
}
