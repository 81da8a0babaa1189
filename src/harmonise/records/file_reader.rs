//! Reads one delivered file: its records become entries and bytes.

use std::sync::Arc;

use super::filters::{Decision, Filters, InWindow};
use super::reading::Reading;
use crate::gather::{DeliveredFile, Record};
use crate::harmonise::answers::asked::Asking;
use crate::harmonise::answers::asked_of::AskedOf;
use crate::harmonise::answers::code::Code;
use crate::harmonise::answers::reader::{AnswerCell, AnswerReader, Scales};
use crate::harmonise::answers::recodes::Recodes;
use crate::harmonise::columns::headers::ItemHeaders;
use crate::harmonise::columns::item_columns::{Bound, ModuleOf, item_columns};
use crate::harmonise::columns::key_columns::{KeyColumns, KeyPlace, is_about_missing_state};
use crate::harmonise::columns::repeats::{Repeats, tell_nameless};
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::keys::names::Known;
use crate::harmonise::keys::reader::{KeyProblem, no_date};
use crate::harmonise::keys::record_keys::{KeyIssues, RecordKeys, empty_key};
use crate::harmonise::records::reading::Recoded;
use crate::harmonise::records::record::{Disposition, LeftOut, RecordEntry};
use crate::harmonise::records::slot::Slot;
use crate::survey::{Issue, IssueCode, Layout, Per, Said, Severity, Survey};

/// What reading any file of a survey needs, made once.
#[derive(Debug)]
pub(in crate::harmonise) struct Preparation<'a> {
    pub(in crate::harmonise) survey: &'a Survey,
    known: Known<'a>,
    scales: Scales<'a>,
    /// The headers of each delivery.
    headers: Vec<ItemHeaders>,
}

impl<'a> Preparation<'a> {
    pub(in crate::harmonise) fn new(survey: &'a Survey) -> Self {
        Self {
            survey,
            known: Known::new(&survey.programme),
            scales: Scales::new(&survey.questionnaire),
            headers: survey.deliveries.iter().map(|delivery| ItemHeaders::new(survey, delivery)).collect(),
        }
    }

    /// What the other parts of this stage know of seminars, modules and states.
    pub(in crate::harmonise) fn known(&self) -> &Known<'a> {
        &self.known
    }

    /// Reads a file; none if no delivery claims it, or its records are read block by block.
    pub(in crate::harmonise) fn read(&'a self, file: &'a DeliveredFile) -> Option<Reading<'a>> {
        let Some(table) = &file.table else {
            return Some(Reading::new(file, self.survey.deliveries.get(file.delivery)?));
        };
        let mut reader = self.reader(file)?;
        let structure = table.whole()?.for_each_record(|record| reader.take(&record));
        reader.reading.issues.extend(reader.keys.ambiguous_dates());
        let mut reading = reader.reading;
        reading.issues.extend(structure.issues.iter().cloned());
        reading.structure = Some(structure);
        Some(reading)
    }

    /// What reads the records of a file, once its columns are known; none if no delivery claims it.
    pub(in crate::harmonise) fn reader(&'a self, file: &'a DeliveredFile) -> Option<FileReader<'a>> {
        let delivery = self.survey.deliveries.get(file.delivery)?;
        let headers = self.headers.get(file.delivery)?;
        let mut reading = Reading::new(file, delivery);
        let file_issues = FileIssues::of(file);
        let columns = KeyColumns::find(file_issues, delivery, &file.captures, &mut reading.issues);
        let keys = RecordKeys::new(file_issues, (&self.known, headers, delivery), &columns);
        let bound = keys.bound();
        if bound.seminar.as_ref().is_some_and(|seminar| self.known.state_of_course(seminar).is_some()) {
            reading.issues.retain(|issue| !is_about_missing_state(issue));
        }
        if let Some(ModuleOf::Module(module)) = &bound.module {
            reading.module = Some(module.clone());
        }
        let repeats = Repeats::of(delivery, &columns);
        reading.slots = match delivery.layout {
            Layout::Long => answer_slot(file_issues, &columns, &mut reading),
            Layout::Wide | Layout::ModuleRows => {
                let bound = Bound { module: module_of(delivery.layout, &bound), ..bound };
                let mut found = item_columns(
                    file_issues,
                    (self.survey, delivery),
                    headers,
                    (&columns, &bound),
                    &mut reading.issues,
                );
                if found.is_empty() {
                    let done = Said::new("done-file-no-item");
                    reading.issues.push(file_issues.of_file(Severity::Error, IssueCode::MissingColumn, done));
                }
                repeats.retain(&mut found, &bound, file_issues, &mut reading.issues);
                found.into_iter().map(Slot::from).collect()
            }
        };
        let answers = AnswerReader::new(&self.scales, delivery, file_issues);
        let filters = Filters::new(delivery, &self.survey.programme, &columns.filters);
        let recodes = Recodes::of_file(file_issues, (&self.scales, &self.survey.questionnaire), &mut reading);
        let asked = AskedOf::new(self.survey);
        let disposition = columns.disposition;
        Some(FileReader { reading, keys, answers, filters, told: Vec::new(), recodes, asked, disposition, repeats })
    }
}

/// In the layout `module-rows` every record names its module, even where the key is missing.
fn module_of(layout: Layout, bound: &Bound) -> Option<ModuleOf> {
    match layout {
        Layout::ModuleRows => bound.module.clone().or(Some(ModuleOf::Record)),
        Layout::Wide | Layout::Long => bound.module.clone(),
    }
}

fn answer_slot(file_issues: FileIssues<'_>, columns: &KeyColumns, reading: &mut Reading<'_>) -> Vec<Slot> {
    if let KeyPlace::Column(column) = columns.answer {
        return vec![Slot::OfRecord { column }];
    }
    if reading.delivery.keys.answer.is_none() {
        let done = Said::new("done-file-no-answer");
        reading.issues.push(file_issues.of_file(Severity::Error, IssueCode::MissingColumn, done));
    }
    Vec::new()
}

/// Reads the records of one file, one after the other.
#[derive(Debug)]
pub(in crate::harmonise) struct FileReader<'a> {
    pub(in crate::harmonise) reading: Reading<'a>,
    keys: RecordKeys<'a>,
    answers: AnswerReader<'a>,
    filters: Filters,
    /// What was told once for the whole file.
    told: Vec<IssueCode>,
    recodes: Recodes,
    asked: AskedOf<'a>,
    disposition: Disposition,
    repeats: Repeats,
}

impl FileReader<'_> {
    /// Reads a record.
    pub(in crate::harmonise) fn take(&mut self, record: &Record<'_>) {
        let entry = self.entry(record);
        self.admit(record, entry);
    }

    /// What a record says of itself, and what becomes of it.
    pub(in crate::harmonise) fn entry(&mut self, record: &Record<'_>) -> RecordEntry {
        let entry = self.unchecked_entry(record);
        self.checked(entry)
    }

    /// Reads the answers of a record of which this is known.
    pub(in crate::harmonise) fn admit(&mut self, record: &Record<'_>, entry: RecordEntry) {
        if entry.disposition == Disposition::Used {
            match self.reading.delivery.layout {
                Layout::Long => self.read_answer(record, &entry),
                Layout::Wide | Layout::ModuleRows => self.read_row(record, &entry),
            }
        } else {
            let width = self.reading.slots.len();
            self.reading.codes.extend(std::iter::repeat_n(Code::ABSENT, width));
        }
        if entry.disposition == Disposition::Quarantined && self.disposition == Disposition::Used {
            self.reading.keep_raw(record);
        }
        self.reading.entries.push(entry);
    }

    /// The keys of a record that no filter leaves out.
    fn unchecked_entry(&mut self, record: &Record<'_>) -> RecordEntry {
        match self.filters.decide(record) {
            Decision::Exclude(filter) => {
                return RecordEntry::new(record.line, Disposition::Excluded(LeftOut::Filter(filter)));
            }
            Decision::Keep | Decision::NoDay(_) if self.disposition == Disposition::Quarantined => {
                return RecordEntry::new(record.line, Disposition::Quarantined);
            }
            Decision::NoDay(column) => return self.undecided(record, column),
            Decision::Keep => {}
        }
        if let Some(left_out) = LeftOut::by_platform(self.keys.file_issues().export, self.reading.delivery, record) {
            return RecordEntry::new(record.line, Disposition::Excluded(left_out));
        }
        let told = self.reading.issues.len();
        let mut entry = self.keys.read(record, &mut self.reading.issues);
        if entry.disposition != Disposition::Used {
            return entry;
        }
        match self.filters.in_window(entry.seminar.as_ref(), entry.date) {
            InWindow::Yes => {}
            InWindow::No(filter) => {
                // What is wrong with a record that is left out is of no account; what holds for the file is.
                let later = self.reading.issues.split_off(told);
                self.reading.issues.extend(later.into_iter().filter(|issue| issue.place.line.is_none()));
                entry.disposition = Disposition::Excluded(LeftOut::Filter(filter));
            }
            InWindow::NoDay => {
                self.reading.issues.truncate(told);
                match self.keys.date_column() {
                    Some(column) => return self.undecided(record, column),
                    None => entry.disposition = self.set_aside(record, None, &empty_key("date")),
                }
            }
            InWindow::NoSeminarDays => self.tell_no_window(),
        }
        entry
    }

    /// A record of which it can't be told whether a filter by days leaves it out.
    fn undecided(&mut self, record: &Record<'_>, column: usize) -> RecordEntry {
        let text = String::from_utf8_lossy(record.cell(column));
        let problem =
            if text.trim().is_empty() { empty_key("date") } else { no_date(&text, self.reading.delivery.date_order) };
        let disposition = self.set_aside(record, Some(column), &problem);
        RecordEntry::new(record.line, disposition)
    }

    fn set_aside(&mut self, record: &Record<'_>, column: Option<usize>, problem: &KeyProblem) -> Disposition {
        let key_issues = KeyIssues { file_issues: self.keys.file_issues(), record, column, told: &mut self.told };
        key_issues.aside(&mut self.reading.issues, problem)
    }

    fn tell_no_window(&mut self) {
        if self.told.contains(&IssueCode::WindowUnknown) {
            return;
        }
        self.told.push(IssueCode::WindowUnknown);
        let done = Said::new("done-no-window");
        self.reading.issues.push(Issue {
            expected: Some(Said::new("expected-seminar-days")),
            ..self.keys.file_issues().of_file(Severity::Warning, IssueCode::WindowUnknown, done)
        });
    }

    /// An answer about a module, in the layout `long`, must name the module.
    fn checked(&mut self, mut entry: RecordEntry) -> RecordEntry {
        let item = entry.item.and_then(|item| self.asked.survey.questionnaire.items.get(item));
        match item.map(|item| item.per) {
            Some(Per::Seminar) if self.repeats == Repeats::Unseen && entry.disposition == Disposition::Used => {
                tell_nameless(self.keys.file_issues(), &mut self.reading.issues);
                entry.disposition = Disposition::Quarantined;
            }
            Some(Per::Seminar) => entry.module = None,
            Some(Per::Module) if entry.module.is_none() && entry.disposition == Disposition::Used => {
                let file_issues = self.keys.file_issues();
                let done = Said::new("done-record-aside-module");
                let mut issue = file_issues.of_file(Severity::Error, IssueCode::EmptyKey, done);
                issue.place.line = Some(entry.line);
                issue.expected = Some(Said::new("expected-value").with("key", "module"));
                self.reading.issues.push(issue);
                entry.disposition = Disposition::Quarantined;
            }
            Some(Per::Module) | None => {}
        }
        entry
    }

    fn read_row(&mut self, record: &Record<'_>, entry: &RecordEntry) {
        self.asked.turn_to(entry, &self.reading.slots);
        for slot in 0..self.reading.slots.len() {
            let asking = self.asked.by_slot[slot];
            match &self.reading.slots[slot] {
                Slot::Item { item, column, .. } => {
                    if asking == Asking::Yes
                        && let Some(code) = self.answers.known(*item, record.cell(*column))
                    {
                        self.reading.codes.push(code);
                        continue;
                    }
                    let cell = AnswerCell { slot, column: *column, item: *item, ..self.cell(entry) };
                    self.read_cell(record, entry, cell, asking);
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

    fn read_answer(&mut self, record: &Record<'_>, entry: &RecordEntry) {
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
        let (before, told) = (self.reading.selections.len(), self.reading.issues.len());
        let mut code = self.answers.read_split(cell, &cells, none_chosen, &mut self.reading);
        if !asking.includes(entry.date) {
            self.reading.selections.truncate(before);
            self.reading.issues.truncate(told);
            self.answers.tell_unasked(cell, code, &mut self.reading);
            code = Code::NOT_ASKED;
        }
        self.reading.codes.push(code);
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::harmonise::examples::{codes, column_key, counts, read, small_survey};
    use crate::survey::{Derived, Exclusion, Group, IssueCode, MissingReason, StateCode};

    #[test]
    fn a_record_of_an_unknown_seminar_is_set_aside_and_one_of_an_unknown_state_counts() {
        let mut survey = small_survey();
        survey.programme.seminars = vec![crate::harmonise::answers::asked::undated(&"C1".parse().unwrap())];
        survey.deliveries[0].files = "*.csv".parse().unwrap();
        survey.deliveries[0].keys.seminar = Some(column_key("Seminario"));
        let text = "ID,País,Seminario,En general\n1,Narnia,C1,7\n2,PE,C7,7\n3,PE,,7\n4,,c1,7\n";
        let checked = read(&survey, &[("a.csv", text)]);
        let keys = [IssueCode::UnknownState, IssueCode::UnknownSeminar, IssueCode::EmptyKey, IssueCode::EmptyKey];
        assert_eq!(codes(&checked)[..4], keys);
        assert_eq!(counts(&checked, "", "overall").answered, 2);
        assert_eq!(checked.output.reconciliation.files[0].quarantined, 2);
        assert!(checked.output.tallies.iter().all(|(key, _)| key.group == Group::All));
    }

    #[test]
    fn rows_that_a_filter_names_are_set_aside_without_a_word_about_their_cells() {
        let mut survey = small_survey();
        survey.deliveries[0].exclude = vec![Exclusion::equals("Consiente", &["no"], "no consent")];
        let text = "ID,País,Consiente,En general\n1,PE,Sí,7\n2,Narnia,NO,99\n";
        let checked = read(&survey, &[("C1/a.csv", text)]);
        assert!(!codes(&checked).contains(&IssueCode::OutsideScale));
        assert_eq!(checked.output.reconciliation.files[0].excluded, 1);
    }

    #[test]
    fn items_asked_from_a_day_on_were_not_asked_of_earlier_rows() {
        let mut survey = small_survey();
        survey.questionnaire.items[1].asked.from = Some(date(2018, 4, 19));
        survey.deliveries[0].files = "*.csv".parse().unwrap();
        let by_year = crate::survey::Key { derived: Some(Derived::Year), ..column_key("Fecha") };
        survey.deliveries[0].keys.seminar = Some(by_year);
        survey.deliveries[0].keys.date = Some(column_key("Fecha"));
        let text =
            "ID,País,Fecha,En general\n1,PE,18/4/2018,\n2,PE,19/4/2018,7\n3,PE,20/4/18 10:31,\n4,PE,1/1/2018,3\n";
        let checked = read(&survey, &[("a.csv", text)]);
        let overall = checked.output.tallies.iter().find(|(key, _)| key.item.as_str() == "overall").unwrap().1.clone();
        assert_eq!((overall.answered, overall.asked()), (1, 2));
        assert_eq!(overall.missing_for(MissingReason::NotAsked), 2);
        assert!(codes(&checked).contains(&IssueCode::NotAskedAnswer));
        assert_eq!(checked.output.complete(survey).programme.seminars[0].id.as_str(), "2018");
    }

    #[test]
    fn states_are_counted_apart_under_their_codes() {
        let text = "ID,País,En general\n1,Perú,7\n2,PER,8\n3,Brazil,9\n";
        let checked = read(&small_survey(), &[("C1/a.csv", text)]);
        let of = |code: &str| {
            let group = Group::State(code.parse::<StateCode>().unwrap());
            checked.output.tallies.iter().find(|(key, _)| key.group == group).map(|(_, counts)| counts.answered)
        };
        assert_eq!((of("PE"), of("BR"), of("CL")), (Some(2), Some(1), None));
    }
}
