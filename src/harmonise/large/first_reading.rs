//! Reads all large files once, as often as what they turn out to be demands.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use rayon::prelude::*;

use super::count::{Keeping, count};
use super::respondents_met::{RespondentIdentity, RespondentsMet, Wanted};
use crate::gather::{DeliveredFile, NotInBlocks, Quoting};
use crate::harmonise::beside::rosters::Roster;
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::file_reader::Preparation;
use crate::harmonise::records::reading::Reading;
use crate::survey::{Issue, IssueCode, Place, Said, SeminarId, Severity};

/// A file that is read block by block, or whole after all.
pub(in crate::harmonise) struct FileInBlocks<'f> {
    file: &'f DeliveredFile,
    /// The same with all its records, once it had to be read so.
    whole: OnceLock<DeliveredFile>,
}

/// What was read of the large ones among the files.
pub(in crate::harmonise) struct Large<'a> {
    /// Of those that were counted; none if all had to be read whole.
    pub(in crate::harmonise) counted: Option<Counted<'a>>,
    /// Of those that had to be read whole.
    pub(in crate::harmonise) held: Vec<Reading<'a>>,
    /// The same, as they were gathered.
    pub(in crate::harmonise) whole: Vec<&'a DeliveredFile>,
}

/// What was read of the files that were counted, and which of their records can't stay so.
pub(in crate::harmonise) struct Counted<'a> {
    pub(super) readings: Vec<Reading<'a>>,
    pub(super) wanted: Wanted,
}

/// How each of the large files has to be read, by its place among them, as far as it has shown.
#[derive(Default)]
struct Ways {
    irregular: BTreeSet<usize>,
    longer: BTreeSet<usize>,
    whole: BTreeSet<usize>,
}

impl<'f> FileInBlocks<'f> {
    /// The large ones among these files.
    pub(in crate::harmonise) fn among(files: &[&'f DeliveredFile]) -> Vec<Self> {
        let large = files.iter().filter(|file| is_large(file));
        large.map(|file| Self { file, whole: OnceLock::new() }).collect()
    }

    /// Reads all its records at once; none if no delivery claims it.
    fn read_whole<'a>(&'a self, preparation: &'a Preparation<'a>) -> Option<Reading<'a>> {
        let delivery = preparation.survey.deliveries.get(self.file.delivery)?;
        preparation.read(self.whole.get_or_init(|| self.file.read_whole(delivery)))
    }
}

impl Ways {
    /// Learns from what happened to a file.
    fn learn(&mut self, place: usize, trouble: NotInBlocks) {
        match trouble {
            NotInBlocks::Misaligned | NotInBlocks::Entangled if self.irregular.insert(place) => {}
            NotInBlocks::Longer => drop(self.longer.insert(place)),
            NotInBlocks::Misaligned
            | NotInBlocks::Entangled
            | NotInBlocks::Unreadable
            | NotInBlocks::Changed
            | NotInBlocks::Broken
            | NotInBlocks::SumsUp => drop(self.whole.insert(place)),
        }
    }
}

/// Counts the records of large files, and reads those whole that can't be counted; `small` was read of the others. What one
/// file turns out to be may change how all are counted, so that counting begins anew.
pub(in crate::harmonise) fn count_all<'a>(
    preparation: &'a Preparation<'a>,
    large: &'a [FileInBlocks<'a>],
    small: &[Reading<'a>],
    rosters: &BTreeMap<SeminarId, Roster>,
) -> Large<'a> {
    let mut ways = Ways::default();
    let mut by = RespondentIdentity::NameInSeminar;
    let mut held: Vec<Reading<'a>> = Vec::new();
    loop {
        let met = RespondentsMet::over(large.iter().map(|large| large.file), by, rosters);
        met.meet_all(small);
        met.meet_all(&held);
        let readings = match count_each(preparation, large, &met, &ways) {
            Ok(readings) => readings,
            Err((place, trouble)) => {
                ways.learn(place, trouble);
                continue;
            }
        };
        let to_hold: Vec<&FileInBlocks<'_>> =
            ways.whole.iter().map(|place| &large[*place]).filter(|large| large.whole.get().is_none()).collect();
        let more: Vec<_> = to_hold.into_par_iter().filter_map(|large| large.read_whole(preparation)).collect();
        met.meet_all(&more);
        held.extend(more);
        let whole = ways.whole.iter().map(|place| large[*place].file).collect();
        if ways.whole.len() == large.len() {
            return Large { counted: None, held, whole };
        }
        let all = small.iter().chain(&held).chain(&readings);
        match (met.wanted(all, preparation.survey.rules.small_seminar), by) {
            (Some(wanted), _) => return Large { counted: Some(Counted { readings, wanted }), held, whole },
            (None, RespondentIdentity::NameInSeminar) => by = RespondentIdentity::NameAndState,
            (None, RespondentIdentity::NameAndState) => ways.whole.extend(0..large.len()),
        }
    }
}

/// Counts the records of each file that isn't to be read whole; if one can't be counted so, which, and why.
fn count_each<'a>(
    preparation: &'a Preparation<'a>,
    large: &'a [FileInBlocks<'a>],
    met: &RespondentsMet<'_>,
    ways: &Ways,
) -> Result<Vec<Reading<'a>>, (usize, NotInBlocks)> {
    let counted = large.iter().enumerate().filter(|(place, _)| !ways.whole.contains(place));
    let count = |(place, large): (usize, &'a FileInBlocks<'a>)| {
        let quoting = if ways.irregular.contains(&place) { Quoting::Any } else { Quoting::WellFormed };
        let keeping = if ways.longer.contains(&place) { Keeping::Aside } else { Keeping::All };
        count(preparation, large.file, met, (quoting, keeping)).map_err(|trouble| (place, trouble))
    };
    counted.map(count).collect()
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
