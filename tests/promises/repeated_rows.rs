//! Rows that repeat a part of the form belong to the person whose they are: what is said once counts once, what is said of
//! each module counts for each.

use std::path::Path;

use plenaria::gather::InputFolder;
use plenaria::pipeline::{Delivered, read, read_folder};
use plenaria::survey::{Counts, Group, IssueCode, Severity, TallyKey};

use crate::given::folders::shared;

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "quality"
kind = "ordinal"
levels = [
  { score = 1, label = "Malo", aliases = ["1"] },
  { score = 2, label = "Regular", aliases = ["2"] },
  { score = 3, label = "Bueno", aliases = ["3"] },
]
favourable = [3]
[[item]]
id = "relevance"
per = "module"
scale = "quality"
headers = "relevancia"
[[item]]
id = "workshop"
per = "module"
scale = "quality"
headers = "taller"
[[item]]
id = "overall"
scale = "quality"
headers = "satisfaccion"
[[item]]
id = "rooms"
scale = "quality"
headers = "salas"
"#;

const ROWS: &str = r#"
[[delivery]]
files = "{seminar}/*.csv"
layout = "module-rows"
keys.respondent = { column = "record_id" }
keys.module = { column = "modulo" }
keys.state = { column = "pais" }
"#;

fn read_rows(deliveries: &str, text: &str) -> Delivered {
    let files = [("questionnaire.toml", QUESTIONNAIRE), ("deliveries.toml", deliveries), ("C1P1/a.csv", text)];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    read_folder(&InputFolder::from_files(files.into()), Path::new("input")).unwrap()
}

fn counts(delivered: &Delivered, module: &str, item: &str, state: Option<&str>) -> Counts {
    let module = (!module.is_empty()).then(|| module.parse().unwrap());
    let group = state.map_or(Group::All, |state| Group::State(state.parse().unwrap()));
    let key = TallyKey { seminar: "C1P1".parse().unwrap(), module, item: item.parse().unwrap(), group };
    delivered.responses.tallies.get(&key).cloned().unwrap_or_default()
}

fn people(delivered: &Delivered) -> u64 {
    let seminar = "C1P1".parse().unwrap();
    let completeness = delivered.responses.completeness_of(&seminar).unwrap();
    completeness.complete + completeness.partial + completeness.empty
}

/// Codes of what is worse than a note.
fn worse(delivered: &Delivered) -> Vec<IssueCode> {
    delivered.issues.iter().filter(|issue| issue.severity != Severity::Note).map(|issue| issue.code).collect()
}

const REDCAP: &str = "record_id,redcap_event_name,redcap_repeat_instrument,redcap_repeat_instance,pais,satisfaccion,salas,\
    cierre_complete,modulo,relevancia,taller,modulo_complete\n";

#[test]
fn a_person_is_one_whatever_the_number_of_their_rows_and_all_have_their_state() {
    let delivered = read_rows(
        ROWS,
        &format!(
            "{REDCAP}1,e,modulo,1,,,,,M01,3,1,2\n1,e,,,Perú,3,1,2,,,,\n1,e,modulo,2,,,,,M02,1,1,2\n\
             2,e,,,Chile,2,,2,,,,\n2,e,modulo,1,,,,,M01,2,,2\n2,e,modulo,2,,,,,M02,,,2\n"
        ),
    );
    assert_eq!((people(&delivered), worse(&delivered)), (2, vec![]));
    assert_eq!(counts(&delivered, "", "overall", None).levels, [0, 1, 1]);
    assert_eq!(counts(&delivered, "", "rooms", None).missing, [0, 1, 0, 0, 0, 0]);
    assert_eq!(counts(&delivered, "M01", "relevance", Some("PE")).levels, [0, 0, 1]);
    assert_eq!(counts(&delivered, "M02", "relevance", Some("CL")).missing, [0, 1, 0, 0, 0, 0]);
    let file = &delivered.responses.reconciliation.files[0];
    assert_eq!((file.records, file.used, file.closes()), (6, 6, true));
}

#[test]
fn several_repeated_parts_complete_each_other_and_one_that_asks_nothing_is_left_out() {
    let delivered = read_rows(
        ROWS,
        &format!(
            "{REDCAP}1,e,,,Perú,3,1,2,,,,\n1,e,modulo,1,,,,,M01,3,,2\n1,e,taller,1,,,,,M01,,2,2\n\
             1,e,modulo,2,,,,,M02,2,,2\n\
             1,e,asistencia,1,,,,,,,,\n1,e,asistencia,2,,,,,,,,\n"
        ),
    );
    assert_eq!((people(&delivered), worse(&delivered)), (1, vec![]));
    assert_eq!(counts(&delivered, "M01", "relevance", None).levels, [0, 0, 1]);
    assert_eq!(counts(&delivered, "M01", "workshop", None).levels, [0, 1, 0]);
    assert_eq!(counts(&delivered, "M02", "workshop", None), Counts::default());
    let file = &delivered.responses.reconciliation.files[0];
    assert_eq!((file.used, file.excluded, file.closes()), (4, 2, true));
    // The same module twice in one part is one person's second answer.
    let twice = format!("{REDCAP}1,e,,,Perú,3,1,2,,,,\n1,e,modulo,1,,,,,M01,3,1,2\n1,e,modulo,2,,,,,M01,1,1,2\n");
    let delivered = read_rows(ROWS, &twice);
    assert_eq!(worse(&delivered), [IssueCode::DuplicateRespondent]);
    assert_eq!(counts(&delivered, "M01", "relevance", None).levels, [1, 0, 0]);
}

#[test]
fn rows_of_several_events_are_one_persons() {
    let text = format!("{REDCAP}1,inicio,,,Perú,,2,,,,,\n1,final,,,,3,,2,,,,\n1,final,modulo,1,,,,,M01,3,,2\n");
    for deliveries in [ROWS.to_owned(), ROWS.replace("layout = \"module-rows\"", "").replace("keys.module", "#")] {
        let text = if deliveries == ROWS { text.clone() } else { text.replace("1,final,modulo,1,,,,,M01,3,,2\n", "") };
        let delivered = read_rows(&deliveries, &text);
        assert_eq!(people(&delivered), 1, "{:?}", delivered.issues);
        assert_eq!(counts(&delivered, "", "overall", Some("PE")).levels, [0, 0, 1]);
        assert_eq!(counts(&delivered, "", "rooms", Some("PE")).levels, [0, 1, 0]);
        assert!(!worse(&delivered).contains(&IssueCode::DuplicateRespondent));
    }
}

#[test]
fn exports_with_labels_are_read_alike_and_other_exports_as_they_are_declared() {
    let rows = "1,,,Perú,3,,\n1,Módulo,1,,,M01,3\n1,Otra,1,,,,2\n2,,,Chile,2,,\n2,Módulo,1,,,M01,1\n";
    let labels = "Record ID,Repeat Instrument,Repeat Instance,pais,satisfaccion,modulo,relevancia,Complete?\n";
    let labels = labels.to_owned() + &rows.replace('\n', ",Complete\n").replace("1,Otra,1,,,,2,Complete\n", "");
    let of_labels = read_rows(&ROWS.replace("record_id", "Record ID"), &labels);
    let own = "record_id,Parte,n,pais,satisfaccion,modulo,relevancia\n".to_owned() + &rows.replace(",,,", ",persona,,");
    let declared = "repeats = { column = \"Parte\", parent = \"persona\", child = [\"Modulo\"] }\nignore = [\"n\"]\n";
    let declared = read_rows(&format!("{ROWS}{declared}"), &own);
    for delivered in [&of_labels, &declared] {
        assert_eq!(people(delivered), 2);
        assert_eq!(counts(delivered, "", "overall", Some("CL")).levels, [0, 1, 0]);
        assert_eq!(counts(delivered, "M01", "relevance", Some("PE")).levels, [0, 0, 1]);
    }
    assert_eq!(declared.responses.reconciliation.files[0].excluded, 1);
    let missing = read_rows(&format!("{ROWS}repeats = {{ column = \"Partes\" }}\n"), &own);
    assert_eq!(missing.responses.reconciliation.files[0].quarantined, 5);
}

#[test]
fn who_is_left_out_is_left_out_with_all_their_rows() {
    let exclude = "exclude = [{ column = \"satisfaccion\", equals = [\"3\"], reason = \"x\" },\n\
                   { column = \"salas\", empty = true, reason = \"y\" }]\n";
    let text = format!(
        "{REDCAP}1,e,,,Perú,3,1,2,,,,\n1,e,modulo,1,,,,,M01,3,,2\n2,e,,,Perú,2,1,2,,,,\n2,e,modulo,1,,,,,M01,2,,2\n\
         3,e,,,Perú,2,,2,,,,\n3,e,modulo,1,,,,,M01,1,,2\n"
    );
    let delivered = read_rows(&format!("{ROWS}{exclude}"), &text);
    let file = &delivered.responses.reconciliation.files[0];
    assert_eq!((people(&delivered), file.excluded, file.used), (1, 4, 2));
    assert_eq!(counts(&delivered, "M01", "relevance", None).levels, [0, 1, 0]);
}

#[test]
fn as_one_row_per_person_the_repeated_rows_are_set_aside_with_what_to_declare() {
    let wide = ROWS.replace("layout = \"module-rows\"", "").replace("keys.module = { column = \"modulo\" }", "");
    let questionnaire = QUESTIONNAIRE.replace("per = \"module\"\n", "");
    let text = format!(
        "{REDCAP}1,e,,,Perú,3,1,2,,,,\n1,e,modulo,1,,,,,M01,3,,2\n1,e,asistencia,1,,,,,,,,\n2,e,,,Perú,2,1,2,,,,\n\
         2,e,modulo,1,,,,,M01,2,,2\n"
    );
    let files = [("questionnaire.toml", questionnaire.as_str()), ("deliveries.toml", &wide), ("C1P1/a.csv", &text)];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    let delivered = read_folder(&InputFolder::from_files(files.into()), Path::new("input")).unwrap();
    let file = &delivered.responses.reconciliation.files[0];
    assert_eq!((file.used, file.quarantined, file.excluded, file.duplicate), (2, 2, 1, 0));
    assert_eq!(counts(&delivered, "", "overall", None).levels, [0, 1, 1]);
    assert_eq!(worse(&delivered).iter().filter(|code| **code == IssueCode::RepeatedRows).count(), 1);
    assert!(delivered.is_over_threshold());
}

#[test]
fn the_shared_folders_give_twenty_people_sixty_module_rows_and_twenty_satisfactions() {
    let Some(cases) = shared("cases/redcap-repeating") else { return };
    let delivered = read(&cases.join("input")).unwrap();
    assert_eq!((people(&delivered), worse(&delivered)), (20, vec![]));
    for module in ["M01", "M02", "M03"] {
        assert_eq!(counts(&delivered, module, "relevance", None).answered, 20);
    }
    assert_eq!(counts(&delivered, "", "satisfaction", None).answered, 20);
    let wide = read(&cases.join("wide")).unwrap();
    assert_eq!((people(&wide), counts(&wide, "", "satisfaction", None).answered), (20, 20));
    assert!(worse(&wide).contains(&IssueCode::RepeatedRows) && wide.is_over_threshold());
    assert!(!worse(&wide).contains(&IssueCode::DuplicateRespondent));
}

#[test]
fn a_file_of_people_and_one_of_their_modules_are_joined_by_the_number_of_the_person() {
    let kobo = [
        (
            "C1P1/form.csv",
            "_id,_uuid,_submission_time,_index,pais,satisfaccion\n7,u7,2014-12-01,1,Perú,3\n8,u8,2014-12-01,2,Chile,2\n",
        ),
        (
            "C1P1/modulos.csv",
            "modulo,relevancia,_index,_parent_table_name,_parent_index,_submission__id,_submission__uuid\n\
             M01,3,1,form,1,7,u7\nM02,2,2,form,1,7,u7\nM01,1,3,form,2,8,u8\n",
        ),
    ];
    let odk = [
        (
            "C1P1/form.csv",
            "SubmissionDate,pais,satisfaccion,KEY,SubmitterID,FormVersion\n2014-12-01,Perú,3,a,5,1\n2014-12-01,Chile,2,b,5,1\n",
        ),
        ("C1P1/modulos.csv", "modulo,relevancia,PARENT_KEY,KEY\nM01,3,a,a/1\nM02,2,a,a/2\nM01,1,b,b/1\n"),
    ];
    for (files, own, parent) in [(kobo, "_index", "_parent_index"), (odk, "KEY", "PARENT_KEY")] {
        let deliveries = format!(
            "[[delivery]]\nfiles = \"{{seminar}}/form.csv\"\nkeys.respondent = {{ column = \"{own}\" }}\n\
             keys.state = {{ column = \"pais\" }}\n[[delivery]]\nfiles = \"{{seminar}}/modulos.csv\"\n\
             layout = \"module-rows\"\nkeys.respondent = {{ column = \"{parent}\" }}\nkeys.module = {{ column = \"modulo\" }}\n"
        );
        let questionnaire = QUESTIONNAIRE
            .replace("[[item]]\nid = \"workshop\"\nper = \"module\"\nscale = \"quality\"\nheaders = \"taller\"\n", "");
        let questionnaire =
            questionnaire.replace("[[item]]\nid = \"rooms\"\nscale = \"quality\"\nheaders = \"salas\"\n", "");
        let declared = [("questionnaire.toml", questionnaire.as_str()), ("deliveries.toml", &deliveries)];
        let files = declared.into_iter().chain(files).map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
        let delivered = read_folder(&InputFolder::from_files(files.collect()), Path::new("input")).unwrap();
        assert_eq!((people(&delivered), worse(&delivered)), (2, vec![]), "{own}");
        assert_eq!(counts(&delivered, "", "overall", Some("PE")).levels, [0, 0, 1]);
        assert_eq!(counts(&delivered, "M01", "relevance", Some("CL")).levels, [1, 0, 0]);
        assert_eq!(counts(&delivered, "M02", "relevance", Some("PE")).levels, [0, 1, 0]);
    }
}
