//! The example's curriculum, and what is truly thought of it.

use super::texts::{TEXTS, TitledModule};
use crate::simulate::plan::survey_plan::{PlannedChange, PlannedModule, Spread, Truth};
use crate::simulate::plan::topic::Topic;
use crate::survey::ChangeKind;

/// The opinion of a module where nothing is planted: percent favourable.
pub(super) const ORDINARY: usize = 85;

/// The module as it is before anything is planted.
pub(super) fn untouched(module: &TitledModule) -> PlannedModule {
    PlannedModule::new(&module.id, module.part, module.title.clone())
}

/// The example's modules with what is planted in them.
pub(super) fn modules() -> Vec<PlannedModule> {
    TEXTS.module.iter().map(|module| planted(untouched(module))).collect()
}

fn planted(module: PlannedModule) -> PlannedModule {
    match module.id.as_str() {
        "M02" => unlearnt(module),
        "M03" => strong(module),
        "M04" => few(module),
        "M05" => declined(module),
        "M06" => divided(module),
        "M07" => weak(module),
        "M08" => revised(module),
        "M09" => renamed(module),
        "M10" => short(module),
        "M18" => new(module),
        _ => module,
    }
}

fn in_all(module: PlannedModule, seminars: &[&str], truth: &Truth) -> PlannedModule {
    seminars.iter().fold(module, |module, seminar| module.with_truth(seminar, truth.clone()))
}

fn changed(mut module: PlannedModule, curriculum: &str, kind: ChangeKind, note: &str) -> PlannedModule {
    module.changes.push(PlannedChange { curriculum: curriculum.to_owned(), kind, note: note.to_owned() });
    module
}

fn told(mut module: PlannedModule, story: &str) -> PlannedModule {
    module.story = Some(story.to_owned());
    module
}

const ALL_OF_PART_1: [&str; 3] = ["C1P1", "C2P1", "C3P1"];

fn strong(module: PlannedModule) -> PlannedModule {
    told(in_all(module, &ALL_OF_PART_1, &Truth::favourable(96)), "strong: to be kept as it is")
}

fn unlearnt(module: PlannedModule) -> PlannedModule {
    let truth = Truth { learning: 0, ..Truth::favourable(ORDINARY) };
    told(
        in_all(module, &ALL_OF_PART_1, &truth),
        "liked like any other, but nobody learns: what they know stays the same",
    )
}

fn few(mut module: PlannedModule) -> PlannedModule {
    module.places = Some(8);
    told(module, "too few answers: offered in parallel, with eight places, so that no figure may be shown")
}

fn declined(module: PlannedModule) -> PlannedModule {
    let before = Truth::favourable(92);
    let after = Truth::favourable(42).with_criticism(Topic::Facilitation, 60);
    let module = in_all(module, &["C1P1", "C2P1"], &before).with_truth("C3P1", after);
    told(module, "declined between C2P1 and C3P1; comments speak of the facilitation")
}

fn divided(module: PlannedModule) -> PlannedModule {
    let truth = Truth { spread: Spread::Divided, ..Truth::favourable(50) };
    told(
        in_all(module, &ALL_OF_PART_1, &truth),
        "divided: half think highly of it and half don't, nobody stands between",
    )
}

fn weak(module: PlannedModule) -> PlannedModule {
    let truth = Truth::favourable(50).with_item("method", 30).with_criticism(Topic::Practice, 70);
    told(
        in_all(module, &ALL_OF_PART_1, &truth),
        "weak from the start, the method most of all; comments ask for practice",
    )
}

fn revised(module: PlannedModule) -> PlannedModule {
    let before = Truth::favourable(50).with_criticism(Topic::Application, 60);
    let module = in_all(module.with_truth("C1P1", before), &["C2P1", "C3P1"], &Truth::favourable(88));
    let note = "Lectures replaced by work on the indicators of the participants' own countries";
    told(
        changed(module, "2014", ChangeKind::Revised, note),
        "weak in C1P1, revised in the curriculum of 2014, good since",
    )
}

fn renamed(module: PlannedModule) -> PlannedModule {
    let note = "Until 2014 'National institutions for prevention'; the contents stayed the same";
    told(changed(module, "2016", ChangeKind::Renamed, note), "renamed in the curriculum of 2016, otherwise ordinary")
}

fn short(module: PlannedModule) -> PlannedModule {
    let truth = Truth { too_short: 75, too_long: 2, ..Truth::favourable(85) }.with_criticism(Topic::Time, 60);
    told(in_all(module, &ALL_OF_PART_1, &truth), "good, but too short; comments ask for more time")
}

fn new(mut module: PlannedModule) -> PlannedModule {
    module.taught = Some(vec!["C2P2".to_owned()]);
    let note = "Added so that every delegation leaves with a plan for a course at home";
    told(changed(module, "2015", ChangeKind::New, note), "new in the curriculum of 2015, otherwise ordinary")
}
