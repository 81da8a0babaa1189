//! What a cell says is what the person saw: percentages, lists that programs write, codes beside labels.

use plenaria::gather::{InputFolder, gather};
use plenaria::harmonise::{Checked, Responses, harmonise};
use plenaria::survey::{Counts, Group, IssueCode, MissingReason, Severity, Survey};
use rust_xlsxwriter::{Format, Workbook};

use crate::given::declared::{survey_in, survey_of};
use crate::given::folders::{delivered, shared};

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "quality"
kind = "ordinal"
levels = [
  { score = 1, label = "Muy malo", aliases = ["1"] },
  { score = 2, label = "Malo", aliases = ["2"] },
  { score = 3, label = "Regular" },
  { score = 4, label = "Bueno" },
  { score = 5, label = "Muy bueno" },
]
favourable = [4, 5]
missing = { not_applicable = ["No aplica"] }

[[scale]]
id = "percent"
kind = "numeric"
min = 0
max = 100

[[scale]]
id = "tenths"
kind = "numeric"
min = 0
max = 100
step = 2.5

[[scale]]
id = "share"
kind = "numeric"
min = 0
max = 1
step = 0.05

[[scale]]
id = "topics"
kind = "multiple"
levels = ["Memoria", "Prevención", "Casos, debates y lecturas"]

[[item]]
id = "part"
per = "seminar"
scale = "percent"
text = "Parte"
headers = ["Parte"]

[[item]]
id = "fine"
per = "seminar"
scale = "tenths"
text = "Fina"
headers = ["Fina"]

[[item]]
id = "share"
per = "seminar"
scale = "share"
text = "Cuota"
headers = ["Cuota"]

[[item]]
id = "quality"
per = "module"
scale = "quality"
text = "Calidad"
headers = ["{module} Calidad", "Calidad"]

[[item]]
id = "topics"
per = "seminar"
scale = "topics"
text = "Temas"
headers = ["Temas"]
"#;

fn survey(delivery: &str) -> Survey {
    let deliveries = format!("[[delivery]]\nfiles = \"{{seminar}}/a.*\"\n{delivery}");
    survey_of(&[("questionnaire.toml", QUESTIONNAIRE), ("deliveries.toml", &deliveries)])
}

const WIDE: &str = "layout = \"wide\"\nkeys.respondent = { column = \"ID\" }\n";

fn read(survey: &Survey, path: &str, bytes: Vec<u8>) -> Checked<Responses> {
    let folder = InputFolder::from_files([(path.to_owned(), bytes)].into());
    harmonise(&gather(&folder, &survey.deliveries), survey)
}

fn counts(checked: &Checked<Responses>, module: Option<&str>, item: &str) -> Counts {
    let is_asked_for = |module_of: Option<String>, item_of: &str| module_of.as_deref() == module && item_of == item;
    let mut all = checked.output.tallies.iter();
    let found = all.find(|(key, _)| {
        key.group == Group::All && is_asked_for(key.module.as_ref().map(ToString::to_string), key.item.as_str())
    });
    found.map(|(_, counts)| counts.clone()).unwrap_or_default()
}

/// How often each score was given.
fn scores(survey: &Survey, counts: &Counts, scale: &str) -> Vec<(f64, u64)> {
    let scores = survey.questionnaire.scales[&scale.parse().unwrap()].scores();
    scores.into_iter().zip(counts.levels.iter().copied()).filter(|(_, count)| *count > 0).collect()
}

fn told(checked: &Checked<Responses>) -> Vec<(Severity, IssueCode)> {
    let told = checked.issues.iter().filter(|issue| issue.code != IssueCode::MissingColumn);
    told.map(|issue| (issue.severity, issue.code)).collect()
}

/// A sheet of numbers with their formats; a cell without a number is a text.
fn sheet(header: &[&str], rows: &[&[(Option<f64>, &str)]]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, name) in (0..).zip(header) {
        sheet.write(0, column, *name).unwrap();
    }
    for (row, cells) in (1..).zip(rows) {
        for (column, (number, text)) in (0..).zip(*cells) {
            match number {
                Some(number) => {
                    sheet.write_with_format(row, column, *number, &Format::new().set_num_format(*text)).unwrap()
                }
                None => sheet.write(row, column, *text).unwrap(),
            };
        }
    }
    workbook.save_to_buffer().unwrap()
}

#[test]
fn a_percentage_of_a_sheet_is_the_number_that_a_person_saw() {
    let survey = survey(&format!("{WIDE}decimal_comma = true\n"));
    let rows: [&[(Option<f64>, &str)]; 5] = [
        &[(None, "1"), (Some(0.85), "0%"), (Some(0.825), "0.0%"), (Some(0.85), "0%")],
        &[(None, "2"), (Some(1.0), "0%"), (None, "82,5 %"), (Some(1.0), "0 %")],
        &[(None, "3"), (Some(0.29), "0.00%"), (Some(82.5), "0.0\"%\""), (None, "5%")],
        &[(None, "4"), (Some(90.0), "0\\%"), (Some(0.0), "0%"), (Some(0.05), "General")],
        &[(None, "5"), (None, "100 %"), (Some(1.0), "0.0%"), (Some(0.0), "0%")],
    ];
    let checked = read(&survey, "C1/a.xlsx", sheet(&["ID", "Parte", "Fina", "Cuota"], &rows));
    assert_eq!(told(&checked), [], "{:#?}", checked.issues);
    let of = |item, scale| scores(&survey, &counts(&checked, None, item), scale);
    assert_eq!(of("part", "percent"), [(29.0, 1), (85.0, 1), (90.0, 1), (100.0, 2)]);
    assert_eq!(of("fine", "tenths"), [(0.0, 1), (82.5, 3), (100.0, 1)]);
    let share = of("share", "share");
    assert_eq!(share.iter().map(|(score, count)| (format!("{score:.2}"), *count)).collect::<Vec<_>>(), {
        [("0.00", 1), ("0.05", 2), ("0.85", 1), ("1.00", 1)].map(|(score, count)| (score.to_owned(), count))
    });
}

#[test]
fn a_share_without_its_sign_is_outside_a_scale_of_percentages_and_no_cure_is_proposed() {
    let survey = survey(WIDE);
    let checked = read(&survey, "C1/a.csv", "ID,Parte\n1,0.85\n2,85%\n".into());
    assert_eq!(told(&checked), [(Severity::Error, IssueCode::OutsideScale)]);
    assert_eq!(checked.issues.iter().find_map(|issue| issue.cure.as_ref()), None);
    assert_eq!(scores(&survey, &counts(&checked, None, "part"), "percent"), [(85.0, 1)]);
}

#[test]
fn lists_that_programs_write_are_options_as_a_whole() {
    let survey = survey(WIDE);
    let cells = [
        r#"["Memoria","Prevenci\u00f3n"]"#,
        r#"["Casos, debates y lecturas"]"#,
        "['Memoria', 'Casos, debates y lecturas']",
        "[]",
        "Memoria;Casos, debates y lecturas",
        "",
        "[null]",
        r#"["Memoria","Otra cosa"]"#,
        r#"["Otra cosa"]"#,
    ];
    let rows = (1..).zip(cells).map(|(id, cell)| format!("{id},\"{}\",[\"\"Bueno\"\"]\n", cell.replace('"', "\"\"")));
    let rows: String = rows.map(|row| row.replace(",[\"\"Bueno\"\"]", ",\"[\"\"Bueno\"\"]\"")).collect();
    let checked = read(&survey, "C1/a.csv", format!("ID,Temas,M01 Calidad\n{rows}").into());
    let topics = counts(&checked, None, "topics");
    assert_eq!((topics.levels.as_slice(), topics.answered), ([4, 1, 3].as_slice(), 5));
    assert_eq!((topics.missing_for(MissingReason::Blank), topics.missing_for(MissingReason::Unreadable)), (3, 1));
    assert_eq!(counts(&checked, Some("M01"), "quality").levels, [0, 0, 0, 9, 0]);
    let expected = [(Severity::Warning, IssueCode::UnknownOption), (Severity::Error, IssueCode::UnknownOption)];
    assert_eq!(told(&checked), expected);
}

#[test]
fn an_answer_with_its_code_is_read_by_its_label_in_every_layout() {
    let cells =
        ["4 : Bueno", "5 - Muy bueno", "Regular (3)", "[5] Muy bueno", "4=Bueno", "A9. No aplica", "2: No bueno"];
    let rows = |row: &dyn Fn(usize, &str) -> String| -> String {
        cells.iter().enumerate().map(|(id, cell)| row(id, cell)).collect()
    };
    let module_rows =
        "layout = \"module-rows\"\nkeys.respondent = { column = \"ID\" }\nkeys.module = { column = \"M\" }\n";
    let long = "layout = \"long\"\nkeys.respondent = { column = \"ID\" }\nkeys.module = { column = \"M\" }\n\
                keys.item = { column = \"P\" }\nkeys.answer = { column = \"R\" }\n";
    for (delivery, text) in [
        (WIDE, format!("ID,M01 Calidad\n{}", rows(&|id, cell| format!("{id},{cell}\n")))),
        (module_rows, format!("ID,M,Calidad\n{}", rows(&|id, cell| format!("{id},M01,{cell}\n")))),
        (long, format!("ID,M,P,R\n{}", rows(&|id, cell| format!("{id},M01,quality,{cell}\n")))),
    ] {
        let checked = read(&survey(delivery), "C1/a.csv", text.into());
        let quality = counts(&checked, Some("M01"), "quality");
        assert_eq!(
            (quality.levels.as_slice(), quality.missing_for(MissingReason::NotApplicable)),
            ([0, 0, 1, 2, 2].as_slice(), 1)
        );
        let mut told = told(&checked);
        told.sort_unstable();
        assert_eq!(told, [(Severity::Error, IssueCode::UnknownLabel), (Severity::Note, IssueCode::CodeAndLabel)]);
        let unread = checked.issues.iter().find(|issue| issue.code == IssueCode::UnknownLabel).unwrap();
        assert_eq!((unread.cure.as_ref(), unread.nearest.as_deref()), (None, Some("Bueno")));
    }
}

#[test]
fn a_code_that_is_another_answers_is_told_once_for_each_question_of_a_file() {
    let survey = survey(WIDE);
    let row = |id: u32| format!("{id},1 : Muy bueno,{} : Bueno,3 : Regular\n", 2 + id % 2);
    let rows: String = (0..40).map(row).collect();
    let checked = read(&survey, "C1/a.csv", format!("ID,M01 Calidad,M02 Calidad,M03 Calidad\n{rows}").into());
    assert_eq!(counts(&checked, Some("M01"), "quality").levels, [0, 0, 0, 0, 40]);
    assert_eq!(counts(&checked, Some("M02"), "quality").levels, [0, 0, 0, 40, 0]);
    let against = (Severity::Warning, IssueCode::CodeAgainstLabel);
    assert_eq!(told(&checked), [against, against, (Severity::Note, IssueCode::CodeAndLabel)]);
}

#[test]
fn a_large_file_says_what_a_small_one_does() {
    let survey = survey(WIDE);
    let rows = |count: usize| -> String {
        let row = |id: usize| {
            let (part, label) = ([85, 100, 5][id % 3], ["1 : Muy bueno", "4 : Bueno"][id % 2]);
            format!("{id},{part} %,{label},\"[\"\"Memoria\"\",\"\"Casos, debates y lecturas\"\"]\"\n")
        };
        (0..count).map(row).collect()
    };
    let text = |count: usize| format!("ID,Parte,M01 Calidad,Temas\n{}", rows(count));
    let (small, large) = (text(600), text(150_000));
    assert!(large.len() > 8 << 20, "it is read in blocks");
    let (small, large) = (read(&survey, "C1/a.csv", small.into()), read(&survey, "C1/a.csv", large.into()));
    for (module, item) in [(None, "part"), (Some("M01"), "quality"), (None, "topics")] {
        let (few, many) = (counts(&small, module, item), counts(&large, module, item));
        assert_eq!(many.levels, few.levels.iter().map(|count| count * 250).collect::<Vec<_>>(), "{item}");
        assert_eq!((few.answered, many.answered), (600, 150_000));
    }
    assert_eq!(told(&large), told(&small));
    assert_eq!(told(&small), [(Severity::Warning, IssueCode::CodeAgainstLabel)]);
}

/// The files of a shared case, read as they are declared.
fn shared_case(name: &str) -> Option<Checked<Responses>> {
    let folder = shared("cases")?.join(name);
    let survey = survey_in(&folder);
    Some(harmonise(&gather(&InputFolder::from_files(delivered(&folder)), &survey.deliveries), &survey))
}

#[test]
fn the_shared_cases_of_cells_give_what_is_right() {
    if let Some(percent) = shared_case("percent-cells/input") {
        assert_eq!(percent.issues, []);
        for (key, counts) in percent.output.tallies.iter().filter(|(key, _)| key.group == Group::All) {
            assert_eq!(counts.answered, 20, "{key:?}");
        }
    }
    if let Some(lists) = shared_case("json-lists/input") {
        assert_eq!(lists.issues, []);
        let topics = |seminar: &str| {
            let mut all = lists.output.tallies.iter();
            let found = all.find(|(key, _)| {
                key.seminar.as_str() == seminar && key.item.as_str() == "topics" && key.group == Group::All
            });
            found.map(|(_, counts)| counts.levels[0])
        };
        assert_eq!(topics("C1P1"), Some(45));
    }
    if let Some(coded) = shared_case("code-and-label/input") {
        assert!(coded.issues.iter().all(|issue| issue.severity != Severity::Error), "{:#?}", coded.issues);
        assert_eq!(counts(&coded, Some("M01"), "relevance").levels, [0, 0, 0, 5, 7]);
        assert_eq!(counts(&coded, Some("M02"), "relevance").levels, [6, 5, 0, 0, 1]);
    }
}
