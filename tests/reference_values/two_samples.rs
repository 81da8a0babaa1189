//! Statistics that compare two or more independent samples.

use plenaria::statistics::{detectable_change, rank_sum, share_change, share_trend, superiority, trend};

use super::case::{Case, Compute, Quantities, counts_of, ends, list, scores_of};

/// The statistics of this file.
pub(super) const BUILT: &[(&str, Compute)] =
    &[("S08", rank_sums), ("S09", superiorities), ("S10", share_changes), ("S11", trends), ("S20", detectable_changes)];

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

fn trends(case: &Case) -> Quantities {
    let groups = case.groups();
    let scores = scores_of(&case.answers(None));
    let cycles: Vec<Vec<u64>> = groups.iter().map(|group| counts_of(&case.answers(Some(group)), &scores)).collect();
    let shares: Vec<(u64, u64)> = groups.iter().map(|group| case.favourable(Some(group))).collect();
    let (answers, share) = (trend(&cycles), share_trend(&shares));
    #[expect(clippy::cast_precision_loss, reason = "a few thousand pairs")]
    let s = answers.map(|trend| trend.s as f64);
    list([
        ("S", s),
        ("z", answers.and_then(|trend| trend.z)),
        ("p", answers.map(|trend| trend.p)),
        ("tau_b", answers.and_then(|trend| trend.tau_b)),
        ("share_z", share.and_then(|trend| trend.z)),
        ("share_p", share.map(|trend| trend.p)),
    ])
}

fn detectable_changes(case: &Case) -> Quantities {
    let answers = |name: &str| case.parameters[name].parse().unwrap();
    let numbers = (answers("n_earlier"), answers("n_later"));
    let change = detectable_change(case.number("earlier_share"), numbers, case.number("power"), case.number("alpha"));
    list([("rise", change.and_then(|change| change.rise)), ("fall", change.and_then(|change| change.fall))])
}
