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

use case::{Compute, cases, letters_as_number, records};

/// Every statistic that is built. A new statistic is a new row of its file's table.
fn built() -> impl Iterator<Item = (&'static str, Compute)> {
    [one_sample::BUILT, two_samples::BUILT, rows::BUILT, modules::BUILT].into_iter().flatten().copied()
}

/// Whether a number is the expected one: 1e-9 relative or 1e-12 absolute, for p relative only. Where the name of a p
/// doesn't begin with p, the files have 0 for what is smaller than 1e-15.
fn agrees(quantity: &str, computed: Option<f64>, expected: Option<f64>) -> bool {
    match (computed, expected) {
        (None, None) => true,
        (Some(computed), Some(expected)) => {
            let absolute = match quantity.split('[').next().unwrap() {
                "p" | "p_holm" => 0.0,
                "friedman_p" | "share_p" => 1e-15,
                _ => 1e-12,
            };
            (computed - expected).abs() <= (1e-9 * expected.abs()).max(absolute)
        }
        (None, Some(_)) | (Some(_), None) => false,
    }
}

/// The number that software gives for a quantity; letters count as one.
fn expected(quantity: &str, text: &str) -> Option<f64> {
    if quantity.starts_with("letters[") {
        return Some(letters_as_number(text));
    }
    (text != "none").then(|| text.parse().unwrap())
}

/// Whether a number has the digits that were printed.
fn prints_as(computed: Option<f64>, printed: &str) -> bool {
    let decimals = printed.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let half_unit = 0.5 * 10_f64.powi(-i32::try_from(decimals).unwrap());
    let published: f64 = printed.parse().unwrap();
    computed.is_some_and(|computed| (computed - published).abs() <= half_unit + 1e-15 * published.abs())
}

/// Compares every value of a folder, none left out; gives how many were compared, and of which statistics.
fn compare(folder: &Path) -> (usize, BTreeSet<String>) {
    let cases = cases(folder);
    let (mut compared, mut statistics, mut wrong) = (0, BTreeSet::new(), Vec::new());
    let computed: BTreeMap<(&str, String), Option<f64>> = cases
        .iter()
        .filter_map(|(id, case)| Some((id, case, built().find(|(statistic, _)| id.starts_with(statistic))?.1)))
        .flat_map(|(id, case, compute)| compute(case).into_iter().map(|(name, value)| ((id.as_str(), name), value)))
        .collect();
    for (file, record) in ["expected.csv", "published.csv"]
        .into_iter()
        .flat_map(|file| records(folder, file).into_iter().map(move |record| (file, record)))
    {
        statistics.insert(record[1].clone());
        let value = computed.get(&(record[0].as_str(), record[2].clone()));
        let agreed = value.is_some_and(|value| match file {
            "published.csv" => prints_as(*value, &record[3]),
            _ => agrees(&record[2], *value, expected(&record[2], &record[3])),
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
    let (compared, statistics) = compare(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference_values"));
    say(&format!("{compared} reference values of this repository hold"));
    assert_eq!(statistics, built().map(|(statistic, _)| statistic.to_owned()).collect());
    assert!(compared > 1_000);
}

#[test]
fn all_reference_values_hold() {
    let Some(shared) = std::env::var_os("PLENARIA_SHARED") else {
        return say("skipped: PLENARIA_SHARED is not set");
    };
    let (compared, statistics) = compare(&Path::new(&shared).join("reference"));
    say(&format!("{compared} reference values hold"));
    assert!(statistics.len() >= 20 && compared >= 3_184, "so many stand in the files today");
}

#[test]
fn a_wrong_value_would_be_noticed() {
    assert!(!agrees("mean", Some(1.0), Some(1.0 + 1e-8)));
    assert!(!agrees("p", Some(1e-20), Some(2e-20)));
    assert!(!agrees("p_holm[M1|M2]", Some(1e-20), Some(2e-20)));
    assert!(!agrees("letters[M1]", expected("letters[M1]", "ab"), expected("letters[M1]", "b")));
    assert!(!agrees("lower", Some(0.0), None));
    assert!(!prints_as(Some(0.2554), "0.2553"));
    assert!(prints_as(Some(0.255_28), "0.2553"));
}
