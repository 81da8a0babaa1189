//! Checks the shape of a declaration against its JSON Schema: unknown and missing keys, types, words, ranges.

use std::ops::Range;

use serde_json::Value;
use toml::de::{DeArray, DeTable, DeValue};

use super::json_tree::number;
use crate::text::fewest_slips;

/// Something that doesn't have the shape it should.
pub(super) struct Fault {
    pub(in crate::declare) path: String,
    pub(super) span: Range<usize>,
    pub(in crate::declare) message: String,
    pub(in crate::declare) nearest: Option<String>,
}

/// Everything in a tree that doesn't have the shape of a schema.
pub(super) fn faults(schema: &Value, tree: &DeValue<'_>) -> Vec<Fault> {
    let mut check = Check { root: schema, faults: Vec::new() };
    check.value(schema, tree, &(0..0), "");
    check.faults
}

struct Check<'s> {
    root: &'s Value,
    faults: Vec<Fault>,
}

impl<'s> Check<'s> {
    fn fault(&mut self, path: &str, span: &Range<usize>, message: String, nearest: Option<String>) {
        self.faults.push(Fault { path: path.to_owned(), span: span.clone(), message, nearest });
    }

    /// A schema itself, or the one that it refers to.
    fn resolved(&self, schema: &'s Value) -> &'s Value {
        let schema = match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            Some([only]) => only,
            _ => schema,
        };
        let target = schema.get("$ref").and_then(Value::as_str).map(|target| target.trim_start_matches('#'));
        target.and_then(|target| self.root.pointer(target)).unwrap_or(schema)
    }

    fn value(&mut self, schema: &'s Value, value: &DeValue<'_>, span: &Range<usize>, path: &str) {
        let schema = self.resolved(schema);
        if let Some(words) = words(schema) {
            return self.word(&words, value, span, path);
        }
        if let Some(branches) = branches(schema) {
            return self.either(branches, value, span, path);
        }
        let Some(kind) = schema.get("type").and_then(Value::as_str) else { return };
        if !accepts(schema, kind, value) {
            let message = format!("expected {}, found {}", expected(schema, kind), found(value));
            return self.fault(path, span, message, None);
        }
        match value {
            DeValue::Table(table) => self.table(schema, table, span, path),
            DeValue::Array(array) => self.array(schema, array, span, path),
            DeValue::Integer(_) | DeValue::Float(_) => self.range(schema, value, span, path),
            DeValue::String(text) if is_date(schema) => self.date(text, span, path),
            DeValue::Datetime(date) => self.date(&date.to_string(), span, path),
            DeValue::String(_) | DeValue::Boolean(_) => {}
        }
    }

    fn either(&mut self, branches: &'s [Value], value: &DeValue<'_>, span: &Range<usize>, path: &str) {
        let candidates = branches.iter().map(|branch| self.resolved(branch));
        let kinds: Vec<(&'s Value, &'s str)> = candidates
            .filter_map(|branch| branch.get("type").and_then(Value::as_str).map(|kind| (branch, kind)))
            .collect();
        if let Some((branch, _)) = kinds.iter().find(|(branch, kind)| accepts(branch, kind, value)) {
            return self.value(branch, value, span, path);
        }
        let either: Vec<String> = kinds.iter().map(|(branch, kind)| expected(branch, kind)).collect();
        let message = format!("expected {}, found {}", either.join(" or "), found(value));
        self.fault(path, span, message, None);
    }

    fn word(&mut self, words: &[&str], value: &DeValue<'_>, span: &Range<usize>, path: &str) {
        match value.as_str() {
            Some(word) if words.contains(&word) => {}
            Some(word) => {
                let message = format!("'{word}' is none of {}", words.join(", "));
                self.fault(path, span, message, fewest_slips(word, words.iter().copied()).map(str::to_owned));
            }
            None => {
                let message = format!("expected one of the words {}, found {}", words.join(", "), found(value));
                self.fault(path, span, message, None);
            }
        }
    }

    fn table(&mut self, schema: &'s Value, table: &DeTable<'_>, span: &Range<usize>, path: &str) {
        let known = schema.get("properties").and_then(Value::as_object);
        let others = schema.get("additionalProperties").filter(|others| others.is_object());
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            let path = join(path, name);
            if let Some(schema) = known.and_then(|known| known.get(name)).or(others) {
                self.value(schema, value.get_ref(), &value.span(), &path);
                continue;
            }
            let keys = known.into_iter().flat_map(|known| known.keys().map(String::as_str));
            let nearest = fewest_slips(name, keys.clone()).map(str::to_owned);
            let list = keys.collect::<Vec<_>>().join(", ");
            let hint = if nearest.is_some() { String::new() } else { format!(" (known: {list})") };
            self.fault(&path, &key.span(), format!("unknown key '{name}'{hint}"), nearest);
        }
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        for name in required.filter(|name| !table.contains_key(*name)) {
            self.fault(&join(path, name), span, format!("the key '{name}' is missing"), None);
        }
    }

    fn array(&mut self, schema: &'s Value, array: &DeArray<'_>, span: &Range<usize>, path: &str) {
        let limit = |key: &str| schema.get(key).and_then(Value::as_u64);
        let length = array.len() as u64;
        let fits = limit("minItems").is_none_or(|least| length >= least)
            && limit("maxItems").is_none_or(|most| length <= most);
        if !fits {
            let wanted = limit("minItems").or(limit("maxItems")).unwrap_or(0);
            self.fault(path, span, format!("expected a list of {wanted} values, found {length}"), None);
        }
        let Some(items) = schema.get("items") else { return };
        for (place, element) in array.iter().enumerate() {
            self.value(items, element.get_ref(), &element.span(), &join(path, &place.to_string()));
        }
    }

    fn range(&mut self, schema: &Value, value: &DeValue<'_>, span: &Range<usize>, path: &str) {
        let Some(read) = number(value).and_then(|number| number.as_f64()) else {
            return self.fault(
                path,
                span,
                "this number can't be used: it isn't finite or is too large".to_owned(),
                None,
            );
        };
        let limit = |key: &str| schema.get(key).and_then(Value::as_f64);
        match (limit("minimum"), limit("maximum")) {
            (Some(least), Some(most)) if read < least || read > most => {
                self.fault(path, span, format!("{read} is not between {least} and {most}"), None);
            }
            (Some(least), None) if read < least => self.fault(path, span, format!("{read} is less than {least}"), None),
            _ => {}
        }
    }

    fn date(&mut self, text: &str, span: &Range<usize>, path: &str) {
        if text.parse::<jiff::civil::Date>().is_err() || text.len() != "2014-10-12".len() {
            self.fault(path, span, format!("'{text}' is no day: write it as 2014-10-12"), None);
        }
    }
}

fn join(path: &str, step: &str) -> String {
    if path.is_empty() { step.to_owned() } else { format!("{path}/{step}") }
}

fn branches(schema: &Value) -> Option<&[Value]> {
    schema.get("anyOf").or_else(|| schema.get("oneOf")).and_then(Value::as_array).map(Vec::as_slice)
}

/// The words that a schema allows, if it allows only words.
fn words(schema: &Value) -> Option<Vec<&str>> {
    if let Some(list) = schema.get("enum").and_then(Value::as_array) {
        return list.iter().map(Value::as_str).collect();
    }
    branches(schema)?.iter().map(|branch| branch.get("const").and_then(Value::as_str)).collect()
}

fn is_date(schema: &Value) -> bool {
    schema.get("format").and_then(Value::as_str) == Some("date")
}

fn accepts(schema: &Value, kind: &str, value: &DeValue<'_>) -> bool {
    match value {
        DeValue::String(_) => kind == "string",
        DeValue::Integer(_) => kind == "integer" || kind == "number",
        DeValue::Float(_) => kind == "number",
        DeValue::Boolean(_) => kind == "boolean",
        DeValue::Datetime(_) => is_date(schema),
        DeValue::Array(_) => kind == "array",
        DeValue::Table(_) => kind == "object",
    }
}

fn expected(schema: &Value, kind: &str) -> String {
    match kind {
        "string" if is_date(schema) => "a day such as 2014-10-12",
        "string" => "a text in quotes",
        "integer" => "a whole number",
        "number" => "a number",
        "boolean" => "true or false",
        "array" => "a list",
        _ => "a table",
    }
    .to_owned()
}

fn found(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("the text \"{text}\""),
        DeValue::Integer(integer) => format!("the number {integer}"),
        DeValue::Float(float) => format!("the number {float}"),
        DeValue::Boolean(flag) => format!("{flag}"),
        DeValue::Datetime(date) => format!("the date {date}"),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    }
}
