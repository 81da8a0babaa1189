//! One record as it is visited, wherever its cells stand.

/// A cell's first byte, and the one behind its last.
pub(in crate::gather) type Span = (u32, u32);

/// One record: as many cells as the header has, and the line on which it begins.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// The physical line on which it begins, from 1.
    pub line: u64,
    bytes: &'a [u8],
    cells: CellBounds<'a>,
}

/// Where cells stand among a record's bytes.
#[derive(Debug, Clone, Copy)]
enum CellBounds<'a> {
    /// One after the other; where each ends.
    Joined(&'a [usize]),
    /// Here and there; where each begins and ends.
    Within(&'a [Span]),
}

impl<'a> Record<'a> {
    /// A record whose cells stand one after the other and end there.
    pub(in crate::gather) fn joined(line: u64, bytes: &'a [u8], ends: &'a [usize]) -> Self {
        Self { line, bytes, cells: CellBounds::Joined(ends) }
    }

    /// A record whose cells stand in a text.
    pub(in crate::gather) fn within(line: u64, text: &'a [u8], cells: &'a [Span]) -> Self {
        Self { line, bytes: text, cells: CellBounds::Within(cells) }
    }

    /// A cell's bytes as read (UTF-8); empty beyond the last.
    #[must_use]
    pub fn cell(&self, column: usize) -> &'a [u8] {
        match self.cells {
            CellBounds::Joined(ends) => {
                let Some(&end) = ends.get(column) else { return &[] };
                let start = if column == 0 { 0 } else { ends[column - 1] };
                &self.bytes[start..end]
            }
            CellBounds::Within(cells) => {
                let Some(&(start, end)) = cells.get(column) else { return &[] };
                &self.bytes[start as usize..end as usize]
            }
        }
    }

    /// How many cells it has.
    #[must_use]
    pub fn width(&self) -> usize {
        match self.cells {
            CellBounds::Joined(ends) => ends.len(),
            CellBounds::Within(cells) => cells.len(),
        }
    }
}
