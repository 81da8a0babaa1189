//! What rests on whole rows or on several seminars: rankings, learning, reliability, stability, series.

use plenaria::harmonise::Participation;
use plenaria::measure::{
    Distribution, Drops, Estimate, Finding, FindingKey, Friedman, Learning, Measured, Method, NoNumber, RankedModule,
    RankedPair, Ranking, RunChart, RunChartLines, RunMeasure, Stability, Statistic, Verdict,
};
use plenaria::protect::{Release, ReleasedFinding, ReleasedStability, Status, protect};
use plenaria::statistics::Interval;
use plenaria::survey::{Audience, Counts, Group};
use proptest::prelude::*;

use super::comments::themes;
use super::release;
use super::small_survey::survey;

const LEVELS: [u64; 5] = [3, 3, 4, 8, 8];

fn distribution(module: &str, item: &str, levels: [u64; 5]) -> Distribution {
    Distribution {
        seminar: "C3P1".parse().unwrap(),
        module: Some(module.parse().unwrap()),
        item: item.parse().unwrap(),
        counts: Counts { levels: levels.to_vec(), answered: levels.iter().sum(), missing: [0; 6] },
    }
}

/// A finding about a module of `C3P1` with a number that gives a lot away.
pub(crate) fn finding(
    statistic: Statistic,
    module: &str,
    item: Option<&str>,
    n: u64,
    verdict: Option<Verdict>,
) -> Finding {
    let key = FindingKey {
        seminar: "C3P1".parse().unwrap(),
        comparator: None,
        module: Some(module.parse().unwrap()),
        item: item.map(|item| item.parse().unwrap()),
        theme: None,
        group: Group::All,
        statistic,
    };
    let interval = Some(Interval { lower: 0.712_345, upper: 0.912_345, confidence: Some(0.95) });
    Finding {
        key,
        comparator_module: None,
        estimate: Estimate::Value { point: 0.812_345, interval },
        n,
        n_comparator: None,
        n_eligible: None,
        p: Some(0.012_345),
        p_adjusted: Some(0.024_69),
        verdict,
        stability: None,
        method: Method::Descriptive,
    }
}

fn only(measured: &Measured) -> ReleasedFinding {
    release(measured, Audience::Public).findings()[0].clone()
}

fn ranking(rows: u64, letters: [&str; 3]) -> Ranking {
    let module = |(module, mean_rank, letters): (&str, f64, &str)| RankedModule {
        module: module.parse().unwrap(),
        mean_rank,
        letters: letters.to_owned(),
    };
    let pair = |first: &str, second: &str, p: f64| RankedPair {
        first: first.parse().unwrap(),
        second: second.parse().unwrap(),
        z: Some(1.5),
        p: p / 3.0,
        p_adjusted: p,
    };
    let [a, b, c] = letters;
    Ranking {
        seminar: "C3P1".parse().unwrap(),
        item: "relevance".parse().unwrap(),
        rows,
        friedman: Some(Friedman { chi_squared: 9.876_543, degrees_of_freedom: 2, p: 0.007_165 }),
        modules: vec![module(("M03", 2.512_3, a)), module(("M02", 2.112_3, b)), module(("M01", 1.375_4, c))],
        pairs: vec![pair("M03", "M02", 0.6), pair("M03", "M01", 0.012_345), pair("M02", "M01", 0.022_345)],
        method: Method::ExactSignedRank,
        stability: Some(unstable(2, 0)),
    }
}

fn unstable(respondents: u64, states: u64) -> Stability {
    let drops = |changed| Drops { judged: 20, changed, too_few: 0 };
    Stability { respondents: drops(respondents), states: drops(states) }
}

fn ranked(rows: u64, of_modules: [[u64; 5]; 3]) -> Measured {
    let modules = ["M01", "M02", "M03"].into_iter().zip(of_modules);
    Measured {
        rankings: vec![ranking(rows, ["a", "a", "b"])],
        distributions: modules.map(|(module, levels)| distribution(module, "relevance", levels)).collect(),
        findings: vec![finding(Statistic::MeanRank, "M01", Some("relevance"), rows, Some(Verdict::RatedLower))],
        ..Measured::default()
    }
}

fn order(release: &Release) -> Vec<String> {
    release.rankings()[0].modules.iter().map(|ranked| ranked.module.to_string()).collect()
}

#[test]
fn mean_ranks_and_tests_are_shown_where_all_levels_are_and_the_rows_are_all_who_answered() {
    let release = release(&ranked(26, [LEVELS; 3]), Audience::Public);
    let shown = &release.rankings()[0];
    assert_eq!((shown.status, shown.rows), (Status::Ok, Some(26)));
    let test = shown.friedman.unwrap();
    assert!((test.chi_squared - 9.88).abs() < 1e-9 && (test.p - 0.0072).abs() < 1e-12, "rounded");
    assert_eq!(order(&release), ["M03", "M02", "M01"]);
    assert!((shown.modules[0].mean_rank.unwrap() - 2.51).abs() < 1e-12);
    assert!((shown.pairs[1].p_adjusted.unwrap() - 0.012).abs() < 1e-12);
    let of_module = &release.findings()[0];
    assert!((of_module.number().unwrap().0 - 0.81).abs() < 1e-12 && of_module.p == Some(0.012));
}

#[test]
fn otherwise_a_ranking_says_who_is_told_apart_and_no_more() {
    let rare = [[1, 5, 4, 8, 8], LEVELS, LEVELS];
    for measured in [ranked(26, rare), ranked(25, [LEVELS; 3]), ranked(12, [[0, 0, 4, 4, 4]; 3])] {
        let release = release(&measured, Audience::Public);
        let shown = &release.rankings()[0];
        assert_eq!((shown.status, shown.friedman), (Status::Ok, None));
        assert!(shown.modules.iter().all(|ranked| ranked.mean_rank.is_none()));
        assert_eq!(order(&release), ["M02", "M03", "M01"], "by letters, then in the order of the curriculum");
        let pairs: Vec<(&str, &str, bool)> =
            shown.pairs.iter().map(|pair| (pair.first.as_str(), pair.second.as_str(), pair.differs)).collect();
        assert_eq!(pairs, [("M02", "M03", false), ("M02", "M01", true), ("M03", "M01", true)]);
        assert!(shown.pairs.iter().all(|pair| pair.p.is_none() && pair.p_adjusted.is_none()));
        assert_eq!(shown.stability, Some(ReleasedStability::Unstable { respondents: None }));
        let of_module = &release.findings()[0];
        assert_eq!((of_module.shown, of_module.p, of_module.verdict), (None, None, Some(Verdict::RatedLower)));
    }
}

#[test]
fn a_ranking_by_fewer_than_the_smallest_group_is_suppressed() {
    let mut measured = ranked(9, [LEVELS; 3]);
    let shown = release(&measured, Audience::Public).rankings()[0].clone();
    assert_eq!((shown.status, shown.rows, shown.stability), (Status::Suppressed, None, None));
    assert!(shown.modules.is_empty() && shown.pairs.is_empty() && shown.friedman.is_none());
    measured.rankings[0].modules = Vec::new();
    assert_eq!(release(&measured, Audience::Secretariat).rankings()[0].status, Status::TooFew);
}

fn learnt([up, same, down]: [u64; 3], after: [u64; 5]) -> Release {
    let mut survey = survey();
    for item in survey.questionnaire.items.iter_mut().filter(|item| item.id.as_str() == "overall") {
        item.before = Some("relevance".parse().unwrap());
    }
    let pairs = up + same + down;
    let measured = Measured {
        learning: vec![Learning {
            seminar: "C3P1".parse().unwrap(),
            module: Some("M01".parse().unwrap()),
            item: "overall".parse().unwrap(),
            pairs,
            up,
            same,
            down,
        }],
        distributions: vec![distribution("M01", "relevance", LEVELS), distribution("M01", "overall", after)],
        findings: vec![
            finding(Statistic::MeanGain, "M01", Some("overall"), pairs, Some(Verdict::Gain)),
            finding(Statistic::RankBiserial, "M01", Some("overall"), pairs, None),
        ],
        ..Measured::default()
    };
    protect(&measured, Vec::new(), &survey, Audience::Public).0
}

#[test]
fn who_rose_and_fell_is_counted_where_the_same_people_answered_both_and_all_levels_are_shown() {
    let shown = learnt([12, 10, 4], LEVELS);
    assert_eq!((shown.learning()[0].pairs, shown.learning()[0].counts), (Some(26), Some([12, 10, 4])));
    let gain = &shown.findings()[0];
    assert!((gain.number().unwrap().0 - 0.81).abs() < 1e-12 && gain.p == Some(0.012));
    assert!(shown.findings()[1].number().is_some());
    let few_fell = learnt([14, 10, 2], LEVELS);
    let one_left_out = learnt([12, 10, 3], LEVELS);
    let rare_level = learnt([12, 10, 4], [1, 5, 4, 8, 8]);
    for shown in [few_fell, one_left_out, rare_level] {
        assert!(shown.learning()[0].pairs.is_some() && shown.learning()[0].counts.is_none());
        let (gain, size) = (&shown.findings()[0], &shown.findings()[1]);
        assert_eq!((gain.shown, gain.p, gain.verdict), (None, None, Some(Verdict::Gain)));
        assert_eq!(size.status, Status::Suppressed);
    }
    let small = learnt([4, 5, 0], LEVELS);
    assert_eq!((small.learning()[0].pairs, small.learning()[0].counts), (None, None));
    assert!(small.findings().iter().all(|finding| finding.status == Status::Suppressed && finding.verdict.is_none()));
}

fn reliable(n: u64, levels: [u64; 5]) -> Measured {
    Measured {
        distributions: vec![distribution("M01", "relevance", levels), distribution("M01", "method", levels)],
        findings: vec![finding(Statistic::Reliability, "M01", None, n, None)],
        ..Measured::default()
    }
}

#[test]
fn how_items_go_together_is_rounded_and_needs_twenty_rows_and_levels_left_open() {
    let (point, interval) = only(&reliable(26, [1, 5, 4, 8, 8])).number().unwrap();
    let interval = interval.unwrap();
    assert!(
        (point - 0.8).abs() < 1e-12 && (interval.lower - 0.7).abs() < 1e-12 && (interval.upper - 1.0).abs() < 1e-12
    );
    assert!((only(&reliable(126, [21, 25, 24, 28, 28])).number().unwrap().0 - 0.81).abs() < 1e-12);
    for (n, levels) in [(19, [3, 3, 3, 5, 5]), (26, [0, 0, 0, 1, 25]), (26, [0, 0, 0, 13, 13]), (26, [0, 0, 5, 1, 20])]
    {
        assert_eq!(only(&reliable(n, levels)).status, Status::Suppressed, "{n} {levels:?}");
    }
}

#[test]
fn that_nothing_varies_is_not_told_where_the_number_would_be_withheld() {
    let undefined = |n, levels| {
        let mut measured = reliable(n, levels);
        measured.findings[0].estimate = Estimate::Undefined(NoNumber::NoVariation);
        only(&measured).status
    };
    assert_eq!(undefined(12, [0, 0, 0, 0, 12]), Status::Suppressed);
    assert_eq!(undefined(26, [1, 5, 4, 8, 8]), Status::Undefined(NoNumber::NoVariation));
}

fn delegations(sizes: &[u64]) -> Participation {
    let states = ["PE", "CL", "BR", "AR", "CO", "MX"];
    Participation {
        seminar: "C3P1".parse().unwrap(),
        invited: None,
        registered: None,
        attended: None,
        answered: 26,
        by_state: states.iter().zip(sizes).map(|(state, people)| (state.parse().unwrap(), *people)).collect(),
        new_states: 0,
        new_participants: None,
        returning_participants: None,
        by_sex: Vec::new(),
        by_institution: Vec::new(),
    }
}

#[test]
fn a_verdict_that_only_a_state_changes_names_no_state() {
    let stability = |sizes: &[u64], stability, levels| {
        let favourable = finding(Statistic::Favourable, "M01", Some("relevance"), 26, Some(Verdict::Weak));
        let measured = Measured {
            participation: vec![delegations(sizes)],
            distributions: vec![distribution("M01", "relevance", levels)],
            findings: vec![Finding { stability: Some(stability), ..favourable }],
            ..Measured::default()
        };
        only(&measured).stability.unwrap()
    };
    let counted = |respondents| ReleasedStability::Unstable { respondents };
    assert_eq!(stability(&[3, 1, 1, 1], unstable(0, 1), LEVELS), ReleasedStability::StableForPeople);
    assert_eq!(stability(&[3, 3, 3, 1], unstable(0, 1), LEVELS), counted(Some(0)));
    assert_eq!(stability(&[], unstable(4, 1), LEVELS), counted(Some(4)));
    assert_eq!(stability(&[], unstable(4, 1), [1, 0, 5, 10, 10]), counted(None), "only the total is shown");
}

#[test]
fn the_stability_of_a_verdict_on_levels_is_told_where_they_are_shown() {
    let stability = |levels| {
        let consensus = finding(Statistic::Consensus, "M01", Some("relevance"), 26, Some(Verdict::Divided));
        let measured = Measured {
            distributions: vec![distribution("M01", "relevance", levels)],
            findings: vec![Finding { stability: Some(unstable(3, 0)), ..consensus }],
            ..Measured::default()
        };
        (only(&measured).verdict, only(&measured).stability)
    };
    let counted = ReleasedStability::Unstable { respondents: Some(3) };
    assert_eq!(stability(LEVELS), (Some(Verdict::Divided), Some(counted)));
    assert_eq!(stability([1, 5, 4, 8, 8]), (Some(Verdict::Divided), None));
}

#[test]
fn a_run_chart_shows_what_findings_show_and_its_lines_come_from_that() {
    let seminars: Vec<String> = (1..=12).map(|cycle| format!("C{cycle}P1")).collect();
    let favourable = |seminar: &String| {
        let of = finding(Statistic::Favourable, "M01", Some("venue"), if seminar == "C3P1" { 9 } else { 30 }, None);
        let key = FindingKey { seminar: seminar.parse().unwrap(), module: None, ..of.key.clone() };
        Finding { key, ..of }
    };
    let points: Vec<_> = seminars.iter().map(|seminar| (seminar.parse().unwrap(), Some(0.812_345))).collect();
    let lines = Some(RunChartLines { median: 0.812_345, limits: Some((0.7, 0.6, 0.9)) });
    let chart = |measure| RunChart { measure, part: Some(1), points: points.clone(), lines };
    let measured = Measured {
        findings: seminars.iter().map(favourable).collect(),
        run_charts: vec![
            chart(RunMeasure::Favourable("venue".parse().unwrap())),
            chart(RunMeasure::Attended),
            chart(RunMeasure::ResponseRate),
        ],
        ..Measured::default()
    };
    let release = release(&measured, Audience::Public);
    let [shares, people, rates] = release.run_charts() else { panic!("three charts") };
    assert_eq!(shares.points[2].1, None);
    assert!(shares.points.iter().filter_map(|(_, share)| *share).all(|share| (share - 0.81).abs() < 1e-12));
    let drawn = shares.lines.unwrap();
    assert!((drawn.median - 0.81).abs() < 1e-12 && drawn.limits.is_none(), "eleven points have no limits");
    assert_eq!(people.points, points);
    assert!(rates.lines.is_none() && rates.points.iter().all(|(_, rate)| rate.is_none()), "no finding, no rate");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_number_on_fewer_people_than_the_threshold_leaves(
        rows in 0..30_u64,
        levels in [0..9_u64, 0..9_u64, 0..9_u64, 0..9_u64, 0..9_u64],
        of_theme in (0..14_u64, 0..14_u64, 0..14_u64),
        statistic in proptest::sample::select(Statistic::ALL.to_vec()),
    ) {
        let (comments, mentioned, critical) = of_theme;
        let mentioned = mentioned.min(comments);
        let mut measured = ranked(rows, [levels; 3]);
        let of_themes = themes(&[("M01", comments, mentioned, critical.min(mentioned)), ("M02", 12, 6, 3)]);
        measured.findings = vec![finding(statistic, "M01", Some("relevance"), rows, Some(Verdict::Strong))];
        (measured.themes, measured.comments, measured.coverage) = (of_themes.themes, of_themes.comments, of_themes.coverage);
        for audience in Audience::ALL {
            let smallest = audience.smallest_group();
            let release = release(&measured, audience);
            let of_item = &release.findings()[0];
            prop_assert!(rows >= smallest || (of_item.shown, of_item.verdict, of_item.n, of_item.p) == (None, None, None, None));
            let ranking = &release.rankings()[0];
            prop_assert!(rows >= smallest || (ranking.rows, ranking.modules.len(), ranking.pairs.len()) == (None, 0, 0));
            for theme in release.themes() {
                let counts = [theme.mentions, theme.respondents];
                prop_assert!(counts.into_iter().flatten().all(|count| count >= 3));
                prop_assert!(theme.comments.is_none_or(|comments| comments >= smallest));
                prop_assert!(theme.by_tone.into_iter().flatten().all(|count| count == 0 || count >= 3));
            }
        }
    }
}
