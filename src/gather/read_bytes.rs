//! How the bytes of a file become a table: decoded, their delimiter chosen, and read as far as their header.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::cut::delimiter::{self, sep_line};
use super::cut::raw_table::{Body, RawTable};
use super::cut::text_or_sheet::TextOrSheet;
use super::decode::binary::{self, BinaryKind};
use super::decode::encoding::{Decoded, DecodedText, decode};
use super::delivered_file::DeliveredFile;
use super::header::{self, DeclaredHeader};
use super::notice::{decoding_issues, header_issues, workbook_issues};
use super::workbook::{self, ReadSheet};
use crate::survey::{Delivery, Issue, IssueCode, Place, Said, Severity};

/// What a table is looked for in.
struct UnreadTable {
    cut_from: TextOrSheet,
    encoding: &'static str,
    /// Where the search begins.
    start: usize,
    /// The lines above that.
    lines_above: u64,
}

impl DeliveredFile {
    /// Reads bytes as far as their header, as a delivery would be read; `path` is for the issues.
    #[must_use]
    pub fn of_bytes(path: &str, bytes: Vec<u8>, delivery: &Delivery) -> Self {
        let file = Self { sha256: HEXLOWER.encode(&Sha256::digest(&bytes)), ..Self::unread(path) };
        if binary::by_beginning(&bytes) == Some(BinaryKind::Zip) {
            file.of_workbook(&bytes, delivery)
        } else {
            file.of_text(bytes, delivery)
        }
    }

    /// The same file, read whole, though its records are read block by block.
    #[must_use]
    pub fn read_whole(&self, delivery: &Delivery) -> Self {
        let Some(in_blocks) = self.table.as_ref().and_then(RawTable::in_blocks) else { return self.clone() };
        match in_blocks.stream.file.whole() {
            Ok(bytes) => Self {
                delivery: self.delivery,
                captures: self.captures.clone(),
                ..Self::of_bytes(&self.path, bytes, delivery)
            },
            Err(error) => self.clone().unreadable(&error.to_string()),
        }
    }

    fn of_workbook(self, bytes: &[u8], delivery: &Delivery) -> Self {
        match workbook::read(bytes, delivery.sheet.as_deref()) {
            Ok(ReadSheet { sheet, remarks, others }) => {
                let others = workbook_issues::of_others(&self.path, &others);
                let cut_from = TextOrSheet::Sheet(sheet);
                let found = UnreadTable { cut_from, encoding: "xlsx", start: 0, lines_above: 0 };
                let file = self.with(others).of_table(found, delivery);
                let cells = workbook_issues::of_cells(&file.path, file.table.as_ref(), &remarks);
                file.with(cells)
            }
            Err(unreadable) => {
                let issue = workbook_issues::of_unreadable(&self.path, &unreadable);
                self.with([issue])
            }
        }
    }

    fn of_text(self, mut bytes: Vec<u8>, delivery: &Delivery) -> Self {
        match decode(&bytes, delivery.encoding.as_deref()) {
            Ok(Decoded { text, encoding }) => {
                let read_in = if bytes.is_empty() { "" } else { encoding };
                let text = match text {
                    DecodedText::From(start) => {
                        bytes.drain(..start);
                        bytes
                    }
                    DecodedText::Converted(text) => text.into_bytes(),
                };
                let told = decoding_issues::of_encoding(&self.path, encoding, delivery);
                Self { encoding: read_in, ..self }.with(told).of_lines(text, encoding, delivery)
            }
            Err(undecodable) => {
                let issue = decoding_issues::of_undecodable(&self.path, undecodable);
                let is_text = issue.code == IssueCode::EncodingUncertain;
                Self { lines: if is_text { physical_lines(&bytes) } else { 0 }, ..self }.with([issue])
            }
        }
    }

    /// Chooses the delimiter: what is declared, what a first line `sep=` says, or what the records tell.
    fn of_lines(self, text: Vec<u8>, encoding: &'static str, delivery: &Delivery) -> Self {
        let sep_line = sep_line(&text);
        let start = sep_line.map_or(0, |(_, end)| after_line_break(&text, end));
        let told = sep_line.map(|_| {
            let done = Said::new("done-sep-line");
            Issue::new(Severity::Note, IssueCode::SepLine, Place::line(&self.path, 1), done)
        });
        let delimiter = delivery
            .delimiter
            .or(sep_line.map(|(delimiter, _)| delimiter))
            .unwrap_or_else(|| delimiter::detect(&text[start..]));
        let lines_above = u64::from(sep_line.is_some());
        let cut_from = TextOrSheet::Text { text, delimiter };
        self.with(told).of_table(UnreadTable { cut_from, encoding, start, lines_above }, delivery)
    }

    /// Finds the header.
    fn of_table(self, found: UnreadTable, delivery: &Delivery) -> Self {
        let UnreadTable { cut_from, encoding, start, lines_above } = found;
        let declared = DeclaredHeader { rows: delivery.header_rows, platform: delivery.platform };
        match header::read(&cut_from, start, lines_above + 1, declared) {
            Ok(found) => {
                let issues = header_issues::of_header(&self.path, lines_above, &found);
                let table = RawTable {
                    file: self.path.clone(),
                    sha256: self.sha256.clone(),
                    encoding,
                    other_names: found.names.iter().map(|name| name.others.clone()).collect(),
                    header: found.names.into_iter().map(|name| name.shown).collect(),
                    preamble_lines: lines_above + found.preamble_lines,
                    header_rows: found.rows.len(),
                    header_lines: found.lines,
                    tag_lines: found.tag_lines,
                    export: found.export,
                    body: Body::Whole { cut_from, start: found.body },
                    ending: found.ending,
                };
                Self { encoding, table: Some(table), ..self }.with(issues)
            }
            Err(headless) => {
                let lines = match &cut_from {
                    TextOrSheet::Text { text, .. } => physical_lines(text),
                    // An empty sheet has no rows.
                    TextOrSheet::Sheet(_) => 0,
                };
                let issue = header_issues::of_headless(&self.path, &headless);
                Self { lines, ..self }.with([issue])
            }
        }
    }
}

fn after_line_break(text: &[u8], at: usize) -> usize {
    if text[at..].starts_with(b"\r\n") { at + 2 } else { text.len().min(at + 1) }
}

/// Lines of a text whose quotes can't be told: LF, CRLF and lone CR end one.
fn physical_lines(text: &[u8]) -> u64 {
    let breaks = |at: &usize| text[*at] == b'\n' || text.get(at + 1) != Some(&b'\n');
    let count = memchr::memchr2_iter(b'\n', b'\r', text).filter(breaks).count() as u64;
    count + u64::from(!matches!(text.last(), None | Some(b'\n' | b'\r')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crlf_is_one_line_break_and_a_last_line_needs_none() {
        assert_eq!(
            ["", "a", "a\r\n", "a\rb\n", "\n\n", "a\n\rb"].map(|text| physical_lines(text.as_bytes())),
            [0, 1, 1, 2, 2, 3]
        );
    }
}
