//! How much of a workbook is read at most.

/// Columns of a table: as many as a spreadsheet program has; no survey platform exports more.
pub(in crate::gather) const MOST_COLUMNS: usize = 16_384;

/// Rows of a sheet: as many as a spreadsheet program has.
pub(in crate::gather) const MOST_ROWS: u64 = 1_048_576;

/// Filled cells of a sheet: a hundred thousand people with a hundred answers each; they take 80 MB.
pub(in crate::gather) const MOST_CELLS: usize = 10_000_000;

/// Rows times columns of a sheet, empty cells included: what is walked through when it is cut into records.
pub(super) const LARGEST_AREA: u64 = 200_000_000;

/// Bytes of the text in all cells of a sheet, and of the texts that cells share.
pub(in crate::gather) const MOST_TEXT: usize = 256 << 20;

/// Texts that cells share: more than the cells that could name them.
pub(in crate::gather) const MOST_STRINGS: usize = MOST_CELLS;

/// Bytes that are unpacked in all; the largest real export known to us unpacks to a tenth of it.
pub(in crate::gather) const MOST_UNPACKED: u64 = 1 << 30;

/// Bytes of one text or tag: a cell of a spreadsheet program has at most 32,767 characters.
pub(in crate::gather) const LONGEST_EVENT: u64 = 8 << 20;

/// Sheets that are looked at.
pub(super) const MOST_SHEETS: usize = 255;

/// A limit that a workbook is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::gather) enum Limit {
    /// Columns.
    Columns,
    /// Rows.
    Rows,
    /// Filled cells.
    Cells,
    /// Rows times columns.
    Area,
    /// Bytes of text.
    Text,
    /// Texts that cells share.
    Strings,
    /// Bytes unpacked.
    Unpacked,
    /// Bytes of one text or tag.
    Event,
}
