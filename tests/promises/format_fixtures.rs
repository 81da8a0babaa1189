//! The promise on the format fixtures: each gives exactly the outcome that its README states.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::ops::RangeInclusive;
use std::path::Path;

use plenaria::gather::{DeliveredFile, InputFolder, Record, gather, read_file};
use plenaria::harmonise::{Checked, Responses, harmonise};
use plenaria::survey::{Cure, Delivery, Issue, IssueCode, Layout};

use crate::given::declared::survey_of;
use crate::given::folders::shared;

/// Issues that speak of rows which are kept.
const FLAGS: [IssueCode; 11] = [
    IssueCode::TrailingEmptyFields,
    IssueCode::PreviewResponse,
    IssueCode::IncompleteResponse,
    IssueCode::FormulaLike,
    IssueCode::ControlChar,
    IssueCode::BidiControl,
    IssueCode::InvisibleChar,
    IssueCode::Nbsp,
    IssueCode::MarkupLike,
    IssueCode::Mojibake,
    IssueCode::DateLikeScaleValue,
];

/// The platform that each export is recognised as; of the others none is.
const PLATFORMS: [(&str, &str); 17] = [
    ("synthetic/gforms_download_es.csv", "Google Forms"),
    ("synthetic/gforms_sheet_pt.csv", "Google Forms"),
    ("synthetic/kobo_labels_both.csv", "KoboToolbox"),
    ("synthetic/kobo_xml_both.csv", "KoboToolbox"),
    ("synthetic/limesurvey_codes_short.csv", "LimeSurvey"),
    ("synthetic/limesurvey_full_long.csv", "LimeSurvey"),
    ("synthetic/limesurvey_no_responses.csv", "LimeSurvey"),
    ("synthetic/msforms_es.xlsx", "Microsoft Forms"),
    ("synthetic/odk_central.csv", "ODK Central"),
    ("synthetic/qualtrics_three_header_rows_es.csv", "Qualtrics"),
    ("synthetic/surveymonkey_expanded.csv", "SurveyMonkey"),
    ("third_party/qualtrics/sample.csv", "Qualtrics"),
    ("third_party/qualtrics/sample_legacy.csv", "Qualtrics"),
    ("third_party/redcapr/checkboxes-1.csv", "REDCap"),
    ("third_party/redcapr/decimal-comma-and-dot.csv", "REDCap"),
    ("third_party/redcapr/decimal-comma.csv", "REDCap"),
    ("third_party/redcapr/potentially-problematic-values.csv", "REDCap"),
];

/// What a person declares of the scales whose values a spreadsheet took for dates.
const DATED_SCALES: &str = r#"
scale = [
  { id = "hours", kind = "single", levels = [
    { score = 1, label = "1-5" }, { score = 2, label = "6-10" }, { score = 3, label = "11-15" } ] },
  { id = "rating", kind = "ordinal", favourable = [4, 5], levels = [
    { score = 1, label = "1/5" }, { score = 2, label = "2/5" }, { score = 3, label = "3/5" },
    { score = 4, label = "4/5" }, { score = 5, label = "5/5" } ] },
]
item = [
  { id = "hours", per = "seminar", scale = "hours", text = "Horas", headers = ["Horas por semana"] },
  { id = "rating", per = "seminar", scale = "rating", text = "Nota", headers = ["Valoración del módulo*"] },
]
"#;

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

/// All that is stated of a file.
#[derive(Debug, PartialEq, Eq, Default)]
struct Outcome {
    encoding: String,
    delimiter: String,
    header_rows: usize,
    header_line: Option<u64>,
    records: u64,
    record_lines: BTreeSet<u64>,
    quarantined_lines: BTreeSet<u64>,
    skipped_lines: BTreeSet<u64>,
    flagged_lines: BTreeSet<u64>,
    issues: BTreeSet<String>,
}

fn read(folder: &Path, file: &str, encoding: Option<&str>) -> DeliveredFile {
    let bytes = read_file(&folder.join(file)).unwrap();
    let undeclared = Delivery::new("**/*".parse().unwrap(), Layout::Wide);
    let delivery = Delivery { encoding: encoding.map(str::to_owned), ..undeclared };
    gather(&InputFolder::from_files(BTreeMap::from([(file.to_owned(), bytes)])), &[delivery]).files.remove(0)
}

/// The lines that a record stands on, by the line breaks in its cells.
fn lines_of(record: &Record<'_>) -> RangeInclusive<u64> {
    let breaks = (0..record.width()).map(|column| memchr::memchr_iter(b'\n', record.cell(column)).count());
    record.line..=record.line + breaks.sum::<usize>() as u64
}

fn outcome(file: &DeliveredFile, more: Vec<Issue>) -> Outcome {
    let mut outcome =
        Outcome { encoding: file.encoding.into(), skipped_lines: (1..=file.lines).collect(), ..Outcome::default() };
    let mut issues = [file.issues.clone(), more].concat();
    if let Some(table) = &file.table {
        let mut taken: BTreeSet<u64> = (table.preamble_lines + 1..=table.preamble_lines + table.header_lines).collect();
        let structure = table.whole().unwrap().for_each_record(|record| {
            assert!(outcome.record_lines.insert(record.line));
            taken.extend(lines_of(&record));
        });
        let delimiter = table.delimiter().map(char::from).map(|delimiter| delimiter.to_string().replace('\t', "TAB"));
        outcome.delimiter = delimiter.unwrap_or_default();
        outcome.header_rows = table.header_rows;
        outcome.header_line = Some(table.preamble_lines + 1);
        outcome.records = structure.visited;
        outcome.quarantined_lines =
            structure.quarantined.iter().flat_map(|set_aside| set_aside.first_line..=set_aside.last_line).collect();
        taken.extend(&outcome.quarantined_lines);
        outcome.skipped_lines = (1..=structure.lines).filter(|line| !taken.contains(line)).collect();
        issues.extend(structure.issues);
    }
    let flags = issues.iter().filter(|issue| FLAGS.contains(&issue.code));
    outcome.flagged_lines = flags.filter_map(|issue| issue.place.line).collect();
    let told = issues.iter().filter(|issue| issue.code != IssueCode::PlatformRecognised);
    outcome.issues = told.map(|issue| issue.code.name()).collect();
    outcome
}

/// Numbers such as `2 5 8-9`.
fn numbers(text: &str) -> BTreeSet<u64> {
    let ranges = text.split_whitespace().map(|range| range.split_once('-').unwrap_or((range, range)));
    ranges.flat_map(|(first, last)| first.parse::<u64>().unwrap()..=last.parse().unwrap()).collect()
}

fn expected(row: &csv::StringRecord) -> Outcome {
    Outcome {
        encoding: row[1].to_owned(),
        delimiter: row[2].to_owned(),
        header_rows: row[3].parse().unwrap(),
        header_line: row[4].parse().ok(),
        records: row[5].parse().unwrap(),
        record_lines: numbers(&row[6]),
        quarantined_lines: numbers(&row[7]),
        skipped_lines: numbers(&row[8]),
        flagged_lines: numbers(&row[9]),
        issues: row[10].split_whitespace().map(str::to_owned).collect(),
    }
}

fn rows(folder: &Path) -> Vec<csv::StringRecord> {
    let listed = read_file(&folder.join("expected.csv")).unwrap();
    csv::Reader::from_reader(listed.as_slice()).records().map(Result::unwrap).collect()
}

/// What is found where the answers of a file are read with a declaration, apart from what is declared nowhere.
fn answered(folder: &Path, file: &str, questionnaire: &str, delivery: &str) -> Checked<Responses> {
    let deliveries =
        format!("[[delivery]]\nfiles = \"{file}\"\nkeys.seminar = {{ constant = \"C1P1\" }}\n{delivery}\n");
    let survey = survey_of(&[("questionnaire.toml", questionnaire), ("deliveries.toml", &deliveries)]);
    let bytes = read_file(&folder.join(file)).unwrap();
    let input = InputFolder::from_files(BTreeMap::from([(file.to_owned(), bytes)]));
    harmonise(&gather(&input, &survey.deliveries), &survey)
}

#[test]
fn every_fixture_has_exactly_the_outcome_that_is_stated() {
    let Some(folder) = shared("data/formats") else { return };
    let rows = rows(&folder);
    assert_eq!(rows.len(), 44, "the fixtures changed: look at the new ones");
    let mut others = Vec::new();
    for row in &rows {
        // What a person has to declare: two encodings, and the scales whose values became dates.
        let declared = Some(&row[1]).filter(|encoding| ["cp850", "macintosh"].contains(encoding));
        let mut more = if declared.is_some() { read(&folder, &row[0], None).issues } else { Vec::new() };
        if row[0].contains("dates_corrupted_scale") {
            let issues = answered(&folder, &row[0], DATED_SCALES, "").issues;
            more.extend(issues.into_iter().filter(|issue| issue.code == IssueCode::DateLikeScaleValue));
        }
        let (found, expected) = (outcome(&read(&folder, &row[0], declared), more), expected(row));
        if found != expected {
            writeln!(std::io::stderr(), "{}\n found    {found:?}\n expected {expected:?}", &row[0]).unwrap();
            others.push(row[0].to_owned());
        }
    }
    assert_eq!(others, Vec::<String>::new());
}

#[test]
fn platforms_are_recognised_by_what_their_headers_hold() {
    let Some(folder) = shared("data/formats") else { return };
    let recognised = rows(&folder).into_iter().filter_map(|row| {
        let file = read(&folder, &row[0], None);
        Some((row[0].to_owned(), file.table?.export?.name))
    });
    let recognised: Vec<_> = recognised.collect();
    assert_eq!(recognised.iter().map(|(file, name)| (file.as_str(), *name)).collect::<Vec<_>>(), PLATFORMS);
}

#[test]
fn an_encoding_that_looks_like_another_is_not_read_until_it_is_declared() {
    let Some(folder) = shared("data/formats") else { return };
    for (name, encoding) in [("macroman_es", "macintosh"), ("cp850_es", "cp850")] {
        let file = read(&folder, &format!("synthetic/{name}.csv"), None);
        assert!(file.table.is_none());
        assert_eq!(file.lines, 5);
        assert_eq!(file.issues.len(), 1);
        assert_eq!(file.issues[0].code, IssueCode::EncodingUncertain);
        assert_eq!(file.issues[0].cure, Some(Cure::Encoding(encoding.to_owned())));
    }
}

#[test]
fn real_exports_have_the_columns_and_records_that_are_stated() {
    let Some(folder) = shared("data/real") else { return };
    for (name, columns, records) in REAL {
        let file = read(&folder, name, None);
        let table = file.table.as_ref().unwrap();
        let structure = table.whole().unwrap().for_each_record(|_| {});
        assert_eq!((table.header.len(), structure.visited), (columns, records), "{name}");
        let about_cells = |issue: &Issue| FLAGS.contains(&issue.code) || issue.code == IssueCode::PersonalDataColumn;
        assert!(structure.quarantined.is_empty() && structure.issues.iter().all(about_cells), "{name}");
    }
}
