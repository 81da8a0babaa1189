//! What was read from one file: an entry per record, and its answers as bytes.

use std::sync::Arc;

use jiff::civil::Date;

use super::code::Code;
use super::columns::ModuleOf;
use crate::gather::{DeliveredFile, Structure};
use crate::survey::{Delivery, Issue, ModuleId, RespondentId, SeminarId, StateCode};

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Its answers count.
    Used,
    /// It repeats another.
    Duplicate,
    /// Another file replaces it.
    Superseded,
    /// A declared filter sets it aside.
    Excluded,
    /// It can't be read with certainty.
    Quarantined,
}

/// A record and its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// The line on which it begins.
    pub(super) line: u64,
    pub(super) fate: Fate,
    /// None only where the record is not used.
    pub(super) seminar: Option<SeminarId>,
    /// The module that the record itself names.
    pub(super) module: Option<ModuleId>,
    pub(super) state: Option<StateCode>,
    pub(super) respondent: Option<RespondentId>,
    pub(super) date: Option<Date>,
    /// The item, in the layout `long`.
    pub(super) item: Option<usize>,
}

impl Entry {
    /// A record of which nothing is known yet.
    pub(super) fn new(line: u64, fate: Fate) -> Self {
        Self { line, fate, seminar: None, module: None, state: None, respondent: None, date: None, item: None }
    }
}

/// What a column of answers asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Slot {
    /// An item.
    Item {
        /// Its place in the questionnaire.
        item: usize,
        /// The module it asks about.
        module: ModuleOf,
        /// The column, from 0.
        column: usize,
    },
    /// Whatever the record names, in the layout `long`.
    OfRecord {
        /// The column, from 0.
        column: usize,
    },
}

/// A question: an item, and the module it asks about.
pub(super) type Question = (usize, Option<ModuleId>);

impl Slot {
    /// The question that an entry answers here.
    pub(super) fn question(&self, entry: &Entry) -> Option<Question> {
        match self {
            Self::Item { item, module: ModuleOf::Seminar, .. } => Some((*item, None)),
            Self::Item { item, module: ModuleOf::Module(module), .. } => Some((*item, Some(module.clone()))),
            Self::Item { item, module: ModuleOf::Record, .. } => Some((*item, entry.module.clone())),
            Self::OfRecord { .. } => Some((entry.item?, entry.module.clone())),
        }
    }

    /// The item of all its answers.
    pub(super) fn item(&self) -> Option<usize> {
        match self {
            Self::Item { item, .. } => Some(*item),
            Self::OfRecord { .. } => None,
        }
    }

    /// Whether the module stands in the record.
    pub(super) fn is_of_record_module(&self) -> bool {
        match self {
            Self::Item { module, .. } => *module == ModuleOf::Record,
            Self::OfRecord { .. } => true,
        }
    }

    /// The column in the file, from 0.
    pub(super) fn column(&self) -> usize {
        match self {
            Self::Item { column, .. } | Self::OfRecord { column } => *column,
        }
    }
}

/// Options chosen in a multi-select cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Selection {
    /// The place of the entry.
    pub(super) entry: usize,
    /// The place of the slot.
    pub(super) slot: usize,
    pub(super) options: Arc<[u8]>,
}

/// What somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Remark {
    /// The place of the entry.
    pub(super) entry: usize,
    /// The place of the slot.
    pub(super) slot: usize,
    pub(super) text: String,
}

/// What was read from one file.
#[derive(Debug)]
pub(super) struct Reading<'a> {
    pub(super) file: &'a DeliveredFile,
    pub(super) delivery: &'a Delivery,
    /// What each column of answers asks.
    pub(super) slots: Vec<Slot>,
    /// The module that the path or the declaration binds for the whole file.
    pub(super) module: Option<ModuleId>,
    /// The number of the form that it is a version of.
    pub(super) form: usize,
    /// An entry per record, in their order.
    pub(super) entries: Vec<Entry>,
    /// Entry by entry, a code per slot.
    pub(super) codes: Vec<Code>,
    /// In the order of entries and slots.
    pub(super) selections: Vec<Selection>,
    /// In the order of entries and slots.
    pub(super) remarks: Vec<Remark>,
    /// What became of the lines; none if the file is no table.
    pub(super) structure: Option<Structure>,
    pub(super) issues: Vec<Issue>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(file: &'a DeliveredFile, delivery: &'a Delivery) -> Self {
        Self {
            file,
            delivery,
            slots: Vec::new(),
            module: None,
            form: 0,
            entries: Vec::new(),
            codes: Vec::new(),
            selections: Vec::new(),
            remarks: Vec::new(),
            structure: None,
            issues: file.issues.clone(),
        }
    }

    /// The codes of an entry, a code per slot.
    pub(super) fn codes_of(&self, entry: usize) -> &[Code] {
        let width = self.slots.len();
        self.codes.get(entry * width..(entry + 1) * width).unwrap_or(&[])
    }

    /// The options chosen in a cell.
    pub(super) fn options_of(&self, entry: usize, slot: usize) -> Option<&Arc<[u8]>> {
        let place = self.selections.binary_search_by_key(&(entry, slot), |chosen| (chosen.entry, chosen.slot)).ok()?;
        self.selections.get(place).map(|chosen| &chosen.options)
    }

    /// The words written in an entry's cells, with their slots.
    pub(super) fn remarks_of(&self, entry: usize) -> impl Iterator<Item = &Remark> {
        let start = self.remarks.partition_point(|remark| remark.entry < entry);
        self.remarks[start..].iter().take_while(move |remark| remark.entry == entry)
    }

    /// How many records have a fate.
    pub(super) fn count(&self, fate: Fate) -> u64 {
        self.entries.iter().map(|entry| u64::from(entry.fate == fate)).sum()
    }
}
