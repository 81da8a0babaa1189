//! S22: shares of modules with few answers, drawn toward that of all modules of their seminar.

use std::collections::BTreeMap;

use crate::limit::TableSet;
use crate::measure::finding::{Estimate, Finding, Method, NoNumber, Statistic, WhyWithheld};
use crate::measure::item::{KnownAnswers, MOST_TABLES};
use crate::statistics::partial_pooling;
use crate::survey::{ItemId, Question, Rules};

/// Answers from which a share stands by itself.
const ENOUGH: u64 = 30;

/// The shrunk share of every module with fewer than thirty answers, item by item, over the modules that were asked it and
/// of which enough answered to tell every audience.
pub(in crate::measure) fn pooled_shares(questions: &[Question<'_>], tables: &TableSet, rules: &Rules) -> Vec<Finding> {
    let fewest = tables.fewest_of_a_family(rules);
    let mut items: BTreeMap<&ItemId, Vec<(&Question<'_>, KnownAnswers)>> = BTreeMap::new();
    for question in questions.iter().filter(|question| question.module.is_some() && question.scale.has_favourable()) {
        if let Some(known) = question.known(tables) {
            items.entry(&question.item.id).or_default().push((question, known));
        }
    }
    items.into_values().flat_map(|modules| of_item(modules, fewest)).collect()
}

/// Favourable answers of a module that are possible, and how many answered.
type PossibleShare = (Vec<u64>, u64);

fn of_item(modules: Vec<(&Question<'_>, KnownAnswers)>, fewest: u64) -> Vec<Finding> {
    let finding = |question: &Question<'_>, estimate, n| {
        Finding::new(question.key(Statistic::PooledShare), Method::BetaBinomial, estimate, n)
    };
    let (told, hidden): (Vec<_>, Vec<_>) = modules.into_iter().partition(|(_, known)| known.has(fewest));
    let hidden = hidden
        .into_iter()
        .map(|(question, _)| finding(question, Estimate::NotAsked, 0).withheld(WhyWithheld::BelowFloor));
    let counts: Option<Vec<PossibleShare>> = told
        .iter()
        .filter_map(|(_, known)| known.counts())
        .map(|possible| Some((possible.favourable()?, possible.valid())))
        .collect();
    let estimates = pooled(counts.as_deref(), told.len());
    let of_module = |((question, known), estimate): (&(&Question<'_>, KnownAnswers), Estimate)| {
        let possible = known.counts().filter(|possible| possible.valid() < ENOUGH)?;
        let without = possible.valid() == 0;
        let estimate = if without { Estimate::NO_ANSWERS } else { estimate };
        Some(Finding { n_eligible: possible.asked(), ..finding(question, estimate, possible.valid()) })
    };
    told.iter().zip(estimates).filter_map(of_module).chain(hidden).collect()
}

/// The shrunk shares of all modules, as far as all counts that are possible agree.
fn pooled(counts: Option<&[PossibleShare]>, modules: usize) -> Vec<Estimate> {
    let withheld = vec![Estimate::Withheld(WhyWithheld::Bound); modules];
    let Some(counts) = counts else { return withheld };
    let mut tables: Vec<Vec<(u64, u64)>> = vec![Vec::new()];
    for (favourable, valid) in counts {
        if tables.len() * favourable.len() > MOST_TABLES {
            return withheld;
        }
        let with = |table: &Vec<(u64, u64)>| {
            let table = table.clone();
            favourable.iter().map(move |count| [table.clone(), vec![(*count, *valid)]].concat())
        };
        tables = tables.iter().flat_map(with).collect();
    }
    let shrunk = |table: &Vec<(u64, u64)>| -> Vec<Estimate> {
        let shares = partial_pooling(table).map_or_else(|| vec![None; modules], |pooled| pooled.shares);
        let estimate = |share: Option<f64>| {
            Estimate::new(share.map(|share| (share, None)), Estimate::Undefined(NoNumber::OnlyOne))
        };
        shares.into_iter().map(estimate).collect()
    };
    let agree = |one: Vec<Estimate>, other: Vec<Estimate>| {
        one.into_iter().zip(other).map(|(one, other)| one.agreed_with(other)).collect()
    };
    tables.iter().map(shrunk).reduce(agree).unwrap_or(withheld)
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
        assert_eq!(findings["C2P1.M01.relevance.pooled_share"].n, Some(12));
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
