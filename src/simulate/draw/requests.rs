//! Draws what member states submit to the evaluation meeting, and writes it as `state_comments.csv`.

use super::comments::sentence;
use super::draws::{Draws, Purpose};
use crate::declare::toml_word as word;
use crate::simulate::plan::sentences::{SentenceTone, about_module, about_structure, statements};
use crate::simulate::plan::survey_plan::{Plan, PlannedRequest, PlannedSeminar};
use crate::simulate::write::table::CellTable;
use crate::survey::Language;

/// The table of `state_comments.csv`; none if nothing was submitted.
pub(in crate::simulate) fn state_comments(
    plan: &Plan,
    seminar: &PlannedSeminar,
    seed: u64,
    number: usize,
) -> Option<CellTable> {
    let mut draws = Draws::new(seed, Purpose::Requests, number);
    let mut rows = Vec::new();
    for request in plan.requests.iter().filter(|request| request.seminar == seminar.id) {
        let mut states: Vec<&str> = seminar.delegations.iter().map(|delegation| delegation.state.as_str()).collect();
        draws.shuffle(&mut states);
        states.truncate(request.states);
        for state in states {
            let language = if state == "BR" { Language::Pt } else { Language::Es };
            rows.push(row(plan, request, state, language, &mut draws));
        }
    }
    rows.sort();
    let header = ["state", "module", "topic", "comment", "language"].map(str::to_owned).to_vec();
    (!rows.is_empty()).then_some(CellTable { header, rows })
}

fn row(plan: &Plan, request: &PlannedRequest, state: &str, language: Language, draws: &mut Draws) -> Vec<String> {
    let module = plan.modules.iter().find(|module| request.module.as_deref() == Some(module.id.as_str()));
    let statement = draws.one_of(statements(request.topic, SentenceTone::Wish, language));
    let comment = match module {
        Some(module) => about_module(module.title.get(language), &statement, language),
        None => about_structure(&statement, language),
    };
    vec![
        state.to_owned(),
        module.map(|module| module.id.clone()).unwrap_or_default(),
        word(&request.topic.dimension()),
        sentence(&comment),
        language.code().to_owned(),
    ]
}
