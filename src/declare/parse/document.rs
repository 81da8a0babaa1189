//! A declaration file as a tree whose every part knows where it stands.
//!
//! Positions are kept by hand, though `toml` tells where a text that `serde` can't read goes wrong: it stops at the first
//! mistake, its `Spanned` would have to wrap every field of the raw types, of which the JSON Schemas are made, and what is
//! checked afterwards (an item without its scale, a label given twice) would know no place at all. So the tree that
//! `toml` parses, mistakes and all, is kept beside what was read from it, and a path leads to the place.

use std::fmt::Display;
use std::ops::Range;
use std::str::FromStr;

use serde::de::DeserializeOwned;
use toml::de::{DeTable, DeValue};

use super::json_schema::schema_of;
use super::json_tree::to_json;
use super::problem::{Problem, position};
use super::shape::faults;
use super::source::Source;
use crate::text::{clean_text, fewest_slips};

/// A declaration file, and what was found wrong with it so far.
///
/// Places in the tree are written as paths with slashes, positions in lists from 0: `item/2/scale`.
pub(in crate::declare) struct Document<'a> {
    source: &'a Source,
    tree: DeValue<'a>,
    problems: Vec<Problem>,
}

impl<'a> Document<'a> {
    /// Parses a text, checks its shape and reads it; nothing is read if the shape is wrong.
    pub(in crate::declare) fn open<T: DeserializeOwned + schemars::JsonSchema>(
        source: &'a Source,
    ) -> (Self, Option<T>) {
        let (table, errors) = DeTable::parse_recoverable(&source.text);
        let tree = DeValue::Table(table.into_inner());
        let mut document = Self { source, tree, problems: Vec::new() };
        for error in &errors {
            let span = error.span().unwrap_or(0..0);
            let message = format!("this is no TOML: {}", error.message().trim());
            document.push("", &span, &message, None);
        }
        let schema = schema_of::<T>();
        let faults = faults(&schema, &document.tree);
        // Behind a mistake of TOML itself the tree has gaps: only misspelt words are surely wrong then.
        for fault in faults.into_iter().filter(|fault| errors.is_empty() || fault.nearest.is_some()) {
            document.push(&fault.path, &fault.span, &fault.message, fault.nearest);
        }
        let read = document.decode();
        (document, read)
    }

    fn decode<T: DeserializeOwned>(&mut self) -> Option<T> {
        if !self.problems.is_empty() {
            return None;
        }
        match serde_json::from_value(to_json(&self.tree)) {
            Ok(read) => Some(read),
            Err(error) => {
                self.push("", &(0..0), &error.to_string(), None);
                None
            }
        }
    }

    /// Records that something is wrong with the value at a path, or, if it isn't there, with what should hold it.
    pub(in crate::declare) fn report(&mut self, path: &str, message: impl Display) {
        let span = self.span(path);
        self.push(path, &span, &message.to_string(), None);
    }

    /// Records that a word at a path is none of the known ones.
    pub(in crate::declare) fn report_unknown<'k>(
        &mut self,
        path: &str,
        what: &str,
        word: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) {
        let span = self.span(path);
        let message = format!("'{word}' is no {what}");
        self.push(path, &span, &message, fewest_slips(word, known).map(str::to_owned));
    }

    /// Reads a text as an identifier or another checked word; a problem if it can't be one.
    pub(in crate::declare) fn parse<T: FromStr<Err: Display>>(&mut self, path: &str, text: &str) -> Option<T> {
        match text.parse() {
            Ok(parsed) => Some(parsed),
            Err(error) => {
                self.report(path, error);
                None
            }
        }
    }

    /// Records every value of a list that repeats an earlier one; `path` tells where the nth stands.
    pub(in crate::declare) fn report_repeated<'v>(
        &mut self,
        what: &str,
        values: impl IntoIterator<Item = &'v str>,
        path: impl Fn(usize) -> String,
    ) {
        let mut seen: Vec<&str> = Vec::new();
        for (place, value) in values.into_iter().enumerate() {
            if let Some(first) = seen.iter().position(|earlier| *earlier == value) {
                let (line, _) = position(&self.source.text, self.span(&path(first)).start);
                self.report(
                    &path(place),
                    format!("{what} '{value}' is declared twice; the first stands on line {line}"),
                );
            }
            seen.push(value);
        }
    }

    /// The problems found.
    pub(in crate::declare) fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    fn span(&self, path: &str) -> Range<usize> {
        let mut span = 0..0;
        let mut here = &self.tree;
        for step in path.split('/').filter(|step| !step.is_empty()) {
            let next = match here {
                DeValue::Table(table) => table.get(step),
                DeValue::Array(array) => step.parse::<usize>().ok().and_then(|place| array.get(place)),
                _ => None,
            };
            let Some(next) = next else { break };
            span = next.span();
            here = next.get_ref();
        }
        span
    }

    fn push(&mut self, path: &str, span: &Range<usize>, message: &str, nearest: Option<String>) {
        let (line, column) = position(&self.source.text, span.start);
        let key = path.split('/').map(counted_from_one).collect::<Vec<_>>().join(".");
        self.problems.push(Problem {
            file: self.source.file.clone(),
            line,
            column,
            key: clean_text(&key).into_owned(),
            within: clean_text(&self.within(path)).into_owned(),
            message: clean_text(message).into_owned(),
            nearest,
        });
    }

    /// The table of a list that a path lies in: by its identifier, its file pattern, or its place.
    fn within(&self, path: &str) -> String {
        let mut steps = path.split('/');
        let (Some(list), Some(place)) = (steps.next(), steps.next().and_then(|step| step.parse::<usize>().ok())) else {
            return String::new();
        };
        let table = match &self.tree {
            DeValue::Table(tree) => tree.get(list).and_then(|value| value.get_ref().as_array()?.get(place)),
            _ => None,
        };
        let named = |key: &str| Some(table?.get_ref().as_table()?.get(key)?.get_ref().as_str()?.to_owned());
        match named("id").or_else(|| named("files")) {
            Some(name) => format!("{list} '{name}'"),
            None if table.is_some_and(|table| table.get_ref().is_table()) => format!("{list} {}", place + 1),
            None => list.to_owned(),
        }
    }
}

fn counted_from_one(step: &str) -> String {
    step.parse::<usize>().map_or_else(|_| step.to_owned(), |place| (place + 1).to_string())
}
