//! S11: whether answers about a module rise or fall over the cycles up to a seminar.

use std::collections::BTreeMap;

use super::comparator::ancestry;
use crate::limit::TableSet;
use crate::measure::finding::{
    Estimate, Finding, Method, NoNumber, Statistic, Verdict, WhyWithheld, agreed_stability, agreed_verdict,
};
use crate::measure::item::{Answers, KnownAnswers, MOST_TABLES, Possible};
use crate::measure::p_range::{PRange, adjusted, ends};
use crate::measure::stability::{Trials, stability_of_trend};
use crate::measure::verdicts;
use crate::statistics::{share_trend, trend};
use crate::survey::{ItemId, Question, Rules, Seminar, Survey};

/// Fewest cycles with enough answers for a trend.
const FEWEST_CYCLES: usize = 3;

/// A trend, with the p that are possible.
struct FoundTrend {
    finding: Finding,
    p: Option<PRange>,
}

/// The trends of one question.
struct Trends {
    answers: FoundTrend,
    /// Of answers that are all known.
    trials: Option<Trials>,
    /// None on a scale without favourable levels.
    share: Option<FoundTrend>,
}

/// Trends of all questions that were asked at a seminar and in at least two earlier cycles of its series, given the nearest
/// first, of the module or what it was called before. A cycle with fewer answers than verdicts need is left out; if fewer
/// than three are left, or the seminar itself is left out, there are too few. n and the eligible are the seminar's, the
/// comparator the earliest of the cycles. p is adjusted over one item across the modules.
pub(in crate::measure) fn trends(
    questions: &[Question<'_>],
    earlier: &[&Seminar],
    tables: &TableSet,
    survey: &Survey,
) -> Vec<Finding> {
    let mut families: BTreeMap<&ItemId, Vec<Trends>> = BTreeMap::new();
    for question in questions.iter().filter(|question| question.scale.kind.is_better_when_higher()) {
        let asked = [question].into_iter().cloned().chain(ancestry(question, earlier, &survey.programme).former);
        let cycles: Vec<Cycle<'_>> =
            asked.filter_map(|question| Some(Cycle { known: question.known(tables)?, question })).collect();
        let put = cycles.first().is_some_and(|latest| latest.question.seminar.id == question.seminar.id);
        if put && cycles.len() >= FEWEST_CYCLES {
            families.entry(&question.item.id).or_default().extend(trends_of(&cycles, tables, &survey.rules));
        }
    }
    families.into_values().flat_map(|family| judged(family, &survey.rules)).collect()
}

/// A question at one seminar, with what is known of its answers.
struct Cycle<'a> {
    question: Question<'a>,
    known: KnownAnswers,
}

impl Cycle<'_> {
    fn asked(&self) -> Option<u64> {
        self.known.counts().and_then(Possible::asked)
    }
}

/// The trends over cycles, given the latest first.
fn trends_of(cycles: &[Cycle<'_>], tables: &TableSet, rules: &Rules) -> Option<Trends> {
    let latest = cycles.first()?;
    let has_enough = |cycle: &Cycle<'_>| cycle.known.has(rules.minimum_answers);
    let mut compared: Vec<&Cycle<'_>> = cycles.iter().rev().filter(|cycle| has_enough(cycle)).collect();
    let enough = compared.len() >= FEWEST_CYCLES && has_enough(latest);
    if !enough {
        compared = cycles.iter().rev().collect();
    }
    let earliest = compared.first()?;
    let finding = |said, estimate| {
        let finding = latest.question.finding_against(&earliest.question, said, estimate, 0);
        let finding = Finding { n: latest.known.valid(), n_comparator: earliest.known.valid(), ..finding };
        Finding { n_eligible: latest.asked(), ..finding }
    };
    let few = too_few(cycles);
    let possible = if enough { Some(possible(&compared)) } else { None };
    let answers = found(few, possible.as_ref(), |cycles| {
        let levels: Vec<&[u64]> = cycles.iter().map(|answers| &answers.levels[..]).collect();
        trend(&levels).map(|trend| (trend.tau_b, trend.p))
    });
    let share = found(few, possible.as_ref(), |cycles| {
        let shares: Vec<(u64, u64)> = cycles.iter().map(|answers| (answers.high, answers.valid)).collect();
        share_trend(&shares).map(|trend| (trend.slope, trend.p))
    });
    let exactly = || compared.iter().map(|cycle| Some((&cycle.question, cycle.known.counts()?.exactly()?))).collect();
    let exactly: Option<Vec<(&Question<'_>, &Answers)>> = exactly();
    let known = |said, (estimate, p): (Estimate, Option<PRange>)| {
        let finding = Finding { p: p.and_then(PRange::known), ..finding(said, estimate) };
        FoundTrend { finding, p }
    };
    let has_share = latest.question.scale.has_favourable();
    Some(Trends {
        answers: known((Statistic::Trend, Method::Kendall), answers),
        trials: exactly.map(|asked| Trials::new(&asked, tables)),
        share: has_share.then(|| known((Statistic::ShareTrend, Method::CochranArmitage), share)),
    })
}

/// That there are too few answers, if it may be told.
fn too_few(cycles: &[Cycle<'_>]) -> Estimate {
    let answers: Option<Vec<u64>> = cycles.iter().map(|cycle| cycle.known.valid()).collect();
    let fewest = answers.map(|answers| answers.into_iter().min().unwrap_or(0));
    fewest.map_or(Estimate::Withheld(WhyWithheld::BelowFloor), |n| Estimate::TooFew { n })
}

/// Every series of answers that is possible; none if they are too many.
fn possible<'a>(cycles: &[&'a Cycle<'_>]) -> Option<Vec<Vec<&'a Answers>>> {
    let mut series: Vec<Vec<&Answers>> = vec![Vec::new()];
    for cycle in cycles {
        let vectors = cycle.known.counts()?.all()?;
        if series.len() * vectors.len() > MOST_TABLES {
            return None;
        }
        let with = |one: &Vec<&'a Answers>| {
            let one = one.clone();
            vectors.iter().map(move |answers| [one.clone(), vec![answers]].concat())
        };
        series = series.iter().flat_map(with).collect();
    }
    Some(series)
}

/// The size and the p of a trend, over every series that is possible.
fn found(
    too_few: Estimate,
    series: Option<&Option<Vec<Vec<&Answers>>>>,
    of: impl Fn(&[&Answers]) -> Option<(Option<f64>, f64)>,
) -> (Estimate, Option<PRange>) {
    let Some(series) = series else { return (too_few, None) };
    let Some(series) = series else { return (Estimate::Withheld(WhyWithheld::Bound), Some(PRange::UNKNOWN)) };
    let found: Vec<Option<(Option<f64>, f64)>> = series.iter().map(|one| of(one)).collect();
    let size = |one: &Option<(Option<f64>, f64)>| {
        let size = one.and_then(|(size, _)| size).map(|size| (size, None));
        Estimate::new(size, Estimate::Undefined(NoNumber::NoVariation))
    };
    let estimate = found.iter().map(size).reduce(Estimate::agreed_with).unwrap_or(too_few);
    (estimate, PRange::of(found.into_iter().flatten().map(|(_, p)| p)))
}

/// Adjusts p within a family, of answers and of shares apart, and draws the verdicts with their stability.
fn judged(family: Vec<Trends>, rules: &Rules) -> Vec<Finding> {
    let raw: Vec<Option<PRange>> = family.iter().map(|trends| trends.answers.p).collect();
    let (least, most) = (ends(&raw, |range| range.least), ends(&raw, |range| range.most));
    let (mut answers, mut trials, mut shares) = (Vec::new(), Vec::new(), Vec::new());
    for trends in family {
        answers.push(trends.answers);
        trials.push(trends.trials);
        shares.extend(trends.share);
    }
    let of_answers = adjusted(&raw).into_iter().zip(answers).zip(trials).enumerate();
    let of_answers = of_answers.map(|(place, ((range, found), trials))| {
        let verdict = verdict(range, found.finding.estimate, rules);
        let stability = verdict.zip(trials).and_then(|(verdict, trials)| {
            let among =
                |family: &[Option<f64>]| stability_of_trend(verdict, &trials, (family, place), FEWEST_CYCLES, rules);
            agreed_stability(among(&least)?, among(&most)?)
        });
        Finding { p_adjusted: range.and_then(PRange::known), verdict, stability, ..found.finding }
    });
    let of_shares = adjusted(&shares.iter().map(|found| found.p).collect::<Vec<_>>());
    let of_shares = shares
        .into_iter()
        .zip(of_shares)
        .map(|(found, range)| Finding { p_adjusted: range.and_then(PRange::known), ..found.finding });
    of_answers.chain(of_shares).collect()
}

/// What a trend says, if it says the same wherever its p and its size may lie; none below the floor.
fn verdict(adjusted: Option<PRange>, size: Estimate, rules: &Rules) -> Option<Verdict> {
    if size == Estimate::Withheld(WhyWithheld::BelowFloor) {
        return None;
    }
    let Some(range) = adjusted else { return Some(verdicts::of_trend(None, None, rules)) };
    let of = |p: f64, tau_b: Option<f64>| verdicts::of_trend(Some(p), tau_b, rules);
    let (least, most) = match size.range() {
        Some((least, most)) => (Some(least), Some(most)),
        None if size == Estimate::Withheld(WhyWithheld::Bound) => (Some(-1.0), Some(1.0)),
        None => (None, None),
    };
    let possible = [of(range.most, least), of(range.least, most), of(range.most, most)];
    possible.into_iter().try_fold(of(range.least, least), agreed_verdict)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::example::Example;
    use crate::measure::finding::Verdict;
    use crate::survey::ChangeKind;

    const LOW: [u64; 5] = [8, 8, 4, 2, 1];
    const MIDDLE: [u64; 5] = [2, 5, 9, 5, 2];
    const HIGH: [u64; 5] = [1, 1, 2, 9, 12];
    const FEW: [u64; 5] = [0, 1, 1, 1, 1];

    fn over_cycles(cycles: [&[u64; 5]; 3]) -> Example {
        let questions = ["C1P1.M01.relevance", "C2P1.M01.relevance", "C3P1.M01.relevance"];
        questions
            .iter()
            .zip(cycles)
            .fold(Example::new(), |example, (question, levels)| example.answered(question, levels))
    }

    #[test]
    fn answers_rise_or_fall_over_three_cycles() {
        let rising = over_cycles([&LOW, &MIDDLE, &HIGH]).findings();
        let trend = &rising["C3P1.M01.relevance.trend.vs.C1P1"];
        assert_eq!((trend.verdict, trend.n, trend.n_comparator), (Some(Verdict::Rising), Some(25), Some(23)));
        assert!(matches!(trend.estimate, Estimate::Value { point, interval: None } if point > 0.4));
        assert!(trend.p.unwrap() < 0.001 && trend.p_adjusted == trend.p);
        let share = &rising["C3P1.M01.relevance.share_trend.vs.C1P1"];
        assert!(matches!(share.estimate, Estimate::Value { point, .. } if (point - 0.3572).abs() < 5e-5));
        assert_eq!((share.verdict, share.method), (None, Method::CochranArmitage));
        let falling = over_cycles([&HIGH, &MIDDLE, &LOW]).findings();
        assert_eq!(falling["C3P1.M01.relevance.trend.vs.C1P1"].verdict, Some(Verdict::Falling));
    }

    #[test]
    fn a_trend_that_rests_on_everybody_is_stable_and_one_that_a_state_makes_is_not() {
        let rising = over_cycles([&LOW, &MIDDLE, &HIGH]).findings();
        let stability = rising["C3P1.M01.relevance.trend.vs.C1P1"].stability.unwrap();
        assert_eq!((stability.respondents.judged, stability.respondents.changed), (23 + 23 + 25, 0));
        let on_the_brink = [[2, 4, 6, 4, 2], [2, 3, 6, 4, 3], [1, 2, 4, 6, 8]];
        let example = over_cycles([&on_the_brink[0], &on_the_brink[1], &on_the_brink[2]])
            .answered("C3P1.M01.relevance.PE", &[0, 0, 0, 0, 6]);
        let trend = &example.findings()["C3P1.M01.relevance.trend.vs.C1P1"];
        let without = over_cycles([&on_the_brink[0], &on_the_brink[1], &[1, 2, 4, 6, 2]]).findings();
        let changes = without["C3P1.M01.relevance.trend.vs.C1P1"].verdict != trend.verdict;
        assert_eq!(trend.verdict, Some(Verdict::Rising));
        assert_eq!((trend.stability.unwrap().states.judged, trend.stability.unwrap().states.changed), (1, 1));
        assert!(changes, "removing the state's answers gives another verdict");
    }

    #[test]
    fn two_cycles_have_no_trend() {
        let example = Example::new().answered("C2P1.M01.relevance", &LOW).answered("C3P1.M01.relevance", &HIGH);
        assert!(!example.findings().keys().any(|id| id.contains("trend")));
    }

    #[test]
    fn what_never_varies_has_a_p_of_one_and_no_size() {
        let alike = [0, 0, 0, 12, 0];
        let findings = over_cycles([&alike, &alike, &alike]).findings();
        let trend = &findings["C3P1.M01.relevance.trend.vs.C1P1"];
        assert_eq!(trend.estimate, Estimate::Undefined(NoNumber::NoVariation));
        assert_eq!((trend.p, trend.verdict), (Some(1.0), Some(Verdict::NoTrendFound)));
        let flat = Estimate::Value { point: 0.0, interval: None };
        assert_eq!(findings["C3P1.M01.relevance.share_trend.vs.C1P1"].estimate, flat);
    }

    #[test]
    fn a_cycle_with_few_answers_is_left_out_and_under_three_there_are_too_few() {
        for cycles in [[&LOW, &FEW, &HIGH], [&LOW, &MIDDLE, &FEW]] {
            let findings = over_cycles(cycles).findings();
            let trend = &findings["C3P1.M01.relevance.trend.vs.C1P1"];
            assert_eq!((trend.estimate, trend.p), (Estimate::TooFew { n: 4 }, None));
            assert_eq!(trend.verdict, Some(Verdict::TooFewToSay));
        }
        let four = over_cycles([&FEW, &LOW, &MIDDLE]).seminar("C4P1", "2018").answered("C4P1.M01.relevance", &HIGH);
        assert_eq!(four.findings()["C4P1.M01.relevance.trend.vs.C2P1"].verdict, Some(Verdict::Rising));
    }

    #[test]
    fn p_is_adjusted_over_one_item_across_modules() {
        let findings = over_cycles([&LOW, &MIDDLE, &HIGH])
            .answered("C1P1.M02.relevance", &LOW)
            .answered("C2P1.M02.relevance", &LOW)
            .answered("C3P1.M02.relevance", &MIDDLE)
            .answered("C1P1.overall", &LOW)
            .answered("C2P1.overall", &MIDDLE)
            .answered("C3P1.overall", &HIGH)
            .findings();
        let first = &findings["C3P1.M01.relevance.trend.vs.C1P1"];
        assert!((first.p_adjusted.unwrap() / first.p.unwrap() - 2.0).abs() < 1e-9);
        let overall = &findings["C3P1.seminar.overall.trend.vs.C1P1"];
        assert_eq!((overall.p, overall.p_adjusted), (first.p, first.p));
    }

    #[test]
    fn a_renamed_module_is_followed_and_a_split_one_is_not() {
        let answered = |kind| {
            Example::new()
                .module("M07", &["C1P1"], None)
                .module("M08", &["C2P1", "C3P1"], Some(("2014", kind, &["M07"])))
                .answered("C1P1.M07.relevance", &LOW)
                .answered("C2P1.M08.relevance", &MIDDLE)
                .answered("C3P1.M08.relevance", &HIGH)
                .findings()
        };
        let renamed = answered(ChangeKind::Renamed);
        let trend = &renamed["C3P1.M08.relevance.trend.vs.C1P1"];
        assert_eq!(trend.module_at_comparator().unwrap().as_str(), "M07");
        assert!(!answered(ChangeKind::Split).keys().any(|id| id.contains("trend")));
    }

    #[test]
    fn scales_without_favourable_levels_have_no_trend_of_a_share() {
        let findings = Example::new()
            .answered("C1P1.M01.points", &[9, 5, 1])
            .answered("C2P1.M01.points", &[5, 5, 5])
            .answered("C3P1.M01.points", &[1, 5, 9])
            .findings();
        let of_trends: Vec<&String> = findings.keys().filter(|id| id.contains("trend")).collect();
        assert_eq!(of_trends, ["C3P1.M01.points.trend.vs.C1P1"]);
    }
}
