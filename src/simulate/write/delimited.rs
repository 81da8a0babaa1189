//! Writes a table as the bytes of a delimited file, in a planned encoding.

use super::table::CellTable;
use crate::simulate::plan::planned_file::{Encoding, LineEnd, Mess, PlannedFile};

/// The bytes of a delivered file.
pub(super) fn delivered_bytes(table: &CellTable, file: &PlannedFile) -> Vec<u8> {
    let end = match file.line_end {
        LineEnd::Lf => "\n",
        LineEnd::CrLf => "\r\n",
    };
    let mut text = Vec::new();
    if file.has(Mess::SepLine) {
        text.push(format!("sep={}{end}", file.delimiter));
    }
    for row in std::iter::once(&table.header).chain(&table.rows) {
        text.push(line(row, file.delimiter));
        text.push(end.to_owned());
    }
    if file.has(Mess::BlankLines) {
        text.push(end.to_owned());
        text.push(end.to_owned());
    }
    encoded(&text.concat(), file.encoding)
}

/// The bytes of a table in the simplest form: UTF-8, commas, LF.
pub(super) fn plain_bytes(table: &CellTable) -> Vec<u8> {
    let rows = std::iter::once(&table.header).chain(&table.rows);
    rows.flat_map(|row| (line(row, ',') + "\n").into_bytes()).collect()
}

fn line(row: &[String], delimiter: char) -> String {
    let cells: Vec<String> = row.iter().map(|cell| quoted(cell, delimiter)).collect();
    cells.join(&delimiter.to_string())
}

fn quoted(cell: &str, delimiter: char) -> String {
    if cell.contains([delimiter, '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

fn encoded(text: &str, encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Utf8 => text.as_bytes().to_vec(),
        Encoding::Utf8WithMark => format!("\u{feff}{text}").into_bytes(),
        Encoding::Windows1252 => encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(cells: &[&[&str]]) -> CellTable {
        let row = |row: &[&str]| row.iter().map(|cell| (*cell).to_owned()).collect();
        CellTable { header: row(cells[0]), rows: cells[1..].iter().map(|cells| row(cells)).collect() }
    }

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        let bytes = plain_bytes(&table(&[&["a", "b"], &["1,5", "say \"no\"\nor yes"]]));
        assert_eq!(String::from_utf8(bytes).unwrap(), "a,b\n\"1,5\",\"say \"\"no\"\"\nor yes\"\n");
    }

    #[test]
    fn windows_1252_has_one_byte_a_letter() {
        let file = PlannedFile {
            encoding: Encoding::Windows1252,
            delimiter: ';',
            line_end: LineEnd::CrLf,
            messes: vec![Mess::SepLine],
            ..PlannedFile::plain("PE")
        };
        let bytes = delivered_bytes(&table(&[&["País", "“¿Qué?”"]]), &file);
        assert_eq!(bytes, b"sep=;\r\nPa\xeds;\x93\xbfQu\xe9?\x94\r\n");
    }
}
