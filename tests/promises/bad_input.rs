//! Bad input gets a message that says what, where and what to do next, and the exit code of the design.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::given::command::{plenaria, said};
use crate::given::folders::root;

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "agree5"
kind = "ordinal"
levels = [
  { score = 1, label = "Strongly disagree" },
  { score = 2, label = "Disagree" },
  { score = 3, label = "Neutral" },
  { score = 4, label = "Agree" },
  { score = 5, label = "Strongly agree" },
]
favourable = [4, 5]

[[item]]
id = "clear"
per = "seminar"
scale = "agree5"
dimension = "content"
text = "The contents were clear"
headers = ["Clear"]
"#;

const DELIVERIES: &str = r#"
[[delivery]]
files = "{seminar}/evaluations/*.csv"
layout = "wide"
keys.respondent = { column = "ID" }
"#;

/// A survey with one good delivery of 30 answers.
fn survey() -> TempDir {
    let folder = TempDir::new().unwrap();
    write(folder.path(), "questionnaire.toml", QUESTIONNAIRE.as_bytes());
    write(folder.path(), "deliveries.toml", DELIVERIES.as_bytes());
    write(folder.path(), "S1/evaluations/good.csv", good_delivery().as_bytes());
    folder
}

fn good_delivery() -> String {
    let row = |id: u32| format!("{id},{}", if id.is_multiple_of(3) { "Neutral" } else { "Agree" });
    let rows: Vec<String> = (1..=30).map(row).collect();
    format!("ID,Clear\n{}\n", rows.join("\n"))
}

fn write(folder: &Path, name: &str, bytes: &[u8]) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// Exit code, and what was said on standard output and standard error, of a run on the folder.
fn run(folder: &Path) -> (i32, String) {
    command(&["run", "--lang", "en", "--charts", "svg"], folder)
}

fn command(arguments: &[&str], folder: &Path) -> (i32, String) {
    let reports = TempDir::new().unwrap();
    let [input, reports] = [folder, reports.path()].map(|folder| folder.to_str().unwrap());
    let given = [arguments, &["--input", input]].concat();
    let output = match arguments[0] {
        "run" => plenaria(root(), &[&given[..], &["--reports", reports]].concat()),
        _ => plenaria(root(), &given),
    };
    (output.status.code().unwrap(), said(&output))
}

/// Asserts an exit code and that the message holds each of the texts.
fn assert_said((code, said): &(i32, String), expected: i32, texts: &[&str]) {
    assert_eq!(*code, expected, "{said}");
    for text in texts {
        assert!(said.contains(text), "{text:?} isn't said in:\n{said}");
    }
}

/// Asserts that a run ends with this code, says these texts, the first of which is the code of what is wrong, and where more
/// is told; and that a check ends with the same code and tells these places and ways out, of which a run repeats nothing.
fn assert_told(folder: &Path, expected: i32, texts: &[&str], places: &[&str]) {
    let ran = run(folder);
    assert_said(&ran, expected, &[texts, &["plenaria check", "confidential/issues.csv"]].concat());
    assert!(places.iter().all(|place| !ran.1.contains(place)), "{}", ran.1);
    assert_said(&command(&["check", "--lang", "en"], folder), expected, &[&texts[..1], places].concat());
}

#[test]
fn a_good_survey_ends_with_code_0() {
    let folder = survey();
    assert_said(&run(folder.path()), 0, &["S1"]);
}

#[test]
fn a_missing_folder_is_named_with_the_way_out() {
    let said = run(Path::new("/nowhere/at/all"));
    assert_said(&said, 3, &["/nowhere/at/all", "--input"]);
}

#[test]
fn an_empty_folder_is_told_what_belongs_there() {
    let folder = TempDir::new().unwrap();
    assert_said(&run(folder.path()), 3, &["questionnaire.toml", "plenaria simulate"]);
}

#[test]
fn a_missing_declaration_is_named() {
    let folder = survey();
    fs::remove_file(folder.path().join("deliveries.toml")).unwrap();
    assert_said(&run(folder.path()), 1, &["deliveries.toml"]);
}

#[test]
fn a_survey_without_any_delivery_says_which_files_were_looked_for() {
    let folder = survey();
    fs::remove_dir_all(folder.path().join("S1")).unwrap();
    assert_said(&run(folder.path()), 3, &["{seminar}/evaluations/*.csv"]);
}

#[test]
fn a_typo_in_a_declaration_is_shown_with_its_line_and_the_nearest_key() {
    let folder = survey();
    let typo = QUESTIONNAIRE.replace("dimension =", "dimention =").replace("scale = ", "scael = ");
    write(folder.path(), "questionnaire.toml", typo.as_bytes());
    assert_said(&run(folder.path()), 1, &["questionnaire.toml:17", "dimention", "dimension", "scael"]);
}

#[test]
fn an_unknown_column_is_shown_with_the_nearest_header() {
    let folder = survey();
    write(folder.path(), "S1/evaluations/other.csv", b"ID,Claer\n101,Agree\n");
    let said = command(&["check", "--lang", "en"], folder.path());
    assert_said(&said, 2, &["H003", "H071", "S1/evaluations/other.csv", "Claer", "Clear"]);
}

#[test]
fn a_binary_file_is_named_and_the_others_are_still_read() {
    let folder = survey();
    write(folder.path(), "S1/evaluations/picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01");
    assert_told(folder.path(), 3, &["G003", "S1"], &["S1/evaluations/picture.csv"]);
}

#[test]
fn a_file_of_0_bytes_is_named_and_the_others_are_still_read() {
    let folder = survey();
    write(folder.path(), "S1/evaluations/empty.csv", b"");
    assert_told(folder.path(), 3, &["G001", "30 of 30"], &["S1/evaluations/empty.csv"]);
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let folder = survey();
    let elsewhere = TempDir::new().unwrap();
    write(elsewhere.path(), "secret.csv", good_delivery().as_bytes());
    std::os::unix::fs::symlink(elsewhere.path().join("secret.csv"), folder.path().join("S1/evaluations/link.csv"))
        .unwrap();
    assert_told(folder.path(), 3, &["G015", "30 of 30"], &["S1/evaluations/link.csv"]);
}

#[test]
fn a_seminar_whose_deliveries_are_missing_is_named() {
    let folder = survey();
    write(folder.path(), "S2/roster.csv", b"participant,state,attended\nP-1,PE,yes\n");
    assert_told(folder.path(), 0, &["H025"], &["S2/roster.csv"]);
}

#[test]
fn a_workbook_in_the_place_of_a_delivery_is_an_answer_that_is_missing() {
    let folder = survey();
    write(folder.path(), "S1/evaluations/PE.xlsx", b"PK\x03\x04");
    assert_told(folder.path(), 3, &["G016"], &["S1/evaluations/PE.xlsx", "{seminar}/evaluations/*.*"]);
}

#[test]
fn too_many_errors_end_with_code_2_after_the_report_was_written() {
    let folder = survey();
    let wrong = good_delivery().replace('\n', "\n9").replace("Agree", "Perhaps");
    write(folder.path(), "S1/evaluations/wrong.csv", wrong.trim_end_matches('9').as_bytes());
    assert_told(folder.path(), 2, &["H001"], &["Perhaps"]);
}

#[test]
fn a_wrong_flag_ends_with_code_1() {
    let folder = survey();
    assert_said(&command(&["run", "--langg", "en"], folder.path()), 1, &["--lang"]);
    assert_said(&command(&["run", "--audience", "everybody"], folder.path()), 1, &["focal_points"]);
}

#[test]
fn a_seminar_that_does_not_exist_is_named_with_those_that_do() {
    let folder = survey();
    assert_said(&command(&["run", "--seminar", "C9P1"], folder.path()), 1, &["C9P1", "S1"]);
}

#[test]
fn an_unknown_id_is_answered_with_the_nearest() {
    let folder = survey();
    let said = command(&["explain", "S1.seminar.claer.favourable", "--lang", "en"], folder.path());
    assert_said(&said, 1, &["S1.seminar.clear.favourable"]);
}

#[test]
fn a_comparison_that_makes_no_sense_is_refused_with_the_way_out() {
    let folder = survey();
    write(folder.path(), "S2/evaluations/good.csv", good_delivery().as_bytes());
    write(folder.path(), "programme.toml", PROGRAMME.as_bytes());
    let compare =
        |arguments: [&str; 2]| command(&["compare", arguments[0], arguments[1], "--lang", "en"], folder.path());
    assert_said(&compare(["A", "B"]), 0, &["S2 (2014) compared to S1 (2013)", "No change found"]);
    assert_said(&compare(["A", "X"]), 1, &["'X'", "A, B"]);
    assert_said(&compare(["A", "A"]), 1, &["'A'", "plenaria compare"]);
    assert_said(&compare(["B", "A"]), 1, &["plenaria compare A B"]);
    assert_said(&compare(["A", "S2"]), 1, &["two cycles"]);
    assert_said(&compare(["A", "C"]), 1, &["A has answers to part 1 (S1)", "C has no answers"]);
    assert_said(&command(&["compare", "A", "B", "--item", "claer"], folder.path()), 1, &["'claer'", "clear"]);
    assert_said(&command(&["compare", "A"], folder.path()), 1, &["<LATER>"]);
}

const PROGRAMME: &str = r#"
name = "Example"

[[seminar]]
id = "S1"
cycle = "A"
part = 1
start = 2013-06-09

[[seminar]]
id = "S2"
cycle = "B"
part = 1
start = 2014-06-09

[[seminar]]
id = "S3"
cycle = "C"
part = 1
start = 2015-06-09
"#;

#[test]
fn a_seminar_may_not_take_the_folder_of_the_cycles() {
    let folder = survey();
    write(folder.path(), "cycles/evaluations/good.csv", good_delivery().as_bytes());
    assert_said(&run(folder.path()), 1, &["'cycles'", "programme.toml"]);
}
