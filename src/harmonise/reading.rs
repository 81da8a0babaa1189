//! What was read from one file: an entry per record, and its answers as bytes.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::code::Code;
use super::columns::ModuleOf;
use super::large::Digest;
use super::recodes::Recoded;
use crate::gather::{DeliveredFile, Export, Mark, RawTable, Record, Structure};
use crate::survey::{Delivery, Issue, ModuleId, RespondentId, SeminarId, StateCode, Treatment};

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Its answers count.
    Used,
    /// It repeats another.
    Duplicate,
    /// Another file replaces it.
    Superseded,
    /// It is left out on purpose.
    Excluded(LeftOut),
    /// It can't be read with certainty.
    Quarantined,
}

/// Why a record is left out on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LeftOut {
    /// By the declared filter at this place.
    Filter(usize),
    /// The platform says that somebody only tried the form out.
    Preview,
    /// The platform says that it was never finished.
    Unfinished,
}

impl LeftOut {
    /// Why a record is left out by what its platform says of it; none if it counts.
    pub(super) fn by_platform(export: Option<&Export>, delivery: &Delivery, record: &Record<'_>) -> Option<Self> {
        let (left_out, treatment) = match export?.mark(record)? {
            Mark::Preview => (Self::Preview, delivery.previews),
            Mark::Incomplete => (Self::Unfinished, delivery.unfinished),
        };
        (treatment == Treatment::Exclude).then_some(left_out)
    }

    /// All reasons that a delivery may have, in the order of its filters, with their words.
    pub(super) fn all(delivery: &Delivery) -> impl Iterator<Item = (Self, &str)> {
        let filters = delivery.exclude.iter().enumerate();
        let filters = filters.map(|(place, exclusion)| (Self::Filter(place), exclusion.reason.as_str()));
        filters.chain([(Self::Preview, "answers of a preview"), (Self::Unfinished, "responses that were not finished")])
    }
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
    /// Whether its answers count.
    pub(super) fn is_used(&self) -> bool {
        self.fate == Fate::Used
    }

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
    /// A multi-select with a column per option.
    Options {
        /// Its place in the questionnaire.
        item: usize,
        /// The module it asks about.
        module: ModuleOf,
        /// The column of each option, from 0, with the option's place on the scale; never empty.
        columns: Arc<[(usize, u8)]>,
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
            Self::Item { item, module, .. } | Self::Options { item, module, .. } => match module {
                ModuleOf::Seminar => Some((*item, None)),
                ModuleOf::Module(module) => Some((*item, Some(module.clone()))),
                ModuleOf::Record => Some((*item, entry.module.clone())),
            },
            Self::OfRecord { .. } => Some((entry.item?, entry.module.clone())),
        }
    }

    /// The item of all its answers.
    pub(super) fn item(&self) -> Option<usize> {
        match self {
            Self::Item { item, .. } | Self::Options { item, .. } => Some(*item),
            Self::OfRecord { .. } => None,
        }
    }

    /// Whether the module stands in the record.
    pub(super) fn is_of_record_module(&self) -> bool {
        match self {
            Self::Item { module, .. } | Self::Options { module, .. } => *module == ModuleOf::Record,
            Self::OfRecord { .. } => true,
        }
    }

    /// The column in the file, from 0; the first of several.
    pub(super) fn column(&self) -> usize {
        match self {
            Self::Item { column, .. } | Self::OfRecord { column } => *column,
            Self::Options { columns, .. } => columns.iter().map(|(column, _)| *column).min().unwrap_or_default(),
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

/// Records of a file, and what belongs to them.
#[derive(Debug, Default)]
pub(super) struct Records {
    entries: Vec<Entry>,
    codes: Vec<Code>,
    selections: Vec<Selection>,
    remarks: Vec<Remark>,
}

/// Most records of a file whose cells are kept as they were read.
pub(super) const MOST_RECORDS: usize = 10_000;

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
    /// Answers that were read as others, in the order of entries.
    pub(super) recoded: Vec<Recoded>,
    /// The text of quarantined records, by their line; not of all of them.
    pub(super) raw: BTreeMap<u64, String>,
    /// What became of the lines; none if the file is no table.
    pub(super) structure: Option<Structure>,
    pub(super) issues: Vec<Issue>,
    /// SHA-256 of the file's bytes, in hexadecimal.
    pub(super) sha256: String,
    /// What was counted without being kept, of a file that is read in blocks.
    pub(super) digest: Digest,
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
            recoded: Vec::new(),
            raw: BTreeMap::new(),
            structure: None,
            issues: file.issues.clone(),
            sha256: file.sha256.clone(),
            digest: Digest::default(),
        }
    }

    /// Keeps the text of a record that is set aside, of the first ones and not the longest.
    pub(super) fn keep_raw(&mut self, record: &Record<'_>) {
        const MOST_BYTES: usize = 100_000;
        let delimiter = self.file.table.as_ref().and_then(RawTable::delimiter).map_or(',', char::from);
        let cells = || (0..record.width()).map(|column| record.cell(column));
        if self.raw.len() >= MOST_RECORDS || cells().map(<[u8]>::len).sum::<usize>() > MOST_BYTES {
            return;
        }
        let texts: Vec<_> = cells().map(String::from_utf8_lossy).collect();
        self.raw.insert(record.line, texts.join(&delimiter.to_string()));
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

    /// Drops all records and what belongs to them.
    pub(super) fn forget_records(&mut self) {
        self.entries.clear();
        self.codes.clear();
        self.selections.clear();
        self.remarks.clear();
        self.recoded.clear();
    }

    /// Adds the records of another reading of the same file, so many lines further down.
    pub(super) fn add_records(&mut self, later: Records, lines: u64) {
        let before = self.entries.len();
        self.entries.extend(later.entries.into_iter().map(|entry| Entry { line: entry.line + lines, ..entry }));
        self.codes.extend(later.codes);
        let moved = |entry: usize| entry + before;
        self.selections
            .extend(later.selections.into_iter().map(|chosen| Selection { entry: moved(chosen.entry), ..chosen }));
        self.remarks.extend(later.remarks.into_iter().map(|remark| Remark { entry: moved(remark.entry), ..remark }));
    }

    /// Takes all records away.
    pub(super) fn take_records(&mut self) -> Records {
        Records {
            entries: std::mem::take(&mut self.entries),
            codes: std::mem::take(&mut self.codes),
            selections: std::mem::take(&mut self.selections),
            remarks: std::mem::take(&mut self.remarks),
        }
    }

    /// How many records have a fate.
    pub(super) fn count(&self, fate: Fate) -> u64 {
        self.entries.iter().map(|entry| u64::from(entry.fate == fate)).sum::<u64>() + self.digest.count(fate)
    }
}
