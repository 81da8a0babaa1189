//! The plan of the committed example: five Raphael Lemkin Seminars with a story.

use super::modules::{ORDINARY, modules};
use super::seminars::seminars;
use super::texts::TEXTS;
use crate::simulate::plan::survey_plan::{Coherence, Missing, Plan, PlannedRequest, Truth};
use crate::simulate::plan::topic::Topic;

/// The 18 member states.
pub(super) const STATES: [&str; 18] =
    ["AR", "BO", "BR", "CL", "CO", "CR", "DO", "EC", "SV", "GT", "HN", "MX", "NI", "PA", "PY", "PE", "UY", "VE"];

impl Plan {
    /// The plan of the committed folder `input/`: five Raphael Lemkin Seminars with a story.
    #[must_use]
    pub fn example() -> Self {
        Self {
            name: TEXTS.name.clone(),
            states: STATES.map(str::to_owned).to_vec(),
            seminars: seminars(),
            modules: modules(),
            ordinary: Truth::favourable(ORDINARY),
            coherence: Coherence { person: 20, module: 30 },
            missing: Missing { blank: 1, dont_know: 1, not_applicable: 1 },
            commenting: 38,
            requests: requests(),
            origin: TEXTS.origin.clone(),
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
