//! Writes `deliveries.toml`: how the planned files are to be read.

use super::messes::{TEST_RESPONDENT, TIMESTAMP};
use super::table::{ANSWER, ITEM, MODULE, RESPONDENT, STATE};
use crate::declare::{toml_text as quoted, toml_word as word};
use crate::simulate::plan::planned_file::PlannedFile;
use crate::simulate::plan::spellings::colloquial;
use crate::simulate::plan::survey_plan::{Plan, PlannedSeminar};
use crate::survey::Layout;

/// The text of `deliveries.toml`: a delivery for each way in which the plan's files arrive.
pub(in crate::simulate) fn deliveries_toml(plan: &Plan) -> String {
    let mut text =
        vec![String::from("# How answers arrive: a file per state and seminar, but for what is named here first.\n")];
    for seminar in &plan.seminars {
        for file in &seminar.files {
            if let Some(earlier) = file.superseded_name() {
                text.push(superseding(seminar, file, &earlier));
            }
        }
    }
    let files = || plan.seminars.iter().flat_map(|seminar| &seminar.files);
    let mut joint: Vec<&str> = files().filter(|file| file.names_state()).map(|file| file.name.as_str()).collect();
    joint.sort_unstable();
    joint.dedup();
    for name in joint {
        let pattern = format!("{{seminar}}/evaluations/{name}");
        let map: Vec<String> =
            colloquial().map(|(way, state)| format!("{} = {}", quoted(way), quoted(state))).collect();
        let state = format!("keys.state = {{ column = {}, map = {{ {} }} }}\n", quoted(STATE), map.join(", "));
        text.push(delivery(&pattern, Layout::Wide, &state));
    }
    for (layout, pattern) in [
        (Layout::ModuleRows, "{seminar}/evaluations/{state}-modules.csv"),
        (Layout::Long, "{seminar}/evaluations/{state}-long.csv"),
        (Layout::Wide, "{seminar}/evaluations/{state}.csv"),
    ] {
        if files().any(|file| file.layout == layout) {
            text.push(delivery(pattern, layout, &keys_of(layout)));
        }
    }
    text.concat()
}

fn superseding(seminar: &PlannedSeminar, file: &PlannedFile, earlier: &str) -> String {
    let folder = format!("{}/evaluations", seminar.id);
    let keys = format!(
        "keys.seminar = {{ constant = {} }}\nkeys.state = {{ constant = {} }}\nsupersedes = {}\n",
        quoted(&seminar.id),
        quoted(&file.states.join("-")),
        quoted(&format!("{folder}/{earlier}")),
    );
    delivery(&format!("{folder}/{}", file.name), file.layout, &keys)
}

fn keys_of(layout: Layout) -> String {
    let module = format!("keys.module = {{ column = {} }}\n", quoted(MODULE));
    match layout {
        Layout::Wide => String::new(),
        Layout::ModuleRows => module,
        Layout::Long => {
            let (item, answer) = (quoted(ITEM), quoted(ANSWER));
            format!("{module}keys.item = {{ column = {item} }}\nkeys.answer = {{ column = {answer} }}\n")
        }
    }
}

fn delivery(pattern: &str, layout: Layout, more: &str) -> String {
    let exclude = format!("column = {}, equals = [{}]", quoted(RESPONDENT), quoted(TEST_RESPONDENT));
    format!(
        "\n[[delivery]]\nfiles = {}\nlayout = {}\ndate_order = \"dmy\"\nkeys.respondent = {{ column = {} }}\n{more}\
         exclude = [{{ {exclude}, reason = \"test row\" }}]\nignore = [{}]\nduplicates = \"last\"\n",
        quoted(pattern),
        quoted(&word(&layout)),
        quoted(RESPONDENT),
        quoted(TIMESTAMP),
    )
}
