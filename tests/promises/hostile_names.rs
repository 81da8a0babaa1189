//! Names that would lead out of a folder, start a formula or garble a terminal stay texts: no file leaves the reports.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

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

fn plenaria(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_plenaria")).current_dir(folder).args(arguments).output().unwrap()
}

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

/// All files below a folder.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { [path].into() }).collect()
}

#[test]
fn respondents_named_like_paths_and_formulas_leave_no_file_outside_the_reports() {
    let folder = input("PE.csv");
    let before = files(folder.path());
    let output = plenaria(&folder.path().join("work"), &["run", "--quiet"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let reports = folder.path().join("work/reports");
    let outside: Vec<PathBuf> = files(folder.path()).difference(&before).cloned().collect();
    assert!(outside.len() > 5 && outside.iter().all(|path| path.starts_with(&reports)), "{outside:?}");
    let cells = |path: &PathBuf| -> Vec<String> {
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(path).unwrap();
        reader.records().flat_map(|record| record.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()).collect()
    };
    let tables = outside.iter().filter(|path| path.extension().is_some_and(|ending| ending == "csv"));
    let formulas: Vec<String> = tables.flat_map(cells).filter(|cell| cell.starts_with("=cmd")).collect();
    assert!(formulas.is_empty(), "{formulas:?}");
}

#[test]
fn control_characters_in_a_file_name_are_never_written_and_the_file_is_told() {
    let folder = input("PE\u{1b}[31m\u{7}\u{202e}\n.csv");
    let before = files(folder.path());
    let work = folder.path().join("work");
    for arguments in [&["check", "--lang", "en"][..], &["check", "--format", "csv"], &["run"]] {
        let output = plenaria(&work, arguments);
        assert_ne!(output.status.code(), Some(101), "{}", String::from_utf8_lossy(&output.stderr));
        let told = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(told.contains("[31m"), "the file is named\n{told}");
        for control in ['\u{1b}', '\u{7}', '\u{202e}'] {
            assert!(!told.contains(control), "{control:?} reaches the terminal of {arguments:?}");
        }
    }
    let reports = work.join("reports");
    assert!(files(folder.path()).difference(&before).all(|path| path.starts_with(&reports)));
}
