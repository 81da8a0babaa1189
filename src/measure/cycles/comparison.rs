//! How a question's answers changed since an earlier seminar of the same part.

use std::collections::BTreeMap;

use super::comparator::{Comparator, comparator};
use crate::harmonise::Responses;
use crate::measure::finding::{
    Detectable, Estimate, Finding, FindingKey, Incomparable, Method, NoNumber, Statistic, Verdict,
};
use crate::measure::item::{Answers, Question};
use crate::measure::stability::{Trials, stability_of_change};
use crate::measure::verdicts;
use crate::statistics::{
    LARGEST_EXACT, POWER, detectable_change, favourable_share, holm, rank_sum, share_change, superiority,
};
use crate::survey::{ItemId, Rules, Seminar, SeminarId, Survey};

/// A change, the chance of a higher answer that gives its direction, and the changes that could have been seen.
struct FoundChange {
    finding: Finding,
    chance_of_higher: Option<f64>,
    could_have_seen: Detectable,
    trials: Trials,
}

/// Changes of all questions of one seminar since earlier ones of its part, given the nearest first. p is adjusted within
/// the printed family: one item across the modules of one pair of seminars. Comparisons with fewer answers than verdicts
/// need have no p and don't count in their family.
pub(in crate::measure) fn comparisons(
    questions: &[Question<'_>],
    earlier: &[&Seminar],
    responses: &Responses,
    survey: &Survey,
) -> Vec<Finding> {
    let (programme, tallies, rules) = (&survey.programme, &responses.tallies, &survey.rules);
    let mut families: BTreeMap<(ItemId, SeminarId), Vec<FoundChange>> = BTreeMap::new();
    let mut findings = Vec::new();
    for question in questions.iter().filter(|question| question.scale.kind.is_better_when_higher()) {
        let Some(answers) = question.answers(tallies) else { continue };
        match comparator(question, earlier, programme, &survey.questionnaire, tallies) {
            Comparator::None(reason, seminar) => findings.push(not_comparable(question, &answers, reason, seminar)),
            Comparator::Earlier(former) => {
                let Some(earlier) = former.answers(tallies) else { continue };
                let pair = AnswerPair { question, former: &former, earlier: &earlier, later: &answers };
                findings.push(pair.superiority());
                findings.extend(pair.detectable_changes(rules));
                let family = (question.item.id.clone(), former.seminar.id.clone());
                let trials = Trials::new(&[(&former, &earlier), (question, &answers)], tallies);
                families.entry(family).or_default().push(pair.change(trials, rules));
            }
        }
    }
    findings.extend(families.into_values().flat_map(|family| judged(family, rules)));
    findings
}

/// Adjusts p within a family and draws the verdicts.
fn judged(family: Vec<FoundChange>, rules: &Rules) -> Vec<Finding> {
    let raw: Vec<Option<f64>> = family.iter().map(|change| change.finding.p).collect();
    let with_verdict = |(place, (change, p_adjusted)): (usize, (FoundChange, Option<f64>))| {
        let mut verdict = verdicts::of_change(p_adjusted, change.chance_of_higher, rules);
        if let Verdict::NoChangeFound { could_have_seen } = &mut verdict {
            *could_have_seen = change.could_have_seen;
        }
        let stability = stability_of_change(verdict, &change.trials, (&raw, place), rules);
        Finding { p_adjusted, verdict: Some(verdict), stability, ..change.finding }
    };
    let adjusted = holm(&raw);
    family.into_iter().zip(adjusted).enumerate().map(with_verdict).collect()
}

fn not_comparable(
    question: &Question<'_>,
    later: &Answers,
    reason: Incomparable,
    seminar: Option<&Seminar>,
) -> Finding {
    let comparator = seminar.map(|seminar| seminar.id.clone());
    let key = FindingKey { comparator, ..question.key(Statistic::Change) };
    let finding = Finding::new(key, Method::Descriptive, Estimate::NotComparable(reason), later.valid);
    Finding { n_eligible: Some(later.asked), ..finding }
}

/// Answers to the same question at two seminars.
struct AnswerPair<'a> {
    question: &'a Question<'a>,
    former: &'a Question<'a>,
    earlier: &'a Answers,
    later: &'a Answers,
}

impl AnswerPair<'_> {
    fn change(&self, trials: Trials, rules: &Rules) -> FoundChange {
        let (earlier, later) = (self.earlier, self.later);
        let share = share_change((earlier.high, earlier.valid), (later.high, later.valid));
        let without = if self.question.scale.has_favourable() { NoNumber::NoAnswers } else { NoNumber::NotOnThisScale };
        let estimate = Estimate::new(
            share.filter(|_| self.question.scale.has_favourable()).map(|share| (share.difference, share.interval)),
            Estimate::Undefined(without),
        );
        let method = if earlier.valid + later.valid <= LARGEST_EXACT {
            Method::NewcombeExactRankSum
        } else {
            Method::NewcombeAsymptoticRankSum
        };
        let enough = earlier.valid.min(later.valid) >= rules.minimum_answers;
        let test = enough.then(|| rank_sum(&earlier.levels, &later.levels)).flatten();
        let finding = self.finding((Statistic::Change, method), estimate);
        FoundChange {
            finding: Finding { p: test.map(|test| test.p), ..finding },
            chance_of_higher: superiority(&earlier.levels, &later.levels).map(|change| change.chance),
            could_have_seen: self.detectable(rules).unwrap_or(Detectable::UNKNOWN),
            trials,
        }
    }

    fn superiority(&self) -> Finding {
        let change = superiority(&self.earlier.levels, &self.later.levels);
        let estimate = Estimate::new(change.map(|change| (change.chance, change.interval)), Estimate::NO_ANSWERS);
        self.finding((Statistic::Superiority, Method::BrunnerMunzel), estimate)
    }

    /// S20 in both directions; nothing on a scale without favourable levels.
    fn detectable_changes(&self, rules: &Rules) -> Vec<Finding> {
        if !self.question.scale.has_favourable() {
            return Vec::new();
        }
        let detectable = self.detectable(rules);
        let number = |change: Option<f64>| {
            let missing = if detectable.is_some() { NoNumber::NotReached } else { NoNumber::NoAnswers };
            Estimate::new(change.map(|change| (change, None)), Estimate::Undefined(missing))
        };
        let Detectable { rise, fall } = detectable.unwrap_or(Detectable::UNKNOWN);
        [(Statistic::DetectableRise, rise), (Statistic::DetectableFall, fall)]
            .into_iter()
            .map(|(statistic, change)| self.finding((statistic, Method::NormalPower), number(change)))
            .collect()
    }

    /// The smallest changes of the favourable share that these numbers of answers show; none without shares.
    fn detectable(&self, rules: &Rules) -> Option<Detectable> {
        let (earlier, later) = (self.earlier, self.later);
        let share = favourable_share(earlier.high, earlier.valid).filter(|_| self.question.scale.has_favourable())?;
        let change = detectable_change(share.share, (earlier.valid, later.valid), POWER, rules.significance.get())?;
        Some(Detectable { rise: change.rise, fall: change.fall })
    }

    fn finding(&self, said: (Statistic, Method), estimate: Estimate) -> Finding {
        let finding = self.question.finding_against(self.former, said, estimate, self.later.valid);
        Finding { n_comparator: Some(self.earlier.valid), n_eligible: Some(self.later.asked), ..finding }
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
        assert_eq!((rose.n, rose.n_comparator), (25, Some(23)));
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
        assert_eq!((of_rise.n, of_rise.n_comparator, of_rise.method), (23, Some(23), Method::NormalPower));
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
