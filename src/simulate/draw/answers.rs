//! Draws what the participants of a seminar answer, from what is truly thought.
//!
//! An opinion is a *place* among ten thousand people in the order of their opinion, the least favourable first. An
//! answer follows the person's mood, the person's opinion of the module, or is drawn afresh, and is then read off the
//! truth: whatever the weights, the expected shares are those of the plan, and all arithmetic is of whole numbers.

use super::comments::{Voice, comments_of};
use super::draws::{Draws, Purpose};
use super::filled_form::{Answer, Form, FormAnswer};
use super::knowledge::knowledge_of;
use super::participants::{Attendance, Participant};
use crate::simulate::plan::form::{FORM, PlannedQuestion};
use crate::simulate::plan::survey_plan::{Coherence, Plan, PlannedModule, PlannedSeminar, Spread, Truth};
use crate::survey::{Language, Per, ScaleKind};

/// Opinions are places below this.
const PLACES: usize = 10_000;
/// Places to a percent.
const PERCENT: usize = PLACES / 100;

/// The forms of those who answer, in the order of those present.
pub(in crate::simulate) fn forms<'a>(
    plan: &'a Plan,
    seminar: &'a PlannedSeminar,
    attendance: &Attendance,
    seed: u64,
    number: usize,
) -> Vec<Form<'a>> {
    let mut draws = Draws::new(seed, Purpose::Ratings, number);
    let mut words = Draws::new(seed, Purpose::Comments, number);
    let mut known = Draws::new(seed, Purpose::Knowledge, number);
    let people: Vec<&Participant> = attendance.present.iter().map(|(person, _)| person).collect();
    let taking = taking(plan, seminar, people.len(), &mut draws);
    let mut forms = Vec::new();
    for (place, person) in people.into_iter().enumerate() {
        let taken =
            |module: &PlannedModule| taking.iter().all(|(id, takers)| *id != module.id || takers.contains(&place));
        let voice = Voice { plan, seminar, language: language_of(seminar, &person.state) };
        let mut answers = ratings(plan, seminar, taken, &mut draws);
        knowledge_of(plan, seminar, &mut answers, &mut known);
        comments_of(&voice, &mut answers, &mut words);
        let delivers = seminar.files.iter().any(|file| file.states.contains(&person.state));
        if delivers && !attendance.silent.contains(&person.code) {
            forms.push(Form { participant: person.clone(), answers });
        }
    }
    forms
}

fn language_of(seminar: &PlannedSeminar, state: &str) -> Language {
    let file = seminar.files.iter().find(|file| file.states.iter().any(|other| other == state));
    file.map_or(Language::Es, |file| file.language)
}

/// Who takes the modules that have few places: identifier, and places in the list of those present.
fn taking<'a>(
    plan: &'a Plan,
    seminar: &'a PlannedSeminar,
    people: usize,
    draws: &mut Draws,
) -> Vec<(&'a str, Vec<usize>)> {
    let limited = plan.modules_of(seminar).filter_map(|module| Some((module.id.as_str(), module.places?)));
    let takers_of = limited.map(|(id, places)| {
        let mut takers: Vec<usize> = (0..people).collect();
        draws.shuffle(&mut takers);
        takers.truncate(places);
        (id, takers)
    });
    takers_of.collect()
}

fn ratings<'a>(
    plan: &'a Plan,
    seminar: &'a PlannedSeminar,
    taken: impl Fn(&PlannedModule) -> bool,
    draws: &mut Draws,
) -> Vec<FormAnswer<'a>> {
    let mood = draws.below(PLACES);
    let mut answers = Vec::new();
    for module in plan.modules_of(seminar) {
        let truth = plan.truth_of(module, seminar);
        let opinion = Opinion { mood, of_this: draws.below(PLACES), coherence: coherence(plan, truth) };
        for question in FORM.asked(Per::Module) {
            if question.is_of_knowledge() {
                let answer = if taken(module) { Answer::Blank } else { Answer::NotApplicable };
                answers.push(FormAnswer { module: Some(module), question, answer });
                continue;
            }
            let rated = rating(plan, truth, question, opinion, draws);
            let answer = match (question.is_text(), taken(module)) {
                (true, _) => Answer::Blank,
                (false, true) => rated,
                (false, false) => Answer::NotApplicable,
            };
            answers.push(FormAnswer { module: Some(module), question, answer });
        }
    }
    let opinion = Opinion { mood, of_this: draws.below(PLACES), coherence: plan.coherence };
    for question in FORM.asked(Per::Seminar) {
        let answer = rating(plan, &seminar.truth, question, opinion, draws);
        answers.push(FormAnswer { module: None, question, answer });
    }
    answers
}

/// Where opinions divide, each person keeps to a pole.
fn coherence(plan: &Plan, truth: &Truth) -> Coherence {
    match truth.spread {
        Spread::Around => plan.coherence,
        Spread::Divided => Coherence { person: 0, module: 85 },
    }
}

/// What a person's answers follow.
#[derive(Clone, Copy)]
struct Opinion {
    mood: usize,
    of_this: usize,
    coherence: Coherence,
}

impl Opinion {
    fn place(self, draws: &mut Draws) -> usize {
        let (follows, afresh) = (draws.below(100), draws.below(PLACES));
        if follows < self.coherence.person {
            self.mood
        } else if follows < self.coherence.person + self.coherence.module {
            self.of_this
        } else {
            afresh
        }
    }
}

fn rating(plan: &Plan, truth: &Truth, question: &PlannedQuestion, opinion: Opinion, draws: &mut Draws) -> Answer {
    let place = opinion.place(draws);
    let (afresh, fate) = (draws.below(PLACES), draws.below(100));
    let missing = plan.missing;
    if question.is_text() || fate < missing.blank {
        return Answer::Blank;
    }
    if fate < missing.blank + missing.dont_know {
        return Answer::DontKnow;
    }
    if fate < missing.blank + missing.dont_know + missing.not_applicable {
        return Answer::NotApplicable;
    }
    match question.kind {
        ScaleKind::Bipolar => Answer::Level(level_of_duration(truth, afresh)),
        ScaleKind::Nps => Answer::Level(level_of_recommendation(truth.of_item(&question.id), place)),
        ScaleKind::Ordinal | ScaleKind::Numeric | ScaleKind::Single | ScaleKind::Multiple | ScaleKind::Text => {
            Answer::Level(level_of_opinion(truth.of_item(&question.id), truth.spread, place))
        }
    }
}

/// The level, 0 to 4, of an opinion; the two highest are favourable.
fn level_of_opinion(favourable: usize, spread: Spread, place: usize) -> usize {
    let unfavourable = (100 - favourable.min(100)) * PERCENT;
    // How the unfavourable and the favourable part themselves, in percent from below.
    let (lowest, low, fair) = match spread {
        Spread::Around => (8, 36, 65 - favourable.min(100) * 35 / 100),
        Spread::Divided => (55, 100, 40),
    };
    if place < unfavourable * lowest / 100 {
        0
    } else if place < unfavourable * low / 100 {
        1
    } else if place < unfavourable {
        2
    } else if place < unfavourable + (PLACES - unfavourable) * fair / 100 {
        3
    } else {
        4
    }
}

/// The level, 0 to 4, of what one thinks of a duration; the middle is ideal.
fn level_of_duration(truth: &Truth, place: usize) -> usize {
    let (short, long) = (truth.too_short * PERCENT, truth.too_long * PERCENT);
    let from_above = PLACES - 1 - place;
    if place < short / 3 {
        0
    } else if place < short {
        1
    } else if from_above < long / 3 {
        4
    } else if from_above < long {
        3
    } else {
        2
    }
}

/// The number, 0 to 10, of a willingness to recommend: as favourable as an opinion, and finer.
fn level_of_recommendation(favourable: usize, place: usize) -> usize {
    let unfavourable = (100 - favourable.min(100)) * PERCENT;
    if place < unfavourable {
        2 + place * 5 / unfavourable
    } else {
        let shares = [15, 45, 75];
        let within = (place - unfavourable) * 100 / (PLACES - unfavourable);
        7 + shares.iter().filter(|share| within >= **share).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn favourable_of(truth: &Truth, spread: Spread) -> usize {
        (0..PLACES).filter(|place| level_of_opinion(truth.favourable, spread, *place) >= 3).count()
    }

    #[test]
    fn the_favourable_share_is_exactly_the_planned_one() {
        for percent in [0, 1, 45, 50, 85, 96, 100] {
            for spread in [Spread::Around, Spread::Divided] {
                assert_eq!(favourable_of(&Truth::favourable(percent), spread), percent * PERCENT);
            }
        }
    }

    #[test]
    fn levels_rise_with_the_opinion() {
        for percent in [10, 50, 90] {
            let levels: Vec<usize> =
                (0..PLACES).map(|place| level_of_opinion(percent, Spread::Around, place)).collect();
            assert!(levels.is_sorted());
            let numbers: Vec<usize> = (0..PLACES).map(|place| level_of_recommendation(percent, place)).collect();
            assert!(numbers.is_sorted() && numbers.last() == Some(&10));
        }
    }

    #[test]
    fn a_divided_opinion_has_two_poles() {
        let count = |level| (0..PLACES).filter(|place| level_of_opinion(50, Spread::Divided, *place) == level).count();
        assert!(count(0) > 2_500 && count(4) > 2_500 && count(2) == 0);
    }

    #[test]
    fn a_duration_is_too_short_as_often_as_planned() {
        let truth = Truth { too_short: 60, too_long: 5, ..Truth::favourable(85) };
        let short = (0..PLACES).filter(|place| level_of_duration(&truth, *place) < 2).count();
        let long = (0..PLACES).filter(|place| level_of_duration(&truth, *place) > 2).count();
        assert_eq!((short, long), (6_000, 500));
    }
}
