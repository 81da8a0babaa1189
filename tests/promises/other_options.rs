//! The option "other": an option of its own, whose text is a comment and nothing else.

use std::path::Path;

use plenaria::gather::InputFolder;
use plenaria::pipeline::{Delivered, read_folder};
use plenaria::survey::{Counts, Group, IssueCode, TallyKey};

use crate::given::folders::shared;

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "topics"
kind = "multiple"
levels = ["Memoria", "Derechos", { label = "Otro", aliases = ["Other (please specify)"], other = true }]
[[scale]]
id = "posts"
kind = "single"
levels = [{ label = "Docente", aliases = ["A1"] }, { label = "Otro", other = true }]
[[item]]
id = "topics"
scale = "topics"
headers = ["Temas", "temas[{option}]"]
[[item]]
id = "post"
scale = "posts"
headers = ["Cargo"]
"#;

fn read(text: &str, more: &str) -> Delivered {
    let deliveries =
        format!("[[delivery]]\nfiles = \"{{seminar}}/*.csv\"\nkeys.respondent = {{ column = \"id\" }}\n{more}");
    let files = [("questionnaire.toml", QUESTIONNAIRE), ("deliveries.toml", &deliveries), ("C1P1/a.csv", text)];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    read_folder(&InputFolder::from_files(files.into()), Path::new("input")).unwrap()
}

fn counts(delivered: &Delivered, item: &str) -> Counts {
    let key =
        TallyKey { seminar: "C1P1".parse().unwrap(), module: None, item: item.parse().unwrap(), group: Group::All };
    delivered.responses.tallies.get(&key).cloned().unwrap_or_default()
}

fn comments(delivered: &Delivered) -> Vec<(&str, &str)> {
    delivered.responses.comments.iter().map(|comment| (comment.item.as_str(), comment.text.as_str())).collect()
}

/// Whether any issue repeats what somebody wrote.
fn repeats(delivered: &Delivered, words: &str) -> bool {
    format!("{:?}", delivered.issues).contains(words)
}

#[test]
fn in_one_cell_it_is_chosen_and_its_words_are_a_comment() {
    let delivered = read(
        "id,Temas,Cargo\n1,\"Memoria, Otro: el cine, la radio\",Otro: asesora\n2,Other (please specify): x; Derechos,-oth-\n\
         3,Otro,Docente\n4,Memoria,A1\n",
        "",
    );
    let (topics, post) = (counts(&delivered, "topics"), counts(&delivered, "post"));
    assert_eq!((topics.levels, topics.answered, post.levels), (vec![2, 1, 3], 4, vec![2, 2]));
    assert_eq!(comments(&delivered), [("post", "asesora"), ("topics", "el cine, la radio"), ("topics", "x")]);
    assert!(!repeats(&delivered, "cine") && !repeats(&delivered, "asesora"));
}

#[test]
fn in_a_column_of_its_own_what_stands_there_is_the_comment() {
    let delivered = read(
        "id,temas[Memoria],temas[other],Cargo\n1,Y,cine,A1\n2,,radio,A1\n3,Y,,A1\n4,,,A1\n5,,Y,A1\n6,N,No,A1\n",
        "",
    );
    let topics = counts(&delivered, "topics");
    assert_eq!((topics.levels, topics.answered, topics.missing[1]), (vec![2, 0, 3], 4, 2));
    assert_eq!(comments(&delivered), [("topics", "cine"), ("topics", "radio")]);
    assert!(delivered.issues.iter().all(|issue| issue.code != IssueCode::UnknownOption));
}

#[test]
fn where_it_was_not_asked_its_words_are_neither_counted_nor_shown() {
    let questionnaire =
        QUESTIONNAIRE.replace("id = \"topics\"\nscale", "id = \"topics\"\nasked = { seminars = [\"C9\"] }\nscale");
    for text in ["id,Temas,Cargo\n1,Otro: el cine,A1\n", "id,temas[Memoria],temas[other],Cargo\n1,Y,el cine,A1\n"] {
        let files = [
            ("questionnaire.toml", questionnaire.as_str()),
            ("deliveries.toml", "[[delivery]]\nfiles = \"{seminar}/*.csv\"\nkeys.respondent = { column = \"id\" }\n"),
            ("C1P1/a.csv", text),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
        let delivered = read_folder(&InputFolder::from_files(files.into()), Path::new("input")).unwrap();
        assert!(delivered.issues.iter().any(|issue| issue.code == IssueCode::NotAskedAnswer), "{text}");
        assert_eq!((comments(&delivered), repeats(&delivered, "el cine")), (vec![], false), "{text}");
    }
}

#[test]
fn the_shared_export_gives_its_options_and_the_other_ones() {
    let Some(case) = shared("cases/limesurvey-other/hand") else { return };
    let text = |name: &str| std::fs::read_to_string(case.join(name)).unwrap();
    let questionnaire = text("questionnaire.toml");
    for (questionnaire, levels) in [
        (questionnaire.clone(), vec![15, 20, 6]),
        (questionnaire.replace("levels = [", "levels = [\n  { label = \"Otro\", other = true },"), vec![9, 15, 20, 6]),
    ] {
        let files = [
            ("questionnaire.toml", questionnaire),
            ("deliveries.toml", text("deliveries.toml")),
            ("C1P1/ls.csv", text("C1P1/ls.csv")),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.into_bytes()));
        let delivered = read_folder(&InputFolder::from_files(files.into()), Path::new("input")).unwrap();
        assert_eq!(counts(&delivered, "topics").levels, levels);
    }
}
