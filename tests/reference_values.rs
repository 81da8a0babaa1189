//! Every statistic gives the numbers that other software gives: R, Python, and the literature.
#![expect(clippy::unwrap_used, reason = "a reference file that can't be read fails the test")]

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;

use plenaria::measure::Interval;
use plenaria::measure::statistics::{
    Sample, consensus, favourable_share, holm, interpolated_median, mean, median, net_promoter_score,
    non_response_bounds, rank_sum, response_rate, share_change, superiority,
};

/// What a statistic gives for a case, by quantity; `None` is no number.
type Quantities = Vec<(String, Option<f64>)>;

/// How a statistic is computed from a case.
type Compute = fn(&Case) -> Quantities;

/// Every statistic that is built. A new statistic is a new row.
const BUILT: [(&str, Compute); 11] = [
    ("S02", favourable),
    ("S03", means),
    ("S04", medians),
    ("S05", agreement),
    ("S06", promoters),
    ("S08", rank_sums),
    ("S09", superiorities),
    ("S10", share_changes),
    ("S14", adjusted),
    ("S15", rates),
    ("S16", bounds),
];

/// What has reference values and isn't built yet.
const NOT_YET_BUILT: [&str; 9] = ["S07", "S11", "S12", "S13", "S18", "S19", "S20", "S21", "S22"];

/// One small data set.
#[derive(Debug, Default)]
struct Case {
    rows: Vec<Row>,
    parameters: BTreeMap<String, String>,
}

#[derive(Debug)]
struct Row {
    group: String,
    item: String,
    value: Option<f64>,
}

impl Case {
    fn answers(&self, group: Option<&str>) -> Vec<f64> {
        let of_group = self.rows.iter().filter(|row| group.is_none_or(|group| row.group == group));
        of_group.filter_map(|row| row.value).collect()
    }

    fn number(&self, parameter: &str) -> f64 {
        self.parameters[parameter].parse().unwrap()
    }

    /// Favourable answers and answers.
    fn favourable(&self, group: Option<&str>) -> (u64, u64) {
        let levels: Vec<f64> = self.parameters["favourable"].split(';').map(|level| level.parse().unwrap()).collect();
        let answers = self.answers(group);
        let favourable = answers.iter().filter(|answer| levels.iter().any(|level| same(*level, **answer))).count();
        (favourable as u64, answers.len() as u64)
    }
}

fn same(a: f64, b: f64) -> bool {
    a.total_cmp(&b).is_eq()
}

/// The scores in use, low to high.
fn scores_of(answers: &[f64]) -> Vec<f64> {
    let mut scores = answers.to_vec();
    scores.sort_by(f64::total_cmp);
    scores.dedup_by(|a, b| same(*a, *b));
    scores
}

fn counts_of(answers: &[f64], scores: &[f64]) -> Vec<u64> {
    scores.iter().map(|score| answers.iter().filter(|answer| same(**answer, *score)).count() as u64).collect()
}

/// Counts of the earlier and the later answers on the levels that either used.
fn earlier_and_later(case: &Case) -> (Vec<u64>, Vec<u64>) {
    let (earlier, later) = (case.answers(Some("earlier")), case.answers(Some("later")));
    let scores = scores_of(&[earlier.clone(), later.clone()].concat());
    (counts_of(&earlier, &scores), counts_of(&later, &scores))
}

fn list<const N: usize>(quantities: [(&str, Option<f64>); N]) -> Quantities {
    quantities.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn ends(interval: Option<Interval>) -> (Option<f64>, Option<f64>) {
    (interval.map(|interval| interval.lower), interval.map(|interval| interval.upper))
}

fn favourable(case: &Case) -> Quantities {
    let (favourable, answers) = case.favourable(None);
    let share = favourable_share(favourable, answers);
    let (lower, upper) = ends(share.map(|share| share.interval));
    #[expect(clippy::cast_precision_loss, reason = "a few hundred answers")]
    let n = Some(answers as f64);
    list([("n", n), ("share", share.map(|share| share.share)), ("lower", lower), ("upper", upper)])
}

fn means(case: &Case) -> Quantities {
    let answers = case.answers(None);
    let scores = scores_of(&answers);
    let result = mean(Sample::new(&scores, &counts_of(&answers, &scores)).unwrap());
    let (lower, upper) = ends(result.and_then(|result| result.interval));
    let deviation = result.and_then(|result| result.standard_deviation);
    list([("mean", result.map(|result| result.mean)), ("sd", deviation), ("lower", lower), ("upper", upper)])
}

fn medians(case: &Case) -> Quantities {
    let answers = case.answers(None);
    let scores = scores_of(&answers);
    let counts = counts_of(&answers, &scores);
    let sample = Sample::new(&scores, &counts).unwrap();
    list([("median", median(sample)), ("interpolated_median", interpolated_median(sample, case.number("step")))])
}

fn agreement(case: &Case) -> Quantities {
    let (highest, step) = (case.number("highest"), case.number("step"));
    let levels = std::iter::successors(Some(case.number("lowest")), |score| Some(score + step));
    let scores: Vec<f64> = levels.take_while(|score| *score < highest + step / 2.0).collect();
    let counts = counts_of(&case.answers(None), &scores);
    list([("consensus", consensus(Sample::new(&scores, &counts).unwrap()))])
}

fn promoters(case: &Case) -> Quantities {
    let scores: Vec<f64> = (0..=10).map(f64::from).collect();
    let counts = counts_of(&case.answers(None), &scores);
    let result = net_promoter_score(Sample::new(&scores, &counts).unwrap());
    let (lower, upper) = ends(result.and_then(|result| result.interval));
    list([("nps", result.map(|result| result.score)), ("lower", lower), ("upper", upper)])
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

fn adjusted(case: &Case) -> Quantities {
    let p_values: Vec<Option<f64>> = case.rows.iter().map(|row| row.value).collect();
    let names = case.rows.iter().map(|row| format!("p_holm[{}]", row.item));
    names.zip(holm(&p_values)).collect()
}

fn rates(case: &Case) -> Quantities {
    let status = case.answers(None);
    let with_at_least = |least: f64| status.iter().filter(|status| **status >= least).count() as u64;
    let rate = |least| response_rate(with_at_least(least), status.len() as u64);
    let (first, second) = (rate(2.0), rate(1.0));
    let (first_lower, first_upper) = ends(first.map(|rate| rate.interval));
    let (second_lower, second_upper) = ends(second.map(|rate| rate.interval));
    list([
        ("rr1", first.map(|rate| rate.share)),
        ("rr1_lower", first_lower),
        ("rr1_upper", first_upper),
        ("rr2", second.map(|rate| rate.share)),
        ("rr2_lower", second_lower),
        ("rr2_upper", second_upper),
    ])
}

fn bounds(case: &Case) -> Quantities {
    let eligible = case.rows.len() as u64;
    let (favourable, answers) = case.favourable(None);
    let bounds = non_response_bounds(favourable, eligible - answers, eligible);
    list([("lower", bounds.map(|bounds| bounds.lower)), ("upper", bounds.map(|bounds| bounds.upper))])
}

fn records(folder: &Path, file: &str) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_path(folder.join(file)).unwrap();
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn cases(folder: &Path) -> BTreeMap<String, Case> {
    let mut cases: BTreeMap<String, Case> = BTreeMap::new();
    for record in records(folder, "parameters.csv") {
        cases.entry(record[0].clone()).or_default().parameters.insert(record[2].clone(), record[3].clone());
    }
    for record in records(folder, "cases.csv") {
        let value = (!record[5].is_empty()).then(|| record[5].parse().unwrap());
        let row = Row { group: record[2].clone(), item: record[4].clone(), value };
        cases.entry(record[0].clone()).or_default().rows.push(row);
    }
    cases
}

/// Whether a number is the expected one: 1e-9 relative or 1e-12 absolute, for p relative only.
fn agrees(quantity: &str, computed: Option<f64>, expected: Option<f64>) -> bool {
    match (computed, expected) {
        (None, None) => true,
        (Some(computed), Some(expected)) => {
            let absolute = if quantity == "p" || quantity.starts_with("p_") { 0.0 } else { 1e-12 };
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
        .filter_map(|(id, case)| Some((id, case, BUILT.iter().find(|(statistic, _)| id.starts_with(statistic))?.1)))
        .flat_map(|(id, case, compute)| compute(case).into_iter().map(|(name, value)| ((id.as_str(), name), value)))
        .collect();
    let is_built = |statistic: &str| BUILT.iter().any(|(built, _)| *built == statistic);
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
    assert_eq!(statistics, BUILT.iter().map(|(statistic, _)| (*statistic).to_owned()).collect());
    assert!(compared > 400);
}

#[test]
fn all_reference_values_hold_and_what_is_not_built_is_named() {
    let Some(shared) = std::env::var_os("PLENARIA_SHARED") else {
        return say("skipped: PLENARIA_SHARED is not set");
    };
    let (compared, statistics) = compare(&Path::new(&shared).join("reference"));
    say(&format!("{compared} reference values hold; not yet built: {}", NOT_YET_BUILT.join(", ")));
    let unbuilt = statistics.iter().map(String::as_str).filter(|id| !BUILT.iter().any(|(built, _)| built == id));
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
