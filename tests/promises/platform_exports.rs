//! The promise on exports of survey platforms: each answer is read where its platform put it, once, and nothing that is no answer counts.

use std::collections::BTreeMap;
use std::path::Path;

use plenaria::gather::{InputFolder, gather, read_file};
use plenaria::harmonise::{Checked, Responses, harmonise};
use plenaria::survey::{Counts, Group, IssueCode, MissingReason, TallyKey};

use crate::given::declared::survey_of;
use crate::given::folders::{root, shared};

/// Scales that the forms share.
const SCALES: &str = r#"
[[scale]]
id = "rating"
kind = "numeric"
min = 1
max = 5
favourable = [4, 5]
"#;

/// What an export says.
struct Export {
    checked: Checked<Responses>,
}

impl Export {
    /// Reads an export with the items and the delivery that a person declares.
    fn read(path: &Path, questionnaire: &str, delivery: &str) -> Self {
        let deliveries = format!("[[delivery]]\nfiles = \"*\"\nkeys.seminar = {{ constant = \"C1P1\" }}\n{delivery}\n");
        let questionnaire = format!("{SCALES}{questionnaire}");
        let survey = survey_of(&[("questionnaire.toml", &questionnaire), ("deliveries.toml", &deliveries)]);
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let input = InputFolder::from_files(BTreeMap::from([(name, read_file(path).unwrap())]));
        Self { checked: harmonise(&gather(&input, &survey.deliveries), &survey) }
    }

    /// An export of our own.
    fn own(name: &str, questionnaire: &str, delivery: &str) -> Self {
        Self::read(&root().join("tests/fixtures/platforms").join(name), questionnaire, delivery)
    }

    /// A shared export; none where the shared data aren't there.
    fn shared(name: &str, questionnaire: &str, delivery: &str) -> Option<Self> {
        Some(Self::read(&shared("data/formats/synthetic")?.join(name), questionnaire, delivery))
    }

    fn counts(&self, item: &str) -> Counts {
        let key =
            TallyKey { seminar: "C1P1".parse().unwrap(), module: None, item: item.parse().unwrap(), group: Group::All };
        self.checked.output.tallies.get(&key).cloned().unwrap_or_default()
    }

    fn levels(&self, item: &str) -> Vec<u64> {
        self.counts(item).levels
    }

    fn has(&self, code: IssueCode) -> bool {
        self.checked.issues.iter().any(|issue| issue.code == code)
    }

    /// Records, those whose answers count, and those left out.
    fn records(&self) -> [u64; 3] {
        let file = &self.checked.output.reconciliation.files[0];
        assert!(file.closes());
        [file.records, file.used, file.excluded]
    }
}

fn item(id: &str, scale: &str, header: &str) -> String {
    format!(
        "[[item]]\nid = \"{id}\"\nper = \"seminar\"\nscale = \"{scale}\"\ntext = \"{id}\"\nheaders = ['''{header}''']\n"
    )
}

fn options(labels: &[&str]) -> String {
    let level = |(place, label): (usize, &&str)| format!("{{ score = {}, label = \"{label}\" }}", place + 1);
    let levels: Vec<String> = labels.iter().enumerate().map(level).collect();
    format!("[[scale]]\nid = \"options\"\nkind = \"multiple\"\nlevels = [{}]\n", levels.join(", "))
}

fn labels(labels: &[&str]) -> String {
    let level = |(place, label): (usize, &&str)| format!("{{ score = {}, label = \"{label}\" }}", place + 1);
    let levels: Vec<String> = labels.iter().enumerate().map(level).collect();
    format!(
        "[[scale]]\nid = \"labels\"\nkind = \"ordinal\"\nfavourable = [{}]\nlevels = [{}]\nmissing = {{ not_applicable = [\"Não se aplica\"] }}\n",
        labels.len(),
        levels.join(", ")
    )
}

#[test]
fn an_option_of_a_google_form_may_hold_commas_and_its_times_are_read() {
    let questionnaire = [
        options(&["Prevención", "Snacks, golosinas, etc", "Género"]),
        item("topics", "options", "Temas de interés"),
        labels(&["Regular", "Buena", "Muy buena"]),
        item("contents", "labels", "¿Cómo valora? [Contenidos]"),
    ]
    .concat();
    let delivery = "keys.date = { column = \"Marca temporal\" }\nkeys.state = { column = \"País\" }";
    let Some(export) = Export::shared("gforms_download_es.csv", &questionnaire, delivery) else { return };
    assert_eq!(export.levels("topics"), [2, 1, 1]);
    assert_eq!(export.levels("contents"), [0, 1, 0]);
    assert_eq!(export.counts("contents").missing_for(MissingReason::Blank), 1);
    assert!(!export.has(IssueCode::UnreadableDate) && !export.has(IssueCode::UnknownOption));
}

#[test]
fn of_two_columns_of_one_name_the_numbered_one_is_read_and_without_a_number_none() {
    let scale = labels(&["Insatisfeito(a)", "Muito satisfeito(a)"]);
    let of = |header: &str| {
        Export::shared("gforms_sheet_pt.csv", &format!("{scale}{}", item("overall", "labels", header)), "")
    };
    let Some(first) = of("Satisfação geral #1") else { return };
    assert_eq!(first.levels("overall"), [0, 1]);
    assert_eq!(first.counts("overall").missing_for(MissingReason::NotApplicable), 1);
    let both = of("Satisfação geral").unwrap();
    assert!(both.has(IssueCode::AmbiguousColumn));
    assert_eq!(both.counts("overall").answered, 0);
}

#[test]
fn a_multi_select_of_kobo_is_counted_once_and_its_other_columns_need_no_words() {
    let questionnaire = [options(&["Prevención del genocidio", "Género"]), item("topics", "options", "Temas")].concat();
    let Some(export) =
        Export::shared("kobo_labels_both.csv", &questionnaire, "ignore = [\"País\", \"Satisfacción general\"]")
    else {
        return;
    };
    assert_eq!(export.levels("topics"), [1, 1]);
    assert!(!export.has(IssueCode::UnknownColumn));
    let questionnaire = [
        options(&["memoria", "derechos"]),
        item("topics", "options", "temas"),
        item("overall", "rating", "satisfaccion"),
    ]
    .concat();
    let export = Export::own("kobo_groups_and_tags.csv", &questionnaire, "");
    assert_eq!(export.levels("topics"), [1, 2]);
    assert_eq!(export.levels("overall"), [0, 0, 0, 1, 1]);
    assert_eq!(export.records(), [2, 2, 0]);
    assert!(export.has(IssueCode::TagRow) && export.has(IssueCode::PersonalDataColumn));
    assert!(!export.has(IssueCode::UnknownColumn));
}

#[test]
fn previews_are_left_out_unless_they_are_declared_to_count_and_unfinished_responses_count_unless_they_are_not() {
    let scale = labels(&["En desacuerdo", "Ni de acuerdo ni en desacuerdo", "De acuerdo", "Totalmente de acuerdo"]);
    let of = |header: &str, delivery: &str| {
        let questionnaire = format!("{scale}{}", item("clear", "labels", header));
        Export::shared("qualtrics_three_header_rows_es.csv", &questionnaire, delivery)
    };
    for header in ["Q2_1", "¿Qué tan de acuerdo está? - Los contenidos fueron claros"] {
        let Some(export) = of(header, "") else { return };
        assert_eq!((export.records(), export.levels("clear")), ([4, 3, 1], vec![1, 1, 1, 0]), "{header}");
        assert!(export.has(IssueCode::PreviewResponse) && export.has(IssueCode::IncompleteResponse));
    }
    let both = of("Q2_1", "previews = \"keep\"\nunfinished = \"exclude\"").unwrap();
    assert_eq!((both.records(), both.levels("clear")), ([4, 3, 1], vec![0, 1, 1, 1]));
}

#[test]
fn what_qualtrics_writes_for_no_answer_is_none_also_where_the_labels_were_removed() {
    let questionnaire = [item("one", "rating", "Q1"), item("two", "rating", "Q2")].concat();
    let export = Export::own("qualtrics_labels_removed_by_hand.csv", &questionnaire, "");
    assert_eq!(export.records(), [3, 2, 1]);
    assert_eq!((export.levels("one"), export.counts("two").answered), (vec![0, 0, 1, 0, 1], 0));
    assert_eq!(export.counts("two").missing_for(MissingReason::Blank), 2);
    assert!(!export.has(IssueCode::OutsideScale) && !export.has(IssueCode::UnknownColumn));
}

#[test]
fn a_question_that_limesurvey_hid_was_not_asked_and_an_unknown_code_is_told() {
    let questionnaire = [item("one", "rating", "G01Q01"), item("two", "rating", "G01Q02")].concat();
    let export = Export::own("limesurvey_hidden_questions.csv", &questionnaire, "");
    assert_eq!(export.levels("one"), [0, 0, 0, 1, 1]);
    assert_eq!(export.counts("two").missing_for(MissingReason::NotAsked), 1);
    assert!(export.has(IssueCode::IncompleteResponse) && export.has(IssueCode::PersonalDataColumn));
    assert!(!export.has(IssueCode::UnknownColumn));
    let questionnaire =
        format!("{}{}", labels(&["Poco", "Muy satisfecho/a"]), item("overall", "labels", "Satisfacción general"));
    let Some(full) = Export::shared("limesurvey_full_long.csv", &questionnaire, "") else { return };
    assert!(full.has(IssueCode::UnknownLabel));
    assert_eq!(full.levels("overall"), [0, 1]);
    let questionnaire = [item("one", "rating", "P1")].concat();
    let codes = Export::shared("limesurvey_codes_short.csv", &questionnaire, "").unwrap();
    assert!(codes.has(IssueCode::UnknownLabel));
    assert_eq!(codes.counts("one").answered, 0);
}

#[test]
fn a_submission_that_odk_could_not_decrypt_lowers_nothing() {
    let Some(export) = Export::shared("odk_central.csv", &item("overall", "rating", "sat"), "") else { return };
    assert_eq!(export.levels("overall"), [0, 0, 0, 1, 1]);
    assert_eq!(export.counts("overall").missing_for(MissingReason::Blank), 1);
    assert!(export.has(IssueCode::IncompleteResponse));
}

#[test]
fn columns_of_surveymonkey_are_named_by_both_rows() {
    let questionnaire = [
        item("contents", "rating", "¿Cómo valora? / Contenidos"),
        item("organisation", "rating", "¿Cómo valora? / Organización"),
    ]
    .concat();
    let export = Export::own("surveymonkey_condensed.csv", &questionnaire, "ignore = [\"Comentario\"]");
    assert_eq!((export.levels("contents"), export.levels("organisation")), (vec![0, 0, 0, 1, 0], vec![0, 0, 0, 0, 1]));
    assert!(!export.has(IssueCode::UnknownColumn) && !export.has(IssueCode::PersonalDataColumn));
}

#[test]
fn names_and_addresses_are_dropped_unless_a_key_names_them_and_never_told() {
    let questionnaire = [
        options(&["Memória", "Direitos"]),
        item("topics", "options", "Temas"),
        item("overall", "rating", "Avaliação"),
        "[[scale]]\nid = \"words\"\nkind = \"text\"\n".to_owned(),
        item("name", "words", "Nome"),
    ]
    .concat();
    let export = Export::own("microsoft_forms_saved_as_text.csv", &questionnaire, "");
    assert_eq!((export.levels("topics"), export.levels("overall")), (vec![1, 2], vec![0, 0, 0, 1, 1]));
    assert!(export.has(IssueCode::PersonalDataColumn));
    assert_eq!(export.checked.output.comments.len(), 0);
    assert!(!format!("{:?}", export.checked.issues).contains("ana@example.org"));
    let keyed =
        Export::own("microsoft_forms_saved_as_text.csv", &questionnaire, "keys.respondent = { column = \"Email\" }");
    assert_eq!(keyed.records(), [2, 2, 0]);
}

#[test]
fn a_table_that_shows_no_platform_is_read_as_it_stands_and_a_declared_platform_wins() {
    let questionnaire = [item("one", "rating", "P1"), item("two", "rating", "P2")].concat();
    let name = "answers_with_a_column_named_id_are_no_platform.csv";
    let export = Export::own(name, &questionnaire, "");
    assert!(!export.has(IssueCode::PlatformRecognised) && export.has(IssueCode::UnknownColumn));
    let declared = Export::own(name, &questionnaire, "platform = \"limesurvey\"");
    assert!(declared.has(IssueCode::PlatformRecognised) && !declared.has(IssueCode::UnknownColumn));
    assert_eq!(declared.levels("one"), export.levels("one"));
    let none = Export::own("limesurvey_hidden_questions.csv", &questionnaire, "platform = \"none\"");
    assert!(!none.has(IssueCode::PlatformRecognised) && !none.has(IssueCode::IncompleteResponse));
}

#[test]
fn letters_that_were_saved_twice_name_their_column_and_their_state() {
    let questionnaire =
        format!("{}{}", "[[scale]]\nid = \"words\"\nkind = \"text\"\n", item("opinion", "words", "Opinión"));
    let Some(export) = Export::shared("mojibake_saved_twice.csv", &questionnaire, "keys.state = { column = \"País\" }")
    else {
        return;
    };
    assert!(!export.has(IssueCode::UnknownState) && !export.has(IssueCode::MissingColumn));
    let words: Vec<&str> = export.checked.output.comments.iter().map(|comment| comment.text.as_str()).collect();
    assert_eq!(words, ["Ñandú"]);
}

#[test]
fn redcap_columns_of_labels_are_recognised() {
    let export =
        Export::own("redcap_checkbox_labels.csv", &item("overall", "rating", "Satisfaction"), "ignore = [\"Topics*\"]");
    assert_eq!(export.levels("overall"), [0, 0, 0, 1, 1]);
    assert!(export.has(IssueCode::PlatformRecognised) && !export.has(IssueCode::UnknownColumn));
}

/// What is told of a table by these lines, with a rating of its last column but one.
fn told_of(lines: &str, item_header: &str, delivery: &str) -> Vec<IssueCode> {
    let questionnaire = format!("{SCALES}{}", item("overall", "rating", item_header));
    let deliveries = format!("[[delivery]]\nfiles = \"*\"\nkeys.seminar = {{ constant = \"C1P1\" }}\n{delivery}\n");
    let survey = survey_of(&[("questionnaire.toml", &questionnaire), ("deliveries.toml", &deliveries)]);
    let input = InputFolder::from_files(BTreeMap::from([("a.csv".to_owned(), lines.as_bytes().to_vec())]));
    let issues = harmonise(&gather(&input, &survey.deliveries), &survey).issues;
    issues.into_iter().map(|issue| issue.code).filter(|code| *code != IssueCode::PlatformRecognised).collect()
}

#[test]
fn status_points_and_times_of_a_platform_are_no_questions() {
    for lines in [
        "record_id,evaluacion_timestamp,nota,evaluacion_complete\n1,2014-12-01,4,2\n2,2014-12-01,5,2\n",
        "Record ID,Survey Timestamp,nota,Complete?\n1,2014-12-01,4,Complete\n2,2014-12-01,5,Complete\n",
        "ID,Start time,Completion time,Total points,Quiz feedback,nota,Points - nota,Feedback - nota\n\
         1,2014-12-01 10:00,2014-12-01 10:10,3,,4,1,\n",
        "ID,Hora de inicio,Hora de finalización,Total de puntos,Comentarios del cuestionario,nota,Puntos: nota,Comentarios: nota\n\
         1,2014-12-01 10:00,2014-12-01 10:10,3,,4,1,\n",
        "ID,Hora de início,Hora de conclusão,Total de pontos,Comentários do teste,nota,Pontos - nota,Comentários - nota\n\
         1,2014-12-01 10:00,2014-12-01 10:10,3,,4,1,\n",
        "id,submitdate,lastpage,startlanguage,nota,interviewtime,groupTime12,nota[Qtime]\n1,2014-12-01,4,es,4,200.5,20.1,9\n",
    ] {
        assert_eq!(told_of(lines, "nota", ""), [], "{lines}");
    }
}

#[test]
fn an_item_on_a_column_of_the_platform_is_warned_of() {
    let lines = "record_id,redcap_survey_identifier,nota,evaluacion_complete\n1,,4,2\n2,,5,2\n";
    assert_eq!(told_of(lines, "evaluacion_complete", "ignore = [\"nota\"]"), [IssueCode::PlatformColumn]);
}
