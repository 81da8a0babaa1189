//! Reads a large file for the first time and counts its records.

use std::collections::BTreeMap;
use std::mem;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::counter::Counter;
use super::respondents_met::RespondentsMet;
use crate::gather::{BlockReader, DeliveredFile, NotInBlocks, Quoting, RawTable, Record};
use crate::harmonise::answers::code::Code;
use crate::harmonise::records::comment_sample::{CommentSample, SampledComment};
use crate::harmonise::records::counted_records::CountedRecords;
use crate::harmonise::records::file_reader::{FileReader, Preparation};
use crate::harmonise::records::reading::{KeptRecords, MOST_RECORDS, Reading, WrittenComment};
use crate::harmonise::records::record::RecordEntry;
use crate::harmonise::records::slot::Slot;
use crate::survey::{Issue, IssueLog, Survey};

/// Counts records block by block.
struct Counting<'a, 'w> {
    reader: Option<FileReader<'a>>,
    met: &'w RespondentsMet<'w>,
    counter: Counter,
    told: IssueLog,
    comments: Vec<SampledComment>,
    aside: Vec<RecordEntry>,
    keeping: Keeping,
    /// How many records were kept of the whole file.
    kept: &'w AtomicUsize,
}

/// No more records are kept of a file than this, whatever its head tells of their number.
const MOST_KEPT: usize = 50_000;

/// Whether records are kept instead of counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keeping {
    /// All of them.
    All,
    /// Only those that don't count.
    Aside,
}

/// What a block has that isn't counted.
struct CountedBlock {
    /// Records that are kept.
    records: KeptRecords,
    issues: Vec<Issue>,
    comments: Vec<SampledComment>,
    /// Records that don't count: few, and told of one by one.
    aside: Vec<RecordEntry>,
    /// Their cells, by line.
    raw: BTreeMap<u64, String>,
}

/// Records that are read before they are counted: few, so that they stay in a processor's cache.
const AT_A_TIME: usize = 64;

impl BlockReader for Counting<'_, '_> {
    type Part = CountedBlock;

    fn read(&mut self, record: &Record<'_>) {
        let Some(reader) = &mut self.reader else { return };
        reader.take(record);
        if !reader.reading.issues.is_empty() {
            self.told.append(reader.reading.issues.drain(..));
        }
        if self.keeping == Keeping::Aside && reader.reading.entries.len() >= AT_A_TIME {
            self.count();
        }
    }

    fn end_block(&mut self) -> CountedBlock {
        let records = match self.keeping {
            Keeping::All => self.keep(),
            Keeping::Aside => {
                self.count();
                KeptRecords::default()
            }
        };
        let raw = self.reader.as_mut().map(|reader| mem::take(&mut reader.reading.raw)).unwrap_or_default();
        let (comments, aside) = (mem::take(&mut self.comments), mem::take(&mut self.aside));
        CountedBlock { records, issues: mem::take(&mut self.told).into_issues(), comments, aside, raw }
    }
}

impl Counting<'_, '_> {
    /// Takes what was read as it is.
    fn keep(&mut self) -> KeptRecords {
        let Some(FileReader { reading, .. }) = &mut self.reader else { return KeptRecords::default() };
        reading.entries.iter().for_each(|entry| self.met.meet(entry));
        if self.kept.fetch_add(reading.entries.len(), Ordering::Relaxed) > MOST_KEPT {
            reading.forget_records();
        }
        reading.take_records()
    }

    /// Counts what was read and drops it.
    fn count(&mut self) {
        let Some(FileReader { reading, .. }) = &mut self.reader else { return };
        for entry in &reading.entries {
            self.met.meet(entry);
            let roster = entry.seminar.as_ref().and_then(|seminar| self.met.rosters.get(seminar));
            if let Some(roster) = roster.filter(|_| entry.is_used()) {
                self.counter.count_guest(entry, &roster.participants);
            }
        }
        self.counter.count(reading);
        let comments = mem::take(&mut reading.comments);
        self.comments.extend(comments.into_iter().filter_map(|comment| of_respondent(reading, comment)));
        self.aside.extend(reading.entries.drain(..).filter(|entry| !entry.is_used()));
        reading.forget_records();
    }
}

fn of_respondent(
    reading: &Reading<'_>,
    WrittenComment { entry, slot, text }: WrittenComment,
) -> Option<SampledComment> {
    let entry = reading.entries.get(entry).filter(|entry| entry.is_used())?;
    Some(SampledComment {
        line: entry.line,
        slot,
        seminar: entry.seminar.clone()?,
        state: entry.state.clone(),
        respondent: entry.respondent.clone(),
        text,
    })
}

/// Reads a large file and counts its records.
///
/// # Errors
/// If it can't be read in blocks.
pub(super) fn count<'a>(
    preparation: &'a Preparation<'a>,
    file: &'a DeliveredFile,
    met: &RespondentsMet<'_>,
    (quoting, keeping): (Quoting, Keeping),
) -> Result<Reading<'a>, NotInBlocks> {
    let unreadable = NotInBlocks::Unreadable;
    let table = file.table.as_ref().and_then(RawTable::in_blocks).ok_or(unreadable)?;
    let mut reading = preparation.reader(file).ok_or(unreadable)?.reading;
    let (levels, rated) = shape(preparation.survey, &reading.slots);
    let keeping = if table.keeps_records() { keeping } else { Keeping::Aside };
    let kept_so_far = AtomicUsize::new(0);
    let counting = || {
        let mut reader = preparation.reader(file);
        if let Some(reader) = &mut reader {
            reader.reading.issues.clear();
        }
        let counter = Counter::new(reading.slots.len(), levels, rated.clone());
        let (comments, aside) = (Vec::new(), Vec::new());
        Counting { reader, met, counter, told: IssueLog::default(), comments, aside, keeping, kept: &kept_so_far }
    };
    let (mut told, mut comments) = (IssueLog::default(), CommentSample::default());
    let (mut aside, mut raw) = (Vec::new(), BTreeMap::new());
    let mut kept: Vec<(KeptRecords, u64)> = Vec::new();
    let merge = |part: CountedBlock, above: u64| {
        kept.push((part.records, above));
        told.append(part.issues.into_iter().map(|issue| issue.below(above)));
        aside.extend(part.aside.into_iter().map(|entry| RecordEntry { line: entry.line + above, ..entry }));
        if raw.len() < MOST_RECORDS {
            raw.extend(part.raw.into_iter().map(|(line, text)| (line + above, text)));
        }
        part.comments
            .into_iter()
            .for_each(|comment| comments.add(SampledComment { line: comment.line + above, ..comment }));
    };
    let read = table.read(quoting, counting, merge)?;
    if kept_so_far.load(Ordering::Relaxed) > MOST_KEPT {
        return Err(NotInBlocks::Longer);
    }
    let mut counted = CountedRecords::new(quoting, comments, !rated.is_empty());
    read.readers.into_iter().for_each(|counting| counted.add(counting.counter.into_counts()));
    reading.counted = counted;
    reading.raw = raw;
    reading.codes = vec![Code::ABSENT; aside.len() * reading.slots.len()];
    reading.entries = aside;
    for (records, above) in kept {
        reading.add_records(records, above);
    }
    reading.issues.extend(told.into_issues());
    reading.issues.extend(read.structure.issues.iter().cloned());
    reading.structure = Some(read.structure);
    reading.sha256 = read.sha256;
    Ok(reading)
}

/// How many levels the longest scale of these slots has, and which slots hold ratings.
pub(super) fn shape(survey: &Survey, slots: &[Slot]) -> (usize, Vec<usize>) {
    let questionnaire = &survey.questionnaire;
    let scale = |slot: &Slot| questionnaire.scale_of(questionnaire.items.get(slot.item()?)?);
    let levels = slots.iter().filter_map(scale).map(|scale| scale.levels.len()).max().unwrap_or(0);
    let is_rating = |slot: &Slot| scale(slot).is_some_and(|scale| scale.kind.is_rating());
    let rated = slots.iter().enumerate().filter(|(_, slot)| is_rating(slot)).map(|(place, _)| place);
    (levels.clamp(1, 200), rated.collect())
}
