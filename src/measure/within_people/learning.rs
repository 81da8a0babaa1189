//! S13: who rose and who fell from before to after, on items that declare what was asked before.

use super::answers::{scores, states};
use super::paired::{Judged, Paired, judged};
use super::types::Learning;
use crate::harmonise::Responses;
use crate::measure::item::Question;
use crate::measure::{Estimate, Finding, Method, NoNumber, Statistic, Verdict};
use crate::statistics::{self, LARGEST_EXACT_PAIRS};
use crate::survey::{Counts, Per, Questionnaire, Rules};

/// What was learnt in one seminar.
#[derive(Debug, Default)]
pub(in crate::measure) struct Learnt {
    /// In the order of the questions.
    pub(in crate::measure) learning: Vec<Learning>,
    /// Mean gain and its effect size, in no particular order.
    pub(in crate::measure) findings: Vec<Finding>,
}

/// What was learnt, by all items of one seminar that declare what was asked before. p is adjusted over the modules of one
/// item; modules with fewer pairs than verdicts need have none and don't count.
pub(in crate::measure) fn learnt(
    questions: &[Question<'_>],
    responses: &Responses,
    questionnaire: &Questionnaire,
    rules: &Rules,
) -> Learnt {
    let mut learnt = Learnt::default();
    for item in questionnaire.items.iter().filter(|item| item.before.is_some()) {
        let of_item = questions
            .iter()
            .filter(|question| question.item.id == item.id && question.scale.kind.is_better_when_higher());
        let mut family = Vec::new();
        for after in of_item.filter(|question| question.counts(&responses.tallies).is_some()) {
            match answers(after, responses, questionnaire) {
                Ok(paired) => family.push((after, paired)),
                Err(without) => learnt.findings.extend(findings(after, responses, 0, (without, without))),
            }
        }
        learnt.add(family, responses, rules);
    }
    let place = |learning: &Learning| {
        let is_its = |question: &Question<'_>| {
            question.item.id == learning.item && question.module.map(|module| &module.id) == learning.module.as_ref()
        };
        questions.iter().position(is_its)
    };
    learnt.learning.sort_by_key(place);
    learnt
}

/// The answers of all rows before and after.
fn answers(after: &Question<'_>, responses: &Responses, questionnaire: &Questionnaire) -> Result<Paired, Estimate> {
    let item = after.item.before.as_ref().and_then(|before| questionnaire.item(before)).ok_or(Estimate::NotAsked)?;
    let module = match item.per {
        Per::Module => after.module,
        Per::Seminar => None,
    };
    let before = Question { module, item, ..after.clone() };
    before.counts(&responses.tallies).ok_or(Estimate::NotAsked)?;
    let scores_of = |question: &Question<'_>| {
        let rows = responses.rows.get(&question.seminar.id)?;
        scores(rows, question)
    };
    let both = scores_of(&before).zip(scores_of(after));
    let (before, after) = both.ok_or(Estimate::Undefined(NoNumber::RowsNotKept))?;
    let gain = |(before, after): (Option<f64>, Option<f64>)| Some(after? - before?);
    Ok(Paired::new(before.into_iter().zip(after).map(gain).collect()))
}

impl Learnt {
    /// One item, over the modules about which it was put both before and after.
    fn add(&mut self, family: Vec<(&Question<'_>, Paired)>, responses: &Responses, rules: &Rules) {
        let Some((first, _)) = family.first() else { return };
        let states = responses.rows.get(&first.seminar.id).map_or_else(Vec::new, states);
        let (questions, mut pairs): (Vec<&Question<'_>>, Vec<Paired>) = family.into_iter().unzip();
        let judged = judged(&mut pairs, &states, rules);
        for ((question, paired), judged) in questions.into_iter().zip(&pairs).zip(judged) {
            self.learning.push(counted(question, paired));
            self.findings.extend(judged_findings(question, responses, paired, &judged));
        }
    }
}

fn counted(question: &Question<'_>, paired: &Paired) -> Learning {
    let counts = statistics::learning(paired.counts());
    let count = |number: fn(statistics::PairedGain) -> u64| counts.map_or(0, number);
    Learning {
        seminar: question.seminar.id.clone(),
        module: question.module.map(|module| module.id.clone()),
        item: question.item.id.clone(),
        pairs: count(|learning| learning.pairs),
        up: count(|learning| learning.up),
        same: count(|learning| learning.same),
        down: count(|learning| learning.down),
    }
}

fn judged_findings(question: &Question<'_>, responses: &Responses, paired: &Paired, judged: &Judged) -> Vec<Finding> {
    let pairs = paired.pairs();
    let learning = statistics::learning(paired.counts()).filter(|_| judged.verdict != Verdict::TooFewToSay);
    let too_few = Estimate::TooFew { n: pairs };
    let (gain, size) = learning.map_or((too_few, too_few), |learning| {
        let size = learning.rank_biserial.map(|size| (size, None));
        let gain = Estimate::Value { point: learning.gain.mean, interval: learning.gain.interval };
        (gain, Estimate::new(size, Estimate::Undefined(NoNumber::NoVariation)))
    });
    let mut findings = findings(question, responses, pairs, (gain, size));
    for finding in findings.iter_mut().filter(|finding| finding.key.statistic == Statistic::MeanGain) {
        finding.p = judged.p;
        finding.p_adjusted = judged.p_adjusted;
        finding.verdict = Some(judged.verdict);
        finding.stability = judged.stability;
    }
    findings
}

/// The mean gain and its effect size, without a verdict.
fn findings(
    question: &Question<'_>,
    responses: &Responses,
    pairs: u64,
    (gain, size): (Estimate, Estimate),
) -> Vec<Finding> {
    let exact = pairs <= LARGEST_EXACT_PAIRS;
    let method = if exact { Method::ExactSignedRank } else { Method::AsymptoticSignedRank };
    let asked = question.counts(&responses.tallies).map(Counts::asked);
    let finding = |statistic, method, estimate| {
        let finding = Finding::new(question.key(statistic), method, estimate, pairs);
        Finding { n_eligible: asked, ..finding }
    };
    vec![finding(Statistic::MeanGain, method, gain), finding(Statistic::RankBiserial, Method::Descriptive, size)]
}

#[cfg(test)]
mod tests {
    use super::super::example::answered;
    use super::*;
    use crate::measure::example::Example;
    use crate::survey::ItemId;

    const BEFORE: &str = "steps";

    /// Answers before and after about two modules; `relevance` declares `steps` as what was asked before.
    fn example(before: [&[Option<u8>]; 2], after: [&[Option<u8>]; 2]) -> Example {
        let states = vec![Some("PE"); before[0].len()];
        let questions = [
            ("M01.steps", before[0]),
            ("M02.steps", before[1]),
            ("M01.relevance", after[0]),
            ("M02.relevance", after[1]),
        ];
        let mut example = answered(&states, &questions);
        let scale = "agree".parse().unwrap();
        for item in &mut example.survey.questionnaire.items {
            if item.id.as_str() == BEFORE {
                item.scale = "agree".parse().unwrap();
            } else if item.scale == scale && item.id.as_str() == "relevance" {
                item.before = BEFORE.parse::<ItemId>().ok();
            }
        }
        example
    }

    /// Twelve people who start low; of the first module they all end high, of the second half rise and half fall.
    fn twelve() -> Example {
        let (low, high) = ([Some(1); 12], [Some(3); 12]);
        let mixed: Vec<Option<u8>> = (0..12).map(|number| Some(if number % 2 == 0 { 0 } else { 2 })).collect();
        example([&low, &low], [&high, &mixed])
    }

    #[test]
    fn everybody_who_rose_is_a_gain_and_as_many_down_as_up_is_none() {
        let findings = twelve().findings();
        let gain = &findings["C1P1.M01.relevance.mean_gain"];
        assert_eq!((gain.n, gain.n_eligible), (12, Some(12)));
        assert_eq!(gain.estimate, Estimate::Value { point: 2.0, interval: None });
        assert_eq!((gain.verdict, gain.method), (Some(Verdict::Gain), Method::ExactSignedRank));
        let p = 2.0 / 4096.0;
        assert!((gain.p.unwrap() - p).abs() < 1e-12 && (gain.p_adjusted.unwrap() - 2.0 * p).abs() < 1e-12);
        let size = &findings["C1P1.M01.relevance.rank_biserial"];
        assert_eq!(size.estimate, Estimate::Value { point: 1.0, interval: None });
        assert_eq!(findings["C1P1.M02.relevance.mean_gain"].verdict, Some(Verdict::NoGainFound));
    }

    #[test]
    fn who_rose_and_who_fell_is_counted_in_the_order_of_modules() {
        let measured = twelve().measured();
        let counts =
            measured.learning.iter().map(|one| (one.module.as_ref().unwrap().as_str(), one.up, one.same, one.down));
        assert_eq!(counts.collect::<Vec<_>>(), [("M01", 12, 0, 0), ("M02", 6, 0, 6)]);
    }

    #[test]
    fn a_gain_that_rests_on_everybody_is_stable_and_a_whole_state_leaves_too_few() {
        let stability = twelve().findings()["C1P1.M01.relevance.mean_gain"].stability.unwrap();
        assert_eq!((stability.respondents.judged, stability.respondents.changed), (12, 0));
        assert_eq!((stability.states.judged, stability.states.too_few), (0, 1));
    }

    #[test]
    fn without_overlap_of_people_there_are_too_few_to_say() {
        let (first, second): (Vec<Option<u8>>, Vec<Option<u8>>) =
            (0..24).map(|number| if number < 12 { (Some(1), None) } else { (None, Some(3)) }).unzip();
        let findings = example([&first, &first], [&second, &second]).findings();
        let gain = &findings["C1P1.M01.relevance.mean_gain"];
        assert_eq!((gain.estimate, gain.p), (Estimate::TooFew { n: 0 }, None));
        assert_eq!((gain.verdict, gain.stability), (Some(Verdict::TooFewToSay), None));
        assert_eq!(findings["C1P1.M01.relevance.rank_biserial"].estimate, Estimate::TooFew { n: 0 });
    }

    #[test]
    fn a_module_with_too_few_pairs_stays_out_of_the_family() {
        let (low, high) = ([Some(1); 12], [Some(3); 12]);
        let few: Vec<Option<u8>> = (0..12).map(|number| if number < 9 { Some(3) } else { None }).collect();
        let findings = example([&low, &low], [&high, &few]).findings();
        let gain = &findings["C1P1.M01.relevance.mean_gain"];
        assert!(gain.p.is_some() && gain.p == gain.p_adjusted);
        assert_eq!(findings["C1P1.M02.relevance.mean_gain"].verdict, Some(Verdict::TooFewToSay));
    }

    #[test]
    fn nobody_who_changed_has_no_effect_size() {
        let same = [Some(2); 10];
        let findings = example([&same, &same], [&same, &same]).findings();
        let gain = &findings["C1P1.M02.relevance.mean_gain"];
        assert_eq!((gain.p, gain.verdict), (Some(1.0), Some(Verdict::NoGainFound)));
        let size = &findings["C1P1.M02.relevance.rank_biserial"];
        assert_eq!(size.estimate, Estimate::Undefined(NoNumber::NoVariation));
    }

    #[test]
    fn rows_that_were_not_kept_and_questions_not_asked_before_have_no_gain() {
        let mut large = twelve();
        large.responses.rows.clear();
        let findings = large.findings();
        let gain = &findings["C1P1.M01.relevance.mean_gain"];
        assert_eq!((gain.estimate, gain.verdict), (Estimate::Undefined(NoNumber::RowsNotKept), None));
        assert!(large.measured().learning.is_empty());
        let mut never = twelve();
        never.survey.questionnaire.items.retain(|item| item.id.as_str() != BEFORE);
        assert_eq!(never.findings()["C1P1.M01.relevance.mean_gain"].estimate, Estimate::NotAsked);
    }

    #[test]
    fn an_item_that_declares_nothing_before_has_no_gain() {
        assert!(!twelve().findings().keys().any(|id| id.contains("steps.mean_gain")));
    }
}
