//! Writes a key as `deliveries.toml` declares it, with something added: a line that works when it is pasted.

use jiff::civil::Date;
use toml::{Table, Value};

use crate::survey::{Derived, Key, KeySource};
use crate::text::SerialDates;

/// A key whose map says what a text stands for. A key that isn't declared is captured from the path under its name.
pub(super) fn with_mapped(name: &str, key: Option<&Key>, from: &str, to: &str) -> String {
    let mut declared = table(name, key);
    let mut map = Table::new();
    map.extend(key.iter().flat_map(|key| &key.map).map(|(text, value)| (text.clone(), value.as_str().into())));
    map.insert(from.to_owned(), to.into());
    declared.insert("map".to_owned(), map.into());
    line(name, declared)
}

/// A key with one more period, which is a day long.
pub(super) fn with_period(name: &str, key: Option<&Key>, day: Date) -> String {
    let mut declared = table(name, key);
    let periods = declared.entry("periods").or_insert_with(|| Table::new().into());
    if let Some(periods) = periods.as_table_mut() {
        periods.insert("SEMINAR".to_owned(), days((day, day)));
    }
    line(name, declared)
}

fn table(name: &str, key: Option<&Key>) -> Table {
    let mut declared = Table::new();
    let (word, place) = match key.map(|key| &key.source) {
        None => ("path", name),
        Some(KeySource::Column(header)) => ("column", header.as_str()),
        Some(KeySource::Path(part)) => ("path", part.as_str()),
        Some(KeySource::Constant(text)) => ("constant", text.as_str()),
    };
    declared.insert(word.to_owned(), place.into());
    let Some(key) = key else { return declared };
    if let Some(serial) = key.serial {
        let year = match serial {
            SerialDates::From1900 => "1900",
            SerialDates::From1904 => "1904",
        };
        declared.insert("serial".to_owned(), year.into());
    }
    if !key.map.is_empty() {
        let map: Table = key.map.iter().map(|(text, value)| (text.clone(), value.as_str().into())).collect();
        declared.insert("map".to_owned(), map.into());
    }
    match &key.derived {
        None => {}
        Some(Derived::Quarter) => drop(declared.insert("quarter".to_owned(), true.into())),
        Some(Derived::Year) => drop(declared.insert("year".to_owned(), true.into())),
        Some(Derived::Periods(periods)) => {
            let periods: Table = periods.iter().map(|(id, period)| (id.to_string(), days(*period))).collect();
            declared.insert("periods".to_owned(), periods.into());
        }
    }
    declared
}

fn days((first, last): (Date, Date)) -> Value {
    Value::Array(vec![first.to_string().into(), last.to_string().into()])
}

fn line(name: &str, declared: Table) -> String {
    format!("keys.{name} = {}", Value::Table(declared))
}

#[cfg(test)]
mod tests {
    use super::super::examples::{column_key, read, small_survey};
    use super::*;
    use crate::survey::IssueCode;

    fn parsed(line: &str, name: &str) -> Value {
        assert_eq!(line.lines().count(), 1);
        let table: Table = line.parse().unwrap();
        table["keys"][name].clone()
    }

    #[test]
    fn the_whole_key_is_written_with_what_is_added() {
        let map = [("México".to_owned(), "MX".to_owned())].into();
        let key = Key { map, ..column_key("País") };
        let state = parsed(&with_mapped("state", Some(&key), "Peruu", "PE"), "state");
        assert_eq!(state["column"].as_str(), Some("País"));
        assert_eq!((state["map"]["México"].as_str(), state["map"]["Peruu"].as_str()), (Some("MX"), Some("PE")));
        assert_eq!(parsed(&with_mapped("state", None, "Peruu", "PE"), "state")["path"].as_str(), Some("state"));
        let day = jiff::civil::date(2014, 12, 1);
        let periods = [("C1".parse().unwrap(), (day, day))].into();
        let key = Key { derived: Some(Derived::Periods(periods)), ..column_key("Fecha") };
        let seminar = parsed(&with_period("seminar", Some(&key), day), "seminar");
        assert_eq!(seminar["periods"]["C1"], seminar["periods"]["SEMINAR"]);
    }

    #[test]
    fn the_cure_of_an_unknown_state_names_its_column() {
        let checked = read(&small_survey(), &[("C1/a.csv", "ID,País,En general\n1,Peruu,7\n")]);
        let issue = checked.issues.iter().find(|issue| issue.code == IssueCode::UnknownState).unwrap();
        let state = parsed(&issue.cure.as_ref().unwrap().toml, "state");
        assert_eq!((state["column"].as_str(), state["map"]["Peruu"].as_str()), (Some("País"), Some("PE")));
    }
}
