//! Promise: what may not be shown about a group, or about one person, doesn't leave `protect`.

#![expect(clippy::unwrap_used, reason = "tests of hand-made surveys")]

#[path = "../promises/given/command.rs"]
mod command;
mod comments;
#[path = "../promises/given/folders.rs"]
#[expect(dead_code, reason = "other tests read the shared data and the sources")]
mod folders;
mod released_files;
mod rows;
mod search;
#[path = "../promises/given/small_survey.rs"]
mod small_survey;
#[path = "../promises/given/survey_builder.rs"]
mod survey_builder;

use plenaria::measure::{Detectable, Measured, Participation, Request, Statistic, Verdict};
use plenaria::protect::{Release, ReleasedCounts, ReleasedFinding, Shown, Status, protect};
use plenaria::survey::{Audience, Dimension, Group, MissingReason, Survey};
use proptest::prelude::*;
use small_survey::{Answers, answers, measured, survey};

fn release(measured: &Measured, audience: Audience) -> Release {
    protect(measured, Vec::new(), &survey(), audience).0
}

fn public(all: &[Answers]) -> Release {
    release(&measured(all), Audience::Public)
}

fn of(release: &Release, statistic: Statistic) -> ReleasedFinding {
    release.findings().iter().find(|finding| finding.key.statistic == statistic).unwrap().clone()
}

fn has_number(finding: &ReleasedFinding) -> bool {
    let in_verdict = matches!(finding.verdict, Some(Verdict::NoChangeFound { could_have_seen }) if could_have_seen != Detectable::UNKNOWN);
    let counts = [finding.n, finding.n_comparator, finding.n_eligible];
    in_verdict
        || finding.shown.is_some()
        || counts.iter().any(Option::is_some)
        || finding.p.is_some()
        || finding.p_adjusted.is_some()
        || finding.stability.is_some()
}

#[test]
fn no_audience_sees_ratings_by_state_within_a_seminar() {
    let mut all = measured(&[answers("C3P1", "M01", "relevance", [10, 10, 10, 10, 10])]);
    let mut of_state = all.findings.clone();
    for finding in &mut of_state {
        finding.key.group = Group::State("PE".parse().unwrap());
    }
    let whole = all.findings.len();
    all.findings.extend(of_state);
    for audience in Audience::ALL {
        let release = release(&all, audience);
        assert_eq!(release.findings().len(), whole);
        assert!(release.findings().iter().all(|finding| finding.key.group == Group::All));
    }
}

#[test]
fn below_the_smallest_group_a_finding_keeps_its_address_and_nothing_else() {
    for (audience, levels) in [(Audience::Public, [1, 1, 1, 3, 3]), (Audience::Secretariat, [0, 0, 0, 2, 2])] {
        let all = measured(&[answers("C3P1", "M01", "relevance", levels)]);
        let release = release(&all, audience);
        assert_eq!(release.findings().len(), all.findings.len());
        for finding in release.findings() {
            assert_eq!(finding.status, Status::Suppressed, "{}", finding.key);
            assert!(!has_number(finding) && finding.verdict.is_none(), "{}", finding.key);
        }
        assert_eq!(release.distributions()[0].counts, ReleasedCounts::Withheld);
    }
}

#[test]
fn a_comparison_needs_both_groups() {
    let release = public(&[
        answers("C2P1", "M01", "relevance", [0, 0, 0, 4, 5]),
        answers("C3P1", "M01", "relevance", [3, 3, 3, 10, 10]),
    ]);
    let change = of(&release, Statistic::Change);
    assert_eq!(change.status, Status::Suppressed);
    assert!(!has_number(&change));
}

#[test]
fn rules_may_raise_the_smallest_group_but_never_lower_it() {
    let all = measured(&[answers("C3P1", "M01", "relevance", [0, 0, 3, 4, 5])]);
    let mut survey = survey();
    let status = |survey: &Survey| of(&protect(&all, Vec::new(), survey, Audience::Public).0, Statistic::Favourable);
    survey.rules.minimum_group.insert(Audience::Public, 1);
    assert_eq!(status(&survey).status, Status::Ok);
    survey.rules.minimum_group.insert(Audience::Public, 13);
    assert_eq!(status(&survey).status, Status::Suppressed);
}

#[test]
fn under_twenty_shares_are_in_whole_percent_and_no_mean_is_shown() {
    let release = public(&[answers("C3P1", "M01", "relevance", [0, 0, 5, 4, 4])]);
    let favourable = of(&release, Statistic::Favourable);
    let (point, interval) = favourable.number().unwrap();
    let interval = interval.unwrap();
    for number in [point, interval.lower, interval.upper] {
        assert!((number * 100.0 - (number * 100.0).round()).abs() < 1e-9, "{number}");
    }
    assert!((point - 0.62).abs() < 1e-9 && favourable.coarsened && favourable.n == Some(13));
    for statistic in [Statistic::Mean, Statistic::StandardDeviation, Statistic::InterpolatedMedian] {
        assert_eq!(of(&release, statistic).status, Status::Suppressed);
    }
    let consensus = of(&release, Statistic::Consensus);
    assert_eq!((consensus.shown, consensus.verdict), (None, Some(Verdict::NotDivided)));
    assert_eq!(of(&release, Statistic::Median).number().map(|(point, _)| point.to_string()), Some("4".to_owned()));
}

#[test]
fn from_twenty_on_levels_and_exact_numbers_are_shown_if_no_level_is_rare() {
    let release = public(&[answers("C3P1", "M01", "relevance", [3, 0, 5, 8, 7])]);
    assert_eq!(
        release.distributions()[0].counts,
        ReleasedCounts::Levels { levels: vec![3, 0, 5, 8, 7], without_rating: Some(0) }
    );
    let favourable = of(&release, Statistic::Favourable);
    assert!(!favourable.coarsened);
    assert!((favourable.number().unwrap().0 - 15.0 / 23.0).abs() < 1e-12);
    assert!(of(&release, Statistic::StandardDeviation).number().is_some());
}

#[test]
fn distributions_collapse_to_classes_and_then_to_the_total() {
    let counts = |levels| public(&[answers("C3P1", "M01", "relevance", levels)]).distributions()[0].counts.clone();
    assert_eq!(counts([1, 3, 4, 8, 8]), ReleasedCounts::Classes([4, 4, 16]));
    assert_eq!(counts([0, 0, 4, 4, 5]), ReleasedCounts::Classes([0, 4, 9]));
    assert_eq!(counts([1, 0, 4, 8, 8]), ReleasedCounts::Total(21));
    assert_eq!(counts([0, 0, 0, 4, 8]), ReleasedCounts::Total(12));
}

#[test]
fn where_only_the_total_is_shown_nothing_else_speaks_of_the_levels() {
    let release = public(&[answers("C3P1", "M01", "relevance", [1, 0, 4, 8, 8])]);
    let with_number: Vec<Statistic> =
        release.findings().iter().filter(|finding| has_number(finding)).map(|finding| finding.key.statistic).collect();
    assert_eq!(with_number, [Statistic::Favourable, Statistic::NonResponseBounds]);
    assert!(release.findings().iter().filter(|finding| has_number(finding)).all(|finding| finding.coarsened));
}

#[test]
fn a_small_group_of_one_opinion_is_only_over_ninety_or_under_ten_percent() {
    let bound = |levels| {
        let release = public(&[
            answers("C2P1", "M01", "relevance", [3, 3, 3, 10, 10]),
            answers("C3P1", "M01", "relevance", levels),
        ]);
        let change = of(&release, Statistic::Change);
        assert_eq!((change.shown, change.p, change.p_adjusted), (None, None, None));
        let later = release.findings().iter().filter(|finding| finding.key.seminar.as_str() == "C3P1");
        let bounds = later.clone().find(|finding| finding.key.statistic == Statistic::NonResponseBounds).unwrap();
        assert_eq!(bounds.status, Status::Suppressed);
        later.clone().find(|finding| finding.key.statistic == Statistic::Favourable).unwrap().shown
    };
    assert_eq!(bound([0, 0, 0, 5, 7]), Some(Shown::Over(0.9)));
    assert_eq!(bound([5, 7, 0, 0, 0]), Some(Shown::Under(0.1)));
}

#[test]
fn p_is_shown_only_where_every_level_on_both_sides_is() {
    let p = |earlier, later| {
        let release =
            public(&[answers("C2P1", "M01", "relevance", earlier), answers("C3P1", "M01", "relevance", later)]);
        let change = of(&release, Statistic::Change);
        assert!(change.number().is_some() && change.verdict.is_some());
        (change.p, change.p_adjusted)
    };
    let (shown, collapsed) = ([3, 3, 4, 8, 8], [1, 3, 4, 8, 8]);
    assert_eq!(p(shown, shown), (Some(0.012_345), Some(0.024_69)));
    for (earlier, later) in [(collapsed, shown), (shown, collapsed), (shown, [0, 0, 4, 4, 5])] {
        assert_eq!(p(earlier, later), (None, None));
    }
}

#[test]
fn an_adjusted_p_needs_the_levels_of_all_modules_it_was_adjusted_among() {
    let adjusted = |other: [u64; 5]| {
        let release = public(&[
            answers("C2P1", "M01", "relevance", [3, 3, 4, 8, 8]),
            answers("C3P1", "M01", "relevance", [3, 3, 3, 10, 10]),
            answers("C2P1", "M02", "relevance", [3, 3, 4, 8, 8]),
            answers("C3P1", "M02", "relevance", other),
        ]);
        let change = of(&release, Statistic::Change);
        (change.p.is_some(), change.p_adjusted.is_some())
    };
    assert_eq!(adjusted([3, 3, 3, 10, 10]), (true, true));
    assert_eq!(adjusted([1, 5, 3, 10, 10]), (true, false));
}

#[test]
fn how_many_were_asked_does_not_count_one_or_two_who_gave_no_rating() {
    let eligible = |without| {
        let mut all = measured(&[answers("C3P1", "M01", "relevance", [3, 3, 3, 10, 10])]);
        for finding in &mut all.findings {
            finding.n_eligible = Some(finding.n + without);
        }
        let release = release(&all, Audience::Public);
        let shown: Vec<Option<u64>> = release.findings().iter().map(|finding| finding.n_eligible).collect();
        assert!(shown.iter().all(|eligible| *eligible == shown[0]), "{shown:?}");
        shown[0]
    };
    assert_eq!([0, 1, 2, 3].map(eligible), [Some(29), None, None, Some(32)]);
}

#[test]
fn one_or_two_answers_without_a_rating_are_not_counted() {
    let without_rating = |dont_know| {
        let mut all = measured(&[answers("C3P1", "M01", "relevance", [3, 3, 3, 10, 10])]);
        all.distributions[0].counts.missing[MissingReason::DontKnow as usize] = dont_know;
        match release(&all, Audience::Public).distributions()[0].counts {
            ReleasedCounts::Levels { without_rating, .. } => without_rating,
            ReleasedCounts::Classes(_) | ReleasedCounts::Total(_) | ReleasedCounts::Withheld => None,
        }
    };
    assert_eq!([0, 1, 2, 3].map(without_rating), [Some(0), None, None, Some(3)]);
}

#[test]
fn people_are_described_by_sex_and_institution_only_in_groups() {
    let kinds = |people: [u64; 2]| vec![("police".to_owned(), people[0]), ("justice".to_owned(), people[1])];
    let participation = |sex, institution| Participation {
        seminar: "C3P1".parse().unwrap(),
        invited: Some(30),
        registered: Some(25),
        attended: Some(21),
        answered: 19,
        by_state: vec![("PE".parse().unwrap(), 1)],
        new_states: 1,
        new_participants: None,
        returning_participants: None,
        by_sex: kinds(sex),
        by_institution: kinds(institution),
    };
    let all = Measured { participation: vec![participation([11, 10], [19, 2])], ..Measured::default() };
    let shown = &release(&all, Audience::Public).participation()[0].clone();
    assert_eq!((shown.by_sex.len(), shown.by_institution.len()), (2, 0));
    assert_eq!((shown.answered, shown.by_state.len()), (19, 1));
    let unknown = Measured { participation: vec![participation([10, 10], [9, 9])], ..Measured::default() };
    let shown = &release(&unknown, Audience::Public).participation()[0].clone();
    assert_eq!((shown.by_sex.len(), shown.by_institution.len()), (0, 2), "one person of unknown sex is a group of one");
}

#[test]
fn one_states_wish_is_not_shown() {
    let request = |states| Request { seminar: "C3P1".parse().unwrap(), module: None, topic: Dimension::Time, states };
    let all = Measured { requests: vec![request(1), request(2)], ..Measured::default() };
    assert_eq!(release(&all, Audience::Secretariat).requests(), [request(2)]);
}

fn levels() -> impl Strategy<Value = [u64; 5]> {
    [0..6_u64, 0..6_u64, 0..8_u64, 0..10_u64, 0..10_u64]
        .prop_filter("somebody answers", |levels| levels.iter().sum::<u64>() > 0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_released_group_is_below_the_threshold(earlier in levels(), later in levels()) {
        let all = measured(&[
            answers("C2P1", "M01", "relevance", earlier),
            answers("C3P1", "M01", "relevance", later),
            answers("C3P1", "M01", "pace", later),
        ]);
        for audience in Audience::ALL {
            let smallest = audience.smallest_group();
            for finding in release(&all, audience).findings() {
                prop_assert!(finding.n.into_iter().chain(finding.n_comparator).all(|n| n >= smallest));
                prop_assert!(finding.status == Status::Ok || !has_number(finding), "{}", finding.key);
                prop_assert!(finding.status != Status::Ok || finding.n.is_some(), "{}", finding.key);
            }
        }
    }
}
