//! Writes the files of one seminar: roster, deliveries, and what the states submit.

use super::delimited::{delivered_bytes, plain_bytes};
use super::messes::{unfinished, with_messes};
use super::rosters::roster;
use super::simulated_file::SimulatedFile;
use super::table::table;
use crate::simulate::draw::answers::forms;
use crate::simulate::draw::draws::{Draws, Purpose};
use crate::simulate::draw::filled_form::Form;
use crate::simulate::draw::participants::Attendance;
use crate::simulate::draw::requests::state_comments;
use crate::simulate::plan::survey_plan::{Plan, PlannedModule, PlannedSeminar};

/// The files of one seminar, which is the `number`th of the plan.
pub(in crate::simulate) fn seminar_files(
    plan: &Plan,
    seminar: &PlannedSeminar,
    attendance: &Attendance,
    seed: u64,
    number: usize,
) -> Vec<SimulatedFile> {
    let forms = forms(plan, seminar, attendance, seed, number);
    let modules: Vec<&PlannedModule> = plan.modules_of(seminar).collect();
    let mut draws = Draws::new(seed, Purpose::Messes, number);
    let at = |name: &str, bytes: Vec<u8>| SimulatedFile { path: format!("{}/{name}", seminar.id), bytes };
    let mut files = vec![at("roster.csv", plain_bytes(&roster(attendance)))];
    if let Some(comments) = state_comments(plan, seminar, seed, number) {
        files.push(at("state_comments.csv", plain_bytes(&comments)));
    }
    for file in &seminar.files {
        let of_file = |form: &&Form<'_>| file.states.contains(&form.participant.state);
        let of_file: Vec<&Form<'_>> = forms.iter().filter(of_file).collect();
        let table = table(file, &modules, &of_file);
        if let Some(name) = file.superseded_name() {
            let bytes = delivered_bytes(&unfinished(table.clone()), file);
            files.push(at(&format!("evaluations/{name}"), bytes));
        }
        let table = with_messes(table, file, seminar, &mut draws);
        files.push(at(&format!("evaluations/{}", file.name), delivered_bytes(&table, file)));
    }
    files
}
