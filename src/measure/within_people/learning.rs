//! S13: who rose and who fell from before to after, on items that declare what was asked before.
//!
//! Internally from rows; of a release from the table of differences, which is counted over the same people. Where that
//! doesn't leave, from the tables before and after: their means differ by the mean gain, and a rank test of them, as if
//! they were of other people, is conservative.

use super::paired::{Judged, Paired, judged};
use super::types::Learning;
use crate::limit::{PairTable, TableSet};
use crate::measure::finding::agreed_verdict;
use crate::measure::item::{Answers, KnownAnswers, Possible};
use crate::measure::p_range::{PRange, adjusted};
use crate::measure::verdicts::of_gain;
use crate::measure::{Estimate, Finding, Method, NoNumber, Statistic, Verdict, WhyWithheld};
use crate::statistics::{self, LARGEST_EXACT_PAIRS, mean, rank_sum};
use crate::survey::{Question, Questionnaire, Rules};

/// What was learnt in one seminar.
#[derive(Debug, Default)]
pub(in crate::measure) struct Learnt {
    /// In the order of the questions.
    pub(in crate::measure) learning: Vec<Learning>,
    /// Mean gain and its effect size, in no particular order.
    pub(in crate::measure) findings: Vec<Finding>,
}

/// What is told of one question put before and after.
enum Told<'q, 'a> {
    /// Every difference.
    Differences(&'q Question<'a>, Paired),
    /// The tables before and after, of so many people.
    Levels(&'q Question<'a>, Question<'a>, u64),
    /// Nothing, and why.
    Nothing(&'q Question<'a>, Estimate),
}

/// What the tables before and after say of a gain, whichever of those that are possible are the true ones.
struct LevelGain {
    estimate: Estimate,
    /// Of the rank test.
    p: PRange,
    /// The lowest and the highest difference of the means.
    least: f64,
    most: f64,
}

impl LevelGain {
    fn of(earlier: &Possible, later: &Possible) -> Self {
        let (pairs, are_all) = earlier.to_pair(later);
        let average = |answers: &Answers| answers.sample().and_then(mean).map(|mean| mean.mean);
        let gain = |(earlier, later): &(&Answers, &Answers)| Some(average(later)? - average(earlier)?);
        let gains = || pairs.iter().filter_map(gain);
        let estimate = |gain: f64| Estimate::new(Some((gain, None)), Estimate::NO_ANSWERS);
        let p = |(earlier, later): &(&Answers, &Answers)| Some(rank_sum(&earlier.levels, &later.levels)?.p);
        Self {
            estimate: gains().map(estimate).reduce(Estimate::agreed_with).unwrap_or(Estimate::NO_ANSWERS),
            p: PRange::of(pairs.iter().filter_map(p)).filter(|_| are_all).unwrap_or(PRange::UNKNOWN),
            least: gains().fold(f64::INFINITY, f64::min),
            most: gains().fold(f64::NEG_INFINITY, f64::max),
        }
    }

    /// What they say wherever p and the gain may lie. That nothing is found by so conservative a test is no finding.
    fn verdict(&self, p_adjusted: PRange, rules: &Rules) -> Option<Verdict> {
        let ends =
            [self.least, self.most].into_iter().flat_map(|gain| [p_adjusted.least, p_adjusted.most].map(|p| (p, gain)));
        let said = ends.map(|(p, gain)| Some(of_gain(Some(p), Some(gain), rules)));
        let verdict = said.reduce(|one, other| agreed_verdict(one?, other?)).flatten();
        verdict.filter(|verdict| !verdict.says_the_same_as(Verdict::NoGainFound))
    }
}

/// What was learnt, by all items of one seminar that declare what was asked before. p is adjusted over the modules of one
/// item; modules with fewer pairs than verdicts need have none and don't count.
pub(in crate::measure) fn learnt<'a>(
    questions: &[Question<'a>],
    tables: &TableSet,
    questionnaire: &'a Questionnaire,
    rules: &Rules,
) -> Learnt {
    let mut learnt = Learnt::default();
    for item in questionnaire.items.iter().filter(|item| item.before.is_some()) {
        let of_item = questions
            .iter()
            .filter(|question| question.item.id == item.id && question.scale.kind.is_better_when_higher());
        let told: Vec<Told<'_, 'a>> =
            of_item.filter(|question| question.is_in(tables)).map(|after| told(after, tables, questionnaire)).collect();
        learnt.add(told, tables, rules);
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

fn told<'q, 'a>(after: &'q Question<'a>, tables: &TableSet, questionnaire: &'a Questionnaire) -> Told<'q, 'a> {
    let Some(before) = after.before(questionnaire).filter(|before| before.is_in(tables)) else {
        return Told::Nothing(after, Estimate::NotAsked);
    };
    if tables.holds_rows() {
        let rows = tables.rows(&after.seminar.id);
        let both = rows.and_then(|rows| rows.scores(&before).zip(rows.scores(after)));
        let gain = |(before, after): (Option<f64>, Option<f64>)| Some(after? - before?);
        return match both {
            Some((before, later)) => {
                Told::Differences(after, Paired::new(before.into_iter().zip(later).map(gain).collect()))
            }
            None => Told::Nothing(after, Estimate::Undefined(NoNumber::RowsNotKept)),
        };
    }
    match tables.change_since_before(&after.cell()) {
        None => Told::Nothing(after, Estimate::Undefined(NoNumber::RowsNotKept)),
        Some(PairTable { pairs: None, .. }) => Told::Nothing(after, Estimate::Withheld(WhyWithheld::BelowFloor)),
        Some(PairTable { differences: Some(differences), .. }) => {
            Told::Differences(after, Paired::new(one_by_one(differences)))
        }
        Some(PairTable { pairs: Some(pairs), .. }) => Told::Levels(after, before, *pairs),
    }
}

/// A difference for each of the people who have it.
fn one_by_one(differences: &[(f64, u64)]) -> Vec<Option<f64>> {
    let each = |(difference, people): &(f64, u64)| vec![Some(*difference); usize::try_from(*people).unwrap_or(0)];
    differences.iter().flat_map(each).collect()
}

impl Learnt {
    /// One item, over the modules about which it was put both before and after. A module of which the differences aren't
    /// told has its place in the family all the same, with what is known of its p.
    fn add(&mut self, told: Vec<Told<'_, '_>>, tables: &TableSet, rules: &Rules) {
        let (mut questions, mut pairs, mut levels, mut others) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for told in told {
            match told {
                Told::Differences(question, paired) => {
                    questions.push(question);
                    pairs.push(paired);
                }
                Told::Levels(after, before, people) => {
                    let (earlier, later) = (before.known(tables), after.known(tables));
                    let both = earlier.as_ref().and_then(KnownAnswers::counts);
                    let both = both.zip(later.as_ref().and_then(KnownAnswers::counts));
                    let gain = both.map(|(earlier, later)| LevelGain::of(earlier, later));
                    let judged = people >= rules.minimum_answers;
                    others.push(judged.then(|| gain.as_ref().map_or(PRange::UNKNOWN, |gain| gain.p)));
                    levels.push((after, people, gain, others.len() - 1));
                }
                Told::Nothing(question, Estimate::Withheld(WhyWithheld::BelowFloor)) => {
                    let hidden = findings(question, tables, 0, (Estimate::NotAsked, Estimate::NotAsked));
                    self.findings.extend(hidden.into_iter().map(|finding| finding.withheld(WhyWithheld::BelowFloor)));
                    others.push(Some(PRange::UNKNOWN));
                }
                Told::Nothing(question, why) => self.findings.extend(findings(question, tables, 0, (why, why))),
            }
        }
        let first = questions.first().map(|question| &question.seminar.id);
        let states = match first.and_then(|seminar| tables.rows(seminar)) {
            Some(rows) => rows.states(),
            // Whose answers belong together isn't known: each is left out of its own table alone.
            None => Paired::set_apart(&mut pairs),
        };
        let judged = judged(&mut pairs, &states, &others, rules);
        let family: Vec<Option<PRange>> =
            others.into_iter().chain(judged.iter().map(|judged| PRange::of(judged.p))).collect();
        for ((question, paired), judged) in questions.into_iter().zip(&pairs).zip(judged) {
            self.learning.push(counted(question, paired));
            self.findings.extend(judged_findings(question, tables, paired, &judged));
        }
        let adjusted = adjusted(&family);
        for (after, people, gain, place) in levels {
            let p_adjusted = adjusted.get(place).copied().flatten();
            self.add_levels(after, people, gain.map(|gain| (gain, p_adjusted)), tables, rules);
        }
    }

    /// What follows from the tables before and after.
    fn add_levels(
        &mut self,
        after: &Question<'_>,
        people: u64,
        gain: Option<(LevelGain, Option<PRange>)>,
        tables: &TableSet,
        rules: &Rules,
    ) {
        let Some((gain, p_adjusted)) = gain else {
            let hidden = findings(after, tables, people, (Estimate::NotAsked, Estimate::NotAsked));
            return self.findings.extend(hidden.into_iter().map(|finding| finding.withheld(WhyWithheld::Linked)));
        };
        let verdict = p_adjusted.and_then(|p_adjusted| gain.verdict(p_adjusted, rules));
        let withheld = Estimate::Withheld(WhyWithheld::Linked);
        let found = findings(after, tables, people, (gain.estimate, withheld)).into_iter().map(|finding| {
            let is_gain = finding.key.statistic == Statistic::MeanGain;
            let finding = Finding { verdict: verdict.filter(|_| is_gain), method: Method::RankSum, ..finding };
            Finding {
                p: p_adjusted.and(gain.p.known()).filter(|_| is_gain),
                p_adjusted: p_adjusted.and_then(PRange::known).filter(|_| is_gain),
                ..finding
            }
        });
        self.findings.extend(found);
        self.learning.push(Learning {
            seminar: after.seminar.id.clone(),
            module: after.module.map(|module| module.id.clone()),
            item: after.item.id.clone(),
            pairs: people,
            counts: None,
        });
    }
}

fn counted(question: &Question<'_>, paired: &Paired) -> Learning {
    let counts = statistics::learning(paired.counts());
    Learning {
        seminar: question.seminar.id.clone(),
        module: question.module.map(|module| module.id.clone()),
        item: question.item.id.clone(),
        pairs: paired.pairs(),
        counts: Some(counts.map_or([0; 3], |counts| [counts.up, counts.same, counts.down])),
    }
}

fn judged_findings(question: &Question<'_>, tables: &TableSet, paired: &Paired, judged: &Judged) -> Vec<Finding> {
    let pairs = paired.pairs();
    let learning = statistics::learning(paired.counts()).filter(|_| judged.verdict != Some(Verdict::TooFewToSay));
    let too_few = Estimate::TooFew { n: pairs };
    let (gain, size) = learning.map_or((too_few, too_few), |learning| {
        let size = learning.rank_biserial.map(|size| (size, None));
        let gain = Estimate::Value { point: learning.gain.mean, interval: learning.gain.interval };
        (gain, Estimate::new(size, Estimate::Undefined(NoNumber::NoVariation)))
    });
    let mut findings = findings(question, tables, pairs, (gain, size));
    for finding in findings.iter_mut().filter(|finding| finding.key.statistic == Statistic::MeanGain) {
        finding.p = judged.p;
        finding.p_adjusted = judged.p_adjusted;
        finding.verdict = judged.verdict;
        finding.stability = judged.stability;
    }
    findings
}

/// The mean gain and its effect size, without a verdict.
fn findings(
    question: &Question<'_>,
    tables: &TableSet,
    pairs: u64,
    (gain, size): (Estimate, Estimate),
) -> Vec<Finding> {
    let exact = pairs <= LARGEST_EXACT_PAIRS;
    let method = if exact { Method::ExactSignedRank } else { Method::AsymptoticSignedRank };
    let finding = |statistic, method, estimate| {
        let finding = Finding::new(question.key(statistic), method, estimate, pairs);
        Finding { n_eligible: question.asked(tables), ..finding }
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
        assert_eq!((gain.n, gain.n_eligible), (Some(12), Some(12)));
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
        let counts = measured.learning.iter().map(|one| (one.module.as_ref().unwrap().as_str(), one.counts.unwrap()));
        assert_eq!(counts.collect::<Vec<_>>(), [("M01", [12, 0, 0]), ("M02", [6, 0, 6])]);
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
