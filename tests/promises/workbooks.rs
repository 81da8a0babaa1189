//! The promise of gather on workbooks: each case of a sheet has one outcome, and no cell is taken for what it is not.

use plenaria::gather::{DeliveredFile, Structure, read_file};
use plenaria::survey::{Cure, Delivery, Issue, IssueCode, Layout, Severity};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

use crate::given::folders::shared;
use crate::real_data::python_courses::{COURSES, TWINS};

fn read_as(bytes: Vec<u8>, change: impl FnOnce(&mut Delivery)) -> DeliveredFile {
    let mut delivery = Delivery::new("*".parse().unwrap(), Layout::Wide);
    change(&mut delivery);
    DeliveredFile::of_bytes("answers.xlsx", bytes, &delivery)
}

fn read(mut workbook: Workbook) -> DeliveredFile {
    read_as(workbook.save_to_buffer().unwrap(), |_| {})
}

/// A workbook of one sheet.
fn workbook(fill: impl FnOnce(&mut Worksheet)) -> Workbook {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet());
    workbook
}

/// Writes texts, row by row from a row on, counted from 0.
fn write(sheet: &mut Worksheet, from: u32, rows: &[&[&str]]) {
    for (row, cells) in (from..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            sheet.write(row, column, *cell).unwrap();
        }
    }
}

/// Records: the row of each, and its cells.
type Records = Vec<(u64, String)>;

/// Header and records of a table, cells joined by `|`.
fn table(file: &DeliveredFile) -> (String, Records, Structure) {
    let table = file.table.as_ref().unwrap_or_else(|| unreachable!("{:?}", file.issues));
    let mut records = Vec::new();
    let structure = table.whole().unwrap().for_each_record(|record| {
        let cells = (0..record.width()).map(|column| String::from_utf8_lossy(record.cell(column)).into_owned());
        records.push((record.line, cells.collect::<Vec<_>>().join("|")));
    });
    let all = structure.blank + structure.total + structure.record_lines;
    assert_eq!(structure.lines, table.preamble_lines + table.header_lines + all, "the account doesn't close");
    (table.header.join("|"), records, structure)
}

fn codes(file: &DeliveredFile) -> Vec<(Severity, IssueCode)> {
    file.issues.iter().map(|issue| (issue.severity, issue.code)).collect()
}

fn third_party(name: &str) -> Option<Vec<u8>> {
    Some(read_file(&shared("data/formats/third_party/calamine")?.join(name)).unwrap())
}

/// What stands in a workbook of other hands: all rows below a header that is put above them by declaring none.
fn cells_of(name: &str) -> Option<(String, Records, Vec<Issue>)> {
    let file = read_as(third_party(name)?, |delivery| delivery.header_rows = Some(1));
    let (header, records, _) = table(&file);
    Some((header, records, file.issues))
}

#[test]
fn dates_counted_from_1904_are_not_four_years_earlier() {
    let Some((header, records, _)) = cells_of("date_1904.xlsx") else { return };
    assert_eq!(header, "2021-01-01|15");
    assert_eq!(records, [(2, "2021-01-02|16".to_owned()), (3, "255:10:10|17".to_owned())]);
}

#[test]
fn dates_written_as_iso_text_stay_as_they_are() {
    let Some((header, records, _)) = cells_of("date_iso.xlsx") else { return };
    let column = |record: &(u64, String)| record.1.split('|').next().unwrap().to_owned();
    let found: Vec<String> = records.iter().map(column).collect();
    assert_eq!(header.split('|').next(), Some("2021-01-01"));
    assert_eq!(found[..2], ["2021-01-01T10:10:10", "10:10:10"]);
    assert_eq!(found.len(), 5);
}

#[test]
fn each_error_cell_is_told_with_its_row_and_column() {
    let Some((_, _, issues)) = cells_of("errors.xlsx") else { return };
    let errors: Vec<_> = issues.iter().filter(|issue| issue.code == IssueCode::ErrorCell).collect();
    let told: Vec<_> = errors.iter().map(|issue| (issue.place.line, issue.read.as_deref().unwrap())).collect();
    let names = ["#DIV/0!", "#NAME?", "#VALUE!", "#NULL!", "#REF!", "#NUM!", "#N/A"];
    assert_eq!(told, (1..).map(Some).zip(names).collect::<Vec<_>>());
    assert!(errors.iter().all(|issue| issue.place.column == Some(1) && issue.severity == Severity::Error));
}

#[test]
fn escapes_of_control_characters_are_undone() {
    let Some((header, _, _)) = cells_of("has_x000D_.xlsx") else { return };
    assert_eq!(header, "ABC\r\nDEF");
}

#[test]
fn a_merged_header_belongs_to_all_columns_it_covers() {
    let Some(bytes) = third_party("merged_range.xlsx") else { return };
    let (header, _, _) = table(&read_as(bytes, |_| {}));
    let names: Vec<&str> = header.split('|').collect();
    assert_eq!(names[2], names[3], "{header}");
    assert!(names.iter().take(5).all(|name| !name.is_empty()), "{header}");
}

#[test]
fn a_workbook_with_a_password_says_so() {
    let Some(bytes) = third_party("pass_protected.xlsx") else { return };
    let file = read_as(bytes, |_| {});
    assert_eq!(codes(&file), [(Severity::Error, IssueCode::PasswordProtected)]);
    assert_eq!(file.issues[0].done.key, "done-password");
}

#[test]
fn numbers_dates_and_truths_become_the_text_that_a_person_sees() {
    let file = read(workbook(|sheet| {
        write(sheet, 0, &[&["número", "decimal", "fecha", "momento", "hora", "sí", "fórmula", "texto"]]);
        let format = |code: &str| Format::new().set_num_format(code);
        let moment = ExcelDateTime::from_ymd(2026, 3, 4).unwrap().and_hms(13, 5, 0).unwrap();
        sheet.write(1, 0, 5).unwrap();
        sheet.write(1, 1, 4.6).unwrap();
        sheet.write_with_format(1, 2, 46_085, &format("dd/mm/yyyy")).unwrap();
        sheet.write_with_format(1, 3, &moment, &format("yyyy-mm-dd hh:mm")).unwrap();
        sheet.write_with_format(1, 4, 0.5, &format("h:mm AM/PM")).unwrap();
        sheet.write(1, 5, true).unwrap();
        sheet.write_formula(1, 6, Formula::new("1+2").set_result("3")).unwrap();
        sheet.write(1, 7, "0012 ñ ").unwrap();
    }));
    let (_, records, _) = table(&file);
    assert_eq!(records, [(2, "5|4.6|2026-03-04|2026-03-04 13:05:00|12:00:00|TRUE|3|0012 ñ ".to_owned())]);
    assert_eq!(file.table.as_ref().map(|table| (table.encoding, table.delimiter())), Some(("xlsx", None)));
    assert!(file.issues.is_empty());
}

#[test]
fn title_rows_blank_rows_and_totals_are_told_as_in_text() {
    let file = read(workbook(|sheet| {
        write(sheet, 1, &[&["Evaluación del seminario"]]);
        write(sheet, 3, &[&["País", "Nota", "Horas"], &["Perú", "4", "2"], &["Chile", "5", "3"]]);
        write(sheet, 8, &[&["Brasil", "3", "1"], &["Total", "12", "6"]]);
    }));
    let (header, records, structure) = table(&file);
    assert_eq!(header, "País|Nota|Horas");
    assert_eq!(records, [(5, "Perú|4|2".to_owned()), (6, "Chile|5|3".to_owned()), (9, "Brasil|3|1".to_owned())]);
    assert_eq!((structure.lines, structure.blank, structure.total, structure.record_lines), (10, 2, 1, 3));
    assert_eq!(codes(&file), [(Severity::Note, IssueCode::Preamble)]);
}

#[test]
fn rows_and_columns_that_are_only_coloured_are_no_rows_and_columns() {
    let file = read(workbook(|sheet| {
        write(sheet, 0, &[&["País", "Nota"], &["Perú", "4"]]);
        let format = Format::new().set_background_color("#FFFF00");
        for row in 0..50 {
            sheet.write_blank(row, 9, &format).unwrap();
        }
    }));
    let (header, records, structure) = table(&file);
    assert_eq!((header.as_str(), records.len(), structure.lines), ("País|Nota", 1, 2));
}

#[test]
fn hidden_rows_and_columns_are_read_and_told() {
    let file = read(workbook(|sheet| {
        write(sheet, 0, &[&["País", "Nota"], &["Perú", "4"], &["Chile", "5"]]);
        sheet.set_row_hidden(1).unwrap();
        sheet.set_column_hidden(1).unwrap();
    }));
    assert_eq!(table(&file).1.len(), 2);
    let told: Vec<_> = file.issues.iter().map(|issue| (issue.code, issue.place.line, issue.place.column)).collect();
    assert_eq!(told, [(IssueCode::HiddenCells, Some(2), None), (IssueCode::HiddenCells, Some(1), Some(2))]);
}

/// Three sheets: an empty one, one of notes and one of answers; the last may be hidden.
fn three_sheets() -> Workbook {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Vacía").unwrap();
    write(workbook.add_worksheet().set_name("Notas \"1\"").unwrap(), 0, &[&["a", "b"], &["1", "2"]]);
    write(workbook.add_worksheet().set_name("Respuestas").unwrap(), 0, &[&["País"], &["Perú"]]);
    workbook
}

#[test]
fn of_several_sheets_the_first_is_read_and_the_others_are_named() {
    let file = read(three_sheets());
    assert_eq!(table(&file).0, "a|b");
    assert_eq!(codes(&file), [(Severity::Warning, IssueCode::SeveralSheets)]);
    assert_eq!(file.issues[0].done.words("others"), Some("Respuestas"));
    assert_eq!(file.issues[0].cure, Some(Cure::Sheet("Notas \"1\"".to_owned())));
}

#[test]
fn a_declared_sheet_is_found_by_name_and_by_number() {
    for declared in ["Respuestas", " respuestas", "3"] {
        let bytes = three_sheets().save_to_buffer().unwrap();
        let file = read_as(bytes, |delivery| delivery.sheet = Some(declared.to_owned()));
        assert_eq!((table(&file).0.as_str(), file.issues.len()), ("País", 0), "{declared}");
    }
    let bytes = three_sheets().save_to_buffer().unwrap();
    let file = read_as(bytes, |delivery| delivery.sheet = Some("Otra".to_owned()));
    assert_eq!(codes(&file), [(Severity::Error, IssueCode::UnknownSheet)]);
    assert!(file.issues[0].done.words("sheets").unwrap().contains("Respuestas"));
}

#[test]
fn a_hidden_sheet_is_told_and_read_only_if_it_is_declared() {
    let mut workbook = three_sheets();
    workbook.worksheet_from_index(2).unwrap().set_hidden(true);
    let bytes = workbook.save_to_buffer().unwrap();
    let file = read_as(bytes.clone(), |_| {});
    assert_eq!(codes(&file), [(Severity::Note, IssueCode::SeveralSheets)]);
    let file = read_as(bytes, |delivery| delivery.sheet = Some("Respuestas".to_owned()));
    assert_eq!(table(&file).0, "País");
}

#[test]
fn a_workbook_whose_sheets_hold_nothing_is_an_empty_file() {
    let file = read(workbook(|_| {}));
    assert!(file.table.is_none());
    assert_eq!((codes(&file), file.lines), (vec![(Severity::Error, IssueCode::EmptyFile)], 0));
}

#[test]
fn merged_cells_in_two_header_rows_make_two_header_rows() {
    let file = read(workbook(|sheet| {
        let format = Format::new();
        sheet.merge_range(0, 0, 1, 0, "País", &format).unwrap();
        sheet.merge_range(0, 1, 0, 2, "¿Cómo valora?", &format).unwrap();
        write(sheet, 1, &[&["", "Sede", "Contenidos"], &["Perú", "4", "5"]]);
        sheet.merge_range(3, 1, 3, 2, "3", &format).unwrap();
        sheet.write(3, 0, "Chile").unwrap();
        sheet.write(0, 0, "País").unwrap();
    }));
    let (header, records, _) = table(&file);
    assert_eq!(header, "País|¿Cómo valora? / Sede|¿Cómo valora? / Contenidos");
    assert_eq!(records, [(3, "Perú|4|5".to_owned()), (4, "Chile|3|".to_owned())]);
}

/// A cell of a table: texts that begin and end with letters, so that nothing is trimmed.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zñá]{1,8}",
        "[a-z][a-z ,;\"|\u{a0}<&>'_x0-9]{0,12}[a-z]",
        Just("a_x000D_b".to_owned()),
        Just(String::new())
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_table_reads_the_same_from_a_workbook_and_from_text(
        rows in prop::collection::vec(prop::collection::vec(cell(), 3), 1..12),
    ) {
        let header = ["uno", "dos", "tres"].map(str::to_owned).to_vec();
        let rows: Vec<Vec<String>> = std::iter::once(header).chain(rows).collect();
        let mut text = csv::Writer::from_writer(Vec::new());
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (number, row) in (0..).zip(&rows) {
            text.write_record(row).unwrap();
            for (column, cell) in (0..).zip(row).filter(|(_, cell)| !cell.is_empty()) {
                sheet.write(number, column, cell).unwrap();
            }
        }
        let of_text = read_as(text.into_inner().unwrap(), |delivery| delivery.delimiter = Some(b','));
        let of_book = read(book);
        // A row without any cell is a blank line in a sheet, and a line of separators in text: blank in both.
        let (of_text, of_book) = (table(&of_text), table(&of_book));
        prop_assert_eq!(of_text.0, of_book.0);
        prop_assert_eq!(of_text.1, of_book.1);
    }
}

#[test]
fn real_workbooks_hold_cell_for_cell_what_their_texts_hold() {
    let Some(folder) = shared("data/real") else { return };
    for twin in TWINS {
        let read = |ending: &str| {
            let path = folder.join(COURSES).join(format!("{twin}.{ending}"));
            table(&read_as(read_file(&path).unwrap(), |_| {}))
        };
        let ((header, records, _), (text_header, text_records, _)) = (read("xlsx"), read("csv"));
        assert_eq!(header, text_header, "{twin}");
        assert_eq!(records.len(), text_records.len(), "{twin}");
        for ((_, record), (_, text)) in records.iter().zip(&text_records) {
            let answers = |record: &str| {
                record
                    .split('|')
                    .enumerate()
                    .filter(|(column, _)| ![1, 2].contains(column))
                    .map(|(_, cell)| cell.to_owned())
                    .collect::<Vec<_>>()
            };
            assert_eq!(answers(record), answers(text), "{twin}");
        }
    }
}
