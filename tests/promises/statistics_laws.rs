//! Laws that statistics keep whatever the answers: mirrored scales, symmetric comparisons, numbers within their bounds.

use plenaria::statistics::{
    Interval, Sample, consensus, favourable_share, holm, interpolated_median, least_p, mean, median,
    net_promoter_score, non_response_bounds, rank_sum, share_change, superiority,
};
use proptest::prelude::*;

use crate::given::closeness::both_close;

const SCORES: [f64; 5] = [1.0, 2.0, 3.0, 4.0, 5.0];

fn counts() -> impl Strategy<Value = Vec<u64>> {
    prop::collection::vec(prop_oneof![2 => Just(0_u64), 4 => 0_u64..12, 1 => 0_u64..200], SCORES.len())
}

fn reversed(counts: &[u64]) -> Vec<u64> {
    counts.iter().rev().copied().collect()
}

fn mirrored(interval: Option<Interval>, other: Option<Interval>, middle: f64) -> bool {
    both_close(interval.map(|interval| middle - interval.upper), other.map(|other| other.lower))
        && both_close(interval.map(|interval| middle - interval.lower), other.map(|other| other.upper))
}

proptest! {
    #[test]
    fn a_reversed_scale_mirrors_shares(favourable in 0_u64..500, others in 0_u64..500) {
        let answers = favourable + others;
        let (share, rest) = (favourable_share(favourable, answers), favourable_share(others, answers));
        prop_assert!(both_close(share.map(|share| 1.0 - share.share), rest.map(|rest| rest.share)));
        prop_assert!(mirrored(share.map(|share| share.interval), rest.map(|rest| rest.interval), 1.0));
    }

    #[test]
    fn a_reversed_scale_mirrors_averages_and_keeps_agreement(counts in counts()) {
        let turned = reversed(&counts);
        let (sample, mirror) = (Sample::new(&SCORES, &counts).unwrap(), Sample::new(&SCORES, &turned).unwrap());
        let (one, other) = (mean(sample), mean(mirror));
        prop_assert!(both_close(one.map(|mean| 6.0 - mean.mean), other.map(|mean| mean.mean)));
        prop_assert!(mirrored(one.and_then(|mean| mean.interval), other.and_then(|mean| mean.interval), 6.0));
        prop_assert!(both_close(median(sample).map(|median| 6.0 - median), median(mirror)));
        let interpolated = interpolated_median(sample, 1.0).map(|median| 6.0 - median);
        prop_assert!(both_close(interpolated, interpolated_median(mirror, 1.0)));
        prop_assert!(both_close(consensus(sample), consensus(mirror)));
        prop_assert!(consensus(sample).is_none_or(|consensus| (0.0..=1.0).contains(&consensus)));
    }

    #[test]
    fn a_reversed_scale_and_swapped_groups_mirror_comparisons(earlier in counts(), later in counts()) {
        let forward = superiority(&earlier, &later);
        for (a, b) in [(reversed(&earlier), reversed(&later)), (later.clone(), earlier.clone())] {
            let other = superiority(&a, &b);
            let chance = forward.map(|change| 1.0 - change.chance);
            prop_assert!(both_close(chance, other.map(|change| change.chance)));
            let intervals = (forward.and_then(|change| change.interval), other.and_then(|change| change.interval));
            prop_assert!(mirrored(intervals.0, intervals.1, 1.0));
            let (test, mirror) = (rank_sum(&earlier, &later), rank_sum(&a, &b));
            prop_assert!(both_close(test.map(|test| test.p), mirror.map(|test| test.p)));
            let z = test.and_then(|test| test.z).map(|z| -z);
            prop_assert!(both_close(z, mirror.and_then(|test| test.z)));
        }
    }

    #[test]
    fn the_test_and_the_chance_point_the_same_way(earlier in counts(), later in counts()) {
        if let Some((test, change)) = rank_sum(&earlier, &later).zip(superiority(&earlier, &later)) {
            prop_assert!((0.0..=1.0).contains(&test.p));
            let z = test.z.unwrap_or(0.0);
            prop_assert!(z * (change.chance - 0.5) > -1e-12);
            prop_assert!((z.abs() < 1e-12) == ((change.chance - 0.5).abs() < 1e-12));
        }
    }

    #[test]
    fn no_exact_p_lies_under_its_bound(
        earlier in prop::collection::vec(0_u64..10, SCORES.len()),
        later in prop::collection::vec(0_u64..10, SCORES.len()),
    ) {
        if let Some(least) = least_p(&earlier, &later) {
            let p = rank_sum(&earlier, &later).unwrap().p;
            prop_assert!(least > 0.0 && least <= p, "{least} {p}");
        }
    }

    #[test]
    fn a_level_that_nobody_chose_changes_no_comparison(earlier in counts(), later in counts(), position in 0_usize..6) {
        let (mut wider_earlier, mut wider_later) = (earlier.clone(), later.clone());
        wider_earlier.insert(position, 0);
        wider_later.insert(position, 0);
        prop_assert_eq!(rank_sum(&earlier, &later), rank_sum(&wider_earlier, &wider_later));
        prop_assert_eq!(superiority(&earlier, &later), superiority(&wider_earlier, &wider_later));
    }

    #[test]
    fn a_change_of_shares_is_the_opposite_of_its_reverse(a in 0_u64..60, b in 0_u64..60, c in 0_u64..60, d in 0_u64..60) {
        let (forward, back) = (share_change((a, a + b), (c, c + d)), share_change((c, c + d), (a, a + b)));
        prop_assert!(both_close(forward.map(|change| -change.difference), back.map(|change| change.difference)));
        prop_assert!(mirrored(forward.and_then(|change| change.interval), back.and_then(|change| change.interval), 0.0));
        let within = |interval: Interval| interval.lower >= -1.0 - 1e-12 && interval.upper <= 1.0 + 1e-12;
        prop_assert!(forward.and_then(|change| change.interval).is_none_or(within));
    }

    #[test]
    fn more_answers_narrow_a_share(favourable in 0_u64..40, others in 0_u64..40, times in 2_u64..50) {
        let width = |times: u64| {
            let share = favourable_share(favourable * times, (favourable + others) * times);
            share.map_or(0.0, |share| share.interval.upper - share.interval.lower)
        };
        prop_assert!(favourable + others == 0 || width(times) < width(1));
    }

    #[test]
    fn the_net_promoter_score_stays_within_one(counts in prop::collection::vec(0_u64..9, 11)) {
        let scores: Vec<f64> = (0..=10).map(f64::from).collect();
        if let Some(result) = net_promoter_score(Sample::new(&scores, &counts).unwrap()) {
            prop_assert!((-1.0..=1.0).contains(&result.score));
            let holds = |interval: Interval| interval.lower < result.score && result.score < interval.upper;
            prop_assert!(result.interval.is_none_or(holds));
        }
    }

    #[test]
    fn adjusting_never_lowers_p_nor_changes_its_order(p_values in prop::collection::vec(prop::option::of(0.0..=1.0_f64), 0..20)) {
        let adjusted = holm(&p_values);
        let pairs: Vec<(f64, f64)> = p_values.iter().zip(&adjusted).filter_map(|(p, q)| p.zip(*q)).collect();
        prop_assert_eq!(pairs.len(), p_values.iter().flatten().count());
        for (p, q) in &pairs {
            prop_assert!(p <= q && *q <= 1.0);
            prop_assert!(pairs.iter().all(|(other, adjusted)| other > p || adjusted <= q));
        }
    }

    #[test]
    fn whatever_the_silent_would_say_lies_within_the_bounds(favourable in 0_u64..50, others in 0_u64..50, silent in 0_u64..50, agreeing in 0_u64..50) {
        let eligible = favourable + others + silent;
        if let Some(bounds) = non_response_bounds(favourable, silent, eligible) {
            let truth = favourable_share(favourable + agreeing.min(silent), eligible).unwrap().share;
            prop_assert!(bounds.lower <= truth && truth <= bounds.upper);
        }
    }
}
