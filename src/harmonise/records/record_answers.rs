//! Reads the answers of one record, whose keys are known.

use std::sync::Arc;

use super::file_reader::FileReader;
use crate::gather::Record;
use crate::harmonise::answers::asked::Asking;
use crate::harmonise::answers::code::Code;
use crate::harmonise::answers::reader::AnswerCell;
use crate::harmonise::file_issues::{FileIssues, column_list};
use crate::harmonise::records::reading::Recoded;
use crate::harmonise::records::record::RecordEntry;
use crate::harmonise::records::slot::Slot;
use crate::survey::{Issue, IssueCode, Said, Severity};

impl FileReader<'_> {
    /// Reads the answers of a row, slot by slot.
    pub(super) fn read_row(&mut self, record: &Record<'_>, entry: &RecordEntry) {
        self.asked.turn_to(entry, &self.reading.slots);
        let elsewhere = self.repeated.as_ref().map(|repeated| repeated.asked_elsewhere(record));
        for slot in 0..self.reading.slots.len() {
            if let Some(elsewhere) = &elsewhere
                && (elsewhere.get(slot) == Some(&true) || is_of_another_row(&self.reading.slots[slot], record, entry))
            {
                self.reading.codes.push(Code::ABSENT);
                continue;
            }
            let asking = self.asked.by_slot[slot];
            match &self.reading.slots[slot] {
                Slot::Item { item, column, .. } => {
                    if asking == Asking::Yes
                        && self.recodes.are_none()
                        && let Some(code) = self.answers.known(*item, record.cell(*column))
                    {
                        self.reading.codes.push(code);
                        continue;
                    }
                    let cell = AnswerCell { slot, column: *column, item: *item, ..self.cell(entry) };
                    self.read_cell(record, entry, cell, asking);
                }
                Slot::OneOf { item, columns, .. } => {
                    let columns = Arc::clone(columns);
                    let cell = AnswerCell { slot, item: *item, ..self.cell(entry) };
                    self.read_one_of(record, entry, (cell, &columns), asking);
                }
                Slot::Options { item, columns, .. } => {
                    let columns = Arc::clone(columns);
                    let column = self.reading.slots[slot].column();
                    let cell = AnswerCell { slot, column, item: *item, ..self.cell(entry) };
                    self.read_options(record, entry, (cell, &columns), asking);
                }
                Slot::OfRecord { .. } => {}
            }
        }
    }

    /// Reads the only answer of a row, in the layout `long`.
    pub(super) fn read_answer(&mut self, record: &Record<'_>, entry: &RecordEntry) {
        let (Some(item), Some(seminar)) = (entry.item, &entry.seminar) else { return };
        let Some(column) = self.reading.slots.first().map(Slot::column) else { return };
        let asking = self.asked.asking(item, seminar, entry.module.as_ref());
        self.read_cell(record, entry, AnswerCell { column, item, ..self.cell(entry) }, asking);
    }

    /// A cell of the record that comes next.
    fn cell(&self, entry: &RecordEntry) -> AnswerCell<'static> {
        AnswerCell { entry: self.reading.entries.len(), slot: 0, line: entry.line, column: 0, item: 0, bytes: &[] }
    }

    /// A multi-select with a column per option.
    fn read_options(
        &mut self,
        record: &Record<'_>,
        entry: &RecordEntry,
        (cell, columns): (AnswerCell<'_>, &[(usize, u8)]),
        asking: Asking,
    ) {
        let cells: Vec<(usize, u8, &[u8])> =
            columns.iter().map(|(column, option)| (*column, *option, record.cell(*column))).collect();
        let none_chosen = self.reading.delivery.none_chosen;
        let before = self.reading.extents();
        let mut code = self.answers.read_split(cell, &cells, none_chosen, &mut self.reading);
        if !asking.includes(entry.date) {
            self.reading.cut_back(&before);
            self.answers.tell_unasked(cell, code, &mut self.reading);
            code = Code::NOT_ASKED;
        }
        self.reading.codes.push(code);
    }

    /// An item in several columns: the one that is filled in counts, several with the same answer count once.
    fn read_one_of(
        &mut self,
        record: &Record<'_>,
        entry: &RecordEntry,
        (cell, columns): (AnswerCell<'_>, &[usize]),
        asking: Asking,
    ) {
        let is_filled = |column: &&usize| !record.cell(**column).trim_ascii().is_empty();
        let mut filled = columns.iter().filter(is_filled);
        let Some(first) = filled.next().or(columns.first()) else { return };
        let before = self.reading.extents();
        self.read_cell(record, entry, AnswerCell { column: *first, ..cell }, asking);
        for column in filled {
            let between = self.reading.extents();
            self.read_cell(record, entry, AnswerCell { column: *column, ..cell }, asking);
            if !self.reading.join_last_answers(&before, &between) {
                self.reading.cut_back(&before);
                self.reading.issues.push(self.several_filled(record, cell, columns));
                self.reading.codes.push(Code::UNREADABLE);
                return;
            }
        }
    }

    fn several_filled(&self, record: &Record<'_>, cell: AnswerCell<'_>, columns: &[usize]) -> Issue {
        let is_filled = |column: &usize| !record.cell(*column).trim_ascii().is_empty();
        let filled: Vec<usize> = columns.iter().copied().filter(is_filled).collect();
        let item = self.asked.survey.questionnaire.items.get(cell.item).map_or("?", |item| item.id.as_str());
        let place =
            FileIssues::of(self.reading.file).place(Some(cell.line), filled.first().copied().unwrap_or_default());
        let expected = Said::new("expected-one-filled").with("item", item).with("columns", column_list(&filled));
        Issue {
            expected: Some(expected),
            ..Issue::new(Severity::Error, IssueCode::SeveralColumnsFilled, place, Said::new("done-contradiction"))
        }
    }

    fn read_cell(&mut self, record: &Record<'_>, entry: &RecordEntry, cell: AnswerCell<'_>, asking: Asking) {
        let bytes = record.cell(cell.column);
        let recode = self.recodes.find(cell.column, cell.item, bytes);
        let recode = recode.and_then(|(place, old)| Some((self.reading.delivery.recode.get(place)?, place, old)));
        let bytes = recode.as_ref().map_or(bytes, |(recode, _, _)| recode.to.as_bytes());
        if let Some((_, place, old)) = recode {
            self.reading.recoded.push(Recoded { entry: cell.entry, column: cell.column, recode: place, old });
        }
        let cell = AnswerCell { bytes, ..cell };
        let code = if asking.includes(entry.date) {
            self.answers.read(cell, &mut self.reading)
        } else {
            self.answers.read_unasked(cell, &mut self.reading)
        };
        self.reading.codes.push(code);
    }
}

/// Whether what a slot asks stands in another row of the same person: about a module in those that name one, and what is
/// asked once in the person's own.
fn is_of_another_row(slot: &Slot, record: &Record<'_>, entry: &RecordEntry) -> bool {
    match &entry.module {
        None => slot.is_of_record_module(),
        Some(_) => !slot.is_of_record_module() && slot.is_blank(record),
    }
}
