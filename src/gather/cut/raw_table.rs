//! A delivered table as it was read: header, and records with their positions.

use super::content::Content;
use super::cutter::Ending;
use super::structure::Structure;
use crate::gather::blocks::Span;
use crate::gather::platform::Export;

/// A delivered table: its text or sheet, its header, and where its records begin.
#[derive(Debug, Clone)]
pub struct RawTable {
    /// The file, relative to the input folder.
    pub file: String,
    /// SHA-256 of the bytes as delivered, in hexadecimal.
    pub sha256: String,
    /// The encoding it was read in, such as `utf-8`, `utf-8-bom`, `windows-1252`, or `xlsx`.
    pub encoding: &'static str,
    /// Headers by column, as read but for damaged letters.
    pub header: Vec<String>,
    /// What else each column may be called: by a platform's labels, or by its number among columns of one name.
    pub other_names: Vec<Vec<String>>,
    /// Lines above the header.
    pub preamble_lines: u64,
    /// Rows of the header.
    pub header_rows: usize,
    /// Lines of the header.
    pub header_lines: u64,
    /// Lines of tags below the header.
    pub tag_lines: u64,
    /// The platform that exported it, if it is one's export.
    pub export: Option<Export>,
    /// What it is cut from.
    pub(in crate::gather) content: Content,
    /// Where in the content the first line below the header begins.
    pub(in crate::gather) body: usize,
    /// How the header ends.
    pub(in crate::gather) ending: Ending,
}

/// One record: as many cells as the header has, and the line on which it begins.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// The physical line on which it begins, from 1.
    pub line: u64,
    bytes: &'a [u8],
    cells: Cells<'a>,
}

/// Where cells stand among a record's bytes.
#[derive(Debug, Clone, Copy)]
enum Cells<'a> {
    /// One after the other; where each ends.
    Joined(&'a [usize]),
    /// Here and there; where each begins and ends.
    Within(&'a [Span]),
}

impl<'a> Record<'a> {
    /// A record whose cells stand one after the other and end there.
    pub(in crate::gather) fn joined(line: u64, bytes: &'a [u8], ends: &'a [usize]) -> Self {
        Self { line, bytes, cells: Cells::Joined(ends) }
    }

    /// A record whose cells stand in a text.
    pub(in crate::gather) fn within(line: u64, text: &'a [u8], cells: &'a [Span]) -> Self {
        Self { line, bytes: text, cells: Cells::Within(cells) }
    }

    /// A cell's bytes as read (UTF-8); empty beyond the last.
    #[must_use]
    pub fn cell(&self, column: usize) -> &'a [u8] {
        match self.cells {
            Cells::Joined(ends) => {
                let Some(&end) = ends.get(column) else { return &[] };
                let start = if column == 0 { 0 } else { ends[column - 1] };
                &self.bytes[start..end]
            }
            Cells::Within(cells) => {
                let Some(&(start, end)) = cells.get(column) else { return &[] };
                &self.bytes[start as usize..end as usize]
            }
        }
    }

    /// How many cells it has.
    #[must_use]
    pub fn width(&self) -> usize {
        match self.cells {
            Cells::Joined(ends) => ends.len(),
            Cells::Within(cells) => cells.len(),
        }
    }
}

impl RawTable {
    /// What separates cells; none in a sheet.
    #[must_use]
    pub fn delimiter(&self) -> Option<u8> {
        self.content.delimiter()
    }

    /// Visits every record that can be read with certainty, in order, and tells what became of all lines.
    pub fn for_each_record(&self, visit: impl FnMut(Record<'_>)) -> Structure {
        super::records::walk(self, visit)
    }
}
