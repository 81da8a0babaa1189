//! From answers to findings: every statistic and verdict. It knows no file, no language and no chart.
//!
//! The numbers themselves are pure functions over counts, in [`statistics`](crate::statistics). Here stands which of
//! them are computed of whom (`item`, `within_people`, `themes`), what they are compared to (`cycles`), and what they mean
//! against the targets of `rules.toml` (`verdicts`). Who took part, what states asked for and what comments speak of is
//! counted by [`harmonise`](crate::harmonise).

mod cycles;
#[cfg(test)]
mod example;
mod finding;
mod finding_set;
mod item;
mod module_standing;
mod p_range;
mod seminar_findings;
mod stability;
mod themes;
mod verdicts;
mod within_people;

pub use cycles::{ComparedModule, Comparison, Followed, RunChart, RunChartLines, RunMeasure, compare};
pub use finding::{
    Detectable, Drops, Eligible, Estimate, Finding, FindingKey, Incomparable, Method, NoNumber, Shown, Stability,
    Statistic, Status, Verdict, VerdictStability, WhyWithheld,
};
pub use finding_set::{Distribution, FindingSet};
pub use within_people::{Friedman, Learning, RankedModule, RankedPair, Ranking};

use crate::limit::{MadeOf, TableSet, Tables};
use crate::survey::Survey;

/// Everything that was found of the tables `T`.
pub type Findings<T> = MadeOf<T, FindingSet>;

/// Everything that can be said of released tables: findings in the order of their addresses, and what the tables say by
/// themselves.
#[must_use]
pub fn measure<T: Tables>(released: &T, survey: &Survey) -> Findings<T> {
    MadeOf::new(released, |tables| found(tables, survey))
}

fn found(tables: &TableSet, survey: &Survey) -> FindingSet {
    let mut found = FindingSet::empty(tables);
    found.findings.extend(themes::theme_findings(tables, survey));
    for seminar in &survey.programme.seminars {
        let of_seminar = seminar_findings::seminar_findings(seminar, tables, survey);
        found.findings.extend(of_seminar.findings);
        found.distributions.extend(of_seminar.distributions);
        found.rankings.extend(of_seminar.rankings);
        found.learning.extend(of_seminar.learning);
    }
    let mut found = found.in_order();
    found.run_charts = cycles::run_charts(tables, survey, &found.findings);
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::example::Example;
    use super::*;
    use crate::statistics::Interval;

    /// Questions of the example with the number of their levels.
    const QUESTIONS: [(&str, usize); 12] = [
        ("C1P1.M01.relevance", 5),
        ("C2P1.M01.relevance", 5),
        ("C3P1.M01.relevance", 5),
        ("C1P1.M02.relevance", 5),
        ("C2P1.M02.relevance", 5),
        ("C1P1.M01.length", 3),
        ("C1P1.M01.steps", 3),
        ("C2P1.M01.steps", 3),
        ("C2P1.M01.points", 3),
        ("C1P1.overall", 5),
        ("C1P1.recommend", 11),
        ("C2P1.recommend", 11),
    ];

    /// With n − 1 below it, the standard deviation shrinks a little when answers are doubled; more answers are drawn less
    /// far toward others, show smaller changes, and let a trend count cycles that had too few.
    fn depends_on_how_many(statistic: Statistic) -> bool {
        matches!(
            statistic,
            Statistic::StandardDeviation
                | Statistic::PooledShare
                | Statistic::DetectableRise
                | Statistic::DetectableFall
                | Statistic::Trend
                | Statistic::ShareTrend
        )
    }

    fn answers() -> impl Strategy<Value = Vec<Vec<u64>>> {
        let count = prop_oneof![3 => Just(0_u64), 4 => 0_u64..9, 1 => 0_u64..400];
        QUESTIONS.map(|(_, levels)| prop::collection::vec(count.clone(), levels)).to_vec()
    }

    fn example(answers: &[Vec<u64>], times: u64) -> Example {
        QUESTIONS.iter().zip(answers).fold(Example::new(), |example, ((question, _), levels)| {
            example.answered(question, &levels.iter().map(|count| count * times).collect::<Vec<_>>())
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn nothing_that_is_no_number_leaves_and_intervals_hold_their_estimate(answers in answers()) {
            let example = example(&answers, 1);
            let findings = example.measured().findings;
            prop_assert!(findings.windows(2).all(|pair| pair[0].key.to_string() < pair[1].key.to_string()), "sorted, and no two alike");
            for finding in findings {
                if let Estimate::Value { point, interval } = finding.estimate {
                    prop_assert!(point.is_finite());
                    if let Some(Interval { lower, upper, .. }) = interval {
                        prop_assert!(lower.is_finite() && upper.is_finite() && lower < upper);
                        prop_assert!(lower <= point && point <= upper, "{}: {lower} {point} {upper}", finding.key);
                    }
                }
                for p in [finding.p, finding.p_adjusted].into_iter().flatten() {
                    prop_assert!((0.0..=1.0).contains(&p));
                }
            }
        }

        #[test]
        fn the_order_of_answers_is_irrelevant(answers in answers(), seed in any::<u64>()) {
            let whole = example(&answers, 1);
            let mut single: Vec<(usize, usize)> = answers
                .iter()
                .enumerate()
                .flat_map(|(question, levels)| {
                    let each = levels.iter().enumerate();
                    each.flat_map(move |(level, count)| (0..*count).map(move |_| (question, level)))
                })
                .collect();
            let length = single.len();
            single.sort_by_key(|(question, level)| (seed.rotate_left(u32::try_from(*level).unwrap()), *question));
            single.rotate_left(usize::try_from(seed % (length as u64 + 1)).unwrap());
            let empty = example(&answers, 0);
            let one_by_one = single.into_iter().fold(empty, |example, (question, level)| {
                let (name, levels) = QUESTIONS[question];
                let mut one = vec![0; levels];
                one[level] = 1;
                example.answered(name, &one)
            });
            prop_assert_eq!(whole.findings(), one_by_one.findings());
        }

        #[test]
        fn twice_the_answers_leave_point_estimates(answers in answers()) {
            let (once, twice) = (example(&answers, 1).findings(), example(&answers, 2).findings());
            for (id, finding) in &once {
                if depends_on_how_many(finding.key.statistic) {
                    continue;
                }
                let other = twice[id].estimate;
                if let (Estimate::Value { point, .. }, Estimate::Value { point: doubled, .. }) = (finding.estimate, other) {
                    prop_assert!((point - doubled).abs() < 1e-9, "{id}: {point} {doubled}");
                }
            }
        }
    }
}
