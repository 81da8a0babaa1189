//! People are counted where that is known, and told as a range where forms name nobody; whoever was asked is accounted for.

use std::fmt::Write;
use std::path::Path;

use plenaria::gather::InputFolder;
use plenaria::limit::limit;
use plenaria::measure::{FindingSet, Shown, Statistic, measure};
use plenaria::pipeline::{Delivered, read_folder};
use plenaria::survey::{Audience, Counts, Group, IssueCode, MissingReason, PeopleRange};
use proptest::prelude::*;

use crate::given::folders::shared;

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "good3"
kind = "ordinal"
levels = ["Malo", "Regular", "Bueno"]
favourable = [3]
missing = { not_applicable = ["No aplica"], dont_know = ["No sé"], refused = ["No responde"] }
[[scale]]
id = "topics"
kind = "multiple"
levels = ["Memoria", "Derechos"]
[[scale]]
id = "role"
kind = "single"
levels = ["Docente", "Otro"]
[[item]]
id = "relevance"
per = "module"
scale = "good3"
headers = ["{module} Relevancia", "Relevancia"]
[[item]]
id = "overall"
scale = "good3"
dimension = "overall"
headers = ["En general"]
[[item]]
id = "liked"
scale = "topics"
headers = ["Temas"]
[[item]]
id = "role"
scale = "role"
headers = ["Cargo"]
[[item]]
id = "comment"
scale = "text"
headers = ["Comentario"]
"#;

fn read(deliveries: &str, files: &[(&str, String)]) -> Delivered {
    let declared = [("questionnaire.toml", QUESTIONNAIRE), ("deliveries.toml", deliveries)];
    let declared = declared.map(|(path, text)| (path, text.to_owned()));
    let files = files.iter().map(|(path, text)| (*path, text.clone()));
    let files = declared.into_iter().chain(files).map(|(path, text)| (path.to_owned(), text.into_bytes()));
    read_folder(&InputFolder::from_files(files.collect()), Path::new("input")).unwrap()
}

fn measured(delivered: &Delivered) -> FindingSet {
    let release = limit(&delivered.responses, &delivered.survey, Audience::FocalPoints);
    measure(&release, &delivered.survey).get().clone()
}

/// A form of one module that so many people filled in.
fn of_module(people: usize) -> String {
    let answers = ["Bueno", "Regular", "Malo"];
    let rows: Vec<String> = (0..people).map(|person| format!("{}\n", answers[person % 3])).collect();
    format!("Relevancia\n{}", rows.concat())
}

const ROSTER: &str = "participant,state,attended\n";

#[test]
fn a_file_per_module_without_names_tells_a_range_of_people_and_bounds_of_the_response_rate() {
    let people: Vec<String> = (0..40).map(|person| format!("p{person},PE,yes\n")).collect();
    let people = people.concat();
    let files =
        [("C1/M01.csv", of_module(20)), ("C1/M02.csv", of_module(15)), ("C1/roster.csv", format!("{ROSTER}{people}"))];
    let delivered = read("[[delivery]]\nfiles = \"{seminar}/{module}.csv\"\n", &files);
    let found = measured(&delivered);
    assert_eq!(found.participation()[0].answered, PeopleRange { least: 20, most: 35 });
    let rate = |statistic| found.findings().iter().find(|finding| finding.key.statistic == statistic).unwrap();
    let bounds = rate(Statistic::ResponseRate).shown();
    assert!(matches!(bounds, Some(Shown::Between { lower, upper }) if (lower, upper) == (0.5, 0.875)), "{bounds:?}");
    assert!(rate(Statistic::ResponseRateComplete).shown().is_none());
    assert!(!delivered.issues.iter().any(|issue| issue.code == IssueCode::MoreAnswersThanEligible));
}

#[test]
fn a_form_before_and_one_after_without_names_may_be_of_the_same_people() {
    let files = [
        ("C1/antes.csv", format!("Cargo\n{}", "Docente\n".repeat(12))),
        ("C1/después.csv", format!("En general\n{}", "Bueno\n".repeat(9))),
    ];
    let delivered = read("[[delivery]]\nfiles = \"{seminar}/*.csv\"\n", &files);
    let people = delivered.responses.people(&"C1".parse().unwrap(), &Group::All).unwrap();
    assert_eq!((people.least, people.most), (9, 21));
}

#[test]
fn a_wide_form_without_names_is_a_person() {
    let text = format!("M01 Relevancia,M02 Relevancia\n{}", "Bueno,Regular\n".repeat(14));
    let delivered = read("[[delivery]]\nfiles = \"{seminar}/*.csv\"\n", &[("C1/a.csv", text)]);
    assert_eq!(measured(&delivered).participation()[0].answered, PeopleRange::exactly(14));
}

#[test]
fn of_seminars_whose_names_tell_no_time_nothing_is_compared() {
    let file = || format!("En general\n{}{}", "Bueno\n".repeat(20), "Malo\n".repeat(10));
    let compared = |names: [&str; 2]| {
        let paths = names.map(|name| format!("{name}/a.csv"));
        let other = format!("En general\n{}{}", "Bueno\n".repeat(9), "Malo\n".repeat(21));
        let delivered = read("[[delivery]]\nfiles = \"{seminar}/*.csv\"\n", &[(&paths[0], file()), (&paths[1], other)]);
        let told = delivered.issues.iter().any(|issue| issue.code == IssueCode::SeminarOrderUnknown);
        let found = measured(&delivered);
        let changes = found.findings().iter().filter(|finding| finding.key.comparator.is_some()).count();
        let order: Vec<String> =
            delivered.survey.programme.seminars.iter().map(|seminar| seminar.id.to_string()).collect();
        (told, changes > 0, order)
    };
    assert_eq!(compared(["after", "before"]), (true, false, vec!["after".to_owned(), "before".to_owned()]));
    let (told, changes, order) = compared(["methodology-2026-21", "neuroscience-mind-2023-23"]);
    assert_eq!((told, changes, order[0].as_str()), (false, true, "neuroscience-mind-2023-23"));
}

#[test]
fn the_base_of_a_multi_select_are_those_who_answered_it_and_the_others_left_it_blank() {
    let Some(cases) = shared("cases/multi-select-base/input") else { return };
    let delivered = read_folder(&InputFolder::open(&cases).unwrap(), &cases).unwrap();
    for distribution in measured(&delivered).distributions() {
        let table = distribution.table.released().unwrap();
        assert_eq!((table.answered, table.asked, table.without_answer()), (40, Some(60), Some(20)));
        let blank = table.reasons().unwrap().into_iter().find(|(reason, _)| *reason == MissingReason::Blank);
        assert_eq!(blank, Some((MissingReason::Blank, 20)));
    }
}

/// What a person may write to a question.
fn cell(labels: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop::sample::select([labels, &["", "", "???"]].concat())
}

const GRADES: &[&str] = &["Malo", "Bueno", "No aplica", "No sé", "No responde"];

/// Answers about two modules, overall, the topics, the role, a comment.
fn person() -> impl Strategy<Value = [&'static str; 6]> {
    let grades = (cell(GRADES), cell(GRADES), cell(GRADES));
    let others = (cell(&["Memoria", "Memoria;Derechos"]), cell(&["Docente", "Otro"]), cell(&["Bien"]));
    (grades, others).prop_map(|((one, two, overall), (topics, role, words))| [one, two, overall, topics, role, words])
}

/// The same answers in a delivery of each layout.
fn in_layouts(people: &[[&str; 6]]) -> [(String, String); 3] {
    let mut wide = "ID,M01 Relevancia,M02 Relevancia,En general,Temas,Cargo,Comentario\n".to_owned();
    let mut by_module = "ID,Módulo,Relevancia,En general,Temas,Cargo,Comentario\n".to_owned();
    let mut long = "ID,Pregunta,Respuesta\n".to_owned();
    for (id, answers) in people.iter().enumerate() {
        let [one, two, rest @ ..] = answers;
        let rest = rest.join(",");
        writeln!(wide, "{id},{one},{two},{rest}").unwrap();
        writeln!(by_module, "{id},M01,{one},{rest}\n{id},M02,{two},{rest}").unwrap();
        let questions = ["M01 Relevancia", "M02 Relevancia", "En general", "Temas", "Cargo", "Comentario"];
        for (question, answer) in questions.iter().zip(answers) {
            writeln!(long, "{id},{question},{answer}").unwrap();
        }
    }
    let key = "keys.respondent = { column = \"ID\" }";
    let module = "layout = \"module-rows\"\nkeys.module = { column = \"Módulo\" }";
    let item = "layout = \"long\"\nkeys.item = { column = \"Pregunta\" }\nkeys.answer = { column = \"Respuesta\" }";
    [("", wide), (module, by_module), (item, long)].map(|(layout, text)| (format!("{key}\n{layout}"), text))
}

fn all_counts(delivered: &Delivered) -> Vec<(String, Counts)> {
    let of_all = delivered.responses.tallies.iter().filter(|(key, _)| key.group == Group::All);
    of_all.map(|(key, counts)| (format!("{:?} {}", key.module, key.item), counts.clone())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn everybody_who_was_asked_answered_or_did_not_for_a_reason(people in prop::collection::vec(person(), 1..12)) {
        let n = people.len() as u64;
        for (layout, text) in in_layouts(&people) {
            let deliveries = format!("[[delivery]]\nfiles = \"{{seminar}}/*.csv\"\n{layout}\n");
            let delivered = read(&deliveries, &[("C1/a.csv", text)]);
            let counts = all_counts(&delivered);
            prop_assert_eq!(counts.len(), 6, "{}", layout);
            for (question, counts) in counts {
                let reasons: u64 = counts.missing.iter().sum();
                prop_assert_eq!(counts.answered + reasons, n, "{} {}", layout, question);
                prop_assert_eq!(counts.asked(), n, "{} {}", layout, question);
            }
        }
    }
}
