//! The filled cells of one sheet, row by row, and how they are cut into records as wide as the sheet.

use super::cutter::{Cut, Ending};

/// The filled cells of one sheet. Rows and columns that hold nothing aren't kept; they are put in when it is cut.
#[derive(Debug, Clone, Default)]
pub(in crate::gather) struct SheetCells {
    /// How many columns there are up to the last one that holds something.
    width: usize,
    rows: Vec<SheetRow>,
    cells: Vec<CellEnd>,
    /// The cells' bytes, one after the other.
    bytes: Vec<u8>,
    /// Cells that were merged.
    merges: Vec<Merge>,
}

/// Cells that were merged into one: rows from 1, columns from 0, the last ones included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::gather) struct Merge {
    pub(in crate::gather) rows: (u64, u64),
    pub(in crate::gather) columns: (u32, u32),
}

/// A row that holds something.
#[derive(Debug, Clone, Copy)]
struct SheetRow {
    /// Its number in the sheet, from 1.
    number: u64,
    /// The first of its cells.
    first_cell: usize,
    /// The first byte of its cells.
    first_byte: usize,
}

/// A filled cell.
#[derive(Debug, Clone, Copy)]
struct CellEnd {
    /// Its column, from 0.
    column: u32,
    /// Where its bytes end among those of all cells; workbooks with more than 4 GB of text aren't read.
    end: u32,
}

/// Cuts a sheet into records; rows that hold nothing come as one cut without cells.
pub(in crate::gather) struct SheetCutter<'t> {
    sheet: &'t SheetCells,
    /// The next row that holds something.
    position: usize,
    /// The number of the next row, from 1.
    line: u64,
    ends: Vec<usize>,
}

impl SheetCells {
    /// Adds a cell below or to the right of all others; one that holds nothing is passed over.
    /// The row is counted from 1, the column from 0.
    pub(in crate::gather) fn push(&mut self, number: u64, column: u32, cell: &[u8]) {
        if cell.is_empty() {
            return;
        }
        if self.rows.last().is_none_or(|row| row.number != number) {
            self.rows.push(SheetRow { number, first_cell: self.cells.len(), first_byte: self.bytes.len() });
        }
        self.bytes.extend_from_slice(cell);
        self.cells.push(CellEnd { column, end: u32::try_from(self.bytes.len()).unwrap_or(u32::MAX) });
        self.width = self.width.max(column as usize + 1);
    }

    /// Remembers cells that were merged.
    pub(in crate::gather) fn add_merges(&mut self, merges: Vec<Merge>) {
        self.merges.extend(merges);
    }

    /// How many rows the header has that begins in this row: as many as the merged cells that begin in it cover.
    pub(super) fn merged_rows(&self, number: u64) -> usize {
        let begin = self.merges.iter().filter(|merge| merge.rows.0 == number);
        begin.filter_map(|merge| usize::try_from(merge.rows.1.saturating_sub(number) + 1).ok()).max().unwrap_or(1)
    }

    /// Writes a header's name into all columns that its merged cells cover.
    pub(in crate::gather) fn spread(&self, number: u64, names: &mut [String]) {
        for merge in self.merges.iter().filter(|merge| merge.rows.0 == number) {
            let (first, last) = (merge.columns.0 as usize, merge.columns.1 as usize);
            let Some(name) = names.get(first).cloned() else { continue };
            let covered = names.iter_mut().take(last.saturating_add(1)).skip(first + 1);
            covered.filter(|other| other.is_empty()).for_each(|other| other.clone_from(&name));
        }
    }

    /// The columns that hold something, from 0, in order.
    pub(in crate::gather) fn filled_columns(&self) -> Vec<u32> {
        let mut is_filled = vec![false; self.width];
        self.cells.iter().for_each(|cell| is_filled[cell.column as usize] = true);
        (0..).zip(is_filled).filter(|(_, is_filled)| *is_filled).map(|(column, _)| column).collect()
    }

    /// How many columns there are up to the last one that holds something.
    pub(in crate::gather) fn width(&self) -> usize {
        self.width
    }

    /// The position behind its last row.
    pub(in crate::gather) fn end(&self) -> usize {
        self.rows.len()
    }

    /// Whether a cell holds a NUL byte.
    pub(super) fn holds_nul(&self) -> bool {
        memchr::memchr(0, &self.bytes).is_some()
    }

    /// A cutter that begins at a row that holds something, or at an empty one above it.
    pub(in crate::gather) fn cutter(&self, position: usize, line: u64) -> SheetCutter<'_> {
        SheetCutter { sheet: self, position, line, ends: Vec::with_capacity(self.width) }
    }
}

impl SheetCutter<'_> {
    /// The next row that holds something.
    pub(in crate::gather) fn position(&self) -> usize {
        self.position
    }

    /// The number of the next row, from 1.
    pub(in crate::gather) fn line(&self) -> u64 {
        self.line
    }

    /// The next row, or all rows above it that hold nothing.
    pub(in crate::gather) fn cut(&mut self) -> Option<Cut<'_>> {
        let row = self.sheet.rows.get(self.position)?;
        let line = self.line;
        if line < row.number {
            self.line = row.number;
            let lines = row.number - line;
            return Some(Cut { line, lines, raw: &[], bytes: &[], ends: &[], ending: Ending::LineFeed });
        }
        self.position += 1;
        self.line = row.number + 1;
        let next = self.sheet.rows.get(self.position);
        let last_cell = next.map_or(self.sheet.cells.len(), |next| next.first_cell);
        let last_byte = next.map_or(self.sheet.bytes.len(), |next| next.first_byte);
        self.ends.clear();
        for cell in &self.sheet.cells[row.first_cell..last_cell] {
            let before = self.ends.last().copied().unwrap_or(0);
            self.ends.resize(cell.column as usize, before);
            self.ends.push(cell.end as usize - row.first_byte);
        }
        let bytes = &self.sheet.bytes[row.first_byte..last_byte];
        self.ends.resize(self.sheet.width, bytes.len());
        Some(Cut { line, lines: 1, raw: &[], bytes, ends: &self.ends, ending: Ending::LineFeed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(cells: &[(u64, u32, &str)]) -> SheetCells {
        let mut sheet = SheetCells::default();
        for (row, column, cell) in cells {
            sheet.push(*row, *column, cell.as_bytes());
        }
        sheet
    }

    #[test]
    fn every_row_is_as_wide_as_the_sheet_and_empty_rows_come_together() {
        let sheet = sheet(&[(2, 1, "a"), (2, 2, ""), (5, 0, "b"), (5, 3, "c"), (6, 1, "d")]);
        let mut cutter = sheet.cutter(0, 1);
        let mut found = Vec::new();
        while let Some(cut) = cutter.cut() {
            let cells = cut.cells().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect::<Vec<_>>();
            found.push((cut.line, cut.lines, cells.join("|")));
        }
        let expected = [(1, 1, ""), (2, 1, "|a||"), (3, 2, ""), (5, 1, "b|||c"), (6, 1, "|d||")];
        assert_eq!(found, expected.map(|(line, lines, cells)| (line, lines, cells.to_owned())));
        assert_eq!((cutter.position(), cutter.line()), (sheet.end(), 7));
    }

    #[test]
    fn a_sheet_is_cut_again_from_where_a_cutter_stood() {
        let sheet = sheet(&[(2, 0, "a"), (4, 0, "b")]);
        let mut cutter = sheet.cutter(0, 1);
        cutter.cut();
        cutter.cut();
        let mut again = sheet.cutter(cutter.position(), cutter.line());
        assert_eq!(again.cut().map(|cut| (cut.line, cut.lines)), Some((3, 1)));
        assert_eq!(again.cut().map(|cut| (cut.line, cut.lines)), Some((4, 1)));
        assert!(again.cut().is_none());
    }
}
