//! Reads who answered, where, when and about what, record by record.

use super::date_orders::DateOrders;
use super::names::Known;
use super::reader::{KeyProblem, KeyReading, ResolvedKey, Translation, no_date};
use crate::gather::Record;
use crate::harmonise::answers::error_cells::is_error_cell;
use crate::harmonise::columns::headers::{Candidate, ItemHeaders};
use crate::harmonise::columns::item_columns::{Bound, ModuleOf};
use crate::harmonise::columns::key_columns::{KeyColumns, KeyPlace};
use crate::harmonise::date_reader::{AnswerDay, DateReader};
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::record::{Disposition, InheritedKeys, RecordEntry};
use crate::survey::{
    Cure, Delivery, Issue, IssueCode, Key, KeyName, Layout, ModuleId, Place, RespondentId, Said, SeminarId, Severity,
    StateCode,
};
use crate::text::{composed, excerpt};

/// The keys of one file.
#[derive(Debug)]
pub(in crate::harmonise) struct RecordKeys<'a> {
    file_issues: FileIssues<'a>,
    known: &'a Known<'a>,
    headers: &'a ItemHeaders,
    delivery: &'a Delivery,
    seminar: ResolvedKey<SeminarId>,
    module: ResolvedKey<ModuleId>,
    state: ResolvedKey<StateCode>,
    respondent: ResolvedKey<RespondentId>,
    date: ResolvedKey<AnswerDay>,
    item: ResolvedKey<Candidate>,
    translations: Translations<'a>,
    /// What the dates of the file say of their order.
    date_orders: Option<DateOrders>,
    /// The same of the dates that make the seminar, if they stand elsewhere.
    seminar_orders: Option<DateOrders>,
    /// What was told once for the whole file.
    told: Vec<IssueCode>,
}

#[derive(Debug)]
struct Translations<'a> {
    seminar: Translation<'a>,
    module: Translation<'a>,
    state: Translation<'a>,
    respondent: Translation<'a>,
    item: Translation<'a>,
}

impl<'a> RecordKeys<'a> {
    pub(in crate::harmonise) fn new(
        file_issues: FileIssues<'a>,
        (known, headers, delivery): (&'a Known<'a>, &'a ItemHeaders, &'a Delivery),
        columns: &KeyColumns,
    ) -> Self {
        let only = || known.only_seminar().map_or(KeyPlace::Nowhere, |id| KeyPlace::Text(id.to_string()));
        let seminar = match &columns.seminar {
            KeyPlace::Nowhere if delivery.keys.seminar.is_none() => only(),
            found => found.clone(),
        };
        let orders = |place: &KeyPlace, key: Option<&Key>| match place {
            KeyPlace::Column(column) => Some(DateOrders::new(DateReader::of_key(delivery, key), *column)),
            KeyPlace::Text(_) | KeyPlace::Nowhere => None,
        };
        let derived = delivery.keys.seminar.as_ref().filter(|key| key.derived.is_some());
        let seminar_orders = derived.filter(|_| columns.seminar != columns.date);
        Self {
            date_orders: orders(&columns.date, delivery.keys.date.as_ref()),
            seminar_orders: seminar_orders.and_then(|key| orders(&columns.seminar, Some(key))),
            file_issues,
            known,
            headers,
            delivery,
            seminar: ResolvedKey::new(seminar),
            module: ResolvedKey::new(columns.module.clone()),
            state: ResolvedKey::new(columns.state.clone()),
            respondent: ResolvedKey::new(columns.respondent.clone()),
            date: ResolvedKey::new(columns.date.clone()),
            item: ResolvedKey::new(columns.item.clone()),
            translations: Translations {
                seminar: Translation::new(KeyName::Seminar, delivery.keys.seminar.as_ref(), delivery),
                module: Translation::new(KeyName::Module, delivery.keys.module.as_ref(), delivery),
                state: Translation::new(KeyName::State, delivery.keys.state.as_ref(), delivery),
                respondent: Translation::new(KeyName::Respondent, delivery.keys.respondent.as_ref(), delivery),
                item: Translation::new(KeyName::Item, delivery.keys.item.as_ref(), delivery),
            },
            told: Vec::new(),
        }
    }

    /// The file that they are read from.
    pub(in crate::harmonise) fn file_issues(&self) -> FileIssues<'a> {
        self.file_issues
    }

    /// Whether dates were read that may be another day, once all records were.
    pub(in crate::harmonise) fn ambiguous_dates(&self) -> impl Iterator<Item = Issue> {
        let orders = [&self.date_orders, &self.seminar_orders].into_iter().flatten();
        orders.filter_map(|orders| orders.issue(self.file_issues, self.delivery))
    }

    /// The column of the day.
    pub(in crate::harmonise) fn date_column(&self) -> Option<usize> {
        self.date.column()
    }

    /// What holds for all records.
    pub(in crate::harmonise) fn bound(&self) -> Bound {
        let seminar = match &self.seminar.place {
            KeyPlace::Text(text) => self.translations.seminar.of(text).and_then(|text| self.known.seminar(&text)).ok(),
            KeyPlace::Column(_) | KeyPlace::Nowhere => None,
        };
        let module = match &self.module.place {
            KeyPlace::Text(text) => {
                let module = self.translations.module.of(text).and_then(|text| self.known.module(&text));
                // A module that nobody knows sets all records aside; its columns need not be told as well.
                Some(module.map_or(ModuleOf::Record, ModuleOf::Module))
            }
            KeyPlace::Column(_) => Some(ModuleOf::Record),
            KeyPlace::Nowhere => None,
        };
        Bound { seminar, module }
    }

    /// The keys of a record, which has those that it leaves empty from others of its person; what is wrong with them is
    /// told.
    pub(in crate::harmonise) fn read(
        &mut self,
        record: &Record<'_>,
        inherited: InheritedKeys,
        issues: &mut Vec<Issue>,
    ) -> RecordEntry {
        let mut entry = RecordEntry::new(record.line, Disposition::Used);
        self.read_seminar(record, inherited.seminar, &mut entry, issues);
        self.read_module(record, inherited.is_parent, &mut entry, issues);
        self.read_state(record, inherited.state, &mut entry, issues);
        self.read_respondent(record, &mut entry, issues);
        self.read_date(record, &mut entry, issues);
        entry.date = entry.date.or(inherited.date);
        match self.delivery.layout {
            Layout::Long => self.read_item(record, &mut entry, issues),
            Layout::Wide | Layout::ModuleRows => {}
        }
        entry
    }

    fn read_seminar(
        &mut self,
        record: &Record<'_>,
        inherited: Option<SeminarId>,
        entry: &mut RecordEntry,
        issues: &mut Vec<Issue>,
    ) {
        let (known, translation) = (self.known, &self.translations.seminar);
        let column = self.seminar.column();
        let key_issues = KeyIssues { file_issues: self.file_issues, record, column, told: &mut self.told };
        let orders = &mut self.seminar_orders;
        let resolve = |text: &str| {
            if let Some(orders) = orders {
                orders.meet(text, record.line);
            }
            translation.find(text, |text| known.seminar(text))
        };
        match self.seminar.read(record, resolve) {
            KeyReading::Known(seminar) => entry.seminar = Some(seminar.clone()),
            KeyReading::Empty if inherited.is_some() => entry.seminar = inherited,
            KeyReading::Empty => entry.disposition = key_issues.aside(issues, &empty_key("seminar")),
            KeyReading::Nowhere => entry.disposition = key_issues.aside(issues, &no_seminar()),
            KeyReading::Bad(problem) => entry.disposition = key_issues.aside(issues, problem),
        }
    }

    fn read_module(&mut self, record: &Record<'_>, is_parent: bool, entry: &mut RecordEntry, issues: &mut Vec<Issue>) {
        let (known, translation) = (self.known, &self.translations.module);
        let column = self.module.column();
        let key_issues = KeyIssues { file_issues: self.file_issues, record, column, told: &mut self.told };
        match self.module.read(record, |text| translation.find(text, |text| known.module(text))) {
            KeyReading::Known(module) => entry.module = Some(module.clone()),
            // An answer about the seminar as a whole names no module.
            KeyReading::Empty if is_parent || self.delivery.layout == Layout::Long => {}
            KeyReading::Empty => entry.disposition = key_issues.aside(issues, &empty_key("module")),
            KeyReading::Nowhere if self.delivery.layout == Layout::ModuleRows => {
                entry.disposition = key_issues.aside(issues, &no_module());
            }
            KeyReading::Nowhere => {}
            KeyReading::Bad(problem) => entry.disposition = key_issues.aside(issues, problem),
        }
    }

    fn read_state(
        &mut self,
        record: &Record<'_>,
        inherited: Option<StateCode>,
        entry: &mut RecordEntry,
        issues: &mut Vec<Issue>,
    ) {
        let (known, translation) = (self.known, &self.translations.state);
        let column = self.state.column();
        let key_issues = KeyIssues { file_issues: self.file_issues, record, column, told: &mut self.told };
        let done = "done-counted-stateless";
        match self.state.read(record, |text| translation.find(text, |text| known.state(text))) {
            KeyReading::Known(state) => entry.state = Some(state.clone()),
            KeyReading::Empty if inherited.is_some() => entry.state = inherited,
            KeyReading::Empty => key_issues.tell(issues, Severity::Warning, &empty_key("state"), done),
            KeyReading::Nowhere => {
                entry.state = entry.seminar.as_ref().and_then(|seminar| known.state_of_course(seminar)).cloned();
            }
            KeyReading::Bad(problem) => key_issues.tell(issues, Severity::Error, problem, done),
        }
    }

    fn read_respondent(&mut self, record: &Record<'_>, entry: &mut RecordEntry, issues: &mut Vec<Issue>) {
        let translation = &self.translations.respondent;
        let resolve = |text: &str| {
            let text = translation.of(text)?;
            if is_error_cell(&text) {
                return Err(empty_key("respondent"));
            }
            composed(&text).parse().map_err(|_| empty_key("respondent"))
        };
        if self.delivery.layout == Layout::Wide {
            entry.respondent = self.respondent.read_once(record, |text| resolve(text).ok());
            return;
        }
        let column = self.respondent.column();
        let key_issues = KeyIssues { file_issues: self.file_issues, record, column, told: &mut self.told };
        match self.respondent.read(record, resolve) {
            KeyReading::Known(respondent) => entry.respondent = Some(respondent.clone()),
            // Where a person has several rows, one of nobody would count as one more person.
            KeyReading::Empty | KeyReading::Bad(_) => {
                entry.disposition = key_issues.aside(issues, &empty_key("respondent"));
            }
            KeyReading::Nowhere => {}
        }
    }

    fn read_date(&mut self, record: &Record<'_>, entry: &mut RecordEntry, issues: &mut Vec<Issue>) {
        let dates = DateReader::of_key(self.delivery, self.delivery.keys.date.as_ref());
        let orders = &mut self.date_orders;
        let column = self.date.column();
        let key_issues = KeyIssues { file_issues: self.file_issues, record, column, told: &mut self.told };
        let resolve = |text: &str| {
            if let Some(orders) = orders {
                orders.meet(text, record.line);
            }
            dates.read(text).ok_or_else(|| no_date(text, dates.order))
        };
        match self.date.read(record, resolve) {
            KeyReading::Known(date) => {
                entry.date = Some(date.day);
                entry.somewhere = Some(date.somewhere).filter(|days| days[0] != days[1]);
            }
            KeyReading::Empty | KeyReading::Nowhere => {}
            KeyReading::Bad(problem) => {
                key_issues.tell(issues, Severity::Warning, problem, "done-counted-dayless");
            }
        }
    }

    fn read_item(&mut self, record: &Record<'_>, entry: &mut RecordEntry, issues: &mut Vec<Issue>) {
        let (headers, translation) = (self.headers, &self.translations.item);
        let column = self.item.column();
        let key_issues = KeyIssues { file_issues: self.file_issues, record, column, told: &mut self.told };
        match self.item.read(record, |text| translation.of(text).and_then(|text| find_item(headers, &text))) {
            KeyReading::Known(candidate) => {
                entry.item = Some(candidate.item);
                entry.module = candidate.module.clone().or_else(|| entry.module.take());
            }
            KeyReading::Empty => entry.disposition = key_issues.aside(issues, &empty_key("item")),
            KeyReading::Nowhere => entry.disposition = Disposition::Quarantined,
            KeyReading::Bad(problem) => entry.disposition = key_issues.aside(issues, problem),
        }
    }
}

/// Tells what is wrong with a key of a record; once if it holds for the whole file.
pub(in crate::harmonise) struct KeyIssues<'r, 'b> {
    pub(in crate::harmonise) file_issues: FileIssues<'r>,
    pub(in crate::harmonise) record: &'r Record<'b>,
    pub(in crate::harmonise) column: Option<usize>,
    pub(in crate::harmonise) told: &'r mut Vec<IssueCode>,
}

impl KeyIssues<'_, '_> {
    pub(in crate::harmonise) fn aside(self, issues: &mut Vec<Issue>, problem: &KeyProblem) -> Disposition {
        self.tell(issues, Severity::Error, problem, "done-record-aside");
        Disposition::Quarantined
    }

    fn tell(self, issues: &mut Vec<Issue>, severity: Severity, problem: &KeyProblem, done: &'static str) {
        let place = match self.column {
            Some(column) => self.file_issues.place(Some(self.record.line), column),
            None if self.told.contains(&problem.code) => return,
            None => {
                self.told.push(problem.code);
                Place::file(self.file_issues.file)
            }
        };
        let read = self.column.map(|column| excerpt(&String::from_utf8_lossy(self.record.cell(column))));
        issues.push(Issue {
            read,
            expected: Some(problem.expected.clone()),
            nearest: problem.nearest.clone(),
            cure: problem.cure.as_deref().cloned(),
            ..Issue::new(severity, problem.code, place, Said::new(done))
        });
    }
}

fn find_item(headers: &ItemHeaders, text: &str) -> Result<Candidate, KeyProblem> {
    let candidates = headers.find(text).map(|(candidates, _)| candidates).unwrap_or_default();
    if let [only] = candidates.as_slice() {
        return Ok(only.clone());
    }
    if candidates.is_empty()
        && let Some(named) = headers.item(text)
    {
        return Ok(named);
    }
    let expected = Said::new(if candidates.is_empty() { "expected-item" } else { "expected-one-item" });
    Err(KeyProblem {
        code: IssueCode::UnknownItem,
        expected,
        nearest: headers.suggest(text).map(str::to_owned),
        cure: None,
    })
}

pub(in crate::harmonise) fn empty_key(name: &'static str) -> KeyProblem {
    KeyProblem {
        code: IssueCode::EmptyKey,
        expected: Said::new("expected-value").with("key", name),
        nearest: None,
        cure: None,
    }
}

fn no_seminar() -> KeyProblem {
    KeyProblem {
        code: IssueCode::UnknownSeminar,
        expected: Said::new("expected-key").with("key", "seminar"),
        nearest: None,
        cure: Some(Box::new(Cure::ConstantKey(KeyName::Seminar))),
    }
}

fn no_module() -> KeyProblem {
    KeyProblem {
        code: IssueCode::UnknownModule,
        expected: Said::new("expected-key").with("key", "module"),
        nearest: None,
        cure: Some(Box::new(Cure::KeyInColumn(KeyName::Module))),
    }
}
