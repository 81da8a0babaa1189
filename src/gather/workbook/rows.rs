//! Reads the cells of one sheet while they unpack.

use quick_xml::events::{BytesStart, Event};

use super::contents::SheetPart;
use super::events::{Events, attribute, cut_off, is_on};
use super::limits::{LARGEST_AREA, Limit, MOST_CELLS, MOST_COLUMNS, MOST_TEXT};
use super::parts::ArchiveParts;
use super::positions::{Position, position, row, within};
use super::unreadable::Unreadable;
use super::values::{CellValues, ValueKind};
use crate::gather::cut::sheet_cells::{Merge, SheetCells};

/// What a person should know about a sheet.
#[derive(Debug, Default)]
pub(in crate::gather) struct SheetRemarks {
    /// Cells with an error such as `#N/A`: row from 1, column from 0, the error.
    pub(in crate::gather) errors: Vec<(u64, u32, String)>,
    /// Hidden rows that hold something, from 1.
    pub(in crate::gather) hidden_rows: Vec<u64>,
    /// Hidden columns that hold something, from 0.
    pub(in crate::gather) hidden_columns: Vec<u32>,
}

/// Merged cells that are remembered: only those in a header matter.
const MOST_MERGES: usize = 100_000;

/// Reads all cells of a sheet.
pub(super) fn read(
    parts: &mut ArchiveParts<'_>,
    sheet: &SheetPart,
    values: &CellValues,
) -> Result<(SheetCells, SheetRemarks), Unreadable> {
    let mut events = open(parts, sheet)?;
    let mut reader = RowReader::new(values);
    while reader.step(&mut events)? == ReadStep::Onwards {}
    reader.finish()
}

/// Whether a sheet holds anything.
pub(super) fn holds_something(
    parts: &mut ArchiveParts<'_>,
    sheet: &SheetPart,
    values: &CellValues,
) -> Result<SheetHolds, Unreadable> {
    let mut events = open(parts, sheet)?;
    let mut reader = RowReader::new(values);
    while reader.step(&mut events)? == ReadStep::Onwards {
        if reader.sheet.width() > 0 {
            return Ok(SheetHolds::Something);
        }
    }
    Ok(SheetHolds::Nothing)
}

/// Whether a sheet holds anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SheetHolds {
    Something,
    Nothing,
}

fn open<'p>(parts: &'p mut ArchiveParts<'_>, sheet: &SheetPart) -> Result<Events<'p>, Unreadable> {
    let missing = || Unreadable::Damaged("the part of a sheet is missing".to_owned());
    parts.events(&sheet.part)?.ok_or_else(missing)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ReadStep {
    Onwards,
    End,
}

/// A cell that has begun.
struct OpenCell {
    at: Position,
    style: usize,
    kind: ValueKind,
}

/// What has been read so far.
struct RowReader<'v> {
    values: &'v CellValues,
    sheet: SheetCells,
    remarks: SheetRemarks,
    merges: Vec<Merge>,
    /// Columns that are hidden, first and last, from 0.
    hidden: Vec<(u32, u32)>,
    /// Where the next cell stands if it doesn't say so.
    next: Position,
    /// Where the last filled cell stands.
    last: Option<Position>,
    is_row_hidden: bool,
    cells: usize,
    text: usize,
    raw: String,
    cell: String,
}

impl<'v> RowReader<'v> {
    fn new(values: &'v CellValues) -> Self {
        Self {
            values,
            sheet: SheetCells::default(),
            remarks: SheetRemarks::default(),
            merges: Vec::new(),
            hidden: Vec::new(),
            next: (1, 0),
            last: None,
            is_row_hidden: false,
            cells: 0,
            text: 0,
            raw: String::new(),
            cell: String::new(),
        }
    }

    /// Reads the next cell, or the next tag outside cells.
    fn step(&mut self, events: &mut Events<'_>) -> Result<ReadStep, Unreadable> {
        let open = match events.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "c" => self.begin_cell(&tag)?,
                "row" => return self.begin_row(&tag),
                "col" => return self.add_column(&tag),
                "mergeCell" => return Ok(self.add_merge(&tag)),
                _other => return Ok(ReadStep::Onwards),
            },
            Event::End(tag) if tag.local_name().as_ref() == "row" => {
                self.next = (self.next.0 + 1, 0);
                return Ok(ReadStep::Onwards);
            }
            Event::Eof => return Ok(ReadStep::End),
            _other => return Ok(ReadStep::Onwards),
        };
        self.cell.clear();
        loop {
            self.raw.clear();
            match events.next()? {
                Event::Start(tag) if tag.local_name().as_ref() == "v" => {
                    events.read_text(&mut self.raw)?;
                    // A text that stands in the cell itself is repeated here by some programs.
                    if self.cell.is_empty() {
                        self.values.write(&self.raw, open.kind, open.style, &mut self.cell)?;
                    }
                }
                Event::Start(tag) if tag.local_name().as_ref() == "is" => {
                    self.cell.clear();
                    events.read_runs(&mut self.cell)?;
                }
                Event::Start(_) => events.read_text(&mut self.raw)?,
                Event::End(_) => break,
                Event::Eof => return Err(cut_off()),
                _other => {}
            }
        }
        self.add(&open)
    }

    fn begin_row(&mut self, tag: &BytesStart<'_>) -> Result<ReadStep, Unreadable> {
        let number = attribute(tag, "r").map(|number| row(&number)).transpose()?;
        self.next = (number.unwrap_or(self.next.0), 0);
        self.is_row_hidden = attribute(tag, "hidden").is_some_and(|value| is_on(&value));
        Ok(ReadStep::Onwards)
    }

    fn add_column(&mut self, tag: &BytesStart<'_>) -> Result<ReadStep, Unreadable> {
        let [min, max] = ["min", "max"].map(|name| attribute(tag, name).and_then(|number| number.parse::<u64>().ok()));
        if let (Some(min @ 1..), Some(max @ 1..)) = (min, max)
            && attribute(tag, "hidden").is_some_and(|value| is_on(&value))
            && self.hidden.len() < MOST_COLUMNS
        {
            self.hidden.push((within(min - 1)?, within(max - 1)?));
        }
        Ok(ReadStep::Onwards)
    }

    fn add_merge(&mut self, tag: &BytesStart<'_>) -> ReadStep {
        let range = attribute(tag, "ref").unwrap_or_default();
        let corners = range.split_once(':').map(|(first, last)| (position(first), position(last)));
        if let Some((Ok(first), Ok(last))) = corners
            && self.merges.len() < MOST_MERGES
        {
            self.merges.push(Merge { rows: (first.0, last.0), columns: (first.1, last.1) });
        }
        ReadStep::Onwards
    }

    fn begin_cell(&mut self, tag: &BytesStart<'_>) -> Result<OpenCell, Unreadable> {
        let mut open = OpenCell { at: self.next, style: 0, kind: ValueKind::Number };
        for attribute in tag.attributes().with_checks(false).flatten() {
            match attribute.key.as_ref() {
                "r" => open.at = position(&attribute.value)?,
                "s" => open.style = attribute.value.parse().unwrap_or(0),
                "t" => open.kind = ValueKind::of(&attribute.value),
                _other => {}
            }
        }
        row(&open.at.0.to_string())?;
        within(u64::from(open.at.1))?;
        Ok(open)
    }

    /// Adds the cell that has ended.
    fn add(&mut self, open: &OpenCell) -> Result<ReadStep, Unreadable> {
        let (number, column) = open.at;
        self.next = (number, column + 1);
        if self.cell.is_empty() {
            return Ok(ReadStep::Onwards);
        }
        if self.last.is_some_and(|last| last >= open.at) {
            return Err(Unreadable::Damaged("its cells don't follow each other".to_owned()));
        }
        self.cells += 1;
        self.text += self.cell.len();
        if self.cells > MOST_CELLS {
            return Err(Unreadable::OverLimit(Limit::Cells));
        }
        if self.text > MOST_TEXT {
            return Err(Unreadable::OverLimit(Limit::Text));
        }
        if self.is_row_hidden && self.last.is_none_or(|last| last.0 != number) {
            self.remarks.hidden_rows.push(number);
        }
        if open.kind == ValueKind::Error {
            self.remarks.errors.push((number, column, self.cell.clone()));
        }
        self.last = Some(open.at);
        self.sheet.push(number, column, self.cell.as_bytes());
        Ok(ReadStep::Onwards)
    }

    fn finish(mut self) -> Result<(SheetCells, SheetRemarks), Unreadable> {
        let rows = self.last.map_or(0, |last| last.0);
        if rows * self.sheet.width() as u64 > LARGEST_AREA {
            return Err(Unreadable::OverLimit(Limit::Area));
        }
        let filled = self.sheet.filled_columns();
        let is_hidden = |column: &u32| self.hidden.iter().any(|(first, last)| (first..=last).contains(&column));
        self.remarks.hidden_columns = filled.into_iter().filter(is_hidden).collect();
        self.sheet.add_merges(self.merges);
        Ok((self.sheet, self.remarks))
    }
}
