//! Text to records: delimiters, quotes, line ends, and where the table begins and ends.

pub(super) mod content;
pub(super) mod cutter;
pub(super) mod delimiter;
pub(super) mod raw_table;
pub(super) mod records;
pub(super) mod sheet;
pub(super) mod structure;
pub(super) mod total;
