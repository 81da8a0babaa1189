//! Several records of the same respondent: the declared one counts.

use std::collections::{BTreeMap, BTreeSet};

use super::reading::{Entry, Fate, Reading};
use super::source::Source;
use crate::survey::{DuplicateRule, IssueCode, ModuleId, RespondentId, SeminarId, Severity, StateCode};

/// What makes two records the same: who answered, where, and about what.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Identity<'r> {
    seminar: &'r SeminarId,
    state: Option<&'r StateCode>,
    respondent: &'r RespondentId,
    module: Option<&'r ModuleId>,
    item: Option<usize>,
    /// Files that ask different things are different forms, which the same person may fill in.
    form: usize,
}

/// Marks all but one record of the same respondent as duplicates.
pub(super) fn mark_duplicates(readings: &mut [Reading<'_>]) {
    let forms = forms(readings);
    let mut same: BTreeMap<Identity<'_>, Vec<(usize, usize)>> = BTreeMap::new();
    for (file, reading) in readings.iter().enumerate() {
        for (place, entry) in reading.entries.iter().enumerate() {
            if let Some(identity) = Identity::of(entry, forms.get(file).copied().unwrap_or(file)) {
                same.entry(identity).or_default().push((file, place));
            }
        }
    }
    let mut repeated: Vec<((usize, usize), (usize, usize))> = Vec::new();
    for records in same.values().filter(|records| records.len() > 1) {
        if let Some(kept) = kept(readings, records) {
            repeated.extend(records.iter().filter(|record| **record != kept).map(|record| (*record, kept)));
        }
    }
    drop(same);
    repeated.sort_unstable();
    for ((file, place), kept) in repeated {
        let kept = readings.get(kept.0).map(|other| format!("{}:{}", other.file.path, line(other, kept.1)));
        let Some(reading) = readings.get_mut(file) else { continue };
        let line = line(reading, place);
        let mut issue = Source::of(reading.file).of_file(
            Severity::Warning,
            IssueCode::DuplicateRespondent,
            &format!("not counted: {} counts", kept.unwrap_or_default()),
        );
        issue.place.line = Some(line);
        issue.expected = Some("one record of each respondent".to_owned());
        if let Some(entry) = reading.entries.get_mut(place) {
            entry.fate = Fate::Duplicate;
            issue.read = entry.respondent.as_ref().map(ToString::to_string);
        }
        reading.issues.push(issue);
    }
}

fn line(reading: &Reading<'_>, place: usize) -> u64 {
    reading.entries.get(place).map_or(0, |entry| entry.line)
}

impl<'r> Identity<'r> {
    fn of(entry: &'r Entry, form: usize) -> Option<Self> {
        let (seminar, respondent) = entry.seminar.as_ref().zip(entry.respondent.as_ref())?;
        (entry.fate == Fate::Used).then_some(Self {
            seminar,
            state: entry.state.as_ref(),
            respondent,
            module: entry.module.as_ref(),
            item: entry.item,
            form,
        })
    }
}

/// The record that counts, by the rule of the delivery that came first.
fn kept(readings: &[Reading<'_>], records: &[(usize, usize)]) -> Option<(usize, usize)> {
    let (file, _) = *records.first()?;
    let answered = |record: &(usize, usize)| {
        let codes = readings.get(record.0).map(|reading| reading.codes_of(record.1));
        codes.map_or(0, |codes| codes.iter().filter(|code| code.as_level().is_some()).count())
    };
    match readings.get(file)?.delivery.duplicates {
        DuplicateRule::First => records.first().copied(),
        DuplicateRule::Last => records.last().copied(),
        DuplicateRule::MostComplete => records.iter().max_by_key(|record| (answered(record), **record)).copied(),
    }
}

/// The form of each file: files that share a question have the same, directly or by way of others.
fn forms(readings: &[Reading<'_>]) -> Vec<usize> {
    let mut forms: Vec<usize> = (0..readings.len()).collect();
    let mut first_with = BTreeMap::new();
    for (file, reading) in readings.iter().enumerate() {
        let mut joined: BTreeSet<usize> = [forms[file]].into();
        for slot in &reading.slots {
            let question = slot.question(&Entry::new(0, Fate::Used));
            joined.insert(forms[*first_with.entry(question).or_insert(file)]);
        }
        let together = joined.first().copied().unwrap_or(file);
        forms.iter_mut().filter(|form| joined.contains(form)).for_each(|form| *form = together);
    }
    forms
}
