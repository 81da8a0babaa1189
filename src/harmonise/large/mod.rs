//! Large files of one row per respondent: their records are counted block by block and not kept.
//!
//! A file is read once. Each thread reads records as any file's are read (`file_reader`), adds their answers up (`digest`)
//! and drops them. What needs rows is read a second time and kept (`collect`): records of respondents who were met more than
//! once (`seen`), in this file or another, and those of seminars small enough for statistics on rows. They are taken
//! out of the counts, and go the way of all rows. So the whole gives what it would give if all files were small. Of files with
//! few records, most would be wanted: they are kept from the first reading on.
//!
//! Memory is bounded but for this: a file in which very many respondents repeat others, whose rows may be totals, which isn't
//! in the encoding of its head, or which has records of many megabytes, is read whole.

mod collect;
mod count;
pub(super) mod counted_people;
mod digest;
mod met;
mod sample;
mod watch;

use count::Keeping;
pub(super) use digest::{Counted, Digest};
use std::collections::{BTreeMap, BTreeSet};
pub(super) use watch::Watch;

use super::beside::rosters::Roster;
use super::records::file_issues::Source;
use super::records::file_reader::Preparation;
use super::records::reading::Reading;
use crate::gather::{DeliveredFile, NotInBlocks, Quoting};
use crate::survey::{Issue, IssueCode, Place, Said, SeminarId, Severity};
use watch::By;

/// What was read of the large ones among the files.
pub(super) struct Large<'a, 'r> {
    pub(super) watch: Watch<'r>,
    /// Of those that were counted.
    pub(super) readings: Vec<Reading<'a>>,
    /// Those that have to be read whole.
    pub(super) whole: Vec<&'a DeliveredFile>,
}

/// Counts the records of large files; `small` was read of the others. What one file turns out to be may change how all
/// are counted, so that counting begins anew.
pub(super) fn count_all<'a, 'r>(
    preparation: &'a Preparation<'a>,
    files: &[&'a DeliveredFile],
    small: &[Reading<'a>],
    rosters: &'r BTreeMap<SeminarId, Roster>,
) -> Large<'a, 'r> {
    let large: Vec<&'a DeliveredFile> = files.iter().copied().filter(|file| is_large(file)).collect();
    let mut irregular: BTreeSet<usize> = BTreeSet::new();
    let mut whole: BTreeSet<usize> = BTreeSet::new();
    let mut longer: BTreeSet<usize> = BTreeSet::new();
    let mut by = By::Name;
    loop {
        let watch = Watch::over(&large, by, rosters);
        watch.meet_all(small);
        let mut readings = Vec::new();
        let mut surprise = None;
        for (place, file) in large.iter().enumerate().filter(|(place, _)| !whole.contains(place)) {
            let quoting = if irregular.contains(&place) { Quoting::Any } else { Quoting::WellFormed };
            let keeping = if longer.contains(&place) { Keeping::Aside } else { Keeping::All };
            match count::count(preparation, file, &watch, (quoting, keeping)) {
                Ok(reading) => readings.push(reading),
                Err(trouble) => {
                    surprise = Some((place, trouble));
                    break;
                }
            }
        }
        match surprise {
            Some((place, NotInBlocks::Misaligned | NotInBlocks::Entangled)) if irregular.insert(place) => {}
            Some((place, NotInBlocks::Longer)) => drop(longer.insert(place)),
            Some((place, _)) => drop(whole.insert(place)),
            None if watch.wanted(small.iter().chain(&readings), 0).is_none() => match by {
                By::Name => by = By::NameAndState,
                By::NameAndState => whole.extend(0..large.len()),
            },
            None => {
                let whole = whole.into_iter().map(|place| large[place]).collect();
                return Large { watch, readings, whole };
            }
        }
    }
}

/// What is to be told of how large files were read.
pub(super) fn issues(readings: &[Reading<'_>], whole: &[&DeliveredFile]) -> Vec<Issue> {
    let held = whole.iter().map(|file| {
        let done = Said::new("done-held-in-memory");
        Issue::new(Severity::Note, IssueCode::HeldInMemory, Place::file(&file.path), done)
    });
    let sampled = readings.iter().filter(|reading| reading.digest.remarks.leaves_out()).map(|reading| {
        let (kept, heard) = (reading.digest.remarks.kept().count(), reading.digest.remarks.heard);
        let done = Said::new("done-comments-sampled").with("kept", kept).with("heard", heard);
        Source::of(reading.file).of_file(Severity::Note, IssueCode::CommentsSampled, done)
    });
    held.chain(sampled).collect()
}

/// Whether a file is read block by block.
pub(super) fn is_large(file: &DeliveredFile) -> bool {
    file.table.as_ref().is_some_and(|table| table.in_blocks().is_some())
}

/// Moves what needs rows from the counts of large files to their rows.
pub(super) fn keep_wanted<'a>(
    preparation: &'a Preparation<'a>,
    readings: &mut [Reading<'a>],
    watch: &Watch<'_>,
    small_seminar: u64,
) {
    let wanted = watch.wanted(readings.iter(), small_seminar).unwrap_or_default();
    // Of a file whose records were kept as they were read, nothing was counted.
    let counted = |reading: &&mut Reading<'_>| !reading.digest.groups.is_empty() && wanted.is_in(reading);
    for reading in readings.iter_mut().filter(counted) {
        collect::collect(preparation, reading, &wanted);
    }
}
