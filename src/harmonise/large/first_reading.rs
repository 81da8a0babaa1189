//! Reads all large files once, as often as what they turn out to be demands.

use std::collections::{BTreeMap, BTreeSet};

use super::count::{Keeping, count};
use super::respondents_met::{RespondentIdentity, RespondentsMet};
use crate::gather::{DeliveredFile, NotInBlocks, Quoting};
use crate::harmonise::beside::rosters::Roster;
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::file_reader::Preparation;
use crate::harmonise::records::reading::Reading;
use crate::survey::{Issue, IssueCode, Place, Said, SeminarId, Severity};

/// What was read of the large ones among the files.
pub(in crate::harmonise) struct Large<'a, 'r> {
    pub(in crate::harmonise) met: RespondentsMet<'r>,
    /// Of those that were counted.
    pub(in crate::harmonise) readings: Vec<Reading<'a>>,
    /// Those that have to be read whole.
    pub(in crate::harmonise) whole: Vec<&'a DeliveredFile>,
}

/// Counts the records of large files; `small` was read of the others. What one file turns out to be may change how all
/// are counted, so that counting begins anew.
pub(in crate::harmonise) fn count_all<'a, 'r>(
    preparation: &'a Preparation<'a>,
    files: &[&'a DeliveredFile],
    small: &[Reading<'a>],
    rosters: &'r BTreeMap<SeminarId, Roster>,
) -> Large<'a, 'r> {
    let large: Vec<&'a DeliveredFile> = files.iter().copied().filter(|file| is_large(file)).collect();
    let mut irregular: BTreeSet<usize> = BTreeSet::new();
    let mut whole: BTreeSet<usize> = BTreeSet::new();
    let mut longer: BTreeSet<usize> = BTreeSet::new();
    let mut by = RespondentIdentity::NameInSeminar;
    loop {
        let met = RespondentsMet::over(&large, by, rosters);
        met.meet_all(small);
        let mut readings = Vec::new();
        let mut surprise = None;
        for (place, file) in large.iter().enumerate().filter(|(place, _)| !whole.contains(place)) {
            let quoting = if irregular.contains(&place) { Quoting::Any } else { Quoting::WellFormed };
            let keeping = if longer.contains(&place) { Keeping::Aside } else { Keeping::All };
            match count(preparation, file, &met, (quoting, keeping)) {
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
            None if met.wanted(small.iter().chain(&readings), 0).is_none() => match by {
                RespondentIdentity::NameInSeminar => by = RespondentIdentity::NameAndState,
                RespondentIdentity::NameAndState => whole.extend(0..large.len()),
            },
            None => {
                let whole = whole.into_iter().map(|place| large[place]).collect();
                return Large { met, readings, whole };
            }
        }
    }
}

/// What is to be told of how large files were read.
pub(in crate::harmonise) fn issues(readings: &[Reading<'_>], whole: &[&DeliveredFile]) -> Vec<Issue> {
    let held = whole.iter().map(|file| {
        let done = Said::new("done-held-in-memory");
        Issue::new(Severity::Note, IssueCode::HeldInMemory, Place::file(&file.path), done)
    });
    let sampled = readings.iter().filter(|reading| reading.counted.comments.leaves_out()).map(|reading| {
        let (kept, written) = (reading.counted.comments.kept().count(), reading.counted.comments.written);
        let done = Said::new("done-comments-sampled").with("kept", kept).with("heard", written);
        FileIssues::of(reading.file).of_file(Severity::Note, IssueCode::CommentsSampled, done)
    });
    held.chain(sampled).collect()
}

/// Whether a file is read block by block.
pub(in crate::harmonise) fn is_large(file: &DeliveredFile) -> bool {
    file.table.as_ref().is_some_and(|table| table.in_blocks().is_some())
}
