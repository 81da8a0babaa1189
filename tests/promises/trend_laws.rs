//! Laws of trends, detectable changes, keyness and pooled shares: mirrored and doubled answers, and numbers within bounds.

use plenaria::statistics::{
    POWER, Trend, detectable_change, keyness, partial_pooling, run_lines, share_trend, superiority, trend,
};
use proptest::prelude::*;

use crate::given::closeness::{both_close, close};

fn counts() -> impl Strategy<Value = Vec<u64>> {
    prop::collection::vec(prop_oneof![2 => Just(0_u64), 4 => 0_u64..12, 1 => 0_u64..200], 5)
}

fn cycles() -> impl Strategy<Value = Vec<Vec<u64>>> {
    prop::collection::vec(counts(), 1..6)
}

/// Favourable answers and answers.
fn share(answers: u64) -> impl Strategy<Value = (u64, u64)> {
    (0..=answers).prop_flat_map(|answers| (0..=answers, Just(answers)))
}

fn doubled(cycles: &[Vec<u64>]) -> Vec<Vec<u64>> {
    cycles.iter().map(|levels| levels.iter().map(|count| 2 * count).collect()).collect()
}

fn opposite(one: Option<Trend>, other: Option<Trend>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => {
            one.s == -other.s
                && both_close(one.z.map(|z| -z), other.z)
                && both_close(one.tau_b.map(|tau| -tau), other.tau_b)
                && close(one.p, other.p)
        }
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

proptest! {
    #[test]
    fn a_reversed_scale_and_reversed_cycles_mirror_a_trend(cycles in cycles()) {
        let turned: Vec<Vec<u64>> = cycles.iter().map(|levels| levels.iter().rev().copied().collect()).collect();
        let back: Vec<Vec<u64>> = cycles.iter().rev().cloned().collect();
        prop_assert!(opposite(trend(&cycles), trend(&turned)));
        prop_assert!(opposite(trend(&cycles), trend(&back)));
    }

    #[test]
    fn a_trend_is_a_number_within_its_bounds(cycles in cycles()) {
        let answers: u64 = cycles.iter().flatten().sum();
        prop_assert_eq!(trend(&cycles).is_some(), answers > 0);
        if let Some(found) = trend(&cycles) {
            prop_assert!((0.0..=1.0).contains(&found.p));
            prop_assert!(found.z.is_none_or(f64::is_finite));
            prop_assert!(found.tau_b.is_none_or(|tau| (-1.0..=1.0).contains(&tau)));
            prop_assert!(found.z.is_some() || (found.s == 0 && close(found.p, 1.0)));
        }
    }

    #[test]
    fn over_two_cycles_the_trend_points_where_the_chance_of_a_higher_answer_does(earlier in counts(), later in counts()) {
        if let Some((found, change)) = trend(&[&earlier[..], &later[..]]).zip(superiority(&earlier, &later)) {
            let chance = change.chance - 0.5;
            let tau = found.tau_b.unwrap_or(0.0);
            prop_assert!(tau * chance > -1e-12);
            prop_assert!((tau.abs() < 1e-12) == (chance.abs() < 1e-12));
        }
    }

    #[test]
    fn a_level_or_a_cycle_without_answers_changes_no_trend(cycles in cycles(), level in 0_usize..6, cycle in 0_usize..6) {
        let mut wider = cycles.clone();
        wider.insert(cycle.min(cycles.len()), vec![0; 5]);
        for levels in &mut wider {
            levels.insert(level, 0);
        }
        prop_assert_eq!(trend(&cycles), trend(&wider));
    }

    #[test]
    fn a_reversed_share_and_reversed_cycles_mirror_a_share_trend(cycles in prop::collection::vec(share(60), 1..7)) {
        let others: Vec<(u64, u64)> = cycles.iter().map(|(x, n)| (n - x, *n)).collect();
        let back: Vec<(u64, u64)> = cycles.iter().rev().copied().collect();
        for mirror in [share_trend(&others), share_trend(&back)] {
            let found = share_trend(&cycles);
            prop_assert_eq!(found.is_some(), mirror.is_some());
            if let Some((found, mirror)) = found.zip(mirror) {
                prop_assert!(both_close(found.z.map(|z| -z), mirror.z) && close(found.p, mirror.p));
                prop_assert!(both_close(found.slope.map(|slope| -slope), mirror.slope));
                prop_assert!((0.0..=1.0).contains(&found.p));
                prop_assert!(found.z.is_none_or(f64::is_finite));
                prop_assert!(found.slope.is_none_or(|slope| (-1.0..=1.0).contains(&slope)));
            }
        }
    }

    #[test]
    fn twice_the_answers_leave_sizes(cycles in cycles(), shares in prop::collection::vec(share(60), 1..7)) {
        let twice: Vec<(u64, u64)> = shares.iter().map(|(x, n)| (2 * x, 2 * n)).collect();
        let slope = |shares: &[(u64, u64)]| share_trend(shares).and_then(|trend| trend.slope);
        prop_assert!(both_close(slope(&shares), slope(&twice)));
        let (once, twice) = (trend(&cycles), trend(&doubled(&cycles)));
        prop_assert_eq!(once.map(|trend| 4 * trend.s), twice.map(|trend| trend.s));
        prop_assert!(both_close(once.and_then(|trend| trend.tau_b), twice.and_then(|trend| trend.tau_b)));
    }

    #[test]
    fn twice_the_answers_leave_the_lines_over_shares(shares in prop::collection::vec(share(60), 0..20)) {
        #[expect(clippy::cast_precision_loss, reason = "at most 120")]
        let values = |times: u64| -> Vec<Option<f64>> {
            shares.iter().map(|(x, n)| (*n > 0).then(|| (times * x) as f64 / (times * n) as f64)).collect()
        };
        let lines = run_lines(&values(1));
        prop_assert_eq!(lines, run_lines(&values(2)));
        prop_assert_eq!(lines.median.is_some(), lines.n >= 10);
        prop_assert_eq!(lines.mean.is_some(), lines.n >= 12);
        prop_assert!(lines.median.is_none_or(|median| (0.0..=1.0).contains(&median)));
        if let Some((limits, mean)) = lines.limits.zip(lines.mean) {
            prop_assert!(limits.lower < mean && mean < limits.upper);
        }
    }

    #[test]
    fn a_rise_is_a_fall_of_the_rest(share in 0.0..=1.0_f64, earlier in 1_u64..500, later in 1_u64..500) {
        let rest = detectable_change(1.0 - share, (earlier, later), POWER, 0.05).unwrap();
        let change = detectable_change(share, (earlier, later), POWER, 0.05).unwrap();
        prop_assert!(both_close(change.rise, rest.fall) && both_close(change.fall, rest.rise));
        prop_assert!(change.rise.is_none_or(|rise| rise > 0.0 && rise <= 1.0 - share));
        prop_assert!(change.fall.is_none_or(|fall| fall > 0.0 && fall <= share));
    }

    #[test]
    fn more_answers_show_smaller_changes(share in 0.0..=1.0_f64, answers in 1_u64..300, more in 1_u64..300) {
        let few = detectable_change(share, (answers, answers), POWER, 0.05).unwrap();
        let many = detectable_change(share, (answers + more, answers + more), POWER, 0.05).unwrap();
        for (few, many) in [(few.rise, many.rise), (few.fall, many.fall)] {
            prop_assert!(few.is_none_or(|few| many.is_some_and(|many| many < few)), "{few:?} {many:?}");
        }
    }

    #[test]
    fn more_power_and_less_alpha_show_larger_changes_only(share in 0.05..0.95_f64, answers in 40_u64..300) {
        let seen = |power, alpha| detectable_change(share, (answers, answers), power, alpha).unwrap().rise;
        let usual = seen(POWER, 0.05);
        for strict in [seen(0.9, 0.05), seen(POWER, 0.01)] {
            prop_assert!(strict.is_none_or(|strict| usual.is_some_and(|usual| usual < strict)));
        }
    }

    #[test]
    fn the_sign_of_keyness_flips_when_modules_are_swapped(here in share(200), elsewhere in share(200)) {
        let (one, other) = (keyness(here, elsewhere), keyness(elsewhere, here));
        prop_assert!(both_close(one.map(|one| -one.g2), other.map(|other| other.g2)));
        prop_assert!(both_close(one.map(|one| one.p), other.map(|other| other.p)));
        let unsaid = |(mentions, comments): (u64, u64)| (comments - mentions, comments);
        let mirror = keyness(unsaid(here), unsaid(elsewhere));
        prop_assert!(both_close(one.map(|one| -one.g2), mirror.map(|mirror| mirror.g2)));
        if let Some(one) = one {
            prop_assert!(one.g2.is_finite() && (0.0..=1.0).contains(&one.p));
            let more_often = i128::from(here.0 * elsewhere.1) - i128::from(elsewhere.0 * here.1);
            prop_assert!((more_often > 0) == (one.g2 > 0.0) && (more_often < 0) == (one.g2 < 0.0));
        }
    }

    #[test]
    fn twice_the_comments_double_keyness(here in share(200), elsewhere in share(200)) {
        let twice = keyness((2 * here.0, 2 * here.1), (2 * elsewhere.0, 2 * elsewhere.1));
        prop_assert!(both_close(keyness(here, elsewhere).map(|one| 2.0 * one.g2), twice.map(|twice| twice.g2)));
    }

    #[test]
    fn a_shrunk_share_lies_between_the_raw_share_and_the_mean(modules in prop::collection::vec(share(60), 1..10)) {
        if let Some(pooled) = partial_pooling(&modules) {
            prop_assert!((0.0..=1.0).contains(&pooled.mean));
            prop_assert!(pooled.rho.is_none_or(|rho| (0.0..=1.0).contains(&rho)));
            for ((x, n), shrunk) in modules.iter().zip(&pooled.shares) {
                #[expect(clippy::cast_precision_loss, reason = "at most 60")]
                let raw = *x as f64 / *n as f64;
                let between = |share: f64| raw.min(pooled.mean) - 1e-12 <= share && share <= raw.max(pooled.mean) + 1e-12;
                prop_assert!(shrunk.is_none_or(between), "{raw} {shrunk:?} {}", pooled.mean);
            }
        }
    }

    #[test]
    fn twice_the_answers_draw_shares_less_far(modules in prop::collection::vec(share(60), 2..10)) {
        let twice: Vec<(u64, u64)> = modules.iter().map(|(x, n)| (2 * x, 2 * n)).collect();
        if let Some((once, twice)) = partial_pooling(&modules).zip(partial_pooling(&twice)) {
            for ((x, n), (once, twice)) in modules.iter().zip(once.shares.iter().zip(&twice.shares)) {
                #[expect(clippy::cast_precision_loss, reason = "at most 60")]
                let raw = *x as f64 / *n as f64;
                let drawn = |share: Option<f64>| share.map_or(0.0, |share| (share - raw).abs());
                prop_assert!(drawn(*twice) <= drawn(*once) + 1e-12);
            }
        }
    }
}
