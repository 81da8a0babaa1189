//! What was read from one file: an entry per record, and its answers as bytes.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::gather::{DeliveredFile, Export, RawTable, Record, ResponseMark, Structure};
use crate::harmonise::answers::code::Code;
use crate::harmonise::answers::recodes::Recoded;
use crate::harmonise::columns::item_columns::ModuleOf;
use crate::harmonise::large::Digest;
use crate::survey::{Delivery, Issue, ModuleId, RespondentId, SeminarId, StateCode, Treatment};

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::harmonise) enum Fate {
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
pub(in crate::harmonise) enum LeftOut {
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
            ResponseMark::Preview => (Self::Preview, delivery.previews),
            ResponseMark::Incomplete => (Self::Unfinished, delivery.unfinished),
        };
        (treatment == Treatment::Exclude).then_some(left_out)
    }

    /// All reasons that a delivery may have, in the order of its filters, with their words.
    pub(in crate::harmonise) fn all(delivery: &Delivery) -> impl Iterator<Item = (Self, &str)> {
        let filters = delivery.exclude.iter().enumerate();
        let filters = filters.map(|(place, exclusion)| (Self::Filter(place), exclusion.reason.as_str()));
        filters.chain([(Self::Preview, "answers of a preview"), (Self::Unfinished, "responses that were not finished")])
    }
}

/// A record and its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) struct Entry {
    /// The line on which it begins.
    pub(in crate::harmonise) line: u64,
    pub(in crate::harmonise) fate: Fate,
    /// None only where the record is not used.
    pub(in crate::harmonise) seminar: Option<SeminarId>,
    /// The module that the record itself names.
    pub(in crate::harmonise) module: Option<ModuleId>,
    pub(in crate::harmonise) state: Option<StateCode>,
    pub(in crate::harmonise) respondent: Option<RespondentId>,
    pub(in crate::harmonise) date: Option<Date>,
    /// The item, in the layout `long`.
    pub(in crate::harmonise) item: Option<usize>,
}

impl Entry {
    /// Whether its answers count.
    pub(in crate::harmonise) fn is_used(&self) -> bool {
        self.fate == Fate::Used
    }

    /// A record of which nothing is known yet.
    pub(in crate::harmonise) fn new(line: u64, fate: Fate) -> Self {
        Self { line, fate, seminar: None, module: None, state: None, respondent: None, date: None, item: None }
    }
}

/// What a column of answers asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) enum Slot {
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
pub(in crate::harmonise) type Question = (usize, Option<ModuleId>);

impl Slot {
    /// The question that an entry answers here.
    pub(in crate::harmonise) fn question(&self, entry: &Entry) -> Option<Question> {
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
    pub(in crate::harmonise) fn item(&self) -> Option<usize> {
        match self {
            Self::Item { item, .. } | Self::Options { item, .. } => Some(*item),
            Self::OfRecord { .. } => None,
        }
    }

    /// Whether the module stands in the record.
    pub(in crate::harmonise) fn is_of_record_module(&self) -> bool {
        match self {
            Self::Item { module, .. } | Self::Options { module, .. } => *module == ModuleOf::Record,
            Self::OfRecord { .. } => true,
        }
    }

    /// The column in the file, from 0; the first of several.
    pub(in crate::harmonise) fn column(&self) -> usize {
        match self {
            Self::Item { column, .. } | Self::OfRecord { column } => *column,
            Self::Options { columns, .. } => columns.iter().map(|(column, _)| *column).min().unwrap_or_default(),
        }
    }
}

/// Options chosen in a multi-select cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) struct Selection {
    /// The place of the entry.
    pub(in crate::harmonise) entry: usize,
    /// The place of the slot.
    pub(in crate::harmonise) slot: usize,
    pub(in crate::harmonise) options: Arc<[u8]>,
}

/// What somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) struct Remark {
    /// The place of the entry.
    pub(in crate::harmonise) entry: usize,
    /// The place of the slot.
    pub(in crate::harmonise) slot: usize,
    pub(in crate::harmonise) text: String,
}

/// Records of a file, and what belongs to them.
#[derive(Debug, Default)]
pub(in crate::harmonise) struct Records {
    entries: Vec<Entry>,
    codes: Vec<Code>,
    selections: Vec<Selection>,
    remarks: Vec<Remark>,
}

/// Most records of a file whose cells are kept as they were read.
pub(in crate::harmonise) const MOST_RECORDS: usize = 10_000;

/// What was read from one file.
#[derive(Debug)]
pub(in crate::harmonise) struct Reading<'a> {
    pub(in crate::harmonise) file: &'a DeliveredFile,
    pub(in crate::harmonise) delivery: &'a Delivery,
    /// What each column of answers asks.
    pub(in crate::harmonise) slots: Vec<Slot>,
    /// The module that the path or the declaration binds for the whole file.
    pub(in crate::harmonise) module: Option<ModuleId>,
    /// The number of the form that it is a version of.
    pub(in crate::harmonise) form: usize,
    /// An entry per record, in their order.
    pub(in crate::harmonise) entries: Vec<Entry>,
    /// Entry by entry, a code per slot.
    pub(in crate::harmonise) codes: Vec<Code>,
    /// In the order of entries and slots.
    pub(in crate::harmonise) selections: Vec<Selection>,
    /// In the order of entries and slots.
    pub(in crate::harmonise) remarks: Vec<Remark>,
    /// Answers that were read as others, in the order of entries.
    pub(in crate::harmonise) recoded: Vec<Recoded>,
    /// The text of quarantined records, by their line; not of all of them.
    pub(in crate::harmonise) raw: BTreeMap<u64, String>,
    /// What became of the lines; none if the file is no table.
    pub(in crate::harmonise) structure: Option<Structure>,
    pub(in crate::harmonise) issues: Vec<Issue>,
    /// SHA-256 of the file's bytes, in hexadecimal.
    pub(in crate::harmonise) sha256: String,
    /// What was counted without being kept, of a file that is read in blocks.
    pub(in crate::harmonise) digest: Digest,
}

impl<'a> Reading<'a> {
    pub(in crate::harmonise) fn new(file: &'a DeliveredFile, delivery: &'a Delivery) -> Self {
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
    pub(in crate::harmonise) fn codes_of(&self, entry: usize) -> &[Code] {
        let width = self.slots.len();
        self.codes.get(entry * width..(entry + 1) * width).unwrap_or(&[])
    }

    /// The options chosen in a cell.
    pub(in crate::harmonise) fn options_of(&self, entry: usize, slot: usize) -> Option<&Arc<[u8]>> {
        let place = self.selections.binary_search_by_key(&(entry, slot), |chosen| (chosen.entry, chosen.slot)).ok()?;
        self.selections.get(place).map(|chosen| &chosen.options)
    }

    /// The words written in an entry's cells, with their slots.
    pub(in crate::harmonise) fn remarks_of(&self, entry: usize) -> impl Iterator<Item = &Remark> {
        let start = self.remarks.partition_point(|remark| remark.entry < entry);
        self.remarks[start..].iter().take_while(move |remark| remark.entry == entry)
    }

    /// Drops all records and what belongs to them.
    pub(in crate::harmonise) fn forget_records(&mut self) {
        self.entries.clear();
        self.codes.clear();
        self.selections.clear();
        self.remarks.clear();
        self.recoded.clear();
    }

    /// Adds the records of another reading of the same file, so many lines further down.
    pub(in crate::harmonise) fn add_records(&mut self, later: Records, lines: u64) {
        let before = self.entries.len();
        self.entries.extend(later.entries.into_iter().map(|entry| Entry { line: entry.line + lines, ..entry }));
        self.codes.extend(later.codes);
        let moved = |entry: usize| entry + before;
        self.selections
            .extend(later.selections.into_iter().map(|chosen| Selection { entry: moved(chosen.entry), ..chosen }));
        self.remarks.extend(later.remarks.into_iter().map(|remark| Remark { entry: moved(remark.entry), ..remark }));
    }

    /// Takes all records away.
    pub(in crate::harmonise) fn take_records(&mut self) -> Records {
        Records {
            entries: std::mem::take(&mut self.entries),
            codes: std::mem::take(&mut self.codes),
            selections: std::mem::take(&mut self.selections),
            remarks: std::mem::take(&mut self.remarks),
        }
    }

    /// How many records have a fate.
    pub(in crate::harmonise) fn count(&self, fate: Fate) -> u64 {
        self.entries.iter().map(|entry| u64::from(entry.fate == fate)).sum::<u64>() + self.digest.count(fate)
    }
}
