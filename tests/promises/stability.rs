//! Promise: how stable a verdict is was counted as if people had really been left out, one by one and state by state.

use std::collections::{BTreeMap, BTreeSet};

use plenaria::harmonise::Responses;
use plenaria::limit::internal;
use plenaria::measure::{Drops, Estimate, Finding, FindingKey, Stability, Statistic, Verdict, measure};
use plenaria::statistics::holm;
use plenaria::survey::{Counts, Dimension, Group, Per, ScaleKind, Seminar, Survey, Tallies, TallyKey, Translated};
use proptest::prelude::*;

use crate::given::survey_builder::{self, five_levels, item, module, scale, seminar};

const ITEMS: [(&str, ScaleKind); 3] =
    [("relevance", ScaleKind::Ordinal), ("length", ScaleKind::Bipolar), ("points", ScaleKind::Numeric)];
const STATES: [&str; 4] = ["PE", "CL", "MX", "UY"];
const LEVELS: usize = 5;

/// One respondent: which seminar, from which state if that is known, and the levels chosen, by module and item.
#[derive(Debug, Clone)]
struct Respondent {
    later: bool,
    state: Option<usize>,
    levels: Vec<Option<usize>>,
}

/// Two seminars of one part with so many modules.
fn survey(modules: usize) -> Survey {
    let seminar = |id: &str, start: &str| Seminar { start: start.parse().ok(), ..seminar(id) };
    let module = |number| module(&format!("M{number:02}"), Translated::same("Module"));
    let levels = || five_levels(["1", "2", "3", "4", "5"].map(Translated::same));
    survey_builder::survey(
        vec![seminar("C1P1", "2013-06-02"), seminar("C2P1", "2014-10-12")],
        (1..=modules).map(module).collect(),
        ITEMS.map(|(name, kind)| scale(name, kind, levels())).to_vec(),
        ITEMS.map(|(name, _)| item(name, Per::Module, name, Some(Dimension::Content))).to_vec(),
    )
}

fn tallies<'a>(people: impl Iterator<Item = &'a Respondent>) -> Tallies {
    let mut tallies = Tallies::default();
    for person in people {
        let seminar = if person.later { "C2P1" } else { "C1P1" };
        for (place, level) in person.levels.iter().enumerate() {
            let mut counts = Counts::empty(LEVELS);
            match level {
                Some(level) => {
                    counts.levels[*level] = 1;
                    counts.answered = 1;
                }
                None => counts.missing[1] = 1,
            }
            let state = person.state.map(|state| Group::State(STATES[state].parse().unwrap()));
            for group in std::iter::once(Group::All).chain(state) {
                let key = TallyKey {
                    seminar: seminar.parse().unwrap(),
                    module: Some(format!("M{:02}", place / ITEMS.len() + 1).parse().unwrap()),
                    item: ITEMS[place % ITEMS.len()].0.parse().unwrap(),
                    group,
                };
                tallies.add(key, &counts);
            }
        }
    }
    tallies
}

/// All findings of these people.
fn findings<'a>(people: impl Iterator<Item = &'a Respondent>, survey: &Survey) -> BTreeMap<String, Finding> {
    let responses = Responses { tallies: tallies(people), ..Responses::default() };
    let found = measure(&internal(&responses, survey), survey);
    found.get().findings().iter().map(|finding| (finding.key.to_string(), finding.clone())).collect()
}

/// The place of a finding's question among each respondent's answers.
fn place(key: &FindingKey) -> usize {
    let module: usize = key.module.as_ref().unwrap().as_str()[1..].parse().unwrap();
    let item = ITEMS.iter().position(|(name, _)| key.item.as_ref().unwrap().as_str() == *name).unwrap();
    (module - 1) * ITEMS.len() + item
}

/// Whether a respondent has an answer on which a finding rests.
fn speaks(person: &Respondent, key: &FindingKey) -> bool {
    let at_seminar = key.comparator.is_some() || person.later == (key.seminar.as_str() == "C2P1");
    at_seminar && person.levels[place(key)].is_some()
}

/// The verdict without somebody, where the other members of the family keep their p.
fn verdict_without(finding: &Finding, all: &BTreeMap<String, Finding>, left: &BTreeMap<String, Finding>) -> Verdict {
    let id = finding.key.to_string();
    let Some(verdict) = left.get(&id).and_then(|without| without.verdict) else { return Verdict::TooFewToSay };
    if finding.key.statistic != Statistic::Change || verdict == Verdict::TooFewToSay {
        return verdict;
    }
    let of_family = |other: &&Finding| other.key.statistic == Statistic::Change && other.key.item == finding.key.item;
    let family: Vec<&Finding> = all.values().filter(of_family).collect();
    let own = family.iter().position(|other| other.key == finding.key).unwrap();
    let mut p: Vec<Option<f64>> = family.iter().map(|other| other.p).collect();
    p[own] = left[&id].p;
    if holm(&p)[own].unwrap() >= 0.05 {
        return Verdict::NoChangeFound { could_have_seen: plenaria::measure::Detectable::UNKNOWN };
    }
    match left[&id.replace(".change.", ".superiority.")].estimate {
        Estimate::Value { point, .. } if point < 0.5 => Verdict::Declined,
        Estimate::Value { .. } => Verdict::Improved,
        _ => verdict,
    }
}

fn drops(
    finding: &Finding,
    all: &BTreeMap<String, Finding>,
    trials: impl Iterator<Item = BTreeMap<String, Finding>>,
) -> Drops {
    let mut drops = Drops::default();
    for left in trials {
        let without = verdict_without(finding, all, &left);
        let enough = without != Verdict::TooFewToSay;
        drops.count(1, enough.then(|| without.says_the_same_as(finding.verdict.unwrap())));
    }
    drops
}

/// The stability that comes of really leaving people out and measuring again.
fn by_leaving_out(people: &[Respondent], survey: &Survey, all: &BTreeMap<String, Finding>) -> Vec<(String, Stability)> {
    let without =
        |left_out: &dyn Fn(&Respondent) -> bool| findings(people.iter().filter(|person| !left_out(person)), survey);
    let one_less: Vec<_> = people.iter().map(|one| (one, without(&|person| std::ptr::eq(person, one)))).collect();
    let states: BTreeSet<usize> = people.iter().filter_map(|person| person.state).collect();
    let state_less: Vec<_> =
        states.into_iter().map(|state| (state, without(&|person| person.state == Some(state)))).collect();
    let of_finding = |finding: &Finding| {
        let respondents = one_less.iter().filter(|(person, _)| speaks(person, &finding.key));
        let has_spoken =
            |state: usize| people.iter().any(|person| person.state == Some(state) && speaks(person, &finding.key));
        let states = state_less.iter().filter(|(state, _)| has_spoken(*state));
        Stability {
            respondents: drops(finding, all, respondents.map(|(_, left)| left.clone())),
            states: drops(finding, all, states.map(|(_, left)| left.clone())),
        }
    };
    let judged = all.values().filter(|finding| finding.verdict.is_some_and(|says| says != Verdict::TooFewToSay));
    judged.map(|finding| (finding.key.to_string(), of_finding(finding))).collect()
}

fn people(modules: usize) -> impl Strategy<Value = Vec<Respondent>> {
    let level = prop_oneof![1 => Just(None), 12 => (0..LEVELS, 0..LEVELS).prop_map(|(one, two)| Some(one.max(two)))];
    let person = move |later: bool, lowest: usize| {
        let levels = prop::collection::vec(level.clone(), modules * ITEMS.len());
        (prop::option::weighted(0.9, 0..STATES.len()), levels).prop_map(move |(state, levels)| Respondent {
            later,
            state,
            levels: levels.into_iter().map(|level| level.map(|level| level.max(lowest))).collect(),
        })
    };
    (0..LEVELS).prop_flat_map(move |lowest| {
        let earlier = prop::collection::vec(person(false, 0), 9..20);
        let later = prop::collection::vec(person(true, lowest), 9..20);
        (earlier, later).prop_map(|(earlier, later)| [earlier, later].concat())
    })
}

fn counted(all: &BTreeMap<String, Finding>) -> Vec<(String, Stability)> {
    all.iter().filter_map(|(id, finding)| Some((id.clone(), finding.stability?))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_is_subtracted_from_tallies_is_what_measuring_again_gives(people in people(1)) {
        let survey = survey(1);
        let all = findings(people.iter(), &survey);
        prop_assert_eq!(counted(&all), by_leaving_out(&people, &survey, &all));
    }

    #[test]
    fn the_other_modules_of_a_family_keep_their_p(people in people(3)) {
        let survey = survey(3);
        let all = findings(people.iter(), &survey);
        prop_assert_eq!(counted(&all), by_leaving_out(&people, &survey, &all));
    }
}

/// So many respondents of a seminar with the same answer to everything.
fn alike(later: bool, state: Option<usize>, level: usize, count: usize) -> Vec<Respondent> {
    vec![Respondent { later, state, levels: vec![Some(level); ITEMS.len()] }; count]
}

fn stability(people: &[Respondent], id: &str) -> Option<Stability> {
    findings(people.iter(), &survey(1))[id].stability
}

#[test]
fn falling_under_the_fewest_answers_is_no_change() {
    let people = [alike(false, Some(0), 1, 7), alike(false, Some(1), 4, 3)].concat();
    let stability = stability(&people, "C1P1.M01.relevance.favourable").unwrap();
    assert_eq!(stability.respondents, Drops { judged: 0, changed: 0, too_few: 10 });
    assert_eq!(stability.states, Drops { judged: 0, changed: 0, too_few: 2 });
    assert_eq!(stability.is_stable(), None);
}

#[test]
fn a_verdict_that_hangs_on_one_state_is_unstable_by_that_state() {
    let others = alike(false, Some(0), 4, 12);
    let people = [others.clone(), alike(false, Some(1), 0, 8), alike(false, None, 0, 1)].concat();
    let weak = stability(&people, "C1P1.M01.relevance.favourable").unwrap();
    assert_eq!(weak.states.changed, 1);
    assert_eq!(weak.is_stable(), Some(false));
}

#[test]
fn too_few_answers_have_no_stability() {
    assert_eq!(stability(&alike(false, Some(0), 4, 9), "C1P1.M01.relevance.favourable"), None);
}
