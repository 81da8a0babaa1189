//! Reads large files a second time and keeps the records that are wanted as rows.

use super::count::shape;
use super::counter::Counter;
use super::first_reading::Counted;
use super::respondents_met::Wanted;
use crate::gather::{BlockReader, Record};
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::file_reader::{FileReader, Preparation};
use crate::harmonise::records::reading::{KeptRecords, Reading, WrittenComment};
use crate::harmonise::records::record::Disposition;
use crate::survey::{IssueCode, Said, Severity};

/// Keeps the records that are wanted.
struct Collecting<'a, 'w> {
    reader: Option<FileReader<'a>>,
    wanted: &'w Wanted,
}

impl BlockReader for Collecting<'_, '_> {
    type Part = KeptRecords;

    fn read(&mut self, record: &Record<'_>) {
        let Some(reader) = &mut self.reader else { return };
        let entry = reader.entry(record);
        if self.wanted.holds(&entry) {
            reader.admit(record, entry);
        }
        // They were told when the records were counted.
        reader.reading.issues.clear();
    }

    fn end_block(&mut self) -> KeptRecords {
        self.reader.as_mut().map(|reader| reader.reading.take_records()).unwrap_or_default()
    }
}

/// Moves what needs rows from the counts of large files to their rows.
pub(in crate::harmonise) fn keep_wanted<'a>(
    preparation: &'a Preparation<'a>,
    Counted { mut readings, wanted }: Counted<'a>,
) -> Vec<Reading<'a>> {
    // Of a file whose records were kept as they were read, nothing was counted.
    let counted = |reading: &&mut Reading<'_>| !reading.counted.groups.is_empty() && wanted.is_in(reading);
    for reading in readings.iter_mut().filter(counted) {
        collect(preparation, reading, &wanted);
    }
    readings
}

/// Moves the records that are wanted from a large file's counts to its rows. If the file can't be read again, or isn't what
/// it was, nobody knows what was counted: then none of its records counts.
fn collect<'a>(preparation: &'a Preparation<'a>, reading: &mut Reading<'a>, wanted: &Wanted) {
    let Some(mut again) = read_again(preparation, reading, wanted) else { return set_aside(reading) };
    let (levels, rated) = shape(preparation.survey, &again.slots);
    let mut counter = Counter::new(again.slots.len(), levels, rated);
    counter.count(&again);
    if !reading.counted.take_back(&counter.into_counts()) {
        return set_aside(reading);
    }
    let line = |comment: &WrittenComment| again.entries.get(comment.entry).map(|entry| (entry.line, comment.slot));
    reading.counted.comments.take_back(again.comments.iter().filter_map(line));
    // Records that don't count were kept already, and stand above.
    reading.add_records(again.take_records(), 0);
}

/// The records of a file that are wanted; none if it isn't as it was when they were counted.
fn read_again<'a>(preparation: &'a Preparation<'a>, reading: &Reading<'a>, wanted: &Wanted) -> Option<Reading<'a>> {
    let table = reading.file.table.as_ref()?.in_blocks()?;
    let mut again = Reading { slots: reading.slots.clone(), ..Reading::new(reading.file, reading.delivery) };
    let collecting = || Collecting { reader: preparation.reader(reading.file), wanted };
    let merge = |records: KeptRecords, above: u64| again.add_records(records, above);
    let read = table.read(reading.counted.quoting, collecting, merge).ok()?;
    let before = reading.structure.as_ref()?;
    let is_same = read.sha256 == reading.sha256
        && (read.structure.lines, read.structure.visited) == (before.lines, before.visited);
    is_same.then_some(again)
}

fn set_aside(reading: &mut Reading<'_>) {
    let done = Said::new("done-changed-while-read");
    let issue = FileIssues::of(reading.file).of_file(Severity::Error, IssueCode::ChangedWhileRead, done);
    reading.withdraw(Disposition::Quarantined, issue);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::gather::{Blocks, Hashed, InputFolder, gather};
    use crate::harmonise::examples::small_survey;
    use crate::harmonise::large::first_reading::{FileInBlocks, count_all};
    use crate::harmonise::records::account::account;

    const FORMS: &str = "ID,País,En general\n1,PE,7\n2,PE,8\n3,CL,9\n";

    /// How many records count, how many are set aside, and the errors, if this happens to the file between its readings.
    fn read_twice(hashed: Hashed, between: impl Fn(&Path)) -> (u64, u64, Vec<IssueCode>) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("C1").join("a.csv");
        fs::create_dir(folder.path().join("C1")).unwrap();
        fs::write(&file, FORMS).unwrap();
        let blocks = Blocks { from: 0, size: 16, kept: 0, hashed };
        let survey = small_survey();
        let gathered = gather(&InputFolder::open(folder.path()).unwrap().in_blocks(blocks), &survey.deliveries);
        let preparation = Preparation::new(&survey);
        let large = FileInBlocks::among(&gathered.files.iter().collect::<Vec<_>>());
        let counted = count_all(&preparation, &large, &[], &BTreeMap::new()).counted.unwrap();
        let first = &counted.readings[0];
        assert_eq!((first.count(Disposition::Used), first.entries.len()), (3, 0));
        between(&file);
        let readings = keep_wanted(&preparation, counted);
        let told = account(&readings[0]);
        assert_eq!(told.records, told.used + told.quarantined);
        let errors = readings[0].issues.iter().filter(|issue| issue.severity == Severity::Error);
        (told.used, told.quarantined, errors.map(|issue| issue.code).collect())
    }

    #[test]
    fn a_file_that_stays_what_it_was_counts() {
        for hashed in [Hashed::All, Hashed::Twins] {
            assert_eq!(read_twice(hashed, |_| ()), (3, 0, vec![]));
        }
    }

    #[test]
    fn of_a_file_that_changes_between_its_readings_no_record_counts() {
        let stopped = (0, 3, vec![IssueCode::ChangedWhileRead]);
        let rewritten = |text: String| move |file: &Path| fs::write(file, &text).unwrap();
        // The same answers of the same people in another order: nothing but the hash tells.
        let reordered = "ID,País,En general\n2,PE,8\n1,PE,7\n3,CL,9\n";
        assert_eq!(read_twice(Hashed::All, rewritten(reordered.to_owned())), stopped);
        // Where no hash is told, an answer that nobody gave before would leave fewer than none.
        assert_eq!(read_twice(Hashed::Twins, rewritten(FORMS.replace("PE,8", "PE,3"))), stopped);
        assert_eq!(read_twice(Hashed::Twins, rewritten(format!("{FORMS}4,PE,7\n"))), stopped);
        assert_eq!(read_twice(Hashed::All, |file| fs::remove_file(file).unwrap()), stopped);
    }
}
