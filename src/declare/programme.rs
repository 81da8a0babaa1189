//! `programme.toml`: what was taught.

use schemars::JsonSchema;
use serde::Deserialize;

use super::delivery::key::state;
use super::parse::document::Document;
use super::seminar::{FIRST_PART, RawSeminar, seminars};
use super::text::{Text, translated};
use crate::survey::{
    ChangeKind, CurriculumChange, Language, Module, ModuleId, Programme, SeminarId, StateCode, Translated,
};

/// What was taught.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "programme.toml")]
pub(super) struct RawProgramme {
    /// The languages of the reports; the first is the default.
    languages: Option<Vec<Language>>,
    /// The programme's name.
    name: Option<Text>,
    /// Member states by ISO code, such as PE; default every state of the Network.
    states: Option<Vec<String>>,
    /// Whether the answers are made up; it is then said on everything that is written.
    #[serde(default)]
    synthetic: bool,
    /// The seminars: one part of one cycle each, or an edition of a national course.
    #[serde(default)]
    seminar: Vec<RawSeminar>,
    /// The modules, in the order of the curriculum.
    #[serde(default)]
    module: Vec<RawModule>,
}

/// A unit of the curriculum, taught in one part.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawModule {
    /// Such as M04.
    id: String,
    /// The part that teaches it.
    #[serde(default = "first_part")]
    #[schemars(range(min = 1, max = 2))]
    part: u8,
    /// Its title; default its identifier.
    title: Option<Text>,
    /// The seminars that taught it; default every seminar of its part. National courses are named here, whatever the part.
    taught: Option<Vec<String>>,
    /// What curriculum versions did to it, oldest first.
    #[serde(default)]
    change: Vec<RawChange>,
}

/// What one curriculum version did to a module.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawChange {
    /// The version that brought the change.
    curriculum: String,
    /// What was done.
    kind: ChangeKind,
    /// The modules it came from, when split or merged.
    #[serde(default)]
    from: Vec<String>,
    /// The recommendation that led to it.
    recommendation: Option<String>,
    /// What was done, in words.
    #[serde(default)]
    note: String,
}

fn first_part() -> u8 {
    FIRST_PART
}

/// What holds where nothing is declared: any seminar and any module that the data names.
pub(super) fn undeclared() -> Programme {
    Programme {
        order_is_known: true,
        name: Translated {
            es: "Programa de formación".to_owned(),
            pt: "Programa de formação".to_owned(),
            en: "Training programme".to_owned(),
        },
        languages: Language::ALL.to_vec(),
        states: Vec::new(),
        synthetic: false,
        seminars: Vec::new(),
        modules: Vec::new(),
    }
}

/// Checks what no schema can say, and makes the programme of what passes.
pub(super) fn programme(raw: RawProgramme, document: &mut Document<'_>) -> Programme {
    let RawProgramme { languages, name, states, synthetic, seminar, module } = raw;
    let ids = seminar.iter().map(|seminar| seminar.id.as_str());
    document.report_repeated("seminar", ids, |place| format!("seminar/{place}/id"));
    let ids = module.iter().map(|module| module.id.as_str());
    document.report_repeated("module", ids, |place| format!("module/{place}/id"));
    let states = states.unwrap_or_default();
    document.report_repeated("state", states.iter().map(String::as_str), |place| format!("states/{place}"));
    let default = undeclared();
    if languages.as_ref().is_some_and(Vec::is_empty) {
        document.report("languages", "name at least one language: es, pt or en");
    }
    let parse = |(place, code): (usize, &String)| state(code, &format!("states/{place}"), document);
    let states: Vec<StateCode> = states.iter().enumerate().filter_map(parse).collect();
    let seminars = seminars(&seminar, &states, document);
    let modules = (0..module.len()).filter_map(|place| module_of(&module, place, &seminar, document)).collect();
    let name = name.and_then(|name| translated("name", &name, document)).unwrap_or(default.name);
    Programme {
        name,
        languages: languages.unwrap_or(default.languages),
        states,
        synthetic,
        seminars,
        order_is_known: true,
        modules,
    }
}

fn module_of(
    modules: &[RawModule],
    place: usize,
    seminars: &[RawSeminar],
    document: &mut Document<'_>,
) -> Option<Module> {
    let raw = &modules[place];
    let path = format!("module/{place}");
    let taught = raw.taught.as_ref().map(|taught| {
        let known =
            |(nth, id): (usize, &String)| taught_in(raw, id, &format!("{path}/taught/{nth}"), seminars, document);
        taught.iter().enumerate().filter_map(known).collect()
    });
    let changes = raw.change.iter().enumerate();
    let changes = changes
        .filter_map(|(nth, change)| change_of(change, &format!("{path}/change/{nth}"), modules, document))
        .collect();
    let title = match &raw.title {
        Some(title) => translated(&format!("{path}/title"), title, document),
        None => Some(Translated::same(&raw.id)),
    };
    let id: Option<ModuleId> = document.parse(&format!("{path}/id"), &raw.id);
    Some(Module { id: id?, part: raw.part, title: title?, taught, changes })
}

fn taught_in(
    module: &RawModule,
    id: &str,
    path: &str,
    seminars: &[RawSeminar],
    document: &mut Document<'_>,
) -> Option<SeminarId> {
    let Some(seminar) = seminars.iter().find(|seminar| seminar.id == id) else {
        document.report_unknown(path, "declared seminar", id, seminars.iter().map(|seminar| seminar.id.as_str()));
        return None;
    };
    if let Some(part) = seminar.other_part(module.part) {
        let message = format!("seminar '{id}' is part {part}, but the module belongs to part {}", module.part);
        document.report(path, message);
        return None;
    }
    seminar.id.parse().ok()
}

fn change_of(
    raw: &RawChange,
    path: &str,
    modules: &[RawModule],
    document: &mut Document<'_>,
) -> Option<CurriculumChange> {
    let mut from: Vec<ModuleId> = Vec::new();
    for (nth, id) in raw.from.iter().enumerate() {
        if modules.iter().any(|module| module.id == *id) {
            from.extend(id.parse());
        } else {
            let known = modules.iter().map(|module| module.id.as_str());
            document.report_unknown(&format!("{path}/from/{nth}"), "declared module", id, known);
        }
    }
    match raw.kind {
        ChangeKind::Split | ChangeKind::Merged if raw.from.is_empty() => {
            document.report(path, "say which modules it came from, such as from = [\"M02\"]");
        }
        ChangeKind::Split
        | ChangeKind::Merged
        | ChangeKind::Renamed
        | ChangeKind::Revised
        | ChangeKind::New
        | ChangeKind::Dropped => {}
    }
    let recommendation = match &raw.recommendation {
        Some(id) => Some(document.parse(&format!("{path}/recommendation"), id)?),
        None => None,
    };
    let (curriculum, note) = (raw.curriculum.clone(), raw.note.clone());
    Some(CurriculumChange { curriculum, kind: raw.kind, from, recommendation, note })
}
