//! Writes `programme.toml` and `questionnaire.toml`: what was taught and what was asked.

use super::form::{AnswerScale, DONT_KNOW, MOST_KNOWLEDGE, NOT_APPLICABLE, QUESTIONS, Question, REFUSED, Role, SCALES};
use super::plan::{Plan, PlannedModule, PlannedSeminar};
use super::toml_text::{texts, translated};
use crate::declare::{toml_list as list, toml_text as quoted, toml_word as word};
use crate::survey::{Per, ScaleKind};

/// The text of `programme.toml`.
pub(super) fn programme_toml(plan: &Plan) -> String {
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

/// The text of `questionnaire.toml`.
pub(super) fn questionnaire_toml() -> String {
    let mut text = vec![String::from("# What was asked.\n")];
    for scale in SCALES {
        text.push(scale_toml(scale));
    }
    for question in &QUESTIONS {
        text.push(question_toml(question));
    }
    text.concat()
}

fn scale_toml(scale: &AnswerScale) -> String {
    let mut text = vec![format!("\n[[scale]]\nid = {}\nkind = {}\n", quoted(scale.id), quoted(&word(&scale.kind)))];
    if !scale.levels.is_empty() {
        text.push("levels = [\n".to_owned());
        for (place, (label, aliases)) in scale.levels.iter().enumerate() {
            let score = (place + 1).to_string();
            let aliases = list(aliases.iter().copied().chain([score.as_str()]));
            text.push(format!("  {{ score = {score}, label = {}, aliases = {aliases} }},\n", texts(*label)));
        }
        text.push("]\n".to_owned());
    }
    match scale.kind {
        ScaleKind::Ordinal => text.push("favourable = [4, 5]\n".to_owned()),
        ScaleKind::Bipolar => text.push("ideal = [3]\n".to_owned()),
        ScaleKind::Numeric => text.push(format!("min = 1\nmax = {}\n", MOST_KNOWLEDGE + 1)),
        ScaleKind::Nps | ScaleKind::Single | ScaleKind::Multiple | ScaleKind::Text => {}
    }
    text.push(format!(
        "\n[scale.missing]\nnot_applicable = {}\ndont_know = {}\nrefused = {}\n",
        list(NOT_APPLICABLE.into_iter().chain(["N/A"])),
        list(DONT_KNOW.into_iter().chain(["NS/NR"])),
        list(REFUSED),
    ));
    text.concat()
}

fn question_toml(question: &Question) -> String {
    let mut text = vec![format!(
        "\n[[item]]\nid = {}\nper = {}\nscale = {}\n",
        quoted(question.id),
        quoted(&word(&question.per)),
        quoted(question.scale.id)
    )];
    if let Some(dimension) = question.dimension {
        text.push(format!("dimension = {}\n", quoted(&word(&dimension))));
    }
    match question.role {
        Role::Plain | Role::Before => {}
        Role::Toned(tone) => text.push(format!("tone = {}\n", quoted(&word(&tone)))),
        Role::After(before) => text.push(format!("before = {}\n", quoted(before))),
    }
    text.push(format!("text = {}\n", texts(question.text)));
    text.push("headers = [\n".to_owned());
    for headings in header_patterns(question) {
        text.push(format!("  {},\n", list(headings.iter().map(String::as_str)).trim_matches(['[', ']'])));
    }
    text.push("]\n".to_owned());
    text.concat()
}

/// The patterns of the question's headers, a line for each form of them.
fn header_patterns(question: &Question) -> Vec<Vec<String>> {
    let mut headings = question.heading.to_vec();
    headings.dedup();
    let each = |form: fn(&str) -> String| headings.iter().map(|heading| form(heading)).collect();
    match question.per {
        Per::Seminar => vec![each(str::to_owned)],
        Per::Module => vec![
            each(|heading| format!("{{module}} {heading}")),
            each(|heading| format!("{{module_title}}: {}", heading.to_lowercase())),
            each(str::to_owned),
        ],
    }
}
