//! The plans that come with the program: the example survey, and an even one to plant defects in.

mod even;
mod files;
mod modules;
mod seminars;

use super::plan::{Coherence, Missing, Plan, PlannedRequest, Truth};
use super::topic::Topic;
use crate::survey::Translated;

/// The 18 member states.
const STATES: [&str; 18] =
    ["AR", "BO", "BR", "CL", "CO", "CR", "DO", "EC", "SV", "GT", "HN", "MX", "NI", "PA", "PY", "PE", "UY", "VE"];

/// The opinion of a module where nothing is planted: percent favourable.
const ORDINARY: usize = 85;

fn translated([es, pt, en]: [&str; 3]) -> Translated {
    Translated { es: es.to_owned(), pt: pt.to_owned(), en: en.to_owned() }
}

impl Plan {
    /// The plan of the committed folder `input/`: five Raphael Lemkin Seminars with a story.
    #[must_use]
    pub fn example() -> Self {
        Self {
            name: translated([
                "Seminario Raphael Lemkin para la Prevención del Genocidio",
                "Seminário Raphael Lemkin para a Prevenção do Genocídio",
                "Raphael Lemkin Seminar for Genocide Prevention",
            ]),
            states: STATES.map(str::to_owned).to_vec(),
            seminars: seminars::seminars(),
            modules: modules::modules(),
            ordinary: Truth::favourable(ORDINARY),
            coherence: Coherence { person: 20, module: 30 },
            missing: Missing { blank: 1, dont_know: 1, not_applicable: 1 },
            commenting: 38,
            requests: requests(),
            origin: ORIGIN.map(str::to_owned).to_vec(),
        }
    }
}

fn requests() -> Vec<PlannedRequest> {
    let asked = [
        ("C1P1", Some("M08"), Topic::Application, 3),
        ("C1P1", Some("M07"), Topic::Practice, 1),
        ("C1P1", None, Topic::Interpretation, 2),
        ("C1P2", None, Topic::Materials, 2),
        ("C1P2", Some("M13"), Topic::Time, 1),
        ("C2P1", Some("M07"), Topic::Practice, 2),
        ("C2P1", Some("M10"), Topic::Time, 2),
        ("C2P2", Some("M18"), Topic::Application, 1),
        ("C2P2", None, Topic::Logistics, 1),
        ("C3P1", Some("M07"), Topic::Practice, 3),
        ("C3P1", Some("M10"), Topic::Time, 2),
        ("C3P1", Some("M05"), Topic::Facilitation, 1),
        ("C3P1", None, Topic::Materials, 2),
    ];
    let request = |(seminar, module, topic, states): (&str, Option<&str>, Topic, usize)| PlannedRequest {
        seminar: seminar.to_owned(),
        module: module.map(str::to_owned),
        topic,
        states,
    };
    asked.map(request).to_vec()
}

/// What is public and what is invented.
const ORIGIN: [&str; 3] = [
    "**Public facts**: that the Raphael Lemkin Seminar for Latin America has cycles of two parts, the first in Oświęcim and \
     the second in Latin America; place, and month or days, of the five seminars; that 23, 25 and 21 officials took part in \
     C2P1, C2P2 and C3P1; the 18 member states; the topics from which the titles of the modules are made.",
    "**Invented**: the days of C1P1 and C1P2 within June 2013 and June 2014; how many people took part in these two, and how \
     many each state sent to any of the five; the division of the topics into modules and their titles; the versions of the \
     curriculum and what they changed; the questionnaire.",
    "**Drawn by chance**: every participant, rating, comment and request. No line is about a real person, and nothing here says \
     anything about how a real seminar was received.",
];
