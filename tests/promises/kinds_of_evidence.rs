//! Promise: a module's place, what was learnt and what comments criticise count in recommendations, each as its rule says.
use plenaria::harmonise::Request;
use plenaria::limit::{OptionCount, ThemeTable};
use plenaria::locale::Locales;
use plenaria::measure::{Drops, Estimate, Finding, FindingSet, Method, Stability, Statistic, Verdict};
use plenaria::recommend::{Kind, Priority, Recommendation, Signal, explain, recommend};
use plenaria::statistics::Interval;
use plenaria::survey::{Action, Dimension, Language, Survey, Theme, Translated};

use crate::given::small_survey::{Answers, answers, measured, survey};

const WEAK: [u64; 5] = [5, 5, 5, 5, 5];
const STRONG: [u64; 5] = [0, 0, 0, 10, 15];
const MIDDLING: [u64; 5] = [0, 3, 4, 9, 9];

fn survey_with_theme() -> Survey {
    let mut survey = survey();
    survey.codebook.themes.push(Theme {
        id: "speed".parse().unwrap(),
        dimension: Some(Dimension::Time),
        label: Translated::same("Speed"),
        words: Vec::new(),
        patterns: Vec::new(),
    });
    survey
}

fn drafts_from(measured: &FindingSet) -> Vec<Recommendation> {
    let survey = survey_with_theme();
    recommend(&measured.clone().in_order(), &survey, &"C3P1".parse().unwrap(), &Locales::load().unwrap()).unwrap()
}

/// Answers about module M02.
fn of_module(item: &'static str, levels: [u64; 5]) -> Answers {
    answers("C3P1", "M02", item, levels)
}

/// Measured answers, with verdicts of other statistics about their items.
fn with_verdicts(all: &[Answers], verdicts: &[(&str, Statistic, Verdict)]) -> FindingSet {
    let mut measured = measured(all);
    let more: Vec<Finding> = verdicts.iter().map(|verdict| verdict_on(&measured, *verdict)).collect();
    measured.findings.extend(more);
    measured
}

fn verdict_on(measured: &FindingSet, (item, statistic, verdict): (&str, Statistic, Verdict)) -> Finding {
    let of_item = |finding: &&Finding| finding.key.to_string() == format!("C3P1.M02.{item}.favourable");
    let mut finding = measured.findings.iter().find(of_item).unwrap().clone();
    finding.key.statistic = statistic;
    finding.verdict = Some(verdict);
    if statistic == Statistic::Standing {
        // Of the module as a whole, as a chance against the others.
        finding.key.item = None;
        let chance = if verdict == Verdict::RatedLower { 0.3 } else { 0.7 };
        finding.estimate = Estimate::Value { point: chance, interval: Some(interval(chance - 0.1, chance + 0.1)) };
        finding.method = Method::RankSum;
    }
    finding
}

fn kinds(measured: &FindingSet) -> Vec<Kind> {
    drafts_from(measured).iter().map(|draft| draft.kind).collect()
}

const LOWER: (Statistic, Verdict) = (Statistic::Standing, Verdict::RatedLower);
const NO_GAIN: (Statistic, Verdict) = (Statistic::MeanGain, Verdict::NoGainFound);
const HIGH: [Kind; 1] = [Kind::Change(Priority::High)];

fn on(item: &'static str, (statistic, verdict): (Statistic, Verdict)) -> (&'static str, Statistic, Verdict) {
    (item, statistic, verdict)
}

#[test]
fn a_lower_score_reads_the_same_answers_as_the_level() {
    let weak = [of_module("method", [0, 0, 13, 12, 0]), of_module("relevance", MIDDLING)];
    assert_eq!(kinds(&with_verdicts(&weak, &[on("method", LOWER)])), [Kind::Observation]);
    let unlearnt = on("relevance", (Statistic::MeanGain, Verdict::Loss));
    let middling = [of_module("method", MIDDLING), of_module("relevance", MIDDLING)];
    assert_eq!(kinds(&with_verdicts(&middling, &[on("method", LOWER), unlearnt])), [Kind::Change(Priority::Medium)]);
}

#[test]
fn a_lower_score_alone_is_an_observation() {
    let lower = with_verdicts(&[of_module("method", MIDDLING)], &[on("method", LOWER)]);
    assert_eq!(kinds(&lower), [Kind::Observation]);
    assert_eq!(drafts_from(&lower)[0].evidence.len(), 1);
}

#[test]
fn no_gain_counts_only_beside_a_weak_level_or_a_decline() {
    let middling = [of_module("method", MIDDLING), of_module("relevance", MIDDLING)];
    let none = with_verdicts(&middling, &[on("method", NO_GAIN), on("relevance", NO_GAIN)]);
    assert_eq!(kinds(&none), [Kind::Observation]);
    assert_eq!(kinds(&with_verdicts(&middling, &[on("method", NO_GAIN), on("relevance", LOWER)])), [Kind::Observation]);
    let weak = [of_module("method", [0, 0, 13, 12, 0]), of_module("relevance", MIDDLING)];
    assert_eq!(kinds(&with_verdicts(&weak, &[on("relevance", NO_GAIN)])), HIGH);
}

#[test]
fn a_loss_and_a_request_make_a_recommendation() {
    let topic = Dimension::Learning;
    let request = Request { seminar: "C3P1".parse().unwrap(), module: Some("M02".parse().unwrap()), topic, states: 3 };
    let loss = (Statistic::MeanGain, Verdict::Loss);
    let mut unlearnt = with_verdicts(&[of_module("relevance", MIDDLING)], &[on("relevance", loss)]);
    unlearnt.requests.push(request);
    assert_eq!(kinds(&unlearnt), [Kind::Change(Priority::Medium)]);
}

#[test]
fn what_is_rated_highest_or_was_learnt_is_counter_evidence() {
    let gain = (Statistic::MeanGain, Verdict::Gain);
    let higher = (Statistic::Standing, Verdict::RatedHigher);
    let weak = [of_module("method", [0, 0, 13, 12, 0]), of_module("relevance", WEAK), of_module("overall", STRONG)];
    let drafts = drafts_from(&with_verdicts(&weak, &[on("overall", gain), on("overall", higher)]));
    let against: Vec<Signal> = drafts[0].counter_evidence.iter().map(|evidence| evidence.signal).collect();
    assert_eq!(against, [Signal::LevelStrong, Signal::RatedHigher, Signal::Gain]);
}

/// A favourable share of M02.
fn a_level(measured: &FindingSet) -> Finding {
    let of_module = |finding: &&Finding| {
        let key = &finding.key;
        key.module.as_ref().is_some_and(|module| module.as_str() == "M02") && key.statistic == Statistic::Favourable
    };
    measured.findings.iter().filter(|finding| finding.n.is_some()).find(of_module).unwrap().clone()
}

/// Twelve people wrote about M02; six of them criticise its speed.
fn criticised(mut measured: FindingSet) -> FindingSet {
    let mut finding = a_level(&measured);
    let (seminar, module) = (finding.key.seminar.clone(), finding.key.module.clone());
    finding.key.item = None;
    finding.key.theme = Some("speed".parse().unwrap());
    finding.key.statistic = Statistic::ThemeShare;
    finding.n = Some(12);
    finding.n_eligible = None;
    finding.estimate = Estimate::Value { point: 0.5, interval: Some(interval(0.25, 0.75)) };
    finding.verdict = Some(Verdict::Criticised);
    finding.stability =
        Some(Stability { respondents: Drops { judged: 12, ..Drops::default() }, ..Stability::default() });
    measured.findings.push(finding);
    measured.themes.push(ThemeTable {
        about: (seminar, module, "speed".parse().unwrap()),
        people: Some(12),
        mention: Some(OptionCount::Exactly(6)),
        approve: Some(OptionCount::AtMost(2)),
        criticise: Some(OptionCount::Exactly(6)),
    });
    measured
}

fn interval(lower: f64, upper: f64) -> Interval {
    Interval { lower, upper, confidence: Some(0.95) }
}

#[test]
fn a_criticised_theme_leads_to_the_action_of_its_dimension() {
    let drafts = drafts_from(&criticised(measured(&[of_module("overall", [0, 0, 13, 12, 0])])));
    assert_eq!((drafts[0].kind, drafts[0].action), (Kind::Change(Priority::High), Action::AdjustTime));
    let theme = &drafts[0].evidence[1];
    assert_eq!((theme.signal, theme.rule), (Signal::Theme, "theme_share"));
    assert!(theme.text.en.contains("50% of those who commented mention it"), "{:?}", theme.text);
    assert!(drafts[0].target.en.contains("criticise this theme: Speed"), "{:?}", drafts[0].target);
}

fn with_driver(mut measured: FindingSet, lower: f64) -> FindingSet {
    let mut finding = a_level(&measured);
    finding.key.item = None;
    finding.key.statistic = Statistic::SatisfactionCorrelation;
    finding.n = Some(120);
    finding.estimate = Estimate::Value { point: 0.5, interval: Some(interval(lower, 0.7)) };
    finding.verdict = None;
    finding.stability = None;
    measured.findings.push(finding);
    measured
}

#[test]
fn what_goes_with_satisfaction_supports_and_is_no_signal() {
    let signals = |measured: &FindingSet| -> Vec<Signal> {
        drafts_from(measured).iter().flat_map(|draft| draft.evidence.iter().map(|evidence| evidence.signal)).collect()
    };
    let weak = || measured(&[of_module("method", [3, 3, 7, 12, 0])]);
    assert_eq!(signals(&with_driver(weak(), 0.3)), [Signal::LevelWeak, Signal::Driver]);
    assert_eq!(kinds(&with_driver(weak(), 0.3)), [Kind::Observation]);
    assert_eq!(signals(&with_driver(weak(), -0.1)), [Signal::LevelWeak]);
    assert!(drafts_from(&with_driver(measured(&[of_module("method", MIDDLING)]), 0.3)).is_empty());
}

#[test]
fn every_new_sentence_is_told_in_every_language() {
    let loss = (Statistic::MeanGain, Verdict::Loss);
    let all = [
        of_module("method", [3, 3, 7, 12, 0]),
        of_module("relevance", [0, 4, 4, 8, 9]),
        of_module("overall", [0, 0, 3, 10, 15]),
    ];
    let verdicts = [
        on("relevance", LOWER),
        on("relevance", NO_GAIN),
        on("method", loss),
        on("overall", (Statistic::Standing, Verdict::RatedHigher)),
        on("overall", (Statistic::MeanGain, Verdict::Gain)),
    ];
    let measured = with_driver(criticised(with_verdicts(&all, &verdicts)), 0.3);
    let drafts = drafts_from(&measured);
    let survey = survey_with_theme();
    let locales = Locales::load().unwrap();
    for language in Language::ALL {
        let of_draft = |draft: &Recommendation| {
            let evidence = draft.evidence.iter().chain(&draft.counter_evidence).map(|evidence| &evidence.text);
            let texts: Vec<String> = [&draft.text, &draft.target]
                .into_iter()
                .chain(evidence)
                .map(|text| text.get(language).to_owned())
                .collect();
            texts.join("\n")
        };
        let told = drafts.iter().map(of_draft).collect::<Vec<_>>().join("\n\n");
        let trail = explain("R-C3P1-01", &measured, &drafts, &survey, locales.get(language)).unwrap();
        assert!(!told.contains(['⟦', '{']) && !trail.contains('⟦'), "{told}\n{trail}");
        insta::assert_snapshot!(format!("kinds_of_evidence_{language}"), told);
    }
}
