//! Finds where the keys and filters of a delivery stand in one file.

use super::only_column::only_column;
use super::repeat_columns::RepeatColumns;
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::record::Disposition;
use crate::survey::{Captures, Delivery, Issue, IssueCode, Key, KeySource, Layout, Severity};

/// What becomes of records whose state can't be told.
const STATELESS: &str = "done-counted-stateless";

/// Whether an issue says that the file has no column for the state, which a national course can do without.
pub(in crate::harmonise) fn is_about_missing_state(issue: &Issue) -> bool {
    issue.code == IssueCode::MissingColumn && issue.done.key == STATELESS
}

/// Where a key stands in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) enum KeyPlace {
    /// In this column.
    Column(usize),
    /// The same for the whole file.
    Text(String),
    /// The file doesn't have it.
    Nowhere,
}

impl KeyPlace {
    /// The column in which it stands, from 0.
    pub(in crate::harmonise) fn column(&self) -> Option<usize> {
        match self {
            Self::Column(column) => Some(*column),
            Self::Text(_) | Self::Nowhere => None,
        }
    }
}

/// Where each key stands in one file.
#[derive(Debug)]
pub(in crate::harmonise) struct KeyColumns {
    pub(in crate::harmonise) seminar: KeyPlace,
    pub(in crate::harmonise) module: KeyPlace,
    pub(in crate::harmonise) state: KeyPlace,
    pub(in crate::harmonise) respondent: KeyPlace,
    pub(in crate::harmonise) date: KeyPlace,
    pub(in crate::harmonise) item: KeyPlace,
    pub(in crate::harmonise) answer: KeyPlace,
    pub(in crate::harmonise) count: KeyPlace,
    /// Places of filters in the declaration, with the columns whose cells they test.
    pub(in crate::harmonise) filters: Vec<(usize, usize)>,
    /// Which rows repeat a part of the form.
    pub(in crate::harmonise) repeats: Option<RepeatColumns>,
    /// What becomes of all records: quarantined where it can't be told whom to leave out or who is the same person.
    pub(in crate::harmonise) disposition: Disposition,
}

impl KeyColumns {
    /// Finds them, and tells which are missing or can't be told apart.
    pub(in crate::harmonise) fn find(
        file_issues: FileIssues<'_>,
        delivery: &Delivery,
        captures: &Captures,
        issues: &mut Vec<Issue>,
    ) -> Self {
        let keys = &delivery.keys;
        let mut key =
            |name: &str, key: Option<&Key>, severity: Severity, done: &'static str| match key.map(|key| &key.source) {
                None => captures.get(name).cloned().map_or(KeyPlace::Nowhere, KeyPlace::Text),
                Some(KeySource::Constant(text)) => KeyPlace::Text(text.clone()),
                Some(KeySource::Path(part)) => captures.get(part).cloned().map_or(KeyPlace::Nowhere, KeyPlace::Text),
                Some(KeySource::Column(header)) => match only_column(file_issues, header, severity, done, issues) {
                    Some(column) => KeyPlace::Column(column),
                    None => KeyPlace::Nowhere,
                },
            };
        let aside = "done-aside-without";
        let (respondent_severity, respondent_done) = match delivery.layout {
            Layout::Wide => (Severity::Note, "done-own-respondent"),
            Layout::ModuleRows | Layout::Long => (Severity::Error, "done-file-aside-person"),
        };
        let found = Self {
            seminar: key("seminar", keys.seminar.as_ref(), Severity::Error, aside),
            module: key("module", keys.module.as_ref(), Severity::Error, aside),
            state: key("state", keys.state.as_ref(), Severity::Warning, STATELESS),
            respondent: key("respondent", keys.respondent.as_ref(), respondent_severity, respondent_done),
            date: key("date", keys.date.as_ref(), Severity::Warning, "done-counted-dayless"),
            item: key("item", keys.item.as_ref(), Severity::Error, aside),
            answer: key("answer", keys.answer.as_ref(), Severity::Error, aside),
            count: KeyPlace::Nowhere,
            filters: filters(file_issues, delivery, issues),
            repeats: None,
            disposition: Disposition::Used,
        };
        let module = found.module.column();
        let found = Self {
            count: count(file_issues, delivery, issues),
            repeats: RepeatColumns::find(file_issues, delivery, module, issues),
            ..found
        };
        let is_unmarked = delivery.repeats.is_some() && found.repeats.is_none();
        let is_uncounted = keys.count.is_some() && found.count == KeyPlace::Nowhere;
        let is_lost = delivery.keys.respondent.is_some() && found.respondent == KeyPlace::Nowhere;
        let is_unfiltered = found.filters.len() < tested_columns(delivery).count();
        if is_unfiltered || is_uncounted || is_unmarked || (is_lost && delivery.layout != Layout::Wide) {
            return Self { disposition: Disposition::Quarantined, ..found };
        }
        found
    }

    /// All columns that hold a key or a filter.
    pub(in crate::harmonise) fn columns(&self) -> impl Iterator<Item = usize> {
        let of_record = [&self.seminar, &self.module, &self.state, &self.respondent, &self.date];
        of_record
            .into_iter()
            .chain([&self.item, &self.answer, &self.count])
            .filter_map(KeyPlace::column)
            .chain(self.repeats.iter().flat_map(RepeatColumns::columns))
    }
}

/// The places of the filters that test a cell, with their columns' headers.
fn tested_columns(delivery: &Delivery) -> impl Iterator<Item = (usize, &str)> {
    let filters = delivery.exclude.iter().enumerate();
    filters.flat_map(|(place, exclusion)| exclusion.test.cells().map(move |(column, _)| (place, column)))
}

fn count(file_issues: FileIssues<'_>, delivery: &Delivery, issues: &mut Vec<Issue>) -> KeyPlace {
    let column = delivery
        .keys
        .count
        .as_deref()
        .and_then(|header| only_column(file_issues, header, Severity::Error, "done-file-aside-count", issues));
    column.map_or(KeyPlace::Nowhere, KeyPlace::Column)
}

fn filters(file_issues: FileIssues<'_>, delivery: &Delivery, issues: &mut Vec<Issue>) -> Vec<(usize, usize)> {
    let filters = tested_columns(delivery).filter_map(|(place, header)| {
        let done = "done-file-aside-filter";
        Some((place, only_column(file_issues, header, Severity::Error, done, issues)?))
    });
    filters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harmonise::examples::{column_key, delivery};
    use crate::survey::{Exclusion, IssueCode};

    fn find(delivery: &Delivery, header: &[&str], captures: &Captures) -> (KeyColumns, Vec<Issue>) {
        let header: Vec<String> = header.iter().map(|text| (*text).to_owned()).collect();
        let mut issues = vec![];
        let file_issues =
            FileIssues { file: "a.csv", header: &header, other_names: &[], is_sheet: false, export: None };
        (KeyColumns::find(file_issues, delivery, captures, &mut issues), issues)
    }

    #[test]
    fn captures_are_keys_unless_something_else_is_declared() {
        let captures = [("state".to_owned(), "PE".to_owned()), ("module".to_owned(), "2".to_owned())].into();
        let mut delivery = delivery("*.csv", Layout::Wide);
        delivery.keys.module = Some(column_key("Modulo"));
        let (keys, issues) = find(&delivery, &["Módulo"], &captures);
        assert_eq!((keys.state, keys.module), (KeyPlace::Text("PE".to_owned()), KeyPlace::Column(0)));
        assert_eq!(issues, []);
    }

    #[test]
    fn a_missing_respondent_is_noted_and_a_missing_seminar_is_an_error() {
        let mut delivery = delivery("*.csv", Layout::Wide);
        delivery.keys.respondent = Some(column_key("ID"));
        delivery.keys.seminar = Some(column_key("Fecha"));
        let (_, issues) = find(&delivery, &["Fechas"], &Captures::new());
        let told: Vec<_> = issues.iter().map(|issue| (issue.severity, issue.nearest.as_deref())).collect();
        assert_eq!(told, [(Severity::Error, Some("Fechas")), (Severity::Note, None)]);
    }

    #[test]
    fn a_column_that_a_filter_and_a_key_name_is_told_once_with_the_nearest_header() {
        let mut delivery = delivery("*.csv", Layout::Wide);
        delivery.keys.respondent = Some(column_key("Identificacion"));
        delivery.exclude = vec![Exclusion::equals("Identificacion", &["test"], "tests")];
        let (keys, issues) = find(&delivery, &["ID", "País"], &Captures::new());
        let told: Vec<_> = issues.iter().map(|issue| (issue.severity, issue.nearest.as_deref())).collect();
        assert_eq!((told, keys.disposition), (vec![(Severity::Error, Some("ID"))], Disposition::Quarantined));
    }

    #[test]
    fn two_columns_of_one_name_are_none() {
        let mut delivery = delivery("*.csv", Layout::Wide);
        delivery.keys.state = Some(column_key("País"));
        let (keys, issues) = find(&delivery, &["pais", "PAÍS"], &Captures::new());
        assert_eq!(keys.state, KeyPlace::Nowhere);
        assert_eq!(issues[0].code, IssueCode::AmbiguousColumn);
        assert!(issues[0].expected.as_ref().unwrap().words("columns") == Some("1, 2"));
    }
}
