//! Promise: whoever reads a release can't work out how many people chose a withheld level, however well they know the
//! rules: small tables of answers are searched through.

use std::collections::BTreeMap;

use plenaria::harmonise::Responses;
use plenaria::measure::{Measured, Statistic, measure};
use plenaria::protect::{Release, ReleasedCounts, ReleasedDistribution, ReleasedFinding};
use plenaria::survey::{Audience, Counts, Group, Reconciliation, Tallies, TallyKey};

use super::release;
use super::small_survey::survey;

/// A seminar, a module and its answers by level.
type Answers<'a> = (&'a str, &'a str, [u64; 5]);

#[test]
fn the_reason_for_a_missing_number_does_not_tell_small_groups_apart() {
    let statuses = |levels| {
        let release = release(&measured_in_earnest("relevance", &[("C3P1", "M01", levels)]), Audience::Secretariat);
        let of_item = release.findings().iter().filter(|finding| {
            finding.key.item.as_ref().is_some_and(|item| item.as_str() == "relevance")
                && finding.key.module.as_ref().is_some_and(|module| module.as_str() == "M01")
        });
        of_item.map(|finding| (finding.key.to_string(), finding.status.name())).collect::<Vec<_>>()
    };
    let one = statuses([0, 0, 0, 1, 0]);
    assert!(one.iter().any(|(id, status)| id.ends_with("standard_deviation") && *status == "suppressed"));
    assert_eq!(one, statuses([0, 0, 0, 1, 1]));
    assert_eq!(one, statuses([1, 0, 0, 1, 2]));
}

/// Every table of five counts with this sum.
fn tables(answered: u64) -> Vec<[u64; 5]> {
    let mut tables = Vec::new();
    for a in 0..=answered {
        for b in 0..=answered - a {
            for c in 0..=answered - a - b {
                for d in 0..=answered - a - b - c {
                    tables.push([a, b, c, d, answered - a - b - c - d]);
                }
            }
        }
    }
    tables
}

/// What measure itself makes of the answers about modules at seminars.
fn measured_in_earnest(item: &str, answers: &[Answers<'_>]) -> Measured {
    let survey = survey();
    let mut tallies = Tallies::default();
    for (seminar, module, levels) in answers {
        let key = TallyKey {
            seminar: seminar.parse().unwrap(),
            module: Some(module.parse().unwrap()),
            item: item.parse().unwrap(),
            group: Group::All,
        };
        tallies.add(key, &Counts { levels: levels.to_vec(), answered: levels.iter().sum(), missing: [0; 6] });
    }
    let responses = Responses {
        discovered: BTreeMap::new(),
        tallies,
        rows: BTreeMap::new(),
        completeness: BTreeMap::new(),
        rosters: BTreeMap::new(),
        comments: Vec::new(),
        state_comments: Vec::new(),
        changes: Vec::new(),
        reconciliation: Reconciliation::default(),
    };
    measure(&responses, &survey)
}

/// All of a release but the verdicts of comparisons, which stay by decision: where they are on the brink of being
/// significant they narrow the levels down.
fn read_by_a_stranger(release: &Release) -> String {
    let compares = |statistic| matches!(statistic, Statistic::Change | Statistic::Trend);
    let findings = release.findings().iter().map(|finding| {
        let verdict = finding.verdict.filter(|_| !compares(finding.key.statistic));
        ReleasedFinding { verdict, ..finding.clone() }
    });
    format!("{:?} {:?}", findings.collect::<Vec<_>>(), release.distributions())
}

/// Fails if the count of a withheld level is the same in all tables of answers that lead to the same release: whoever
/// reads it can't tell these apart, however well they know the rules. The tables are those of `C3P1.M01`; the other
/// answers are known.
fn nobody_can_work_out_a_withheld_level(item: &str, answered: u64, others: &[Answers<'_>]) {
    let mut alike = BTreeMap::<String, Vec<[u64; 5]>>::new();
    for table in tables(answered) {
        let measured = measured_in_earnest(item, &[others, &[("C3P1", "M01", table)]].concat());
        let release = release(&measured, Audience::Public);
        let is_searched = |one: &&ReleasedDistribution| {
            one.seminar.as_str() == "C3P1" && one.module.as_ref().is_some_and(|module| module.as_str() == "M01")
        };
        let counts = release.distributions().iter().find(is_searched).unwrap();
        if !matches!(counts.counts, ReleasedCounts::Levels { .. }) {
            alike.entry(read_by_a_stranger(&release)).or_default().push(table);
        }
    }
    assert!(alike.len() > 10);
    for tables in alike.values() {
        for level in [0, 1, 3, 4] {
            let count = tables[0][level];
            let pinned = count > 0 && tables.iter().all(|table| table[level] == count);
            assert!(!pinned, "level {} of {:?} follows", level + 1, tables[0]);
        }
    }
}

#[test]
fn nobody_can_work_out_a_withheld_level_of_a_rating() {
    for answered in [10, 11, 13, 20] {
        nobody_can_work_out_a_withheld_level("relevance", answered, &[]);
    }
}

#[test]
fn nobody_can_work_out_a_withheld_level_from_a_comparison_with_levels_that_are_shown() {
    for answered in [10, 12] {
        nobody_can_work_out_a_withheld_level("relevance", answered, &[("C2P1", "M01", [3, 3, 4, 8, 8])]);
    }
}

#[test]
fn nobody_can_work_out_a_withheld_level_from_a_trend_over_levels_that_are_shown() {
    let earlier = [("C1P1", "M01", [4, 4, 4, 5, 5]), ("C2P1", "M01", [3, 3, 4, 8, 8])];
    nobody_can_work_out_a_withheld_level("relevance", 11, &earlier);
}

#[test]
fn nobody_can_work_out_a_withheld_level_from_shares_pooled_with_modules_that_are_shown() {
    let others = [("C3P1", "M02", [3, 3, 4, 8, 8]), ("C3P1", "M03", [5, 4, 4, 5, 5])];
    nobody_can_work_out_a_withheld_level("relevance", 11, &others);
}

#[test]
fn nobody_can_work_out_a_withheld_level_of_a_question_of_time() {
    for answered in [10, 13, 20] {
        nobody_can_work_out_a_withheld_level("pace", answered, &[]);
    }
}

/// Everything that is shown of these modules.
fn shown_of(modules: &[&str], release: &Release) -> String {
    let is_of = |finding: &&ReleasedFinding| {
        finding.key.module.as_ref().is_some_and(|module| modules.contains(&module.as_str()))
    };
    format!("{:?}", release.findings().iter().filter(is_of).collect::<Vec<_>>())
}

#[test]
fn a_group_below_the_smallest_leaves_no_trace_in_what_is_shown_of_other_modules() {
    let shown = |hidden| {
        let others = [("C3P1", "M02", [3, 3, 4, 8, 8]), ("C3P1", "M03", [0, 0, 3, 4, 5])];
        let measured = measured_in_earnest("relevance", &[&others[..], &[("C3P1", "M01", hidden)]].concat());
        shown_of(&["M02", "M03"], &release(&measured, Audience::Public))
    };
    assert_eq!(shown([0, 0, 0, 0, 9]), shown([9, 0, 0, 0, 0]));
    assert_eq!(shown([0, 0, 0, 0, 9]), shown([2, 0, 1, 0, 0]));
}

#[test]
fn that_a_small_group_agrees_leaves_no_trace_in_how_it_is_compared_or_pooled() {
    let statuses = |levels| {
        let others = [("C2P1", "M01", levels), ("C3P1", "M01", [3, 3, 4, 8, 8]), ("C2P1", "M02", [3, 3, 4, 8, 8])];
        let release = release(&measured_in_earnest("relevance", &others), Audience::Public);
        let of = |statistic| {
            let finding = release.findings().iter().find(|finding| {
                finding.key.statistic == statistic
                    && (finding.key.comparator.is_some() || finding.key.seminar.as_str() == "C2P1")
            });
            finding.map(|finding| (finding.status.name(), finding.shown))
        };
        [Statistic::DetectableRise, Statistic::DetectableFall, Statistic::PooledShare].map(of)
    };
    let withheld = [Some(("suppressed", None)); 3];
    assert_eq!(statuses([0, 0, 0, 5, 7]), withheld, "where a rise can't be reached");
    assert_eq!(statuses([5, 7, 0, 0, 0]), withheld);
    assert!(
        statuses([0, 0, 4, 4, 4]).iter().all(|of| of.is_some_and(|(status, shown)| status == "ok" && shown.is_some()))
    );
}
