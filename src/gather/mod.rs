//! From bytes to tables: finds the files, decodes them, cuts them into records, and knows where each record stood.
//!
//! - `folder`: which files there are, which delivery claims each, and which lie beside the deliveries.
//! - `read_claimed`, `read_bytes`: how one of them becomes a [`DeliveredFile`] with its [`RawTable`].
//! - `unclaimed`: what is said of files that none claims.
//! - `table_beside`: how a roster or the comments of states become one.
//! - `decode`: bytes to text; `workbook`: bytes to the cells of a sheet.
//! - `cut`: text to records: where `;` and `sep=` are chosen, where records begin and end.
//! - `header`: where a table's header stands, and how many rows it has.
//! - `platform`: what an export of a survey platform is recognised by; a file per platform.
//! - `blocks`: large files, whose records are read block by block.
//! - `notice`: what is told of all that as issues.

mod blocks;
mod cut;
mod decode;
mod delivered_file;
mod folder;
mod gathered;
mod header;
mod notice;
mod platform;
mod read_bytes;
mod read_claimed;
mod table_beside;
mod unclaimed;
mod workbook;

pub use blocks::{BlockReader, Blocks, Hashed, NotInBlocks, Quoting, ReadInBlocks};
pub use cut::raw_table::{RawTable, TableInBlocks, WholeTable};
pub use cut::record::Record;
pub use cut::structure::{Quarantined, Structure};
pub use delivered_file::DeliveredFile;
pub use folder::InputError;
pub use folder::beside::BesideKind;
pub use folder::input_folder::{InputFolder, read_file};
pub use gathered::Gathered;
pub use platform::{Export, ResponseMark, SplitColumn};
pub use table_beside::TableBeside;

use rayon::prelude::*;

use crate::survey::{Delivery, Issue};
use folder::claims::{Claims, claims};

/// Reads every file of the input folder that a delivery claims, and the tables beside them, as far as their headers; the
/// order is that of the names.
#[must_use]
pub fn gather(folder: &InputFolder, deliveries: &[Delivery]) -> Gathered {
    let Claims { claimed, left, issues } = claims(folder, deliveries);
    let files = claimed.into_par_iter().map(|claimed| {
        let delivery = &deliveries[claimed.delivery];
        read_claimed::read(folder, claimed, delivery)
    });
    let beside = folder::beside::beside(folder).into_par_iter().filter_map(|path| TableBeside::read(folder, path));
    let left: Vec<Issue> = left.into_par_iter().map(|path| unclaimed::unclaimed(path, folder, deliveries)).collect();
    let issues = [folder.issues().to_vec(), left, issues].concat();
    Gathered { files: files.collect(), beside: beside.collect(), issues }
}
