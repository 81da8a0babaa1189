//! S22: shares of modules with few answers, drawn toward that of all modules of their seminar.

use std::collections::BTreeMap;

use crate::measure::finding::{Estimate, Finding, Method, NoNumber, Statistic};
use crate::measure::item::{Answers, Question};
use crate::statistics::partial_pooling;
use crate::survey::{ItemId, Tallies};

/// Answers from which a share stands by itself.
const ENOUGH: u64 = 30;

/// The shrunk share of every module with fewer than thirty answers, item by item, over the modules that were asked it.
pub(in crate::measure) fn pooled_shares(questions: &[Question<'_>], tallies: &Tallies) -> Vec<Finding> {
    let mut items: BTreeMap<&ItemId, Vec<(&Question<'_>, Answers)>> = BTreeMap::new();
    for question in questions.iter().filter(|question| question.module.is_some() && question.scale.has_favourable()) {
        if let Some(answers) = question.answers(tallies) {
            items.entry(&question.item.id).or_default().push((question, answers));
        }
    }
    items.into_values().flat_map(|modules| of_item(&modules)).collect()
}

fn of_item(modules: &[(&Question<'_>, Answers)]) -> Vec<Finding> {
    let counts: Vec<(u64, u64)> = modules.iter().map(|(_, answers)| (answers.high, answers.valid)).collect();
    let shares = partial_pooling(&counts).map_or_else(|| vec![None; modules.len()], |pooled| pooled.shares);
    modules
        .iter()
        .zip(shares)
        .filter(|((_, answers), _)| answers.valid < ENOUGH)
        .map(|((question, answers), share)| {
            let missing = if answers.valid == 0 { NoNumber::NoAnswers } else { NoNumber::OnlyOne };
            let estimate = Estimate::new(share.map(|share| (share, None)), Estimate::Undefined(missing));
            let key = question.key(Statistic::PooledShare);
            let finding = Finding::new(key, Method::BetaBinomial, estimate, answers.valid);
            Finding { n_eligible: Some(answers.asked), ..finding }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::example::Example;
    use crate::survey::MissingReason;

    #[test]
    fn small_modules_are_drawn_toward_the_mean_and_large_ones_stand_by_themselves() {
        let findings = Example::new()
            .answered("C2P1.M01.relevance", &[1, 1, 1, 4, 5])
            .answered("C2P1.M02.relevance", &[4, 4, 2, 1, 1])
            .answered("C2P1.M03.relevance", &[5, 5, 5, 10, 15])
            .findings();
        let share = |id: &str| match findings[id].estimate {
            Estimate::Value { point, .. } => point,
            other => panic!("{other:?}"),
        };
        let (high, low) = (share("C2P1.M01.relevance.pooled_share"), share("C2P1.M02.relevance.pooled_share"));
        assert!(36.0 / 64.0 < high && high < 0.75, "{high}");
        assert!(2.0 / 12.0 < low && low < 36.0 / 64.0, "{low}");
        assert!(!findings.contains_key("C2P1.M03.relevance.pooled_share"));
        assert_eq!(findings["C2P1.M01.relevance.pooled_share"].n, 12);
    }

    #[test]
    fn one_module_has_nothing_to_be_pooled_with_and_no_answers_no_share() {
        let findings = Example::new()
            .answered("C1P1.M01.relevance", &[1, 1, 1, 4, 5])
            .answered_and_missing("C1P1.M02.relevance", &[0; 5], &[(MissingReason::Blank, 12)])
            .findings();
        let estimate = |id: &str| findings[id].estimate;
        assert_eq!(estimate("C1P1.M01.relevance.pooled_share"), Estimate::Undefined(NoNumber::OnlyOne));
        assert_eq!(estimate("C1P1.M02.relevance.pooled_share"), Estimate::NO_ANSWERS);
    }

    #[test]
    fn questions_on_the_seminar_and_scales_without_favourable_levels_are_not_pooled() {
        let findings = Example::new()
            .answered("C1P1.overall", &[1, 1, 1, 4, 5])
            .answered("C1P1.M01.points", &[4, 4, 4])
            .answered("C1P1.M02.points", &[4, 4, 4])
            .answered("C1P1.M01.length", &[4, 4, 4])
            .answered("C1P1.M02.length", &[4, 4, 4])
            .findings();
        assert!(!findings.keys().any(|id| id.contains("pooled")));
    }
}
