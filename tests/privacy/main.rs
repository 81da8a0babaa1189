//! Promise: what may not be known of a group, or of one person, doesn't leave `limit`; and what leaves decides everything
//! else that is written.

#![expect(clippy::unwrap_used, reason = "tests of hand-made surveys")]

#[path = "../promises/given/command.rs"]
mod command;
mod enumeration;
#[path = "../promises/given/folders.rs"]
#[expect(dead_code, reason = "other tests read the shared data and the sources")]
mod folders;
mod given;
mod joint;
mod released_files;
mod same_release;
#[path = "../promises/given/survey_builder.rs"]
#[expect(dead_code, reason = "shared with other tests")]
mod survey_builder;

use plenaria::harmonise::Completeness;
use plenaria::limit::{LevelTable, TableCounts, Tables};
use plenaria::measure::{Estimate, Shown, Statistic, Status, Verdict, WhyWithheld};
use plenaria::survey::{Audience, Counts, Group, MissingReason};

use given::{Answered, key, of, survey};

#[test]
fn no_audience_sees_ratings_by_state() {
    let answered = Answered::new().tally("C2P1", "M01", "overall", &[10, 10, 10, 10, 10]).tally_of_state(
        "C2P1",
        "M01",
        "overall",
        "PE",
        &[0, 0, 0, 1, 2],
    );
    for audience in Audience::ALL {
        let release = answered.release(&survey(), audience);
        assert!(release.tables().all_levels().all(|(key, _)| key.group == Group::All));
        let found = answered.found(&survey(), audience);
        assert!(found.findings.iter().all(|finding| finding.key.group == Group::All));
        assert!(!found.findings.is_empty());
    }
}

#[test]
fn below_the_floor_a_finding_keeps_its_address_and_nothing_else() {
    for (audience, most) in [(Audience::FocalPoints, 9), (Audience::Public, 9), (Audience::Secretariat, 6)] {
        for answers in [1, 2, most] {
            let mut survey = survey();
            // A verdict of one answer is no reason to tell it.
            survey.rules.minimum_answers = 1;
            let answered = Answered::new().tally("C2P1", "M01", "relevance", &[0, 0, 0, 0, answers]);
            let found = answered.found(&survey, audience);
            let of_item = found.findings.iter().filter(|finding| {
                let key = finding.key.to_string();
                key.starts_with("C2P1.M01.relevance") && !key.ends_with("change")
            });
            assert!(of_item.clone().count() > 5);
            for finding in of_item {
                assert_eq!(finding.estimate, Estimate::Withheld(WhyWithheld::BelowFloor), "{}", finding.key);
                assert_eq!((finding.n_eligible, finding.verdict, finding.stability), (None, None, None));
            }
            assert_eq!(found.distributions[0].table, LevelTable::BelowFloor);
        }
    }
}

#[test]
fn the_floor_is_asked_first_whatever_the_answers() {
    let statuses = |levels: [u64; 5]| {
        let answered = Answered::new().tally("C2P1", "M01", "relevance", &levels);
        let found = answered.found(&survey(), Audience::Secretariat);
        found.findings.iter().map(|finding| (finding.key.to_string(), finding.status())).collect::<Vec<_>>()
    };
    assert_eq!(statuses([0, 0, 0, 1, 0]), statuses([0, 0, 0, 1, 1]));
    assert_eq!(statuses([0, 0, 0, 1, 0]), statuses([1, 0, 0, 1, 2]));
}

#[test]
fn a_comparison_needs_both_groups() {
    let answered = Answered::new().tally("C1P1", "M01", "relevance", &[0, 0, 0, 4, 5]).tally(
        "C2P1",
        "M01",
        "relevance",
        &[3, 3, 3, 10, 10],
    );
    let found = answered.found(&survey(), Audience::FocalPoints);
    let change = found
        .findings
        .iter()
        .find(|finding| finding.key.statistic == Statistic::Change && finding.key.comparator.is_some());
    let change = change.unwrap();
    assert_eq!(change.status(), Status::Withheld(WhyWithheld::BelowFloor));
    assert_eq!((change.n, change.n_comparator, change.p), (None, None, None));
}

#[test]
fn rules_may_raise_the_floor_but_never_lower_it() {
    let answered = Answered::new().tally("C2P1", "M01", "relevance", &[1, 1, 3, 4, 3]);
    let mut survey = survey();
    let status = |survey: &_| of(&answered.found(survey, Audience::Public), Statistic::Favourable).status();
    survey.rules.minimum_group.insert(Audience::Public, 1);
    assert_eq!(status(&survey), Status::Ok);
    survey.rules.minimum_group.insert(Audience::Public, 13);
    assert!(status(&survey).is_withheld());
    survey.rules.minimum_group.insert(Audience::Public, 1);
    survey.rules.insiders = 5;
    assert!(status(&survey).is_withheld(), "twice the insiders and three more");
}

#[test]
fn a_table_that_isnt_whole_gives_bounds_and_the_verdict_that_all_possible_tables_share() {
    let found = |levels: [u64; 5]| {
        let answered = Answered::new().tally("C2P1", "M01", "relevance", &levels);
        answered.found(&survey(), Audience::FocalPoints)
    };
    let nearly_all = found([0, 0, 1, 9, 10]);
    let favourable = of(&nearly_all, Statistic::Favourable);
    assert_eq!(favourable.shown(), Some(Shown::Between { lower: 0.9, upper: 1.0 }));
    assert_eq!((favourable.verdict, favourable.n), (Some(Verdict::Strong), Some(20)));
    assert!(of(&nearly_all, Statistic::Median).number().is_some());
    assert_eq!(nearly_all, found([1, 0, 0, 9, 10]), "nobody can tell these apart");
    let whole = found([1, 1, 3, 8, 7]);
    assert!(of(&whole, Statistic::Favourable).number().is_some() && of(&whole, Statistic::Mean).number().is_some());
}

#[test]
fn the_public_sees_two_cells() {
    let answered = Answered::new().tally("C2P1", "M01", "relevance", &[2, 2, 3, 8, 7]);
    let release = answered.release(&survey(), Audience::Public);
    let (_, table) = release.tables().all_levels().next().unwrap();
    let TableCounts::Whole { counts, .. } = &table.released().unwrap().counts else { panic!("whole") };
    assert_eq!(counts, &[7, 15]);
}

/// Of thirty forms some leave the one question empty, which makes them incomplete, and to some it doesn't apply, which
/// doesn't.
#[test]
fn how_many_forms_are_complete_doesnt_tell_why_answers_are_missing() {
    let told = |blank: u64, not_applicable: u64| {
        let mut answered = Answered::new();
        let levels = [6, 6, 6, 6, 6 - blank - not_applicable];
        let mut missing = [0; 6];
        missing[MissingReason::Blank as usize] = blank;
        missing[MissingReason::NotApplicable as usize] = not_applicable;
        let counts = Counts { levels: levels.to_vec(), answered: levels.iter().sum(), missing, ..Counts::default() };
        answered.responses.tallies.add(key("C2P1", "M01", "relevance", Group::All), &counts);
        let forms = Completeness { complete: 30 - blank, partial: blank, empty: 0 };
        answered.responses.completeness.insert(("C2P1".parse().unwrap(), None), forms);
        format!("{:?}", answered.release(&survey(), Audience::Secretariat))
    };
    assert_eq!(told(1, 0), told(0, 1));
    assert_eq!(told(2, 0), told(1, 1));
    assert_eq!(told(1, 2), told(2, 1));
    assert_ne!(told(3, 0), told(0, 3), "three are told by reason");
    assert!(told(3, 0).contains("complete: Some(27)") && told(1, 0).contains("complete: None"));
}
