//! A scale as it is drafted.

use std::collections::BTreeMap;

use crate::draft::write::remark::DraftRemark;
use crate::survey::{MissingReason, ScaleKind, Translated};

/// A scale as it is drafted.
#[derive(Debug, Clone)]
pub(in crate::draft) struct DraftScale {
    pub(in crate::draft) id: String,
    pub(in crate::draft) kind: ScaleKind,
    /// Low to high; empty where `range` stands.
    pub(in crate::draft) levels: Vec<DraftLevel>,
    /// Lowest and highest number.
    pub(in crate::draft) range: Option<(i64, i64)>,
    /// How many of the highest levels are favourable.
    pub(in crate::draft) favourable: usize,
    /// What stands for no answer.
    pub(in crate::draft) missing: BTreeMap<MissingReason, Vec<String>>,
    pub(in crate::draft) remarks: Vec<DraftRemark>,
}

/// A level as it is drafted.
#[derive(Debug, Clone)]
pub(in crate::draft) struct DraftLevel {
    pub(in crate::draft) label: Translated,
    pub(in crate::draft) aliases: Vec<String>,
    /// Cells that hold it, where its order is asked about.
    pub(in crate::draft) count: Option<u64>,
}

impl DraftScale {
    pub(in crate::draft) fn new(id: &str, kind: ScaleKind) -> Self {
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
    pub(in crate::draft) fn size(&self) -> usize {
        match self.range {
            Some((low, high)) => usize::try_from(high - low + 1).unwrap_or(0),
            None => self.levels.len(),
        }
    }

    /// Scores of the favourable levels, written with the first score of the scale.
    pub(in crate::draft) fn favourable_scores(&self) -> Vec<i64> {
        let first = self.range.map_or(1, |(low, _)| low);
        let last = first + i64::try_from(self.size()).unwrap_or(0) - 1;
        let count = i64::try_from(self.favourable).unwrap_or(0);
        (last - count + 1..=last).collect()
    }

    /// Adds a text that stands for no answer.
    pub(in crate::draft) fn add_missing(&mut self, reason: MissingReason, text: &str) {
        let texts = self.missing.entry(reason).or_default();
        if !texts.iter().any(|known| known == text) {
            texts.push(text.to_owned());
        }
    }
}

impl DraftLevel {
    pub(in crate::draft) fn of(label: Translated) -> Self {
        Self { label, aliases: Vec::new(), count: None }
    }
}

/// How many of so many ordered levels are usually called favourable.
pub(in crate::draft) fn usually_favourable(levels: usize) -> usize {
    match levels {
        0 | 1 => 0,
        2 | 3 => 1,
        4..=6 => 2,
        _ => 3,
    }
}
