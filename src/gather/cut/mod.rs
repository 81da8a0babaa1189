//! Text to records: where each decision about a table's lines is taken.
//!
//! - `delimiter`: where `;`, `,`, tab or `|` is chosen, and where a first line `sep=;` is read.
//! - `cutter`: quotes and line ends; `sheet_cells` does for a sheet what it does for a text, and `text_or_sheet` is either.
//! - `record_sorter`: which records can be read with certainty, and which are blank or quarantined.
//! - `total_rows`: which rows sum up those above them.
//! - `raw_table` and `record`: what the next stage sees; `structure`: what became of all lines.

pub(super) mod cutter;
pub(super) mod delimiter;
pub(super) mod raw_table;
pub(super) mod record;
pub(super) mod record_sorter;
pub(super) mod sheet_cells;
pub(super) mod structure;
pub(super) mod text_or_sheet;
pub(super) mod total_rows;
