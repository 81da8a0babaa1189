//! Statistics that compare independent samples.

use plenaria::measure::statistics::{rank_sum, share_change, superiority};

use super::case::{Case, Compute, Quantities, counts_of, ends, list, scores_of};

/// The statistics of this file.
pub(super) const BUILT: &[(&str, Compute)] = &[("S08", rank_sums), ("S09", superiorities), ("S10", share_changes)];

/// Counts of the earlier and the later answers on the levels that either used.
fn earlier_and_later(case: &Case) -> (Vec<u64>, Vec<u64>) {
    let (earlier, later) = (case.answers(Some("earlier")), case.answers(Some("later")));
    let scores = scores_of(&[earlier.clone(), later.clone()].concat());
    (counts_of(&earlier, &scores), counts_of(&later, &scores))
}

fn rank_sums(case: &Case) -> Quantities {
    let (earlier, later) = earlier_and_later(case);
    let result = rank_sum(&earlier, &later);
    let z = result.and_then(|result| result.z);
    list([("rank_sum_later", result.map(|result| result.later)), ("z", z), ("p", result.map(|result| result.p))])
}

fn superiorities(case: &Case) -> Quantities {
    let (earlier, later) = earlier_and_later(case);
    let result = superiority(&earlier, &later);
    let (lower, upper) = ends(result.and_then(|result| result.interval));
    list([
        ("A", result.map(|result| result.chance)),
        ("se", result.and_then(|result| result.standard_error)),
        ("df", result.and_then(|result| result.degrees_of_freedom)),
        ("lower", lower),
        ("upper", upper),
    ])
}

fn share_changes(case: &Case) -> Quantities {
    let change = share_change(case.favourable(Some("earlier")), case.favourable(Some("later")));
    let (lower, upper) = ends(change.and_then(|change| change.interval));
    list([("difference", change.map(|change| change.difference)), ("lower", lower), ("upper", upper)])
}
