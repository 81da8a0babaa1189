//! Cuts text into records one by one and counts the physical lines each stands on.
//!
//! It is kept by hand over `csv-core`, which finds the cells: a record that is set aside has to be told with its lines and
//! its bytes as they stand, and a quote that is never closed with the line on which it was opened.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use memchr::memchr_iter;

/// How a record ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::gather) enum Ending {
    /// LF.
    LineFeed,
    /// CR and LF.
    Both,
    /// A lone CR.
    CarriageReturn,
    /// The end of the text, without a line break.
    EndOfText,
    /// The end of the text, within a quoted cell; with the line on which its quote was opened.
    OpenQuote(u64),
}

/// One record as it was cut, or a line without any cell.
#[derive(Debug, Clone, Copy)]
pub(in crate::gather) struct Cut<'c> {
    /// The physical line on which it begins, from 1.
    pub(in crate::gather) line: u64,
    /// How many physical lines it stands on.
    pub(in crate::gather) lines: u64,
    /// Its bytes as they stand in the text, without the line break at its end; none in a sheet.
    pub(in crate::gather) raw: &'c [u8],
    /// The cells' bytes, one after the other, unquoted.
    pub(in crate::gather) bytes: &'c [u8],
    /// Where each cell ends in `bytes`; none for an empty line.
    pub(in crate::gather) ends: &'c [usize],
    /// How it ends.
    pub(in crate::gather) ending: Ending,
}

impl Cut<'_> {
    /// Its cells, in order.
    pub(in crate::gather) fn cells(&self) -> impl Iterator<Item = &[u8]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(self.ends).map(|(start, &end)| &self.bytes[start..end])
    }

    /// Its bytes as they stand in the text; cells of a sheet stand there with tabs between them.
    pub(super) fn as_it_stands(&self) -> Vec<u8> {
        if self.raw.is_empty() { self.cells().collect::<Vec<_>>().join(&b'\t') } else { self.raw.to_vec() }
    }

    /// How many cells hold something.
    pub(in crate::gather) fn filled(&self) -> usize {
        self.cells().filter(|cell| !cell.is_empty()).count()
    }
}

/// Cuts text into records, from any record's beginning onwards, reusing its buffers.
pub(in crate::gather) struct Cutter<'t> {
    text: &'t [u8],
    delimiter: u8,
    reader: Reader,
    /// Where the next record begins.
    position: usize,
    /// The line on which the next record begins, from 1.
    line: u64,
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl<'t> Cutter<'t> {
    /// A cutter that begins at a byte of the text that is the first of a line.
    pub(in crate::gather) fn new(text: &'t [u8], delimiter: u8, position: usize, line: u64) -> Self {
        let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
        // The reader drops a byte order mark from what it sees first; after a line break it sees cells only.
        reader.read_record(b"\n", &mut [0], &mut [0]);
        Self { text, delimiter, reader, position, line, bytes: vec![0; 4096], ends: vec![0; 64] }
    }

    /// Goes to a byte that is the first of a record, on its line.
    pub(in crate::gather) fn go_to(&mut self, position: usize, line: u64) {
        (self.position, self.line) = (position, line);
    }

    /// Where the next record begins.
    pub(in crate::gather) fn position(&self) -> usize {
        self.position
    }

    /// The line on which the next record begins, from 1.
    pub(in crate::gather) fn line(&self) -> u64 {
        self.line
    }

    /// The next record; none at the end of the text.
    pub(in crate::gather) fn cut(&mut self) -> Option<Cut<'_>> {
        let (start, line) = (self.position, self.line);
        let first = *self.text.get(start)?;
        let (width, length) = if first == b'\n' || first == b'\r' { (0, 0) } else { self.read() };
        let end = if width == 0 { start } else { self.position };
        let (content, ending) = if width == 0 { (start, self.line_break(start)) } else { self.ending(start, end) };
        let raw = &self.text[start..content];
        let lines = match ending {
            Ending::OpenQuote(_) => line_feeds(raw) + u64::from(raw.last() != Some(&b'\n')),
            // Outside quotes a line feed ends the record, so that those within it stand in its cells.
            Ending::LineFeed | Ending::Both | Ending::CarriageReturn | Ending::EndOfText => {
                1 + line_feeds(&self.bytes[..length])
            }
        };
        self.line += lines;
        Some(Cut { line, lines, raw, bytes: &self.bytes[..length], ends: &self.ends[..width], ending })
    }

    /// Reads one record into the buffers and moves on; tells its cells and their bytes.
    fn read(&mut self) -> (usize, usize) {
        let (mut width, mut length) = (0, 0);
        loop {
            let (result, read, written, ended) = self.reader.read_record(
                &self.text[self.position..],
                &mut self.bytes[length..],
                &mut self.ends[width..],
            );
            self.position += read;
            length += written;
            width += ended;
            match result {
                ReadRecordResult::Record | ReadRecordResult::End => return (width, length),
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.bytes.resize(self.bytes.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
            }
        }
    }

    /// Moves past a line break that begins at `at`.
    fn line_break(&mut self, at: usize) -> Ending {
        let ending = match (self.text.get(at), self.text.get(at + 1)) {
            (Some(b'\r'), Some(b'\n')) => Ending::Both,
            (Some(b'\r'), _) => Ending::CarriageReturn,
            _ => Ending::LineFeed,
        };
        self.position = at + if ending == Ending::Both { 2 } else { 1 };
        ending
    }

    /// Where the content of the record from `start` to `end` ends, and how; moves past its line break.
    fn ending(&mut self, start: usize, end: usize) -> (usize, Ending) {
        if end == self.text.len() {
            // Only the last record can end without a line break.
            match open_quote(&self.text[start..end], self.delimiter) {
                Some(Scan::Closed) => {}
                Some(Scan::Open(opened)) => {
                    let line = self.line + line_feeds(&self.text[start..start + opened]);
                    return (end, Ending::OpenQuote(line));
                }
                None => return (end, Ending::EndOfText),
            }
        }
        (end - 1, self.line_break(end - 1))
    }
}

/// How a record at the end of a text ends.
enum Scan {
    /// With a line break outside quotes.
    Closed,
    /// Within a cell whose quote stands at this byte.
    Open(usize),
}

/// Follows a record's quotes to its end; none if it ends without a line break.
fn open_quote(record: &[u8], delimiter: u8) -> Option<Scan> {
    let mut at = 0;
    while at < record.len() {
        // Here a cell begins.
        if record[at] == b'"' {
            let opened = at;
            at += 1;
            loop {
                match memchr::memchr(b'"', &record[at..]) {
                    None => return Some(Scan::Open(opened)),
                    Some(quote) if record.get(at + quote + 1) == Some(&b'"') => at += quote + 2,
                    Some(quote) => {
                        at += quote + 1;
                        break;
                    }
                }
            }
        }
        match memchr::memchr3(delimiter, b'\n', b'\r', &record[at..]) {
            Some(found) if record[at + found] == delimiter => at += found + 1,
            Some(_) => return Some(Scan::Closed),
            None => return None,
        }
    }
    None
}

fn line_feeds(bytes: &[u8]) -> u64 {
    memchr_iter(b'\n', bytes).count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cuts(text: &str) -> Vec<(u64, u64, usize, Ending)> {
        let mut cutter = Cutter::new(text.as_bytes(), b',', 0, 1);
        let mut found = Vec::new();
        while let Some(cut) = cutter.cut() {
            found.push((cut.line, cut.lines, cut.ends.len(), cut.ending));
        }
        assert_eq!(cutter.position(), text.len());
        found
    }

    #[test]
    fn each_way_to_end_a_line_counts_one_line() {
        let expected = [(1, 1, 2, Ending::Both), (2, 1, 1, Ending::LineFeed), (3, 1, 1, Ending::CarriageReturn)];
        assert_eq!(cuts("a,b\r\nc\nd\r"), expected);
        assert_eq!(cuts("a,b\r\nc\nd\r\r")[3], (4, 1, 0, Ending::CarriageReturn));
    }

    #[test]
    fn line_breaks_within_quotes_count_but_not_a_lone_carriage_return() {
        assert_eq!(cuts("\"a\r\nb\nc\rd\",e\nf"), [(1, 3, 2, Ending::LineFeed), (4, 1, 1, Ending::EndOfText)]);
    }

    #[test]
    fn an_open_quote_is_told_from_a_record_without_a_last_line_break() {
        assert_eq!(cuts("a\n\"b\",\"c\nd"), [(1, 1, 1, Ending::LineFeed), (2, 2, 2, Ending::OpenQuote(2))]);
        assert_eq!(cuts("\"b\nx\",\"c\nd\n"), [(1, 3, 2, Ending::OpenQuote(2))]);
        assert_eq!(cuts("a\"b\""), [(1, 1, 1, Ending::EndOfText)]);
        assert_eq!(cuts("\"\"\"\n\""), [(1, 2, 1, Ending::EndOfText)]);
        assert_eq!(cuts("\""), [(1, 1, 1, Ending::OpenQuote(1))]);
    }

    #[test]
    fn a_cell_that_begins_with_an_invisible_mark_keeps_it() {
        let mut cutter = Cutter::new("\u{feff}a,b".as_bytes(), b',', 0, 1);
        assert_eq!(cutter.cut().unwrap().bytes, "\u{feff}ab".as_bytes());
    }

    #[test]
    fn records_longer_than_the_buffers_come_whole() {
        let text = format!("{}\n{}", "x".repeat(10_000), ",".repeat(1000));
        let mut cutter = Cutter::new(text.as_bytes(), b',', 0, 1);
        assert_eq!(cutter.cut().unwrap().bytes.len(), 10_000);
        assert_eq!(cutter.cut().unwrap().ends.len(), 1001);
    }
}
