//! Several records of the same respondent: the declared one counts.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::file_order::{FileOrder, RecordPlace};
use super::kept::{Kept, Unordered, kept, tell_unordered};
use super::marks::FileMarks;
use crate::harmonise::answers::code::Code;
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::reading::Reading;
use crate::harmonise::records::record::{Disposition, RecordEntry};
use crate::harmonise::records::slot::QuestionKey;
use crate::survey::{IssueCode, ModuleId, Questionnaire, RespondentId, Said, SeminarId, Severity, StateCode};

/// What makes two records the same: who answered, where, and about what.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Identity<'r> {
    seminar: &'r SeminarId,
    state: Option<&'r StateCode>,
    respondent: &'r RespondentId,
    module: Option<&'r ModuleId>,
    item: Option<usize>,
    /// Rows of different parts or events of the form complete each other.
    part: u64,
    /// Files that ask different things are different forms, which the same person may fill in.
    form: usize,
}

/// Marks all but one record of the same respondent as duplicates.
pub(super) fn mark_duplicates(readings: &mut [Reading<'_>], questionnaire: &Questionnaire) {
    let mut same: BTreeMap<Identity<'_>, Vec<(usize, usize)>> = BTreeMap::new();
    for (file, reading) in readings.iter().enumerate() {
        for (place, entry) in reading.entries.iter().enumerate().filter(|(_, entry)| !is_option(entry, questionnaire)) {
            if let Some(identity) = Identity::of(entry, reading.form) {
                same.entry(identity).or_default().push((file, place));
            }
        }
    }
    let groups: Vec<Vec<RecordPlace>> = same.into_values().filter(|records| records.len() > 1).collect();
    let mut repeated = choose(readings, groups);
    repeated.sort_unstable();
    for ((file, place), kept) in repeated {
        let kept = readings.get(kept.0).map(|other| format!("{}:{}", other.file.path, line(other, kept.1)));
        let Some(reading) = readings.get_mut(file) else { continue };
        let line = line(reading, place);
        let mut issue = FileIssues::of(reading.file).of_file(
            Severity::Warning,
            IssueCode::DuplicateRespondent,
            Said::new("done-duplicate").with("kept", kept.unwrap_or_default()),
        );
        issue.place.line = Some(line);
        issue.expected = Some(Said::new("expected-one-record"));
        if let Some(entry) = reading.entries.get_mut(place) {
            entry.disposition = Disposition::Duplicate;
            issue.read = entry.respondent.as_ref().map(ToString::to_string);
        }
        reading.issues.push(issue);
    }
}

/// The records that don't count, each with the one that does; tells where nobody knows which came later.
fn choose(readings: &mut [Reading<'_>], groups: Vec<Vec<RecordPlace>>) -> Vec<(RecordPlace, RecordPlace)> {
    let mut repeated = Vec::new();
    if groups.is_empty() {
        return repeated;
    }
    let apart = groups.iter().filter(|records| records.iter().any(|record| record.0 != records[0].0));
    let marks = FileMarks::of_files(readings, apart.flatten().map(|record| record.0));
    let order = FileOrder::of(readings, &marks);
    let mut unordered = Unordered::new();
    for records in groups {
        let Some(Kept { record: stays, is_known }) = kept(readings, &order, records.clone()) else { continue };
        for record in records.into_iter().filter(|record| *record != stays) {
            if !is_known && record.0 != stays.0 && differ(readings, record, stays) {
                *unordered.entry((record.0, stays.0)).or_insert(0) += 1;
            }
            repeated.push((record, stays));
        }
    }
    tell_unordered(readings, unordered);
    repeated
}

/// An answer, and the options that it chooses.
type Answer = (Code, Option<Arc<[u8]>>);

/// Whether two records of the same form answer the same question differently.
fn differ(readings: &[Reading<'_>], one: RecordPlace, other: RecordPlace) -> bool {
    let answers = |(file, entry): RecordPlace| -> BTreeMap<QuestionKey, Answer> {
        let reading = &readings[file];
        let slots = reading.slots.iter().zip(reading.codes_of(entry)).enumerate();
        let answers = slots.filter_map(|(slot, (asks, code))| {
            Some((asks.question(&reading.entries[entry])?, (*code, reading.options_of(entry, slot).cloned())))
        });
        answers.collect()
    };
    answers(one) != answers(other)
}

/// Whether a record holds one of several options, in the layout `long`: they belong together.
fn is_option(entry: &RecordEntry, questionnaire: &Questionnaire) -> bool {
    let item = entry.item.and_then(|item| questionnaire.items.get(item));
    item.and_then(|item| questionnaire.scale_of(item)).is_some_and(|scale| scale.kind.allows_several())
}

fn line(reading: &Reading<'_>, place: usize) -> u64 {
    reading.entries.get(place).map_or(0, |entry| entry.line)
}

impl<'r> Identity<'r> {
    fn of(entry: &'r RecordEntry, form: usize) -> Option<Self> {
        let (seminar, respondent) = entry.seminar.as_ref().zip(entry.respondent.as_ref())?;
        (entry.disposition == Disposition::Used).then_some(Self {
            seminar,
            state: entry.state.as_ref(),
            respondent,
            module: entry.module.as_ref(),
            item: entry.item,
            part: entry.part,
            form,
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::harmonise::examples::{codes, counts, read, small_survey};
    use crate::survey::{DuplicateRule, IssueCode, Survey};

    const TWICE: &str = "ID,País,M04 Relevancia,En general\n1,PE,De acuerdo,7\n1,CL,Neutral,3\n1,Perú,Neutral,\n";

    fn relevance(rule: DuplicateRule) -> Vec<u64> {
        let mut survey = small_survey();
        survey.deliveries[0].duplicates = rule;
        let checked = read(&survey, &[("C1/a.csv", TWICE)]);
        assert!(codes(&checked).contains(&IssueCode::DuplicateRespondent));
        let file = &checked.output.reconciliation.files[0];
        assert_eq!((file.records, file.used, file.duplicate), (3, 2, 1));
        counts(&checked, "M04", "relevance").levels
    }

    #[test]
    fn the_declared_record_counts() {
        assert_eq!(relevance(DuplicateRule::First), [0, 0, 1, 1, 0]);
        assert_eq!(relevance(DuplicateRule::Last), [0, 0, 2, 0, 0]);
        assert_eq!(relevance(DuplicateRule::MostComplete), [0, 0, 1, 1, 0]);
    }

    #[test]
    fn the_last_is_the_one_of_the_last_day_and_else_of_the_file_with_the_highest_number() {
        let form = |answer: u32, day: &str| format!("ID,País,Fecha,En general\n1,PE,{day},{answer}\n");
        let mut survey = small_survey();
        survey.deliveries[0].keys.date = Some(crate::harmonise::examples::column_key("Fecha"));
        let answer = |later: &str, earlier: &str| {
            let files = [("C1/PE-2.csv", form(2, earlier)), ("C1/PE-10.csv", form(10, later))];
            let files: Vec<_> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
            counts(&read(&survey, &files), "", "overall").levels
        };
        assert_eq!(answer("", "")[9], 1);
        assert_eq!(answer("2/5/2014", "1/5/2014")[9], 1);
        assert_eq!(answer("1/5/2014", "2/5/2014")[1], 1);
    }

    fn bound_to_modules() -> Survey {
        let mut survey = small_survey();
        survey.deliveries[0].files = "{seminar}/{module}/*.csv".parse().unwrap();
        survey
    }

    #[test]
    fn one_respondent_may_fill_in_the_forms_of_several_modules() {
        let form = "ID,País,Relevancia\n1,PE,De acuerdo\n2,PE,Neutral\n";
        let checked = read(&bound_to_modules(), &[("C1/M04/a.csv", form), ("C1/M05/a.csv", form)]);
        assert_eq!(checked.output.reconciliation.sum(|file| file.used), 4);
        assert_eq!(checked.output.rows.values().map(|rows| rows.respondents.len()).sum::<usize>(), 2);
    }

    #[test]
    fn forms_that_ask_different_things_are_not_duplicates() {
        let before = "ID,País,Comentarios\n1,PE,Antes\n";
        let after = "ID,País,En general\n1,PE,8\n";
        let checked = read(&small_survey(), &[("C1/before.csv", before), ("C1/after.csv", after)]);
        assert_eq!(checked.output.reconciliation.sum(|file| file.used), 2);
        let again = read(&small_survey(), &[("C1/one.csv", after), ("C1/two.csv", after)]);
        assert_eq!(again.output.reconciliation.sum(|file| file.used), 1);
    }

    #[test]
    fn records_without_a_name_are_never_duplicates() {
        let checked = read(&small_survey(), &[("C1/a.csv", "País,En general\nPE,8\nPE,8\n")]);
        assert_eq!(checked.output.reconciliation.sum(|file| file.used), 2);
    }
}
