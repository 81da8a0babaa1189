//! Promise: a recommendation rests on two independent signals, and says the same in every language.

use plenaria::harmonise::Request;
use plenaria::locale::Locales;
use plenaria::measure::{Drops, Estimate, FindingKey, FindingSet, Stability, Statistic, VerdictStability};
use plenaria::recommend::{Kind, Priority, Recommendation, Signal, explain, nearest_identifiers, recommend, unit_of};
use plenaria::survey::{Action, Dimension, Group, Language, Translated};

use crate::given::small_survey::{Answers, answers, measured, survey};

const WEAK: [u64; 5] = [5, 5, 5, 5, 5];
const STRONG: [u64; 5] = [0, 0, 0, 10, 15];
const MIDDLING: [u64; 5] = [0, 3, 4, 9, 9];
const TOO_SLOW: [u64; 5] = [8, 8, 6, 3, 0];

fn drafts_from(measured: &FindingSet) -> Vec<Recommendation> {
    let measured = measured.clone().in_order();
    recommend(&measured, &survey(), &"C3P1".parse().unwrap(), &Locales::load().unwrap()).unwrap()
}

fn drafts(all: &[Answers]) -> Vec<Recommendation> {
    drafts_from(&measured(all))
}

fn ids(drafts: &[Recommendation]) -> Vec<&str> {
    drafts.iter().map(|draft| draft.id.as_str()).collect()
}

fn request(module: Option<&str>, topic: Dimension, states: u64) -> Request {
    Request { seminar: "C3P1".parse().unwrap(), module: module.map(|module| module.parse().unwrap()), topic, states }
}

/// The same, and what states asked for.
fn with_requests(mut measured: FindingSet, requests: Vec<Request>) -> FindingSet {
    measured.requests = requests;
    measured
}

#[test]
fn one_signal_is_an_observation_and_no_recommendation() {
    let drafts = drafts(&[answers("C3P1", "M02", "method", [0, 0, 13, 12, 0])]);
    assert_eq!(ids(&drafts), ["O-C3P1-01"]);
    assert_eq!((drafts[0].kind, drafts[0].action), (Kind::Observation, Action::Investigate));
    assert_eq!(drafts[0].evidence.len(), 1);
}

#[test]
fn two_weak_items_of_a_module_make_a_recommendation() {
    let drafts =
        drafts(&[answers("C3P1", "M02", "relevance", WEAK), answers("C3P1", "M02", "method", [0, 0, 13, 12, 0])]);
    assert_eq!(ids(&drafts), ["R-C3P1-01"]);
    assert_eq!((drafts[0].kind, drafts[0].action), (Kind::Change(Priority::High), Action::ReviseContent));
}

#[test]
fn two_weak_items_of_different_modules_make_two_observations() {
    let weak = [0, 0, 13, 12, 0];
    let drafts = drafts(&[answers("C3P1", "M01", "relevance", weak), answers("C3P1", "M02", "method", weak)]);
    assert_eq!(ids(&drafts), ["O-C3P1-01", "O-C3P1-02"]);
}

#[test]
fn different_kinds_of_evidence_about_one_item_are_independent() {
    let drafts =
        drafts(&[answers("C2P1", "M03", "relevance", STRONG), answers("C3P1", "M03", "relevance", [0, 0, 13, 12, 0])]);
    assert_eq!(ids(&drafts), ["R-C3P1-01"]);
    let signals: Vec<Signal> = drafts[0].evidence.iter().map(|evidence| evidence.signal).collect();
    assert_eq!(signals, [Signal::LevelWeak, Signal::Declined]);
    let comparators: Vec<Option<&str>> =
        drafts[0].evidence.iter().map(|evidence| Some(evidence.comparator.as_ref()?.as_str())).collect();
    assert_eq!(comparators, [None, Some("C2P1")]);
}

#[test]
fn two_stable_signals_without_a_weak_level_have_medium_priority() {
    let pace = measured(&[answers("C3P1", "M01", "pace", TOO_SLOW)]);
    let drafts = drafts_from(&with_requests(pace, vec![request(Some("M01"), Dimension::Time, 3)]));
    assert_eq!(ids(&drafts), ["R-C3P1-01"]);
    assert_eq!((drafts[0].kind, drafts[0].action), (Kind::Change(Priority::Medium), Action::AdjustTime));
}

/// Two weak items of a module, whose verdicts are as stable as told.
fn weak_with(stability: Option<Stability>) -> Vec<Recommendation> {
    let weak = [answers("C3P1", "M02", "relevance", WEAK), answers("C3P1", "M02", "method", [0, 0, 13, 12, 0])];
    let mut all = measured(&weak);
    for finding in all.findings.iter_mut().filter(|finding| finding.key.to_string().starts_with("C3P1.M02")) {
        finding.stability = stability;
    }
    drafts_from(&all)
}

#[test]
fn what_hangs_on_few_people_has_low_priority_and_says_so() {
    let changed = Drops { judged: 25, changed: 3, too_few: 0 };
    let unstable = weak_with(Some(Stability { respondents: changed, ..Stability::default() }));
    assert_eq!(unstable[0].kind, Kind::Change(Priority::Low));
    assert!(matches!(unstable[0].stability, Some(VerdictStability::Unstable { .. })));
    assert!(unstable[0].text.en.contains("unstable"), "{:?}", unstable[0].text);
}

#[test]
fn what_cannot_be_judged_is_not_stable_and_what_is_withheld_may_be() {
    let drops = Drops { judged: 0, changed: 0, too_few: 25 };
    let not_judged = &weak_with(Some(Stability { respondents: drops, ..Stability::default() }))[0];
    let expected = (Kind::Change(Priority::Low), Some(VerdictStability::NotJudged));
    assert_eq!((not_judged.kind, not_judged.stability), expected);
    let withheld = &weak_with(None)[0];
    assert_eq!((withheld.kind, withheld.stability), (Kind::Change(Priority::Medium), None));
    assert!(!not_judged.text.en.contains("unstable") && !withheld.text.en.contains("unstable"));
}

#[test]
fn a_strong_module_is_kept_only_if_that_hangs_on_nobody() {
    let mut all = measured(&[answers("C3P1", "M01", "relevance", STRONG), answers("C3P1", "M01", "method", STRONG)]);
    assert_eq!(ids(&drafts_from(&all)), ["K-C3P1-01"]);
    let changed = Drops { judged: 25, changed: 1, too_few: 0 };
    for finding in all.findings.iter_mut().filter(|finding| finding.key.statistic == Statistic::Favourable) {
        finding.stability = Some(Stability { respondents: changed, ..Stability::default() });
    }
    assert!(drafts_from(&all).is_empty());
}

#[test]
fn the_share_at_the_ideal_is_never_said_to_lie_beside_it() {
    let drafts = drafts(&[answers("C3P1", "M01", "pace", [10, 8, 3, 0, 0])]);
    let evidence = &drafts[0].evidence[0];
    assert_eq!((evidence.signal, evidence.point, evidence.interval), (Signal::TimeTooLittle, None, None));
    assert_eq!(evidence.text.en, "“pace”: the answers lean towards “level 1” (n = 21).");
}

#[test]
fn several_requests_of_states_are_one_signal() {
    let requests = vec![request(None, Dimension::Time, 3), request(None, Dimension::Content, 2)];
    assert_eq!(ids(&drafts_from(&with_requests(FindingSet::default(), requests))), ["O-C3P1-01"]);
}

#[test]
fn a_wish_of_one_state_is_no_signal() {
    let requests = vec![request(None, Dimension::Time, 1)];
    assert!(drafts_from(&with_requests(FindingSet::default(), requests)).is_empty());
}

#[test]
fn what_is_mostly_strong_and_nowhere_criticised_is_to_be_kept() {
    let strong = [answers("C3P1", "M01", "relevance", STRONG), answers("C3P1", "M01", "method", STRONG)];
    let drafts_of = |more: &[Answers]| drafts(&[&strong, more].concat());
    assert_eq!(ids(&drafts_of(&[])), ["K-C3P1-01"]);
    assert_eq!(drafts_of(&[])[0].action, Action::Keep);
    let at_target = [0, 1, 4, 10, 10];
    assert_eq!(
        ids(&drafts_of(&[answers("C3P1", "M01", "overall", at_target)])),
        ["K-C3P1-01"],
        "most items are strong"
    );
    assert!(drafts_of(&[answers("C3P1", "M01", "overall", MIDDLING)]).is_empty(), "the other one is under the target");
    assert!(drafts_of(&[answers("C3P1", "M01", "overall", [0, 0, 0, 4, 5])]).is_empty(), "the other one is withheld");
    let beside_one = |other| drafts(&[strong[0].clone(), other]);
    assert!(beside_one(answers("C3P1", "M01", "overall", at_target)).is_empty(), "half of the items are strong");
    assert!(drafts(&strong[..1]).is_empty(), "one item is too few");
    assert_eq!(ids(&drafts_of(&[answers("C3P1", "M01", "pace", TOO_SLOW)])), ["O-C3P1-01"], "a contrary signal");
}

#[test]
fn nothing_is_recommended_from_what_is_withheld_or_from_one_states_ratings() {
    let withheld = [3, 3, 3, 0, 0];
    assert!(
        drafts(&[answers("C3P1", "M02", "relevance", withheld), answers("C3P1", "M02", "method", withheld)]).is_empty()
    );
    let mut of_state = measured(&[answers("C3P1", "M02", "relevance", WEAK), answers("C3P1", "M02", "method", WEAK)]);
    for finding in &mut of_state.findings {
        finding.key.group = Group::State("PE".parse().unwrap());
    }
    assert!(drafts_from(&of_state).is_empty());
}

#[test]
fn the_action_fits_the_dimension_and_an_overall_judgement_only_seconds_it() {
    let drafts = drafts(&[
        answers("C3P1", "M02", "overall", [10, 10, 3, 3, 0]),
        answers("C3P1", "M02", "method", [0, 0, 13, 12, 0]),
    ]);
    assert_eq!(drafts[0].action, Action::ReviseMethod);
}

#[test]
fn of_weak_dimensions_that_cannot_be_told_apart_none_is_revised() {
    let action_of = |relevance, method| {
        let all = [answers("C3P1", "M02", "relevance", relevance), answers("C3P1", "M02", "method", method)];
        drafts(&all)[0].action
    };
    let (low, lower, lowest) = ([2, 4, 7, 6, 6], [2, 4, 8, 6, 5], [8, 8, 4, 5, 0]);
    assert_eq!(action_of(low, lower), Action::Investigate);
    assert_eq!(action_of(lower, low), Action::Investigate);
    assert_eq!(action_of(low, lowest), Action::ReviseMethod);
    assert_eq!(action_of(lowest, low), Action::ReviseContent);
}

#[test]
fn the_dimension_with_most_kinds_of_evidence_is_what_to_change() {
    let weak = measured(&[
        answers("C3P1", "M02", "relevance", [8, 8, 4, 5, 0]),
        answers("C3P1", "M02", "method", [2, 4, 7, 6, 6]),
    ]);
    let asked = |topic| with_requests(weak.clone(), vec![request(Some("M02"), topic, 2)]);
    assert_eq!(drafts_from(&asked(Dimension::Method))[0].action, Action::ReviseMethod);
    assert_eq!(drafts_from(&asked(Dimension::Overall))[0].action, Action::ReviseContent);
}

#[test]
fn evidence_says_how_many_of_those_who_could_have_answered_did() {
    let mut all = measured(&[answers("C3P1", "M02", "method", WEAK)]);
    assert_eq!(drafts_from(&all)[0].evidence[0].response_rate, None);
    let mut rate = all.findings[0].clone();
    rate.key = FindingKey { module: None, item: None, statistic: Statistic::ResponseRate, ..rate.key };
    rate.estimate = Estimate::Value { point: 0.875, interval: None };
    all.findings.push(rate);
    assert_eq!(drafts_from(&all)[0].evidence[0].response_rate, Some(0.875));
}

#[test]
fn what_points_the_other_way_is_listed() {
    let drafts = drafts(&[
        answers("C3P1", "M02", "relevance", WEAK),
        answers("C3P1", "M02", "method", WEAK),
        answers("C3P1", "M02", "overall", STRONG),
    ]);
    let against: Vec<Signal> = drafts[0].counter_evidence.iter().map(|evidence| evidence.signal).collect();
    assert_eq!(against, [Signal::LevelStrong]);
}

/// A seminar with every kind of draft.
fn everything() -> FindingSet {
    let all = measured(&[
        answers("C2P1", "M03", "relevance", STRONG),
        answers("C3P1", "M01", "relevance", STRONG),
        answers("C3P1", "M01", "method", [0, 0, 0, 8, 12]),
        answers("C3P1", "M02", "relevance", [9, 0, 3, 0, 9]),
        answers("C3P1", "M02", "method", [0, 0, 13, 12, 0]),
        answers("C3P1", "M02", "pace", TOO_SLOW),
        answers("C3P1", "M02", "overall", STRONG),
        answers("C3P1", "M03", "relevance", [0, 0, 13, 12, 0]),
        Answers { seminar: "C3P1", module: None, item: "lodging", levels: [4, 3, 5, 0, 0] },
    ]);
    with_requests(all, vec![request(None, Dimension::Logistics, 4)])
}

fn texts(draft: &Recommendation) -> Vec<&Translated> {
    let evidence = draft.evidence.iter().chain(&draft.counter_evidence).map(|evidence| &evidence.text);
    [&draft.text, &draft.target, &draft.addressee].into_iter().chain(evidence).collect()
}

#[test]
fn the_three_languages_state_the_same_numbers() {
    let numbers = |text: &str| {
        let digits = |character: char| !(character.is_ascii_digit() || matches!(character, ',' | '.'));
        let mut numbers: Vec<String> = text
            .split(digits)
            .map(|number| number.trim_matches([',', '.']).replace(',', "."))
            .filter(|number| !number.is_empty())
            .collect();
        numbers.sort();
        numbers
    };
    let drafts = drafts_from(&everything());
    assert!(drafts.len() >= 4);
    for text in drafts.iter().flat_map(texts) {
        assert!(!text.iter().any(|text| text.contains(['⟦', '{'])), "{text:?}");
        assert_eq!(numbers(&text.es), numbers(&text.pt), "{text:?}");
        assert_eq!(numbers(&text.es), numbers(&text.en), "{text:?}");
    }
}

#[test]
fn every_sentence_reads_well_in_every_language() {
    let drafts = drafts_from(&everything());
    for language in Language::ALL {
        let lines = drafts.iter().flat_map(|draft| {
            let texts = texts(draft).into_iter().map(|text| format!("  {}", text.get(language)));
            [format!("{} {:?}", draft.id, draft.kind)].into_iter().chain(texts)
        });
        insta::assert_snapshot!(format!("drafts_{language}"), lines.collect::<Vec<_>>().join("\n"));
    }
}

fn explained(id: &str, language: Language) -> Option<String> {
    let measured = everything();
    let locales = Locales::load().unwrap();
    explain(id, &measured, &drafts_from(&measured), &survey(), locales.get(language))
}

#[test]
fn the_evidence_trail_of_a_recommendation_leads_to_counts_and_formulas() {
    insta::assert_snapshot!(explained("R-C3P1-01", Language::En).unwrap());
}

#[test]
fn the_evidence_trail_is_told_in_every_language() {
    let trails = Language::ALL.map(|language| {
        ["R-C3P1-03", "C3P1.M03.relevance.change.vs.C2P1"].map(|id| explained(id, language).unwrap()).join("\n")
    });
    insta::assert_snapshot!(trails.join("\n"));
}

#[test]
fn everything_that_was_released_can_be_explained() {
    let measured = everything();
    for finding in measured.findings() {
        for language in Language::ALL {
            let text = explained(&finding.key.to_string(), language).unwrap();
            assert!(!text.contains('⟦'), "{text}");
            assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
        }
    }
}

#[test]
fn numbers_are_spelt_in_a_trail_as_on_the_page() {
    let (locales, measured) = (Locales::load().unwrap(), everything());
    let mut compared = 0;
    for finding in measured.findings() {
        let Some((point, _)) = finding.number() else { continue };
        let number = unit_of(finding.key.statistic).written(point, locales.get(Language::Es));
        let trail = explained(&finding.key.to_string(), Language::Es).unwrap();
        let median = finding.key.statistic == Statistic::Median;
        assert!(trail.contains(&format!("Resultado: {number}")), "{number}: {trail}");
        assert!(!median || number.ends_with(",0"), "{number}");
        compared += 1;
    }
    assert!(compared > 10);
}

#[test]
fn an_unknown_identifier_is_answered_with_the_nearest() {
    let measured = everything();
    let nearest = |id: &str| nearest_identifiers(id, &measured, &drafts_from(&measured));
    assert_eq!(explained("R-C3P1-09", Language::Es), None);
    assert_eq!(nearest("r-c3p1-1").first().map(String::as_str), Some("R-C3P1-01"));
    assert!(nearest("C3P1.M02.relevence.favourable").contains(&"C3P1.M02.relevance.favourable".to_owned()));
    assert!(nearest("xyz").is_empty());
}
