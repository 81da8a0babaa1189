//! Composes open comments from sentences of our own.

use super::draws::Draws;
use super::filled_form::{Answer, FormAnswer};
use crate::simulate::plan::sentences::{SentenceTone, about_module, closings, openings, statements};
use crate::simulate::plan::survey_plan::{Plan, PlannedModule, PlannedSeminar};
use crate::simulate::plan::topic::Topic;
use crate::survey::Language;

/// Who speaks, and of what.
pub(super) struct Voice<'a> {
    /// The plan, for what is truly thought.
    pub(in crate::simulate) plan: &'a Plan,
    /// The seminar that is spoken of.
    pub(in crate::simulate) seminar: &'a PlannedSeminar,
    /// The language of the words.
    pub(in crate::simulate) language: Language,
}

/// Percent of the comments on a module that is criticised, and on any other, among those who comment at all.
const ON_CRITICISED: usize = 75;
const ON_ANY: usize = 10;
/// Percent of those who comment who answer each of the questions on the seminar.
const ON_SEMINAR: usize = 75;

/// Writes a person's comments into the answers, if this is a person who comments.
pub(super) fn comments_of(voice: &Voice<'_>, answers: &mut [FormAnswer<'_>], draws: &mut Draws) {
    let comments = draws.happens(voice.plan.commenting);
    for place in 0..answers.len() {
        if !answers[place].question.is_text() {
            continue;
        }
        let text = match answers[place].module {
            Some(module) if takes(answers, module) => on_module(voice, module, draws),
            Some(_) => None,
            None => on_seminar(voice, &answers[place].question.id, draws),
        };
        if let (true, Some(text)) = (comments, text) {
            answers[place].answer = Answer::Text(text);
        }
    }
}

/// Whether the person took the module, as the ratings say.
fn takes(answers: &[FormAnswer<'_>], module: &PlannedModule) -> bool {
    let of_module = |answer: &&FormAnswer<'_>| answer.module.is_some_and(|other| other.id == module.id);
    answers.iter().filter(of_module).any(|answer| matches!(answer.answer, Answer::Level(_)))
}

fn on_module(voice: &Voice<'_>, module: &PlannedModule, draws: &mut Draws) -> Option<String> {
    let criticism = voice.plan.truth_of(module, voice.seminar).criticism;
    let written = draws.happens(if criticism.is_some() { ON_CRITICISED } else { ON_ANY });
    let other = draws.one_of(&Topic::OF_MODULES);
    let tone = if draws.happens(60) { SentenceTone::Praise } else { SentenceTone::Wish };
    let (topic, tone) = match criticism {
        Some((topic, percent)) if draws.happens(percent) => (topic, SentenceTone::Wish),
        Some(_) | None => (other, tone),
    };
    let text = sentence(&opinion(topic, tone, voice.language, draws));
    written.then_some(text)
}

fn on_seminar(voice: &Voice<'_>, question: &str, draws: &mut Draws) -> Option<String> {
    let written = draws.happens(ON_SEMINAR);
    let tone = if question == "best" { SentenceTone::Praise } else { SentenceTone::Wish };
    let mut text = match criticised_module(voice, draws) {
        Some((module, topic)) if tone == SentenceTone::Wish && draws.happens(40) => {
            let opinion = opinion(topic, tone, voice.language, draws);
            sentence(&about_module(module.title.get(voice.language), &opinion, voice.language))
        }
        Some(_) | None => {
            let topic = draws.one_of(&Topic::OF_SEMINARS);
            sentence(&opinion(topic, tone, voice.language, draws))
        }
    };
    let closing = draws.one_of(closings(tone, voice.language));
    if !closing.is_empty() {
        text.push(' ');
        text.push_str(&closing);
    }
    written.then_some(text)
}

fn criticised_module<'a>(voice: &Voice<'a>, draws: &mut Draws) -> Option<(&'a PlannedModule, Topic)> {
    let modules = voice.plan.modules_of(voice.seminar);
    let criticised: Vec<(&PlannedModule, Topic)> =
        modules.filter_map(|module| Some((module, voice.plan.truth_of(module, voice.seminar).criticism?.0))).collect();
    (!criticised.is_empty()).then(|| draws.one_of(&criticised))
}

/// A statement, perhaps with words before it.
fn opinion(topic: Topic, tone: SentenceTone, language: Language, draws: &mut Draws) -> String {
    let (opening, statement) = (draws.one_of(openings(language)), draws.one_of(statements(topic, tone, language)));
    match tone {
        SentenceTone::Wish => format!("{opening}{statement}"),
        SentenceTone::Praise => statement,
    }
}

/// A statement as a sentence: with a capital and a full stop.
pub(super) fn sentence(statement: &str) -> String {
    let mut letters = statement.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{first}{}.", letters.as_str())
}
