//! How sure the 95 % intervals are: how often they hold the true value, by enumeration where that is feasible, else by
//! draws. Prints the README's tables: `cargo bench --bench coverage`.
#![expect(clippy::unwrap_used, reason = "a bench that makes its own answers")]
#![expect(clippy::cast_precision_loss, reason = "counts of a few thousand")]
#![expect(clippy::print_stdout, reason = "the tables are what it is for")]

use plenaria::statistics::{Interval, Sample, favourable_share, holm, mean, rank_sum, share_change, superiority};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

const SIZES: [u64; 3] = [10, 25, 60];
const SHARES: [f64; 3] = [0.5, 0.8, 0.95];
const SCORES: [f64; 5] = [1.0, 2.0, 3.0, 4.0, 5.0];
const DRAWS: u64 = 40_000;
const SEED: u64 = 2026;

/// Five levels of which the upper two hold this share, as forms have them.
fn levels(share: f64) -> [f64; 5] {
    let rest = 1.0 - share;
    [0.15 * rest, 0.25 * rest, 0.6 * rest, 0.6 * share, 0.4 * share]
}

fn holds(interval: Option<Interval>, truth: f64) -> bool {
    interval.is_some_and(|interval| interval.lower <= truth && truth <= interval.upper)
}

/// The probabilities of 0 … n favourable answers.
fn binomial(n: u64, share: f64) -> Vec<f64> {
    let mut ways = vec![1.0_f64];
    for taken in 0..n {
        ways.push(ways[usize::try_from(taken).unwrap()] * (n - taken) as f64 / (taken + 1) as f64);
    }
    let power = |base: f64, times: u64| base.powi(i32::try_from(times).unwrap());
    (0..=n).zip(ways).map(|(count, ways)| ways * power(share, count) * power(1.0 - share, n - count)).collect()
}

fn wilson(n: u64, share: f64) -> f64 {
    let held = |count: &u64| holds(favourable_share(*count, n).map(|share| share.interval), share);
    (0..=n).zip(binomial(n, share)).filter(|(count, _)| held(count)).map(|(_, chance)| chance).sum()
}

fn newcombe(n: u64, (earlier, later): (f64, f64)) -> f64 {
    let (first, second) = (binomial(n, earlier), binomial(n, later));
    let mut covered = 0.0;
    for (before, chance) in (0..=n).zip(&first) {
        for (after, other) in (0..=n).zip(&second) {
            let interval = share_change((before, n), (after, n)).and_then(|change| change.interval);
            covered += if holds(interval, later - earlier) { chance * other } else { 0.0 };
        }
    }
    covered
}

fn draw(generator: &mut ChaCha8Rng, n: u64, chances: &[f64; 5]) -> [u64; 5] {
    let mut counts = [0; 5];
    for _ in 0..n {
        let mut place = (generator.next_u64() >> 11) as f64 / (1_u64 << 53) as f64;
        let level = chances.iter().position(|chance| {
            place -= chance;
            place < 0.0
        });
        counts[level.unwrap_or(4)] += 1;
    }
    counts
}

/// How often something is so, and the standard error of that.
fn simulated(mut is_so: impl FnMut(&mut ChaCha8Rng) -> bool) -> (f64, f64) {
    let mut generator = ChaCha8Rng::seed_from_u64(SEED);
    let share = (0..DRAWS).filter(|_| is_so(&mut generator)).count() as f64 / DRAWS as f64;
    (share, (share * (1.0 - share) / DRAWS as f64).sqrt())
}

fn student(n: u64, share: f64) -> (f64, f64) {
    let chances = levels(share);
    let truth: f64 = SCORES.iter().zip(chances).map(|(score, chance)| score * chance).sum();
    simulated(|generator| {
        let counts = draw(generator, n, &chances);
        let mean = mean(Sample::new(&SCORES, &counts).unwrap()).unwrap();
        // All alike: no interval is given, which claims nothing and holds nothing.
        mean.interval.is_none() || holds(mean.interval, truth)
    })
}

fn brunner_munzel(n: u64, earlier: f64, later: f64) -> (f64, f64) {
    let (before, after) = (levels(earlier), levels(later));
    let pairs = || (0..5).flat_map(|one| (0..5).map(move |other| (one, other)));
    let weight = |(one, other): (usize, usize)| match other.cmp(&one) {
        std::cmp::Ordering::Greater => 1.0,
        std::cmp::Ordering::Equal => 0.5,
        std::cmp::Ordering::Less => 0.0,
    };
    let truth: f64 = pairs().map(|pair| weight(pair) * before[pair.0] * after[pair.1]).sum();
    simulated(|generator| {
        let (one, other) = (draw(generator, n, &before), draw(generator, n, &after));
        let interval = superiority(&one, &other).unwrap().interval;
        interval.is_none() || holds(interval, truth)
    })
}

/// How often a family of ten modules without any change has at least one that improved or declined.
fn false_alarms(n: u64, share: f64) -> (f64, f64) {
    let chances = levels(share);
    let mut generator = ChaCha8Rng::seed_from_u64(SEED);
    let families = DRAWS / 20;
    let mut alarms = 0;
    for _ in 0..families {
        let p: Vec<Option<f64>> = (0..10)
            .map(|_| {
                let (one, other) = (draw(&mut generator, n, &chances), draw(&mut generator, n, &chances));
                rank_sum(&one, &other).map(|test| test.p)
            })
            .collect();
        alarms += u64::from(holm(&p).into_iter().flatten().any(|p| p < 0.05));
    }
    let rate = alarms as f64 / families as f64;
    (rate, (rate * (1.0 - rate) / families as f64).sqrt())
}

fn percent((share, error): (f64, f64)) -> String {
    format!("{:.1} ± {:.1}", share * 100.0, error * 100.0)
}

fn main() {
    println!("| n | share | S02 Wilson | S10 Newcombe, no change | S10, −0.2 | S03 t | S09, no change | S09, −0.2 |");
    println!("|---|---|---|---|---|---|---|---|");
    for n in SIZES {
        for share in SHARES {
            let later = share - 0.2;
            println!(
                "| {n} | {share} | {:.1} | {:.1} | {:.1} | {} | {} | {} |",
                wilson(n, share) * 100.0,
                newcombe(n, (share, share)) * 100.0,
                newcombe(n, (share, later)) * 100.0,
                percent(student(n, share)),
                percent(brunner_munzel(n, share, share)),
                percent(brunner_munzel(n, share, later)),
            );
        }
    }
    println!("\n| n | share | families with a false alarm, % |\n|---|---|---|");
    for (n, share) in [(25, 0.8), (25, 0.95), (60, 0.8)] {
        println!("| {n} | {share} | {} |", percent(false_alarms(n, share)));
    }
}
