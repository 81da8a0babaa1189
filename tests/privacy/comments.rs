//! Themes in comments: how many people must speak of one, and what totals may not give back.

use plenaria::harmonise::{CodedComment, Comment, ThemeCount, ThemeCoverage, Tone};
use plenaria::measure::{Finding, FindingKey, Measured, Statistic, Verdict};
use plenaria::protect::{Release, Status};
use plenaria::survey::{Audience, Place};

use super::release;
use super::rows::finding;

fn theme(module: Option<&str>, comments: u64, mentions: u64, critical: u64) -> ThemeCount {
    ThemeCount {
        seminar: "C3P1".parse().unwrap(),
        module: module.map(|module| module.parse().unwrap()),
        theme: "time".parse().unwrap(),
        comments,
        people: comments,
        mentions,
        respondents: mentions,
        approving: mentions - critical,
        approving_respondents: mentions - critical,
        critical,
        critical_respondents: critical,
        other: 0,
    }
}

/// A comment on a module by each of so many people.
fn written_by(module: &str, people: u64) -> Vec<CodedComment> {
    let comment = |number| Comment {
        seminar: "C3P1".parse().unwrap(),
        module: Some(module.parse().unwrap()),
        item: "improve".parse().unwrap(),
        respondent: Some(format!("{module}-{number}").parse().unwrap()),
        state: None,
        text: "Más tiempo".to_owned(),
        place: Place::file("responses.csv"),
    };
    (0..people)
        .map(|number| CodedComment { comment: comment(number), themes: Vec::new(), tone: Tone::Neutral })
        .collect()
}

/// Comments by module, with how many of them mention a theme, and how many of those criticise it.
pub(crate) fn themes(of_modules: &[(&str, u64, u64, u64)]) -> Measured {
    let sum = |of: fn(&(&str, u64, u64, u64)) -> u64| of_modules.iter().map(of).sum();
    let whole = theme(None, sum(|of| of.1), sum(|of| of.2), sum(|of| of.3));
    let of_modules = || of_modules.iter().copied();
    let share = |(module, comments, _, _): (&str, u64, u64, u64)| {
        let share = finding(Statistic::ThemeShare, module, None, comments, Some(Verdict::NotCriticised));
        let key = FindingKey { theme: "time".parse().ok(), ..share.key.clone() };
        Finding { key, ..share }
    };
    Measured {
        coverage: vec![ThemeCoverage {
            seminar: "C3P1".parse().unwrap(),
            comments: whole.comments,
            coded: whole.mentions,
        }],
        themes: std::iter::once(whole)
            .chain(
                of_modules()
                    .map(|(module, comments, mentions, critical)| theme(Some(module), comments, mentions, critical)),
            )
            .collect(),
        comments: of_modules().flat_map(|(module, comments, _, _)| written_by(module, comments)).collect(),
        findings: of_modules().map(share).collect(),
        ..Measured::default()
    }
}

/// Mentions of the seminar and of each module, as shown.
fn mentions(release: &Release) -> Vec<Option<u64>> {
    release.themes().iter().map(|theme| theme.mentions).collect()
}

#[test]
fn a_theme_needs_three_people_who_mention_it_and_three_or_none_who_dont() {
    let shown = |mentions_of_first| {
        let measured = themes(&[("M01", 12, mentions_of_first, 3), ("M02", 12, 6, 3)]);
        release(&measured, Audience::Public)
    };
    let all = shown(6);
    assert_eq!(mentions(&all), [Some(12), Some(6), Some(6)]);
    assert_eq!(all.themes()[1].by_tone, Some([3, 3, 0]));
    assert!(all.findings().iter().all(|share| share.status == Status::Ok && share.number().is_some()));
    for few in [10, 11] {
        let one_hidden = shown(few);
        assert_eq!(mentions(&one_hidden), [None, None, Some(6)], "the seminar's would give the module's back");
        assert_eq!(one_hidden.findings()[0].status, Status::Suppressed);
        assert_eq!((one_hidden.findings()[0].verdict, one_hidden.findings()[0].n), (None, None));
    }
    assert_eq!(mentions(&shown(12)), [Some(18), Some(12), Some(6)], "all of them is no small group");
}

#[test]
fn one_or_two_mentions_look_like_none() {
    let module = |mentions| {
        let measured = themes(&[("M01", 12, mentions, 0), ("M02", 12, 6, 3)]);
        release(&measured, Audience::Public).themes()[1].clone()
    };
    assert_eq!(module(0), module(1));
    assert_eq!(module(0), module(2));
    assert_eq!(module(0).status, Status::Suppressed);
}

#[test]
fn a_tone_of_one_or_two_mentions_hides_all_tones() {
    let shown = release(&themes(&[("M01", 12, 6, 1), ("M02", 12, 6, 3)]), Audience::Public);
    assert_eq!(mentions(&shown), [Some(12), Some(6), Some(6)]);
    assert_eq!(shown.themes().iter().map(|theme| theme.by_tone).collect::<Vec<_>>(), [None, None, Some([3, 3, 0])]);
}

#[test]
fn how_much_three_people_wrote_is_not_counted() {
    let measured = themes(&[("M01", 3, 3, 0), ("M02", 24, 9, 0)]);
    let shown = release(&measured, Audience::Public);
    assert_eq!(mentions(&shown), [None, None, Some(9)]);
    assert_eq!((shown.coverage()[0].comments, shown.coverage()[0].coded), (None, None));
    let without_names = |questions: usize| {
        let mut measured = themes(&[("M01", 12, 6, 0)]);
        for (number, coded) in measured.comments.iter_mut().enumerate() {
            coded.comment.respondent = None;
            coded.comment.item = ["improve", "keep"][number % questions].parse().unwrap();
        }
        mentions(&release(&measured, Audience::Public))
    };
    assert_eq!(without_names(1), [Some(6), Some(6)], "one question has one answer of each");
    assert_eq!(without_names(2), [None, None], "two questions may have been answered by six people");
}
