//! What a cure declares, as TOML: the one place that knows how each is written.

use toml::{Table, Value};

use super::key_table::{with_mapped, with_period};
use crate::survey::{Cure, KeyName, ModuleId, SeminarId};
use crate::text::order_name;

/// What a cure declares, by key. What is left for a person to say is a word in capitals.
pub(super) fn values(cure: &Cure) -> Table {
    match cure {
        Cure::AddAlias { text, .. } => entry("aliases", list([text])),
        Cure::AddHeader { header, .. } => entry("headers", list([header])),
        Cure::NotAsked { seminar, module, .. } => {
            let except = exception(seminar, module.as_ref());
            entry("asked", entry("except", Value::Array(vec![Value::Table(except)])))
        }
        Cure::OneOf { .. } => entry("one_of", true),
        Cure::Ignore { header } => entry("ignore", list([header])),
        Cure::MapKey { key, declared, from } => {
            of_key(*key, with_mapped(*key, declared.as_deref(), from, &to_fill_in(*key)))
        }
        Cure::AddPeriod { declared, day } => {
            let key = KeyName::Seminar;
            of_key(key, with_period(key, declared.as_deref(), &to_fill_in(key), *day))
        }
        Cure::KeyInColumn(key) => of_key(*key, entry("column", "HEADER")),
        Cure::ConstantKey(key) => of_key(*key, entry("constant", to_fill_in(*key))),
        Cure::TimeZone => entry("time_zone", "AREA/CITY"),
        Cure::DateOrder(order) => entry("date_order", order_name(*order)),
        Cure::Encoding(name) => entry("encoding", name.as_str()),
        Cure::Sheet(name) => entry("sheet", name.as_str()),
        Cure::NewDelivery { files, supersedes } => {
            let mut delivery = entry("files", files.as_str());
            delivery.extend(entry("layout", "LAYOUT"));
            if !files.contains("{seminar}") {
                let key = KeyName::Seminar;
                delivery.extend(of_key(key, entry("constant", to_fill_in(key))));
            }
            if !supersedes.is_empty() {
                delivery.extend(entry("supersedes", list(supersedes)));
            }
            delivery
        }
    }
}

/// A seminar in which an item was not put, or a module of it of which it was not asked.
pub(super) fn exception(seminar: &SeminarId, module: Option<&ModuleId>) -> Table {
    let mut except = entry("seminar", seminar.as_str());
    except.extend(module.map(|module| ("module".to_owned(), module.as_str().into())));
    except
}

/// Adds what another table has: lists are joined, tables merged, and what stands there stays.
pub(super) fn merge(into: &mut Table, from: Table) {
    for (key, value) in from {
        match (into.get_mut(&key), value) {
            (Some(Value::Array(own)), Value::Array(more)) => {
                for value in more {
                    if !own.contains(&value) {
                        own.push(value);
                    }
                }
            }
            (Some(Value::Table(own)), Value::Table(more)) => merge(own, more),
            (Some(_), _) => {}
            (None, value) => {
                into.insert(key, value);
            }
        }
    }
}

/// The lines of a table, each key of a delivery on one of its own.
pub(super) fn lines(values: &Table) -> Vec<String> {
    let line = |name: &str, value: &Value| format!("{name} = {value}");
    let of_key = |(name, value): (&String, &Value)| match (name.as_str(), value) {
        ("keys", Value::Table(keys)) => keys.iter().map(|(key, value)| line(&format!("keys.{key}"), value)).collect(),
        (name, value) => vec![line(name, value)],
    };
    values.iter().flat_map(of_key).collect()
}

/// Texts as a value.
pub(super) fn list<'a>(texts: impl IntoIterator<Item = &'a String>) -> Value {
    Value::Array(texts.into_iter().map(|text| text.as_str().into()).collect())
}

fn entry(key: &str, value: impl Into<Value>) -> Table {
    Table::from_iter([(key.to_owned(), value.into())])
}

fn of_key(key: KeyName, declared: Table) -> Table {
    entry("keys", entry(key.name(), declared))
}

/// What stands where a person has to say what a key is.
fn to_fill_in(key: KeyName) -> String {
    key.name().to_uppercase()
}
