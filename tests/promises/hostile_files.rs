//! The promise of gather on hostile files: bounded time and memory, an issue each, and never a panic.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::time::{Duration, Instant};

use plenaria::gather::{DeliveredFile, InputFolder};
use plenaria::survey::{Delivery, IssueCode, Layout};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Longer than any of these takes on a machine that is shared by many; without limits they take hours or all memory.
const PATIENCE: Duration = Duration::from_mins(2);

fn read(bytes: Vec<u8>) -> DeliveredFile {
    let begin = Instant::now();
    let file = DeliveredFile::of_bytes("a.xlsx", bytes, &Delivery::new("*".parse().unwrap(), Layout::Wide));
    if let Some(table) = &file.table {
        let mut visited = 0;
        let structure = table.whole().unwrap().for_each_record(|_| visited += 1);
        let all = structure.blank + structure.total + structure.record_lines;
        assert_eq!(structure.lines, table.preamble_lines + table.header_lines + all);
        assert_eq!(structure.visited, visited);
    }
    assert!(begin.elapsed() < PATIENCE);
    file
}

fn code(bytes: Vec<u8>) -> IssueCode {
    let file = read(bytes);
    assert!(file.table.is_none(), "it was read");
    assert_eq!(file.issues.len(), 1, "{:?}", file.issues);
    file.issues[0].code
}

fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const RELATED: &str =
    r#"<Relationships><Relationship Id="rId1" Type="t/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const WORKBOOK: &str = r#"<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const SHEETS: &str =
    r#"<Relationships><Relationship Id="rId1" Type="t/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// A workbook with this sheet and these shared texts.
fn workbook(sheet: &str, strings: &str) -> Vec<u8> {
    archive(&[
        ("_rels/.rels", RELATED),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", SHEETS),
        ("xl/sharedStrings.xml", strings),
        ("xl/worksheets/sheet1.xml", sheet),
    ])
}

/// A workbook with these rows.
fn rows(rows: &str) -> Vec<u8> {
    workbook(&format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"), "<sst/>")
}

/// A row of texts that stand in the cells themselves.
fn row(number: u64, cells: &[&str]) -> String {
    let mut row = format!(r#"<row r="{number}">"#);
    for cell in cells {
        write!(row, r#"<c t="inlineStr"><is><t>{cell}</t></is></c>"#).unwrap();
    }
    row + "</row>"
}

#[test]
fn a_workbook_made_by_hand_is_read() {
    let file = read(rows(&(row(1, &["País", "Nota"]) + &row(2, &["Perú", "4"]))));
    assert_eq!(file.table.unwrap().header, ["País", "Nota"]);
    assert!(file.issues.is_empty());
}

#[test]
fn a_text_that_unpacks_to_many_megabytes_is_not_read() {
    let bytes = rows(&row(1, &[&"a".repeat(20 << 20)]));
    assert!(bytes.len() < 100_000, "it is no bomb");
    assert_eq!(code(bytes), IssueCode::OverLimit);
}

#[test]
fn sizes_that_an_archive_claims_are_not_believed() {
    let honest = rows(&(row(1, &["a", "b"]) + &row(2, &["1", "2"])));
    // Every place where a size or a count could stand, one after the other, is made huge.
    for at in (0..honest.len() - 4).step_by(3) {
        let mut bytes = honest.clone();
        bytes[at..at + 4].copy_from_slice(&u32::MAX.to_le_bytes());
        read(bytes);
    }
}

#[test]
fn archives_that_end_too_early_are_damaged() {
    let whole = rows(&(row(1, &["a", "b"]) + &row(2, &["1", "2"])));
    for length in (4..whole.len()).step_by(7) {
        assert_eq!(code(whole[..length].to_vec()), IssueCode::DamagedWorkbook);
    }
}

#[test]
fn an_archive_within_an_archive_is_never_unpacked() {
    let inner = rows(&row(1, &["a"]));
    let text = inner.iter().map(|byte| char::from(byte % 128)).collect::<String>();
    assert_eq!(code(archive(&[("inner.xlsx", &text), ("readme.txt", "x")])), IssueCode::NotAText);
}

#[test]
fn dimensions_and_counts_that_a_sheet_claims_are_not_believed() {
    let cells = row(1, &["a", "b"]) + &row(2, &["1", "2"]);
    let sheet = format!(r#"<worksheet><dimension ref="A1:XFD1048576"/><sheetData>{cells}</sheetData></worksheet>"#);
    let file = read(workbook(&sheet, r#"<sst count="18446744073709551615" uniqueCount="18446744073709551615"/>"#));
    assert_eq!(file.table.unwrap().header, ["a", "b"]);
}

#[test]
fn cells_beyond_what_a_sheet_can_have_are_not_read() {
    let cell = |at: &str| format!(r#"<row><c r="{at}"><v>1</v></c></row>"#);
    for at in ["XFE1", "A1048577", "AAAAAAAAAAAAAAAAAAAA1", "A18446744073709551"] {
        assert_eq!(code(rows(&cell(at))), IssueCode::OverLimit, "{at}");
    }
    assert_eq!(code(rows(&(cell("A1") + &cell("XFD1048576")))), IssueCode::OverLimit);
    for at in ["1A", "A0", "A-1", "A99999999999999999999999"] {
        assert_eq!(code(rows(&cell(at))), IssueCode::DamagedWorkbook, "{at}");
    }
}

#[test]
fn cells_that_do_not_follow_each_other_are_damage() {
    let twice = r#"<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>"#;
    let back = r#"<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>"#;
    assert_eq!([twice, back].map(|cells| code(rows(cells))), [IssueCode::DamagedWorkbook; 2]);
}

#[test]
fn a_shared_text_that_is_not_there_is_damage() {
    let cells = r#"<row><c t="s"><v>7</v></c></row>"#;
    assert_eq!(code(rows(cells)), IssueCode::DamagedWorkbook);
}

#[test]
fn entities_are_never_expanded() {
    let mut entities = "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\">".to_owned();
    for (name, of) in ('b'..='k').zip('a'..) {
        write!(entities, "<!ENTITY {name} \"{}\">", format!("&{of};").repeat(10)).unwrap();
    }
    let strings = format!("{entities}]><sst><si><t>&k;</t></si></sst>");
    let sheet = r#"<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>"#;
    assert_eq!(code(workbook(sheet, &strings)), IssueCode::DamagedWorkbook);
    let outside = r#"<!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>"#;
    assert_eq!(code(workbook(sheet, outside)), IssueCode::DamagedWorkbook);
}

#[test]
fn tags_within_tags_need_no_stack() {
    let deep = format!("<sst><si>{}<t>x</t>{}</si></sst>", "<r>".repeat(200_000), "</r>".repeat(200_000));
    let sheet = r#"<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>"#;
    assert_eq!(read(workbook(sheet, &deep)).table.unwrap().header, ["x"]);
}

#[test]
fn a_text_file_with_millions_of_columns_is_not_read() {
    for delimiter in [",", ";", "\t"] {
        let line = format!("a{delimiter}").repeat(2_000_000);
        assert_eq!(code(format!("{line}\n{line}\n").into_bytes()), IssueCode::OverLimit);
    }
}

#[test]
fn a_line_without_end_is_not_read() {
    assert_eq!(code(vec![b'a'; 64 << 20]), IssueCode::OverLimit);
    let file = read([b"a,b\n1,2\n".to_vec(), vec![b'a'; 64 << 20]].concat());
    let structure = file.table.unwrap().whole().unwrap().for_each_record(|_| {});
    assert_eq!((structure.visited, structure.quarantined.len()), (1, 1));
    assert!(structure.quarantined[0].raw.len() <= 1 << 20, "a long line is kept whole");
}

#[cfg(unix)]
#[test]
fn a_pipe_is_never_opened_and_folders_have_an_end() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = std::process::Command::new("mkfifo").arg(folder.path().join("pipe.csv")).status();
    let has_pipe = pipe.is_ok_and(|status| status.success());
    let deep = (0..200).fold(folder.path().to_owned(), |folder, _| folder.join("d"));
    std::fs::create_dir_all(&deep).unwrap();
    std::fs::write(folder.path().join("a.csv"), "a\n").unwrap();
    std::fs::write(deep.join("b.csv"), "a\n").unwrap();
    let input = InputFolder::open(folder.path()).unwrap();
    assert_eq!(input.files(), ["a.csv"]);
    let told: Vec<_> = input.issues().iter().map(|issue| (issue.code, issue.done.key)).collect();
    let mut expected = vec![(IssueCode::UnreadableFile, "done-too-deep")];
    expected.extend(has_pipe.then_some((IssueCode::UnreadableFile, "done-no-file-nor-folder")));
    assert_eq!(told, expected);
}
