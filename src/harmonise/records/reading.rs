//! What was read from one file: an entry per record, and its answers as bytes.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::gather::{DeliveredFile, RawTable, Record, Structure};
use crate::harmonise::answers::code::Code;
use crate::harmonise::records::counted_records::CountedRecords;
use crate::harmonise::records::record::{Disposition, RecordEntry};
use crate::harmonise::records::slot::Slot;
use crate::survey::{Delivery, Issue, IssueCode, ModuleId};
use crate::text::fold;

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
pub(in crate::harmonise) struct WrittenComment {
    /// The place of the entry.
    pub(in crate::harmonise) entry: usize,
    /// The place of the slot.
    pub(in crate::harmonise) slot: usize,
    pub(in crate::harmonise) text: String,
}

/// An answer that was read as another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) struct Recoded {
    /// The place of the entry.
    pub(in crate::harmonise) entry: usize,
    /// The column, from 0.
    pub(in crate::harmonise) column: usize,
    /// The recode's place in the declaration.
    pub(in crate::harmonise) recode: usize,
    /// What was read.
    pub(in crate::harmonise) old: Arc<str>,
}

/// Records of a file, and what belongs to them.
#[derive(Debug, Default)]
pub(in crate::harmonise) struct KeptRecords {
    entries: Vec<RecordEntry>,
    codes: Vec<Code>,
    selections: Vec<Selection>,
    comments: Vec<WrittenComment>,
}

/// How much of everything was read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Extents {
    codes: usize,
    selections: usize,
    comments: usize,
    recoded: usize,
    issues: usize,
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
    pub(in crate::harmonise) entries: Vec<RecordEntry>,
    /// Entry by entry, a code per slot.
    pub(in crate::harmonise) codes: Vec<Code>,
    /// In the order of entries and slots.
    pub(in crate::harmonise) selections: Vec<Selection>,
    /// In the order of entries and slots.
    pub(in crate::harmonise) comments: Vec<WrittenComment>,
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
    pub(in crate::harmonise) counted: CountedRecords,
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
            comments: Vec::new(),
            recoded: Vec::new(),
            raw: BTreeMap::new(),
            structure: None,
            issues: file.issues.clone(),
            sha256: file.sha256.clone(),
            counted: CountedRecords::default(),
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
    pub(in crate::harmonise) fn comments_of(&self, entry: usize) -> impl Iterator<Item = &WrittenComment> {
        let start = self.comments.partition_point(|comment| comment.entry < entry);
        self.comments[start..].iter().take_while(move |comment| comment.entry == entry)
    }

    /// Drops all records and what belongs to them.
    pub(in crate::harmonise) fn forget_records(&mut self) {
        self.entries.clear();
        self.codes.clear();
        self.selections.clear();
        self.comments.clear();
        self.recoded.clear();
    }

    /// How much was read so far.
    pub(super) fn extents(&self) -> Extents {
        Extents {
            codes: self.codes.len(),
            selections: self.selections.len(),
            comments: self.comments.len(),
            recoded: self.recoded.len(),
            issues: self.issues.len(),
        }
    }

    /// Forgets what was read since.
    pub(super) fn cut_back(&mut self, to: &Extents) {
        self.codes.truncate(to.codes);
        self.selections.truncate(to.selections);
        self.comments.truncate(to.comments);
        self.recoded.truncate(to.recoded);
        self.issues.truncate(to.issues);
    }

    /// Makes one of two answers to the same question, the first read since `before`, the other since `between`; false if
    /// they differ. A given answer goes before a reason why there is none, of which what is wrong stays told.
    pub(super) fn join_last_answers(&mut self, before: &Extents, between: &Extents) -> bool {
        let (Some(one), Some(other)) = (self.codes.get(before.codes), self.codes.get(between.codes)) else {
            return false;
        };
        let together = one.with(*other);
        if together == Code::CONTRADICTION {
            return false;
        }
        let options = |part: &[Selection]| part.iter().map(|chosen| Arc::clone(&chosen.options)).collect::<Vec<_>>();
        let words = |part: &[WrittenComment]| part.iter().map(|comment| fold(&comment.text)).collect::<Vec<_>>();
        let (first, second) = self.selections[before.selections..].split_at(between.selections - before.selections);
        let (wrote, rewrote) = self.comments[before.comments..].split_at(between.comments - before.comments);
        if one.as_level().is_some() && other.as_level().is_some() {
            if options(first) != options(second) || words(wrote) != words(rewrote) {
                return false;
            }
            self.selections.truncate(between.selections);
            self.comments.truncate(between.comments);
        }
        self.codes.truncate(before.codes);
        self.codes.push(together);
        true
    }

    /// Adds the records of another reading of the same file, so many lines further down.
    pub(in crate::harmonise) fn add_records(&mut self, later: KeptRecords, lines: u64) {
        let before = self.entries.len();
        self.entries.extend(later.entries.into_iter().map(|entry| RecordEntry { line: entry.line + lines, ..entry }));
        self.codes.extend(later.codes);
        let moved = |entry: usize| entry + before;
        self.selections
            .extend(later.selections.into_iter().map(|chosen| Selection { entry: moved(chosen.entry), ..chosen }));
        self.comments.extend(
            later.comments.into_iter().map(|comment| WrittenComment { entry: moved(comment.entry), ..comment }),
        );
    }

    /// Takes all records away.
    pub(in crate::harmonise) fn take_records(&mut self) -> KeptRecords {
        KeptRecords {
            entries: std::mem::take(&mut self.entries),
            codes: std::mem::take(&mut self.codes),
            selections: std::mem::take(&mut self.selections),
            comments: std::mem::take(&mut self.comments),
        }
    }

    /// How many records became this.
    pub(in crate::harmonise) fn count(&self, disposition: Disposition) -> u64 {
        let kept = self.entries.iter().filter(|entry| entry.disposition == disposition).count();
        u64::try_from(kept).unwrap_or(u64::MAX).saturating_add(self.counted.count(disposition))
    }

    /// None of its records counts any longer: this becomes of those that did, for what the issue says. What was wrong with
    /// single answers no longer matters.
    pub(in crate::harmonise) fn withdraw(&mut self, disposition: Disposition, issue: Issue) {
        self.counted.withdraw(disposition);
        self.entries.iter_mut().filter(|entry| entry.is_used()).for_each(|entry| entry.disposition = disposition);
        self.issues.retain(|issue| {
            !matches!(
                issue.code,
                IssueCode::UnknownLabel
                    | IssueCode::OutsideScale
                    | IssueCode::SeveralAnswers
                    | IssueCode::SeveralColumnsFilled
                    | IssueCode::UnknownOption
                    | IssueCode::NotAskedAnswer
                    | IssueCode::CodeAgainstLabel
                    | IssueCode::CodeAndLabel
            )
        });
        self.issues.push(issue);
    }
}
