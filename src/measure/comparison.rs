//! How a question's answers changed since the nearest earlier seminar of the same part.

use std::collections::BTreeMap;

use super::comparator::{Comparator, comparator};
use super::finding::{Estimate, Finding, FindingKey, Incomparable, Method, NoNumber, Statistic};
use super::question::{Answers, Question};
use super::statistics::{LARGEST_EXACT, holm, rank_sum, share_change, superiority};
use super::verdict;
use crate::survey::{ItemId, Programme, Questionnaire, Rules, ScaleKind, Seminar, SeminarId, Tallies};

/// A change, and the chance of a higher answer that gives its direction.
struct Change {
    finding: Finding,
    chance_of_higher: Option<f64>,
}

/// Changes of all questions of one seminar. p is adjusted within the printed family: one item across the modules of one
/// pair of seminars. Comparisons with fewer answers than verdicts need have no p and don't count in their family.
pub(super) fn comparisons(
    questions: &[Question<'_>],
    programme: &Programme,
    questionnaire: &Questionnaire,
    tallies: &Tallies,
    rules: &Rules,
) -> Vec<Finding> {
    let mut families: BTreeMap<(ItemId, SeminarId), Vec<Change>> = BTreeMap::new();
    let mut findings = Vec::new();
    for question in questions.iter().filter(|question| is_compared(question)) {
        let Some(later) = question.answers(tallies) else { continue };
        match comparator(question, programme, questionnaire, tallies) {
            Comparator::None(reason, seminar) => findings.extend(not_comparable(question, &later, reason, seminar)),
            Comparator::Earlier(former) => {
                let Some(earlier) = former.answers(tallies) else { continue };
                let pair = Pair { question, former: former.seminar, earlier: &earlier, later: &later };
                findings.extend(pair.superiority());
                let family = (question.item.id.clone(), former.seminar.id.clone());
                families.entry(family).or_default().extend(pair.change(rules));
            }
        }
    }
    findings.extend(families.into_values().flat_map(|family| judged(family, rules)));
    findings
}

/// Whether answers of later seminars can be higher or lower than earlier ones in a sense that is better or worse.
fn is_compared(question: &Question<'_>) -> bool {
    match question.scale.kind {
        ScaleKind::Ordinal | ScaleKind::Nps | ScaleKind::Numeric => true,
        ScaleKind::Bipolar | ScaleKind::Single | ScaleKind::Multiple | ScaleKind::Text => false,
    }
}

/// Adjusts p within a family and draws the verdicts.
fn judged(family: Vec<Change>, rules: &Rules) -> Vec<Finding> {
    let adjusted = holm(&family.iter().map(|change| change.finding.p).collect::<Vec<_>>());
    family
        .into_iter()
        .zip(adjusted)
        .map(|(change, p_adjusted)| Finding {
            p_adjusted,
            verdict: Some(verdict::of_change(p_adjusted, change.chance_of_higher, rules)),
            ..change.finding
        })
        .collect()
}

fn not_comparable(
    question: &Question<'_>,
    later: &Answers,
    reason: Incomparable,
    seminar: Option<&Seminar>,
) -> Option<Finding> {
    let comparator = seminar.map(|seminar| seminar.id.clone());
    let key = FindingKey { comparator, ..question.key(Statistic::Change) };
    let finding = Finding::new(key, Method::Descriptive, Estimate::NotComparable(reason), later.valid)?;
    Some(Finding { n_eligible: Some(later.asked), ..finding })
}

/// Answers to the same question at two seminars.
struct Pair<'a> {
    question: &'a Question<'a>,
    former: &'a Seminar,
    earlier: &'a Answers,
    later: &'a Answers,
}

impl Pair<'_> {
    fn change(&self, rules: &Rules) -> Option<Change> {
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
        let finding = self.finding(Statistic::Change, method, estimate)?;
        Some(Change {
            finding: Finding { p: test.map(|test| test.p), ..finding },
            chance_of_higher: superiority(&earlier.levels, &later.levels).map(|change| change.chance),
        })
    }

    fn superiority(&self) -> Option<Finding> {
        let change = superiority(&self.earlier.levels, &self.later.levels);
        let estimate = Estimate::new(change.map(|change| (change.chance, change.interval)), Estimate::NO_ANSWERS);
        self.finding(Statistic::Superiority, Method::BrunnerMunzel, estimate)
    }

    fn finding(&self, statistic: Statistic, method: Method, estimate: Estimate) -> Option<Finding> {
        let key = FindingKey { comparator: Some(self.former.id.clone()), ..self.question.key(statistic) };
        let finding = Finding::new(key, method, estimate, self.later.valid)?;
        Some(Finding { n_comparator: Some(self.earlier.valid), n_eligible: Some(self.later.asked), ..finding })
    }
}
