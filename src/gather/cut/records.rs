//! Cuts decoded text into records and decides which can be read with certainty.

use super::content::Cuts;
use super::cutter::{Cut, Ending};
use super::total::{self, Totals};
use crate::gather::blocks::Span;
use crate::gather::notice::issues::Findings;
use crate::gather::{Quarantined, RawTable, Record, Structure};
use crate::survey::{Issue, IssueCode, IssueLog, Place, Said, Severity};

/// Longest cell, in bytes.
pub(in crate::gather) const LONGEST_CELL: usize = 1 << 20;

/// How much of a record that is set aside is kept: one line may be longer than memory; it still stands in the file.
const LONGEST_KEPT: usize = 1 << 20;

/// Visits every record below the header that can be read with certainty, in order.
pub(in crate::gather) fn walk(table: &RawTable, mut visit: impl FnMut(Record<'_>)) -> Structure {
    let mut sorting = Sorting::of(table);
    let mut cutter = table.below_header();
    while let Some(cut) = cutter.cut() {
        sorting.sort(&cut, &mut |record: &Record<'_>| visit(*record));
    }
    sorting.finish(cutter.line() - 1)
}

impl RawTable {
    /// Cuts that stand below the header.
    pub(super) fn below_header(&self) -> Cuts<'_> {
        self.content.cuts(self.body, self.preamble_lines + self.header_lines + self.tag_lines + 1)
    }
}

/// What becomes of a record.
enum Fate {
    Record,
    Blank,
    Total,
    Quarantined(Reason),
}

/// Why a record is set aside.
#[derive(Clone, Copy)]
enum Reason {
    Short,
    Long,
    OpenQuote,
    NulByte,
    CellTooLong,
}

impl Reason {
    fn code(self) -> IssueCode {
        match self {
            Self::Short => IssueCode::RaggedShort,
            Self::Long => IssueCode::RaggedLong,
            Self::OpenQuote => IssueCode::UnclosedQuote,
            Self::NulByte => IssueCode::NulByte,
            Self::CellTooLong => IssueCode::CellTooLong,
        }
    }

    fn said(self, cut: &Cut<'_>, delimiter: Option<u8>) -> Said {
        match self {
            Self::Short => Said::new("done-short-record"),
            Self::Long => Said::new("done-long-record")
                .with("delimiter", char::from(delimiter.unwrap_or(b',')).escape_default().to_string()),
            Self::OpenQuote => {
                let last = cut.line + cut.lines - 1;
                Said::new("done-open-quote").with("first", cut.line.to_string()).with("last", last.to_string())
            }
            Self::NulByte => Said::new("done-nul-record"),
            Self::CellTooLong => Said::new("done-long-cell").with("limit", LONGEST_CELL),
        }
    }
}

/// Sorts records and keeps the account.
pub(in crate::gather) struct Sorting<'t> {
    table: &'t RawTable,
    width: usize,
    has_nul: bool,
    structure: Structure,
    /// What was told of parts that were appended.
    told: IssueLog,
    totals: Totals<'t>,
    findings: Findings<'t>,
    /// The first record that ends in another way than the header.
    other_ending: Option<u64>,
    /// The first record with empty cells beyond the header, and how many there are.
    trailing: Option<(u64, u64)>,
}

impl<'t> Sorting<'t> {
    pub(in crate::gather) fn of(table: &'t RawTable) -> Self {
        Self {
            table,
            width: table.header.len(),
            has_nul: table.content.holds_nul(table.body),
            structure: Structure::default(),
            told: IssueLog::default(),
            totals: Totals::of(table),
            findings: Findings::of(table),
            other_ending: None,
            trailing: None,
        }
    }

    /// Finds out what becomes of a record, and visits it if it can be read.
    pub(in crate::gather) fn sort(&mut self, cut: &Cut<'_>, visit: &mut impl FnMut(&Record<'_>)) {
        match self.fate(cut) {
            Fate::Record => {
                self.structure.visited += 1;
                self.structure.record_lines += cut.lines;
                let width = cut.ends.len().min(self.width);
                let record = Record::joined(cut.line, cut.bytes, &cut.ends[..width]);
                match self.findings.look(&record, cut.raw) {
                    Some(repaired) => visit(&repaired.record(cut.line)),
                    None => visit(&record),
                }
            }
            Fate::Blank => self.structure.blank += cut.lines,
            Fate::Total => self.add_total(cut),
            Fate::Quarantined(reason) => self.set_aside(cut, reason),
        }
    }

    /// Counts a plain record of the right width, if nothing speaks against it; else it is to be cut and sorted.
    pub(in crate::gather) fn takes_plain(
        &mut self,
        text: &[u8],
        cells: &[Span],
        (line, lines): (u64, u64),
        ending: Ending,
    ) -> bool {
        let first = cells.iter().find(|(start, end)| start < end).map_or(0, |(start, _)| *start as usize);
        let is_long = cells.last().is_some_and(|(_, end)| *end as usize - first > LONGEST_CELL);
        if is_long || total::may_be_a_name(text, first, cells) {
            return false;
        }
        if ending != self.table.ending {
            self.other_ending.get_or_insert(line);
        }
        self.structure.visited += 1;
        self.structure.record_lines += lines;
        true
    }

    /// Adds what was sorted further down, its lines counted from a line on.
    pub(in crate::gather) fn append(&mut self, mut later: Self, lines_before: u64) {
        let structure = &mut self.structure;
        structure.blank += later.structure.blank;
        structure.total += later.structure.total;
        structure.record_lines += later.structure.record_lines;
        structure.visited += later.structure.visited;
        for quarantined in &mut later.structure.quarantined {
            quarantined.first_line += lines_before;
            quarantined.last_line += lines_before;
        }
        structure.add_quarantined(later.structure.quarantined);
        self.findings.append(later.findings, lines_before);
        self.told.append(later.structure.issues.into_iter().map(|issue| issue.below(lines_before)));
        self.other_ending = self.other_ending.or(later.other_ending.map(|line| line + lines_before));
        self.trailing = match (self.trailing, later.trailing) {
            (Some((line, count)), Some((_, more))) => Some((line, count + more)),
            (Some(trailing), None) => Some(trailing),
            (None, later) => later.map(|(line, count)| (line + lines_before, count)),
        };
    }

    /// Whether a row was met that may sum up those above it, in a table that is read in blocks.
    pub(in crate::gather) fn met_a_total(&self) -> bool {
        self.totals.met()
    }

    fn fate(&mut self, cut: &Cut<'_>) -> Fate {
        if cut.ending != self.table.ending {
            match cut.ending {
                Ending::OpenQuote(_) => return Fate::Quarantined(Reason::OpenQuote),
                Ending::EndOfText => {}
                Ending::LineFeed | Ending::Both | Ending::CarriageReturn => {
                    self.other_ending.get_or_insert(cut.line);
                }
            }
        }
        if cut.bytes.is_empty() {
            return Fate::Blank;
        }
        if cut.bytes.len() > LONGEST_CELL && cut.cells().any(|cell| cell.len() > LONGEST_CELL) {
            return Fate::Quarantined(Reason::CellTooLong);
        }
        if self.has_nul && memchr::memchr(0, cut.bytes).is_some() {
            return self.fate_with_nul(cut);
        }
        if self.totals.sums_up(cut) {
            return Fate::Total;
        }
        match cut.ends.len() {
            width if width == self.width => Fate::Record,
            width if width < self.width => Fate::Quarantined(Reason::Short),
            _ if cut.bytes.len() == cut.ends[self.width - 1] => {
                let (_, count) = self.trailing.get_or_insert((cut.line, 0));
                *count += 1;
                Fate::Record
            }
            _ => Fate::Quarantined(Reason::Long),
        }
    }

    /// A line of nothing but NUL bytes is blank; cells with some are damaged.
    fn fate_with_nul(&mut self, cut: &Cut<'_>) -> Fate {
        if cut.bytes.iter().any(|byte| *byte != 0) {
            return Fate::Quarantined(Reason::NulByte);
        }
        self.add_issue(Severity::Note, IssueCode::NulByte, cut.line, Said::new("done-nul-line"));
        Fate::Blank
    }

    fn add_total(&mut self, cut: &Cut<'_>) {
        self.structure.total += cut.lines;
        self.add_issue(Severity::Note, IssueCode::TotalRow, cut.line, Said::new("done-total-row"));
    }

    fn set_aside(&mut self, cut: &Cut<'_>, reason: Reason) {
        let (first_line, last_line) = (cut.line, cut.line + cut.lines - 1);
        self.structure.record_lines += cut.lines;
        let mut raw = cut.as_it_stands();
        raw.truncate(LONGEST_KEPT);
        self.structure.quarantined.push(Quarantined { first_line, last_line, reason: reason.code(), raw });
        let line = if let Ending::OpenQuote(opened) = cut.ending { opened } else { first_line };
        let done = reason.said(cut, self.table.delimiter());
        let issue = Issue::new(Severity::Error, reason.code(), Place::line(&self.table.file, line), done);
        let (read, expected) = match reason {
            Reason::Short | Reason::Long => {
                (Some(cut.ends.len().to_string()), Some(Said::new("expected-cells").with("count", self.width)))
            }
            Reason::OpenQuote | Reason::NulByte | Reason::CellTooLong => (None, None),
        };
        self.structure.issues.push(Issue { read, expected, ..issue });
    }

    fn add_issue(&mut self, severity: Severity, code: IssueCode, line: u64, done: Said) {
        self.structure.issues.push(Issue::new(severity, code, Place::line(&self.table.file, line), done));
    }

    /// What became of all lines, of which there are so many.
    pub(in crate::gather) fn finish(mut self, lines: u64) -> Structure {
        self.structure.issues.extend(std::mem::take(&mut self.told).into_issues());
        if let Some((line, count)) = self.trailing {
            let done = Said::new("done-trailing-empty").with("count", count);
            self.add_issue(Severity::Note, IssueCode::TrailingEmptyFields, line, done);
        }
        if let Some(line) = self.other_ending {
            let done = Said::new("done-line-endings");
            self.add_issue(Severity::Warning, IssueCode::MixedLineEndings, line, done);
        }
        if self.structure.visited == 0 && self.structure.set_aside() == 0 {
            let place = Place::file(&self.table.file);
            let done = Said::new("done-no-records");
            self.structure.issues.push(Issue::new(Severity::Warning, IssueCode::NoRecords, place, done));
        }
        self.structure.issues.extend(self.findings.finish());
        self.structure.issues.sort_by_key(|issue| issue.place.line);
        self.structure.lines = lines;
        self.structure
    }
}
