//! Puts into a table what goes wrong in real deliveries, on purpose and as planned.

use super::table::CellTable;
use crate::simulate::draw::draws::Draws;
use crate::simulate::plan::form::FORM;
use crate::simulate::plan::planned_file::{Mess, PlannedFile};
use crate::simulate::plan::survey_plan::PlannedSeminar;

/// Who tries a form before it is sent out.
pub(super) const TEST_RESPONDENT: &str = "PRUEBA";
/// Headers of the time at which a form was sent.
pub(super) const TIMESTAMP: &str = "Marca temporal";

/// The table with the file's messes in it. What concerns bytes rather than cells is left to the writer.
pub(super) fn with_messes(
    mut table: CellTable,
    file: &PlannedFile,
    seminar: &PlannedSeminar,
    draws: &mut Draws,
) -> CellTable {
    for mess in &file.messes {
        match mess {
            Mess::RaggedRow => cut_last_row(&mut table),
            Mess::UnknownLabel => misspell_a_label(&mut table, draws),
            Mess::DuplicateRespondent => repeat_first_row(&mut table),
            Mess::TestRow => add_test_row(&mut table),
            Mess::Unfinished => table = unfinished(table),
            Mess::Timestamp => add_timestamps(&mut table, seminar, draws),
            Mess::LineBreaks => break_comments(&mut table),
            Mess::LooseLabels => loosen_labels(&mut table, draws),
            Mess::Superseded | Mess::SepLine | Mess::BlankLines => {}
        }
    }
    table
}

/// The table before the last person filled in the second half.
pub(super) fn unfinished(mut table: CellTable) -> CellTable {
    if let Some(row) = table.rows.last_mut() {
        empty_second_half(row);
    }
    table
}

fn empty_second_half(row: &mut [String]) {
    let half = row.len() / 2;
    row[half..].iter_mut().for_each(String::clear);
}

fn cut_last_row(table: &mut CellTable) {
    if let Some(row) = table.rows.last_mut() {
        row.truncate(row.len() * 3 / 5);
    }
}

fn repeat_first_row(table: &mut CellTable) {
    if let Some(mut row) = table.rows.first().cloned() {
        empty_second_half(&mut row);
        table.rows.insert(0, row);
    }
}

fn add_test_row(table: &mut CellTable) {
    if let Some(mut row) = table.rows.first().cloned() {
        TEST_RESPONDENT.clone_into(&mut row[0]);
        table.rows.insert(0, row);
    }
}

fn is_label(cell: &str) -> bool {
    FORM.questions.iter().flat_map(|question| &question.labels).any(|label| label.iter().any(|text| text == cell))
}

/// Takes the third letter from the end out of a label that occurs, as in "De acuedo".
fn misspell_a_label(table: &mut CellTable, draws: &mut Draws) {
    let mut labels: Vec<&mut String> = table.rows.iter_mut().flatten().filter(|cell| is_label(cell)).collect();
    let place = draws.below(labels.len());
    if let Some(cell) = labels.get_mut(place) {
        let mut letters: Vec<char> = cell.chars().collect();
        letters.remove(letters.len().saturating_sub(3));
        **cell = letters.into_iter().collect();
    }
}

fn loosen_labels(table: &mut CellTable, draws: &mut Draws) {
    for cell in table.rows.iter_mut().flatten().filter(|cell| is_label(cell)) {
        *cell = match draws.below(6) {
            0 => cell.to_uppercase(),
            1 => format!("{cell} "),
            2 => cell.replace(' ', "\u{a0}"),
            3 => cell.to_lowercase(),
            4.. => continue,
        };
    }
}

fn break_comments(table: &mut CellTable) {
    for cell in table.rows.iter_mut().flatten().filter(|cell| cell.ends_with(['.', '!'])) {
        let middle = cell.char_indices().find(|(place, letter)| *letter == ' ' && *place > cell.len() / 3);
        if let Some((place, _)) = middle {
            cell.replace_range(place..=place, "\n");
        }
    }
}

fn add_timestamps(table: &mut CellTable, seminar: &PlannedSeminar, draws: &mut Draws) {
    table.header.insert(0, TIMESTAMP.to_owned());
    for row in &mut table.rows {
        let day = seminar.end;
        let (hour, minute, second) = (9 + draws.below(9), draws.below(60), draws.below(60));
        let date = format!("{:02}/{:02}/{}", day.day(), day.month(), day.year());
        row.insert(0, format!("{date} {hour}:{minute:02}:{second:02}"));
    }
}
