//! Laws that statistics of the same people's answers keep whatever they answered.

use plenaria::statistics::{
    FriedmanTest, PairedGain, RankSums, doubled_ranks, friedman, holm, learning, letter, letter_columns, signed_rank,
};
use proptest::prelude::*;

use crate::given::closeness::{both_close, close};

/// Differences of answers on scales of up to five levels, and how many pairs have each.
fn differences() -> impl Strategy<Value = Vec<(f64, u64)>> {
    prop::collection::vec(((-4_i8..=4).prop_map(f64::from), 0_u64..9), 1..12)
}

/// Few enough differences that all sign patterns can be tried.
fn few_differences() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec((-5_i8..=5).prop_map(f64::from), 1..=10)
}

/// Complete rows of two to five modules on five levels.
fn rows() -> impl Strategy<Value = Vec<Vec<f64>>> {
    (2_usize..=5).prop_flat_map(|modules| {
        prop::collection::vec(prop::collection::vec((1_u8..=5).prop_map(f64::from), modules), 1..40)
    })
}

/// The share of all sign patterns of Pratt's ranks that put T⁺ at least as far from its expectation.
fn p_by_enumeration(differences: &[f64]) -> Option<f64> {
    let below = |size: f64| differences.iter().filter(|other| other.abs() < size).count();
    let up_to = |size: f64| differences.iter().filter(|other| other.abs() <= size).count();
    let changed: Vec<f64> = differences.iter().copied().filter(|difference| difference.abs() > 0.0).collect();
    let ranks: Vec<usize> =
        changed.iter().map(|difference| below(difference.abs()) + up_to(difference.abs()) + 1).collect();
    let all: usize = ranks.iter().sum();
    let upward = changed.iter().zip(&ranks).filter(|(difference, _)| **difference > 0.0);
    let observed = (2 * upward.map(|(_, rank)| rank).sum::<usize>()).abs_diff(all);
    let patterns = 1_u32 << ranks.len();
    let sum = |signs: u32| (0..ranks.len()).filter(|bit| signs >> bit & 1 == 1).map(|bit| ranks[bit]).sum::<usize>();
    let as_far = (0..patterns).filter(|signs| (2 * sum(*signs)).abs_diff(all) >= observed).count();
    Some(f64::from(u32::try_from(as_far).ok()?) / f64::from(patterns))
}

/// All numbers of the learning that are not counts.
fn numbers(learning: &PairedGain) -> Vec<f64> {
    let (test, gain) = (learning.test, learning.gain);
    let interval = gain.interval.into_iter().flat_map(|interval| [interval.lower, interval.upper]);
    let certain = [test.up, test.down, test.p, gain.mean];
    let possible = [test.z, learning.rank_biserial, gain.standard_deviation].into_iter().flatten();
    certain.into_iter().chain(possible).chain(interval).collect()
}

fn same_test(one: &FriedmanTest, other: &FriedmanTest) -> bool {
    both_close(one.chi_squared, other.chi_squared)
        && close(one.p, other.p)
        && one.mean_ranks.iter().zip(&other.mean_ranks).all(|(a, b)| close(*a, *b))
}

proptest! {
    #[test]
    fn the_exact_p_is_what_trying_all_signs_gives(differences in few_differences()) {
        let counted: Vec<(f64, u64)> = differences.iter().map(|difference| (*difference, 1)).collect();
        let p = signed_rank(&counted).unwrap().p;
        prop_assert!((p - p_by_enumeration(&differences).unwrap()).abs() < 1e-12);
    }

    #[test]
    fn the_order_of_pairs_and_how_they_are_counted_are_irrelevant(differences in differences()) {
        let mut single: Vec<(f64, u64)> =
            differences.iter().rev().flat_map(|(difference, pairs)| (0..*pairs).map(|_| (*difference, 1))).collect();
        prop_assert_eq!(learning(&differences), learning(&single));
        single.sort_by(|a, b| a.0.total_cmp(&b.0));
        prop_assert_eq!(learning(&differences), learning(&single));
        prop_assert_eq!(learning(&differences).map(|learning| learning.test), signed_rank(&differences));
    }

    #[test]
    fn before_and_after_swapped_mirror_everything_but_p(differences in differences()) {
        let mirror: Vec<(f64, u64)> = differences.iter().map(|(difference, pairs)| (-difference, *pairs)).collect();
        if let Some((one, other)) = learning(&differences).zip(learning(&mirror)) {
            prop_assert_eq!((one.up, one.same, one.down), (other.down, other.same, other.up));
            prop_assert_eq!((one.test.up, one.test.down), (other.test.down, other.test.up));
            prop_assert_eq!((one.test.p, one.test.z), (other.test.p, other.test.z.map(|z| -z)));
            prop_assert_eq!(one.rank_biserial, other.rank_biserial.map(|size| -size));
            prop_assert!(close(one.gain.mean, -other.gain.mean));
            let (interval, mirrored) = (one.gain.interval, other.gain.interval);
            prop_assert!(both_close(interval.map(|interval| -interval.lower), mirrored.map(|interval| interval.upper)));
        }
    }

    #[test]
    fn everything_is_a_number_within_its_bounds(differences in differences()) {
        if let Some(learning) = learning(&differences) {
            prop_assert!(numbers(&learning).into_iter().all(f64::is_finite));
            prop_assert!(learning.test.p > 0.0 && learning.test.p <= 1.0);
            prop_assert!(learning.rank_biserial.is_none_or(|size| (-1.0..=1.0).contains(&size)));
            prop_assert_eq!(learning.up + learning.same + learning.down, learning.pairs);
            let holds = |mean: f64| learning.gain.interval.is_none_or(|interval| interval.lower < mean && mean < interval.upper);
            prop_assert!(holds(learning.gain.mean));
        }
    }

    #[test]
    fn twice_the_pairs_leave_the_mean_gain_and_nearly_the_effect_size(differences in differences()) {
        let doubled: Vec<(f64, u64)> = differences.iter().map(|(difference, pairs)| (*difference, 2 * pairs)).collect();
        if let Some((once, twice)) = learning(&differences).zip(learning(&doubled)) {
            prop_assert!(close(once.gain.mean, twice.gain.mean));
            // The ranks of 1 and 2 are 1 and 2; those of 1, 1, 2 and 2 are 1.5 and 3.5, which is another ratio.
            let changed = f64::from(u32::try_from(once.up + once.down).unwrap());
            let moved = once.rank_biserial.zip(twice.rank_biserial).map(|(once, twice)| (once - twice).abs());
            prop_assert_eq!(moved.is_some(), changed > 0.0);
            prop_assert!(moved.is_none_or(|moved| moved < 1.0 / (changed + 1.0)));
        }
    }

    #[test]
    fn another_unit_changes_no_rank(differences in differences(), unit in 1e-3..1e3_f64) {
        let scaled: Vec<(f64, u64)> = differences.iter().map(|(difference, pairs)| (difference * unit, *pairs)).collect();
        prop_assert_eq!(signed_rank(&differences), signed_rank(&scaled));
    }

    #[test]
    fn the_order_of_rows_and_twice_the_rows_leave_mean_ranks(rows in rows()) {
        let test = friedman(&rows).unwrap();
        let (turned, twice): (Vec<_>, Vec<_>) = (rows.iter().rev().cloned().collect(), [rows.clone(), rows.clone()].concat());
        prop_assert_eq!(&test, &friedman(&turned).unwrap());
        let doubled = friedman(&twice).unwrap();
        prop_assert_eq!(doubled.chi_squared.is_some(), test.chi_squared.is_some());
        for (once, again) in test.mean_ranks.iter().zip(&doubled.mean_ranks) {
            prop_assert!(close(*once, *again));
        }
    }

    #[test]
    fn a_reversed_scale_mirrors_mean_ranks_and_leaves_the_test(rows in rows()) {
        let reversed: Vec<Vec<f64>> = rows.iter().map(|row| row.iter().map(|answer| 6.0 - answer).collect()).collect();
        let (one, mut other) = (friedman(&rows).unwrap(), friedman(&reversed).unwrap());
        let most = f64::from(u8::try_from(one.mean_ranks.len()).unwrap()) + 1.0;
        for rank in &mut other.mean_ranks {
            *rank = most - *rank;
        }
        prop_assert!(same_test(&one, &other));
        prop_assert!((0.0..=1.0).contains(&one.p) && one.chi_squared.is_none_or(f64::is_finite));
        prop_assert!(one.mean_ranks.iter().all(|rank| *rank >= 1.0 && *rank <= most - 1.0));
    }

    #[test]
    fn a_row_taken_out_leaves_what_the_others_say(rows in rows(), which in any::<prop::sample::Index>()) {
        let mut sums = RankSums::new(rows[0].len());
        for row in &rows {
            sums.add(&doubled_ranks(row).unwrap());
        }
        let mut others = rows.clone();
        let left_out = others.remove(which.index(rows.len()));
        sums.remove(&doubled_ranks(&left_out).unwrap());
        prop_assert_eq!(sums.friedman(), friedman(&others));
    }

    #[test]
    fn two_modules_share_a_letter_if_and_only_if_they_do_not_differ(
        modules in 1_usize..14, pairs in prop::collection::vec((0_usize..14, 0_usize..14), 0..60)
    ) {
        let differing: Vec<(usize, usize)> =
            pairs.into_iter().filter(|(one, other)| one != other && *one.max(other) < modules).collect();
        let columns = letter_columns(modules, &differing);
        prop_assert!(columns.windows(2).all(|pair| pair[0] < pair[1]));
        let differ = |one: usize, other: usize| differing.contains(&(one, other)) || differing.contains(&(other, one));
        for one in 0..modules {
            prop_assert!(columns.iter().any(|column| column.contains(&one)), "each module has a letter");
            for other in 0..one {
                let share = columns.iter().any(|column| column.contains(&one) && column.contains(&other));
                prop_assert_eq!(share, !differ(one, other));
            }
        }
        for column in &columns {
            let fits = |module: &usize| !column.contains(module) && column.iter().all(|member| !differ(*member, *module));
            prop_assert_eq!((0..modules).find(fits), None, "each column is as large as it can be");
        }
    }

    #[test]
    fn no_two_columns_have_the_same_letter(one in 0_usize..100_000, other in 0_usize..100_000) {
        prop_assert_eq!(letter(one) == letter(other), one == other);
        prop_assert!((letter(one).len(), letter(one)) <= (letter(one + 1).len(), letter(one + 1)));
    }

    #[test]
    fn all_pairs_of_modules_have_a_p_that_adjusting_keeps(rows in rows()) {
        let modules = rows[0].len();
        let pairs = (0..modules).flat_map(|one| (0..one).map(move |other| (one, other)));
        let p: Vec<Option<f64>> = pairs
            .map(|(one, other)| rows.iter().map(|row| (row[one] - row[other], 1)).collect::<Vec<_>>())
            .map(|differences| signed_rank(&differences).map(|test| test.p))
            .collect();
        prop_assert!(p.iter().zip(holm(&p)).all(|(p, adjusted)| p.is_some() && *p <= adjusted));
    }
}
