//! What records hold beside their answers: time stamps, and the long numbers and codes that platforms give to each.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use rayon::prelude::*;

use crate::gather::{RawTable, Record, WholeTable};
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::reading::Reading;
use crate::harmonise::records::slot::Slot;
use crate::survey::Delivery;
use crate::text::{ORDERS, TimeStamp, fold, read_date};

/// Shorter codes may be numbers of rows, of places, of days.
const FEWEST_CHARACTERS: usize = 8;

/// After so many cells a column has shown whether it holds marks.
const SHOWN_AFTER: usize = 30;

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum MarkKind {
    /// Codes that a platform gives to one record only.
    Code,
    /// Time stamps with seconds.
    Second,
    /// Time stamps whose seconds are missing, or nearly always zero.
    Minute,
}

/// A column of marks.
#[derive(Debug)]
pub(super) struct MarkColumn {
    pub(super) kind: MarkKind,
    /// By entry, what is the same for the same mark however it is written.
    pub(super) prints: Vec<Option<u64>>,
    /// By entry, of time stamps.
    pub(super) times: Vec<Option<TimeStamp>>,
}

/// The marks of one file.
#[derive(Debug, Default)]
pub(super) struct FileMarks {
    /// By folded header.
    pub(super) columns: BTreeMap<String, MarkColumn>,
    /// By entry, what is the same for records of which every cell is.
    pub(super) whole: Vec<u64>,
}

impl FileMarks {
    /// The marks of a file's records; none if they don't stand in memory.
    pub(super) fn of(reading: &Reading<'_>) -> Self {
        let Some(table) = reading.file.table.as_ref().and_then(RawTable::whole) else { return Self::default() };
        let header = FileIssues::of(reading.file).header;
        let mut candidates: BTreeMap<String, (usize, CandidateCells)> = BTreeMap::new();
        for (column, name) in header.iter().enumerate() {
            if !reading.slots.iter().any(|slot| holds(slot, column)) {
                candidates.entry(fold(name)).or_insert_with(|| (column, CandidateCells::default()));
            }
        }
        let whole = read(table, reading.delivery, &mut candidates);
        let columns = candidates.into_iter().filter_map(|(name, (_, cells))| Some((name, cells.column()?)));
        Self { columns: columns.collect(), whole }
    }

    /// The marks of each of these files.
    pub(super) fn of_files(readings: &[Reading<'_>], files: impl Iterator<Item = usize>) -> BTreeMap<usize, Self> {
        let files: BTreeSet<usize> = files.collect();
        files.into_par_iter().map(|file| (file, Self::of(&readings[file]))).collect()
    }

    /// When a record was made, by the first of the file's columns that says it to the minute.
    pub(super) fn time(&self, entry: usize) -> Option<TimeStamp> {
        self.columns.values().find_map(|column| column.times.get(entry).copied().flatten())
    }
}

/// Reads the cells of the candidates, and what each record is as a whole.
fn read(
    table: WholeTable<'_>,
    delivery: &Delivery,
    candidates: &mut BTreeMap<String, (usize, CandidateCells)>,
) -> Vec<u64> {
    let mut whole = Vec::new();
    table.for_each_record(|record| {
        whole.push(print_of_all(&record));
        for (column, cells) in candidates.values_mut() {
            cells.push(record.cell(*column), delivery);
        }
    });
    whole
}

fn print_of_all(record: &Record<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    (0..record.width()).for_each(|column| record.cell(column).trim_ascii().hash(&mut hasher));
    hasher.finish()
}

/// Whether a column holds answers.
fn holds(slot: &Slot, column: usize) -> bool {
    match slot {
        Slot::Item { column: own, .. } | Slot::OfRecord { column: own } => *own == column,
        Slot::OneOf { columns, .. } => columns.contains(&column),
        Slot::Options { columns, .. } => columns.iter().any(|(own, _)| *own == column),
    }
}

/// The cells of a column that may hold marks.
#[derive(Debug, Default)]
struct CandidateCells {
    prints: Vec<Option<u64>>,
    times: Vec<Option<TimeStamp>>,
    filled: usize,
    codes: usize,
    stamps: usize,
    seconds: usize,
}

impl CandidateCells {
    fn push(&mut self, cell: &[u8], delivery: &Delivery) {
        let text = String::from_utf8_lossy(cell);
        let text = text.trim();
        let (mut print, mut time) = (None, None);
        if !text.is_empty() && !self.has_shown_none() {
            self.filled += 1;
            if let Some(stamp) = TimeStamp::read(text, delivery.date_order) {
                self.stamps += 1;
                self.seconds += usize::from(!stamp.second.is_multiple_of(60));
                (print, time) = (Some(hash(&stamp.print())), Some(stamp));
            } else if is_code(text) {
                self.codes += 1;
                print = Some(hash(&fold(text)));
            }
        }
        self.prints.push(print);
        self.times.push(time);
    }

    /// Whether so many cells are no marks that the column holds none.
    fn has_shown_none(&self) -> bool {
        self.filled >= SHOWN_AFTER && self.stamps * 10 < self.filled * 9 && self.codes * 10 < self.filled * 9
    }

    /// The column, if at least nine in ten of its cells are marks of one kind.
    fn column(self) -> Option<MarkColumn> {
        let nearly_all = |count: usize| count > 0 && count * 10 >= self.filled * 9;
        let kind = match () {
            () if nearly_all(self.stamps) && self.seconds * 3 >= self.stamps => MarkKind::Second,
            () if nearly_all(self.stamps) => MarkKind::Minute,
            () if nearly_all(self.codes) => MarkKind::Code,
            () => return None,
        };
        Some(MarkColumn { kind, prints: self.prints, times: self.times })
    }
}

/// Whether a text is a code that a platform or an office gives to one person or record: a long number, letters and digits
/// in one word, an address.
fn is_code(text: &str) -> bool {
    let significant = text.trim_start_matches('0');
    let is_word = !text.contains(char::is_whitespace)
        && text.contains(|character: char| character.is_ascii_digit() || character == '@');
    significant.chars().filter(|character| character.is_alphanumeric()).count() >= FEWEST_CHARACTERS
        && is_word
        && !ORDERS.into_iter().any(|order| read_date(text, order).is_some())
}

/// A number that stands for a value within one run.
pub(super) fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_and_words_with_digits_are_codes_and_places_names_and_row_numbers_are_not() {
        for code in ["7d9f2c1e-0b1a", "114850372", "ana@example.org", "R_3kQ9aZ81xyz", "41974.3750810"] {
            assert!(is_code(code), "{code}");
        }
        for other in ["12", "00000012", "Perú", "Ministerio de Justicia 2", "2014-12-01", "20141201", "Guatemala"] {
            assert!(!is_code(other), "{other}");
        }
    }

    #[test]
    fn stamps_whose_seconds_are_all_zero_are_known_to_the_minute() {
        let kind = |texts: &[&str]| {
            let mut cells = CandidateCells::default();
            let delivery = crate::harmonise::examples::delivery("*.csv", crate::survey::Layout::Wide);
            for text in texts {
                cells.push(text.as_bytes(), &delivery);
            }
            cells.column().map(|column| column.kind)
        };
        assert_eq!(kind(&["2014-12-01 09:00:00", "2014-12-01 09:01:07"]), Some(MarkKind::Second));
        assert_eq!(kind(&["2014-12-01 09:00:00", "2014-12-01 09:01:00"]), Some(MarkKind::Minute));
        assert_eq!(kind(&["2014-12-01", "2014-12-02"]), None);
        assert_eq!(kind(&["114850372", "114850391", ""]), Some(MarkKind::Code));
    }
}
