//! Answers of one person that stand in several files and contradict each other: the rule for duplicates decides.

use std::collections::{BTreeMap, BTreeSet};

use super::file_order::FileOrder;
use super::kept::{Unordered, tell_unordered};
use super::marks::FileMarks;
use crate::harmonise::answers::code::Code;
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::reading::Reading;
use crate::harmonise::records::record::Disposition;
use crate::harmonise::records::slot::QuestionKey;
use crate::survey::{
    DuplicateRule, Issue, IssueCode, Language, Questionnaire, RespondentId, Said, SeminarId, Severity, StateCode,
};

/// An answer: the places of its file, its entry and its slot.
type AnswerPlace = (usize, usize, usize);

/// Who answered.
type PersonKey<'r> = (&'r SeminarId, Option<&'r StateCode>, &'r RespondentId);

/// Takes the answers away that the rule for duplicates doesn't keep, question by question, where the same person answered
/// differently in another file: as in a file with a row per module and another with a row per person. The rest of both
/// records counts. Within one file no record goes before another, and contradictions there stay what they are.
pub(super) fn settle(readings: &mut [Reading<'_>], questionnaire: &Questionnaire) {
    let mut lost: BTreeMap<AnswerPlace, (usize, usize)> = BTreeMap::new();
    let mut unordered = Unordered::new();
    let people: Vec<Vec<(usize, usize)>> = people(readings).into_values().collect();
    let marks = FileMarks::of_files(readings, people.iter().flatten().map(|record| record.0));
    let order = FileOrder::of(readings, &marks);
    for entries in people {
        for cells in answers(readings, &entries).into_values() {
            let Some(settled) = overruled(readings, &order, &entries, &cells) else { continue };
            if !settled.is_known {
                for (file, ..) in &settled.lost {
                    *unordered.entry((*file, settled.kept.0)).or_insert(0) += 1;
                }
            }
            lost.extend(settled.lost.into_iter().map(|cell| (cell, settled.kept)));
        }
    }
    tell_unordered(readings, unordered);
    for ((file, place, slot), (kept_file, kept)) in lost {
        let counts = format!("{}:{}", readings[kept_file].file.path, readings[kept_file].entries[kept].line);
        let reading = &mut readings[file];
        let issue = issue(reading, (place, slot), questionnaire, &counts);
        reading.issues.push(issue);
        let width = reading.slots.len();
        if let Some(code) = reading.codes.get_mut(place * width + slot) {
            *code = Code::ABSENT;
        }
        reading.selections.retain(|chosen| (chosen.entry, chosen.slot) != (place, slot));
    }
}

/// The records of everybody who stands in several files.
fn people<'r>(readings: &'r [Reading<'_>]) -> BTreeMap<PersonKey<'r>, Vec<(usize, usize)>> {
    let mut people: BTreeMap<PersonKey<'_>, Vec<(usize, usize)>> = BTreeMap::new();
    if readings.len() < 2 {
        return people;
    }
    for (file, reading) in readings.iter().enumerate() {
        for (place, entry) in
            reading.entries.iter().enumerate().filter(|(_, entry)| entry.disposition == Disposition::Used)
        {
            if let Some((seminar, respondent)) = entry.seminar.as_ref().zip(entry.respondent.as_ref()) {
                people.entry((seminar, entry.state.as_ref(), respondent)).or_default().push((file, place));
            }
        }
    }
    people.retain(|_, entries| entries.iter().any(|(file, _)| *file != entries[0].0));
    people
}

/// The answers of a person to each question, file by file.
fn answers(readings: &[Reading<'_>], entries: &[(usize, usize)]) -> BTreeMap<QuestionKey, Vec<AnswerPlace>> {
    let mut answers: BTreeMap<QuestionKey, Vec<AnswerPlace>> = BTreeMap::new();
    for (file, place) in entries {
        let reading = &readings[*file];
        for (slot, _) in reading.codes_of(*place).iter().enumerate().filter(|(_, code)| code.as_level().is_some()) {
            if let Some(question) = reading.slots[slot].question(&reading.entries[*place]) {
                answers.entry(question).or_default().push((*file, *place, slot));
            }
        }
    }
    answers
}

/// What an answer says: its level, and the options that it chooses.
fn said<'r>(readings: &'r [Reading<'_>], (file, place, slot): AnswerPlace) -> (Option<Code>, Option<&'r [u8]>) {
    let reading = &readings[file];
    (reading.codes_of(place).get(slot).copied(), reading.options_of(place, slot).map(|options| &**options))
}

/// Answers to one question that don't count, and the record whose answer does.
struct Settled {
    lost: Vec<AnswerPlace>,
    kept: (usize, usize),
    /// Whether it is known which came later.
    is_known: bool,
}

/// What is settled of one question; none if nothing contradicts.
fn overruled(
    readings: &[Reading<'_>],
    order: &FileOrder<'_>,
    entries: &[(usize, usize)],
    cells: &[AnswerPlace],
) -> Option<Settled> {
    let files: BTreeSet<usize> = cells.iter().map(|(file, _, _)| *file).collect();
    let differ = cells.iter().any(|cell| said(readings, *cell) != said(readings, cells[0]));
    let is_long = |file: &usize| readings[*file].entries.iter().any(|entry| entry.item.is_some());
    // In the layout `long` the options of one question stand in records of their own.
    if files.len() < 2
        || !differ
        || files.iter().any(is_long) && cells.iter().any(|cell| said(readings, *cell).1.is_some())
    {
        return None;
    }
    let (kept, is_known) = kept(readings, order, entries, &files)?;
    let (_, record, _) = cells.iter().find(|(file, _, _)| *file == kept)?;
    let stays = |cell: &&AnswerPlace| cell.0 == kept;
    let same =
        |cell: &AnswerPlace| cells.iter().filter(stays).any(|other| said(readings, *other) == said(readings, *cell));
    let lost = cells.iter().filter(|cell| cell.0 != kept && !same(cell)).copied().collect();
    Some(Settled { lost, kept: (kept, *record), is_known })
}

/// The file whose answer counts, and whether it is known to be the first or last one, as the rule wants it.
fn kept(
    readings: &[Reading<'_>],
    order: &FileOrder<'_>,
    entries: &[(usize, usize)],
    files: &BTreeSet<usize>,
) -> Option<(usize, bool)> {
    let of = |file: usize| entries.iter().copied().filter(move |(other, _)| *other == file);
    let last = |file: &usize| of(*file).max_by_key(|(file, place)| readings[*file].entries[*place].date);
    let in_order = order.put(readings, files.iter().filter_map(last).collect());
    let (first, last) = (*in_order.records.first()?, *in_order.records.last()?);
    let answered = |record: &(usize, usize)| -> usize {
        let codes = of(record.0).flat_map(|(file, place)| readings[file].codes_of(place));
        codes.filter(|code| code.as_level().is_some()).count()
    };
    let kept = match readings.get(first.0)?.delivery.duplicates {
        DuplicateRule::First => first,
        DuplicateRule::Last => last,
        DuplicateRule::MostComplete => in_order.records.iter().copied().max_by_key(answered)?,
    };
    let is_tied = |record: &&(usize, usize)| answered(record) == answered(&kept);
    let by_completeness = readings[first.0].delivery.duplicates == DuplicateRule::MostComplete
        && in_order.records.iter().filter(is_tied).count() == 1;
    Some((kept.0, by_completeness || in_order.is_known_of(kept)))
}

fn issue(reading: &Reading<'_>, (place, slot): (usize, usize), questionnaire: &Questionnaire, counts: &str) -> Issue {
    let entry = &reading.entries[place];
    let column = reading.slots[slot].column();
    let item = reading.slots[slot].question(entry).and_then(|(item, _)| questionnaire.items.get(item));
    let scale = item.and_then(|item| questionnaire.scale_of(item));
    let label = |level: usize| Some(scale?.levels.get(level)?.label.get(Language::Es).to_owned());
    let read = match reading.options_of(place, slot) {
        Some(options) => options.iter().map(|option| label(usize::from(*option))).collect::<Option<Vec<_>>>(),
        None => reading.codes_of(place)[slot].as_level().and_then(label).map(|label| vec![label]),
    };
    Issue {
        read: read.map(|labels| labels.join("; ")),
        expected: Some(Said::new("expected-same-answer")),
        ..Issue::new(
            Severity::Warning,
            IssueCode::AnswerSettled,
            FileIssues::of(reading.file).place(Some(entry.line), column),
            Said::new("done-answer-settled").with("kept", counts),
        )
    }
}

#[cfg(test)]
mod tests {
    use crate::harmonise::examples::{codes, column_key, counts, delivery, read, small_survey};
    use crate::survey::{DuplicateRule, IssueCode, Layout, Survey};

    fn two_layouts(rule: DuplicateRule) -> Survey {
        let mut survey = small_survey();
        let mut rows = delivery("{seminar}/rows-*.csv", Layout::ModuleRows);
        rows.keys = survey.deliveries[0].keys.clone();
        rows.keys.module = Some(column_key("Módulo"));
        survey.deliveries.insert(0, rows);
        for delivery in &mut survey.deliveries {
            delivery.duplicates = rule;
        }
        survey
    }

    const ROWS: &str = "ID,País,Módulo,Relevancia\n1,PE,M04,Neutral\n1,PE,M05,De acuerdo\n2,PE,M04,Neutral\n";
    const WIDE: &str = "ID,País,M04 Relevancia,M05 Relevancia,En general\n1,PE,De acuerdo,De acuerdo,7\n";

    fn levels(rule: DuplicateRule) -> [Vec<u64>; 3] {
        let checked = read(&two_layouts(rule), &[("C1/rows-1.csv", ROWS), ("C1/wide.csv", WIDE)]);
        assert!(!codes(&checked).contains(&IssueCode::SeveralAnswers));
        assert_eq!(checked.output.reconciliation.sum(|file| file.used), 4);
        let settled = checked.issues.iter().filter(|issue| issue.code == IssueCode::AnswerSettled);
        assert_eq!(settled.count(), 1);
        [("M04", "relevance"), ("M05", "relevance"), ("", "overall")]
            .map(|(module, item)| counts(&checked, module, item).levels)
    }

    #[test]
    fn the_rule_decides_between_two_layouts_question_by_question() {
        let seven = vec![0, 0, 0, 0, 0, 0, 1, 0, 0, 0];
        let agreed = vec![0, 0, 0, 1, 0];
        assert_eq!(levels(DuplicateRule::First), [vec![0, 0, 2, 0, 0], agreed.clone(), seven.clone()]);
        assert_eq!(levels(DuplicateRule::Last), [vec![0, 0, 1, 1, 0], agreed.clone(), seven.clone()]);
        assert_eq!(levels(DuplicateRule::MostComplete), [vec![0, 0, 1, 1, 0], agreed, seven]);
    }

    #[test]
    fn the_order_of_the_files_changes_nothing() {
        let survey = two_layouts(DuplicateRule::Last);
        let one = read(&survey, &[("C1/rows-1.csv", ROWS), ("C1/wide.csv", WIDE)]);
        let other = read(&survey, &[("C1/wide.csv", WIDE), ("C1/rows-1.csv", ROWS)]);
        assert_eq!((one.issues, one.output.tallies), (other.issues, other.output.tallies));
    }

    #[test]
    fn what_one_file_contradicts_by_itself_is_not_settled() {
        let rows = "ID,País,Módulo,Relevancia,En general\n1,PE,M04,Neutral,7\n1,PE,M05,Neutral,8\n";
        let checked = read(&two_layouts(DuplicateRule::Last), &[("C1/rows-1.csv", rows)]);
        assert!(codes(&checked).contains(&IssueCode::SeveralAnswers));
        assert!(!codes(&checked).contains(&IssueCode::AnswerSettled));
    }
}
