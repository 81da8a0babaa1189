//! Laws of the statistics that know which answers one person gave: order, reversal and repetition of answers.

use plenaria::statistics::{
    CrossProducts, Interval, RankCorrelation, RelativeImportance, Reliability, rank_correlation, relative_importance,
    reliability,
};
use proptest::prelude::*;

use crate::given::closeness::{both_close, close};

/// Complete rows of two to six items on levels 1 to 5, now and then all equal or all of one kind.
fn rows() -> impl Strategy<Value = Vec<Vec<f64>>> {
    (2_usize..7).prop_flat_map(|items| {
        let level = prop_oneof![8 => 1_u32..6, 1 => Just(3_u32)].prop_map(f64::from);
        let free = prop::collection::vec(prop::collection::vec(level, items), 1..40);
        let equal = (1_u32..6, 1_usize..40).prop_map(move |(level, rows)| vec![vec![f64::from(level); items]; rows]);
        let agreeing = prop::collection::vec(1_u32..6, 1..40)
            .prop_map(move |levels| levels.into_iter().map(|level| vec![f64::from(level); items]).collect());
        prop_oneof![8 => free, 1 => equal, 1 => agreeing]
    })
}

fn pairs() -> impl Strategy<Value = Vec<(f64, f64)>> {
    rows().prop_map(|rows| rows.into_iter().map(|row| (row[0], row[1])).collect())
}

/// Rows for relative importance: satisfaction, then two to five modules that it goes with more or less.
fn rated() -> impl Strategy<Value = Vec<(f64, Vec<f64>)>> {
    (2_usize..6, 0_u32..4).prop_flat_map(|(modules, noise)| {
        let level = (1_u32..6).prop_map(f64::from);
        let row = (prop::collection::vec(level, modules), 0..=noise).prop_map(|(scores, noise)| {
            let satisfaction = scores.iter().zip([3.0, 2.0, 1.0, 0.5, 0.0]).map(|(score, weight)| score * weight);
            (satisfaction.sum::<f64>() + 2.0 * f64::from(noise), scores)
        });
        prop::collection::vec(row, 45..80)
    })
}

fn of(rows: &[Vec<f64>]) -> Option<Reliability> {
    CrossProducts::new(rows).and_then(|answers| reliability(&answers))
}

/// The rows in another order.
fn shuffled<T: Clone>(rows: &[T], seed: usize) -> Vec<T> {
    let mut order: Vec<(usize, usize)> = (0..rows.len()).map(|row| (row.wrapping_mul(seed | 1) % 101, row)).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, row)| rows[row].clone()).collect()
}

fn twice<T: Clone>(rows: &[T]) -> Vec<T> {
    [rows, rows].concat()
}

fn alike(a: Option<&Reliability>, b: Option<&Reliability>) -> bool {
    let ends = |result: Option<&Reliability>| result.and_then(|result| result.interval);
    let (one, other) = (ends(a), ends(b));
    points_alike(a, b)
        && both_close(one.map(|ends| ends.lower), other.map(|ends| ends.lower))
        && both_close(one.map(|ends| ends.upper), other.map(|ends| ends.upper))
}

fn points_alike(a: Option<&Reliability>, b: Option<&Reliability>) -> bool {
    let Some((a, b)) = a.zip(b) else { return a.is_none() && b.is_none() };
    let items = a.items.iter().zip(&b.items).all(|(one, other)| {
        both_close(one.rest_correlation, other.rest_correlation) && both_close(one.alpha_without, other.alpha_without)
    });
    close(a.alpha, b.alpha) && items && a.items.len() == b.items.len()
}

fn holds(interval: Interval, point: f64) -> bool {
    interval.lower.is_finite() && interval.upper.is_finite() && interval.lower < point && point < interval.upper
}

fn width(result: Option<RankCorrelation>) -> Option<f64> {
    result.and_then(|result| result.interval).map(|interval| interval.upper - interval.lower)
}

proptest! {
    #[test]
    fn reliability_knows_no_order_of_rows_or_items(rows in rows(), seed in any::<usize>()) {
        let whole = of(&rows);
        prop_assert_eq!(&whole, &of(&shuffled(&rows, seed)));
        let turned = of(&rows.iter().map(|row| row.iter().rev().copied().collect()).collect::<Vec<_>>());
        let back = turned.map(|result| Reliability { items: result.items.into_iter().rev().collect(), ..result });
        prop_assert!(alike(whole.as_ref(), back.as_ref()));
    }

    #[test]
    fn reliability_stays_when_all_scales_are_reversed_or_stretched(rows in rows()) {
        let whole = of(&rows);
        for change in [|score: f64| 6.0 - score, |score: f64| 2.5 * score - 7.25] {
            let other = of(&rows.iter().map(|row| row.iter().map(|score| change(*score)).collect()).collect::<Vec<_>>());
            prop_assert!(alike(whole.as_ref(), other.as_ref()));
        }
    }

    #[test]
    fn reliability_is_a_number_within_its_bounds_or_none(rows in rows()) {
        let Some(result) = of(&rows) else { return Ok(()) };
        prop_assert!(rows.len() >= 10 && result.alpha.is_finite() && result.alpha <= 1.0);
        prop_assert!(result.interval.is_none_or(|interval| holds(interval, result.alpha) && interval.upper < 1.0));
        for item in &result.items {
            prop_assert!(item.rest_correlation.is_none_or(|r| (-1.0..=1.0).contains(&r)));
            prop_assert!(item.alpha_without.is_none_or(|alpha| alpha.is_finite() && alpha <= 1.0));
        }
    }

    #[test]
    fn the_same_answers_twice_are_as_reliable(rows in rows()) {
        // Only what ten rows are needed for may come into being.
        if let Some(once) = of(&rows) {
            let doubled = of(&twice(&rows));
            prop_assert!(points_alike(Some(&once), doubled.as_ref()));
            let lower = |result: &Reliability| result.interval.map(|interval| interval.lower);
            prop_assert!(lower(&once).is_none() || lower(&once) < doubled.as_ref().and_then(lower));
        }
    }

    #[test]
    fn sums_of_parts_are_the_sums_of_the_whole(rows in rows(), at in any::<prop::sample::Index>()) {
        let (first, second) = rows.split_at(at.index(rows.len()));
        let whole = CrossProducts::new(&rows).unwrap();
        let rest = CrossProducts::new(second).unwrap();
        if let Some(part) = CrossProducts::new(first) {
            prop_assert_eq!(part.merge(&rest), Some(whole.clone()));
            prop_assert_eq!(rest.merge(&part), Some(whole.clone()));
            prop_assert_eq!(whole.without(first), Some(rest));
        }
    }

    #[test]
    fn a_rank_correlation_knows_no_order_nor_steps(pairs in pairs(), seed in any::<usize>()) {
        let whole = rank_correlation(&pairs);
        prop_assert_eq!(whole, rank_correlation(&shuffled(&pairs, seed)));
        prop_assert_eq!(whole, rank_correlation(&pairs.iter().map(|(one, other)| (*other, *one)).collect::<Vec<_>>()));
        let bent: Vec<(f64, f64)> = pairs.iter().map(|(one, other)| (one.exp(), other.powi(3) - 100.0)).collect();
        prop_assert_eq!(whole, rank_correlation(&bent), "only the order of answers counts");
    }

    #[test]
    fn reversing_one_rating_mirrors_a_rank_correlation(pairs in pairs()) {
        let reversed = rank_correlation(&pairs.iter().map(|(one, other)| (6.0 - one, *other)).collect::<Vec<_>>());
        let whole = rank_correlation(&pairs);
        prop_assert!(both_close(whole.map(|result| -result.rho), reversed.map(|result| result.rho)));
        let ends = |result: Option<RankCorrelation>| result.and_then(|result| result.interval);
        let (one, other) = (ends(whole), ends(reversed));
        prop_assert!(both_close(one.map(|ends| -ends.upper), other.map(|ends| ends.lower)));
        prop_assert!(both_close(one.map(|ends| -ends.lower), other.map(|ends| ends.upper)));
    }

    #[test]
    fn a_rank_correlation_lies_within_one_and_within_its_interval(pairs in pairs()) {
        let Some(result) = rank_correlation(&pairs) else { return Ok(()) };
        prop_assert!((-1.0..=1.0).contains(&result.rho));
        let within = |interval: Interval| holds(interval, result.rho) && -1.0 <= interval.lower && interval.upper <= 1.0;
        prop_assert!(result.interval.is_none_or(within));
    }

    #[test]
    fn the_same_pairs_twice_correlate_alike_and_more_surely(pairs in pairs()) {
        let (once, doubled) = (rank_correlation(&pairs), rank_correlation(&twice(&pairs)));
        prop_assert!(both_close(once.map(|result| result.rho), doubled.map(|result| result.rho)));
        prop_assert!(width(once).is_none() || width(doubled) < width(once));
    }

    #[test]
    fn shares_are_of_one_whole_and_none_is_negative(rows in rated()) {
        let Ok(RelativeImportance { r_squared, shares }) = relative_importance(&rows) else { return Ok(()) };
        prop_assert!((0.0..=1.0).contains(&r_squared));
        prop_assert!(shares.is_empty() == (r_squared <= 1e-10) && (shares.is_empty() || close(shares.iter().sum(), 1.0)));
        prop_assert!(shares.iter().all(|share| (0.0..=1.0 + 1e-12).contains(share)));
    }

    #[test]
    fn shares_know_no_order_of_rows_or_modules_and_no_unit(rows in rated(), seed in any::<usize>()) {
        let whole = relative_importance(&rows);
        let turned = relative_importance(&rows.iter().map(|(outcome, scores)| {
            (7.0 - 2.0 * outcome, scores.iter().rev().map(|score| 0.1 * score + 3.0).collect())
        }).collect::<Vec<_>>());
        let turned = turned.map(|result| RelativeImportance { shares: result.shares.into_iter().rev().collect(), ..result });
        for other in [turned, relative_importance(&shuffled(&rows, seed)), relative_importance(&twice(&rows))] {
            let (Ok(one), Ok(other)) = (&whole, &other) else {
                prop_assert!(whole.is_err(), "only too few rows can be mended, by having them twice");
                continue;
            };
            prop_assert!(close(one.r_squared, other.r_squared) && one.shares.len() == other.shares.len());
            prop_assert!(one.shares.iter().zip(&other.shares).all(|(one, other)| close(*one, *other)));
        }
    }
}
