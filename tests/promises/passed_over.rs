//! Nothing is passed over in silence: a file that nothing reads, or of which nothing was read, is told, and a run with one
//! never ends with 0.

use std::fs;
use std::path::Path;
use std::process::Output;

use tempfile::TempDir;

use crate::given::command::{plenaria, said};

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "agree"
kind = "ordinal"
levels = ["En desacuerdo", "Neutral", "De acuerdo"]
favourable = [3]

[[item]]
id = "overall"
scale = "agree"
headers = ["En general"]
"#;

const DELIVERIES: &str =
    "[[delivery]]\nfiles = \"{seminar}/evaluations/{state}.csv\"\nkeys.respondent = { column = \"ID\" }\n";

fn write(folder: &Path, file: &str, text: &str) {
    let path = folder.join("input").join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Forms of so many people, who all agree.
fn forms(people: usize) -> String {
    let row = |id: usize| format!("P{id};De acuerdo\n");
    "ID;En general\n".to_owned() + &(1..=people).map(row).collect::<String>()
}

/// A survey with a file that is read.
fn survey() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "questionnaire.toml", QUESTIONNAIRE);
    write(folder.path(), "deliveries.toml", DELIVERIES);
    write(folder.path(), "C1/evaluations/PE.csv", &forms(30));
    folder
}

/// What `run` and `check` said, once it is sure that both end so.
fn ends(folder: &Path, code: i32) -> String {
    let ended = |output: &Output| (output.status.code(), said(output));
    let (run, checked) = (plenaria(folder, &["run", "--lang", "en"]), plenaria(folder, &["check", "--lang", "en"]));
    assert_eq!(ended(&run).0, Some(code), "{}", said(&run));
    assert_eq!(ended(&checked).0, Some(code), "{}", said(&checked));
    said(&checked)
}

#[test]
fn a_file_that_looks_like_answers_and_that_no_delivery_claims_is_an_error() {
    assert!(ends(survey().path(), 0).contains("No problems"));
    for name in ["C1/evaluations/more/CL.csv", "C1/CL.CSV", "CL.txt", "C2/evaluations/CL.tsv", "CL"] {
        let folder = survey();
        write(folder.path(), name, &forms(4));
        let told = ends(folder.path(), 3);
        assert!(told.contains("G016") && told.contains(&format!("not_deliveries = [\"{name}\"]")), "{told}");
    }
}

#[test]
fn what_is_declared_to_be_no_delivery_is_none_though_a_pattern_fits_it() {
    let folder = survey();
    write(folder.path(), "C1/evaluations/CL.csv", &forms(4));
    write(folder.path(), "old/CL.csv", &forms(4));
    let declared = "not_deliveries = [\"old/**\", \"**/CL.csv\"]\n".to_owned() + DELIVERIES;
    write(folder.path(), "deliveries.toml", &declared);
    let told = ends(folder.path(), 0);
    assert!(told.contains("30 of 30") && told.contains("G016"), "{told}");
}

#[test]
fn documents_and_hidden_files_are_noted_and_no_error() {
    let folder = survey();
    for name in ["LEAME.md", "C1/informe.pdf", "C1/evaluations/~$PE.xlsx", ".DS_Store", ".git/config"] {
        write(folder.path(), name, "a,b\n1,2\n");
    }
    let told = ends(folder.path(), 0);
    assert!(told.contains("note G016") && told.contains("note G050") && told.contains("No errors"), "{told}");
}

#[test]
fn a_delivery_whose_files_an_earlier_one_takes_is_told() {
    let folder = survey();
    let both = format!("{DELIVERIES}\n{}", DELIVERIES.replace("{state}.csv", "P*.csv"));
    write(folder.path(), "deliveries.toml", &both);
    assert!(ends(folder.path(), 0).contains("an earlier delivery fits its files as well"));
}

#[test]
fn names_and_patterns_are_compared_with_composed_letters() {
    let (composed, decomposed) = ("Evaluaci\u{f3}n final", "Evaluacio\u{301}n final");
    for (declared, delivered) in [(composed, decomposed), (decomposed, composed), (decomposed, decomposed)] {
        let folder = survey();
        let pattern = format!("{{seminar}}/{declared}/{{state}} – sesio\u{301}n 1.csv");
        let old = format!("C1/{declared}/Per\u{fa} – sesi\u{f3}n 1.csv");
        let declared = DELIVERIES.replace("{seminar}/evaluations/{state}.csv", &pattern)
            + DELIVERIES.replace("{state}", "*").as_str()
            + &format!("supersedes = \"{old}\"\n");
        write(folder.path(), "deliveries.toml", &declared);
        let of = |from: usize| forms(48).lines().skip(from).take(12).collect::<Vec<_>>().join("\n");
        for (state, from) in [("Me\u{301}xico", 1), ("M\u{e9}xico 2", 13), ("Peru\u{301}", 25)] {
            let file = format!("C1/{delivered}/{} – sesio\u{301}n 1.csv", state.trim_end_matches(" 2"));
            let file = if state.ends_with('2') { file.replace("C1/", "C2/") } else { file };
            write(folder.path(), &file, &format!("ID;En general\n{}\n", of(from)));
        }
        let told = ends(folder.path(), 0);
        assert!(told.contains("4 files") && told.contains("66 records") && told.contains("H018"), "{told}");
        assert!(!told.contains("G016") && !told.contains("H006"), "{told}");
    }
}

#[test]
fn a_name_that_splits_in_two_ways_is_told_with_both_and_counts_where_only_one_is_declared() {
    let folder = survey();
    let by_name = "[[delivery]]\nfiles = \"{state}-{seminar}.csv\"\nkeys.respondent = { column = \"ID\" }\n";
    write(folder.path(), "deliveries.toml", &format!("{DELIVERIES}\n{by_name}"));
    write(folder.path(), "Perú-2023-23.csv", &forms(4));
    assert!(ends(folder.path(), 0).contains("34 of 34"), "only one reading has a state");
    let by_anything = by_name.replace("{state}", "{respondent}").replace("keys.respondent", "keys.state");
    write(folder.path(), "deliveries.toml", &format!("{DELIVERIES}\n{by_anything}"));
    let told = ends(folder.path(), 2).split_whitespace().collect::<Vec<_>>().join(" ");
    let both = "seminar = 2023-23, respondent = Perú | seminar = 23, respondent = Perú-2023";
    assert!(told.contains("H070") && told.contains("H071") && told.contains(both), "{told}");
}

#[test]
fn a_run_in_which_a_file_was_read_without_one_answer_never_ends_with_0() {
    let header = "ID;En general\n";
    for (text, code) in [
        ("ID;Otra\nP91;De acuerdo\n".to_owned(), "H071"),
        (format!("{header}P91;\nP92;\n"), "H071"),
        (format!("{header}P91;Quizás\n"), "H071"),
        (format!("{header}P91;De acuerdo;x\n"), "H071"),
        (header.to_owned(), "G002"),
    ] {
        let folder = survey();
        let rules = "issue_threshold = 1.0\n";
        write(folder.path(), "rules.toml", rules);
        write(folder.path(), "C1/evaluations/CL.csv", &text);
        let told = ends(folder.path(), 2);
        assert!(told.contains(code) && told.contains("C1/evaluations/CL.csv"), "{told}");
    }
}

#[test]
fn a_header_alone_is_no_error_where_that_is_declared() {
    let folder = survey();
    write(folder.path(), "deliveries.toml", &format!("{DELIVERIES}may_be_empty = true\n"));
    write(folder.path(), "C1/evaluations/CL.csv", "ID;En general\n");
    assert!(ends(folder.path(), 0).contains("note G002"));
}

#[test]
fn a_file_of_which_all_is_left_out_on_purpose_is_none_without_answers() {
    let folder = survey();
    let excluded = "exclude = [{ column = \"ID\", contains = [\"prueba\"], reason = \"test\" }]\n";
    write(folder.path(), "deliveries.toml", &format!("{DELIVERIES}{excluded}"));
    write(folder.path(), "C1/evaluations/CL.csv", "ID;En general\nprueba 1;De acuerdo\n");
    write(folder.path(), "C1/evaluations/PE 2.csv", &forms(30));
    let told = ends(folder.path(), 0);
    assert!(!told.contains("H071") && told.contains("30 of 61"), "{told}");
}
