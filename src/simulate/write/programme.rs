//! Writes `programme.toml`: what was taught.

use super::toml_text::translated;
use crate::declare::{toml_list as list, toml_text as quoted, toml_word as word};
use crate::simulate::plan::survey_plan::{Plan, PlannedModule, PlannedSeminar};

/// The text of `programme.toml`.
pub(in crate::simulate) fn programme_toml(plan: &Plan) -> String {
    let mut text = vec![String::from("# What was taught. The answers are synthetic: see README.md.\n\n")];
    text.push("languages = [\"es\", \"pt\", \"en\"]\n".to_owned());
    text.push(format!("name = {}\n", translated(&plan.name)));
    text.push("synthetic = true\n".to_owned());
    text.push(format!("states = {}\n", list(plan.states.iter().map(String::as_str))));
    for seminar in &plan.seminars {
        text.push(seminar_toml(seminar));
    }
    for module in &plan.modules {
        text.push(module_toml(module));
    }
    text.concat()
}

fn seminar_toml(seminar: &PlannedSeminar) -> String {
    let PlannedSeminar { id, cycle, part, start, end, place, curriculum, .. } = seminar;
    format!(
        "\n[[seminar]]\nid = {}\ncycle = {}\npart = {part}\nstart = {start}\nend = {end}\nplace = {}\ncurriculum = {}\n",
        quoted(id),
        quoted(cycle),
        translated(place),
        quoted(curriculum),
    )
}

fn module_toml(module: &PlannedModule) -> String {
    let PlannedModule { id, part, title, taught, changes, .. } = module;
    let mut text = vec![format!("\n[[module]]\nid = {}\npart = {part}\ntitle = {}\n", quoted(id), translated(title))];
    if let Some(taught) = taught {
        text.push(format!("taught = {}\n", list(taught.iter().map(String::as_str))));
    }
    for change in changes {
        text.push(format!(
            "\n[[module.change]]\ncurriculum = {}\nkind = {}\nnote = {}\n",
            quoted(&change.curriculum),
            quoted(&word(&change.kind)),
            quoted(&change.note)
        ));
    }
    text.concat()
}
