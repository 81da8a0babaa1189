//! Cuts one block into records and decides which can be read with certainty.

use super::plain_records::Plain;
use crate::gather::cut::cutter::{Cutter, Ending};
use crate::gather::cut::raw_table::TableInBlocks;
use crate::gather::cut::record::Record;
use crate::gather::cut::record_sorter::RecordSorter;
use crate::gather::notice::oddities;

/// What cutting needs from block to block.
#[derive(Debug, Default)]
pub(super) struct BlockCutter {
    plain: Plain,
}

/// How far a block was cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reached {
    /// Where the first record begins that doesn't end within the block.
    pub(super) position: usize,
    /// The lines before it.
    pub(super) lines: u64,
}

impl BlockCutter {
    /// Visits the records of a block, whose first line is line 1; a record at its end is left if it may go on.
    pub(super) fn cut(
        &mut self,
        text: &[u8],
        table: TableInBlocks<'_>,
        sorter: &mut RecordSorter<'_>,
        mut visit: impl FnMut(&Record<'_>),
    ) -> Reached {
        let (delimiter, width) = (table.stream.delimiter, table.table.header.len());
        self.plain.look_at(text, delimiter);
        let is_plain = oddities::is_plain(text, delimiter);
        let mut cutter = Cutter::new(text, delimiter, 0, 1);
        let (mut position, mut line) = (0, 1);
        while position < text.len() {
            if let Some(found) = self.plain.record(text, position, width)
                && (is_plain || oddities::is_plain(&text[position..found.end], delimiter))
                && sorter.takes_plain(text, &self.plain.cells, (line, found.lines), found.ending)
            {
                visit(&Record::within(line, text, &self.plain.cells));
                position = found.end;
                line += found.lines;
                continue;
            }
            cutter.go_to(position, line);
            let Some(cut) = cutter.cut() else { break };
            let may_go_on = match cut.ending {
                Ending::EndOfText | Ending::OpenQuote(_) => true,
                Ending::CarriageReturn => position + cut.raw.len() + 1 == text.len(),
                Ending::LineFeed | Ending::Both => false,
            };
            if may_go_on {
                break;
            }
            sorter.sort(&cut, &mut visit);
            (position, line) = (cutter.position(), cutter.line());
        }
        Reached { position, lines: line - 1 }
    }
}

/// Cuts what stands at the end of a file, from a line on.
pub(super) fn cut_end(
    text: &[u8],
    line: u64,
    table: TableInBlocks<'_>,
    sorter: &mut RecordSorter<'_>,
    mut visit: impl FnMut(&Record<'_>),
) -> u64 {
    let mut cutter = Cutter::new(text, table.stream.delimiter, 0, line);
    while let Some(cut) = cutter.cut() {
        sorter.sort(&cut, &mut visit);
    }
    cutter.line() - 1
}
