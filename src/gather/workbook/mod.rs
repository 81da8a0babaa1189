//! Reads one sheet of a workbook. Only `.xlsx` is read cell by cell while it unpacks, so that nothing in it can make the
//! reader take more memory or time than the limits allow; what its headers claim about sizes is never believed.
//!
//! Numbers shown as dates become ISO text, whole numbers lose their `.0`, others are written as short as they can be
//! read back. Formulas count with the value that was last computed. Hidden rows and columns are read as the others are:
//! a filter hides rows without meaning to delete them. All of that is told by [`Findings`].

mod choice;
mod contents;
mod events;
mod limits;
mod number_formats;
mod parts;
mod positions;
mod rows;
mod shared_strings;
mod values;

pub(super) use choice::Others;
pub(super) use limits::{
    LONGEST_EVENT, Limit, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_STRINGS, MOST_TEXT, MOST_UNPACKED,
};
pub(super) use rows::Findings;

use super::cut::sheet::Sheet;

/// A sheet as it was read, and what a person should know about it.
#[derive(Debug)]
pub(super) struct ReadSheet {
    /// Its filled cells.
    pub(super) sheet: Sheet,
    /// What was odd in it.
    pub(super) findings: Findings,
    /// Its name, and the sheets that were not read.
    pub(super) others: Others,
}

/// Why a workbook can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// It is a zip archive, but no workbook.
    NotAWorkbook,
    /// A part is missing or can't be understood.
    Damaged(String),
    /// It holds more than can be read in bounded memory and time.
    OverLimit(Limit),
    /// It doesn't have the declared sheet; the names of those it has.
    NoSuchSheet(Vec<String>),
    /// No sheet that is shown holds anything; the names of hidden ones that do.
    Empty(Vec<String>),
}

/// Reads the declared sheet of a workbook; if none is declared, the first that is shown and holds something.
pub(super) fn read(bytes: &[u8], declared: Option<&str>) -> Result<ReadSheet, Unreadable> {
    let mut parts = parts::Parts::open(bytes)?;
    let contents = contents::Contents::read(&mut parts)?;
    let strings = shared_strings::read(&mut parts, &contents)?;
    let formats = number_formats::NumberFormats::read(&mut parts, &contents)?;
    let values = values::Values::new(strings, formats, contents.epoch);
    let (chosen, others) = choice::choose(&mut parts, &contents, &values, declared)?;
    let (sheet, findings) = rows::read(&mut parts, &chosen, &values)?;
    Ok(ReadSheet { sheet, findings, others })
}
