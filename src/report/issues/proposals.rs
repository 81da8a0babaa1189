//! What a person could add to the declarations to settle issues: whole lines of TOML, each with its reasons.

use std::collections::BTreeMap;

use toml::{Table, Value};

use crate::locale::Locale;
use crate::report::IssueGroup;
use crate::survey::{Cure, Delivery, IssueCode, Item, Scale, Survey, Target};
use crate::text::clean_text;

/// Words that a cure leaves for a person to fill in.
const TO_FILL_IN: [&str; 5] = ["\"SEMINAR\"", "\"HEADER\"", "\"MODULE\"", "\"STATE\"", "\"ITEM\""];

/// Keys that only add to a declaration: nothing that was read before is read in another way.
const ADDING: [&str; 5] = ["aliases", "missing", "headers", "ignore", "keys"];

/// The entries of the declarations that change, by where they stand.
type Entries = BTreeMap<Entry, Lines>;

/// An entry of a declaration.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Entry {
    Scale(String),
    Level(String, String),
    Item(String),
    /// By its place among the deliveries, and its files.
    Delivery(usize, String),
}

/// The lines of an entry by their key, and why they are proposed.
#[derive(Debug, Clone, Default)]
struct Lines {
    values: Table,
    reasons: Vec<String>,
}

/// What could be added to the declarations, as TOML; none if no issue can be settled by adding. Each line is whole: it
/// holds what is declared already, and takes the place of the line with its key.
#[must_use]
pub fn proposals(groups: &[IssueGroup<'_>], survey: &Survey, locale: &Locale) -> Option<String> {
    let mut entries = Entries::new();
    for group in groups {
        let Some(cure) = cure_of(group, survey) else { continue };
        let Ok(values) = cure.toml.parse::<Table>() else { continue };
        let is_adding = values.keys().all(|key| ADDING.contains(&key.as_str()));
        if !is_adding || TO_FILL_IN.iter().any(|word| cure.toml.contains(word)) {
            continue;
        }
        for entry in entries_of(&cure.target, group, survey) {
            let lines = entries.entry(entry.clone()).or_insert_with(|| Lines::declared(&entry, survey, &values));
            merge(&mut lines.values, &declared(&entry, survey, &values));
            merge(&mut lines.values, &values);
            lines.reasons.extend(reasons(group, locale));
        }
    }
    (!entries.is_empty()).then(|| written(&entries, locale))
}

/// What would settle a group. A header that resembles one of an item is proposed for it rather than to be ignored.
fn cure_of(group: &IssueGroup<'_>, survey: &Survey) -> Option<Cure> {
    let issue = group.first;
    let cure = issue.cure.clone()?;
    let (IssueCode::UnknownColumn, Some(nearest), Some(header)) = (issue.code, &issue.nearest, &issue.place.header)
    else {
        return Some(cure);
    };
    let has_it = |item: &&Item| item.headers.iter().any(|pattern| pattern.0 == *nearest && !pattern.0.contains('{'));
    let item = survey.questionnaire.items.iter().find(has_it)?;
    Some(Cure::new(Target::Item(item.id.clone()), format!("headers = [{}]", Value::from(header.as_str()))))
}

fn entries_of(target: &Target, group: &IssueGroup<'_>, survey: &Survey) -> Vec<Entry> {
    match target {
        Target::Level(scale, level) => vec![Entry::Level(scale.to_string(), level.clone())],
        Target::Scale(scale) => vec![Entry::Scale(scale.to_string())],
        Target::Item(item) => vec![Entry::Item(item.to_string())],
        Target::Delivery => {
            let mut entries: Vec<Entry> =
                group.places.iter().filter_map(|place| delivery_of(place.file, &survey.deliveries)).collect();
            entries.sort();
            entries.dedup();
            entries
        }
        Target::NewDelivery => Vec::new(),
    }
}

/// The delivery that claims a file: the first whose pattern fits.
fn delivery_of(file: &str, deliveries: &[Delivery]) -> Option<Entry> {
    let place = deliveries.iter().position(|delivery| delivery.files.captures(file).is_some())?;
    Some(Entry::Delivery(place, deliveries[place].files.to_string()))
}

impl Lines {
    fn declared(entry: &Entry, survey: &Survey, keys: &Table) -> Self {
        Self { values: declared(entry, survey, keys), reasons: Vec::new() }
    }
}

/// What the declaration says already under these keys; a key of a delivery is whole in its cure.
fn declared(entry: &Entry, survey: &Survey, keys: &Table) -> Table {
    let scale = |id: &str| survey.questionnaire.scales.values().find(|scale| scale.id.as_str() == id);
    let texts = |texts: &[String]| Value::Array(texts.iter().map(|text| text.as_str().into()).collect());
    let mut table = Table::new();
    for key in keys.keys() {
        let value = match entry {
            Entry::Level(id, label) => scale(id).map(|scale| texts(&aliases(scale, label))),
            Entry::Scale(id) => scale(id).map(missing),
            Entry::Item(id) => {
                let item = survey.questionnaire.items.iter().find(|item| item.id.as_str() == id);
                item.map(|item| texts(&item.headers.iter().map(|header| header.0.clone()).collect::<Vec<_>>()))
            }
            Entry::Delivery(place, _) if key == "ignore" => {
                survey.deliveries.get(*place).map(|delivery| texts(&delivery.ignore))
            }
            Entry::Delivery(..) => None,
        };
        table.extend(value.map(|value| (key.clone(), value)));
    }
    table
}

fn aliases(scale: &Scale, label: &str) -> Vec<String> {
    let level = scale.levels.iter().find(|level| level.label.iter().any(|own| own == label));
    level.map(|level| level.aliases.clone()).unwrap_or_default()
}

fn missing(scale: &Scale) -> Value {
    let reason = |reason| match serde_json::to_value(reason) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(_) | Err(_) => String::new(),
    };
    let labels = |labels: &[String]| Value::Array(labels.iter().map(|label| label.as_str().into()).collect());
    let table: Table = scale.missing.iter().map(|(why, texts)| (reason(why), labels(texts))).collect();
    Value::Table(table)
}

/// Adds what another table has: lists are joined, tables merged, and what stands there stays.
fn merge(into: &mut Table, from: &Table) {
    for (key, value) in from {
        match (into.get_mut(key), value) {
            (Some(Value::Array(own)), Value::Array(more)) => {
                let new: Vec<Value> = more.iter().filter(|value| !own.contains(value)).cloned().collect();
                own.extend(new);
            }
            (Some(Value::Table(own)), Value::Table(more)) => merge(own, more),
            (Some(_), _) => {}
            (None, value) => {
                into.insert(key.clone(), value.clone());
            }
        }
    }
}

/// How often and where it was read, and how alike it is to what it is taken for.
fn reasons(group: &IssueGroup<'_>, locale: &Locale) -> Vec<String> {
    let mut reasons = vec![group.headline(locale)];
    reasons.extend(group.details(locale).into_iter().take(if group.first.read.is_some() { 2 } else { 1 }));
    if let (Some(read), Some(nearest)) = (&group.first.read, &group.first.nearest) {
        let alike = strsim::normalized_damerau_levenshtein(&read.to_lowercase(), &nearest.to_lowercase());
        let alike = locale.decimal(alike, 2);
        let values = [("nearest", nearest.into()), ("alike", (&alike).into())];
        reasons.push(locale.text("cli-fix-alike", &values));
    }
    if group.first.code == IssueCode::OutsideScale {
        reasons.push(locale.word("cli-fix-missing"));
    }
    reasons
}

fn written(entries: &Entries, locale: &Locale) -> String {
    let mut text = String::new();
    for line in locale.word("cli-fix-head").lines() {
        comment(&mut text, line);
    }
    let mut file = "";
    for (entry, lines) in entries {
        let (own, head) = entry.head();
        if own != file {
            file = own;
            text.push('\n');
            comment(&mut text, &format!("=== {file} ==="));
        }
        text.push('\n');
        for reason in &lines.reasons {
            comment(&mut text, reason);
        }
        text.push_str(&head);
        for (key, value) in &lines.values {
            match (key.as_str(), value) {
                ("keys", Value::Table(keys)) => {
                    text.extend(keys.iter().map(|(key, value)| format!("keys.{key} = {value}\n")));
                }
                _ => text.extend([key, " = ", &value.to_string(), "\n"]),
            }
        }
    }
    text
}

impl Entry {
    /// The declaration that it stands in, and how the entry begins there.
    fn head(&self) -> (&'static str, String) {
        let text = |text: &str| Value::from(text).to_string();
        match self {
            Self::Scale(id) => ("questionnaire.toml", format!("[[scale]]\nid = {}\n", text(id))),
            Self::Level(id, label) => (
                "questionnaire.toml",
                format!("[[scale]]\nid = {}\n[[scale.level]]\nlabel = {}\n", text(id), text(label)),
            ),
            Self::Item(id) => ("questionnaire.toml", format!("[[item]]\nid = {}\n", text(id))),
            Self::Delivery(_, files) => ("deliveries.toml", format!("[[delivery]]\nfiles = {}\n", text(files))),
        }
    }
}

fn comment(text: &mut String, line: &str) {
    text.push_str(format!("# {}", clean_text(line)).trim_end());
    text.push('\n');
}
