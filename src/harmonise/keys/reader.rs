//! Reads the keys of a record: each distinct text is resolved once.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use crate::gather::Record;
use crate::harmonise::answers::byte_hash::{ByByteHash, MOST_SPELLINGS};
use crate::harmonise::columns::key_columns::KeyPlace;
use crate::harmonise::date_reader::DateReader;
use crate::survey::{Cure, Delivery, Derived, IssueCode, Key, KeyName, Said};
use crate::text::{DateOrder, fitting_order, fold, order_name};

/// What is wrong with a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) struct KeyProblem {
    pub(in crate::harmonise) code: IssueCode,
    pub(in crate::harmonise) expected: Said,
    pub(in crate::harmonise) nearest: Option<String>,
    pub(in crate::harmonise) cure: Option<Box<Cure>>,
}

/// What a record says about a key.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum KeyReading<'a, T> {
    /// This.
    Known(&'a T),
    /// Its cell is empty.
    Empty,
    /// The file doesn't have the key.
    Nowhere,
    /// Something that can't be read.
    Bad(&'a KeyProblem),
}

/// One key of one file, with the texts resolved so far.
#[derive(Debug)]
pub(super) struct ResolvedKey<T> {
    /// Where it stands.
    pub(in crate::harmonise) place: KeyPlace,
    known: HashMap<Box<[u8]>, Result<T, KeyProblem>, ByByteHash>,
}

impl<T> ResolvedKey<T> {
    pub(in crate::harmonise) fn new(place: KeyPlace) -> Self {
        Self { place, known: HashMap::default() }
    }

    /// The column it stands in.
    pub(in crate::harmonise) fn column(&self) -> Option<usize> {
        match &self.place {
            KeyPlace::Column(column) => Some(*column),
            KeyPlace::Text(_) | KeyPlace::Nowhere => None,
        }
    }

    /// What a record says, not remembered: hardly two records have the same.
    pub(super) fn read_once(&self, record: &Record<'_>, resolve: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let bytes = match &self.place {
            KeyPlace::Column(column) => record.cell(*column).trim_ascii(),
            KeyPlace::Text(text) => text.as_bytes().trim_ascii(),
            KeyPlace::Nowhere => return None,
        };
        if bytes.is_empty() { None } else { resolve(&String::from_utf8_lossy(bytes)) }
    }

    /// What a record says.
    pub(in crate::harmonise) fn read(
        &mut self,
        record: &Record<'_>,
        resolve: impl FnOnce(&str) -> Result<T, KeyProblem>,
    ) -> KeyReading<'_, T> {
        let bytes = match &self.place {
            KeyPlace::Column(column) => record.cell(*column).trim_ascii(),
            KeyPlace::Text(text) => text.as_bytes().trim_ascii(),
            KeyPlace::Nowhere => return KeyReading::Nowhere,
        };
        if bytes.is_empty() {
            return KeyReading::Empty;
        }
        if !self.known.contains_key(bytes) {
            if self.known.len() >= MOST_SPELLINGS {
                self.known.clear();
            }
            self.known.insert(bytes.into(), resolve(&String::from_utf8_lossy(bytes)));
        }
        match self.known.get(bytes) {
            Some(Ok(value)) => KeyReading::Known(value),
            Some(Err(problem)) => KeyReading::Bad(problem),
            None => KeyReading::Nowhere,
        }
    }
}

/// How the texts of a key are to be understood.
#[derive(Debug)]
pub(super) struct Translation<'a> {
    name: KeyName,
    key: Option<&'a Key>,
    map: BTreeMap<String, &'a str>,
    derived: Option<&'a Derived>,
    dates: DateReader,
}

impl<'a> Translation<'a> {
    pub(in crate::harmonise) fn new(name: KeyName, key: Option<&'a Key>, delivery: &Delivery) -> Self {
        let dates = DateReader::of_key(delivery, key);
        let map = key.iter().flat_map(|key| &key.map).map(|(text, value)| (fold(text), value.as_str())).collect();
        Self { name, key, map, derived: key.and_then(|key| key.derived.as_ref()), dates }
    }

    /// What a text names; if nothing, the key with what would have to be added to its map.
    pub(in crate::harmonise) fn find<T>(
        &self,
        text: &str,
        known: impl Fn(&str) -> Result<T, KeyProblem>,
    ) -> Result<T, KeyProblem> {
        let value = self.of(text)?;
        known(&value).map_err(|problem| {
            let from = if self.map.contains_key(&fold(text)) { text.trim() } else { &value };
            let cure = Cure::MapKey { key: self.name, declared: self.declared(), from: from.to_owned() };
            KeyProblem { cure: Some(Box::new(cure)), ..problem }
        })
    }

    fn declared(&self) -> Option<Box<Key>> {
        self.key.cloned().map(Box::new)
    }

    /// Whether every text stands for itself.
    pub(super) fn is_plain(&self) -> bool {
        self.map.is_empty() && self.derived.is_none()
    }

    /// What a text stands for: by the value map, or derived from the date that it names, or itself.
    pub(in crate::harmonise) fn of(&self, text: &str) -> Result<String, KeyProblem> {
        if self.is_plain() {
            return Ok(text.trim().to_owned());
        }
        if let Some(value) = self.map.get(&fold(text)) {
            return Ok((*value).to_owned());
        }
        let Some(derived) = self.derived else { return Ok(text.trim().to_owned()) };
        let name = self.derive(derived, text)?;
        Ok(self.map.get(&fold(&name)).map_or(name, |value| (*value).to_owned()))
    }

    fn derive(&self, derived: &Derived, text: &str) -> Result<String, KeyProblem> {
        let date = self.dates.read(text).ok_or_else(|| no_date(text, self.dates.order))?;
        if date.is_near_limit(|day| seminar_of(derived, day)) {
            return Err(near_limit());
        }
        seminar_of(derived, date.day).ok_or_else(|| KeyProblem {
            code: IssueCode::OutsidePeriods,
            expected: Said::new("expected-period"),
            nearest: None,
            cure: Some(Box::new(Cure::AddPeriod { declared: self.declared(), day: date.day })),
        })
    }
}

/// The seminar that a day makes; none outside every period.
fn seminar_of(derived: &Derived, day: Date) -> Option<String> {
    match derived {
        Derived::Quarter => Some(format!("{:04}Q{}", day.year(), (day.month() - 1) / 3 + 1)),
        Derived::Year => Some(format!("{:04}", day.year())),
        Derived::Periods(periods) => {
            let period = periods.iter().find(|(_, (first, last))| (*first..=*last).contains(&day));
            period.map(|(seminar, _)| seminar.to_string())
        }
    }
}

/// A time in UTC that would belong elsewhere in another time zone.
pub(in crate::harmonise) fn near_limit() -> KeyProblem {
    KeyProblem {
        code: IssueCode::NearDayLimit,
        expected: Said::new("expected-time-zone"),
        nearest: None,
        cure: Some(Box::new(Cure::TimeZone)),
    }
}

/// A text that is no date in the declared order.
pub(in crate::harmonise) fn no_date(text: &str, order: DateOrder) -> KeyProblem {
    KeyProblem {
        code: IssueCode::UnreadableDate,
        expected: Said::new("expected-date").with("order", order_name(order)),
        nearest: None,
        cure: fitting_order(text).map(|order| Box::new(Cure::DateOrder(order))),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::harmonise::examples::{column_key, delivery, read, small_survey};
    use crate::survey::{KeySource, Layout};

    fn in_order(order: DateOrder) -> Delivery {
        Delivery { date_order: order, ..delivery("*.csv", Layout::Wide) }
    }

    fn key(map: &[(&str, &str)], derived: Option<Derived>) -> Key {
        let map = map.iter().map(|(text, value)| ((*text).to_owned(), (*value).to_owned())).collect();
        Key { source: KeySource::Column("Date".to_owned()), map, derived, serial: None }
    }

    #[test]
    fn value_maps_are_compared_after_folding() {
        let key = key(&[("Brasil", "BR")], None);
        let translation = Translation::new(KeyName::State, Some(&key), &in_order(DateOrder::Dmy));
        assert_eq!(translation.of(" BRASIL\u{a0}").as_deref(), Ok("BR"));
        assert_eq!(translation.of(" Perú ").as_deref(), Ok("Perú"));
    }

    #[test]
    fn seminars_are_derived_from_dates() {
        let quarter = key(&[("2018Q3", "C9P1")], Some(Derived::Quarter));
        let quarter = Translation::new(KeyName::Seminar, Some(&quarter), &in_order(DateOrder::Mdy));
        assert_eq!(quarter.of("6/15/18 13:05").as_deref(), Ok("2018Q2"));
        assert_eq!(quarter.of("9/8/18 15:29").as_deref(), Ok("C9P1"));
        let year = key(&[], Some(Derived::Year));
        assert_eq!(
            Translation::new(KeyName::Seminar, Some(&year), &in_order(DateOrder::Ymd)).of("2018-06-15").as_deref(),
            Ok("2018")
        );
    }

    #[test]
    fn a_day_outside_all_periods_is_told() {
        let first_seminar = ("C2P1".parse().unwrap(), (date(2014, 10, 12), date(2014, 11, 30)));
        let periods = key(&[], Some(Derived::Periods([first_seminar].into())));
        let translation = Translation::new(KeyName::Seminar, Some(&periods), &in_order(DateOrder::Dmy));
        assert_eq!(translation.of("19/10/2014").as_deref(), Ok("C2P1"));
        assert_eq!(translation.of("1/12/2014").map_err(|problem| problem.code), Err(IssueCode::OutsidePeriods));
    }

    #[test]
    fn a_date_in_another_order_suggests_the_declaration() {
        let problem = no_date("12/31/2014", DateOrder::Dmy);
        let cure = problem.cure.map(|cure| *cure);
        assert_eq!((problem.code, cure), (IssueCode::UnreadableDate, Some(Cure::DateOrder(DateOrder::Mdy))));
    }

    #[test]
    fn the_cure_of_an_unknown_state_names_its_column() {
        let checked = read(&small_survey(), &[("C1/a.csv", "ID,País,En general\n1,Peruu,7\n")]);
        let issue = checked.issues.iter().find(|issue| issue.code == IssueCode::UnknownState).unwrap();
        let declared = Some(Box::new(column_key("País")));
        assert_eq!(issue.cure, Some(Cure::MapKey { key: KeyName::State, declared, from: "Peruu".to_owned() }));
        assert_eq!(issue.nearest.as_deref(), Some("PE"));
    }
}
