//! Reads one sheet of a workbook. Only `.xlsx` is read cell by cell while it unpacks, so that nothing in it can make the
//! reader take more memory or time than the limits allow; what its headers claim about sizes is never believed.
//!
//! It is kept by hand for the sake of these bounds, which hold while an archive unpacks, and of hidden rows and columns, which
//! a person should be told of. `read_sheet` puts the parts together: `parts` unpacks the archive within `limits`, `contents` lists its
//! sheets, `choice` takes one, `rows` reads its cells, and `values` and `number_formats` say what a cell shows.
//!
//! Numbers shown as dates become ISO text, whole numbers lose their `.0`, others are written as short as they can be
//! read back. Formulas count with the value that was last computed. Hidden rows and columns are read as the others are:
//! a filter hides rows without meaning to delete them. All of that is told by [`SheetRemarks`].

mod choice;
mod contents;
mod events;
mod limits;
mod metered;
mod number_formats;
mod parts;
mod positions;
mod read_sheet;
mod rows;
mod shared_strings;
mod unreadable;
mod values;

pub(super) use choice::OtherSheets;
pub(super) use limits::{
    LONGEST_EVENT, Limit, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_STRINGS, MOST_TEXT, MOST_UNPACKED,
};
pub(super) use read_sheet::{ReadSheet, read};
pub(super) use rows::SheetRemarks;
pub(super) use unreadable::Unreadable;
