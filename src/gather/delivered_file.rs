//! A file that a delivery claims, and how it becomes a table.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::cut::content::Content;
use super::cut::delimiter::{self, sep_line};
use super::cut::records::LONGEST_CELL;
use super::decode::binary;
use super::decode::encoding::{Decoded, Text, Undecodable, decode};
use super::header::{self, Declared, Header, Headless};
use super::notice::issues;
use super::workbook::MOST_COLUMNS;
use super::{InputFolder, RawTable, blocks};
use crate::survey::{Captures, Cure, Delivery, Issue, IssueCode, Place, Said, Severity};

/// A file that a delivery claims.
#[derive(Debug, Clone)]
pub struct DeliveredFile {
    /// Its path, relative to the input folder.
    pub path: String,
    /// Which declared delivery claims it: an index into `Survey::deliveries`.
    pub delivery: usize,
    /// What the delivery's file pattern captured.
    pub captures: Captures,
    /// Its table, or nothing if it can't be read as one; the issues say why.
    pub table: Option<RawTable>,
    /// SHA-256 of its bytes, in hexadecimal; empty if it can't be read.
    pub sha256: String,
    /// The encoding it was read in, such as `utf-8`; empty if it wasn't.
    pub encoding: &'static str,
    /// Its physical lines, if there is no table; a table counts its own while its records are visited. They are 0 if
    /// it is no text, and all of them lie above any header.
    pub lines: u64,
    /// What was found while decoding it and reading its header.
    pub issues: Vec<Issue>,
}

/// All delivered files, and what is odd about the input folder.
#[derive(Debug, Clone)]
pub struct Gathered {
    /// The files that deliveries claim, in the order of their names.
    pub files: Vec<DeliveredFile>,
    /// Links, entries that can't be listed, patterns that no file fits and files that no delivery claims.
    pub issues: Vec<Issue>,
}

/// Which delivery claims a file.
#[derive(Debug, Clone)]
pub(super) struct Claim<'f> {
    pub(super) path: &'f str,
    pub(super) delivery: usize,
    pub(super) captures: Captures,
}

impl DeliveredFile {
    /// Reads a claimed file as far as its header.
    pub(super) fn read(folder: &InputFolder, claim: Claim<'_>, delivery: &Delivery) -> Self {
        let blocks = folder.blocks();
        let large = folder.large(claim.path).and_then(|found| blocks::head(found, claim.path, delivery, blocks));
        let file = Self {
            path: claim.path.to_owned(),
            delivery: claim.delivery,
            captures: claim.captures,
            table: None,
            sha256: String::new(),
            encoding: "",
            lines: 0,
            issues: Vec::new(),
        };
        if let Some(large) = large {
            return large.claimed(file);
        }
        match folder.read(claim.path) {
            Ok(bytes) => Self::of_bytes(claim.path, bytes, delivery).claimed(file),
            Err(error) => file.unreadable(&error.to_string()),
        }
    }

    /// The same file, of which nothing could be read.
    pub(super) fn unreadable(mut self, why: &str) -> Self {
        self.table = None;
        self.add_issue(
            Severity::Error,
            IssueCode::UnreadableFile,
            None,
            Said::new("done-unreadable-file").with("why", why),
        );
        self
    }

    pub(super) fn claimed(self, by: Self) -> Self {
        Self { delivery: by.delivery, captures: by.captures, ..self }
    }

    /// Reads bytes as far as their header, as a delivery would be read; `path` is for the issues.
    #[must_use]
    pub fn of_bytes(path: &str, bytes: Vec<u8>, delivery: &Delivery) -> Self {
        let mut file = Self {
            path: path.to_owned(),
            delivery: 0,
            captures: Captures::new(),
            table: None,
            sha256: HEXLOWER.encode(&Sha256::digest(&bytes)),
            encoding: "",
            lines: 0,
            issues: Vec::new(),
        };
        file.decode(bytes, delivery);
        file
    }

    fn decode(&mut self, mut bytes: Vec<u8>, delivery: &Delivery) {
        if binary::by_beginning(&bytes) == Some(binary::Kind::Zip) {
            return self.read_workbook(&bytes, delivery);
        }
        match decode(&bytes, delivery.encoding.as_deref()) {
            Ok(Decoded { text, encoding }) => {
                self.encoding = if bytes.is_empty() { "" } else { encoding };
                let text = match text {
                    Text::From(start) => {
                        bytes.drain(..start);
                        bytes
                    }
                    Text::Converted(text) => text.into_bytes(),
                };
                if !encoding.starts_with("utf-8") && delivery.encoding.is_none() {
                    let done = Said::new("done-read-as").with("encoding", encoding);
                    self.add_issue(Severity::Note, IssueCode::EncodingNotUtf8, None, done);
                }
                self.cut(text, encoding, delivery);
            }
            Err(undecodable) => self.add_undecodable(undecodable, &bytes),
        }
    }

    /// Finds delimiter and header.
    fn cut(&mut self, text: Vec<u8>, encoding: &'static str, delivery: &Delivery) {
        let sep_line = sep_line(&text);
        let start = sep_line.map_or(0, |(_, end)| after_line_break(&text, end));
        if sep_line.is_some() {
            let done = Said::new("done-sep-line");
            self.add_issue(Severity::Note, IssueCode::SepLine, Some(1), done);
        }
        let preamble_lines = u64::from(sep_line.is_some());
        let delimiter = delivery
            .delimiter
            .or(sep_line.map(|(delimiter, _)| delimiter))
            .unwrap_or_else(|| delimiter::detect(&text[start..]));
        self.read_header(Content::Text { text, delimiter }, encoding, (start, preamble_lines), delivery);
    }

    /// Finds the header of what begins at a position, so many lines below the top.
    pub(super) fn read_header(
        &mut self,
        content: Content,
        encoding: &'static str,
        (start, lines_above): (usize, u64),
        delivery: &Delivery,
    ) {
        let declared = Declared { rows: delivery.header_rows, platform: delivery.platform };
        match header::read(&content, start, lines_above + 1, declared) {
            Ok(found) => {
                self.encoding = encoding;
                self.add_header_issues(&found, lines_above);
                self.table = Some(RawTable {
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
                    content,
                    body: found.body,
                    ending: found.ending,
                });
            }
            Err(headless) => {
                self.lines = match &content {
                    Content::Text { text, .. } => physical_lines(text),
                    // An empty sheet has no rows.
                    Content::Sheet(_) | Content::Large(_) => 0,
                };
                self.add_headless(&headless);
            }
        }
    }

    fn add_header_issues(&mut self, found: &Header, lines_before: u64) {
        if let Some(&line) = found.titles.first() {
            let done = Said::new("done-titles").with("lines", found.titles.len());
            self.add_issue(Severity::Note, IssueCode::Preamble, Some(line), done);
        }
        let line = lines_before + found.preamble_lines + 1;
        let names: Vec<&str> = found.names.iter().map(|name| name.shown.as_str()).collect();
        if names.iter().any(|name| name.contains('\0')) {
            let done = Said::new("done-header-nul");
            self.add_issue(Severity::Warning, IssueCode::NulByte, Some(line), done);
        }
        self.issues.extend(header::name_issues(&self.path, line, &names));
        self.issues.extend(issues::of_header(&self.path, line, found));
        if let Some(export) = &found.export {
            let done = Said::new("done-platform").with("clue", export.clue).with("rows", found.rows.len());
            let issue = Issue::new(Severity::Note, IssueCode::PlatformRecognised, Place::file(&self.path), done);
            self.issues.push(Issue { read: Some(export.name.to_owned()), ..issue });
        }
        if found.tag_lines > 0 {
            let done = Said::new("done-tag-row");
            self.add_issue(Severity::Note, IssueCode::TagRow, Some(line + found.lines), done);
        }
    }

    fn add_headless(&mut self, headless: &Headless) {
        match headless {
            Headless::Empty => {
                let done = Said::new("done-empty-file");
                self.add_issue(Severity::Error, IssueCode::EmptyFile, None, done);
            }
            Headless::TooWide => {
                let done = Said::new("done-over-columns").with("most", MOST_COLUMNS);
                self.add_issue(Severity::Error, IssueCode::OverLimit, None, done);
            }
            Headless::TooLong => {
                let done = Said::new("done-over-name").with("limit", LONGEST_CELL);
                self.add_issue(Severity::Error, IssueCode::OverLimit, None, done);
            }
            Headless::OpenQuote(line) => {
                let done = Said::new("done-header-open-quote");
                self.add_issue(Severity::Error, IssueCode::UnclosedQuote, Some(*line), done);
            }
        }
    }

    pub(super) fn add_undecodable(&mut self, undecodable: Undecodable, bytes: &[u8]) {
        let uncertain = |done, encoding: Option<&str>| {
            (IssueCode::EncodingUncertain, done, encoding.map(|name| Cure::Encoding(name.to_owned())))
        };
        let (code, done, cure) = match undecodable {
            Undecodable::NotAText(kind) => (kind.code(), kind.said(), None),
            Undecodable::Uncertain(other) => {
                uncertain(Said::new("done-encoding-looks").with("encoding", other.name()), Some(other.name()))
            }
            Undecodable::Broken(encoding) => {
                uncertain(Said::new("done-encoding-broken").with("encoding", encoding), Some("windows-1252"))
            }
            Undecodable::UnknownEncoding => uncertain(Said::new("done-encoding-unknown"), None),
        };
        self.lines = if code == IssueCode::EncodingUncertain { physical_lines(bytes) } else { 0 };
        let issue = Issue::new(Severity::Error, code, Place::file(&self.path), done);
        self.issues.push(Issue { cure, ..issue });
    }

    pub(super) fn add_issue(&mut self, severity: Severity, code: IssueCode, line: Option<u64>, done: Said) {
        let place = Place { line, ..Place::file(&self.path) };
        self.issues.push(Issue::new(severity, code, place, done));
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
