//! Who has delivered and who has not yet: seminar by seminar, from rosters and files, ready to paste in a message. It
//! counts people by state, which is participation; no answer and no name of a person stands in it.

use std::collections::{BTreeMap, BTreeSet};

use polars::prelude::DataFrame;

use crate::harmonise::Responses;
use crate::locale::{Argument, Locale};
use crate::survey::{
    Delivery, FileReconciliation, Group, PeopleRange, Seminar, SeminarId, StateCode, Survey, state_name,
};

/// What was delivered of one seminar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeminarDelivered {
    /// The seminar.
    pub seminar: SeminarId,
    /// State by state, in the order of their codes.
    pub states: Vec<StateDelivered>,
    /// People who answered and whose state is unknown.
    pub stateless: PeopleRange,
    /// Everybody who answered.
    pub answered: PeopleRange,
    /// Files that arrived and of which no record could be read.
    pub unread: Vec<String>,
}

/// What one state has delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateDelivered {
    /// The state.
    pub state: StateCode,
    /// People who attended by the roster; none without a roster.
    pub attended: Option<u64>,
    /// People who answered.
    pub answered: PeopleRange,
    /// The file that is missing, if one is expected and nothing was answered.
    pub missing: Option<String>,
    /// Files of it that arrived and of which no record could be read.
    pub unread: Vec<String>,
}

/// What was delivered of every seminar that has a roster or answers, in the order of the programme.
#[must_use]
pub fn chase_list(survey: &Survey, responses: &Responses) -> Vec<SeminarDelivered> {
    let seminars = survey.programme.seminars.iter().map(|seminar| &seminar.id);
    seminars.filter_map(|seminar| of_seminar(seminar, survey, responses)).collect()
}

fn of_seminar(seminar: &SeminarId, survey: &Survey, responses: &Responses) -> Option<SeminarDelivered> {
    let roster = responses.rosters.get(seminar).map(attended);
    let unread = unread_files(seminar, survey, responses);
    let of_seminar = responses.completeness.keys().filter(|(own, _)| own == seminar);
    let answered: BTreeMap<Option<&StateCode>, PeopleRange> = of_seminar
        .map(|(_, state)| {
            let group = state.clone().map_or(Group::All, Group::State);
            let people = match state {
                Some(_) => responses.people(seminar, &group),
                None => responses.stateless_people(seminar),
            };
            (state.as_ref(), people.unwrap_or_default())
        })
        .collect();
    if roster.is_none() && answered.is_empty() && unread.is_empty() {
        return None;
    }
    let from_roster = roster.iter().flat_map(BTreeMap::keys).filter_map(|state| state.parse().ok());
    let mut states: BTreeSet<StateCode> = answered.keys().filter_map(|state| state.cloned()).collect();
    states.extend(from_roster);
    if roster.is_none() {
        match survey.programme.seminar(seminar).and_then(Seminar::course) {
            Some(course) => states.extend([course.state.clone()]),
            None => states.extend(survey.programme.states.iter().cloned()),
        }
    }
    let pattern = expected_pattern(survey, responses);
    let of_state = |state: StateCode| {
        let attended = roster.as_ref().map(|roster| roster.get(state.as_str()).copied().unwrap_or(0));
        let answered = answered.get(&Some(&state)).copied().unwrap_or_default();
        let is_there = |path: &String| responses.reconciliation.files.iter().any(|file| file.file == *path);
        let expected = pattern.filter(|_| answered.most == 0).map(|pattern| file_of(pattern, seminar, &state));
        let missing = expected.filter(|path| !is_there(path));
        let unread = unread.iter().filter(|(of, _)| of.as_ref() == Some(&state));
        let unread = unread.map(|(_, file)| file.clone()).collect();
        StateDelivered { state, attended, answered, missing, unread }
    };
    Some(SeminarDelivered {
        seminar: seminar.clone(),
        states: states.into_iter().map(of_state).collect(),
        stateless: answered.get(&None).copied().unwrap_or_default(),
        answered: responses.people(seminar, &Group::All).unwrap_or_default(),
        unread: unread.iter().map(|(_, file)| file.clone()).collect(),
    })
}

/// Files of a seminar, as far as their paths say it, that arrived and of which no record could be read; with their states.
fn unread_files(seminar: &SeminarId, survey: &Survey, responses: &Responses) -> Vec<(Option<StateCode>, String)> {
    let nothing = |file: &&FileReconciliation| file.used + file.duplicate + file.superseded + file.excluded == 0;
    let unread = responses.reconciliation.files.iter().filter(nothing).filter_map(|file| {
        let captures = survey.deliveries.iter().find_map(|delivery| delivery.files.captures(&file.file))?;
        let state = captures.get("state").and_then(|state| state.parse().ok());
        (captures.get("seminar").map(String::as_str) == Some(seminar.as_str())).then(|| (state, file.file.clone()))
    });
    unread.collect()
}

/// People who may have attended, by state: those of whom the roster doesn't say that they didn't.
fn attended(roster: &DataFrame) -> BTreeMap<String, u64> {
    let mut people = BTreeMap::new();
    let (Ok(states), Ok(attended)) = (roster.column("state"), roster.column("attended")) else { return people };
    let (Ok(states), Ok(attended)) = (states.str(), attended.bool()) else { return people };
    for (state, attended) in states.iter().zip(attended.iter()) {
        if let Some(state) = state.filter(|_| attended != Some(false)) {
            *people.entry(state.to_owned()).or_default() += 1;
        }
    }
    people
}

/// The pattern of a file per state that most delivered files fit; none if files are not told apart by state.
fn expected_pattern<'s>(survey: &'s Survey, responses: &Responses) -> Option<&'s Delivery> {
    let by_state = |delivery: &&Delivery| {
        let names = delivery.files.names();
        names.contains(&"state")
            && names.iter().all(|name| ["seminar", "state"].contains(name))
            && !delivery.files.as_str().contains('*')
    };
    let claims = |delivery: &Delivery| {
        let files = &responses.reconciliation.files;
        let first = |file: &str| survey.deliveries.iter().find(|other| other.files.captures(file).is_some());
        files.iter().filter(|file| first(&file.file).is_some_and(|first| first.files == delivery.files)).count()
    };
    survey.deliveries.iter().rev().filter(by_state).max_by_key(|delivery| claims(delivery))
}

fn file_of(delivery: &Delivery, seminar: &SeminarId, state: &StateCode) -> String {
    delivery.files.as_str().replace("{seminar}", seminar.as_str()).replace("{state}", state.as_str())
}

impl SeminarDelivered {
    /// The list as a person pastes it in a message: a head, and a line each for who is complete and who is not.
    #[must_use]
    pub fn lines(&self, locale: &Locale) -> Vec<String> {
        let people = locale.people(self.answered);
        let answered = people_value(self.answered, &people);
        let attended: Option<u64> = self.states.iter().map(|state| state.attended).sum();
        let delivered = self.states.iter().filter(|state| state.answered.most > 0).count() as u64;
        let seminar = ("seminar", self.seminar.as_str().into());
        let counts = [("delivered", delivered.into()), ("states", (self.states.len() as u64).into())];
        let mut lines = vec![match attended {
            Some(attended) => {
                let people = [seminar, ("answered", answered), ("attended", attended.into())];
                locale.text("chase-head", &[people.as_slice(), &counts].concat())
            }
            None => locale.text("chase-head-unknown", &[&[seminar, ("answered", answered)][..], &counts].concat()),
        }];
        let is_complete =
            |state: &&StateDelivered| state.attended.is_none_or(|attended| state.answered.least >= attended);
        let is_more = |state: &&StateDelivered| state.attended.is_some_and(|attended| state.answered.least > attended);
        let (some, none): (Vec<_>, Vec<_>) = self.states.iter().partition(|state| state.answered.most > 0);
        let none: Vec<_> = none.into_iter().filter(|state| state.attended != Some(0)).collect();
        let (more, some): (Vec<_>, Vec<_>) = some.into_iter().partition(is_more);
        let (complete, partial): (Vec<_>, Vec<_>) = some.into_iter().partition(is_complete);
        let lists =
            [("chase-complete", &complete), ("chase-more", &more), ("chase-partial", &partial), ("chase-none", &none)];
        for (key, states) in lists {
            if !states.is_empty() {
                let states = states.iter().map(|state| state.text(locale)).collect::<Vec<_>>().join(", ");
                lines.push(locale.text(key, &[("states", (&states).into())]));
            }
        }
        lines.extend(file_list("chase-unread", &self.unread, locale));
        let files: Vec<String> = none.iter().filter_map(|state| state.missing.clone()).collect();
        lines.extend(file_list("chase-files", &files, locale));
        if self.stateless.most > 0 {
            let people = locale.people(self.stateless);
            lines.push(locale.text("chase-stateless", &[("count", people_value(self.stateless, &people))]));
        }
        lines
    }

    /// A paragraph for one state; none if the seminar had nobody of it.
    #[must_use]
    pub fn paragraph(&self, state: &StateCode, locale: &Locale) -> Option<String> {
        let delivered = self.states.iter().find(|other| other.state == *state)?;
        let name = state_name(state, locale.language()).unwrap_or(state.as_str());
        let place = [("state", name.into()), ("seminar", self.seminar.as_str().into())];
        // What a state sent are forms: so many people at most.
        let answered = ("answered", delivered.answered.most.into());
        let nothing = delivered.answered.most == 0;
        let text = match (delivered.attended, delivered.answered.exact()) {
            (None, _) if nothing => locale.text("chase-state-nothing", &place),
            (Some(0), _) if nothing => return None,
            (Some(attended), _) if delivered.answered.least > attended => {
                locale.text("chase-state-more", &[&place[..], &[answered, ("attended", attended.into())]].concat())
            }
            (None, _) | (Some(_), None) => locale.text("chase-state-received", &[&place[..], &[answered]].concat()),
            (Some(attended), Some(people)) => {
                let missing = attended - people;
                let key = match (missing, people) {
                    (0, _) => "chase-state-all",
                    (_, 0) => "chase-state-none",
                    (_, _) => "chase-state-some",
                };
                let counts = [answered, ("attended", attended.into()), ("missing", missing.into())];
                locale.text(key, &[&place[..], &counts].concat())
            }
        };
        let file = delivered.missing.as_ref().filter(|_| nothing);
        let file = file.map(|file| locale.text("chase-state-file", &[("file", file.into())]));
        let unread = file_list("chase-state-unread", &delivered.unread, locale);
        Some([Some(text), file, unread].into_iter().flatten().collect::<Vec<_>>().join(" "))
    }
}

/// How many people, as a value that chooses its plural where it is known.
fn people_value(people: PeopleRange, text: &str) -> Argument<'_> {
    people.exact().map_or_else(|| text.into(), Argument::from)
}

/// A sentence that lists files; none without a file.
fn file_list(key: &str, files: &[String], locale: &Locale) -> Option<String> {
    let list = files.join(", ");
    let values = [("count", (files.len() as u64).into()), ("files", (&list).into())];
    (!files.is_empty()).then(|| locale.text(key, &values))
}

impl StateDelivered {
    fn text(&self, locale: &Locale) -> String {
        let name = state_name(&self.state, locale.language()).unwrap_or(self.state.as_str());
        let people = locale.people(self.answered);
        let Some(attended) = self.attended else { return format!("{name} ({people})") };
        let answered = people_value(self.answered, &people);
        let values = [("state", name.into()), ("answered", answered), ("attended", attended.into())];
        locale.text("chase-of", &values)
    }
}
