//! Which of several records of one person counts, by the rule for duplicates.

use std::collections::BTreeMap;

use super::file_order::{FileOrder, RecordPlace};
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::reading::Reading;
use crate::survey::{DuplicateRule, Issue, IssueCode, Said, Severity};

/// The record that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) record: RecordPlace,
    /// Whether it is known to be the first or last one, as the rule wants it.
    pub(super) is_known: bool,
}

/// The record that counts, by the rule of the delivery that came first.
pub(super) fn kept(readings: &[Reading<'_>], order: &FileOrder<'_>, records: Vec<RecordPlace>) -> Option<Kept> {
    let in_order = order.put(readings, records);
    let (first, last) = (*in_order.records.first()?, *in_order.records.last()?);
    let answered = |record: &RecordPlace| {
        let codes = readings.get(record.0).map(|reading| reading.codes_of(record.1));
        codes.map_or(0, |codes| codes.iter().filter(|code| code.as_level().is_some()).count())
    };
    let record = match readings.get(first.0)?.delivery.duplicates {
        DuplicateRule::First => first,
        DuplicateRule::Last => last,
        DuplicateRule::MostComplete => {
            let most = in_order.records.iter().copied().max_by_key(answered)?;
            let is_only = in_order.records.iter().filter(|record| answered(record) == answered(&most)).count() == 1;
            return Some(Kept { record: most, is_known: is_only || in_order.is_known_of(most) });
        }
    };
    Some(Kept { record, is_known: in_order.is_known_of(record) })
}

/// How many records of a file count less than those of another although nobody knows which came later.
pub(super) type Unordered = BTreeMap<(usize, usize), usize>;

/// Tells it, file by file.
pub(super) fn tell_unordered(readings: &mut [Reading<'_>], unordered: Unordered) {
    for ((file, other), count) in unordered {
        let other = readings[other].file.path.clone();
        let done = Said::new("done-order-unknown").with("count", count).with("file", other);
        let issue = Issue {
            expected: Some(Said::new("expected-order-of-files")),
            ..FileIssues::of(readings[file].file).of_file(Severity::Warning, IssueCode::OrderUnknown, done)
        };
        readings[file].issues.push(issue);
    }
}
