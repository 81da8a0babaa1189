//! A scale as it is drafted.

use std::collections::BTreeMap;

use super::remark::Remark;
use crate::survey::{MissingReason, ScaleKind, Translated};

/// A scale as it is drafted.
#[derive(Debug, Clone)]
pub(super) struct DraftScale {
    pub(super) id: String,
    pub(super) kind: ScaleKind,
    /// Low to high; empty where `range` stands.
    pub(super) levels: Vec<DraftLevel>,
    /// Lowest and highest number.
    pub(super) range: Option<(i64, i64)>,
    /// How many of the highest levels are favourable.
    pub(super) favourable: usize,
    /// What stands for no answer.
    pub(super) missing: BTreeMap<MissingReason, Vec<String>>,
    pub(super) remarks: Vec<Remark>,
}

/// A level as it is drafted.
#[derive(Debug, Clone)]
pub(super) struct DraftLevel {
    pub(super) label: Translated,
    pub(super) aliases: Vec<String>,
    /// Cells that hold it, where its order is asked about.
    pub(super) count: Option<u64>,
}

impl DraftScale {
    pub(super) fn new(id: &str, kind: ScaleKind) -> Self {
        Self {
            id: id.to_owned(),
            kind,
            levels: Vec::new(),
            range: None,
            favourable: 0,
            missing: BTreeMap::new(),
            remarks: Vec::new(),
        }
    }

    /// How many levels it has.
    pub(super) fn size(&self) -> usize {
        match self.range {
            Some((low, high)) => usize::try_from(high - low + 1).unwrap_or(0),
            None => self.levels.len(),
        }
    }

    /// Scores of the favourable levels, written with the first score of the scale.
    pub(super) fn favourable_scores(&self) -> Vec<i64> {
        let first = self.range.map_or(1, |(low, _)| low);
        let last = first + i64::try_from(self.size()).unwrap_or(0) - 1;
        let count = i64::try_from(self.favourable).unwrap_or(0);
        (last - count + 1..=last).collect()
    }

    /// Adds a text that stands for no answer.
    pub(super) fn add_missing(&mut self, reason: MissingReason, text: &str) {
        let texts = self.missing.entry(reason).or_default();
        if !texts.iter().any(|known| known == text) {
            texts.push(text.to_owned());
        }
    }
}

impl DraftLevel {
    pub(super) fn of(label: Translated) -> Self {
        Self { label, aliases: Vec::new(), count: None }
    }
}

/// How many of so many ordered levels are usually called favourable.
pub(super) fn usually_favourable(levels: usize) -> usize {
    match levels {
        0 | 1 => 0,
        2 | 3 => 1,
        4..=6 => 2,
        _ => 3,
    }
}
