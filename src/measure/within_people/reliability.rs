//! S07: whether the ratings of a module measure the same thing.

use crate::harmonise::SeminarRows;
use crate::measure::finding::{Estimate, Finding, FindingKey, Method, NoNumber, Statistic};
use crate::statistics::{CrossProducts, FEWEST_FOR_RELIABILITY, ItemReliability, Reliability, reliability};
use crate::survey::{Question, RatedModule, Rules, Seminar};

/// Reliability of each module's ratings, and what each rating contributes to it; where there is none, the module's
/// finding says why. One finding on the seminar if the reason is the same everywhere: its rows weren't kept, or no module
/// was rated by two questions.
pub(super) fn reliabilities(
    seminar: &Seminar,
    modules: &[RatedModule<'_, '_>],
    rows: Option<&SeminarRows>,
    rules: &Rules,
) -> Vec<Finding> {
    let whole = |reason| {
        let key = FindingKey::of_seminar(seminar, None, Statistic::Reliability);
        vec![Finding::new(key, Method::Feldt, Estimate::Undefined(reason), 0)]
    };
    match (modules.iter().map(|module| module.questions.len()).max(), rows) {
        (None | Some(0), _) => whole(NoNumber::NotOnThisScale),
        (Some(1), _) => whole(NoNumber::OnlyOne),
        (Some(_), None) => whole(NoNumber::RowsNotKept),
        (Some(_), Some(rows)) => modules.iter().flat_map(|module| of_module(seminar, module, rows, rules)).collect(),
    }
}

fn of_module(seminar: &Seminar, module: &RatedModule<'_, '_>, rows: &SeminarRows, rules: &Rules) -> Vec<Finding> {
    let alpha = |estimate, n| {
        Finding::new(
            FindingKey::of_seminar(seminar, Some(&module.module.id), Statistic::Reliability),
            Method::Feldt,
            estimate,
            n,
        )
    };
    if module.questions.is_empty() {
        return vec![alpha(Estimate::Undefined(NoNumber::NotOnThisScale), 0)];
    }
    let scores = rows.scores_of_all(&module.questions);
    let complete: Vec<Vec<f64>> = scores.into_iter().filter_map(|row| row.into_iter().collect()).collect();
    let n = complete.len() as u64;
    let enough = n >= FEWEST_FOR_RELIABILITY.max(rules.minimum_answers);
    let result = CrossProducts::new(&complete).filter(|_| enough).and_then(|answers| reliability(&answers));
    let otherwise = if module.questions.len() == 1 {
        Estimate::Undefined(NoNumber::OnlyOne)
    } else if enough {
        Estimate::Undefined(NoNumber::NoVariation)
    } else {
        Estimate::TooFew { n }
    };
    let number = result.as_ref().map(|result| (result.alpha, result.interval));
    let items = result.as_ref().map_or_else(Vec::new, |result| of_items(module, result, n));
    std::iter::once(alpha(Estimate::new(number, otherwise), n)).chain(items).collect()
}

/// What each rating contributes; nothing where there is no alpha.
fn of_items(module: &RatedModule<'_, '_>, result: &Reliability, n: u64) -> Vec<Finding> {
    let number = |key: FindingKey, method, number: Option<f64>, otherwise| {
        Finding::new(key, method, Estimate::new(number.map(|number| (number, None)), Estimate::Undefined(otherwise)), n)
    };
    let of_item = |(question, item): (&&Question<'_>, &ItemReliability)| {
        let without = if module.questions.len() == 2 { NoNumber::OnlyOne } else { NoNumber::NoVariation };
        let rest =
            number(question.key(Statistic::ItemRest), Method::Pearson, item.rest_correlation, NoNumber::NoVariation);
        let alpha = number(question.key(Statistic::AlphaWithout), Method::Descriptive, item.alpha_without, without);
        [rest, alpha]
    };
    module.questions.iter().zip(&result.items).flat_map(of_item).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::measure::example::Example;

    /// Levels of respondents, who answer alike but for a few.
    fn levels(respondents: u8, differing: u8) -> Vec<Option<u8>> {
        (0..respondents).map(|number| Some(number % 4 + u8::from(number % 3 == differing))).collect()
    }

    fn findings(example: &Example) -> BTreeMap<String, Finding> {
        let of_s07 = |id: &str| ["reliability", "item_rest", "alpha_without"].iter().any(|name| id.ends_with(name));
        example.findings().into_iter().filter(|(id, _)| of_s07(id)).collect()
    }

    fn estimates(example: &Example) -> Vec<(String, Estimate)> {
        findings(example).into_iter().map(|(id, finding)| (id, finding.estimate)).collect()
    }

    #[test]
    fn a_module_has_its_reliability_and_each_rating_its_part_in_it() {
        let mut with_gap = levels(21, 2);
        with_gap[4] = None;
        let example = Example::new()
            .rows(
                "C1P1",
                &[("M01.relevance", levels(21, 0)), ("M01.method", levels(21, 1)), ("M01.length", vec![Some(1); 21])],
            )
            .rows("C2P1", &[("M01.relevance", levels(21, 0)), ("M01.method", with_gap)]);
        let findings = findings(&example);
        let ids: Vec<&str> = findings.keys().map(String::as_str).filter(|id| id.starts_with("C1P1")).collect();
        let expected = [
            "C1P1.M01.method.alpha_without",
            "C1P1.M01.method.item_rest",
            "C1P1.M01.relevance.alpha_without",
            "C1P1.M01.relevance.item_rest",
            "C1P1.M01.reliability",
        ];
        assert_eq!(ids, expected, "the bipolar item is left out");
        let whole = &findings["C1P1.M01.reliability"];
        assert!(matches!(whole.estimate, Estimate::Value { point, interval: Some(_) } if point > 0.5));
        assert_eq!((whole.n, findings["C2P1.M01.reliability"].n), (Some(21), Some(20)), "only complete rows count");
        let without = findings["C1P1.M01.method.alpha_without"].estimate;
        assert_eq!(without, Estimate::Undefined(NoNumber::OnlyOne));
        assert!(matches!(findings["C1P1.M01.method.item_rest"].estimate, Estimate::Value { interval: None, .. }));
    }

    #[test]
    fn each_condition_that_fails_is_told_once() {
        let example = Example::new()
            .rows("C1P1", &[("M01.relevance", levels(9, 0)), ("M01.method", levels(9, 1))])
            .rows(
                "C2P1",
                &[
                    ("M01.relevance", levels(12, 0)),
                    ("M02.relevance", levels(12, 0)),
                    ("M02.method", vec![Some(3); 12]),
                ],
            )
            .rows("C3P1", &[("M01.length", levels(12, 0).iter().map(|level| level.map(|level| level % 3)).collect())]);
        let of_module = |seminar: &str, module: &str| format!("{seminar}.{module}.reliability");
        let found = estimates(&example);
        assert_eq!(found[0], (of_module("C1P1", "M01"), Estimate::TooFew { n: 9 }));
        assert_eq!(found[1], (of_module("C2P1", "M01"), Estimate::Undefined(NoNumber::OnlyOne)));
        let last = found.last().unwrap();
        assert_eq!(last, &(of_module("C3P1", "seminar"), Estimate::Undefined(NoNumber::NotOnThisScale)));
        let constant = &findings(&example)["C2P1.M02.method.item_rest"];
        assert_eq!(constant.estimate, Estimate::Undefined(NoNumber::NoVariation));
    }

    #[test]
    fn one_question_on_each_module_is_told_once_for_the_seminar() {
        let example = Example::new().rows(
            "C1P1",
            &[("M01.relevance", levels(12, 0)), ("M02.relevance", levels(12, 1)), ("M02.length", vec![Some(1); 12])],
        );
        assert_eq!(
            estimates(&example),
            [("C1P1.seminar.reliability".to_owned(), Estimate::Undefined(NoNumber::OnlyOne))]
        );
    }

    #[test]
    fn answers_without_variation_and_seminars_without_rows_have_none() {
        let equal =
            Example::new().rows("C1P1", &[("M01.relevance", vec![Some(3); 12]), ("M01.method", vec![Some(3); 12])]);
        let no_variation = Estimate::Undefined(NoNumber::NoVariation);
        assert_eq!(estimates(&equal), [("C1P1.M01.reliability".to_owned(), no_variation)]);
        let large =
            Example::new().answered("C1P1.M01.relevance", &[1, 2, 3, 4, 5]).answered("C1P1.M01.method", &[9; 5]);
        let not_kept = Estimate::Undefined(NoNumber::RowsNotKept);
        assert_eq!(estimates(&large), [("C1P1.seminar.reliability".to_owned(), not_kept)]);
    }
}
