//! How a question's answers changed since an earlier seminar of the same series.

use std::collections::BTreeMap;

use super::comparator::{Comparator, comparator};
use crate::limit::TableSet;
use crate::measure::finding::{
    Detectable, Estimate, Finding, FindingKey, Incomparable, Method, NoNumber, Statistic, Verdict, WhyWithheld,
    agreed_stability, agreed_verdict,
};
use crate::measure::item::{Answers, KnownAnswers, Possible};
use crate::measure::p_range::{PRange, adjusted, ends};
use crate::measure::stability::{Trials, stability_of_change};
use crate::measure::verdicts;
use crate::statistics::{
    LARGEST_EXACT, POWER, detectable_change, favourable_share, rank_sum, share_change, superiority,
};
use crate::survey::{ItemId, Question, Rules, Seminar, SeminarId, Survey};

/// A change, its p and the chance of a higher answer that gives its direction, and the changes that could have been seen.
struct FoundChange {
    finding: Finding,
    /// None where there are too few answers for a verdict.
    p: Option<PRange>,
    /// The chances that are possible.
    chance_of_higher: Option<(f64, f64)>,
    could_have_seen: Detectable,
    /// Of answers that are all known.
    trials: Option<Trials>,
}

/// Changes of all questions of one seminar since earlier ones of its part, given the nearest first. p is adjusted within
/// the printed family: one item across the modules of one pair of seminars. Comparisons with fewer answers than verdicts
/// need have no p and don't count in their family.
pub(in crate::measure) fn comparisons(
    questions: &[Question<'_>],
    earlier: &[&Seminar],
    tables: &TableSet,
    survey: &Survey,
) -> Vec<Finding> {
    let (programme, rules) = (&survey.programme, &survey.rules);
    let mut families: BTreeMap<(ItemId, SeminarId), Vec<FoundChange>> = BTreeMap::new();
    let mut findings = Vec::new();
    for question in questions.iter().filter(|question| question.scale.kind.is_better_when_higher()) {
        let Some(known) = question.known(tables) else { continue };
        match comparator(question, earlier, programme, &survey.questionnaire, tables) {
            Comparator::None(reason, seminar) => findings.push(not_comparable(question, &known, reason, seminar)),
            Comparator::Earlier(former) => {
                let Some(before) = former.known(tables) else { continue };
                let Some((earlier, later)) = before.counts().zip(known.counts()) else {
                    findings.extend(hidden(question, &former));
                    continue;
                };
                let pair = AnswerPair { question, former: &former, earlier, later };
                findings.push(pair.superiority());
                findings.extend(pair.detectable_changes(rules));
                let family = (question.item.id.clone(), former.seminar.id.clone());
                families.entry(family).or_default().push(pair.change(tables, rules));
            }
        }
    }
    findings.extend(families.into_values().flat_map(|family| judged(family, rules)));
    findings
}

/// What there would be to say if more people had answered.
fn hidden(question: &Question<'_>, former: &Question<'_>) -> Vec<Finding> {
    let share = [Statistic::DetectableRise, Statistic::DetectableFall];
    let share = share.into_iter().filter(|_| question.scale.has_favourable());
    let statistics = [Statistic::Change, Statistic::Superiority].into_iter().chain(share);
    let finding = |statistic| {
        let said = (statistic, Method::Descriptive);
        question.finding_against(former, said, Estimate::NotAsked, 0).withheld(WhyWithheld::BelowFloor)
    };
    statistics.map(finding).collect()
}

/// Adjusts p within a family and draws the verdicts.
fn judged(family: Vec<FoundChange>, rules: &Rules) -> Vec<Finding> {
    let raw: Vec<Option<PRange>> = family.iter().map(|change| change.p).collect();
    let (least, most) = (ends(&raw, |range| range.least), ends(&raw, |range| range.most));
    let with_verdict = |(place, (change, range)): (usize, (FoundChange, Option<PRange>))| {
        let mut verdict = verdict(range, &change, rules);
        if let Some(Verdict::NoChangeFound { could_have_seen }) = &mut verdict {
            *could_have_seen = change.could_have_seen;
        }
        let stability = verdict.zip(change.trials.as_ref()).and_then(|(verdict, trials)| {
            let among = |family: &[Option<f64>]| stability_of_change(verdict, trials, (family, place), rules);
            agreed_stability(among(&least)?, among(&most)?)
        });
        Finding { p_adjusted: range.and_then(PRange::known), verdict, stability, ..change.finding }
    };
    let adjusted = adjusted(&raw);
    family.into_iter().zip(adjusted).enumerate().map(with_verdict).collect()
}

/// What a change says, if it says the same wherever its p and its direction may lie.
fn verdict(adjusted: Option<PRange>, change: &FoundChange, rules: &Rules) -> Option<Verdict> {
    let Some((range, (least, most))) = adjusted.zip(change.chance_of_higher) else {
        return Some(verdicts::of_change(None, None, rules));
    };
    let of = |p: f64, chance: f64| verdicts::of_change(Some(p), Some(chance), rules);
    let possible = [of(range.most, least), of(range.least, most), of(range.most, most)];
    possible.into_iter().try_fold(of(range.least, least), agreed_verdict)
}

fn not_comparable(
    question: &Question<'_>,
    later: &KnownAnswers,
    reason: Incomparable,
    seminar: Option<&Seminar>,
) -> Finding {
    let comparator = seminar.map(|seminar| seminar.id.clone());
    let key = FindingKey { comparator, ..question.key(Statistic::Change) };
    let finding = Finding::new(key, Method::Descriptive, Estimate::NotComparable(reason), 0);
    Finding { n: later.valid(), n_eligible: later.counts().and_then(Possible::asked), ..finding }
}

/// Answers to the same question at two seminars.
struct AnswerPair<'a> {
    question: &'a Question<'a>,
    former: &'a Question<'a>,
    earlier: &'a Possible,
    later: &'a Possible,
}

impl AnswerPair<'_> {
    /// Both answers, where they are known.
    fn exactly(&self) -> Option<(&Answers, &Answers)> {
        self.earlier.exactly().zip(self.later.exactly())
    }

    /// What a computation gives for all pairs; of a number that rises with the later and falls with the earlier answers.
    fn over_pairs(&self, compute: impl Fn(&Answers, &Answers) -> Estimate) -> Estimate {
        let (pairs, _) = self.earlier.to_pair(self.later);
        let each = pairs.into_iter().map(|(earlier, later)| compute(earlier, later));
        each.reduce(Estimate::agreed_with).unwrap_or(Estimate::NO_ANSWERS)
    }

    fn change(&self, tables: &TableSet, rules: &Rules) -> FoundChange {
        let has_share = self.question.scale.has_favourable();
        let without = if has_share { NoNumber::NoAnswers } else { NoNumber::NotOnThisScale };
        let estimate = self.over_pairs(|earlier, later| {
            let share = share_change((earlier.high, earlier.valid), (later.high, later.valid));
            let number = share.filter(|_| has_share).map(|share| (share.difference, share.interval));
            Estimate::new(number, Estimate::Undefined(without))
        });
        let (before, after) = (self.earlier.valid(), self.later.valid());
        let exact = before + after <= LARGEST_EXACT;
        let method = if exact { Method::NewcombeExactRankSum } else { Method::NewcombeAsymptoticRankSum };
        let p = (before.min(after) >= rules.minimum_answers).then(|| self.p());
        let asked = |(earlier, later)| Trials::new(&[(self.former, earlier), (self.question, later)], tables);
        FoundChange {
            finding: Finding { p: p.and_then(PRange::known), ..self.finding((Statistic::Change, method), estimate) },
            p,
            chance_of_higher: self.chance().range(),
            could_have_seen: self.detectable(rules).unwrap_or(Detectable::UNKNOWN),
            trials: self.exactly().map(asked),
        }
    }

    /// p of the rank test, for all pairs that are possible.
    fn p(&self) -> PRange {
        let (pairs, are_all) = self.earlier.to_pair(self.later);
        if !are_all {
            return PRange::UNKNOWN;
        }
        let test = |(earlier, later): (&Answers, &Answers)| Some(rank_sum(&earlier.levels, &later.levels)?.p);
        let tested: Option<Vec<f64>> = pairs.into_iter().map(test).collect();
        tested.and_then(PRange::of).unwrap_or(PRange::UNKNOWN)
    }

    fn chance(&self) -> Estimate {
        self.over_pairs(|earlier, later| {
            let change = superiority(&earlier.levels, &later.levels);
            Estimate::new(change.map(|change| (change.chance, change.interval)), Estimate::NO_ANSWERS)
        })
    }

    fn superiority(&self) -> Finding {
        self.finding((Statistic::Superiority, Method::BrunnerMunzel), self.chance())
    }

    /// S20 in both directions; nothing on a scale without favourable levels.
    fn detectable_changes(&self, rules: &Rules) -> Vec<Finding> {
        if !self.question.scale.has_favourable() {
            return Vec::new();
        }
        let detectable = self.detectables(rules);
        let estimate = |direction: fn(Detectable) -> Option<f64>| {
            let Some(detectable) = &detectable else { return Estimate::Withheld(WhyWithheld::Bound) };
            let number = |one: &Option<Detectable>| {
                let missing = if one.is_some() { NoNumber::NotReached } else { NoNumber::NoAnswers };
                Estimate::new(one.and_then(direction).map(|change| (change, None)), Estimate::Undefined(missing))
            };
            detectable.iter().map(number).reduce(Estimate::agreed_with).unwrap_or(Estimate::NO_ANSWERS)
        };
        [
            (Statistic::DetectableRise, estimate(|detectable| detectable.rise)),
            (Statistic::DetectableFall, estimate(|detectable| detectable.fall)),
        ]
        .into_iter()
        .map(|(statistic, estimate)| self.finding((statistic, Method::NormalPower), estimate))
        .collect()
    }

    /// The smallest changes of the favourable share that these numbers of answers show, where they are known.
    fn detectable(&self, rules: &Rules) -> Option<Detectable> {
        match self.detectables(rules)?.as_slice() {
            [only] => *only,
            _ => None,
        }
    }

    /// Those that are possible; of each none without shares. None if too many are.
    fn detectables(&self, rules: &Rules) -> Option<Vec<Option<Detectable>>> {
        let (before, after) = (self.earlier.valid(), self.later.valid());
        let of = |favourable: u64| {
            let share = favourable_share(favourable, before).filter(|_| self.question.scale.has_favourable())?;
            let change = detectable_change(share.share, (before, after), POWER, rules.significance.get())?;
            Some(Detectable { rise: change.rise, fall: change.fall })
        };
        Some(self.earlier.favourable()?.into_iter().map(of).collect())
    }

    fn finding(&self, said: (Statistic, Method), estimate: Estimate) -> Finding {
        let finding = self.question.finding_against(self.former, said, estimate, self.later.valid());
        Finding { n_comparator: Some(self.earlier.valid()), n_eligible: self.later.asked(), ..finding }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::example::Example;
    use crate::survey::MissingReason;

    const LOW: [u64; 5] = [8, 8, 4, 2, 1];
    const HIGH: [u64; 5] = [1, 1, 2, 9, 12];

    #[test]
    fn a_module_that_rose_improved_and_one_that_fell_declined() {
        let findings = Example::new()
            .answered("C1P1.M01.relevance", &LOW)
            .answered("C2P1.M01.relevance", &HIGH)
            .answered("C1P1.M02.relevance", &HIGH)
            .answered("C2P1.M02.relevance", &LOW)
            .findings();
        let rose = &findings["C2P1.M01.relevance.change.vs.C1P1"];
        assert_eq!(rose.verdict, Some(Verdict::Improved));
        assert_eq!((rose.n, rose.n_comparator), (Some(25), Some(23)));
        assert_eq!(rose.method, Method::NewcombeExactRankSum);
        assert!(rose.p_adjusted > rose.p, "two comparisons of one family");
        assert_eq!(findings["C2P1.M02.relevance.change.vs.C1P1"].verdict, Some(Verdict::Declined));
        assert!(matches!(
            findings["C2P1.M01.relevance.superiority.vs.C1P1"].estimate,
            Estimate::Value { point, interval: Some(_) } if point > 0.8
        ));
    }

    #[test]
    fn equal_answers_show_no_change() {
        let findings =
            Example::new().answered("C1P1.M01.relevance", &LOW).answered("C2P1.M01.relevance", &LOW).findings();
        let change = &findings["C2P1.M01.relevance.change.vs.C1P1"];
        assert!(matches!(change.verdict, Some(Verdict::NoChangeFound { .. })));
        assert_eq!(change.p, Some(1.0));
    }

    #[test]
    fn no_change_found_says_which_changes_could_have_been_seen() {
        let findings =
            Example::new().answered("C1P1.M01.relevance", &LOW).answered("C2P1.M01.relevance", &LOW).findings();
        let Some(Verdict::NoChangeFound { could_have_seen: Detectable { rise: Some(rise), fall: None } }) =
            findings["C2P1.M01.relevance.change.vs.C1P1"].verdict
        else {
            panic!("of 3 among 23 only a rise can be seen");
        };
        let of_rise = &findings["C2P1.M01.relevance.detectable_rise.vs.C1P1"];
        assert_eq!(of_rise.estimate, Estimate::Value { point: rise, interval: None });
        assert_eq!((of_rise.n, of_rise.n_comparator, of_rise.method), (Some(23), Some(23), Method::NormalPower));
        let of_fall = &findings["C2P1.M01.relevance.detectable_fall.vs.C1P1"];
        assert_eq!(of_fall.estimate, Estimate::Undefined(NoNumber::NotReached));
    }

    #[test]
    fn without_earlier_answers_nothing_is_known_of_what_could_be_seen() {
        let findings = Example::new()
            .answered_and_missing("C1P1.M01.relevance", &[0; 5], &[(MissingReason::Blank, 12)])
            .answered("C2P1.M01.relevance", &LOW)
            .findings();
        assert_eq!(findings["C2P1.M01.relevance.detectable_rise.vs.C1P1"].estimate, Estimate::NO_ANSWERS);
    }

    #[test]
    fn too_few_answers_have_a_difference_but_no_p_and_stay_out_of_the_family() {
        let findings = Example::new()
            .answered("C1P1.M01.relevance", &[5, 0, 0, 0, 0])
            .answered("C2P1.M01.relevance", &[0, 0, 0, 0, 25])
            .answered("C1P1.M02.relevance", &LOW)
            .answered("C2P1.M02.relevance", &HIGH)
            .findings();
        let few = &findings["C2P1.M01.relevance.change.vs.C1P1"];
        assert_eq!((few.verdict, few.p), (Some(Verdict::TooFewToSay), None));
        assert!(matches!(few.estimate, Estimate::Value { .. }));
        let enough = &findings["C2P1.M02.relevance.change.vs.C1P1"];
        assert_eq!(enough.p, enough.p_adjusted);
    }

    #[test]
    fn complete_separation_is_a_change_without_an_interval_of_its_chance() {
        let findings = Example::new()
            .answered("C1P1.M01.relevance", &[12, 0, 0, 0, 0])
            .answered("C2P1.M01.relevance", &[0, 0, 0, 0, 12])
            .findings();
        let chance = Estimate::Value { point: 1.0, interval: None };
        assert_eq!(findings["C2P1.M01.relevance.superiority.vs.C1P1"].estimate, chance);
        assert_eq!(findings["C2P1.M01.relevance.change.vs.C1P1"].verdict, Some(Verdict::Improved));
    }

    #[test]
    fn over_a_hundred_answers_the_test_is_asymptotic() {
        let findings = Example::new()
            .answered("C1P1.M01.relevance", &[10, 10, 10, 10, 10])
            .answered("C2P1.M01.relevance", &[10, 10, 10, 10, 11])
            .findings();
        assert_eq!(findings["C2P1.M01.relevance.change.vs.C1P1"].method, Method::NewcombeAsymptoticRankSum);
    }

    #[test]
    fn bipolar_scales_are_not_compared() {
        let findings =
            Example::new().answered("C1P1.M01.length", &[9, 9, 9]).answered("C2P1.M01.length", &[0, 9, 9]).findings();
        assert!(!findings.keys().any(|id| id.contains("change") || id.contains("superiority")));
    }

    #[test]
    fn numbers_without_favourable_levels_have_no_share_to_change_but_a_verdict() {
        let findings =
            Example::new().answered("C1P1.M01.points", &[12, 2, 1]).answered("C2P1.M01.points", &[1, 2, 12]).findings();
        let change = &findings["C2P1.M01.points.change.vs.C1P1"];
        assert_eq!(change.estimate, Estimate::Undefined(NoNumber::NotOnThisScale));
        assert_eq!(change.verdict, Some(Verdict::Improved));
        assert!(!findings.keys().any(|id| id.contains("detectable")));
    }
}
