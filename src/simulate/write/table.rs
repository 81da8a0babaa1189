//! Lays forms out as a table, in each of the three layouts that states deliver.

use std::collections::BTreeMap;

use crate::simulate::draw::filled_form::{Answer, Form, FormAnswer};
use crate::simulate::plan::form::FORM;
use crate::simulate::plan::planned_file::{HeaderStyle, PlannedFile, RatingStyle};
use crate::simulate::plan::spellings::spellings;
use crate::simulate::plan::survey_plan::PlannedModule;
use crate::survey::{Layout, Per};

/// Who answered.
pub(super) const RESPONDENT: &str = "ID";
/// The state, where a file holds several.
pub(super) const STATE: &str = "País";
/// The module, in the layouts `module-rows` and `long`.
pub(super) const MODULE: &str = "Módulo";
/// The question, in the layout `long`.
pub(super) const ITEM: &str = "Pregunta";
/// The answer, in the layout `long`.
pub(super) const ANSWER: &str = "Respuesta";

/// A table of cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::simulate) struct CellTable {
    /// Column headers.
    pub(in crate::simulate) header: Vec<String>,
    /// Records; a ragged one has fewer cells than the header.
    pub(in crate::simulate) rows: Vec<Vec<String>>,
}

/// The forms of a file's people, laid out as the file has them.
pub(in crate::simulate) fn table(file: &PlannedFile, modules: &[&PlannedModule], forms: &[&Form<'_>]) -> CellTable {
    let keys = keys(file, forms);
    let mut header = vec![RESPONDENT.to_owned()];
    if file.names_state() {
        header.push(STATE.to_owned());
    }
    let mut rows = Vec::new();
    match file.layout {
        Layout::Wide => {
            header.extend(wide_header(file, modules));
            for (key, form) in keys.into_iter().zip(forms) {
                let cells = form.answers.iter().map(|answer| cell(file, answer));
                rows.push(key.into_iter().chain(cells).collect());
            }
        }
        Layout::ModuleRows => {
            header.push(MODULE.to_owned());
            header.extend(FORM.asked(Per::Module).map(|question| question.heading.get(file.language).to_owned()));
            for (key, form) in keys.into_iter().zip(forms) {
                rows.extend(modules.iter().map(|module| module_row(file, &key, module, form)));
            }
        }
        Layout::Long => {
            header.extend([MODULE, ITEM, ANSWER].map(str::to_owned));
            for (key, form) in keys.into_iter().zip(forms) {
                let answered = form.answers.iter().filter(|answer| answer.answer != Answer::Blank);
                rows.extend(answered.map(|answer| long_row(file, &key, answer)));
            }
        }
    }
    CellTable { header, rows }
}

/// The first cells of each form's rows: who, and from where if the file holds several states.
fn keys(file: &PlannedFile, forms: &[&Form<'_>]) -> Vec<Vec<String>> {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut keys = Vec::new();
    for form in forms {
        let person = &form.participant;
        let mut key = vec![person.code.clone()];
        if file.names_state() {
            let count = seen.entry(&person.state).or_default();
            let ways = spellings(&person.state);
            key.push(ways.get(*count % ways.len().max(1)).map_or_else(|| person.state.clone(), Clone::clone));
            *count += 1;
        }
        keys.push(key);
    }
    keys
}

fn wide_header(file: &PlannedFile, modules: &[&PlannedModule]) -> Vec<String> {
    let mut header = Vec::new();
    for module in modules {
        header.extend(FORM.asked(Per::Module).map(|question| {
            let heading = question.heading.get(file.language);
            match file.headers {
                HeaderStyle::Identifier => format!("{} {heading}", module.id),
                HeaderStyle::Title => format!("{}: {}", module.title.get(file.language), heading.to_lowercase()),
            }
        }));
    }
    header.extend(FORM.asked(Per::Seminar).map(|question| question.heading.get(file.language).to_owned()));
    header
}

fn module_row(file: &PlannedFile, key: &[String], module: &PlannedModule, form: &Form<'_>) -> Vec<String> {
    let of_module = |answer: &&FormAnswer<'_>| answer.module.is_some_and(|other| other.id == module.id);
    let cells = form.answers.iter().filter(of_module).map(|answer| cell(file, answer));
    key.iter().cloned().chain([module.id.clone()]).chain(cells).collect()
}

fn long_row(file: &PlannedFile, key: &[String], answer: &FormAnswer<'_>) -> Vec<String> {
    let module = answer.module.map(|module| module.id.clone()).unwrap_or_default();
    let heading = answer.question.heading.get(file.language).to_owned();
    key.iter().cloned().chain([module, heading, cell(file, answer)]).collect()
}

fn cell(file: &PlannedFile, answer: &FormAnswer<'_>) -> String {
    match &answer.answer {
        Answer::Level(level) => match (answer.question.labels.get(*level), file.answers) {
            (Some(label), RatingStyle::Labels) => label.get(file.language).to_owned(),
            (Some(_), RatingStyle::Scores) => (level + 1).to_string(),
            (None, RatingStyle::Labels | RatingStyle::Scores) if answer.question.is_of_knowledge() => {
                (level + 1).to_string()
            }
            (None, RatingStyle::Labels | RatingStyle::Scores) => level.to_string(),
        },
        Answer::NotApplicable => FORM.not_applicable.get(file.language).to_owned(),
        Answer::DontKnow => FORM.dont_know.get(file.language).to_owned(),
        Answer::Blank => String::new(),
        Answer::Text(text) => text.clone(),
    }
}
