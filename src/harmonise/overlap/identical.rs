//! Rows of one file that name nobody and are the same in every cell: they may be of different people.

use std::collections::BTreeMap;

use super::marks::{FileMarks, MarkKind};
use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::reading::Reading;
use crate::harmonise::records::record::Disposition;
use crate::survey::{Issue, IssueCode, Layout, Said, Severity};

/// Rows with fewer answers are often the same, and so are those of a form of which more than half are.
const FEWEST_ANSWERS: usize = 3;

/// Most lines that are told.
const MOST_LINES: usize = 20;

/// Tells which rows of each file are the same as another one above them. Where a time stamp with seconds or a code, which
/// the file has for each record, is the same as well, it is one record that stands there twice: then the first counts.
/// Otherwise all count.
pub(super) fn mark_identical(readings: &mut [Reading<'_>], marks: &BTreeMap<usize, FileMarks>) {
    for (file, marks) in marks {
        let reading = &mut readings[*file];
        // In the layout `long` a row is one answer, and the same one says nothing.
        if reading.delivery.layout == Layout::Long {
            continue;
        }
        let (marked, unmarked): (Vec<usize>, Vec<usize>) =
            again(reading, marks).into_iter().partition(|entry| marks.is_marked(*entry));
        if !marked.is_empty() {
            let issue = issue(reading, &marked, Severity::Warning, "done-identical-once");
            for entry in marked {
                reading.entries[entry].disposition = Disposition::Duplicate;
            }
            reading.issues.push(issue);
        }
        if !unmarked.is_empty() {
            let tells_much = unmarked.iter().any(|entry| answers(reading, *entry) >= FEWEST_ANSWERS)
                && unmarked.len() * 2 <= reading.entries.iter().filter(|entry| entry.is_used()).count();
            let severity = if tells_much { Severity::Warning } else { Severity::Note };
            let issue = issue(reading, &unmarked, severity, "done-identical-counted");
            reading.issues.push(issue);
        }
    }
}

/// The entries that are the same as one above them, and answer something.
fn again(reading: &Reading<'_>, marks: &FileMarks) -> Vec<usize> {
    let mut first: BTreeMap<u64, usize> = BTreeMap::new();
    let mut again = Vec::new();
    for (place, entry) in reading.entries.iter().enumerate() {
        let Some(print) = marks.whole.get(place) else { continue };
        if entry.is_used() && entry.respondent.is_none() && *first.entry(*print).or_insert(place) != place {
            again.push(place);
        }
    }
    again.retain(|place| answers(reading, *place) > 0);
    again
}

fn answers(reading: &Reading<'_>, entry: usize) -> usize {
    reading.codes_of(entry).iter().filter(|code| code.as_level().is_some()).count()
}

fn issue(reading: &Reading<'_>, entries: &[usize], severity: Severity, done: &'static str) -> Issue {
    let lines: Vec<String> =
        entries.iter().take(MOST_LINES).map(|entry| reading.entries[*entry].line.to_string()).collect();
    let more = if entries.len() > MOST_LINES { ", …" } else { "" };
    let done = Said::new(done).with("count", entries.len()).with("lines", format!("{}{more}", lines.join(", ")));
    Issue {
        expected: Some(Said::new("expected-respondent-key")),
        ..FileIssues::of(reading.file).of_file(severity, IssueCode::IdenticalRows, done)
    }
}

impl FileMarks {
    /// Whether a record has a mark of a column that tells most records of its file apart.
    fn is_marked(&self, entry: usize) -> bool {
        let tells = |prints: &[Option<u64>]| {
            let filled: Vec<u64> = prints.iter().copied().flatten().collect();
            let different: std::collections::BTreeSet<u64> = filled.iter().copied().collect();
            different.len() > 1 && different.len() * 2 >= filled.len()
        };
        let exact = self.columns.values().filter(|column| column.kind != MarkKind::Minute);
        exact.filter(|column| tells(&column.prints)).any(|column| column.prints.get(entry).is_some_and(Option::is_some))
    }
}

#[cfg(test)]
mod tests {
    use crate::harmonise::examples::{counts, nameless, read};
    use crate::survey::{IssueCode, Severity, Survey};

    fn told(survey: &Survey, text: &str) -> (Vec<(Severity, Option<String>)>, u64) {
        let checked = read(survey, &[("C1/a.csv", text)]);
        let issues = checked.issues.iter().filter(|issue| issue.code == IssueCode::IdenticalRows);
        let told = issues.map(|issue| (issue.severity, issue.done.words("lines").map(str::to_owned))).collect();
        (told, counts(&checked, "", "overall").answered)
    }

    #[test]
    fn rows_that_are_the_same_are_told_and_count() {
        let text =
            "M04 Relevancia,M05 Relevancia,En general\nNeutral,Neutral,7\nNeutral,,3\nNeutral,Neutral,7\n,,\n,,\n";
        assert_eq!(told(&nameless(), text), (vec![(Severity::Warning, Some("4".to_owned()))], 3));
        let few = "En general\n7\n7\n7\n";
        assert_eq!(told(&nameless(), few), (vec![(Severity::Note, Some("3, 4".to_owned()))], 3));
    }

    #[test]
    fn a_row_with_the_same_time_stamp_is_the_same_record() {
        let mut survey = nameless();
        survey.deliveries[0].ignore = vec!["Marca temporal".to_owned()];
        let text = "Marca temporal,En general\n2014-12-01 09:00:11,7\n2014-12-01 09:00:11,7\n2014-12-01 09:03:52,7\n";
        assert_eq!(told(&survey, text), (vec![(Severity::Warning, Some("3".to_owned()))], 2));
        let by_minute = text.replace(":11,", ":00,").replace(":52,", ":00,");
        assert_eq!(told(&survey, &by_minute), (vec![(Severity::Note, Some("3".to_owned()))], 3));
    }

    #[test]
    fn rows_that_differ_in_a_cell_that_nobody_reads_are_not_the_same() {
        let mut survey = nameless();
        survey.deliveries[0].ignore = vec!["Hora".to_owned()];
        assert_eq!(told(&survey, "Hora,En general\n9,7\n10,7\n"), (vec![], 2));
    }
}
