//! Statistics over several modules, seminars or comments.

use std::collections::BTreeSet;

use plenaria::statistics::{holm, keyness, partial_pooling, run_lines};

use super::case::{Case, Compute, Quantities, ends, list, same};

/// The statistics of this file.
pub(super) const BUILT: &[(&str, Compute)] = &[("S14", adjusted), ("S18", lines), ("S21", themes), ("S22", pooled)];

fn adjusted(case: &Case) -> Quantities {
    let p_values: Vec<Option<f64>> = case.rows.iter().map(|row| row.value).collect();
    let names = case.rows.iter().map(|row| format!("p_holm[{}]", row.item));
    names.zip(holm(&p_values)).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred at most")]
fn real(count: u64) -> f64 {
    count as f64
}

fn lines(case: &Case) -> Quantities {
    let values: Vec<Option<f64>> = case.rows.iter().map(|row| row.value).collect();
    let lines = run_lines(&values);
    let (lower, upper) = ends(lines.limits);
    list([
        ("n", Some(real(lines.n))),
        ("median", lines.median),
        ("mean", lines.mean),
        ("mean_moving_range", lines.mean_moving_range),
        ("lower", lower),
        ("upper", upper),
    ])
}

fn themes(case: &Case) -> Quantities {
    let target = &case.parameters["target"];
    let mentions = |row: &&super::case::Row| row.value.is_some_and(|value| same(value, 1.0));
    let count = |here: bool| {
        let rows = || case.rows.iter().filter(|row| row.value.is_some() && (row.group == *target) == here);
        (rows().filter(mentions).count() as u64, rows().count() as u64)
    };
    let of_target = case.rows.iter().filter(|row| row.group == *target).filter(mentions);
    let respondents = of_target.map(|row| row.respondent.as_str()).collect::<BTreeSet<_>>().len() as u64;
    let (here, key) = (count(true), keyness(count(true), count(false)));
    list([
        ("comments", Some(real(here.1))),
        ("mentions", Some(real(here.0))),
        ("respondents", Some(real(respondents))),
        ("share", (here.1 > 0).then(|| real(here.0) / real(here.1))),
        ("g2", key.map(|key| key.g2)),
        ("p", key.map(|key| key.p)),
    ])
}

fn pooled(case: &Case) -> Quantities {
    let groups = case.groups();
    let modules: Vec<(u64, u64)> = groups.iter().map(|group| case.favourable(Some(group))).collect();
    let pooling = partial_pooling(&modules);
    let shares = groups.iter().enumerate().map(|(position, group)| {
        (format!("shrunk[{group}]"), pooling.as_ref().and_then(|pooling| pooling.shares[position]))
    });
    let all = pooling.as_ref();
    let whole = list([("mean", all.map(|all| all.mean)), ("rho", all.and_then(|all| all.rho))]);
    whole.into_iter().chain(shares).collect()
}
