//! Writes the rosters: who was invited, registered and attended.

use super::table::CellTable;
use crate::simulate::draw::participants::{Attendance, Participant};

/// The table of `roster.csv`.
pub(super) fn roster(attendance: &Attendance) -> CellTable {
    let present = attendance.present.iter().map(|(person, days)| row(person, ["yes", "yes", &days.to_string()]));
    let withdrawn = attendance.withdrawn.iter().map(|person| row(person, ["yes", "no", ""]));
    let declined = attendance.declined.iter().map(|person| row(person, ["no", "no", ""]));
    let mut rows: Vec<Vec<String>> = present.chain(withdrawn).chain(declined).collect();
    rows.sort();
    let header = ["participant", "state", "institution", "sex", "role", "invited", "registered", "attended", "days"];
    CellTable { header: header.map(str::to_owned).to_vec(), rows }
}

fn row(person: &Participant, [registered, attended, days]: [&str; 3]) -> Vec<String> {
    let Participant { code, state, institution, sex, role } = person;
    [code.as_str(), state.as_str(), institution, sex, role, "yes", registered, attended, days]
        .map(str::to_owned)
        .to_vec()
}
