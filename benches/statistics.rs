//! How long each statistic takes, from 25 answers and from 10,000.
#![expect(clippy::unwrap_used, reason = "a bench that makes its own answers")]

use std::time::Duration;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use plenaria::statistics::{
    CrossProducts, POWER, Sample, consensus, detectable_change, equal_step, favourable_share, friedman, holm,
    interpolated_median, keyness, learning, letter_columns, mean, mean_score, median, net_promoter_score,
    non_response_bounds, partial_pooling, rank_correlation, rank_sum, relative_importance, reliability, response_rate,
    run_lines, share_change, share_trend, signed_rank, superiority, trend,
};

const SIZES: [u64; 2] = [25, 10_000];
const MODULES: u64 = 10;
const SCORES: [f64; 11] = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0];

/// One group: the statistic at every size, of answers that are made before the clock runs.
fn bench<Answers, Number>(
    criterion: &mut Criterion,
    statistic: &str,
    answers: impl Fn(u64) -> Answers,
    compute: impl Fn(&Answers) -> Number,
) {
    let mut group = criterion.benchmark_group(statistic);
    for size in SIZES {
        let answers = answers(size);
        group.bench_with_input(BenchmarkId::from_parameter(size), &answers, |bencher, answers| {
            bencher.iter(|| compute(answers));
        });
    }
    group.finish();
}

/// The level, 0 to 4, that a respondent chose: high ones more often, and nobody's answers like another's.
fn level(respondent: u64, item: u64) -> u64 {
    let mixed = (respondent + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ (item + 1).wrapping_mul(0xC2B2_AE3D_27D4_EB4F);
    let draw = (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 40;
    [0, 1, 2, 3, 3, 4, 4, 4][usize::try_from((draw + respondent) % 8).unwrap()]
}

fn score(respondent: u64, item: u64) -> f64 {
    SCORES[usize::try_from(level(respondent, item)).unwrap()]
}

/// Answers to an item by level.
fn counts(answers: u64, item: u64) -> Vec<u64> {
    let at = |chosen: u64| (0..answers).filter(|respondent| level(*respondent, item) == chosen).count() as u64;
    (0..5).map(at).collect()
}

/// Half of the answers at an earlier seminar, half at a later one.
fn earlier_and_later(answers: u64) -> (Vec<u64>, Vec<u64>) {
    (counts(answers / 2, 1), counts(answers - answers / 2, 2))
}

/// A row per respondent, with a score of every item.
fn rows(respondents: u64) -> Vec<Vec<f64>> {
    (0..respondents).map(|respondent| (0..MODULES).map(|item| score(respondent, item)).collect()).collect()
}

/// Satisfaction, which goes with the modules, and a score of each.
fn rated(respondents: u64) -> Vec<(f64, Vec<f64>)> {
    let satisfaction = |row: &[f64]| row.iter().sum::<f64>() + 2.0 * row[0];
    rows(respondents).into_iter().map(|row| (satisfaction(&row), row)).collect()
}

fn levels(criterion: &mut Criterion) {
    let five = &SCORES[..5];
    let sample = |answers| counts(answers, 1);
    bench(criterion, "S02 favourable share", sample, |counts| {
        favourable_share(counts[3] + counts[4], counts.iter().sum())
    });
    bench(criterion, "S03 mean", sample, |counts| mean(Sample::new(five, counts).unwrap()));
    bench(criterion, "S04 median", sample, |counts| median(Sample::new(five, counts).unwrap()));
    bench(criterion, "S04 interpolated median", sample, |counts| {
        interpolated_median(Sample::new(five, counts).unwrap(), equal_step(five).unwrap())
    });
    bench(criterion, "S05 consensus", sample, |counts| consensus(Sample::new(five, counts).unwrap()));
    let to_recommend = |answers| [vec![0; 6], counts(answers, 1)].concat();
    bench(criterion, "S06 net promoter score", to_recommend, |counts| {
        net_promoter_score(Sample::new(&SCORES, counts).unwrap())
    });
}

fn changes(criterion: &mut Criterion) {
    let favourable = |counts: &[u64]| (counts[3] + counts[4], counts.iter().sum());
    bench(criterion, "S08 rank sum", earlier_and_later, |(earlier, later)| rank_sum(earlier, later));
    bench(criterion, "S09 superiority", earlier_and_later, |(earlier, later)| superiority(earlier, later));
    bench(criterion, "S10 change of a share", earlier_and_later, |(earlier, later)| {
        share_change(favourable(earlier), favourable(later))
    });
    let tests = |comparisons: u64| (0..comparisons).map(|test| Some(score(test, 1) / 5.0)).collect::<Vec<_>>();
    bench(criterion, "S14 Holm's adjustment", tests, |tests| holm(tests));
}

fn people(criterion: &mut Criterion) {
    bench(criterion, "S15 response rate", |eligible| eligible, |eligible| response_rate(eligible - 5, *eligible));
    bench(
        criterion,
        "S16 non-response bounds",
        |eligible| eligible,
        |eligible| non_response_bounds(eligible - 10, 5, *eligible),
    );
}

fn associations(criterion: &mut Criterion) {
    bench(criterion, "S07 sums of products", rows, |rows| CrossProducts::new(rows));
    let sums = |respondents| CrossProducts::new(&rows(respondents)).unwrap();
    bench(criterion, "S07 reliability", sums, reliability);
    bench(criterion, "S19 module scores", rows, |rows| rows.iter().map(|row| mean_score(row)).collect::<Vec<_>>());
    let pairs =
        |respondents| rated(respondents).iter().map(|(outcome, scores)| (scores[0], *outcome)).collect::<Vec<_>>();
    bench(criterion, "S19 rank correlation", pairs, |pairs| rank_correlation(pairs));
    // Under fifty rows it says that they are too few.
    bench(criterion, "S19 relative importance of ten modules", rated, |rows| relative_importance(rows));
}

fn within_people(criterion: &mut Criterion) {
    bench(criterion, "S12 Friedman over ten modules", rows, |rows| friedman(rows));
    let differences = |respondents| -> Vec<(f64, u64)> {
        let difference = |gap: u64| {
            let found = (0..respondents).filter(|one| level(*one, 1) + 4 == level(*one, 2) + gap).count() as u64;
            (SCORES[usize::try_from(gap).unwrap()] - 4.0, found)
        };
        (0..9).map(difference).collect()
    };
    bench(criterion, "S12 signed rank of a pair", differences, |differences| signed_rank(differences));
    let differing = |modules: u64| -> (usize, Vec<(usize, usize)>) {
        let modules = usize::try_from(modules.min(25)).unwrap();
        let pairs = (0..modules).flat_map(|one| (one + 6..modules).map(move |other| (one, other)));
        (modules, pairs.collect())
    };
    bench(criterion, "S12 letters of 25 modules", differing, |(modules, pairs)| letter_columns(*modules, pairs));
    bench(criterion, "S13 learning", differences, |differences| learning(differences));
}

fn over_cycles(criterion: &mut Criterion) {
    let cycles = |answers| (0..6).map(|cycle| counts(answers / 6 + 1, cycle)).collect::<Vec<_>>();
    let shares = move |answers| {
        let share = |counts: Vec<u64>| (counts[3] + counts[4], counts.iter().sum());
        cycles(answers).into_iter().map(share).collect::<Vec<(u64, u64)>>()
    };
    bench(criterion, "S11 trend over six cycles", cycles, |cycles| trend(cycles));
    bench(criterion, "S11 trend of a share", shares, |shares| share_trend(shares));
    let values = |seminars: u64| (0..seminars).map(|seminar| Some(score(seminar, 1))).collect::<Vec<_>>();
    bench(criterion, "S18 run chart", values, |values| run_lines(values));
    bench(criterion, "S20 detectable change", |n| n, |n| detectable_change(0.7, (*n, *n), POWER, 0.05));
    bench(criterion, "S21 keyness", |n| n, |n| keyness((n / 5, n / 2), (n / 20, n / 2)));
    bench(criterion, "S22 partial pooling of six modules", shares, |shares| partial_pooling(shares));
}

/// Short, so that all groups together take less than a minute.
fn settings() -> Criterion {
    Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(500))
        .without_plots()
}

criterion_group! {
    name = statistics;
    config = settings();
    targets = levels, changes, people, associations, within_people, over_cycles
}
criterion_main!(statistics);
