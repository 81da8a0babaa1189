//! What one question's answers say by themselves: levels, averages, agreement.

use super::finding::{Estimate, Finding, Interval, Method, NoNumber, Statistic};
use super::question::{Answers, Question};
use super::statistics::{
    Proportion, consensus, equal_step, favourable_share, interpolated_median, mean, median, net_promoter_score,
};
use super::verdict;
use crate::survey::{Rules, ScaleKind, Tallies};

/// Everything that is computed from the answers to one question; a single "not asked" where nobody was asked.
pub(super) fn item_findings(question: &Question<'_>, tallies: &Tallies, rules: &Rules) -> Vec<Finding> {
    let findings = match (question.scale.kind, question.answers(tallies)) {
        (ScaleKind::Single | ScaleKind::Multiple | ScaleKind::Text, _) => Vec::new(),
        (ScaleKind::Ordinal | ScaleKind::Bipolar | ScaleKind::Nps | ScaleKind::Numeric, None) => {
            vec![Finding::new(question.key(headline(question)), Method::Descriptive, Estimate::NotAsked, 0)]
        }
        (ScaleKind::Bipolar, Some(answers)) => {
            [beside_ideal(question, &answers, rules), middles(question, &answers, rules)].concat()
        }
        (ScaleKind::Ordinal | ScaleKind::Numeric, Some(answers)) => [
            vec![favourable(question, &answers, rules)],
            averages(question, &answers),
            middles(question, &answers, rules),
        ]
        .concat(),
        (ScaleKind::Nps, Some(answers)) => [
            vec![favourable(question, &answers, rules), promoters(question, &answers)],
            averages(question, &answers),
            middles(question, &answers, rules),
        ]
        .concat(),
    };
    findings.into_iter().flatten().collect()
}

/// The favourable share with its verdict; none on a scale without favourable levels.
pub(super) fn favourable(question: &Question<'_>, answers: &Answers, rules: &Rules) -> Option<Finding> {
    if !question.scale.has_favourable() {
        return None;
    }
    let share = favourable_share(answers.high, answers.valid);
    let finding = proportion(question, answers, Statistic::Favourable, share)?;
    Some(Finding { verdict: Some(verdict::of_level(share, answers.valid, rules)), ..finding })
}

/// The statistic that stands for a question when there is nothing to compute.
fn headline(question: &Question<'_>) -> Statistic {
    if question.scale.has_favourable() {
        Statistic::Favourable
    } else if question.scale.kind == ScaleKind::Bipolar {
        Statistic::Ideal
    } else {
        Statistic::Mean
    }
}

fn beside_ideal(question: &Question<'_>, answers: &Answers, rules: &Rules) -> Vec<Option<Finding>> {
    let share = |count, statistic| proportion(question, answers, statistic, favourable_share(count, answers.valid));
    let ideal = share(answers.middle, Statistic::Ideal)
        .map(|finding| Finding { verdict: Some(verdict::of_ideal(answers, rules)), ..finding });
    vec![share(answers.low, Statistic::BelowIdeal), ideal, share(answers.high, Statistic::AboveIdeal)]
}

fn averages(question: &Question<'_>, answers: &Answers) -> Vec<Option<Finding>> {
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

fn middles(question: &Question<'_>, answers: &Answers, rules: &Rules) -> Vec<Option<Finding>> {
    let sample = answers.sample();
    let point = |number: Option<f64>| number.map(|number| (number, None));
    let step = equal_step(&answers.scores);
    let interpolated = sample.zip(step).and_then(|(sample, step)| interpolated_median(sample, step));
    let without_step = if step.is_none() { Estimate::Undefined(NoNumber::UnequalSteps) } else { Estimate::NO_ANSWERS };
    let agreement = sample.and_then(consensus);
    let divided = Some(verdict::of_consensus(agreement, answers, rules));
    let descriptive = |statistic, estimate| number(question, answers, (statistic, Method::Descriptive), estimate);
    vec![
        descriptive(Statistic::Median, Estimate::new(point(sample.and_then(median)), Estimate::NO_ANSWERS)),
        descriptive(Statistic::InterpolatedMedian, Estimate::new(point(interpolated), without_step)),
        descriptive(Statistic::Consensus, Estimate::new(point(agreement), Estimate::NO_ANSWERS))
            .map(|finding| Finding { verdict: divided, ..finding }),
    ]
}

fn promoters(question: &Question<'_>, answers: &Answers) -> Option<Finding> {
    let score = answers.sample().and_then(net_promoter_score).map(|score| (score.score, score.interval));
    let without = if answers.valid == 0 { Estimate::NO_ANSWERS } else { Estimate::TooFew { n: answers.valid } };
    number(question, answers, (Statistic::NetPromoterScore, Method::Normal), Estimate::new(score, without))
}

fn proportion(
    question: &Question<'_>,
    answers: &Answers,
    statistic: Statistic,
    share: Option<Proportion>,
) -> Option<Finding> {
    let share: Option<(f64, Option<Interval>)> = share.map(|share| (share.share, Some(share.interval)));
    number(question, answers, (statistic, Method::Wilson), Estimate::new(share, Estimate::NO_ANSWERS))
}

fn number(
    question: &Question<'_>,
    answers: &Answers,
    (statistic, method): (Statistic, Method),
    estimate: Estimate,
) -> Option<Finding> {
    let finding = Finding::new(question.key(statistic), method, estimate, answers.valid)?;
    Some(Finding { n_eligible: Some(answers.asked), ..finding })
}
