//! A delivered table as it was read: header, and records with their positions.

use super::cutter::Ending;
use super::text_or_sheet::{Cuts, TextOrSheet};
use crate::gather::blocks::stream::Stream;
use crate::gather::platform::export::Export;

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
    /// Where its records stand.
    pub(in crate::gather) body: Body,
    /// How the header ends.
    pub(in crate::gather) ending: Ending,
}

/// Where the records of a table stand.
#[derive(Debug, Clone)]
pub(in crate::gather) enum Body {
    /// In memory: they are cut from here.
    Whole {
        /// The text or the sheet, header included.
        cut_from: TextOrSheet,
        /// Where in it the first line below the header begins.
        start: usize,
    },
    /// In a file, from which they are read block by block.
    Blocks(Stream),
}

/// A table whose records stand in memory.
#[derive(Debug, Clone, Copy)]
pub struct WholeTable<'t> {
    pub(super) table: &'t RawTable,
    cut_from: &'t TextOrSheet,
    start: usize,
}

/// A table whose records are read from its file block by block.
#[derive(Debug, Clone, Copy)]
pub struct TableInBlocks<'t> {
    pub(in crate::gather) table: &'t RawTable,
    pub(in crate::gather) stream: &'t Stream,
}

impl RawTable {
    /// The table with its records, if they stand in memory.
    #[must_use]
    pub fn whole(&self) -> Option<WholeTable<'_>> {
        match &self.body {
            Body::Whole { cut_from, start } => Some(WholeTable { table: self, cut_from, start: *start }),
            Body::Blocks(_) => None,
        }
    }

    /// The table with its records, if they are read block by block.
    #[must_use]
    pub fn in_blocks(&self) -> Option<TableInBlocks<'_>> {
        match &self.body {
            Body::Whole { .. } => None,
            Body::Blocks(stream) => Some(TableInBlocks { table: self, stream }),
        }
    }

    /// What separates cells; none in a sheet.
    #[must_use]
    pub fn delimiter(&self) -> Option<u8> {
        match &self.body {
            Body::Whole { cut_from, .. } => cut_from.delimiter(),
            Body::Blocks(stream) => Some(stream.delimiter),
        }
    }

    /// Lines above the first record: preamble, header and tags.
    pub(in crate::gather) fn lines_above(&self) -> u64 {
        self.preamble_lines + self.header_lines + self.tag_lines
    }
}

impl<'t> WholeTable<'t> {
    /// Cuts that stand below the header.
    pub(super) fn below_header(self) -> Cuts<'t> {
        self.cut_from.cuts(self.start, self.table.lines_above() + 1)
    }

    /// Whether there are NUL bytes below the header.
    pub(super) fn holds_nul(self) -> bool {
        self.cut_from.holds_nul(self.start)
    }
}
