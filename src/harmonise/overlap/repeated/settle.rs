//! Of the records of one person in several files one counts.

use std::collections::{BTreeMap, BTreeSet};

use super::compared_file::shared;
use crate::harmonise::file_issues::{FileIssues, column_list};
use crate::harmonise::overlap::file_order::{FileOrder, RecordPlace};
use crate::harmonise::overlap::kept::{Kept, Unordered, kept, tell_unordered};
use crate::harmonise::records::reading::Reading;
use crate::harmonise::records::record::Disposition;
use crate::survey::{Cure, Issue, IssueCode, Said, Severity};

/// Pairs of files, with the entries that are of one person.
pub(super) type PairsOfFiles = BTreeMap<(usize, usize), Vec<(usize, usize)>>;

/// Lets one record of each person count, and tells how many don't, and which were edited.
pub(super) fn settle(readings: &mut [Reading<'_>], pairs: &PairsOfFiles, order: &FileOrder<'_>) {
    let mut aside: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let mut unordered = Unordered::new();
    for group in people(pairs) {
        let group: Vec<RecordPlace> =
            group.into_iter().filter(|record| readings[record.0].entries[record.1].is_used()).collect();
        if group.len() < 2 {
            continue;
        }
        let Some(Kept { record: stays, is_known }) = kept(readings, order, group.clone()) else { continue };
        for record in group.into_iter().filter(|record| *record != stays) {
            *aside.entry((record.0, stays.0)).or_insert(0) += 1;
            if let Some(issue) = edited(readings, record, stays) {
                readings[record.0].issues.push(issue);
                if !is_known {
                    *unordered.entry((record.0, stays.0)).or_insert(0) += 1;
                }
            }
            readings[record.0].entries[record.1].disposition = Disposition::Duplicate;
        }
    }
    for ((file, other), count) in aside {
        let issue = repeated(readings, file, other, count);
        readings[file].issues.push(issue);
    }
    tell_unordered(readings, unordered);
}

/// The records of each person, one of each file.
fn people(pairs: &PairsOfFiles) -> Vec<Vec<RecordPlace>> {
    let mut group_of: BTreeMap<RecordPlace, usize> = BTreeMap::new();
    let mut groups: Vec<BTreeMap<usize, usize>> = Vec::new();
    for ((small, large), records) in pairs {
        for (here, there) in records {
            let (one, other) = ((*small, *here), (*large, *there));
            let known = [one, other].map(|record| group_of.get(&record).copied());
            let joined = match known {
                [None, None] => {
                    groups.push(BTreeMap::new());
                    groups.len() - 1
                }
                [Some(group), None] | [None, Some(group)] => group,
                [Some(group), Some(another)] => {
                    let files: BTreeSet<&usize> = groups[another].keys().collect();
                    if group == another || groups[group].keys().any(|file| files.contains(file)) {
                        continue;
                    }
                    let moved = std::mem::take(&mut groups[another]);
                    group_of.extend(moved.iter().map(|(file, entry)| ((*file, *entry), group)));
                    groups[group].extend(moved);
                    continue;
                }
            };
            for (file, entry) in [one, other] {
                if *groups[joined].entry(file).or_insert(entry) == entry {
                    group_of.insert((file, entry), joined);
                }
            }
        }
    }
    groups.into_iter().filter(|group| group.len() > 1).map(|group| group.into_iter().collect()).collect()
}

fn repeated(readings: &[Reading<'_>], file: usize, other: usize, count: usize) -> Issue {
    let (reading, path) = (&readings[file], &readings[other].file.path);
    // Nothing is lost by a declaration only where no record is left.
    let is_whole = reading.entries.iter().all(|entry| !entry.is_used());
    let cure = Cure::NewDelivery { files: path.clone(), supersedes: vec![reading.file.path.clone()] };
    let done = Said::new("done-repeated").with("count", count).with("file", path.as_str());
    Issue {
        cure: is_whole.then_some(cure),
        ..FileIssues::of(reading.file).of_file(Severity::Warning, IssueCode::RepeatedRecords, done)
    }
}

/// What is told of a record whose answers are others than those of the one that counts; none if they are the same.
fn edited(readings: &[Reading<'_>], record: RecordPlace, stays: RecordPlace) -> Option<Issue> {
    let (reading, other) = (&readings[record.0], &readings[stays.0]);
    let (here, there) = shared(reading, other);
    let answer = |reading: &Reading<'_>, entry: usize, slot: usize| {
        let options = reading.options_of(entry, slot).cloned();
        let text = reading.comments_of(entry).find(|comment| comment.slot == slot).map(|comment| comment.text.clone());
        (reading.codes_of(entry).get(slot).copied(), options, text)
    };
    let differs =
        |(slot, of_other): &(&usize, &usize)| answer(reading, record.1, **slot) != answer(other, stays.1, **of_other);
    let columns: Vec<usize> =
        here.iter().zip(&there).filter(differs).map(|(slot, _)| reading.slots[*slot].column()).collect();
    if columns.is_empty() {
        return None;
    }
    let kept = format!("{}:{}", other.file.path, other.entries[stays.1].line);
    let done = Said::new("done-edited").with("kept", kept).with("columns", column_list(&columns));
    let mut issue = FileIssues::of(reading.file).of_file(Severity::Warning, IssueCode::EditedRecord, done);
    issue.place.line = Some(reading.entries[record.1].line);
    issue.expected = Some(Said::new("expected-same-answer"));
    Some(issue)
}
