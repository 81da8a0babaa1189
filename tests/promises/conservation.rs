//! The promise of gather: nothing is lost. For any bytes whatever the account of lines closes, and what was written is read back.

use std::collections::BTreeMap;

use plenaria::gather::{DeliveredFile, InputFolder, gather};
use plenaria::survey::{Delivery, Layout};
use proptest::prelude::*;

fn delivery(encoding: Option<&str>, delimiter: Option<u8>, header_rows: Option<usize>) -> Delivery {
    let undeclared = Delivery::new("*".parse().unwrap(), Layout::Wide);
    Delivery { encoding: encoding.map(str::to_owned), delimiter, header_rows, ..undeclared }
}

fn read(bytes: Vec<u8>, delivery: Delivery) -> DeliveredFile {
    gather(&InputFolder::from_files(BTreeMap::from([("a.csv".to_owned(), bytes)])), &[delivery]).files.remove(0)
}

/// Where a byte stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    CellBegins,
    Plain,
    Quoted,
    AfterQuote,
}

/// Physical lines, counted byte by byte as the format fixtures' README defines them.
fn physical_lines(text: &[u8], delimiter: u8) -> u64 {
    let (mut lines, mut state, mut line_begun) = (0, State::CellBegins, false);
    for (at, &byte) in text.iter().enumerate() {
        let is_half = byte == b'\r' && (state == State::Quoted || text.get(at + 1) == Some(&b'\n'));
        let ends_line = byte == b'\n' || (byte == b'\r' && !is_half);
        lines += u64::from(ends_line);
        line_begun = !ends_line;
        state = match (state, byte) {
            (State::Quoted, b'"') => State::AfterQuote,
            (State::CellBegins | State::AfterQuote, b'"') | (State::Quoted, _) => State::Quoted,
            (_, b'\n' | b'\r') => State::CellBegins,
            (_, byte) if byte == delimiter => State::CellBegins,
            (_, _) => State::Plain,
        };
    }
    lines + u64::from(line_begun)
}

/// Asserts that the account of a file closes; tells its lines and its delimiter.
fn assert_closes(file: &DeliveredFile) -> Option<(u64, u8)> {
    let table = file.table.as_ref()?;
    let mut visited = 0;
    let mut last = table.preamble_lines + table.header_lines + table.tag_lines;
    let structure = table.whole().unwrap().for_each_record(|record| {
        assert!(record.line > last, "line {} comes after line {last}", record.line);
        assert_eq!(record.width(), table.header.len());
        last = record.line;
        visited += 1;
    });
    assert_eq!(structure.visited, visited);
    assert_eq!(
        structure.lines,
        table.preamble_lines
            + table.header_lines
            + table.tag_lines
            + structure.blank
            + structure.total
            + structure.record_lines
    );
    for set_aside in &structure.quarantined {
        assert!(set_aside.first_line <= set_aside.last_line && set_aside.last_line <= structure.lines);
    }
    Some((structure.lines, table.delimiter()?))
}

fn messy_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\""),
        Just("\"\""),
        Just(","),
        Just(";"),
        Just("\n"),
        Just("\r"),
        Just("\r\n"),
        Just("a"),
        Just("4,5"),
        Just("Total"),
        Just("é"),
        Just("\0"),
        Just("sep=;"),
        Just("7"),
        Just("\t"),
        Just("\u{feff}")
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// A written table: header and rows.
type Rows = Vec<Vec<String>>;

fn table(cell: impl Strategy<Value = String> + Clone) -> impl Strategy<Value = Rows> {
    (2_usize..6, 1_usize..8).prop_flat_map(move |(width, height)| {
        let rows = prop::collection::vec(prop::collection::vec(cell.clone(), width), height);
        rows.prop_filter("a row without any filled cell is blank", |rows| {
            rows.iter().all(|row| row.iter().any(|cell| !cell.is_empty()))
        })
    })
}

fn messy_cell() -> impl Strategy<Value = String> + Clone {
    let piece = prop::sample::select(vec![
        "a", "é", "ñ", "“", "\"", "\n", "\r", "\r\n", ",", ";", "\t", "|", " ", "1", "€", "ã",
    ]);
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

fn plain_cell() -> impl Strategy<Value = String> + Clone {
    prop::sample::select(vec!["País", "Opinión", "avaliação", "muy \"útil\"", "dos\nlíneas", "4.5", "3", "não", "x <>"])
        .prop_map(str::to_owned)
}

fn written(rows: &Rows, delimiter: char, line_end: &str, always_quoted: Quoting) -> String {
    let cell = |cell: &String| {
        let needs = cell.contains([delimiter, '"', '\n', '\r']) || matches!(always_quoted, Quoting::Always);
        if needs { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.clone() }
    };
    let line = |row: &Vec<String>| row.iter().map(cell).collect::<Vec<_>>().join(&delimiter.to_string());
    rows.iter().map(|row| line(row) + line_end).collect()
}

#[derive(Debug, Clone, Copy)]
enum Quoting {
    Always,
    WhereNeeded,
}

/// A character of code page 850, as far as the tables here have them.
fn code_page_850(character: char) -> u8 {
    match character {
        'é' => 0x82,
        'ñ' => 0xa4,
        'ã' => 0xc6,
        other => u8::try_from(other).unwrap(),
    }
}

fn encoded(text: &str, encoding: &str) -> Vec<u8> {
    match encoding {
        "utf-8-bom" => format!("\u{feff}{text}").into_bytes(),
        "utf-16be" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        "utf-16le" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "utf-16le-bom" => format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "utf-16be-bom" => format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_be_bytes).collect(),
        "windows-1252" => encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
        "macintosh" => encoding_rs::MACINTOSH.encode(text).0.into_owned(),
        "cp850" => text.chars().map(code_page_850).collect(),
        _ => text.as_bytes().to_vec(),
    }
}

fn rows_of(file: &DeliveredFile) -> Rows {
    let table = file.table.as_ref().unwrap();
    let mut rows = vec![table.header.clone()];
    table.whole().unwrap().for_each_record(|record| {
        let cell = |column| String::from_utf8(record.cell(column).to_vec()).unwrap();
        rows.push((0..record.width()).map(cell).collect());
    });
    rows
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_account_closes_for_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400), rows in prop::option::of(0_usize..4)) {
        for encoding in [None, Some("windows-1252"), Some("cp850"), Some("utf-16le")] {
            assert_closes(&read(bytes.clone(), delivery(encoding, None, rows)));
        }
    }

    #[test]
    fn the_account_closes_for_any_messy_text_and_counts_every_line(text in messy_text()) {
        let file = read(text.clone().into_bytes(), delivery(None, None, None));
        if let Some((lines, delimiter)) = assert_closes(&file) {
            let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
            prop_assert_eq!(lines, physical_lines(text.as_bytes(), delimiter));
        }
    }

    #[test]
    fn a_declared_table_reads_back_whatever_its_cells_hold(
        rows in table(messy_cell()),
        delimiter in prop::sample::select(vec![',', ';', '\t', '|']),
        line_end in prop::sample::select(vec!["\n", "\r\n", "\r"]),
        quoting in prop::sample::select(vec![Quoting::Always, Quoting::WhereNeeded]),
        encoding in prop::sample::select(vec!["utf-8", "windows-1252", "utf-16le", "utf-16be", "macintosh", "cp850"]),
    ) {
        // The code page of DOS has neither.
        let without = |cell: &String| if encoding == "cp850" { cell.replace(['“', '€'], "x") } else { cell.clone() };
        let rows: Rows = rows.iter().map(|row| row.iter().map(without).collect()).collect();
        let bytes = encoded(&written(&rows, delimiter, line_end, quoting), encoding);
        let file = read(bytes, delivery(Some(encoding), u8::try_from(delimiter).ok(), Some(1)));
        prop_assert_eq!(rows_of(&file), rows);
    }

    #[test]
    fn an_undeclared_table_reads_back(
        rows in table(plain_cell()),
        delimiter in prop::sample::select(vec![',', ';', '\t', '|']),
        line_end in prop::sample::select(vec!["\n", "\r\n", "\r"]),
        quoting in prop::sample::select(vec![Quoting::Always, Quoting::WhereNeeded]),
        encoding in prop::sample::select(
            vec!["utf-8", "utf-8-bom", "windows-1252", "utf-16le", "utf-16le-bom", "utf-16be-bom"]),
    ) {
        let file = read(encoded(&written(&rows, delimiter, line_end, quoting), encoding), delivery(None, None, None));
        prop_assert_eq!(rows_of(&file), rows);
    }
}
