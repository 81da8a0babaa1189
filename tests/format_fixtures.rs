//! The promise of gather on the format fixtures: each gives the structure that its README states.
#![expect(clippy::unwrap_used, reason = "a test that can't read its own fixtures should stop at once")]

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};

use plenaria::gather::{DeliveredFile, InputFolder, gather, read_file};
use plenaria::survey::{Delivery, IssueCode, Layout};

/// Files whose outcome needs the recognition of platforms (the ingestion issue), and why.
const PLATFORMS: [(&str, &str); 5] = [
    ("synthetic/kobo_xml_both.csv", "line 2 holds HXL tags"),
    ("synthetic/qualtrics_three_header_rows_es.csv", "three header rows"),
    ("synthetic/surveymonkey_expanded.csv", "two header rows"),
    ("third_party/qualtrics/sample.csv", "three header rows"),
    ("third_party/qualtrics/sample_legacy.csv", "two header rows"),
];

/// Issues that are about structure; the rest of the fixtures' issues are about cells.
const STRUCTURAL: [IssueCode; 18] = [
    IssueCode::EmptyFile,
    IssueCode::NoRecords,
    IssueCode::NotAText,
    IssueCode::EncodingNotUtf8,
    IssueCode::EncodingUncertain,
    IssueCode::RaggedShort,
    IssueCode::RaggedLong,
    IssueCode::UnclosedQuote,
    IssueCode::NulByte,
    IssueCode::CellTooLong,
    IssueCode::DuplicateHeader,
    IssueCode::EmptyHeader,
    IssueCode::SepLine,
    IssueCode::TrailingEmptyFields,
    IssueCode::MixedLineEndings,
    IssueCode::Preamble,
    IssueCode::TotalRow,
    IssueCode::UnreadableFile,
];

/// Columns and records of real exports, as `data/real/*/SOURCE.md` states them.
const REAL: [(&str, usize, u64); 24] = [
    ("carpentries-instructor-training/20180908_post_clean.csv", 41, 967),
    ("carpentries-instructor-training/badges_by_training_event.csv", 5, 135),
    ("carpentries-instructor-training/instructor_training_events.csv", 6, 191),
    ("carpentries-workshop-attendance/all_workshops_2018.csv", 9, 1983),
    ("coderefinery-post/indico/2018.csv", 14, 38),
    ("coderefinery-post/indico/2019-a.csv", 14, 35),
    ("coderefinery-post/indico/2019-b.csv", 15, 45),
    ("coderefinery-post/indico/2019-c-2020.csv", 16, 75),
    ("coderefinery-post/indico/2019-d-2021.csv", 16, 107),
    ("coderefinery-post/typeform/2017.csv", 19, 27),
    ("coderefinery-post/typeform/2018.csv", 18, 65),
    ("ds4owd/course_participation_anonymized.csv", 5, 734),
    ("ds4owd/dictionary.csv", 5, 79),
    ("ds4owd/postsurvey.csv", 18, 25),
    ("ds4owd/presurvey.csv", 15, 212),
    ("jrg94-sei/evaluation-survey-history.csv", 23, 96),
    ("jrg94-sei/lookup-tables/scales.csv", 4, 11),
    ("jrg94-sei/lookup-tables/sections.csv", 12, 39),
    ("jrg94-sei/student-evaluations-of-instruction/cohort-scores.csv", 6, 330),
    ("jrg94-sei/student-evaluations-of-instruction/comments.csv", 3, 349),
    ("jrg94-sei/student-evaluations-of-instruction/instructor-distributions.csv", 5, 12),
    ("jrg94-sei/student-evaluations-of-instruction/instructor-scores.csv", 6, 199),
    ("jrg94-sei/student-evaluations-of-instruction/questions.csv", 3, 10),
    ("jrg94-sei/student-evaluations-of-instruction/reports.csv", 5, 20),
];

/// What is compared.
#[derive(Debug, PartialEq, Eq, Default)]
struct Outcome {
    encoding: String,
    delimiter: String,
    header_line: Option<u64>,
    records: u64,
    record_lines: BTreeSet<u64>,
    quarantined_lines: BTreeSet<u64>,
    skipped: u64,
    issues: BTreeSet<String>,
}

fn shared() -> Option<PathBuf> {
    let shared = std::env::var_os("PLENARIA_SHARED").map(PathBuf::from);
    if shared.is_none() {
        std::io::stderr().write_all(b"skipped: PLENARIA_SHARED is not set\n").unwrap();
    }
    shared
}

fn read(folder: &Path, file: &str, encoding: Option<&str>, header_rows: Option<usize>) -> DeliveredFile {
    let bytes = read_file(&folder.join(file)).unwrap();
    let undeclared = Delivery::new("**/*".parse().unwrap(), Layout::Wide);
    let delivery = Delivery { encoding: encoding.map(str::to_owned), header_rows, ..undeclared };
    gather(&InputFolder::from_files(BTreeMap::from([(file.to_owned(), bytes)])), &[delivery]).files.remove(0)
}

fn outcome(file: &DeliveredFile) -> Outcome {
    let mut outcome = Outcome { skipped: file.lines, ..Outcome::default() };
    let mut issues: Vec<IssueCode> = file.issues.iter().map(|issue| issue.code).collect();
    if let Some(table) = &file.table {
        let structure = table.for_each_record(|record| assert!(outcome.record_lines.insert(record.line)));
        outcome.encoding = table.encoding.into();
        outcome.delimiter = match table.delimiter() {
            Some(b'\t') => "TAB".into(),
            delimiter => delimiter.map(char::from).into_iter().collect(),
        };
        outcome.header_line = Some(table.preamble_lines + 1);
        outcome.records = structure.visited;
        outcome.quarantined_lines =
            structure.quarantined.iter().flat_map(|set_aside| set_aside.first_line..=set_aside.last_line).collect();
        outcome.skipped = table.preamble_lines + structure.blank + structure.total;
        issues.extend(structure.issues.iter().map(|issue| issue.code));
    }
    outcome.issues = issues.into_iter().map(IssueCode::name).collect();
    outcome
}

/// Numbers such as `2 5 8-9`.
fn numbers(text: &str) -> BTreeSet<u64> {
    let ranges = text.split_whitespace().map(|range| range.split_once('-').unwrap_or((range, range)));
    ranges.flat_map(|(first, last)| first.parse::<u64>().unwrap()..=last.parse().unwrap()).collect()
}

fn expected(row: &csv::StringRecord) -> Outcome {
    let names = STRUCTURAL.map(IssueCode::name);
    let has_table = row[4].parse::<u64>().is_ok();
    Outcome {
        encoding: if has_table { row[1].to_owned() } else { String::new() },
        delimiter: row[2].to_owned(),
        header_line: row[4].parse().ok(),
        records: row[5].parse().unwrap(),
        record_lines: numbers(&row[6]),
        quarantined_lines: numbers(&row[7]),
        skipped: numbers(&row[8]).len() as u64,
        issues: row[10]
            .split_whitespace()
            .filter(|name| names.iter().any(|known| known == name))
            .map(str::to_owned)
            .collect(),
    }
}

fn rows(folder: &Path) -> Vec<csv::StringRecord> {
    let listed = read_file(&folder.join("expected.csv")).unwrap();
    csv::Reader::from_reader(listed.as_slice()).records().map(Result::unwrap).collect()
}

#[test]
fn every_fixture_has_the_structure_that_is_stated_but_for_platforms() {
    let Some(shared) = shared() else { return };
    let folder = shared.join("data/formats");
    let rows = rows(&folder);
    assert_eq!(rows.len(), 44, "the fixtures changed: look at the new ones");
    let mut others = Vec::new();
    for row in &rows {
        let mut expected = expected(row);
        // These two must be declared; the next test says what happens if they aren't.
        let declared = Some(&row[1]).filter(|encoding| ["cp850", "macintosh"].contains(encoding));
        if declared.is_some() {
            expected.issues.remove("encoding-uncertain");
        }
        let mut found = outcome(&read(&folder, &row[0], declared, None));
        if row[6].is_empty() {
            found.record_lines.clear(); // not stated
        }
        if found != expected {
            writeln!(std::io::stderr(), "{}\n found    {found:?}\n expected {expected:?}", &row[0]).unwrap();
            others.push(row[0].to_owned());
        }
    }
    assert_eq!(others, PLATFORMS.map(|(file, _)| file));
}

#[test]
fn a_platforms_export_is_read_when_its_header_rows_are_declared() {
    let Some(shared) = shared() else { return };
    let folder = shared.join("data/formats");
    for row in rows(&folder).iter().filter(|row| &row[3] == "2" || &row[3] == "3") {
        let found = outcome(&read(&folder, &row[0], None, row[3].parse().ok()));
        assert_eq!((found.header_line, found.records), (row[4].parse().ok(), row[5].parse().unwrap()), "{}", &row[0]);
    }
}

#[test]
fn an_encoding_that_looks_like_another_is_not_read_until_it_is_declared() {
    let Some(shared) = shared() else { return };
    for (name, cure) in [("macroman_es", "encoding = \"macintosh\""), ("cp850_es", "encoding = \"cp850\"")] {
        let file = read(&shared.join("data/formats"), &format!("synthetic/{name}.csv"), None, None);
        assert!(file.table.is_none());
        assert_eq!(file.lines, 5);
        assert_eq!(file.issues.len(), 1);
        assert_eq!(file.issues[0].code, IssueCode::EncodingUncertain);
        assert_eq!(file.issues[0].cure.as_ref().map(|cure| cure.toml.as_str()), Some(cure));
    }
}

#[test]
fn real_exports_have_the_columns_and_records_that_are_stated() {
    let Some(shared) = shared() else { return };
    for (name, columns, records) in REAL {
        let file = read(&shared.join("data/real"), name, None, None);
        let table = file.table.as_ref().unwrap();
        let structure = table.for_each_record(|_| {});
        assert_eq!((table.header.len(), structure.visited), (columns, records), "{name}");
        assert!(structure.quarantined.is_empty() && structure.issues.is_empty(), "{name}");
    }
}
