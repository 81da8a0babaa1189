//! Names that would lead out of a folder, start a formula or garble a terminal stay texts: no file leaves the reports.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::given::command::plenaria;
use crate::given::folders::contents;

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "agree"
kind = "ordinal"
levels = [{ score = 1, label = "No" }, { score = 2, label = "Sí" }]
favourable = [2]

[[item]]
id = "useful"
per = "seminar"
scale = "agree"
text = "Fue útil"
headers = ["Fue útil"]
"#;

const DELIVERIES: &str = r#"
[[delivery]]
files = "{seminar}/*.csv"
layout = "wide"
keys.respondent = { column = "ID" }
keys.state = { column = "País" }
"#;

/// Identifiers of respondents, the first of them twice.
const NAMES: [&str; 7] =
    ["../../etc/passwd", "../../etc/passwd", r"C:\x", "=cmd|' /C calc'!A0", "/tmp/x", "..", "\u{202e}gnp.exe"];

fn input(file: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let seminar = folder.path().join("work/input/C1P1");
    fs::create_dir_all(&seminar).unwrap();
    fs::write(folder.path().join("work/input/questionnaire.toml"), QUESTIONNAIRE).unwrap();
    fs::write(folder.path().join("work/input/deliveries.toml"), DELIVERIES).unwrap();
    let rows: String = NAMES.iter().fold("ID,País,Fue útil\n".to_owned(), |rows, name| rows + name + ",PE,Sí\n");
    fs::write(seminar.join(file), rows).unwrap();
    folder
}

const REPORTS: &str = "work/reports/";

/// The files of a folder that it didn't hold before.
fn written_since(before: &BTreeMap<String, Vec<u8>>, folder: &Path) -> Vec<(String, Vec<u8>)> {
    contents(folder).into_iter().filter(|(path, _)| !before.contains_key(path)).collect()
}

#[test]
fn respondents_named_like_paths_and_formulas_leave_no_file_outside_the_reports() {
    let folder = input("PE.csv");
    let before = contents(folder.path());
    let output = plenaria(&folder.path().join("work"), &["run", "--quiet"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let outside: Vec<(String, Vec<u8>)> = written_since(&before, folder.path());
    assert!(outside.len() > 5 && outside.iter().all(|(path, _)| path.starts_with(REPORTS)), "{outside:?}");
    let cells = |(_, bytes): &(String, Vec<u8>)| -> Vec<String> {
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes.as_slice());
        reader.records().flat_map(|record| record.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()).collect()
    };
    let tables = outside.iter().filter(|(path, _)| path.rsplit_once('.').is_some_and(|(_, ending)| ending == "csv"));
    let formulas: Vec<String> = tables.flat_map(cells).filter(|cell| cell.starts_with("=cmd")).collect();
    assert!(formulas.is_empty(), "{formulas:?}");
}

#[test]
fn control_characters_in_a_file_name_are_never_written_and_the_file_is_told() {
    let folder = input("PE\u{1b}[31m\u{7}\u{202e}\n.csv");
    let before = contents(folder.path());
    let work = folder.path().join("work");
    for arguments in [&["check", "--lang", "en"][..], &["check", "--format", "csv"], &["run"]] {
        let output = plenaria(&work, arguments);
        assert_ne!(output.status.code(), Some(101), "{}", String::from_utf8_lossy(&output.stderr));
        let told = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert_eq!(told.contains("[31m"), arguments[0] == "check", "check names the file, a run doesn't\n{told}");
        for control in ['\u{1b}', '\u{7}', '\u{202e}'] {
            assert!(!told.contains(control), "{control:?} reaches the terminal of {arguments:?}");
        }
    }
    assert!(written_since(&before, folder.path()).iter().all(|(path, _)| path.starts_with(REPORTS)));
}
