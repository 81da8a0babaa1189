//! Declared cleaning: what a person declares to leave out, to recode or to prefer is done, counted and logged, and
//! nothing else is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use plenaria::gather::InputFolder;
use plenaria::limit::internal;
use plenaria::locale::Locales;
use plenaria::pipeline::{Delivered, PipelineError, read_folder};
use plenaria::report::{Confidential, confidential_files};
use plenaria::survey::{Counts, Group, IssueCode, Language, TallyKey};

use crate::given::pages::rows;

const PROGRAMME: &str = r#"
[[seminar]]
id = "C1P1"
cycle = "C1"
start = 2014-10-12
end = 2014-10-19
[[module]]
id = "M04"
[[module]]
id = "M05"
"#;

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "good3"
kind = "ordinal"
levels = ["Malo", "Regular", "Muy bueno"]
missing = { not_applicable = ["No aplica"] }
[[scale]]
id = "ten"
kind = "numeric"
min = 0
max = 10
[[scale]]
id = "temas"
kind = "multiple"
levels = [{ label = "Memoria", aliases = ["SQ001"] }, { label = "Derechos", aliases = ["SQ002"] }, "Visitas"]
missing = { not_applicable = ["No aplica"] }
[[item]]
id = "relevance"
per = "module"
scale = "good3"
headers = ["{module} Relevancia", "Relevancia"]
[[item]]
id = "overall"
scale = "ten"
headers = ["En general"]
[[item]]
id = "topics"
scale = "temas"
headers = ["temas/{option}", "Q3[{option}]", "Temas"]
[[item]]
id = "more"
scale = "text"
headers = ["Comentarios"]
"#;

/// The wide delivery of the tests, with more declared.
fn wide(more: &str) -> String {
    format!(
        "[[delivery]]\nfiles = \"{{seminar}}/*.csv\"\ndate_order = \"dmy\"\nkeys.respondent = {{ column = \"ID\" }}\n\
         keys.state = {{ column = \"País\" }}\n{more}\n"
    )
}

fn try_read(deliveries: &str, files: &[(&str, &str)]) -> Result<Delivered, PipelineError> {
    let declared =
        [("programme.toml", PROGRAMME), ("questionnaire.toml", QUESTIONNAIRE), ("deliveries.toml", deliveries)];
    let files = declared.iter().chain(files).map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
    read_folder(&InputFolder::from_files(files.collect()), Path::new("input"))
}

fn read(deliveries: &str, files: &[(&str, &str)]) -> Delivered {
    try_read(deliveries, files).unwrap_or_else(|error| panic!("{error}"))
}

fn problems(deliveries: &str) -> String {
    match try_read(deliveries, &[("C1P1/a.csv", "ID\n")]) {
        Ok(_) => String::new(),
        Err(error) => {
            let mut text = error.to_string();
            let mut source = std::error::Error::source(&error);
            while let Some(error) = source {
                text = format!("{text}\n{error}");
                source = error.source();
            }
            text
        }
    }
}

fn counts(delivered: &Delivered, module: &str, item: &str) -> Counts {
    let module = (!module.is_empty()).then(|| module.parse().unwrap());
    let key = TallyKey { seminar: "C1P1".parse().unwrap(), module, item: item.parse().unwrap(), group: Group::All };
    delivered.responses.tallies.get(&key).cloned().unwrap_or_default()
}

fn issues(delivered: &Delivered, code: IssueCode) -> usize {
    delivered.issues.iter().filter(|issue| issue.code == code).count()
}

/// A table of `confidential/`: rows of cells by column.
fn table(delivered: &Delivered, name: &str) -> Vec<BTreeMap<String, String>> {
    let locales = Locales::load().unwrap();
    let Delivered { survey, responses, issues } = delivered;
    let files = confidential_files(&Confidential {
        issues,
        released: &internal(responses, survey),
        reports: &[],
        changes: &responses.changes,
        reconciliation: &responses.reconciliation,
        sources: &[],
        reviewed: None,
        earlier: &[],
        survey,
        locale: locales.get(Language::En),
    })
    .unwrap();
    let file = files.iter().find(|file| file.path == format!("{name}.csv")).unwrap();
    rows(str::from_utf8(&file.bytes).unwrap())
}

/// Rows of the cleaning log as `uuid|old|question|issue|check|change|new`.
fn log(delivered: &Delivered) -> Vec<String> {
    let columns = ["uuid", "old_value", "question", "issue", "check_id", "change_type", "new_value"];
    let row = |row: &BTreeMap<String, String>| columns.map(|column| row[column].clone()).join("|");
    table(delivered, "cleaning_log").iter().map(row).collect()
}

const DATED: &str = "keys.date = { column = \"Fecha\" }\n";

#[test]
fn excluded_records_are_counted_by_their_reason_and_logged() {
    let declared = wide(&format!(
        "{DATED}exclude = [\n\
         {{ column = \"Consiente\", equals = [\"No\"], reason = \"no consent\" }},\n\
         {{ column = \"Fecha\", before = 2014-10-12, after = 2014-11-30, reason = \"outside the seminar\" }},\n\
         {{ column = \"Comentarios\", contains = [\"test\", \"prueba\"], reason = \"test\" }},\n\
         {{ column = \"Correo\", empty = true, reason = \"test\" }},\n]"
    ));
    let text = "ID,País,Consiente,Fecha,Correo,Comentarios,En general\n\
                1,PE,Sí,12/10/2014,x,,7\n2,PE,NO,1/1/2010,,prueba,99\n3,PE,Sí,11/10/2014,x,,7\n4,PE,Sí,1/12/2014,x,,7\n\
                5,PE,Sí,30/11/2014,x,Es una PRUEBA,7\n6,PE,Sí,30/11/2014,,,7\n7,PE,Sí,30/11/2014,x,Bien,8\n";
    let delivered = read(&declared, &[("C1P1/a.csv", text)]);
    let file = &delivered.responses.reconciliation.files[0];
    let by_reason: Vec<_> = file.excluded_by.iter().map(|(reason, count)| (reason.as_str(), *count)).collect();
    assert_eq!(by_reason, [("no consent", 1), ("outside the seminar", 2), ("test", 2)]);
    assert_eq!((file.records, file.used, file.excluded), (7, 2, 5));
    assert_eq!(counts(&delivered, "", "overall").answered, 2);
    assert_eq!(issues(&delivered, IssueCode::OutsideScale), 0);
    let log = log(&delivered);
    assert!(log.contains(&"C1P1/a.csv:3|||no consent|H026|remove_survey|".to_owned()), "{log:?}");
    assert_eq!(log.iter().filter(|row| row.contains("|H026|remove_survey|")).count(), 5);
    assert_eq!(table(&delivered, "exclusions").len(), 3);
}

#[test]
fn a_window_leaves_out_what_lies_outside_the_days_of_its_seminar() {
    let declared = wide(&format!(
        "{DATED}exclude = [{{ window = {{ days_before = 1, days_after = 30 }}, reason = \"too late\" }}]"
    ));
    let text = "ID,País,Fecha,En general\n1,PE,10/10/2014,7\n2,PE,11/10/2014,7\n3,PE,18/11/2014,7\n\
                4,Narnia,19/11/2014,99\n5,PE,pronto,7\n6,PE,,7\n";
    let delivered = read(&declared, &[("C1P1/a.csv", text)]);
    let file = &delivered.responses.reconciliation.files[0];
    assert_eq!(file.excluded_by, [("too late".to_owned(), 2)]);
    assert_eq!((file.used, file.quarantined), (2, 2));
    assert_eq!((issues(&delivered, IssueCode::UnknownState), issues(&delivered, IssueCode::OutsideScale)), (0, 0));
    assert_eq!((issues(&delivered, IssueCode::UnreadableDate), issues(&delivered, IssueCode::EmptyKey)), (1, 1));
}

#[test]
fn a_filter_that_can_not_be_understood_is_told_with_its_line() {
    for (filter, expected) in [
        ("{ column = \"A\", equal = [\"x\"], reason = \"r\" }", "did you mean 'equals'"),
        ("{ column = \"A\", reason = \"r\" }", "say which rows"),
        ("{ column = \"A\", equals = \"x\", empty = true, reason = \"r\" }", "either 'equals' or 'empty'"),
        ("{ equals = \"x\", reason = \"r\" }", "name the column"),
        ("{ column = \"A\", equals = [], reason = \"r\" }", "at least one text"),
        ("{ column = \"A\", contains = [\"\"], reason = \"r\" }", "at least one text"),
        ("{ column = \"A\", equals = \"x\", reason = \" \" }", "say why"),
        ("{ column = \"A\", before = 2015-01-01, after = 2014-01-01, reason = \"r\" }", "no row would be left"),
        ("{ column = \"A\", before = \"soon\", reason = \"r\" }", "is no day"),
        ("{ window = { days_after = 3 }, reason = \"r\" }", "needs the day of the answer"),
        ("{ window = { days = 3 }, reason = \"r\" }", "days"),
        ("{ window = { days_after = -1 }, reason = \"r\" }", "not between 0 and"),
    ] {
        let told = problems(&wide(&format!("exclude = [{filter}]")));
        assert!(told.contains("deliveries.toml:6:") && told.contains(expected), "{filter}: {told}");
    }
}

const RECODE: &str = "recode = [\n\
    { item = \"relevance\", from = [\"5 - excelente\", \"Excelente\"], to = \"Muy bueno\", reason = \"old label\" },\n\
    { column = \"En general\", from = \"diez\", to = \"10\", reason = \"in words\" },\n\
    { item = \"overall\", from = [\"nueve\"], to = \"9\", reason = \"in words\" },\n]";

#[test]
fn recoded_answers_count_as_declared_and_are_logged_with_what_was_read() {
    let text = "ID,País,M04 Relevancia,M05 Relevancia,En general\n1,PE,5 –  EXCELENTE,Excelentes,diez\n2,PE,Excelente,Malo,3\n";
    let delivered = read(&wide(RECODE), &[("C1P1/a.csv", text)]);
    assert_eq!(counts(&delivered, "M04", "relevance").levels, [0, 0, 2]);
    assert_eq!(counts(&delivered, "M05", "relevance").levels, [1, 0, 0]);
    assert_eq!((counts(&delivered, "", "overall").levels[10], issues(&delivered, IssueCode::UnknownLabel)), (1, 1));
    let changed: Vec<String> = log(&delivered).into_iter().filter(|row| row.contains("change_response")).collect();
    assert_eq!(
        changed,
        [
            "C1P1/a.csv:2|5 –  EXCELENTE|M04 Relevancia|old label|H027|change_response|Muy bueno",
            "C1P1/a.csv:2|diez|En general|in words|H027|change_response|10",
            "C1P1/a.csv:3|Excelente|M04 Relevancia|old label|H027|change_response|Muy bueno",
        ]
    );
    assert_eq!((issues(&delivered, IssueCode::RecodedAnswer), issues(&delivered, IssueCode::UnusedRecode)), (2, 1));
}

#[test]
fn recodes_work_in_every_layout() {
    let rows = "[[delivery]]\nfiles = \"{seminar}/rows.csv\"\nlayout = \"module-rows\"\nkeys.respondent = { column = \"ID\" }\n\
                keys.module = { column = \"Módulo\" }\n";
    let long = "[[delivery]]\nfiles = \"{seminar}/long.csv\"\nlayout = \"long\"\nkeys.respondent = { column = \"ID\" }\n\
                keys.item = { column = \"Pregunta\" }\nkeys.answer = { column = \"Respuesta\" }\n";
    let delivered = read(
        &format!("{rows}{RECODE}\n{long}{RECODE}\n"),
        &[
            ("C1P1/rows.csv", "ID,Módulo,Relevancia\n1,M04,excelente\n1,M05,Malo\n"),
            ("C1P1/long.csv", "ID,Pregunta,Respuesta\n2,M04 Relevancia,EXCELENTE\n2,En general,nueve\n"),
        ],
    );
    assert_eq!(counts(&delivered, "M04", "relevance").levels, [0, 0, 2]);
    assert_eq!(counts(&delivered, "", "overall").levels[9], 1);
}

#[test]
fn a_recode_that_leads_nowhere_is_an_error() {
    for (recode, expected) in [
        ("{ item = \"relevance\", from = \"x\", to = \"Muy bueni\", reason = \"r\" }", "did you mean 'Muy bueno'"),
        ("{ item = \"relevanse\", from = \"x\", to = \"Malo\", reason = \"r\" }", "did you mean 'relevance'"),
        ("{ column = \"A\", from = \"x\", to = \"11\", reason = \"r\" }", "no label of any scale"),
        ("{ column = \"A\", item = \"overall\", from = \"x\", to = \"1\", reason = \"r\" }", "either column or item"),
        ("{ item = \"overall\", from = [], to = \"1\", reason = \"r\" }", "at least one text"),
        ("{ item = \"overall\", from = \"x\", too = \"1\", reason = \"r\" }", "did you mean 'to'"),
        ("{ item = \"overall\", from = \"x\", to = \"1\" }", "reason"),
    ] {
        let told = problems(&wide(&format!("recode = [{recode}]")));
        assert!(told.contains("deliveries.toml:6:") && told.contains(expected), "{recode}: {told}");
    }
    let twice = "recode = [{ item = \"overall\", from = \"x\", to = \"1\", reason = \"r\" },\n\
                 { item = \"overall\", from = \"X\", to = \"2\", reason = \"r\" }]";
    assert!(problems(&wide(twice)).contains("deliveries.toml:7:"), "{}", problems(&wide(twice)));
    let elsewhere = "recode = [{ column = \"En general\", from = \"x\", to = \"Malo\", reason = \"r\" }]";
    let delivered = read(&wide(elsewhere), &[("C1P1/a.csv", "ID,País,En general\n1,PE,x\n")]);
    assert_eq!(issues(&delivered, IssueCode::RecodeWithoutLabel), 1);
    assert_eq!(counts(&delivered, "", "overall").answered, 0);
}

/// Deliveries in which records don't count for every possible reason.
fn everything() -> Delivered {
    let declared = format!(
        "[[delivery]]\nfiles = \"{{seminar}}/new.csv\"\nkeys.respondent = {{ column = \"ID\" }}\n\
         keys.state = {{ column = \"País\" }}\nsupersedes = \"C1P1/old.csv\"\n{}",
        wide(
            "keys.seminar = { column = \"Seminario\" }\nexclude = [{ column = \"Consiente\", equals = [\"No\"], reason = \"no consent\" }]"
        )
        .replace("{seminar}", "C1P1")
    );
    let a = "ID,País,Seminario,Consiente,En general\n1,PE,C1P1,Sí,7\n1,PE,C1P1,Sí,8\n2,PE,C1P1,No,8\n3,PE,C9,Sí,8\n\
             4,PE,,Sí,8\n5,PE,C1P1\n=6,PE,C1P1,Sí,9,x\n7,PE,C1P1,Sí,99\n";
    read(
        &declared,
        &[
            ("C1P1/a.csv", a),
            ("C1P1/lost.csv", "ID,País,En general\n1,PE,7\n2,PE,8\n"),
            ("C1P1/new.csv", "ID,País,En general\n8,CL,7\n"),
            ("C1P1/old.csv", "ID,País,Seminario,Consiente,En general\n8,CL,C1P1,Sí,6\n"),
        ],
    )
}

#[test]
fn every_record_that_does_not_count_stands_in_the_log_exactly_once() {
    let delivered = everything();
    let removed: Vec<String> = table(&delivered, "cleaning_log")
        .iter()
        .filter(|row| row["change_type"] == "remove_survey")
        .map(|row| row["uuid"].clone())
        .collect();
    let reconciliation = &delivered.responses.reconciliation;
    let lost = reconciliation.sum(|file| file.records - file.used);
    assert_eq!(removed.iter().collect::<BTreeSet<_>>().len(), removed.len());
    assert_eq!(removed.len() as u64, lost);
    for file in &reconciliation.files {
        let of_file = removed.iter().filter(|uuid| uuid.starts_with(&format!("{}:", file.file))).count();
        assert_eq!(of_file as u64, file.records - file.used, "{}", file.file);
    }
    let checks: BTreeSet<String> = table(&delivered, "cleaning_log")
        .into_iter()
        .filter(|row| row["change_type"] == "remove_survey")
        .map(|row| row["check_id"].clone())
        .collect();
    let expected = ["G006", "G007", "H004", "H007", "H012", "H014", "H018", "H026"];
    assert_eq!(checks.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn the_log_has_the_columns_and_words_of_impact() {
    let delivered = everything();
    let rows = table(&delivered, "cleaning_log");
    let mut columns: Vec<&str> = rows[0].keys().map(String::as_str).collect();
    let mut expected = ["uuid", "old_value", "question", "issue", "check_id", "change_type", "new_value"];
    columns.sort_unstable();
    expected.sort_unstable();
    assert_eq!(columns, expected);
    let words = ["change_response", "blank_response", "remove_survey", "no_action"];
    assert!(rows.iter().all(|row| words.contains(&row["change_type"].as_str())));
    assert!(log(&delivered).contains(&"C1P1/a.csv:9|99|En general|outside-scale|H002|blank_response|".to_owned()));
}

#[test]
fn records_set_aside_are_kept_with_their_text_made_inert() {
    let delivered = everything();
    let rows = table(&delivered, "quarantined");
    let raw =
        |line: &str| rows.iter().find(|row| row["file"] == "C1P1/a.csv" && row["line"] == line).unwrap()["raw"].clone();
    assert_eq!(raw("7"), "5,PE,C1P1");
    assert_eq!(raw("8"), "'=6,PE,C1P1,Sí,9,x");
    assert_eq!(raw("5"), "3,PE,C9,Sí,8");
    let quarantined = delivered.responses.reconciliation.sum(|file| file.quarantined);
    assert_eq!(rows.len() as u64, quarantined);
}

fn topics(more: &str, text: &str) -> (Counts, Delivered) {
    let delivered = read(&wide(more), &[("C1P1/a.csv", text)]);
    (counts(&delivered, "", "topics"), delivered)
}

#[test]
fn options_in_columns_of_their_own_are_one_answer() {
    for header in ["temas/Memoria,temas/Derechos,temas/Visitas", "Q3[SQ001],Q3[SQ002],Q3[3]"] {
        let text = format!(
            "ID,País,{header},En general\n1,PE,1,0,1,7\n2,PE,TRUE,FALSE,,7\n3,PE,Sí,No,No,7\n4,PE,Memoria,,,7\n\
             5,PE,0,0,0,7\n6,PE,,,,7\n7,PE,No aplica,No aplica,No aplica,7\n8,PE,Y,quizás,N,7\n"
        );
        let (counted, delivered) = topics("", &text);
        assert_eq!((counted.levels.as_slice(), counted.answered), ([5, 0, 1].as_slice(), 5), "{header}");
        assert_eq!(counted.missing.iter().sum::<u64>(), 3);
        let unread = delivered.issues.iter().filter(|issue| issue.code == IssueCode::UnknownOption);
        let places: Vec<_> = unread.map(|issue| (issue.place.line, issue.place.column)).collect();
        assert_eq!(places, [(Some(9), Some(4))]);
        assert_eq!(issues(&delivered, IssueCode::UnknownColumn), 0);
    }
}

#[test]
fn all_zero_counts_as_none_of_them_only_where_that_is_declared() {
    let text = "ID,País,temas/Memoria,temas/Derechos\n1,PE,1,0\n2,PE,0,0\n3,PE,,\n";
    assert_eq!(topics("", text).0.answered, 1);
    let (counted, _) = topics("none_chosen = \"answered\"", text);
    assert_eq!((counted.answered, counted.levels.as_slice()), (2, [1, 0, 0].as_slice()));
    assert!(problems(&wide("none_chosen = \"answer\"")).contains("did you mean 'answered'"));
}

#[test]
fn options_that_stand_in_one_column_too_are_counted_once_and_told() {
    let text = "ID,País,Temas,temas/Memoria,temas/Derechos\n1,PE,\"Memoria, Derechos\",1,1\n2,PE,Memoria,1,0\n";
    let (counted, delivered) = topics("", text);
    assert_eq!((counted.levels.as_slice(), counted.answered), ([2, 1, 0].as_slice(), 2));
    assert_eq!((issues(&delivered, IssueCode::SplitAndJoined), issues(&delivered, IssueCode::SeveralAnswers)), (1, 0));
}

#[test]
fn a_contradiction_between_two_layouts_is_settled_by_the_rule_and_logged() {
    let declared = |rule: &str| {
        format!(
            "[[delivery]]\nfiles = \"{{seminar}}/rows.csv\"\nlayout = \"module-rows\"\nduplicates = \"{rule}\"\n\
             keys.respondent = {{ column = \"ID\" }}\nkeys.state = {{ column = \"País\" }}\n\
             keys.module = {{ column = \"Módulo\" }}\n{}",
            wide(&format!("duplicates = \"{rule}\""))
        )
    };
    let files = [
        ("C1P1/rows.csv", "ID,País,Módulo,Relevancia\n1,PE,M04,Malo\n1,PE,M05,Regular\n"),
        ("C1P1/wide.csv", "ID,País,M04 Relevancia,M05 Relevancia,En general\n1,PE,Muy bueno,Regular,7\n"),
    ];
    for (rule, levels, lost) in [
        ("first", [1, 0, 0], "C1P1/wide.csv:2|Muy bueno|M04 Relevancia|answer-settled|H030|blank_response|"),
        ("last", [0, 0, 1], "C1P1/rows.csv:2|Malo|Relevancia|answer-settled|H030|blank_response|"),
        ("most_complete", [0, 0, 1], "C1P1/rows.csv:2|Malo|Relevancia|answer-settled|H030|blank_response|"),
    ] {
        let delivered = read(&declared(rule), &files);
        assert_eq!(counts(&delivered, "M04", "relevance").levels, levels, "{rule}");
        assert_eq!(counts(&delivered, "M05", "relevance").levels, [0, 1, 0], "{rule}");
        assert_eq!(counts(&delivered, "", "overall").answered, 1, "{rule}");
        assert_eq!(issues(&delivered, IssueCode::SeveralAnswers), 0, "{rule}");
        let log = log(&delivered);
        assert!(log.contains(&lost.to_owned()), "{rule}: {log:?}");
    }
}

#[test]
fn serial_dates_are_read_where_a_key_declares_them() {
    let text = "ID,País,Fecha,En general\n1,PE,41925,7\n2,PE,41999,7\n";
    let window = "exclude = [{ window = { days_after = 30 }, reason = \"late\" }]";
    let declared = |serial: &str| wide(&format!("keys.date = {{ column = \"Fecha\"{serial} }}\n{window}"));
    let delivered = read(&declared(", serial = \"1900\""), &[("C1P1/a.csv", text)]);
    let file = &delivered.responses.reconciliation.files[0];
    assert_eq!((file.used, file.excluded, file.quarantined), (1, 1, 0));
    let delivered = read(&declared(""), &[("C1P1/a.csv", text)]);
    assert_eq!(delivered.responses.reconciliation.files[0].quarantined, 2);
    let misplaced = wide("").replace("column = \"País\"", "column = \"País\", serial = \"1900\"");
    assert!(problems(&misplaced).contains("'serial' is for dates"), "{}", problems(&misplaced));
}

#[test]
fn a_filter_over_several_columns_leaves_out_what_all_its_tests_fit() {
    let declared = wide(
        "exclude = [{ all = [{ column = \"Rol\", equals = [\"Equipo\"] }, { column = \"Nota\", empty = true }], reason = \"staff\" }]\n\
         ignore = [\"Rol\", \"Nota\"]",
    );
    let text = "ID,País,Rol,Nota,En general\n1,PE,Equipo,,7\n2,PE,equipo,x,7\n3,PE,Docente,,7\n4,PE,EQUIPO, ,7\n";
    let delivered = read(&declared, &[("C1P1/a.csv", text)]);
    let file = &delivered.responses.reconciliation.files[0];
    assert_eq!((file.used, &file.excluded_by), (2, &vec![("staff".to_owned(), 2)]));
    let missing = read(&declared, &[("C1P1/a.csv", "ID,País,Rol,En general\n1,PE,Equipo,7\n")]);
    assert_eq!(missing.responses.reconciliation.files[0].quarantined, 1);
    for (filter, problem) in [
        ("{ all = [], reason = \"r\" }", "at least one test"),
        ("{ all = [{ column = \"A\" }], reason = \"r\" }", "say which rows"),
        ("{ column = \"A\", empty = true, all = [{ column = \"B\", empty = true }], reason = \"r\" }", "either"),
        ("{ all = [{ column = \"A\", empty = true, equals = \"x\" }], reason = \"r\" }", "either 'equals' or 'empty'"),
    ] {
        let said = problems(&wide(&format!("exclude = [{filter}]")));
        assert!(said.contains(problem), "{filter}: {said}");
    }
}
