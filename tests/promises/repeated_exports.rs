//! Exports that repeat others without naming anybody: everybody counts once where that is certain, and what was edited or is
//! uncertain is told.

use std::fmt::Write;
use std::path::Path;

use plenaria::gather::InputFolder;
use plenaria::pipeline::{Delivered, read_folder};
use plenaria::survey::{IssueCode, Severity};
use rust_xlsxwriter::Workbook;

use crate::given::folders::shared;

const QUESTIONNAIRE: &str = r#"
[[scale]]
id = "five"
kind = "numeric"
min = 1
max = 5
[[item]]
id = "clear"
scale = "five"
headers = ["Claro"]
[[item]]
id = "useful"
scale = "five"
headers = ["Útil"]
[[item]]
id = "comment"
scale = "text"
headers = ["Comentario"]
"#;

const ONE_DELIVERY: &str = "[[delivery]]\nfiles = \"{seminar}/*.*\"\nignore = [\"Marca temporal\"]\n";

/// A form: when it was sent, both ratings, and a comment.
#[derive(Clone)]
struct Form {
    second: u32,
    clear: u32,
    useful: u32,
    comment: String,
}

/// Forms of different people, by their numbers.
fn forms(people: std::ops::Range<u32>) -> Vec<Form> {
    let form = |person: u32| {
        let mixed = person.wrapping_mul(2_654_435_761) >> 7;
        Form { second: person * 397 + 11, clear: mixed % 5 + 1, useful: mixed / 5 % 5 + 1, comment: String::new() }
    };
    people.map(form).collect()
}

fn clock(second: u32) -> String {
    format!("{:02}:{:02}:{:02}", 8 + second / 3600 % 12, second / 60 % 60, second % 60)
}

/// An export with time stamps.
fn stamped(forms: &[Form]) -> String {
    let mut text = "Marca temporal,Claro,Útil,Comentario\n".to_owned();
    for form in forms {
        let Form { second, clear, useful, comment } = form;
        writeln!(text, "01/12/2014 {},{clear},{useful},{comment}", clock(*second)).unwrap();
    }
    text
}

/// The same without.
fn bare(forms: &[Form]) -> String {
    let rows = stamped(forms);
    let rows: Vec<&str> = rows.lines().map(|line| line.split_once(',').unwrap().1).collect();
    format!("{}\n", rows.join("\n"))
}

fn read_bytes(deliveries: &str, files: Vec<(&str, Vec<u8>)>) -> Delivered {
    let declared = [("questionnaire.toml", QUESTIONNAIRE), ("deliveries.toml", deliveries)];
    let declared = declared.map(|(path, text)| (path, text.as_bytes().to_vec()));
    let files = declared.into_iter().chain(files).map(|(path, bytes)| (path.to_owned(), bytes));
    read_folder(&InputFolder::from_files(files.collect()), Path::new("input")).unwrap()
}

fn read(files: &[(&str, String)]) -> Delivered {
    read_bytes(ONE_DELIVERY, files.iter().map(|(path, text)| (*path, text.clone().into_bytes())).collect())
}

fn used(delivered: &Delivered) -> u64 {
    delivered.responses.reconciliation.sum(|file| file.used)
}

/// How often the codes of repetition are told: repeated, edited, order unknown.
fn told(delivered: &Delivered) -> [usize; 3] {
    [IssueCode::RepeatedRecords, IssueCode::EditedRecord, IssueCode::OrderUnknown]
        .map(|code| delivered.issues.iter().filter(|issue| issue.code == code).count())
}

fn sum_of_clear(delivered: &Delivered) -> u64 {
    let of_clear = delivered.responses.tallies.iter().filter(|(key, _)| key.item.as_str() == "clear");
    let of_all = of_clear.filter(|(key, _)| matches!(key.group, plenaria::survey::Group::All));
    of_all
        .flat_map(|(_, counts)| (1..).zip(counts.levels.clone()).map(|(level, count): (u64, u64)| level * count))
        .sum()
}

#[test]
fn the_shared_cases_count_28_people_each() {
    let Some(cases) = shared("cases/cumulative-exports") else { return };
    for (case, edited) in [("edited", 1), ("same", 0), ("long-comments", 1), ("long-comments-same", 0)] {
        let folder = cases.join(case);
        let delivered = read_folder(&InputFolder::open(&folder).unwrap(), &folder).unwrap();
        assert_eq!((used(&delivered), told(&delivered)[1..].to_vec()), (28, vec![edited, 0]), "{case}");
        let is_told = |code| delivered.issues.iter().any(|issue| issue.code == code);
        assert!(is_told(IssueCode::RepeatedRecords) || is_told(IssueCode::ContainedFile), "{case}");
    }
}

#[test]
fn an_edited_form_counts_once_as_the_later_export_has_it() {
    let (early, mut late) = (forms(0..16), forms(0..28));
    late[4].clear = 6 - late[4].clear;
    assert_ne!(late[4].clear, early[4].clear);
    for text in [stamped, bare] {
        let delivered = read(&[("C1/semana-1.csv", text(&early)), ("C1/semana-2.csv", text(&late))]);
        assert_eq!((used(&delivered), told(&delivered)), (28, [1, 1, 0]));
        assert_eq!(sum_of_clear(&delivered), late.iter().map(|form| u64::from(form.clear)).sum::<u64>());
        let issue = delivered.issues.iter().find(|issue| issue.code == IssueCode::EditedRecord).unwrap();
        assert_eq!((issue.place.file.as_str(), issue.place.line), ("C1/semana-1.csv", Some(6)));
        assert_eq!(issue.done.words("kept"), Some("C1/semana-2.csv:6"));
        assert_eq!(issue.read, None, "answers are not repeated");
    }
}

#[test]
fn rows_that_were_deleted_since_still_count() {
    let early = forms(0..20);
    let late: Vec<Form> =
        forms(0..36).into_iter().filter(|form| ![3 * 397 + 11, 9 * 397 + 11].contains(&form.second)).collect();
    let delivered = read(&[("C1/semana-1.csv", stamped(&early)), ("C1/semana-2.csv", stamped(&late))]);
    assert_eq!((used(&delivered), told(&delivered)), (36, [1, 0, 0]));
}

#[test]
fn a_form_that_got_another_time_stamp_when_it_was_edited_counts_once() {
    let (early, mut late) = (forms(0..16), forms(0..28));
    late[7].second = 30_000;
    late[7].clear = late[7].clear % 5 + 1;
    let delivered = read(&[("C1/semana-1.csv", stamped(&early)), ("C1/semana-2.csv", stamped(&late))]);
    assert_eq!((used(&delivered), told(&delivered)), (28, [1, 1, 0]));
}

#[test]
fn of_three_weekly_exports_everybody_counts_once() {
    let files = [("C1/s1.csv", forms(0..9)), ("C1/s2.csv", forms(0..20)), ("C1/s3.csv", forms(0..31))];
    let delivered = read(&files.map(|(path, forms)| (path, stamped(&forms))));
    assert_eq!(used(&delivered), 31);
}

#[test]
fn a_workbook_and_a_text_of_other_deliveries_that_repeat_each_other_count_once() {
    let (early, mut late) = (forms(0..16), forms(0..28));
    late[2].useful = late[2].useful % 5 + 1;
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, header) in (0..).zip(["Marca temporal", "Claro", "Útil", "Comentario"]) {
        sheet.write(0, column, header).unwrap();
    }
    for (row, form) in (1..).zip(&late) {
        sheet.write(row, 0, format!("2014-12-01 {}", clock(form.second))).unwrap();
        sheet.write(row, 1, form.clear).unwrap();
        sheet.write(row, 2, form.useful).unwrap();
    }
    let deliveries =
        "[[delivery]]\nfiles = \"{seminar}/semana1.csv\"\n[[delivery]]\nfiles = \"{seminar}/final.xlsx\"\n";
    let files =
        vec![("C1/semana1.csv", stamped(&early).into_bytes()), ("C1/final.xlsx", workbook.save_to_buffer().unwrap())];
    let delivered = read_bytes(deliveries, files);
    assert_eq!((used(&delivered), told(&delivered)), (28, [1, 1, 0]));
    assert_eq!(sum_of_clear(&delivered), late.iter().map(|form| u64::from(form.clear)).sum::<u64>());
}

#[test]
fn long_comments_and_many_equal_answers_show_it_without_time_stamps() {
    let with_words = |people: std::ops::Range<u32>| {
        let mut forms = forms(people);
        for (number, form) in forms.iter_mut().enumerate() {
            form.comment = format!("El caso número {number} me ayudó a ver mejor los riesgos");
        }
        // Whoever exports in another order keeps no order to be found by.
        forms.reverse();
        forms
    };
    let (early, mut late) = (with_words(0..16), with_words(0..28));
    late[20].clear = late[20].clear % 5 + 1;
    let delivered = read(&[("C1/semana-1.csv", bare(&early)), ("C1/semana-2.csv", bare(&late))]);
    assert_eq!((used(&delivered), told(&delivered)), (28, [1, 1, 0]));
}

#[test]
fn people_of_two_sessions_are_not_one_although_some_stamps_days_or_places_coincide() {
    let (one, other) = (forms(0..24), forms(100..124));
    let mut coinciding = other.clone();
    for place in [2, 9, 15] {
        coinciding[place].second = one[place].second;
    }
    let delivered = read(&[("C1/sala-1.csv", stamped(&one)), ("C1/sala-2.csv", stamped(&coinciding))]);
    assert_eq!(used(&delivered), 48);
    let by_minute = |forms: &[Form]| {
        let mut text = "Marca temporal,País,Fecha,Claro,Útil,Comentario\n".to_owned();
        for (number, form) in forms.iter().enumerate() {
            let minute = format!("01/12/2014 09:{number:02}");
            writeln!(text, "{minute},País {number},{}/12/2014,{},{},", number + 1, form.clear, form.useful).unwrap();
        }
        text
    };
    let delivered = read(&[("C1/sala-1.csv", by_minute(&one)), ("C1/sala-2.csv", by_minute(&other))]);
    assert_eq!((used(&delivered), told(&delivered)), (48, [0, 0, 0]));
}

#[test]
fn states_that_send_the_same_are_not_one() {
    let deliveries = "[[delivery]]\nfiles = \"{seminar}/{state}.csv\"\nignore = [\"Marca temporal\"]\n";
    let (one, mut other) = (forms(0..16), forms(0..28));
    other[1].clear = other[1].clear % 5 + 1;
    let files = vec![("C1/CL.csv", stamped(&one).into_bytes()), ("C1/PE.csv", stamped(&other).into_bytes())];
    assert_eq!(used(&read_bytes(deliveries, files)), 44);
}

#[test]
fn the_rule_decides_and_it_is_told_where_nobody_knows_which_export_is_later() {
    let (early, mut late) = (forms(0..16), forms(0..16));
    late[4].clear = late[4].clear % 5 + 1;
    let delivered = read(&[("C1/metodologia-2026.csv", bare(&early)), ("C1/neurociencia-2023.csv", bare(&late))]);
    assert_eq!((used(&delivered), told(&delivered)), (16, [1, 1, 1]));
    let first = format!("{ONE_DELIVERY}duplicates = \"first\"\n");
    let files = vec![("C1/s-1.csv", bare(&early).into_bytes()), ("C1/s-2.csv", bare(&late).into_bytes())];
    let delivered = read_bytes(&first, files);
    assert_eq!((used(&delivered), told(&delivered)), (16, [1, 1, 0]));
    assert_eq!(sum_of_clear(&delivered), early.iter().map(|form| u64::from(form.clear)).sum::<u64>());
}

#[test]
fn what_is_much_alike_but_not_certain_is_told_and_counts() {
    let (one, mut other) = (forms(0..16), forms(50..66));
    // Fewer than half of the records are the same, to the second.
    for place in 0..5 {
        other[place].clone_from(&one[place]);
    }
    let delivered = read(&[("C1/a.csv", stamped(&one)), ("C1/b.csv", stamped(&other))]);
    assert_eq!((used(&delivered), told(&delivered)), (32, [1, 0, 0]));
    let issue = delivered.issues.iter().find(|issue| issue.code == IssueCode::RepeatedRecords).unwrap();
    assert_eq!((issue.severity, issue.done.key), (Severity::Warning, "done-repeated-counted"));
}
