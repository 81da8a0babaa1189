//! Draws who takes part: participants by state, of whom most come back for the second part of their cycle.

use std::collections::BTreeMap;

use super::draws::{Draws, Purpose};
use crate::simulate::plan::survey_plan::{Plan, PlannedSeminar};

/// An official who takes part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::simulate) struct Participant {
    /// A code such as `P-0113`, the same in every seminar.
    pub(in crate::simulate) code: String,
    /// The state that sends this person.
    pub(in crate::simulate) state: String,
    /// The kind of institution.
    pub(in crate::simulate) institution: &'static str,
    /// `F` or `M`.
    pub(in crate::simulate) sex: &'static str,
    /// `participante` or `punto focal`.
    pub(in crate::simulate) role: &'static str,
}

/// Who was registered for a seminar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::simulate) struct Attendance {
    /// Those who came, with the days they stayed, in the order of the states.
    pub(in crate::simulate) present: Vec<(Participant, usize)>,
    /// Those who were invited and didn't register.
    pub(in crate::simulate) declined: Vec<Participant>,
    /// Those who were registered and didn't come.
    pub(in crate::simulate) withdrawn: Vec<Participant>,
    /// Codes of those who came and give no form back, although their state delivers a file.
    pub(in crate::simulate) silent: Vec<String>,
}

const INSTITUTIONS: [&str; 7] = [
    "Relaciones Exteriores",
    "Relaciones Exteriores",
    "Justicia",
    "Derechos Humanos",
    "Interior y Seguridad",
    "Defensa",
    "Educación",
];

/// Percent of those present in part 1 who come back for part 2.
const RETURNING: usize = 85;

/// Hands out people whom nobody has seen before.
struct Newcomers {
    draws: Draws,
    codes: Vec<usize>,
}

impl Newcomers {
    fn new(seed: u64) -> Self {
        let mut draws = Draws::new(seed, Purpose::Participants, 0);
        let mut codes: Vec<usize> = (1..10_000).collect();
        draws.shuffle(&mut codes);
        Self { draws, codes }
    }

    fn next(&mut self, state: &str) -> Participant {
        let number = self.codes.pop().unwrap_or(0);
        Participant {
            code: format!("P-{number:04}"),
            state: state.to_owned(),
            institution: self.draws.one_of(&INSTITUTIONS),
            sex: self.draws.one_of(&["F", "M"]),
            role: if self.draws.happens(15) { "punto focal" } else { "participante" },
        }
    }
}

/// Who takes part in each seminar of the plan, in its order.
pub(in crate::simulate) fn attendances(plan: &Plan, seed: u64) -> Vec<Attendance> {
    let mut newcomers = Newcomers::new(seed);
    let mut of_cycle: BTreeMap<&str, Vec<Participant>> = BTreeMap::new();
    let mut attendances = Vec::new();
    for (number, seminar) in plan.seminars.iter().enumerate() {
        let mut draws = Draws::new(seed, Purpose::Participants, number + 1);
        let earlier = of_cycle.get(seminar.cycle.as_str()).map_or(&[][..], Vec::as_slice);
        let attendance = attendance(plan, seminar, earlier, &mut newcomers, &mut draws);
        of_cycle.insert(&seminar.cycle, attendance.present.iter().map(|(person, _)| person.clone()).collect());
        attendances.push(attendance);
    }
    attendances
}

fn attendance(
    plan: &Plan,
    seminar: &PlannedSeminar,
    earlier: &[Participant],
    newcomers: &mut Newcomers,
    draws: &mut Draws,
) -> Attendance {
    let days = usize::try_from((seminar.end - seminar.start).get_days()).unwrap_or(0) + 1;
    let mut present = Vec::new();
    for delegation in &seminar.delegations {
        let known = earlier.iter().filter(|person| person.state == delegation.state);
        let mut people: Vec<Participant> = known.filter(|_| draws.happens(RETURNING)).cloned().collect();
        people.truncate(delegation.people);
        while people.len() < delegation.people {
            people.push(newcomers.next(&delegation.state));
        }
        let stayed = people.into_iter().map(|person| (person, days_stayed(days, draws)));
        present.extend(stayed);
    }
    let states: Vec<&str> = plan.states.iter().map(String::as_str).collect();
    let absent: Vec<&str> = states.iter().copied().filter(|state| !sends(seminar, state)).collect();
    let invited = if absent.is_empty() { &states } else { &absent };
    let declined = (0..seminar.declined).map(|_| newcomers.next(draws.one_of(invited))).collect();
    let withdrawn = (0..seminar.withdrawn).map(|_| newcomers.next(draws.one_of(&states))).collect();
    let silent = silent(seminar, &present, draws);
    Attendance { present, declined, withdrawn, silent }
}

fn sends(seminar: &PlannedSeminar, state: &str) -> bool {
    seminar.delegations.iter().any(|delegation| delegation.state == state)
}

fn days_stayed(days: usize, draws: &mut Draws) -> usize {
    if draws.happens(85) { days } else { days - draws.below(days.div_ceil(3)) }
}

/// Draws those who give no form back, among states that send several people, so that no delivered file is empty.
fn silent(seminar: &PlannedSeminar, present: &[(Participant, usize)], draws: &mut Draws) -> Vec<String> {
    let mut several: Vec<&str> =
        seminar.delegations.iter().filter(|of| of.people > 1).map(|of| of.state.as_str()).collect();
    draws.shuffle(&mut several);
    several.truncate(seminar.silent);
    let last_of = |state: &str| present.iter().rev().find(|(person, _)| person.state == state);
    several.into_iter().filter_map(last_of).map(|(person, _)| person.code.clone()).collect()
}
