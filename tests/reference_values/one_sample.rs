//! Statistics of one sample.

use plenaria::statistics::{
    Sample, consensus, favourable_share, interpolated_median, mean, median, net_promoter_score, non_response_bounds,
    response_rate,
};

use super::case::{Case, Compute, Quantities, counts_of, ends, list, scores_of};

/// The statistics of this file.
pub(super) const BUILT: &[(&str, Compute)] = &[
    ("S02", favourable),
    ("S03", means),
    ("S04", medians),
    ("S05", agreement),
    ("S06", promoters),
    ("S15", rates),
    ("S16", bounds),
];

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
