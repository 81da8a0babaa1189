//! What was changed and left out of one file, for the cleaning log.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::reading::Reading;
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::record::{Disposition, LeftOut, RecordEntry};
use crate::survey::{Change, ChangeType, Delivery, FileChanges, Issue, IssueCode, Place, Said, SetAside, Severity};
use crate::text::beginning;

/// What was changed in a file, record by record.
pub(in crate::harmonise) fn changes(reading: &Reading<'_>) -> FileChanges {
    let reasons = Reasons::of(reading);
    let left_out = reading.entries.iter().filter_map(|entry| reasons.removal(reading.delivery, entry));
    let unread = reading.structure.iter().flat_map(|structure| &structure.quarantined);
    let unread = unread.map(|record| reasons.removed(record.first_line, record.reason, None));
    let mut changes: Vec<Change> = left_out.chain(unread).chain(recoded(reading)).collect();
    changes.sort_by_key(|change| (change.line, change.column));
    let header = reading.file.table.as_ref().map(|table| table.header.clone()).unwrap_or_default();
    FileChanges { file: reading.file.path.clone(), header, changes, set_aside: set_aside(reading, &reasons) }
}

/// Why the records of a file don't count, as far as its issues say.
struct Reasons<'r> {
    /// The first issue of each line that takes a whole record away.
    by_line: BTreeMap<u64, &'r Issue>,
    /// What takes all records of the file away.
    whole_file: Option<IssueCode>,
    replaced: Option<IssueCode>,
}

impl<'r> Reasons<'r> {
    fn of(reading: &'r Reading<'_>) -> Self {
        let mut by_line = BTreeMap::new();
        let takes_away = |issue: &&Issue| issue.severity == Severity::Error && issue.code.loses_record();
        for issue in reading.issues.iter().filter(takes_away) {
            if let Some(line) = issue.place.line {
                by_line.entry(line).or_insert(issue);
            }
        }
        let of_file = |issue: &&Issue| issue.severity == Severity::Error && issue.place.line.is_none();
        let losing = |issue: &&Issue| {
            issue.code.loses_record() || [IssueCode::MissingColumn, IssueCode::AmbiguousColumn].contains(&issue.code)
        };
        let whole_file = reading.issues.iter().filter(of_file).find(losing).map(|issue| issue.code);
        let replacing = [IssueCode::SupersededFile, IssueCode::SameFile, IssueCode::ContainedFile];
        let replaced = reading.issues.iter().rev().map(|issue| issue.code).find(|code| replacing.contains(code));
        Self { by_line, whole_file, replaced }
    }

    /// What is logged of a record that doesn't count; none if it does.
    fn removal(&self, delivery: &Delivery, entry: &RecordEntry) -> Option<Change> {
        let (check, reason) = match entry.disposition {
            Disposition::Used => return None,
            Disposition::Duplicate => (IssueCode::DuplicateRespondent, None),
            Disposition::Superseded => (self.replaced.unwrap_or(IssueCode::SupersededFile), None),
            Disposition::Excluded(left_out) => {
                let code = match left_out {
                    LeftOut::Filter(_) => IssueCode::ExcludedRecord,
                    LeftOut::Preview => IssueCode::PreviewResponse,
                    LeftOut::Unfinished => IssueCode::IncompleteResponse,
                    LeftOut::OtherPart => IssueCode::RepeatedRows,
                };
                let reason = LeftOut::all(delivery).find(|(other, _)| *other == left_out);
                (code, reason.map(|(_, reason)| Arc::from(reason)))
            }
            Disposition::Quarantined => (self.quarantine(entry.line), None),
        };
        Some(self.removed(entry.line, check, reason))
    }

    fn quarantine(&self, line: u64) -> IssueCode {
        self.by_line.get(&line).map(|issue| issue.code).or(self.whole_file).unwrap_or(IssueCode::EmptyKey)
    }

    fn removed(&self, line: u64, check: IssueCode, reason: Option<Arc<str>>) -> Change {
        let issue = self.by_line.get(&line).filter(|issue| issue.code == check);
        Change {
            line,
            column: issue.and_then(|issue| issue.place.column),
            check,
            reason,
            kind: ChangeType::RemoveSurvey,
            old: issue.and_then(|issue| issue.read.as_deref()).map(Arc::from),
            new: None,
        }
    }
}

/// The answers of records that count which were read as others.
fn recoded<'r>(reading: &'r Reading<'_>) -> impl Iterator<Item = Change> + 'r {
    let texts: Vec<(Arc<str>, Arc<str>)> = reading
        .delivery
        .recode
        .iter()
        .map(|recode| (Arc::from(recode.to.as_str()), Arc::from(recode.reason.as_str())))
        .collect();
    counted_recodes(reading).filter_map(move |recoded| {
        let (new, reason) = texts.get(recoded.recode)?;
        Some(Change {
            line: reading.entries.get(recoded.entry)?.line,
            column: Some(recoded.column + 1),
            check: IssueCode::RecodedAnswer,
            reason: Some(Arc::clone(reason)),
            kind: ChangeType::ChangeResponse,
            old: Some(Arc::clone(&recoded.old)),
            new: Some(Arc::clone(new)),
        })
    })
}

fn counted_recodes<'r>(
    reading: &'r Reading<'_>,
) -> impl Iterator<Item = &'r crate::harmonise::records::reading::Recoded> {
    reading.recoded.iter().filter(|recoded| {
        reading.entries.get(recoded.entry).is_some_and(|entry| entry.disposition == Disposition::Used)
    })
}

/// The records that can't be read with certainty, with their text where it was kept.
fn set_aside(reading: &Reading<'_>, reasons: &Reasons<'_>) -> Vec<SetAside> {
    let unread = reading.structure.iter().flat_map(|structure| &structure.quarantined).map(|record| SetAside {
        line: record.first_line,
        code: record.reason,
        raw: (!record.raw.is_empty()).then(|| cut(&String::from_utf8_lossy(&record.raw))),
    });
    let undecided =
        reading.entries.iter().filter(|entry| entry.disposition == Disposition::Quarantined).map(|entry| SetAside {
            line: entry.line,
            code: reasons.quarantine(entry.line),
            raw: reading.raw.get(&entry.line).map(|raw| cut(raw)),
        });
    let mut all: Vec<SetAside> = unread.chain(undecided).collect();
    all.sort_by_key(|record| record.line);
    all
}

/// A record cut to what a cell of a spreadsheet can hold.
fn cut(raw: &str) -> String {
    const LONGEST: usize = 32_000;
    beginning(raw, LONGEST).map_or_else(|| raw.to_owned(), |start| format!("{start}… ({} bytes)", raw.len()))
}

/// Tells, file by file, how many records were excluded and how many answers recoded, each for its reason.
pub(in crate::harmonise) fn tell(reading: &Reading<'_>) -> Vec<Issue> {
    let file_issues = FileIssues::of(reading.file);
    let mut issues = Vec::new();
    for (place, exclusion) in reading.delivery.exclude.iter().enumerate() {
        let count = reading.count(Disposition::Excluded(LeftOut::Filter(place)));
        if count > 0 {
            let done = Said::new("done-excluded").with("count", count).with("reason", exclusion.reason.as_str());
            issues.push(file_issues.of_file(Severity::Note, IssueCode::ExcludedRecord, done));
        }
    }
    for (place, recode) in reading.delivery.recode.iter().enumerate() {
        let count = counted_recodes(reading).filter(|recoded| recoded.recode == place).count();
        if count > 0 {
            let done = Said::new("done-recoded").with("count", count);
            let done = done.with("to", recode.to.as_str()).with("reason", recode.reason.as_str());
            issues.push(file_issues.of_file(Severity::Note, IssueCode::RecodedAnswer, done));
        }
    }
    issues
}

/// Tells which declared recodes never applied, in whichever file of their delivery.
pub(in crate::harmonise) fn unused_recodes(readings: &[Reading<'_>], deliveries: &[Delivery]) -> Vec<Issue> {
    let mut issues = Vec::new();
    for (place, delivery) in deliveries.iter().enumerate() {
        let of_delivery: Vec<_> = readings.iter().filter(|reading| reading.file.delivery == place).collect();
        if of_delivery.iter().all(|reading| reading.entries.is_empty()) {
            continue;
        }
        for (nth, recode) in delivery.recode.iter().enumerate() {
            if of_delivery.iter().any(|reading| reading.recoded.iter().any(|recoded| recoded.recode == nth)) {
                continue;
            }
            let done = Said::new("done-recode-unused");
            let issue = Issue::new(Severity::Warning, IssueCode::UnusedRecode, Place::file("deliveries.toml"), done);
            let read = format!("from = {}", toml::Value::from(recode.from.clone()));
            issues.push(Issue { read: Some(read), ..issue });
        }
    }
    issues
}
