//! What `plenaria init` drafts from a form or from a raw export can be checked as it is: nobody has to edit it first.

use std::fs;

use rust_xlsxwriter::Workbook;
use tempfile::TempDir;

use crate::given::command::plenaria;

/// A folder in which a form lies, or an export; drafted into `input/`.
struct Drafted {
    folder: TempDir,
}

impl Drafted {
    fn of(file: &str, bytes: &[u8], arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("input")).unwrap();
        fs::write(folder.path().join(file), bytes).unwrap();
        let output =
            plenaria(folder.path(), &[&["init", file, "--out", "input", "--lang", "en"][..], arguments].concat());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Self { folder }
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.folder.path().join("input").join(file)).unwrap()
    }

    /// What `check` says once answers have been delivered, as lines of its CSV.
    fn checked(&self, path: &str, answers: &str) -> Vec<String> {
        let path = self.folder.path().join("input").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, answers).unwrap();
        let output = plenaria(self.folder.path(), &["check", "--format", "csv", "--lang", "en"]);
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_ne!(output.status.code(), Some(1), "{errors}");
        let told = String::from_utf8(output.stdout).unwrap();
        told.lines().skip(1).map(str::to_owned).collect()
    }
}

const SURVEY: [[&str; 5]; 7] = [
    ["type", "name", "label::Español (es)", "label::Português (pt)", "label::English (en)"],
    ["start", "start", "", "", ""],
    ["begin_group", "curso", "Curso", "Curso", "Course"],
    ["select_one acuerdo", "relevancia", "¿Fue relevante?", "Foi relevante?", "Was it relevant?"],
    ["select_multiple temas", "temas", "Temas útiles", "Temas úteis", "Useful topics"],
    ["end_group", "", "", "", ""],
    ["text", "mejorar", "¿Qué mejoraría?", "O que melhoraria?", "What would you improve?"],
];

const CHOICES: [[&str; 5]; 6] = [
    ["list_name", "name", "label::Español (es)", "label::Português (pt)", "label::English (en)"],
    ["acuerdo", "1", "En desacuerdo", "Discordo", "Disagree"],
    ["acuerdo", "2", "De acuerdo", "Concordo", "Agree"],
    ["acuerdo", "9", "No aplica", "Não se aplica", "Not applicable"],
    ["temas", "prev", "Prevención", "Prevenção", "Prevention"],
    ["temas", "gen", "Género", "Gênero", "Gender"],
];

/// A form as a workbook, with a column left out.
fn form(without: Option<usize>) -> Vec<u8> {
    let mut book = Workbook::new();
    for (name, rows) in [("survey", &SURVEY[..]), ("choices", &CHOICES[..])] {
        let sheet = book.add_worksheet();
        sheet.set_name(name).unwrap();
        for (number, row) in (0..).zip(rows) {
            let cells = row.iter().enumerate().filter(|(column, _)| Some(*column) != without);
            for (column, (_, cell)) in (0..).zip(cells).filter(|(_, (_, cell))| !cell.is_empty()) {
                sheet.write(number, column, *cell).unwrap();
            }
        }
    }
    let settings = book.add_worksheet();
    settings.set_name("settings").unwrap();
    settings.write(0, 0, "form_title").unwrap();
    settings.write(1, 0, "Evaluación").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_of_a_form_makes_the_questionnaire_outright_in_its_languages() {
    let drafted = Drafted::of("form.xlsx", &form(None), &[]);
    insta::assert_snapshot!("xlsform_questionnaire", drafted.text("questionnaire.toml"));
    let answers = "start,curso/relevancia,curso/temas,curso/temas/prev,curso/temas/gen,mejorar,_id,_uuid\n\
        2014-10-12T09:00:00.000-05:00,2,prev gen,1,1,Más tiempo,1,a\n\
        2014-10-12T09:05:00.000-05:00,9,gen,0,1,,2,b\n";
    let told = drafted.checked("C2P1/PE.csv", answers);
    assert!(told.iter().all(|line| !line.contains("error")), "{}", told.join("\n"));
}

#[test]
fn a_language_that_a_form_does_not_give_is_asked_for() {
    let drafted = Drafted::of("form.xlsx", &form(Some(3)), &[]);
    let text = drafted.text("questionnaire.toml");
    assert!(text.contains("# ? Texts that the form doesn’t give in a language: pt ("), "{text}");
    assert!(text.contains(r#"text = { es = "¿Fue relevante?", en = "Was it relevant?" }"#), "{text}");
}

const DICTIONARY: &str = "\"Variable / Field Name\",\"Field Type\",\"Field Label\",\"Choices, Calculations, OR Slider Labels\"\n\
    record_id,text,Record,\n\
    useful,radio,\"How useful was it?\",\"1, Not useful | 2, Useful | 3, Very useful\"\n\
    topics,checkbox,\"Useful topics\",\"1, Prevention | 2, Gender\"\n\
    why,notes,Why?,\n";

#[test]
fn a_data_dictionary_makes_a_questionnaire_that_reads_what_is_exported() {
    let drafted = Drafted::of("dictionary.csv", DICTIONARY.as_bytes(), &[]);
    insta::assert_snapshot!("redcap_questionnaire", drafted.text("questionnaire.toml"));
    let answers = "record_id,redcap_event_name,useful,topics___1,topics___2,why,form_complete\n\
        1,a,3,1,0,Because,2\n2,a,2,1,1,,2\n3,a,,0,1,,2\n";
    let told = drafted.checked("C2P1/PE.csv", answers);
    assert!(told.iter().all(|line| !line.contains("error")), "{}", told.join("\n"));
}

const EXPORT: &str = "start,end,relevancia,temas,temas/prev,temas/gen,comentario,_id,_uuid,_submission_time\n\
    2014-10-12T09:00:00,2014-10-12T09:05:00,De acuerdo,prev gen,1,1,Faltó tiempo para las preguntas del panel,1,a-1,2014-10-12T09:05:10\n\
    2014-10-12T09:10:00,2014-10-12T09:15:00,En desacuerdo,gen,0,1,,2,a-2,2014-10-12T09:15:10\n\
    2014-10-12T09:20:00,2014-10-12T09:25:00,De acuerdo,prev,1,0,Me gustó mucho la visita al memorial,3,a-3,2014-10-12T09:25:10\n";

#[test]
fn columns_of_options_are_drafted_as_one_question_and_read_as_one() {
    let drafted = Drafted::of("PE.csv", EXPORT.as_bytes(), &[]);
    insta::assert_snapshot!(
        "split_options",
        format!("{}\n{}", drafted.text("questionnaire.toml"), drafted.text("deliveries.toml"))
    );
    let told = drafted.checked("PE.csv", EXPORT);
    assert!(told.iter().all(|line| !line.contains("error")), "{}", told.join("\n"));
}
