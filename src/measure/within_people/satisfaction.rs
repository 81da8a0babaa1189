//! S19: which modules' ratings go with overall satisfaction.

use crate::harmonise::SeminarRows;
use crate::measure::finding::{Estimate, Finding, FindingKey, Method, NoNumber, Statistic};
use crate::statistics::{
    FEWEST_FOR_CORRELATION_INTERVAL, NoImportance, RelativeImportance, mean_score, rank_correlation,
    relative_importance,
};
use crate::survey::{ModuleId, Question, RatedModule, Rules, Seminar};

/// How each module's mean score goes with overall satisfaction, and how much of it each explains; where a condition
/// fails, one finding says which. It is about the seminar if nobody was asked for overall satisfaction, or if its rows
/// weren't kept.
pub(super) fn satisfactions(
    seminar: &Seminar,
    modules: &[RatedModule<'_, '_>],
    overall: Option<&Question<'_>>,
    rows: Option<&SeminarRows>,
    rules: &Rules,
) -> Vec<Finding> {
    let modules: Vec<&RatedModule<'_, '_>> = modules.iter().filter(|module| !module.questions.is_empty()).collect();
    if modules.is_empty() {
        return Vec::new();
    }
    let whole = |estimate| vec![correlation(seminar, None, estimate, 0)];
    let Some(overall) = overall else { return whole(Estimate::NotAsked) };
    let Some(rows) = rows else { return whole(Estimate::Undefined(NoNumber::RowsNotKept)) };
    let satisfaction = rows.scores(overall).unwrap_or_else(|| vec![None; rows.respondents.len()]);
    let scores: Vec<Vec<Option<f64>>> = modules.iter().map(|module| mean_scores(module, rows)).collect();
    let correlations = modules.iter().zip(&scores).map(|(module, scores)| {
        let pairs: Vec<(f64, f64)> =
            scores.iter().zip(&satisfaction).filter_map(|(score, satisfaction)| score.zip(*satisfaction)).collect();
        correlation(seminar, Some(&module.module.id), rho(&pairs, rules), pairs.len())
    });
    let complete: Vec<(f64, Vec<f64>)> = satisfaction
        .iter()
        .enumerate()
        .filter_map(|(row, satisfaction)| {
            Some(((*satisfaction)?, scores.iter().map(|scores| scores[row]).collect::<Option<_>>()?))
        })
        .collect();
    let modules: Vec<&ModuleId> = modules.iter().map(|module| &module.module.id).collect();
    correlations.chain(importance(seminar, &modules, &complete)).collect()
}

/// The mean of the ratings that each respondent gave to a module; none if they gave none.
fn mean_scores(module: &RatedModule<'_, '_>, rows: &SeminarRows) -> Vec<Option<f64>> {
    let given = |row: Vec<Option<f64>>| row.into_iter().flatten().collect::<Vec<_>>();
    rows.scores_of_all(&module.questions).into_iter().map(|row| mean_score(&given(row))).collect()
}

fn correlation(seminar: &Seminar, module: Option<&ModuleId>, estimate: Estimate, pairs: usize) -> Finding {
    let key = FindingKey::of_seminar(seminar, module, Statistic::SatisfactionCorrelation);
    Finding::new(key, Method::BonettWright, estimate, pairs as u64)
}

fn rho(pairs: &[(f64, f64)], rules: &Rules) -> Estimate {
    let n = pairs.len() as u64;
    if n < rules.minimum_answers.max(FEWEST_FOR_CORRELATION_INTERVAL as u64) {
        return Estimate::TooFew { n };
    }
    let number = rank_correlation(pairs).map(|result| (result.rho, result.interval));
    Estimate::new(number, Estimate::Undefined(NoNumber::NoVariation))
}

/// R² and each module's share of it; both once for the seminar, with the reason, if a condition fails.
fn importance(seminar: &Seminar, modules: &[&ModuleId], complete: &[(f64, Vec<f64>)]) -> Vec<Finding> {
    let n = complete.len() as u64;
    let finding = |module, statistic, estimate| {
        Finding::new(FindingKey::of_seminar(seminar, module, statistic), Method::LindemanMerendaGold, estimate, n)
    };
    let number = |point: f64| Estimate::Value { point, interval: None };
    let (explained, shares) = match relative_importance(complete) {
        Ok(RelativeImportance { r_squared, shares }) => {
            let of_modules = modules.iter().zip(shares).map(|(module, share)| (Some(*module), number(share)));
            (number(r_squared), of_modules.collect())
        }
        Err(reason) => {
            let estimate = why(reason, modules.len(), n);
            (estimate, vec![(None, estimate)])
        }
    };
    let shares = shares.into_iter().map(|(module, share)| finding(module, Statistic::SatisfactionImportance, share));
    std::iter::once(finding(None, Statistic::SatisfactionExplained, explained)).chain(shares).collect()
}

fn why(reason: NoImportance, modules: usize, n: u64) -> Estimate {
    match reason {
        // Without complete rows it can't be told how many modules there are.
        NoImportance::OneModule if modules > 1 => Estimate::TooFew { n },
        NoImportance::OneModule => Estimate::Undefined(NoNumber::OnlyOne),
        NoImportance::TooManyModules => Estimate::Undefined(NoNumber::TooManyModules),
        NoImportance::TooFewRows => Estimate::TooFew { n },
        NoImportance::Constant => Estimate::Undefined(NoNumber::NoVariation),
        NoImportance::Collinear => Estimate::Undefined(NoNumber::Collinear),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::measure::example::Example;
    use crate::survey::{Asked, Dimension, Per};

    /// Levels of respondents, otherwise for each `kind`.
    fn levels(respondents: u32, kind: u32) -> Vec<Option<u8>> {
        (0..respondents).map(|number| u8::try_from((number * (kind + 2) + number / (kind + 3)) % 5).ok()).collect()
    }

    fn findings(example: &Example) -> BTreeMap<String, Finding> {
        example.findings().into_iter().filter(|(id, _)| id.contains(".satisfaction_")).collect()
    }

    fn estimates(example: &Example) -> Vec<(String, Estimate)> {
        findings(example).into_iter().map(|(id, finding)| (id, finding.estimate)).collect()
    }

    fn about_seminar(statistic: &str, estimate: Estimate) -> (String, Estimate) {
        (format!("C1P1.seminar.satisfaction_{statistic}"), estimate)
    }

    #[test]
    fn modules_go_with_satisfaction_and_share_what_they_explain() {
        let example = Example::new().rows(
            "C1P1",
            &[
                ("overall", levels(60, 0)),
                ("M01.relevance", levels(60, 0)),
                ("M02.relevance", levels(60, 1)),
                ("M02.method", levels(60, 2)),
            ],
        );
        let findings = findings(&example);
        assert_eq!(findings.len(), 5);
        let rho = |module: &str| findings[&format!("C1P1.{module}.satisfaction_correlation")].estimate;
        assert_eq!(rho("M01"), Estimate::Value { point: 1.0, interval: None });
        assert!(matches!(rho("M02"), Estimate::Value { point, interval: Some(_) } if point.abs() < 0.9));
        let point = |id: &str| match findings[id].estimate {
            Estimate::Value { point, interval: None } => point,
            other => panic!("{id}: {other:?}"),
        };
        assert!((point("C1P1.seminar.satisfaction_explained") - 1.0).abs() < 1e-12);
        let shares = ["M01", "M02"].map(|module| point(&format!("C1P1.{module}.satisfaction_importance")));
        assert!(shares[0] > shares[1] && (shares[0] + shares[1] - 1.0).abs() < 1e-12);
        assert!(findings.values().all(|finding| finding.n == Some(60)));
    }

    #[test]
    fn a_module_counts_for_those_who_rated_any_of_it() {
        let mut relevance = levels(20, 1);
        relevance[0] = None;
        relevance[1] = None;
        let mut method = levels(20, 2);
        method[0] = None;
        let example = Example::new()
            .rows("C1P1", &[("overall", levels(20, 0)), ("M01.relevance", relevance), ("M01.method", method)]);
        assert_eq!(findings(&example)["C1P1.M01.satisfaction_correlation"].n, Some(19));
    }

    #[test]
    fn a_condition_that_fails_is_told_once_for_the_seminar() {
        let few = Example::new().rows(
            "C1P1",
            &[("overall", levels(9, 0)), ("M01.relevance", levels(9, 1)), ("M02.relevance", levels(9, 2))],
        );
        let nine = Estimate::TooFew { n: 9 };
        let of_module = |module: &str| (format!("C1P1.{module}.satisfaction_correlation"), nine);
        let expected =
            [of_module("M01"), of_module("M02"), about_seminar("explained", nine), about_seminar("importance", nine)];
        assert_eq!(estimates(&few), expected);
        let one = Example::new().rows("C1P1", &[("overall", levels(60, 0)), ("M01.relevance", levels(60, 1))]);
        let only_one = Estimate::Undefined(NoNumber::OnlyOne);
        let found = estimates(&one);
        assert_eq!(found[1..], [about_seminar("explained", only_one), about_seminar("importance", only_one)]);
    }

    #[test]
    fn what_does_not_vary_or_follows_from_others_is_told() {
        let reasons = |second: Vec<Option<u8>>| {
            let answers = [("overall", levels(60, 0)), ("M01.relevance", levels(60, 1)), ("M02.relevance", second)];
            let found = findings(&Example::new().rows("C1P1", &answers));
            (
                found["C1P1.M02.satisfaction_correlation"].estimate,
                found["C1P1.seminar.satisfaction_importance"].estimate,
            )
        };
        let no_variation = Estimate::Undefined(NoNumber::NoVariation);
        assert_eq!(reasons(vec![Some(2); 60]), (no_variation, no_variation));
        assert_eq!(reasons(levels(60, 1)).1, Estimate::Undefined(NoNumber::Collinear));
        assert_eq!(
            reasons([vec![None; 55], levels(5, 2)].concat()),
            (Estimate::TooFew { n: 5 }, Estimate::TooFew { n: 5 })
        );
    }

    #[test]
    fn of_several_questions_for_satisfaction_the_one_with_most_answers_counts() {
        let mut example = Example::new().rows(
            "C2P1",
            &[
                ("overall", levels(20, 0)),
                ("method", levels(20, 0)),
                ("guide_new", levels(20, 1)),
                ("M01.relevance", levels(20, 1)),
            ],
        );
        for item in &mut example.survey.questionnaire.items {
            let for_satisfaction = ["method", "guide_new"].contains(&item.id.as_str());
            if for_satisfaction {
                (item.per, item.dimension, item.asked) = (Per::Seminar, Some(Dimension::Overall), Asked::default());
            }
        }
        example = example.answered("C2P1.guide_new", &[1, 0, 0, 0, 0]);
        let rho = findings(&example)["C2P1.M01.satisfaction_correlation"].estimate;
        assert_eq!(rho, Estimate::Value { point: 1.0, interval: None });
    }

    #[test]
    fn without_rows_or_a_question_for_satisfaction_there_is_one_reason() {
        let large = Example::new().answered("C1P1.M01.relevance", &[9; 5]).answered("C1P1.overall", &[9; 5]);
        assert_eq!(estimates(&large), [about_seminar("correlation", Estimate::Undefined(NoNumber::RowsNotKept))]);
        let recommending =
            Example::new().rows("C1P1", &[("M01.relevance", levels(20, 1)), ("recommend", levels(20, 2))]);
        assert_eq!(estimates(&recommending), [about_seminar("correlation", Estimate::NotAsked)]);
    }
}
