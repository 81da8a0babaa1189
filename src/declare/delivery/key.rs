//! The keys of `deliveries.toml`: where seminar, module, state, respondent and the rest stand.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::declare::parse::document::Document;
use crate::declare::text::Day;
use crate::survey::{Derived, Key, KeySource, ModuleId, Programme, SeminarId, StateCode, is_country};
use crate::text::SerialDates;

/// Where each key of a delivery stands. A capture of `files` with a key's name binds it by default.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RawKeys {
    /// The seminar.
    pub(in crate::declare) seminar: Option<RawKey>,
    /// The module.
    pub(in crate::declare) module: Option<RawKey>,
    /// The member state.
    pub(in crate::declare) state: Option<RawKey>,
    /// Who answered.
    pub(in crate::declare) respondent: Option<RawKey>,
    /// The day of the answer.
    pub(in crate::declare) date: Option<RawKey>,
    /// The item, in the layout long.
    pub(in crate::declare) item: Option<RawKey>,
    /// The answer, in the layout long.
    pub(in crate::declare) answer: Option<RawKey>,
    /// For how many answers (or, in the other layouts, identical forms) a row stands: counts made elsewhere.
    pub(in crate::declare) count: Option<RawCount>,
}

/// In which column counts made elsewhere stand.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCount {
    /// The column's header.
    pub(in crate::declare) column: String,
}

/// Where a key stands, and how what stands there is read.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RawKey {
    /// In the column with this header.
    column: Option<String>,
    /// In the part of the file's path that is captured by this name.
    path: Option<String>,
    /// The same for all rows.
    constant: Option<String>,
    /// What a text stands for; texts that aren't listed stand for themselves.
    #[serde(default)]
    map: BTreeMap<String, String>,
    /// The quarter of a date, as 2018Q2.
    #[serde(default)]
    quarter: bool,
    /// The year of a date, as 2018.
    #[serde(default)]
    year: bool,
    /// The seminar within whose days, first to last, a date lies.
    periods: Option<BTreeMap<String, [Day; 2]>>,
    /// Dates stand as a spreadsheet's numbers, such as 45000: from which year they count days.
    serial: Option<SerialDates>,
}

impl RawKey {
    /// The name of the capture in which the key stands.
    pub(super) fn captured_name(&self) -> Option<&str> {
        self.path.as_deref()
    }
}

/// What a key identifies, which decides what its values can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Identifies {
    /// A seminar.
    Seminar,
    /// A module.
    Module,
    /// A member state.
    State,
    /// A day.
    Day,
    /// Anything else.
    Other,
}

/// A key that is named after a capture of the file pattern.
pub(in crate::declare) fn captured(name: &str) -> Key {
    Key { source: KeySource::Path(name.to_owned()), map: BTreeMap::new(), derived: None, serial: None }
}

/// Reads a state's code; a problem if it is none.
pub(in crate::declare) fn state(code: &str, path: &str, document: &mut Document<'_>) -> Option<StateCode> {
    let state: Option<StateCode> = code.parse().ok().filter(is_country);
    if state.is_none() {
        document.report(path, format!("'{code}' is no state: use its ISO code, such as PE"));
    }
    state
}

/// What reading a key needs to know.
pub(super) struct KeyReader<'r, 'd> {
    /// The names that the file pattern captures; none if it is no pattern.
    pub(in crate::declare) captures: Option<&'r [String]>,
    /// What was taught, if it could be read.
    pub(in crate::declare) programme: Option<&'r Programme>,
    /// The file.
    pub(in crate::declare) document: &'r mut Document<'d>,
}

impl KeyReader<'_, '_> {
    /// Checks what no schema can say, and makes the key.
    pub(in crate::declare) fn key(&mut self, raw: &RawKey, identifies: Identifies, path: &str) -> Option<Key> {
        let source = self.source(raw, path);
        let derived = self.derived(raw, identifies, path);
        for (from, to) in &raw.map {
            self.value(to, identifies, &format!("{path}/map/{from}"));
        }
        let source = source?;
        match &source {
            KeySource::Constant(value) if raw.map.is_empty() => {
                self.value(value, identifies, &format!("{path}/constant"));
            }
            KeySource::Constant(_) | KeySource::Column(_) | KeySource::Path(_) => {}
        }
        if raw.serial.is_some() && derived.is_none() && identifies != Identifies::Day {
            self.document
                .report(&format!("{path}/serial"), "'serial' is for dates: keys.date, or a seminar made of a date");
        }
        Some(Key { source, map: raw.map.clone(), derived, serial: raw.serial })
    }

    fn source(&mut self, raw: &RawKey, path: &str) -> Option<KeySource> {
        let column = raw.column.clone().map(KeySource::Column);
        let part = raw.path.clone().map(KeySource::Path);
        let constant = raw.constant.clone().map(KeySource::Constant);
        let mut given = [column, part, constant].into_iter().flatten();
        let source = given.next();
        if source.is_none() || given.next().is_some() {
            let message = "say where the key stands by exactly one of column, path, constant";
            self.document.report(path, message);
            return None;
        }
        if let Some((KeySource::Path(name), captures)) = source.as_ref().zip(self.captures)
            && !captures.contains(name)
        {
            let known = captures.iter().map(String::as_str);
            self.document.report_unknown(&format!("{path}/path"), "capture of 'files'", name, known);
        }
        source
    }

    fn derived(&mut self, raw: &RawKey, identifies: Identifies, path: &str) -> Option<Derived> {
        let quarter = raw.quarter.then_some(("quarter", Derived::Quarter));
        let year = raw.year.then_some(("year", Derived::Year));
        let periods = raw.periods.as_ref();
        let periods = periods.map(|periods| ("periods", Derived::Periods(self.periods(periods, path))));
        let mut given = [quarter, year, periods].into_iter().flatten();
        let (name, derived) = given.next()?;
        if let Some((other, _)) = given.next() {
            self.document.report(&format!("{path}/{other}"), format!("a key has either '{name}' or '{other}'"));
        }
        match identifies {
            Identifies::Seminar => {}
            Identifies::Module | Identifies::State | Identifies::Day | Identifies::Other => {
                self.document.report(
                    &format!("{path}/{name}"),
                    format!("'{name}' makes a seminar of a date: only keys.seminar has it"),
                );
            }
        }
        if raw.constant.is_some() {
            self.document
                .report(&format!("{path}/{name}"), format!("'{name}' needs a column or a path, not a constant"));
        }
        Some(derived)
    }

    fn periods(&mut self, raw: &BTreeMap<String, [Day; 2]>, path: &str) -> BTreeMap<SeminarId, (Date, Date)> {
        let mut periods: BTreeMap<SeminarId, (Date, Date)> = BTreeMap::new();
        for (name, [first, last]) in raw {
            let path = format!("{path}/periods/{name}");
            self.value(name, Identifies::Seminar, &path);
            if first.0 > last.0 {
                self.document.report(&path, format!("the period ends on {}, before it starts on {}", last.0, first.0));
            }
            let overlapping = periods.iter().find(|(_, (start, end))| first.0 <= *end && *start <= last.0);
            if let Some((other, _)) = overlapping {
                self.document.report(&path, format!("the period overlaps with that of '{other}'"));
            }
            if let Ok(id) = name.parse() {
                periods.insert(id, (first.0, last.0));
            }
        }
        periods
    }

    /// Checks that a value can be what the key identifies, and that it is declared if anything is.
    fn value(&mut self, value: &str, identifies: Identifies, path: &str) {
        let (parsed, what, known) = match identifies {
            Identifies::Seminar => {
                let seminars = self.programme.into_iter().flat_map(|programme| &programme.seminars);
                let known: Vec<String> = seminars.map(|seminar| seminar.id.to_string()).collect();
                (self.document.parse::<SeminarId>(path, value).is_some(), "declared seminar", known)
            }
            Identifies::Module => {
                let modules = self.programme.into_iter().flat_map(|programme| &programme.modules);
                let known: Vec<String> = modules.map(|module| module.id.to_string()).collect();
                (self.document.parse::<ModuleId>(path, value).is_some(), "declared module", known)
            }
            Identifies::State => {
                let states = self.programme.into_iter().flat_map(|programme| &programme.states);
                let known: Vec<String> = states.map(ToString::to_string).collect();
                (state(value, path, self.document).is_some(), "declared state", known)
            }
            Identifies::Day | Identifies::Other => return,
        };
        if parsed && !known.is_empty() && known.iter().all(|id| id != value) {
            self.document.report_unknown(path, what, value, known.iter().map(String::as_str));
        }
    }
}
