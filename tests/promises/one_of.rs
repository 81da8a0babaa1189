//! One question in several columns: the one that is filled in counts, and two that differ are told and not counted.

use std::fmt::Write;
use std::path::Path;

use plenaria::gather::{Blocks, Hashed, InputFolder};
use plenaria::pipeline::{Delivered, read_folder};
use plenaria::survey::{Counts, Cure, Group, Issue, IssueCode, TallyKey};

use crate::given::folders::shared;

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "agree3"
kind = "ordinal"
levels = ["En desacuerdo", "Neutral", "De acuerdo"]
favourable = [3]
missing = { not_applicable = ["No aplica"] }
[[scale]]
id = "topics"
kind = "multiple"
levels = ["Memoria", "Derechos", "Visitas"]
[[item]]
id = "relevance"
per = "module"
scale = "agree3"
headers = ["{module} relevancia", "2. {module} relevancia", "3. {module} relevancia", "Relevancia", "Relevancia (tarde)"]
one_of = true
[[item]]
id = "topics"
scale = "topics"
headers = ["Temas", "Temas (tarde)", "T/{option}"]
one_of = true
[[item]]
id = "more"
scale = "text"
headers = ["Comentario", "Comentario (tarde)"]
one_of = true
"#;

const WIDE: &str = "[[delivery]]\nfiles = \"{seminar}/*.csv\"\nkeys.respondent = { column = \"ID\" }\n";

fn read_with(questionnaire: &str, deliveries: &str, text: &str, blocks: Option<Blocks>) -> Delivered {
    let files = [("questionnaire.toml", questionnaire), ("deliveries.toml", deliveries), ("C1P1/a.csv", text)];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    let folder = InputFolder::from_files(files.into());
    read_folder(&blocks.into_iter().fold(folder, InputFolder::in_blocks), Path::new("input")).unwrap()
}

fn read(text: &str) -> Delivered {
    read_with(QUESTIONNAIRE, WIDE, text, None)
}

fn counts(delivered: &Delivered, module: &str, item: &str) -> Counts {
    let module = (!module.is_empty()).then(|| module.parse().unwrap());
    let key = TallyKey { seminar: "C1P1".parse().unwrap(), module, item: item.parse().unwrap(), group: Group::All };
    delivered.responses.tallies.get(&key).cloned().unwrap_or_default()
}

fn differing(delivered: &Delivered) -> Vec<&Issue> {
    delivered.issues.iter().filter(|issue| issue.code == IssueCode::SeveralColumnsFilled).collect()
}

#[test]
fn the_column_that_is_filled_in_counts_also_where_two_have_one_name() {
    let delivered = read(
        "ID,2. M01 relevancia,3. M01 relevancia,M02 relevancia,M02 relevancia\n\
         1,De acuerdo,,,Neutral\n2,,Neutral,No aplica,\n3,  ,De acuerdo,En desacuerdo,En desacuerdo\n4,,,,\n",
    );
    let (one, two) = (counts(&delivered, "M01", "relevance"), counts(&delivered, "M02", "relevance"));
    assert_eq!((one.levels, one.missing), (vec![0, 1, 2], [0, 1, 0, 0, 0, 0]));
    assert_eq!((two.levels, two.missing), (vec![1, 1, 0], [0, 1, 1, 0, 0, 0]));
    assert!(differing(&delivered).is_empty());
}

#[test]
fn two_columns_that_differ_are_told_and_neither_counts() {
    let delivered = read(
        "ID,Temas,Temas (tarde),Comentario,Comentario (tarde),2. M01 relevancia,3. M01 relevancia\n\
         1,Memoria,Memoria,Muy bien,Muy bien,De acuerdo,Neutral\n\
         2,\"Memoria, Derechos\",Derechos,Bien,Mal,No aplica,Neutral\n",
    );
    let told: Vec<_> = differing(&delivered).iter().map(|issue| (issue.place.line, issue.place.column)).collect();
    assert_eq!(told, [(Some(2), Some(6)), (Some(3), Some(2)), (Some(3), Some(4))]);
    assert!(differing(&delivered).iter().all(|issue| issue.read.is_none()));
    let (relevance, topics) = (counts(&delivered, "M01", "relevance"), counts(&delivered, "", "topics"));
    assert_eq!((relevance.levels, relevance.missing), (vec![0, 1, 0], [0, 0, 0, 0, 0, 1]));
    assert_eq!((topics.levels, topics.answered, topics.missing[5]), (vec![1, 0, 0], 1, 1));
    let comments: Vec<_> = delivered.responses.comments.iter().map(|comment| comment.text.as_str()).collect();
    assert_eq!(comments, ["Muy bien"]);
}

#[test]
fn so_do_options_with_a_column_each_and_rows_by_module() {
    let delivered = read("ID,T/Memoria,T/Derechos,T/Memoria,T/Derechos\n1,1,0,,\n2,,,1,1\n3,,,,\n");
    let topics = counts(&delivered, "", "topics");
    assert_eq!((topics.levels, topics.answered, topics.missing[1]), (vec![2, 1, 0], 2, 1));
    let rows = format!("{WIDE}layout = \"module-rows\"\nkeys.module = {{ column = \"Módulo\" }}\n");
    let text = "ID,Módulo,Relevancia,Relevancia (tarde)\n1,M01,Neutral,\n1,M02,,Neutral\n2,M01,De acuerdo,Neutral\n";
    let delivered = read_with(QUESTIONNAIRE, &rows, text, None);
    assert_eq!(counts(&delivered, "M01", "relevance").levels, [0, 1, 0]);
    assert_eq!((counts(&delivered, "M02", "relevance").levels, differing(&delivered).len()), (vec![0, 1, 0], 1));
}

#[test]
fn in_blocks_it_is_the_same() {
    let mut text = "ID,2. M01 relevancia,3. M01 relevancia,Comentario,Comentario (tarde)\n".to_owned();
    for id in 0..3000 {
        let cells = ["De acuerdo,,,sí", ",Neutral,sí,", "Neutral,De acuerdo,,", ",,no,sí"][id % 4];
        writeln!(text, "{id},{cells}").unwrap();
    }
    let blocks = Blocks { from: 1000, size: 4096, kept: 10, hashed: Hashed::All };
    let (whole, blocks) = (read(&text), read_with(QUESTIONNAIRE, WIDE, &text, Some(blocks)));
    assert_eq!(whole.responses.tallies, blocks.responses.tallies);
    assert_eq!(counts(&whole, "M01", "relevance").levels, [0, 750, 750]);
    assert_eq!(whole.responses.comments.len(), blocks.responses.comments.len());
}

#[test]
fn without_it_the_line_to_add_is_told_and_nothing_is_to_be_ignored() {
    let questionnaire = QUESTIONNAIRE.replace("one_of = true", "");
    let text = "ID,M01 relevancia,M01 relevancia,Comentario\n1,De acuerdo,,x\n2,,Neutral,x\n";
    let delivered = read_with(&questionnaire, WIDE, text, None);
    let cures: Vec<_> = delivered.issues.iter().filter_map(|issue| Some((issue.code, issue.cure.clone()?))).collect();
    let of_relevance = Cure::OneOf { item: "relevance".parse().unwrap() };
    assert_eq!(cures, [(IssueCode::AmbiguousColumn, of_relevance)]);
}

#[test]
fn both_shared_folders_give_twenty_answers_of_each_module() {
    let Some(cases) = shared("cases/one-question-two-columns") else { return };
    for (folder, seminars) in [("input", &["C1P1", "C2P1"][..]), ("only-azar", &["C2P1"])] {
        let mut files = std::collections::BTreeMap::new();
        for path in ["C1P1/decidim.csv", "C2P1/azar.csv", "questionnaire.toml", "deliveries.toml"] {
            let Ok(text) = std::fs::read_to_string(cases.join(folder).join(path)) else { continue };
            let text = text.replace("id = \"relevance\"", "id = \"relevance\"\none_of = true");
            files.insert(path.to_owned(), text.into_bytes());
        }
        let delivered = read_folder(&InputFolder::from_files(files), Path::new("input")).unwrap();
        for seminar in seminars {
            for module in ["M01", "M02"] {
                let key = TallyKey {
                    seminar: seminar.parse().unwrap(),
                    module: Some(module.parse().unwrap()),
                    item: "relevance".parse().unwrap(),
                    group: Group::All,
                };
                assert_eq!(delivered.responses.tallies.get(&key).unwrap().answered, 20, "{seminar} {module}");
            }
        }
    }
}
