//! What `run` prints, and what `check --hide-cells` prints, holds nothing that stands in a cell of a delivery.

use std::fs;
use std::path::Path;

use crate::given::command::{plenaria, said};

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "agree"
kind = "ordinal"
levels = [{ score = 1, label = "Desacuerdo" }, { score = 2, label = "Conforme" }, { score = 3, label = "Acuerdo" }]
favourable = [3]

[[scale]]
id = "ten"
kind = "numeric"
min = 0
max = 10

[[scale]]
id = "topics"
kind = "multiple"
levels = ["Memoria", "Derecho"]

[[item]]
id = "overall"
scale = "agree"
headers = ["En general"]

[[item]]
id = "mark"
scale = "ten"
headers = ["Nota"]

[[item]]
id = "topics"
scale = "topics"
headers = ["Temas"]

[[item]]
id = "remarks"
scale = "text"
headers = ["Comentario"]
"#;

const DELIVERIES: &str = r#"
[[delivery]]
files = "{seminar}/{state}-*.csv"
layout = "wide"
keys.respondent = { column = "ID" }
keys.state = { column = "País" }
keys.date = { column = "Fecha" }
exclude = [{ column = "Prueba", equals = ["zarigüeya"], reason = "reasonzeta" }]
recode = [
  { item = "overall", from = ["quetzal"], to = "Acuerdo", reason = "reasonzeta" },
  { item = "overall", from = ["nuncavisto"], to = "Acuerdo", reason = "reasonzeta" },
]
"#;

/// Words that stand in cells, headers and names of people, or tell what stands there; none of them is a word of ours.
const CELLS: [&str; 20] = [
    "Conformee",
    "mapache",
    "tlacuache",
    "Peruvia",
    "murcielago",
    "P-caracol",
    "P-hormiga",
    "P-libelula",
    "777",
    "888",
    "Rocio",
    "jaguarundi",
    "axolotl",
    "reasonzeta",
    "zarigüeya",
    "quetzal",
    "nuncavisto",
    "Secreto",
    "Encuesta de",
    "31/31",
];

/// Names of files, which a run prints none of.
const FILES: [&str; 3] = ["PE-colibri", "CL-colibri", "roster.csv"];

/// An input in which much is wrong.
fn input() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join("input").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("questionnaire.toml", QUESTIONNAIRE);
    write("deliveries.toml", DELIVERIES);
    let header = "ID,País,Fecha,Prueba,En general,Nota,Temas,Comentario,Secreto jaguarundi";
    let peru = [
        "P-caracol,Perú,02/03/2016,,Conformee,777,Memoria,La jefa Rocio no habla,axolotl",
        "P-caracol,Peruvia,02/03/2016,,mapache,5,murcielago,,axolotl",
        "P-hormiga,Perú,31/31/2016,,tlacuache,888,Derecho,=Rocio,axolotl",
        "P-libelula,Perú,02/03/2016,zarigüeya,Acuerdo,3,Memoria,,axolotl",
        "P-libelula2,Perú,02/03/2016",
        "P-libelula3,Perú,02/03/2016,,quetzal,4,Memoria,<b>Rocio</b>,axolotl",
        "P-hormiga,Perú,02/03/2016,,Acuerdo,4,Memoria,,axolotl",
    ];
    write("C1P1/PE-colibri.csv", &format!("Encuesta de Rocio\n{header}\n{}\n", peru.join("\n")));
    let chile =
        "P-caracol,Chile,02/03/2016,,Acuerdo,4,Memoria,,axolotl\n,Chile,02/03/2016,,Desacuerdo,,Derecho,,axolotl\n";
    write("C1P1/CL-colibri.csv", &format!("{header}\n{chile}"));
    write("C1P1/roster.csv", "participant,state,attended\nP-caracol,PE,yes\nP-hormiga,Peruvia,mapache\n");
    folder
}

/// Fails if something is printed of what stands in cells.
fn assert_nothing_of(words: &[&str], printed: &str) {
    let told: Vec<&&str> = words.iter().filter(|word| printed.contains(**word)).collect();
    assert!(told.is_empty(), "{told:?} is printed\n{printed}");
}

/// The codes of what is wrong, with how many there are, as the table of all of them has it.
fn counts(folder: &Path) -> Vec<(String, usize)> {
    let table = plenaria(folder, &["check", "--format", "csv"]).stdout;
    let mut reader = csv::Reader::from_reader(table.as_slice());
    let mut codes: Vec<String> = reader.records().map(|record| record.unwrap()[1].to_owned()).collect();
    codes.sort();
    codes.chunk_by(|one, other| one == other).map(|same| (same[0].clone(), same.len())).collect()
}

#[test]
fn a_run_prints_codes_and_counts_and_nothing_that_was_read() {
    let folder = input();
    let counts = counts(folder.path());
    assert!(counts.len() >= 12, "{counts:?}");
    for language in ["es", "pt", "en"] {
        let printed = said(&plenaria(folder.path(), &["run", "--charts", "svg", "--lang", language]));
        assert_nothing_of(&CELLS, &printed);
        assert_nothing_of(&FILES, &printed);
        for (code, count) in &counts {
            let line = printed.lines().find(|line| line.contains(code.as_str()));
            assert!(line.is_some_and(|line| line.contains(&count.to_string())), "{code}: {count}\n{printed}");
        }
        assert!(printed.contains("plenaria check") && printed.contains("reports/confidential/issues.csv"), "{printed}");
        assert!(!printed.contains('⟦'), "{printed}");
    }
}

#[test]
fn cells_are_shown_by_check_and_hidden_where_a_log_is_to_be_kept() {
    let folder = input();
    for format in ["text", "json", "csv"] {
        for language in ["es", "pt", "en"] {
            let arguments = ["check", "--format", format, "--lang", language];
            let shown = said(&plenaria(folder.path(), &arguments));
            let of_cells = ["Conformee", "mapache", "Peruvia", "P-hormiga", "777", "jaguarundi"];
            assert!(of_cells.iter().all(|word| shown.contains(word)), "{shown}");
            let hidden = said(&plenaria(folder.path(), &[&arguments[..], &["--hide-cells"]].concat()));
            assert_nothing_of(&CELLS, &hidden);
            assert!(hidden.contains("C1P1/PE-colibri.csv") && hidden.contains("H001"), "{hidden}");
            assert!(!hidden.contains('⟦'), "{hidden}");
        }
    }
}

#[test]
fn hidden_cells_leave_code_place_and_what_to_do() {
    let folder = input();
    let text = said(&plenaria(folder.path(), &["check", "--hide-cells", "--lang", "en"]));
    let groups: Vec<&str> = text.split("\n\n").filter(|group| group.contains("H001")).collect();
    insta::assert_snapshot!(groups.join("\n"), @"
    error H001: an answer is no label of its scale
        2 times: C1P1/PE-colibri.csv, lines 4, 5, column 5
        expected: a label of the scale agree
        → counted as unreadable
    error H001: an answer is no label of its scale
        C1P1/PE-colibri.csv, line 3, column 5
        expected: a label of the scale agree
        → counted as unreadable
        to settle it, in questionnaire.toml, scale agree: change “aliases”; plenaria check without
          --hide-cells shows the lines
    ");
    let json = plenaria(folder.path(), &["check", "--hide-cells", "--format", "json", "--lang", "en"]).stdout;
    let groups: serde_json::Value = serde_json::from_slice(&json).unwrap();
    let state = groups.as_array().unwrap().iter().find(|group| group["code"] == "H006").unwrap();
    assert_eq!((state["places"][0]["column"].as_u64(), state["cure"]["key"].as_str()), (Some(2), Some("keys.state")));
    assert!(["header", "read", "nearest"].iter().all(|cell| state[cell].is_null()), "{state}");
    assert!(state["cure"]["toml"].is_null(), "{state}");
}

#[test]
fn proposals_quote_cells_and_are_not_made_where_these_are_hidden() {
    let folder = input();
    let refused = plenaria(folder.path(), &["check", "--hide-cells", "--fix"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(!folder.path().join("proposed.toml").exists());
}
