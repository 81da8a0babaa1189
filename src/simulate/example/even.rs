//! An even plan: nothing planted, everybody answers, every file in the simplest form.

use jiff::civil::date;

use super::lemkin::STATES;
use super::modules::{ORDINARY, untouched};
use super::texts::TEXTS;
use crate::simulate::plan::planned_file::PlannedFile;
use crate::simulate::plan::survey_plan::{Coherence, Delegation, Missing, Plan, PlannedSeminar, Truth};
use crate::survey::Translated;

impl Plan {
    /// A plan to plant defects in: part 1 of so many cycles, `C1P1`, `C2P1` …, with ten modules `M01` … `M10` of which
    /// 85 % of the answers are truly favourable, and so many participants each, spread evenly over the 18 states.
    #[must_use]
    pub fn even(cycles: u8, participants: usize) -> Self {
        let of_part_1 = TEXTS.module.iter().filter(|module| module.part == 1);
        Self {
            name: Translated { en: "Synthetic programme".to_owned(), ..Translated::same("Programa sintético") },
            states: STATES.map(str::to_owned).to_vec(),
            seminars: (1..=cycles).map(|cycle| seminar(cycle, participants)).collect(),
            modules: of_part_1.map(untouched).collect(),
            ordinary: Truth::favourable(ORDINARY),
            coherence: Coherence { person: 20, module: 30 },
            missing: Missing { blank: 1, dont_know: 1, not_applicable: 1 },
            commenting: 38,
            requests: Vec::new(),
            origin: vec!["Everything here is invented.".to_owned()],
        }
    }
}

fn seminar(cycle: u8, participants: usize) -> PlannedSeminar {
    let year = 2012 + i16::from(cycle);
    let people = |place: usize| participants / STATES.len() + usize::from(place < participants % STATES.len());
    let delegations = STATES.iter().enumerate();
    let delegations: Vec<Delegation> = delegations
        .map(|(place, state)| Delegation { state: (*state).to_owned(), people: people(place) })
        .filter(|delegation| delegation.people > 0)
        .collect();
    PlannedSeminar {
        id: format!("C{cycle}P1"),
        cycle: format!("C{cycle}"),
        part: 1,
        start: date(year, 2, 1),
        end: date(year, 2, 8),
        place: TEXTS.place.oswiecim.clone(),
        curriculum: year.to_string(),
        files: delegations.iter().map(|delegation| PlannedFile::plain(&delegation.state)).collect(),
        delegations,
        declined: 0,
        withdrawn: 0,
        silent: 0,
        truth: Truth::favourable(ORDINARY),
    }
}
