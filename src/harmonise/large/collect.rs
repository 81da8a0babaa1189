//! Reads large files a second time and keeps the records that are wanted as rows.

use super::count::shape;
use super::digest::Counter;
use super::watch::Wanted;
use crate::gather::{BlockReader, DeliveredFile, RawTable, Record};
use crate::harmonise::records::file_reader::{FileReader, Preparation};
use crate::harmonise::records::reading::{Reading, Records};

/// Keeps the records that are wanted.
struct Collecting<'a, 'w> {
    reader: Option<FileReader<'a>>,
    wanted: &'w Wanted,
}

impl BlockReader for Collecting<'_, '_> {
    type Part = Records;

    fn read(&mut self, record: &Record<'_>) {
        let Some(reader) = &mut self.reader else { return };
        let entry = reader.entry(record);
        if self.wanted.holds(&entry) {
            reader.admit(record, entry);
        }
        // They were told when the records were counted.
        reader.reading.issues.clear();
    }

    fn end_block(&mut self) -> Records {
        self.reader.as_mut().map(|reader| reader.reading.take_records()).unwrap_or_default()
    }
}

/// Moves the records that are wanted from a large file's counts to its rows; false if the file can't be read again.
pub(super) fn collect<'a>(preparation: &'a Preparation<'a>, reading: &mut Reading<'a>, wanted: &Wanted) -> bool {
    let file: &'a DeliveredFile = reading.file;
    let Some(table) = file.table.as_ref().and_then(RawTable::in_blocks) else { return true };
    let collecting = || Collecting { reader: preparation.reader(file), wanted };
    let quoting = reading.digest.quoting;
    let merge = |records: Records, above: u64| reading.add_records(records, above);
    let Ok(_) = table.read(quoting, collecting, merge) else { return false };
    let (levels, rated) = shape(preparation.survey, &reading.slots);
    let mut counter = Counter::new(reading.slots.len(), levels, rated, -1);
    counter.count(reading);
    reading.digest.add(counter);
    reading.digest.settle();
    // Records that don't count were kept already, above those that were collected now.
    let lines = reading.entries.iter().map(|entry| entry.line).collect();
    reading.digest.remarks.remove(&lines);
    true
}
