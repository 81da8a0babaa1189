//! S26: of those who answered a question with options, the share that chose each.

use crate::limit::{OptionCount, Table, TableSet};
use crate::measure::finding::{Estimate, Finding, FindingKey, Method, NoNumber, Statistic};
use crate::statistics::favourable_share;
use crate::survey::Question;

/// The share of each option, in the order of the scale; nothing of questions without options, and a single "not asked"
/// where nobody was asked.
pub(in crate::measure) fn option_findings(question: &Question<'_>, tables: &TableSet) -> Vec<Finding> {
    if !question.scale.kind.has_options() {
        return Vec::new();
    }
    let key = |option: Option<usize>| FindingKey { option, ..question.key(Statistic::OptionShare) };
    let finding = |option, estimate, n| Finding::new(key(option), Method::Wilson, estimate, n);
    let options = 1..=question.scale.levels.len();
    match question.table(tables) {
        None => vec![finding(None, Estimate::NotAsked, 0)],
        Some(Err(why)) => options.map(|option| finding(Some(option), Estimate::NO_ANSWERS, 0).withheld(why)).collect(),
        Some(Ok(table)) => options
            .map(|option| Finding {
                n: Some(table.answered).filter(|_| table.knows_its_base()),
                n_eligible: table.asked,
                ..finding(Some(option), share(table.chose(option - 1), table), table.answered)
            })
            .collect(),
    }
}

/// The share with Wilson's interval; of a bound, between which numbers it lies.
fn share(chose: OptionCount, table: &Table) -> Estimate {
    if !table.knows_its_base() {
        return Estimate::Undefined(NoNumber::NoBase);
    }
    let of_all = |count: u64| favourable_share(count, table.answered);
    let point = |count: u64| of_all(count).map(|share| share.share);
    match chose {
        OptionCount::Exactly(count) => {
            Estimate::new(of_all(count).map(|share| (share.share, Some(share.interval))), Estimate::NO_ANSWERS)
        }
        OptionCount::AtLeast(count) => between(point(count), point(table.answered)),
        OptionCount::AtMost(count) => between(point(0), point(count)),
    }
}

fn between(lower: Option<f64>, upper: Option<f64>) -> Estimate {
    lower.zip(upper).map_or(Estimate::NO_ANSWERS, |(lower, upper)| Estimate::Bounds { lower, upper })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::example::Example;

    fn shown(example: &Example, id: &str) -> Estimate {
        example.findings()[id].estimate
    }

    #[test]
    fn each_option_has_its_share_of_those_who_answered() {
        let example = Example::new().answered("C1P1.topics", &[7, 3]);
        let findings = example.findings();
        let of_topics: Vec<&str> = findings.keys().filter_map(|id| id.strip_prefix("C1P1.seminar.topics.")).collect();
        assert_eq!(of_topics, ["1.option_share", "2.option_share"]);
        let interval = favourable_share(7, 10).map(|share| share.interval);
        assert_eq!(findings["C1P1.seminar.topics.1.option_share"].estimate, Estimate::Value { point: 0.7, interval });
        assert_eq!(findings["C1P1.seminar.topics.2.option_share"].n, Some(10));
    }

    #[test]
    fn options_counted_without_people_have_no_share_and_no_n() {
        let example = Example::new().counted_by_option("C1P1.topics", &[31, 28]);
        let findings = example.findings();
        let first = &findings["C1P1.seminar.topics.1.option_share"];
        assert_eq!((first.estimate, first.n), (Estimate::Undefined(NoNumber::NoBase), None));
        let table = example.measured().distributions[0].table.clone();
        assert_eq!(table.released().map(|table| table.chose(1)), Some(OptionCount::Exactly(28)));
    }

    #[test]
    fn a_question_with_options_that_nobody_was_asked_is_not_asked() {
        let example = Example::new().answered("C1P1.overall", &[1, 1, 1, 1, 1]);
        assert_eq!(shown(&example, "C1P1.seminar.topics.option_share"), Estimate::NotAsked);
    }
}
