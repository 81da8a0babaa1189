//! Files that another one replaces: as declared, or because both hold the same bytes.

use std::collections::{BTreeMap, BTreeSet};

use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::reading::Reading;
use crate::harmonise::records::record::Disposition;
use crate::survey::{Delivery, Issue, IssueCode, ModuleId, Place, Said, SeminarId, Severity};

/// Marks the records of files that a delivery declares to be superseded, if a file of that delivery stands in for them.
/// Returns what is wrong with the declarations; `known` are the issues of files that no delivery claims.
pub(super) fn mark_superseded(readings: &mut [Reading<'_>], deliveries: &[Delivery], known: &[Issue]) -> Vec<Issue> {
    let mut newer: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    let mut issues = Vec::new();
    for (delivery, declared) in deliveries.iter().enumerate() {
        for old in &declared.supersedes {
            if let Some(place) = readings.iter().position(|reading| reading.file.path == *old) {
                let stand_in = |file: &usize| {
                    let reading = &readings[*file];
                    *file != place && reading.file.delivery == delivery && reading.count(Disposition::Used) > 0
                };
                newer.entry(place).or_default().extend((0..readings.len()).filter(stand_in));
            } else if !known.iter().any(|issue| issue.place.file == *old) {
                issues.push(no_such_file(old));
            }
        }
    }
    for (old, by) in &newer {
        let names: Vec<&str> = by.iter().map(|file| readings[*file].file.path.as_str()).collect();
        let (severity, done) = match names.as_slice() {
            _ if !stays_replaced(*old, &newer) => (Severity::Warning, Said::new("done-superseded-not")),
            [only] => (Severity::Note, Said::new("done-superseded").with("file", *only)),
            several => (Severity::Note, Said::new("done-superseded-several").with("count", several.len())),
        };
        let reading = &mut readings[*old];
        let issue = FileIssues::of(reading.file).of_file(severity, IssueCode::SupersededFile, done);
        if severity == Severity::Note {
            reading.withdraw(Disposition::Superseded, issue);
        } else {
            reading.issues.push(issue);
        }
    }
    issues
}

/// Whether a file that nothing supersedes stands at the end, so that two files don't supersede each other.
fn stays_replaced(old: usize, newer: &BTreeMap<usize, BTreeSet<usize>>) -> bool {
    let mut met = BTreeSet::from([old]);
    let mut ahead = vec![old];
    while let Some(file) = ahead.pop() {
        let Some(by) = newer.get(&file) else { return true };
        ahead.extend(by.iter().filter(|file| met.insert(**file)));
    }
    false
}

fn no_such_file(old: &str) -> Issue {
    let done = Said::new("done-supersedes-nothing");
    Issue {
        read: Some(format!("supersedes = \"{old}\"")),
        ..Issue::new(Severity::Warning, IssueCode::NoFileMatches, Place::file("deliveries.toml"), done)
    }
}

/// Tells which files hold the same bytes. The first counts, and of the others those that speak of something else.
pub(super) fn mark_same(readings: &mut [Reading<'_>]) {
    let mut first_with: BTreeMap<&str, usize> = BTreeMap::new();
    let mut same = Vec::new();
    let is_known = |reading: &Reading<'_>| reading.count(Disposition::Used) > 0 && !reading.sha256.is_empty();
    for (file, reading) in readings.iter().enumerate().filter(|(_, reading)| is_known(reading)) {
        let first = *first_with.entry(&reading.sha256).or_insert(file);
        if first != file {
            same.push((file, first));
        }
    }
    for (file, first) in same {
        let other = readings[first].file.path.clone();
        let speaks_of_the_same = subject(&readings[file]) == subject(&readings[first]);
        let reading = &mut readings[file];
        let of_file = |done: &'static str| Issue {
            expected: Some(Said::new("expected-other-answers")),
            ..FileIssues::of(reading.file).of_file(
                Severity::Error,
                IssueCode::SameFile,
                Said::new(done).with("file", other.as_str()),
            )
        };
        if speaks_of_the_same {
            let issue = of_file("done-same-file");
            reading.withdraw(Disposition::Superseded, issue);
        } else {
            let issue = of_file("done-same-file-counted");
            reading.issues.push(issue);
        }
    }
}

/// The seminars and modules of which a file speaks.
fn subject<'r>(reading: &'r Reading<'_>) -> BTreeSet<(Option<&'r str>, Option<&'r str>)> {
    let used = reading.entries.iter().filter(|entry| entry.disposition == Disposition::Used);
    let of_entry = used.map(|entry| {
        let module = entry.module.as_ref().or(reading.module.as_ref());
        (entry.seminar.as_ref().map(SeminarId::as_str), module.map(ModuleId::as_str))
    });
    let counted = reading.counted.groups.keys();
    let of_counted =
        counted.map(|(seminar, _)| (Some(seminar.as_str()), reading.module.as_ref().map(ModuleId::as_str)));
    of_entry.chain(of_counted).collect()
}

#[cfg(test)]
mod tests {
    use crate::harmonise::examples::{codes, counts, nameless, read};
    use crate::survey::{IssueCode, Severity, Survey};

    const FORM: &str = "M04 Relevancia,M05 Relevancia,En general,Comentarios\nDe acuerdo,Neutral,7,Bien\n";

    #[test]
    fn the_same_file_twice_counts_once() {
        let checked = read(&nameless(), &[("C1/a.csv", FORM), ("C1/b.csv", FORM)]);
        assert_eq!((codes(&checked), counts(&checked, "", "overall").answered), (vec![IssueCode::SameFile], 1));
        let issue = &checked.issues[0];
        assert_eq!((issue.place.file.as_str(), issue.severity), ("C1/b.csv", Severity::Error));
        assert_eq!(issue.done.words("file"), Some("C1/a.csv"));
    }

    #[test]
    fn the_same_file_under_another_state_counts_once_and_under_another_seminar_is_told() {
        let mut survey = nameless();
        survey.deliveries[0].files = "{seminar}/{state}.csv".parse().unwrap();
        let files = [("C1/CL.csv", FORM), ("C1/PE.csv", FORM), ("C2/PE.csv", FORM)];
        let checked = read(&survey, &files);
        assert_eq!(codes(&checked), [IssueCode::SameFile, IssueCode::SameFile]);
        let used: Vec<u64> = checked.output.reconciliation.files.iter().map(|file| file.used).collect();
        assert_eq!(used, [1, 0, 1]);
    }

    #[test]
    fn a_file_declared_as_superseded_does_not_count() {
        let mut survey = nameless();
        survey.deliveries[0].supersedes = vec!["C1/old.csv".to_owned()];
        let old = "En general\n3\n99\n";
        let checked = read(&survey, &[("C1/new.csv", FORM), ("C1/old.csv", old)]);
        assert_eq!((codes(&checked), counts(&checked, "", "overall").answered), (vec![IssueCode::SupersededFile], 1));
        assert_eq!(checked.issues[0].done.words("file"), Some("C1/new.csv"));
    }

    #[test]
    fn a_file_that_nothing_stands_in_for_counts() {
        let mut survey = nameless();
        survey.deliveries[0].supersedes = vec!["C1/old.csv".to_owned(), "C1/none.csv".to_owned()];
        for files in [vec![("C1/old.csv", FORM)], vec![("C1/new.csv", "En general\n"), ("C1/old.csv", FORM)]] {
            let checked = read(&survey, &files);
            let told = |code| checked.issues.iter().find(|issue| issue.code == code).map(|issue| issue.severity);
            assert_eq!(counts(&checked, "", "overall").answered, 1);
            assert_eq!(told(IssueCode::SupersededFile), Some(Severity::Warning));
            assert_eq!(told(IssueCode::NoFileMatches), Some(Severity::Warning));
        }
    }

    #[test]
    fn two_files_that_supersede_each_other_both_count_and_a_chain_leaves_the_last() {
        let mut survey = nameless();
        let delivery = |files: &str, old: &str| {
            let mut delivery = nameless().deliveries.remove(0);
            delivery.files = files.parse().unwrap();
            delivery.supersedes = vec![old.to_owned()];
            delivery
        };
        let used = |survey: &Survey| {
            let files = [("C1/a.csv", "En general\n3\n"), ("C1/b.csv", "En general\n4\n"), ("C1/c.csv", FORM)];
            read(survey, &files).output.reconciliation.files.iter().map(|file| file.used).collect::<Vec<_>>()
        };
        survey
            .deliveries
            .splice(0..0, [delivery("{seminar}/a.csv", "C1/b.csv"), delivery("{seminar}/b.csv", "C1/a.csv")]);
        assert_eq!(used(&survey), [1, 1, 1]);
        survey.deliveries[0].supersedes = vec![];
        survey.deliveries[2].supersedes = vec!["C1/b.csv".to_owned()];
        assert_eq!(used(&survey), [0, 0, 1]);
    }
}
