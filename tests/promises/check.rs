//! `plenaria check`: equal problems grouped, proposals that settle them, who has yet to deliver.

use std::fs;
use std::process::Output;

use crate::given::command::plenaria;

fn told(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "agree"
kind = "ordinal"
levels = [
  { score = 1, label = { es = "En desacuerdo", pt = "Discordo", en = "Disagree" } },
  { score = 2, label = { es = "De acuerdo", pt = "Concordo", en = "Agree" }, aliases = ["DA"] },
]
favourable = [2]

[[item]]
id = "overall"
per = "seminar"
scale = "agree"
text = { es = "En general", pt = "Em geral", en = "Overall" }
headers = ["En general"]
"#;

const DELIVERIES: &str = r#"
[[delivery]]
files = "{seminar}/{state}.csv"
layout = "wide"
keys.respondent = { column = "ID" }
keys.state = { column = "País" }
"#;

/// An input in which states misspell an answer and a country, and one has not delivered.
fn input() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join("input").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("questionnaire.toml", QUESTIONNAIRE);
    write("deliveries.toml", DELIVERIES);
    write("C1P1/PE.csv", "ID,País,En general,Hora\n1,Peruu,Deacuerdo,9\n2,Perú,Deacuerdo,9\n3,Perú,De acuerdo,9\n");
    write("C1P1/CL.csv", "ID,País,En general,Hora\n4,Chile,Deacuerdo,9\n5,Chile\n8,Chile,De acuerdo,9\n");
    let people = "1,PE,yes\n2,PE,yes\n3,PE,yes\n4,CL,yes\n5,CL,yes\n8,CL,yes\n6,BR,yes\n7,BR,no\n";
    write("C1P1/roster.csv", &format!("participant,state,attended\n{people}"));
    folder
}

#[test]
fn equal_problems_of_several_files_are_one_group_in_the_language_asked_for() {
    let folder = input();
    let text = told(&plenaria(folder.path(), &["check", "--lang", "en"]));
    assert!(text.contains("3 times: C1P1/PE.csv, lines 2, 3, column 3; C1P1/CL.csv, line 2, column 3"), "{text}");
    assert!(text.contains("to settle it, in questionnaire.toml, level “De acuerdo” of the scale agree:"), "{text}");
    assert!(text.contains("\n        aliases = [\"DA\", \"Deacuerdo\"]\n"), "what is declared stays\n{text}");
    assert!(text.find("G006").unwrap() < text.find("H001").unwrap(), "lost records come before lost answers\n{text}");
    let portuguese = told(&plenaria(folder.path(), &["check", "--lang", "pt"]));
    assert!(portuguese.contains("→ contada como ilegível") && !portuguese.contains('⟦'), "{portuguese}");
}

#[test]
fn other_programs_read_problems_as_json_and_csv() {
    let folder = input();
    let json = told(&plenaria(folder.path(), &["check", "--format", "json", "--lang", "es"]));
    let groups: serde_json::Value = serde_json::from_str(&json).unwrap();
    let label = groups.as_array().unwrap().iter().find(|group| group["code"] == "H001").unwrap();
    assert_eq!((label["count"].as_u64(), label["cure"]["file"].as_str()), (Some(3), Some("questionnaire.toml")));
    let csv = told(&plenaria(folder.path(), &["check", "--format", "csv"]));
    assert!(csv.starts_with("severity,code,name,file,line,column"), "{csv}");
    assert_eq!(csv.lines().filter(|line| line.contains(",H001,")).count(), 3);
}

#[test]
fn applying_what_is_proposed_settles_it_and_nothing_is_declared_by_itself() {
    let folder = input();
    let made = plenaria(folder.path(), &["check", "--fix", "--quiet"]);
    let proposed = fs::read_to_string(folder.path().join("proposed.toml")).unwrap();
    assert!(proposed.contains("0,90"), "likeness is told\n{proposed}\n{made:?}");
    assert!(proposed.contains("Peruu = \"STATE\""), "which state is meant a person says\n{proposed}");
    assert_eq!(fs::read_to_string(folder.path().join("input/questionnaire.toml")).unwrap(), QUESTIONNAIRE);
    let again = plenaria(folder.path(), &["check", "--fix"]);
    assert_eq!(again.status.code(), Some(1), "a file that is there is not overwritten");
    let table: toml::Table = proposed.parse().unwrap();
    let aliases = table["scale"][0]["level"][0]["aliases"].to_string();
    assert_eq!(aliases, "[\"DA\", \"Deacuerdo\"]");
    let questionnaire = QUESTIONNAIRE.replace("aliases = [\"DA\"]", &format!("aliases = {aliases}"));
    fs::write(folder.path().join("input/questionnaire.toml"), questionnaire).unwrap();
    let delivery = &table["delivery"][0];
    let deliveries = DELIVERIES.replace(
        "keys.state = { column = \"País\" }",
        &format!("keys.state = {}\nignore = {}", delivery["keys"]["state"], delivery["ignore"]).replace("STATE", "PE"),
    );
    fs::write(folder.path().join("input/deliveries.toml"), deliveries).unwrap();
    let text = told(&plenaria(folder.path(), &["check"]));
    for code in ["H001", "H003", "H006"] {
        assert!(!text.contains(code), "{text}");
    }
}

#[test]
fn the_chase_list_counts_who_answered_and_names_no_person() {
    let folder = input();
    let list = told(&plenaria(folder.path(), &["check", "--chase", "--lang", "es,pt,en"]));
    assert!(list.contains("C1P1: 2 of the 7 people who attended answered, from 2 of 3 states."), "{list}");
    assert!(list.contains("Faltan respuestas: Chile (1 de 3), Perú (1 de 3)."), "{list}");
    assert!(list.contains("Arquivo que falta: C1P1/BR.csv"), "{list}");
    let paragraph = told(&plenaria(folder.path(), &["check", "--chase", "--state", "BR", "--lang", "pt"]));
    assert_eq!(
        paragraph.trim(),
        "Brasil: ainda não recebemos a avaliação da pessoa que participou do seminário C1P1. Agradecemos o seu \
         envio. O arquivo que esperamos é C1P1/BR.csv."
    );
}

#[test]
fn a_file_that_is_there_is_not_called_missing() {
    let folder = input();
    fs::write(folder.path().join("input/C1P1/BR.csv"), "ID,País,En general,Hora\n6,Brasil\n").unwrap();
    let list = told(&plenaria(folder.path(), &["check", "--chase", "--lang", "en"]));
    assert!(list.contains("No answers yet: Brazil (0 of 1)") && !list.contains("Missing file"), "{list}");
    assert!(list.contains("of which no record could be read: C1P1/BR.csv"), "{list}");
}

#[test]
fn the_chase_list_knows_files_that_could_not_be_read_and_states_that_sent_too_much() {
    let folder = input();
    fs::write(folder.path().join("input/C1P1/BR.csv"), "%PDF-1.7\u{0}\u{1}").unwrap();
    let more = "ID,País,En general\n9,Chile,DA\n10,Chile,DA\n11,Chile,DA\n";
    fs::write(folder.path().join("input/C1P1/CL-2.csv"), more).unwrap();
    let list = told(&plenaria(folder.path(), &["check", "--chase", "--lang", "en"]));
    assert!(list.contains("File that arrived and of which no record could be read: C1P1/BR.csv"), "{list}");
    assert!(list.contains("More answers than people on the roster: Chile (4 of 3)."), "{list}");
    assert!(!list.contains("Complete:"), "{list}");
    let paragraph = |state: &str| {
        told(&plenaria(folder.path(), &["check", "--chase", "--state", state, "--lang", "en"])).trim().to_owned()
    };
    assert!(paragraph("BR").contains("We received C1P1/BR.csv, but could not read"), "{}", paragraph("BR"));
    assert!(paragraph("CL").contains("more than the 3 people"), "{}", paragraph("CL"));
}

#[test]
fn a_code_is_explained_without_any_input() {
    let folder = tempfile::tempdir().unwrap();
    let page = plenaria(folder.path(), &["explain", "h012", "--lang", "pt"]);
    assert_eq!(page.status.code(), Some(0));
    assert!(told(&page).contains("a mesma pessoa respondeu duas vezes"), "{}", told(&page));
    let unknown = plenaria(folder.path(), &["explain", "H999"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(String::from_utf8(unknown.stderr).unwrap().contains("¿Quiso decir"));
}

#[test]
fn what_one_line_settles_is_told_once_for_all_texts_and_files() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join("input").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("questionnaire.toml", QUESTIONNAIRE);
    write("deliveries.toml", &format!("{DELIVERIES}keys.date = {{ column = \"Fecha\" }}\ndate_order = \"dmy\"\n"));
    let row = |id: u32| format!("{id},Xunia{id},DA,12/{}/2014\n", 13 + id % 18);
    let rows = |from: u32| (from..from + 30).map(row).collect::<String>();
    write("C1P1/PE.csv", &format!("ID,País,En general,Fecha\n{}", rows(1)));
    write("C1P1/CL.csv", &format!("ID,País,En general,Fecha\n{}", rows(31)));
    let text = told(&plenaria(folder.path(), &["check", "--lang", "en"]));
    for (code, cure) in [("H006", "keys.state = { column = \"País\", map = {"), ("H010", "date_order = \"mdy\"")] {
        assert_eq!(
            text.matches(&format!("error {code}")).count() + text.matches(&format!("warning {code}")).count(),
            1,
            "{text}"
        );
        assert_eq!(text.matches(cure).count(), 1, "{text}");
    }
    assert!(text.contains("60 times") && text.contains("and 48 more"), "{text}");
    let line = text.lines().find(|line| line.contains("keys.state = ")).unwrap();
    assert_eq!(line.matches("\"STATE\"").count(), 60, "{line}");
    plenaria(folder.path(), &["check", "--fix", "--quiet"]);
    let proposed = fs::read_to_string(folder.path().join("proposed.toml")).unwrap();
    let table: toml::Table = proposed.parse().unwrap();
    assert_eq!(table["delivery"][0]["keys"]["state"]["map"].as_table().unwrap().len(), 60);
}
