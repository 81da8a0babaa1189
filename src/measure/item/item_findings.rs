//! What one question's answers say by themselves: levels, averages, agreement.

use super::answers::Answers;
use super::question::KnownAnswers;
use crate::limit::TableSet;
use crate::measure::finding::{Estimate, Finding, Method, NoNumber, Statistic, Verdict, over_classes, over_possible};
use crate::measure::stability::Trials;
use crate::measure::verdicts;
use crate::statistics::{
    Interval, Proportion, consensus, equal_step, favourable_share, interpolated_median, mean, median,
    net_promoter_score,
};
use crate::survey::{LevelClass, Question, Rules, ScaleKind};

/// Everything that is computed from the answers to one question; a single "not asked" where nobody was asked.
pub(in crate::measure) fn item_findings(question: &Question<'_>, tables: &TableSet, rules: &Rules) -> Vec<Finding> {
    if !question.scale.kind.is_rating() {
        return Vec::new();
    }
    let trials = |answers: &Answers| Trials::new(&[(question, answers)], tables);
    let of_classes = |answers: &Answers| class_findings(question, answers, &trials(answers), rules);
    match question.known(tables) {
        None => vec![Finding::new(question.key(headline(question)), Method::Descriptive, Estimate::NotAsked, 0)],
        Some(KnownAnswers::Nothing(why)) => {
            let nobody = question.no_answers();
            let all = [of_classes(&nobody), level_findings(question, &nobody, &Trials::none(), rules)].concat();
            all.into_iter().map(|finding| finding.withheld(why)).collect()
        }
        Some(KnownAnswers::Counts(possible)) => {
            let few = possible.are_few();
            let of_levels = |answers: &Answers| {
                level_findings(question, answers, &if few { trials(answers) } else { Trials::none() }, rules)
            };
            [over_classes(&possible, of_classes), over_possible(&possible, of_levels)].concat()
        }
    }
}

/// The favourable share of one question, as far as it is known; none on a scale without favourable levels.
pub(in crate::measure) fn favourable_finding(
    question: &Question<'_>,
    tables: &TableSet,
    rules: &Rules,
) -> Option<Finding> {
    let compute = |answers: &Answers| {
        let trials = Trials::new(&[(question, answers)], tables);
        favourable(question, answers, &trials, rules).into_iter().collect()
    };
    over_classes(question.known(tables)?.counts()?, compute).into_iter().next()
}

/// What is computed from answers by class: for all vectors the same statistics in the same order.
fn class_findings(question: &Question<'_>, answers: &Answers, trials: &Trials, rules: &Rules) -> Vec<Finding> {
    match question.scale.kind {
        ScaleKind::Single | ScaleKind::Multiple | ScaleKind::Text => Vec::new(),
        ScaleKind::Bipolar => beside_ideal(question, answers, trials, rules),
        ScaleKind::Ordinal | ScaleKind::Numeric | ScaleKind::Nps => {
            let promoters = (question.scale.kind == ScaleKind::Nps).then(|| promoters(question, answers));
            favourable(question, answers, trials, rules).into_iter().chain(promoters).collect()
        }
    }
}

/// What is computed from answers by level, likewise.
fn level_findings(question: &Question<'_>, answers: &Answers, trials: &Trials, rules: &Rules) -> Vec<Finding> {
    let averages = if question.scale.kind.has_ideal() { Vec::new() } else { averages(question, answers) };
    [averages, middles(question, answers, trials, rules)].concat()
}

/// The favourable share with its verdict; none on a scale without favourable levels. The target is one for ratings, so
/// the share of promoters isn't judged against it.
fn favourable(question: &Question<'_>, answers: &Answers, trials: &Trials, rules: &Rules) -> Option<Finding> {
    if !question.scale.has_favourable() {
        return None;
    }
    let share = |answers: &Answers| favourable_share(answers.high, answers.valid);
    let finding = proportion(question, answers, Statistic::Favourable, share(answers));
    if question.scale.kind == ScaleKind::Nps {
        return Some(finding);
    }
    Some(judged(finding, question, answers, trials, |answers| verdicts::of_level(share(answers), answers.valid, rules)))
}

/// The finding with its verdict, and what becomes of that when people are left out.
fn judged(
    finding: Finding,
    question: &Question<'_>,
    answers: &Answers,
    trials: &Trials,
    verdict_of: impl Fn(&Answers) -> Verdict,
) -> Finding {
    let verdict = verdict_of(answers);
    let without = |seminars: &[Vec<u64>]| {
        let levels = seminars.first().cloned().unwrap_or_default();
        verdict_of(&Answers::new(question.scale, levels, answers.asked))
    };
    Finding { verdict: Some(verdict), stability: trials.stability(verdict, without), ..finding }
}

/// The statistic that stands for a question when there is nothing to compute.
fn headline(question: &Question<'_>) -> Statistic {
    if question.scale.has_favourable() {
        Statistic::Favourable
    } else if question.scale.kind.has_ideal() {
        Statistic::Ideal
    } else {
        Statistic::Mean
    }
}

fn beside_ideal(question: &Question<'_>, answers: &Answers, trials: &Trials, rules: &Rules) -> Vec<Finding> {
    let share = |count, statistic| proportion(question, answers, statistic, favourable_share(count, answers.valid));
    let ideal = share(answers.middle, Statistic::Ideal);
    let ideal = judged(ideal, question, answers, trials, |answers| verdicts::of_ideal(answers, rules));
    vec![share(answers.low, Statistic::BelowIdeal), ideal, share(answers.high, Statistic::AboveIdeal)]
}

fn averages(question: &Question<'_>, answers: &Answers) -> Vec<Finding> {
    let average = answers.sample().and_then(mean);
    let deviation = average.and_then(|average| average.standard_deviation).map(|deviation| (deviation, None));
    let without_deviation =
        if answers.valid == 0 { Estimate::NO_ANSWERS } else { Estimate::TooFew { n: answers.valid } };
    vec![
        number(
            question,
            answers,
            (Statistic::Mean, Method::StudentT),
            Estimate::new(average.map(|average| (average.mean, average.interval)), Estimate::NO_ANSWERS),
        ),
        number(
            question,
            answers,
            (Statistic::StandardDeviation, Method::Descriptive),
            Estimate::new(deviation, without_deviation),
        ),
    ]
}

fn middles(question: &Question<'_>, answers: &Answers, trials: &Trials, rules: &Rules) -> Vec<Finding> {
    let sample = answers.sample();
    let point = |number: Option<f64>| number.map(|number| (number, None));
    let step = equal_step(&answers.scores);
    let interpolated = sample.zip(step).and_then(|(sample, step)| interpolated_median(sample, step));
    let without_step = if step.is_none() { Estimate::Undefined(NoNumber::UnequalSteps) } else { Estimate::NO_ANSWERS };
    let agreement = |answers: &Answers| answers.sample().and_then(consensus);
    // Without declared poles nobody can say whether they are used.
    let has_poles = question.has_class(LevelClass::Low) && question.has_class(LevelClass::High);
    let divided = |answers: &Answers| verdicts::of_consensus(agreement(answers), answers, rules);
    let descriptive = |statistic, estimate| number(question, answers, (statistic, Method::Descriptive), estimate);
    let agreed = descriptive(Statistic::Consensus, Estimate::new(point(agreement(answers)), Estimate::NO_ANSWERS));
    vec![
        descriptive(Statistic::Median, Estimate::new(point(sample.and_then(median)), Estimate::NO_ANSWERS)),
        descriptive(Statistic::InterpolatedMedian, Estimate::new(point(interpolated), without_step)),
        if has_poles { judged(agreed, question, answers, trials, divided) } else { agreed },
    ]
}

fn promoters(question: &Question<'_>, answers: &Answers) -> Finding {
    let score = answers.sample().and_then(net_promoter_score).map(|score| (score.score, score.interval));
    let without = if answers.valid == 0 { Estimate::NO_ANSWERS } else { Estimate::TooFew { n: answers.valid } };
    number(question, answers, (Statistic::NetPromoterScore, Method::Normal), Estimate::new(score, without))
}

fn proportion(question: &Question<'_>, answers: &Answers, statistic: Statistic, share: Option<Proportion>) -> Finding {
    let share: Option<(f64, Option<Interval>)> = share.map(|share| (share.share, Some(share.interval)));
    number(question, answers, (statistic, Method::Wilson), Estimate::new(share, Estimate::NO_ANSWERS))
}

fn number(
    question: &Question<'_>,
    answers: &Answers,
    (statistic, method): (Statistic, Method),
    estimate: Estimate,
) -> Finding {
    let finding = Finding::new(question.key(statistic), method, estimate, answers.valid);
    Finding { n_eligible: answers.asked, ..finding }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limit::{OptionCount, TableCounts};
    use crate::measure::example::Example;
    use crate::measure::finding::Verdict;
    use crate::survey::MissingReason;

    fn verdict_of(example: &Example, id: &str) -> Option<Verdict> {
        example.findings()[id].verdict
    }

    #[test]
    fn a_question_has_its_share_averages_and_agreement() {
        let example = Example::new().answered("C1P1.M01.relevance", &[1, 2, 3, 4, 5]);
        let findings = example.findings();
        let of_question: Vec<&str> = findings.keys().filter_map(|id| id.strip_prefix("C1P1.M01.relevance.")).collect();
        let expected = [
            "change",
            "consensus",
            "favourable",
            "interpolated_median",
            "mean",
            "median",
            "pooled_share",
            "standard_deviation",
        ];
        assert_eq!(of_question, expected);
        let favourable = &findings["C1P1.M01.relevance.favourable"];
        assert!(
            matches!(favourable.estimate, Estimate::Value { point, interval: Some(_) } if (point - 0.6).abs() < 1e-12)
        );
        assert_eq!((favourable.n, favourable.n_eligible), (Some(15), Some(15)));
    }

    #[test]
    fn levels_are_judged_against_the_target() {
        let example = Example::new()
            .answered("C1P1.M01.relevance", &[9, 5, 5, 3, 3])
            .answered("C1P1.M02.relevance", &[0, 0, 1, 9, 15])
            .answered("C2P1.M01.relevance", &[0, 0, 0, 4, 4]);
        assert_eq!(verdict_of(&example, "C1P1.M01.relevance.favourable"), Some(Verdict::Weak));
        assert_eq!(verdict_of(&example, "C1P1.M02.relevance.favourable"), Some(Verdict::Strong));
        assert_eq!(verdict_of(&example, "C2P1.M01.relevance.favourable"), Some(Verdict::TooFewToSay));
    }

    #[test]
    fn promoters_are_not_judged_against_the_target_of_ratings() {
        let example = Example::new().answered("C1P1.recommend", &[0, 0, 0, 0, 0, 0, 5, 5, 0, 5, 5]);
        let promoters = &example.findings()["C1P1.seminar.recommend.favourable"];
        assert_eq!((promoters.n, promoters.verdict), (Some(20), None));
    }

    #[test]
    fn divided_opinions_are_found() {
        let example = Example::new().answered("C1P1.M01.relevance", &[10, 1, 1, 1, 10]);
        assert_eq!(verdict_of(&example, "C1P1.M01.relevance.consensus"), Some(Verdict::Divided));
    }

    #[test]
    fn a_bipolar_scale_has_no_mean_and_no_favourable_share() {
        let findings = Example::new().answered("C1P1.M01.length", &[14, 9, 2]).findings();
        let of_question: Vec<&str> = findings.keys().filter_map(|id| id.strip_prefix("C1P1.M01.length.")).collect();
        assert_eq!(of_question, ["above_ideal", "below_ideal", "consensus", "ideal", "interpolated_median", "median"]);
        assert_eq!(findings["C1P1.M01.length.ideal"].verdict, Some(Verdict::TooLittle));
    }

    #[test]
    fn what_a_scale_lacks_is_said() {
        let findings =
            Example::new().answered("C1P1.M01.steps", &[4, 4, 4]).answered("C1P1.M01.points", &[4, 4, 4]).findings();
        let uneven = Estimate::Undefined(NoNumber::UnequalSteps);
        assert_eq!(findings["C1P1.M01.steps.interpolated_median"].estimate, uneven);
        assert!(!findings.contains_key("C1P1.M01.points.favourable"));
        assert!(findings.contains_key("C1P1.M01.points.mean"));
        assert_eq!(findings["C1P1.M01.points.consensus"].verdict, None);
    }

    #[test]
    fn the_net_promoter_score_needs_ten_answers() {
        let mut few = [0; 11];
        few[10] = 9;
        let findings = Example::new().answered("C1P1.recommend", &few).findings();
        assert_eq!(findings["C1P1.seminar.recommend.net_promoter_score"].estimate, Estimate::TooFew { n: 9 });
    }

    #[test]
    fn what_nobody_was_asked_is_not_asked_and_what_nobody_answered_has_no_answers() {
        let example = Example::new().answered("C1P1.M02.relevance", &[1, 1, 1, 1, 1]).answered_and_missing(
            "C1P1.M01.relevance",
            &[0; 5],
            &[(MissingReason::Blank, 12)],
        );
        let findings = example.findings();
        assert_eq!(findings["C1P1.M01.relevance.favourable"].estimate, Estimate::NO_ANSWERS);
        assert_eq!(findings["C1P1.M01.relevance.favourable"].n_eligible, Some(12));
        assert_eq!(findings["C1P1.M01.steps.favourable"].estimate, Estimate::NotAsked);
        assert_eq!(findings["C1P1.M01.method_new.favourable"].estimate, Estimate::NotAsked);
        assert_eq!(findings["C1P1.M01.length.ideal"].estimate, Estimate::NotAsked);
    }

    #[test]
    fn one_answer_has_a_mean_and_no_spread() {
        let findings = Example::new().answered("C1P1.M01.relevance", &[0, 0, 0, 1, 0]).findings();
        let mean = Estimate::Value { point: 4.0, interval: None };
        assert_eq!(findings["C1P1.M01.relevance.mean"].estimate, mean);
        assert_eq!(findings["C1P1.M01.relevance.standard_deviation"].estimate, Estimate::TooFew { n: 1 });
    }

    #[test]
    fn several_options_are_counted_by_option() {
        let example = Example::new().answered("C1P1.topics", &[7, 3]);
        let table = example.measured().distributions[0].table.clone();
        let chosen = [7, 3].map(OptionCount::Exactly).to_vec();
        assert_eq!(table.released().unwrap().counts, TableCounts::Options(chosen));
    }
}
