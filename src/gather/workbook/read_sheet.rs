//! A sheet of a workbook, read cell by cell, and what a person should know about it.

use super::choice::{self, OtherSheets};
use super::contents::Contents;
use super::number_formats::NumberFormats;
use super::parts::ArchiveParts;
use super::rows::{self, SheetRemarks};
use super::shared_strings;
use super::unreadable::Unreadable;
use super::values::CellValues;
use crate::gather::cut::sheet_cells::SheetCells;

/// A sheet as it was read, and what a person should know about it.
#[derive(Debug)]
pub(in crate::gather) struct ReadSheet {
    /// Its filled cells.
    pub(in crate::gather) sheet: SheetCells,
    /// What was odd in it.
    pub(in crate::gather) remarks: SheetRemarks,
    /// Its name, and the sheets that were not read.
    pub(in crate::gather) others: OtherSheets,
}

/// Reads the declared sheet of a workbook; if none is declared, the first that is shown and holds something.
pub(in crate::gather) fn read(bytes: &[u8], declared: Option<&str>) -> Result<ReadSheet, Unreadable> {
    let mut parts = ArchiveParts::open(bytes)?;
    let contents = Contents::read(&mut parts)?;
    let strings = shared_strings::read(&mut parts, &contents)?;
    let formats = NumberFormats::read(&mut parts, &contents)?;
    let values = CellValues::new(strings, formats, contents.epoch);
    let (chosen, others) = choice::choose(&mut parts, &contents, &values, declared)?;
    let (sheet, remarks) = rows::read(&mut parts, &chosen, &values)?;
    Ok(ReadSheet { sheet, remarks, others })
}
