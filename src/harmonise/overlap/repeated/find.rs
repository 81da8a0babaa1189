//! Compares the files whose records name nobody, two by two.

use std::collections::{BTreeMap, BTreeSet};

use super::compared_file::{ComparedFile, NamelessRecords, shared};
use super::relation::Relation;
use super::settle;
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::overlap::file_order::FileOrder;
use crate::harmonise::overlap::marks::FileMarks;
use crate::harmonise::records::reading::Reading;
use crate::harmonise::records::record::Disposition;
use crate::survey::{Issue, IssueCode, Said, Severity};

/// Files that may hold records of the same people: the smaller one, the larger one, and how many records they share.
pub(in crate::harmonise::overlap) type Doubt = (usize, usize, usize);

/// What was found of pairs of files.
#[derive(Debug, Default)]
pub(in crate::harmonise::overlap) struct Repetitions {
    /// Pairs of records of the same person: file and entry each.
    pairs: BTreeMap<(usize, usize), Vec<(usize, usize)>>,
    pub(in crate::harmonise::overlap) doubts: Vec<Doubt>,
    /// Files whose records are of different people, by their marks.
    different: Vec<(usize, usize)>,
}

impl Repetitions {
    /// Compares all files of one form whose records name nobody.
    pub(in crate::harmonise::overlap) fn find(readings: &[Reading<'_>], marks: &BTreeMap<usize, FileMarks>) -> Self {
        let records: BTreeMap<usize, NamelessRecords> =
            marks.keys().map(|file| (*file, NamelessRecords::of(&readings[*file]))).collect();
        let mut found = Self::default();
        for (one, ours) in &records {
            for (other, theirs) in records.range(one + 1..) {
                if readings[*one].form != readings[*other].form || !ours.may_meet(theirs) {
                    continue;
                }
                let (small, large) =
                    if ours.entries.len() <= theirs.entries.len() { (*one, *other) } else { (*other, *one) };
                let (here, there) = shared(&readings[small], &readings[large]);
                let side =
                    |file: usize, slots| ComparedFile::new(&readings[file], &marks[&file], &records[&file], slots);
                let (here, there) = (side(small, here), side(large, there));
                match Relation::of(&here, &there) {
                    Relation::Apart => {}
                    Relation::Different => found.different.push((small, large)),
                    Relation::Doubtful(count) => found.doubts.push((small, large, count)),
                    Relation::Repeats(pairs) => {
                        let places = pairs.iter().map(|pair| (here.entries[pair.0], there.entries[pair.1]));
                        found.pairs.insert((small, large), places.collect());
                    }
                }
            }
        }
        found
    }

    /// Whether the marks of two files' records say that these are of different people.
    pub(in crate::harmonise::overlap) fn are_different(&self, one: usize, other: usize) -> bool {
        self.different.iter().any(|files| *files == (one, other) || *files == (other, one))
    }

    /// Lets one record of each person count, and tells it.
    pub(in crate::harmonise::overlap) fn set_aside(
        &self,
        readings: &mut [Reading<'_>],
        marks: &BTreeMap<usize, FileMarks>,
    ) {
        if !self.pairs.is_empty() {
            let order = FileOrder::of(readings, marks);
            settle::settle(readings, &self.pairs, &order);
        }
    }

    /// Tells which files may repeat others although their records count. `by_chance` is what is to be told of files that
    /// another one holds as a whole.
    pub(in crate::harmonise::overlap) fn tell_doubts(
        &self,
        readings: &mut [Reading<'_>],
        by_chance: Vec<(usize, Issue)>,
    ) {
        let mut told = BTreeSet::new();
        for (file, issue) in by_chance {
            if readings[file].count(Disposition::Used) > 0 && told.insert(file) {
                readings[file].issues.push(issue);
            }
        }
        for (file, other, count) in &self.doubts {
            let both_count = [file, other].into_iter().all(|file| readings[*file].count(Disposition::Used) > 0);
            if !both_count || !told.insert(*file) {
                continue;
            }
            let path = readings[*other].file.path.clone();
            let done = Said::new("done-repeated-counted").with("count", *count).with("file", path);
            let issue =
                FileIssues::of(readings[*file].file).of_file(Severity::Warning, IssueCode::RepeatedRecords, done);
            readings[*file].issues.push(issue);
        }
    }
}

/// The files whose records name nobody, if several do so.
pub(in crate::harmonise::overlap) fn nameless(readings: &[Reading<'_>]) -> Vec<usize> {
    let names_nobody =
        |reading: &Reading<'_>| reading.entries.iter().any(|entry| entry.is_used() && entry.respondent.is_none());
    (0..readings.len()).filter(|file| names_nobody(&readings[*file])).collect()
}
