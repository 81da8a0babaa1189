//! Reads one delivered file: its records become entries and bytes.

use super::counted_elsewhere;
use super::filters::{Decision, Filters, InWindow};
use super::near_limit::is_near_limit;
use super::parents::RepeatedParts;
use super::reading::Reading;
use crate::gather::{DeliveredFile, Record};
use crate::harmonise::answers::asked_of::AskedOf;
use crate::harmonise::answers::code::Code;
use crate::harmonise::answers::reader::{AnswerReader, Scales};
use crate::harmonise::answers::recodes::Recodes;
use crate::harmonise::columns::headers::ItemHeaders;
use crate::harmonise::columns::item_columns::{Bound, ModuleOf, item_columns};
use crate::harmonise::columns::key_columns::is_about_missing_state;
use crate::harmonise::columns::repeat_columns::RepeatedRow;
use crate::harmonise::columns::repeats::{Repeats, tell_nameless};
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::keys::captured::key_columns;
use crate::harmonise::keys::names::Known;
use crate::harmonise::keys::reader::{KeyProblem, near_limit, no_date};
use crate::harmonise::keys::record_keys::{KeyIssues, RecordKeys, empty_key};
use crate::harmonise::records::record::{Disposition, InheritedKeys, LeftOut, RecordEntry};
use crate::harmonise::records::slot::{Slot, of_answers};
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
        if reader.repeated.is_some() {
            // A row may stand above that of its person, from which it has its keys.
            let mut scout = self.reader(file)?;
            table.whole()?.for_each_record(|record| scout.meet_person(&record));
            reader.repeated = scout.repeated;
        }
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
        let columns = key_columns(file, delivery, &self.known, &mut reading.issues);
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
            Layout::Long => of_answers(file_issues, &columns, delivery, &mut reading.issues),
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
        let count = columns.count.column();
        let respondent = columns.respondent.column();
        let repeated = columns.repeats.map(|columns| RepeatedParts::new(columns, respondent));
        let told = Vec::new();
        Some(FileReader {
            reading,
            keys,
            answers,
            filters,
            told,
            recodes,
            asked,
            disposition,
            repeats,
            count,
            repeated,
        })
    }
}

/// In the layout `module-rows` every record names its module, even where the key is missing.
fn module_of(layout: Layout, bound: &Bound) -> Option<ModuleOf> {
    match layout {
        Layout::ModuleRows => bound.module.clone().or(Some(ModuleOf::Record)),
        Layout::Wide | Layout::Long => bound.module.clone(),
    }
}

/// Reads the records of one file, one after the other.
#[derive(Debug)]
pub(in crate::harmonise) struct FileReader<'a> {
    pub(in crate::harmonise) reading: Reading<'a>,
    keys: RecordKeys<'a>,
    pub(super) answers: AnswerReader<'a>,
    filters: Filters,
    /// What was told once for the whole file.
    told: Vec<IssueCode>,
    pub(super) recodes: Recodes,
    pub(super) asked: AskedOf<'a>,
    disposition: Disposition,
    repeats: Repeats,
    /// The column that says for how many answers a record stands.
    count: Option<usize>,
    /// Rows that repeat a part of the form.
    pub(super) repeated: Option<RepeatedParts>,
}

impl FileReader<'_> {
    /// Reads a record.
    pub(in crate::harmonise) fn take(&mut self, record: &Record<'_>) {
        let entry = self.entry(record);
        self.admit(record, entry);
    }

    /// Learns what a person's own row says of the others.
    fn meet_person(&mut self, record: &Record<'_>) {
        let entry = self.unchecked_entry(record);
        if let Some(repeated) = &mut self.repeated {
            repeated.meet(record, &entry);
            repeated.learn(record, &self.reading.slots);
        }
    }

    /// What a record is to its person, and the keys that it has from others; else what becomes of it.
    fn repeated_part(&mut self, record: &Record<'_>) -> Result<(RepeatedRow, InheritedKeys), Disposition> {
        let Some(repeated) = &self.repeated else { return Ok((RepeatedRow::Parent, InheritedKeys::default())) };
        let (kind, inherited) = (repeated.columns.kind(record), repeated.inherited(record));
        let says_nothing = || self.reading.slots.iter().all(|slot| slot.is_blank(record));
        match (kind, inherited.left_out) {
            (RepeatedRow::Other, _) => return Err(Disposition::Excluded(LeftOut::OtherPart)),
            (RepeatedRow::Child, _) if repeated.columns.lacks_module(record) && says_nothing() => {
                return Err(Disposition::Excluded(LeftOut::OtherPart));
            }
            (RepeatedRow::Child, Some(left_out)) => return Err(Disposition::Excluded(left_out)),
            (RepeatedRow::Child, None) if !repeated.columns.name_modules() => {
                self.tell_once(IssueCode::RepeatedRows, Severity::Error, "expected-module-rows", "done-repeated-rows");
                return Err(Disposition::Quarantined);
            }
            (RepeatedRow::Child, None) | (RepeatedRow::Parent, _) => {}
        }
        Ok((kind, inherited))
    }

    /// What a record says of itself, and what becomes of it.
    pub(in crate::harmonise) fn entry(&mut self, record: &Record<'_>) -> RecordEntry {
        let entry = self.unchecked_entry(record);
        self.checked(entry)
    }

    /// Reads the answers of a record of which this is known.
    pub(in crate::harmonise) fn admit(&mut self, record: &Record<'_>, entry: RecordEntry) {
        if entry.disposition == Disposition::Used && entry.times > 0 {
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
        let (kind, inherited) = match self.repeated_part(record) {
            Ok(known) => known,
            Err(disposition) => return RecordEntry::new(record.line, disposition),
        };
        match self.filters.decide(record, kind) {
            Decision::Exclude(filter) => {
                return RecordEntry::new(record.line, Disposition::Excluded(LeftOut::Filter(filter)));
            }
            Decision::Keep | Decision::NoDay(_) | Decision::NearLimit(_)
                if self.disposition == Disposition::Quarantined =>
            {
                return RecordEntry::new(record.line, Disposition::Quarantined);
            }
            Decision::NoDay(column) => return self.undecided(record, column, &self.no_day(record, column)),
            Decision::NearLimit(column) => return self.undecided(record, column, &near_limit()),
            Decision::Keep => {}
        }
        if let Some(left_out) = LeftOut::by_platform(self.keys.file_issues().export, self.reading.delivery, record) {
            return RecordEntry::new(record.line, Disposition::Excluded(left_out));
        }
        let told = self.reading.issues.len();
        let mut entry = self.keys.read(record, inherited, &mut self.reading.issues);
        entry.part = self.repeated.as_ref().map_or(0, |repeated| repeated.part(record));
        if entry.disposition != Disposition::Used {
            return entry;
        }
        if let Some(column) = self.keys.date_column().filter(|_| is_near_limit(&entry, &self.filters, &self.asked)) {
            self.reading.issues.truncate(told);
            return self.undecided(record, column, &near_limit());
        }
        if let Some(column) = self.count {
            let Some(times) = counted_elsewhere::times(record.cell(column)) else {
                entry.disposition = self.set_aside(record, Some(column), &counted_elsewhere::no_count());
                return entry;
            };
            entry.times = times;
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
                    Some(column) => return self.undecided(record, column, &self.no_day(record, column)),
                    None => entry.disposition = self.set_aside(record, None, &empty_key("date")),
                }
            }
            InWindow::NoSeminarDays => {
                let (expected, done) = ("expected-seminar-days", "done-no-window");
                self.tell_once(IssueCode::WindowUnknown, Severity::Warning, expected, done);
            }
        }
        entry
    }

    /// A record of which it can't be told whether a filter by days leaves it out.
    fn undecided(&mut self, record: &Record<'_>, column: usize, problem: &KeyProblem) -> RecordEntry {
        RecordEntry::new(record.line, self.set_aside(record, Some(column), problem))
    }

    fn no_day(&self, record: &Record<'_>, column: usize) -> KeyProblem {
        let text = String::from_utf8_lossy(record.cell(column));
        if text.trim().is_empty() { empty_key("date") } else { no_date(&text, self.reading.delivery.date_order) }
    }

    fn set_aside(&mut self, record: &Record<'_>, column: Option<usize>, problem: &KeyProblem) -> Disposition {
        let key_issues = KeyIssues { file_issues: self.keys.file_issues(), record, column, told: &mut self.told };
        key_issues.aside(&mut self.reading.issues, problem)
    }

    /// Tells what holds for the whole file.
    fn tell_once(&mut self, code: IssueCode, severity: Severity, expected: &'static str, done: &'static str) {
        if self.told.contains(&code) {
            return;
        }
        self.told.push(code);
        self.reading.issues.push(Issue {
            expected: Some(Said::new(expected)),
            ..self.keys.file_issues().of_file(severity, code, Said::new(done))
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
