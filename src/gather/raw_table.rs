//! A delivered table as it was read: header, and records with their positions.

use super::content::Content;
use super::cutter::Ending;
use super::platform::Export;
use super::structure::Structure;

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
    pub(super) content: Content,
    /// Where in the content the first line below the header begins.
    pub(super) body: usize,
    /// How the header ends.
    pub(super) ending: Ending,
}

/// One record: as many cells as the header has, and the line on which it begins.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// The physical line on which it begins, from 1.
    pub line: u64,
    /// The cells' bytes, one after the other, unquoted.
    pub(super) bytes: &'a [u8],
    /// Where each cell ends in `bytes`.
    pub(super) ends: &'a [usize],
}

impl<'a> Record<'a> {
    /// A cell's bytes as read (UTF-8); empty beyond the last.
    #[must_use]
    pub fn cell(&self, column: usize) -> &'a [u8] {
        let Some(&end) = self.ends.get(column) else { return &[] };
        let start = if column == 0 { 0 } else { self.ends[column - 1] };
        &self.bytes[start..end]
    }

    /// How many cells it has.
    #[must_use]
    pub fn width(&self) -> usize {
        self.ends.len()
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
