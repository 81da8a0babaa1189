//! Every statistic gives the numbers that other software gives: R, Python, and the literature.
#![expect(clippy::unwrap_used, reason = "a reference file that can't be read fails the test")]

mod case;
mod modules;
mod one_sample;
mod rows;
mod two_samples;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;

use case::{Compute, cases, records};

/// Every statistic that is built. A new statistic is a new row of its file's table.
fn built() -> impl Iterator<Item = (&'static str, Compute)> {
    [one_sample::BUILT, two_samples::BUILT, rows::BUILT, modules::BUILT].into_iter().flatten().copied()
}

/// What has reference values and isn't built yet.
const NOT_YET_BUILT: [&str; 4] = ["S07", "S12", "S13", "S19"];

/// Whether a number is the expected one: 1e-9 relative or 1e-12 absolute, for p relative only.
fn agrees(quantity: &str, computed: Option<f64>, expected: Option<f64>) -> bool {
    match (computed, expected) {
        (None, None) => true,
        (Some(computed), Some(expected)) => {
            let absolute =
                if quantity == "p" || quantity.starts_with("p_") || quantity.ends_with("_p") { 0.0 } else { 1e-12 };
            (computed - expected).abs() <= (1e-9 * expected.abs()).max(absolute)
        }
        (None, Some(_)) | (Some(_), None) => false,
    }
}

/// Whether a number has the digits that were printed.
fn prints_as(computed: Option<f64>, printed: &str) -> bool {
    let decimals = printed.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let half_unit = 0.5 * 10_f64.powi(-i32::try_from(decimals).unwrap());
    let published: f64 = printed.parse().unwrap();
    computed.is_some_and(|computed| (computed - published).abs() <= half_unit + 1e-15 * published.abs())
}

/// Compares all values of a folder; gives how many were compared, and of which statistics.
fn compare(folder: &Path) -> (usize, BTreeSet<String>) {
    let cases = cases(folder);
    let (mut compared, mut statistics, mut wrong) = (0, BTreeSet::new(), Vec::new());
    let computed: BTreeMap<(&str, String), Option<f64>> = cases
        .iter()
        .filter_map(|(id, case)| Some((id, case, built().find(|(statistic, _)| id.starts_with(statistic))?.1)))
        .flat_map(|(id, case, compute)| compute(case).into_iter().map(|(name, value)| ((id.as_str(), name), value)))
        .collect();
    let is_built = |statistic: &str| built().any(|(built, _)| built == statistic);
    for (file, record) in ["expected.csv", "published.csv"]
        .into_iter()
        .flat_map(|file| records(folder, file).into_iter().map(move |record| (file, record)))
    {
        statistics.insert(record[1].clone());
        if !is_built(&record[1]) {
            continue;
        }
        let value = computed.get(&(record[0].as_str(), record[2].clone()));
        let agreed = value.is_some_and(|value| match file {
            "published.csv" => prints_as(*value, &record[3]),
            _ => agrees(&record[2], *value, (record[3] != "none").then(|| record[3].parse().unwrap())),
        });
        compared += 1;
        if !agreed {
            wrong.push(format!("{} {}: computed {value:?}, {file} has {}", record[0], record[2], record[3]));
        }
    }
    assert!(wrong.is_empty(), "{} of {compared} values differ:\n{}", wrong.len(), wrong.join("\n"));
    (compared, statistics)
}

fn say(text: &str) {
    std::io::stderr().write_all(format!("{text}\n").as_bytes()).unwrap();
}

#[test]
fn the_reference_values_of_this_repository_hold() {
    let (compared, statistics) = compare(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference"));
    say(&format!("{compared} reference values of this repository hold"));
    assert_eq!(statistics, built().map(|(statistic, _)| statistic.to_owned()).collect());
    assert!(compared > 400);
}

#[test]
fn all_reference_values_hold_and_what_is_not_built_is_named() {
    let Some(shared) = std::env::var_os("PLENARIA_SHARED") else {
        return say("skipped: PLENARIA_SHARED is not set");
    };
    let (compared, statistics) = compare(&Path::new(&shared).join("reference"));
    say(&format!("{compared} reference values hold; not yet built: {}", NOT_YET_BUILT.join(", ")));
    let unbuilt = statistics.iter().map(String::as_str).filter(|id| !built().any(|(built, _)| built == *id));
    assert_eq!(unbuilt.collect::<Vec<_>>(), NOT_YET_BUILT);
    assert!(compared >= 907, "so many stand in the files today");
}

#[test]
fn a_wrong_value_would_be_noticed() {
    assert!(!agrees("mean", Some(1.0), Some(1.0 + 1e-8)));
    assert!(!agrees("p", Some(1e-20), Some(2e-20)));
    assert!(!agrees("lower", Some(0.0), None));
    assert!(!prints_as(Some(0.2554), "0.2553"));
    assert!(prints_as(Some(0.255_28), "0.2553"));
}
