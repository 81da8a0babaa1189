//! A key as `deliveries.toml` declares it, with something added: a line that works when it is pasted.

use jiff::civil::Date;
use toml::{Table, Value};

use crate::declare::toml_text::toml_word;
use crate::survey::{Derived, Key, KeyName, KeySource};

/// A key whose map says what a text stands for. A key that isn't declared is captured from the path under its name.
pub(super) fn with_mapped(name: KeyName, key: Option<&Key>, from: &str, to: &str) -> Table {
    let mut declared = declared(name, key);
    let mut map = Table::new();
    map.extend(key.iter().flat_map(|key| &key.map).map(|(text, value)| (text.clone(), value.as_str().into())));
    map.insert(from.to_owned(), to.into());
    declared.insert("map".to_owned(), map.into());
    declared
}

/// A key with one more period, which is a day long.
pub(super) fn with_period(name: KeyName, key: Option<&Key>, seminar: &str, day: Date) -> Table {
    let mut declared = declared(name, key);
    let periods = declared.entry("periods").or_insert_with(|| Table::new().into());
    if let Some(periods) = periods.as_table_mut() {
        periods.insert(seminar.to_owned(), days((day, day)));
    }
    declared
}

fn declared(name: KeyName, key: Option<&Key>) -> Table {
    let mut declared = Table::new();
    let (word, place) = match key.map(|key| &key.source) {
        None => ("path", name.name()),
        Some(KeySource::Column(header)) => ("column", header.as_str()),
        Some(KeySource::Path(part)) => ("path", part.as_str()),
        Some(KeySource::Constant(text)) => ("constant", text.as_str()),
    };
    declared.insert(word.to_owned(), place.into());
    let Some(key) = key else { return declared };
    if let Some(serial) = &key.serial {
        declared.insert("serial".to_owned(), toml_word(serial).into());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_key_is_written_with_what_is_added() {
        let in_column = |header: &str| Key {
            source: KeySource::Column(header.to_owned()),
            map: [("México".to_owned(), "MX".to_owned())].into(),
            derived: None,
            serial: None,
        };
        let state = with_mapped(KeyName::State, Some(&in_column("País")), "Peruu", "PE");
        assert_eq!(state["column"].as_str(), Some("País"));
        assert_eq!((state["map"]["México"].as_str(), state["map"]["Peruu"].as_str()), (Some("MX"), Some("PE")));
        assert_eq!(with_mapped(KeyName::State, None, "Peruu", "PE")["path"].as_str(), Some("state"));
        let day = jiff::civil::date(2014, 12, 1);
        let periods = [("C1".parse().unwrap(), (day, day))].into();
        let key = Key { derived: Some(Derived::Periods(periods)), ..in_column("Fecha") };
        let seminar = with_period(KeyName::Seminar, Some(&key), "SEMINAR", day);
        assert_eq!(seminar["periods"]["C1"], seminar["periods"]["SEMINAR"]);
    }
}
