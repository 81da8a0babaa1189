//! Verdicts: what numbers say, measured against the targets of `rules.toml`.

use super::finding::{Detectable, Verdict};
use super::item::Answers;
use crate::statistics::{Proportion, favourable_share};
use crate::survey::Rules;

/// What a favourable share says: weak if its interval lies under the target, strong if the share reaches the target and
/// its interval stays over the floor.
pub(super) fn of_level(share: Option<Proportion>, answers: u64, rules: &Rules) -> Verdict {
    let Some(share) = share.filter(|_| answers >= rules.minimum_answers) else { return Verdict::TooFewToSay };
    let target = rules.target_favourable.get();
    if share.interval.upper < target {
        Verdict::Weak
    } else if share.share >= target && share.interval.lower > rules.strong_floor.get() {
        Verdict::Strong
    } else {
        Verdict::Inconclusive
    }
}

/// Whether opinions are divided: consensus is low, and both poles hold enough of the answers.
pub(super) fn of_consensus(consensus: Option<f64>, answers: &Answers, rules: &Rules) -> Verdict {
    let Some(consensus) = consensus.filter(|_| answers.valid >= rules.minimum_answers) else {
        return Verdict::TooFewToSay;
    };
    let used =
        |pole: u64| favourable_share(pole, answers.valid).is_some_and(|pole| pole.share >= rules.divided_pole.get());
    if consensus < rules.divided_consensus.get() && used(answers.low) && used(answers.high) {
        Verdict::Divided
    } else {
        Verdict::NotDivided
    }
}

/// What a bipolar scale says: a side is too heavy if it holds `time_share` of the answers and its Wilson interval lies
/// over the share of the other side. Below the ideal is too little (too short, too slow), above it too much.
pub(super) fn of_ideal(answers: &Answers, rules: &Rules) -> Verdict {
    let shares = favourable_share(answers.low, answers.valid).zip(favourable_share(answers.high, answers.valid));
    let Some((below, above)) = shares.filter(|_| answers.valid >= rules.minimum_answers) else {
        return Verdict::TooFewToSay;
    };
    let too_heavy =
        |side: Proportion, other: Proportion| side.share >= rules.time_share.get() && side.interval.lower > other.share;
    if too_heavy(below, above) {
        Verdict::TooLittle
    } else if too_heavy(above, below) {
        Verdict::TooMuch
    } else {
        Verdict::AboutRight
    }
}

/// What a comparison says: its adjusted p, and whether later answers are higher.
pub(super) fn of_change(p_adjusted: Option<f64>, chance_of_higher: Option<f64>, rules: &Rules) -> Verdict {
    match p_adjusted.zip(chance_of_higher) {
        None => Verdict::TooFewToSay,
        Some((p, chance)) if p < rules.significance.get() && chance > 0.5 => Verdict::Improved,
        Some((p, chance)) if p < rules.significance.get() && chance < 0.5 => Verdict::Declined,
        Some(_) => Verdict::NoChangeFound { could_have_seen: Detectable::UNKNOWN },
    }
}

/// How a module stands among the others: its adjusted p, and whether its scores are higher.
pub(super) fn of_standing(p_adjusted: Option<f64>, chance_of_higher: Option<f64>, rules: &Rules) -> Verdict {
    match p_adjusted.zip(chance_of_higher) {
        None => Verdict::TooFewToSay,
        Some((p, chance)) if p < rules.significance.get() && chance > 0.5 => Verdict::RatedHigher,
        Some((p, chance)) if p < rules.significance.get() && chance < 0.5 => Verdict::RatedLower,
        Some(_) => Verdict::NotDistinguished,
    }
}

/// What a trend over cycles says: its adjusted p, and the sign of tau-b.
pub(super) fn of_trend(p_adjusted: Option<f64>, tau_b: Option<f64>, rules: &Rules) -> Verdict {
    match p_adjusted {
        None => Verdict::TooFewToSay,
        Some(p) if p < rules.significance.get() && tau_b.is_some_and(|tau| tau > 0.0) => Verdict::Rising,
        Some(p) if p < rules.significance.get() && tau_b.is_some_and(|tau| tau < 0.0) => Verdict::Falling,
        Some(_) => Verdict::NoTrendFound,
    }
}

/// What before and after say: their adjusted p, and the signed-rank z that gives the direction. None is too few.
pub(super) fn of_gain(p_adjusted: Option<f64>, z: Option<f64>, rules: &Rules) -> Verdict {
    let found = |p: f64| p < rules.significance.get();
    match (p_adjusted, z) {
        (None, _) => Verdict::TooFewToSay,
        (Some(p), Some(z)) if found(p) && z > 0.0 => Verdict::Gain,
        (Some(p), Some(z)) if found(p) && z < 0.0 => Verdict::Loss,
        (Some(_), _) => Verdict::NoGainFound,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(favourable: u64, answers: u64) -> Verdict {
        of_level(favourable_share(favourable, answers), answers, &Rules::default())
    }

    fn classes(low: u64, middle: u64, high: u64) -> Answers {
        let levels = vec![low, middle, high];
        let valid = low + middle + high;
        Answers { scores: vec![1.0, 2.0, 3.0], levels, asked: Some(valid), valid, low, middle, high }
    }

    #[test]
    fn a_level_is_weak_strong_or_neither() {
        assert_eq!(level(10, 25), Verdict::Weak);
        assert_eq!(level(24, 25), Verdict::Strong);
        assert_eq!(level(20, 25), Verdict::Inconclusive);
        assert_eq!(level(9, 9), Verdict::TooFewToSay);
        assert_eq!(level(0, 0), Verdict::TooFewToSay);
    }

    #[test]
    fn opinions_are_divided_only_if_both_poles_are_used() {
        let rules = Rules::default();
        assert_eq!(of_consensus(Some(0.1), &classes(10, 2, 10), &rules), Verdict::Divided);
        assert_eq!(of_consensus(Some(0.1), &classes(1, 10, 11), &rules), Verdict::NotDivided);
        assert_eq!(of_consensus(Some(0.6), &classes(10, 2, 10), &rules), Verdict::NotDivided);
        assert_eq!(of_consensus(Some(0.1), &classes(4, 0, 4), &rules), Verdict::TooFewToSay);
    }

    #[test]
    fn time_is_judged_by_the_heavier_side() {
        let rules = Rules::default();
        assert_eq!(of_ideal(&classes(14, 9, 2), &rules), Verdict::TooLittle);
        assert_eq!(of_ideal(&classes(2, 9, 14), &rules), Verdict::TooMuch);
        assert_eq!(of_ideal(&classes(11, 2, 11), &rules), Verdict::AboutRight);
        assert_eq!(of_ideal(&classes(2, 20, 3), &rules), Verdict::AboutRight);
        assert_eq!(of_ideal(&classes(9, 0, 0), &rules), Verdict::TooFewToSay);
    }

    #[test]
    fn a_change_has_a_direction_only_if_it_was_found() {
        let rules = Rules::default();
        assert_eq!(of_change(Some(0.01), Some(0.7), &rules), Verdict::Improved);
        assert_eq!(of_change(Some(0.01), Some(0.3), &rules), Verdict::Declined);
        assert_eq!(
            of_change(Some(0.06), Some(0.3), &rules),
            Verdict::NoChangeFound { could_have_seen: Detectable::UNKNOWN }
        );
        assert_eq!(of_change(None, Some(0.3), &rules), Verdict::TooFewToSay);
    }

    #[test]
    fn a_trend_has_a_direction_only_if_it_was_found() {
        let rules = Rules::default();
        assert_eq!(of_trend(Some(0.01), Some(0.4), &rules), Verdict::Rising);
        assert_eq!(of_trend(Some(0.01), Some(-0.4), &rules), Verdict::Falling);
        assert_eq!(of_trend(Some(0.06), Some(-0.4), &rules), Verdict::NoTrendFound);
        assert_eq!(of_trend(Some(1.0), None, &rules), Verdict::NoTrendFound);
        assert_eq!(of_trend(None, Some(0.4), &rules), Verdict::TooFewToSay);
    }

    #[test]
    fn a_gain_has_a_direction_only_if_it_was_found() {
        let rules = Rules::default();
        assert_eq!(of_gain(Some(0.01), Some(2.6), &rules), Verdict::Gain);
        assert_eq!(of_gain(Some(0.01), Some(-2.6), &rules), Verdict::Loss);
        assert_eq!(of_gain(Some(0.06), Some(-2.6), &rules), Verdict::NoGainFound);
        assert_eq!(of_gain(Some(1.0), None, &rules), Verdict::NoGainFound);
        assert_eq!(of_gain(None, None, &rules), Verdict::TooFewToSay);
    }
}
