//! Counts made elsewhere: a row that stands for n answers counts as n rows of one answer, and nobody knows whose they are.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use plenaria::gather::InputFolder;
use plenaria::limit::{Tables, internal, limit};
use plenaria::pipeline::{Delivered, PipelineError, read_folder};
use plenaria::survey::{Audience, Counts, Group, Issue, IssueCode, MissingReason, Tallies, TallyKey};

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "agree5"
kind = "ordinal"
levels = [
  { score = 1, label = "Totalmente en desacuerdo", aliases = ["Totalmente en desacuerdo."] },
  { score = 2, label = "En desacuerdo", aliases = ["En desacuerdo."] },
  { score = 3, label = "Neutral" },
  { score = 4, label = "De acuerdo", aliases = ["De acuerdo."] },
  { score = 5, label = "Totalmente de acuerdo", aliases = ["Totalmente de acuerdo."] },
]
favourable = [4, 5]
missing = { not_applicable = ["No aplica"], dont_know = ["No sabe / No contesta"] }
[[scale]]
id = "topics"
kind = "multiple"
levels = ["Memoria", "Derechos", "Visitas"]
[[item]]
id = "relevance"
per = "module"
scale = "agree5"
headers = "El contenido fue relevante."
[[item]]
id = "clarity"
per = "module"
scale = "agree5"
headers = ["¿Fue claro?"]
[[item]]
id = "overall"
scale = "agree5"
headers = "En general"
[[item]]
id = "topics"
scale = "topics"
headers = ["Temas", "Temas/{option}"]
"#;

/// A public office's table: courses are modules, their names padded with blanks.
const LONG: &str = r#"
[[delivery]]
files = "{seminar}/*.csv"
layout = "long"
keys.module = { column = "Curso", map = { "Curso A" = "M01", "Curso B" = "M02" } }
keys.state = { column = "País" }
keys.item = { column = "Pregunta" }
keys.answer = { column = "Opción" }
"#;

const COUNTED: &str = "keys.count = { column = \"n\" }\n";

const MODULES: &str = "[[seminar]]\nid = \"C1P1\"\ncycle = \"C1\"\nstart = 2014-10-12\nend = 2014-10-19\n[[module]]\nid = \"M01\"\n[[module]]\nid = \"M02\"\n";

fn try_read(deliveries: &str, files: &[(&str, &str)]) -> Result<Delivered, PipelineError> {
    let declared =
        [("programme.toml", MODULES), ("questionnaire.toml", QUESTIONNAIRE), ("deliveries.toml", deliveries)];
    let files = declared.iter().chain(files).map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
    read_folder(&InputFolder::from_files(files.collect()), Path::new("input"))
}

fn read(deliveries: &str, files: &[(&str, &str)]) -> Delivered {
    try_read(deliveries, files).unwrap_or_else(|error| panic!("{error}"))
}

fn counted(rows: &str) -> Delivered {
    read(&format!("{LONG}{COUNTED}"), &[("C1P1/a.csv", &format!("Curso,País,Pregunta,Opción,n\n{rows}"))])
}

fn counts(delivered: &Delivered, module: &str, item: &str) -> Counts {
    let module = (!module.is_empty()).then(|| module.parse().unwrap());
    let key = TallyKey { seminar: "C1P1".parse().unwrap(), module, item: item.parse().unwrap(), group: Group::All };
    delivered.responses.tallies.get(&key).cloned().unwrap_or_default()
}

fn codes(delivered: &Delivered) -> Vec<IssueCode> {
    delivered.issues.iter().map(|issue| issue.code).collect()
}

#[test]
fn a_row_is_so_many_answers_and_a_zero_is_none() {
    let delivered = counted(
        "Curso A   ,Perú,El contenido fue relevante.,De acuerdo.,12\n\
         Curso A   ,Perú,El contenido fue relevante.,De acuerdo,3\n\
         Curso A   ,Perú,El contenido fue relevante.,Neutral,0\n\
         Curso A   ,Chile,El contenido fue relevante.,En desacuerdo,4.0\n\
         Curso A   ,Chile,El contenido fue relevante.,,5\n\
         Curso A   ,Chile,El contenido fue relevante.,No sabe / No contesta,6\n\
         Curso B,Chile,El contenido fue relevante.,De acuerdo,0\n\
         ,Chile,En general,Neutral,7\n",
    );
    let relevance = counts(&delivered, "M01", "relevance");
    let missing = [MissingReason::Blank, MissingReason::DontKnow].map(|reason| relevance.missing_for(reason));
    assert_eq!((relevance.levels, relevance.answered, missing), (vec![0, 4, 0, 15, 0], 19, [5, 6]));
    assert_eq!(counts(&delivered, "M02", "relevance"), Counts::default());
    assert_eq!(counts(&delivered, "", "overall").answered, 7);
    let file = &delivered.responses.reconciliation.files[0];
    assert_eq!((file.records, file.used, file.answers, file.closes()), (8, 8, Some(37), true));
}

#[test]
fn nobody_knows_of_how_many_people_they_are() {
    let row = |answer: &str, count: u32| {
        format!(
            "Curso A,Perú,El contenido fue relevante.,{answer},{count}\nCurso A,Perú,¿Fue claro?,{answer},{count}\n"
        )
    };
    let delivered = counted(&(row("De acuerdo", 40) + &row("Neutral", 9) + &row("En desacuerdo", 11)));
    let Delivered { survey, responses, .. } = &delivered;
    assert_eq!((responses.completeness.len(), responses.rows.len()), (0, 0));
    let (whole, public) = (internal(responses, survey), limit(responses, survey, Audience::Public));
    let (seminar, module) = ("C1P1".parse().unwrap(), "M01".parse().unwrap());
    for tables in [whole.tables(), public.tables()] {
        assert!(tables.forms(&seminar).is_none() && tables.participation().is_empty());
        assert!(tables.score(&seminar, &module).is_none() && tables.associations(&seminar, &module).is_none());
        let released = tables.all_levels().filter(|(key, table)| key.group == Group::All && table.released().is_some());
        assert_eq!(released.count(), 2);
    }
}

#[test]
fn a_cell_that_holds_no_count_sets_its_row_aside() {
    for cell in ["", "-3", "1.5", "1.234", "\"1,234\"", "doce"] {
        let delivered = counted(&format!(
            "Curso A,Perú,El contenido fue relevante.,De acuerdo,{cell}\n\
             Curso A,Perú,El contenido fue relevante.,Neutral,2\n"
        ));
        let issue = |issue: &&Issue| issue.code == IssueCode::UnreadableCount;
        let told: Vec<_> =
            delivered.issues.iter().filter(issue).map(|issue| (issue.place.line, issue.place.column)).collect();
        assert_eq!(told, [(Some(2), Some(5))], "{cell}");
        let file = &delivered.responses.reconciliation.files[0];
        assert_eq!((file.quarantined, file.used, file.answers), (1, 1, Some(2)), "{cell}");
        assert_eq!(counts(&delivered, "M01", "relevance").answered, 2);
    }
}

#[test]
fn a_row_that_sums_up_the_others_is_skipped() {
    let delivered = counted(
        "Curso A,Perú,El contenido fue relevante.,De acuerdo,12\n\
         Curso A,Perú,El contenido fue relevante.,Neutral,3\n\
         Curso A,Perú,¿Fue claro?,Neutral,7\n\
         Total,,,,22\n",
    );
    assert_eq!(delivered.responses.reconciliation.files[0].answers, Some(22));
    assert!(codes(&delivered).contains(&IssueCode::TotalRow));
}

#[test]
fn of_options_counted_one_by_one_the_base_is_told_to_be_unknown() {
    let delivered = counted(",Perú,Temas,Memoria,31\n,Perú,Temas,Derechos,28\n,Chile,Temas,Memoria,4\n");
    let topics = counts(&delivered, "", "topics");
    assert_eq!((topics.levels, topics.answered), (vec![35, 28, 0], 35));
    assert_eq!(codes(&delivered).iter().filter(|code| **code == IssueCode::UnknownBase).count(), 1);
}

#[test]
fn several_files_add_up_also_beside_files_of_people() {
    let people = "\n[[delivery]]\nfiles = \"{seminar}/forms/*.csv\"\nkeys.respondent = { column = \"ID\" }\n";
    let rows = |count: u32| format!("Curso,País,Pregunta,Opción,n\n,Perú,En general,De acuerdo,{count}\n");
    let delivered = read(
        &format!("{LONG}{COUNTED}{people}"),
        &[
            ("C1P1/a.csv", &rows(10)),
            ("C1P1/b.csv", &rows(20)),
            ("C1P1/forms/c.csv", "ID,En general\n1,De acuerdo\n2,Neutral\n"),
        ],
    );
    assert_eq!(counts(&delivered, "", "overall").levels, [0, 0, 1, 31, 0]);
    assert_eq!((delivered.responses.completeness.len(), delivered.responses.rows.len()), (0, 0));
}

#[test]
fn in_other_layouts_a_row_is_so_many_forms_with_the_same_answers() {
    let wide = "[[delivery]]\nfiles = \"{seminar}/*.csv\"\n";
    let header = "M01 x,En general,Temas/Memoria,Temas/Derechos";
    let one = ["De acuerdo,Neutral,1,0", ",De acuerdo,1,1", "No aplica,,0,0"];
    let times = [3, 5, 2];
    let mut counted = format!("{header},n\n");
    let mut single = format!("{header}\n");
    for (row, count) in one.iter().zip(times) {
        writeln!(counted, "{row},{count}").unwrap();
        (0..count).for_each(|_| writeln!(single, "{row}").unwrap());
    }
    let questionnaire = QUESTIONNAIRE.replace("\"El contenido fue relevante.\"", "\"{module} x\"");
    let read = |deliveries: &str, text: &str| {
        let files = [
            ("programme.toml", MODULES),
            ("questionnaire.toml", &questionnaire),
            ("deliveries.toml", deliveries),
            ("C1P1/a.csv", text),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
        read_folder(&InputFolder::from_files(files.into()), Path::new("input")).unwrap()
    };
    let (counted, single) = (read(&format!("{wide}{COUNTED}"), &counted), read(wide, &single));
    assert_eq!(counted.responses.tallies, single.responses.tallies);
    assert_eq!(counted.responses.completeness, single.responses.completeness);
    assert_eq!((counted.responses.rows.len(), single.responses.rows.len()), (0, 1));
    assert_eq!(counted.responses.reconciliation.files[0].answers, Some(10));
}

#[test]
fn rows_that_are_counts_name_nobody_and_need_their_column() {
    let error = try_read(&format!("{LONG}{COUNTED}keys.respondent = {{ column = \"ID\" }}\n"), &[]).unwrap_err();
    let mut said = String::new();
    let mut source: Option<&dyn std::error::Error> = Some(&error);
    while let Some(error) = source {
        write!(said, "{error}").unwrap();
        source = error.source();
    }
    assert!(said.contains("names nobody"), "{said}");
    let text = "Curso,País,Pregunta,Opción,cantidad\n,Perú,En general,De acuerdo,3\n";
    let delivered = read(&format!("{LONG}{COUNTED}"), &[("C1P1/a.csv", text)]);
    assert_eq!(delivered.responses.reconciliation.files[0].quarantined, 1);
    assert!(codes(&delivered).contains(&IssueCode::MissingColumn));
}

/// A table of the shape course × state × question × option × count, and each answer of it in a row of its own.
fn large_table() -> (String, String, BTreeMap<(String, String, usize), u64>) {
    let options = [
        "Totalmente en desacuerdo",
        "En desacuerdo.",
        "Neutral",
        "De acuerdo",
        "De acuerdo.",
        "Totalmente de acuerdo.",
        "No aplica",
    ];
    let mut counted = "Curso,País,Pregunta,Opción,n\n".to_owned();
    let mut single = "Curso,País,Pregunta,Opción\n".to_owned();
    let mut expected = BTreeMap::new();
    let mut seed = 7_u64;
    for row in 0..20_000_usize {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let count = (seed >> 60).saturating_sub(9);
        let (course, item) = (row % 20, row / 20 % 2);
        let (state, option) = (["Perú", "Chile", "Brasil"][row / 40 % 3], row / 120 % options.len());
        let name = format!("Curso {course}");
        let text = ["El contenido fue relevante.", "¿Fue claro?"][item];
        writeln!(counted, "{name:<30},{state},{text},{},{count}", options[option]).unwrap();
        (0..count).for_each(|_| writeln!(single, "{name},{state},{text},{}", options[option]).unwrap());
        let level = [0, 1, 2, 3, 3, 4, 5][option];
        *expected.entry((format!("M{course}"), ["relevance", "clarity"][item].to_owned(), level)).or_insert(0) += count;
    }
    (counted, single, expected)
}

#[test]
fn twenty_thousand_counts_are_what_their_single_answers_are() {
    let (counted, single, expected) = large_table();
    let map: Vec<String> = (0..20).map(|course| format!("\"Curso {course}\" = \"M{course}\"")).collect();
    let deliveries = LONG.replace("\"Curso A\" = \"M01\", \"Curso B\" = \"M02\"", &map.join(", "));
    let modules: Vec<String> = (0..20).map(|course| format!("[[module]]\nid = \"M{course}\"\n")).collect();
    let modules = modules.concat();
    let read = |deliveries: &str, text: &str| {
        let files = [
            (
                "programme.toml",
                format!("[[seminar]]\nid = \"C1P1\"\ncycle = \"C1\"\nstart = 2014-10-12\nend = 2014-10-19\n{modules}"),
            ),
            ("questionnaire.toml", QUESTIONNAIRE.to_owned()),
            ("deliveries.toml", deliveries.to_owned()),
            ("C1P1/a.csv", text.to_owned()),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.into_bytes()));
        read_folder(&InputFolder::from_files(files.into()), Path::new("input")).unwrap()
    };
    let (counted, single) = (read(&format!("{deliveries}{COUNTED}"), &counted), read(&deliveries, &single));
    let all = |tallies: &Tallies| {
        tallies.iter().map(|(key, counts)| (key.clone(), counts.clone())).collect::<BTreeMap<_, _>>()
    };
    assert_eq!(all(&counted.responses.tallies), all(&single.responses.tallies));
    assert_eq!(all(&counted.responses.tallies).len(), 20 * 2 * 4);
    for ((module, item, level), count) in expected {
        let counts = counts(&counted, &module, &item);
        let found = if level < 5 { counts.levels[level] } else { counts.missing_for(MissingReason::NotApplicable) };
        assert_eq!(found, count, "{module} {item} {level}");
    }
    assert_eq!(counted.responses.reconciliation.files[0].records, 20_000);
    assert!(counted.issues.iter().all(|issue| issue.code != IssueCode::UnknownLabel));
}
