//! What a table is cut from: decoded text, or the rows of a sheet. Both yield the same cuts.

use super::cutter::{Cut, Cutter};
use super::delimiter::profile;
use super::sheet_cells::{SheetCells, SheetCutter};

/// What a table is cut from.
#[derive(Debug, Clone)]
pub(in crate::gather) enum TextOrSheet {
    /// Lines of text.
    Text {
        /// The decoded text, UTF-8 without byte order mark.
        text: Vec<u8>,
        /// What separates cells.
        delimiter: u8,
    },
    /// Rows of a sheet.
    Sheet(SheetCells),
}

#[expect(clippy::large_enum_variant, reason = "there is one at a time for a table, on the stack")]
/// Cuts records one by one, whatever they are cut from.
pub(in crate::gather) enum Cuts<'t> {
    /// From text.
    Text(Cutter<'t>),
    /// From a sheet.
    Sheet(SheetCutter<'t>),
}

impl TextOrSheet {
    /// Cuts that begin at a position that [`Cuts::position`] told, on its line.
    pub(in crate::gather) fn cuts(&self, position: usize, line: u64) -> Cuts<'_> {
        match self {
            Self::Text { text, delimiter } => Cuts::Text(Cutter::new(text, *delimiter, position, line)),
            Self::Sheet(sheet) => Cuts::Sheet(sheet.cutter(position, line)),
        }
    }

    /// The position behind the last record.
    pub(in crate::gather) fn end(&self) -> usize {
        match self {
            Self::Text { text, .. } => text.len(),
            Self::Sheet(sheet) => sheet.end(),
        }
    }

    /// How many cells most records from a position on have.
    pub(in crate::gather) fn usual_width(&self, position: usize) -> usize {
        match self {
            Self::Text { text, delimiter } => profile(&text[position..], *delimiter).width,
            Self::Sheet(sheet) => sheet.width(),
        }
    }

    /// Whether there are NUL bytes from a position on.
    pub(super) fn holds_nul(&self, position: usize) -> bool {
        match self {
            Self::Text { text, .. } => memchr::memchr(0, &text[position..]).is_some(),
            Self::Sheet(sheet) => sheet.holds_nul(),
        }
    }

    /// How many rows the header has that begins on this line, as far as merged cells tell.
    pub(in crate::gather) fn header_rows(&self, line: u64) -> usize {
        match self {
            Self::Text { .. } => 1,
            Self::Sheet(sheet) => sheet.merged_rows(line),
        }
    }

    /// Writes a header's name into all columns that its merged cells cover.
    pub(in crate::gather) fn spread(&self, line: u64, names: &mut [String]) {
        match self {
            Self::Text { .. } => {}
            Self::Sheet(sheet) => sheet.spread(line, names),
        }
    }

    /// What separates cells; none in a sheet.
    pub(in crate::gather) fn delimiter(&self) -> Option<u8> {
        match self {
            Self::Text { delimiter, .. } => Some(*delimiter),
            Self::Sheet(_) => None,
        }
    }
}

impl Cuts<'_> {
    /// Where the next record begins.
    pub(in crate::gather) fn position(&self) -> usize {
        match self {
            Self::Text(cutter) => cutter.position(),
            Self::Sheet(cutter) => cutter.position(),
        }
    }

    /// The line or sheet row on which the next record begins, from 1.
    pub(in crate::gather) fn line(&self) -> u64 {
        match self {
            Self::Text(cutter) => cutter.line(),
            Self::Sheet(cutter) => cutter.line(),
        }
    }

    /// The next record; none at the end.
    pub(in crate::gather) fn cut(&mut self) -> Option<Cut<'_>> {
        match self {
            Self::Text(cutter) => cutter.cut(),
            Self::Sheet(cutter) => cutter.cut(),
        }
    }
}
