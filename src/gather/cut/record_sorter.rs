//! Cuts decoded text into records and decides which can be read with certainty.

use super::cutter::{Cut, Ending};
use super::raw_table::{RawTable, WholeTable};
use super::record::{Record, Span};
use super::structure::{Quarantined, Structure};
use super::total_rows::{self, TotalRows};
use crate::gather::notice::record_issues::RecordIssues;
use crate::survey::{Issue, IssueCode, IssueLog, Place, Said, Severity};

/// Longest cell, in bytes.
pub(in crate::gather) const LONGEST_CELL: usize = 1 << 20;

/// How much of a record that is set aside is kept: one line may be longer than memory; it still stands in the file.
const LONGEST_KEPT: usize = 1 << 20;

impl WholeTable<'_> {
    /// Visits every record that can be read with certainty, in order, and tells what became of all lines.
    pub fn for_each_record(self, mut visit: impl FnMut(Record<'_>)) -> Structure {
        let mut sorter = RecordSorter::of_whole(self);
        let mut cuts = self.below_header();
        while let Some(cut) = cuts.cut() {
            sorter.sort(&cut, &mut |record: &Record<'_>| visit(*record));
        }
        sorter.finish(cuts.line() - 1)
    }
}

/// What a record is.
enum LineClass {
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
pub(in crate::gather) struct RecordSorter<'t> {
    table: &'t RawTable,
    width: usize,
    has_nul: bool,
    structure: Structure,
    /// What was told of parts that were appended.
    told: IssueLog,
    totals: TotalRows<'t>,
    noticed: RecordIssues<'t>,
    /// The first record that ends in another way than the header.
    other_ending: Option<u64>,
    /// The first record with empty cells beyond the header, and how many there are.
    trailing: Option<(u64, u64)>,
}

impl<'t> RecordSorter<'t> {
    /// For the records of a table in memory.
    fn of_whole(whole: WholeTable<'t>) -> Self {
        let totals = TotalRows::confirmed_by(whole.below_header(), whole.table.header.len());
        Self::of(whole.table, whole.holds_nul(), totals)
    }

    /// For the records of one block of a table.
    pub(in crate::gather) fn of_block(table: &'t RawTable) -> Self {
        Self::of(table, true, TotalRows::in_a_block())
    }

    fn of(table: &'t RawTable, has_nul: bool, totals: TotalRows<'t>) -> Self {
        Self {
            table,
            width: table.header.len(),
            has_nul,
            structure: Structure::default(),
            told: IssueLog::default(),
            totals,
            noticed: RecordIssues::of(table),
            other_ending: None,
            trailing: None,
        }
    }

    /// Finds out what a record is, and visits it if it can be read.
    pub(in crate::gather) fn sort(&mut self, cut: &Cut<'_>, visit: &mut impl FnMut(&Record<'_>)) {
        match self.class(cut) {
            LineClass::Record => {
                self.structure.visited += 1;
                self.structure.record_lines += cut.lines;
                let width = cut.ends.len().min(self.width);
                let record = Record::joined(cut.line, cut.bytes, &cut.ends[..width]);
                match self.noticed.look(&record, cut.raw) {
                    Some(repaired) => visit(&repaired.record(cut.line)),
                    None => visit(&record),
                }
            }
            LineClass::Blank => self.structure.blank += cut.lines,
            LineClass::Total => self.add_total(cut),
            LineClass::Quarantined(reason) => self.set_aside(cut, reason),
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
        if is_long || total_rows::may_be_a_name(text, first, cells) {
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
        self.noticed.append(later.noticed, lines_before);
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

    fn class(&mut self, cut: &Cut<'_>) -> LineClass {
        if cut.ending != self.table.ending {
            match cut.ending {
                Ending::OpenQuote(_) => return LineClass::Quarantined(Reason::OpenQuote),
                Ending::EndOfText => {}
                Ending::LineFeed | Ending::Both | Ending::CarriageReturn => {
                    self.other_ending.get_or_insert(cut.line);
                }
            }
        }
        if cut.bytes.is_empty() {
            return LineClass::Blank;
        }
        if cut.bytes.len() > LONGEST_CELL && cut.cells().any(|cell| cell.len() > LONGEST_CELL) {
            return LineClass::Quarantined(Reason::CellTooLong);
        }
        if self.has_nul && memchr::memchr(0, cut.bytes).is_some() {
            return self.class_with_nul(cut);
        }
        if self.totals.sums_up(cut) {
            return LineClass::Total;
        }
        match cut.ends.len() {
            width if width == self.width => LineClass::Record,
            width if width < self.width => LineClass::Quarantined(Reason::Short),
            _ if cut.bytes.len() == cut.ends[self.width - 1] => {
                let (_, count) = self.trailing.get_or_insert((cut.line, 0));
                *count += 1;
                LineClass::Record
            }
            _ => LineClass::Quarantined(Reason::Long),
        }
    }

    /// A line of nothing but NUL bytes is blank; cells with some are damaged.
    fn class_with_nul(&mut self, cut: &Cut<'_>) -> LineClass {
        if cut.bytes.iter().any(|byte| *byte != 0) {
            return LineClass::Quarantined(Reason::NulByte);
        }
        self.add_issue(Severity::Note, IssueCode::NulByte, cut.line, Said::new("done-nul-line"));
        LineClass::Blank
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
        self.structure.issues.extend(self.noticed.finish());
        self.structure.issues.sort_by_key(|issue| issue.place.line);
        self.structure.lines = lines;
        self.structure
    }
}
