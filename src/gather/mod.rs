//! From bytes to tables: finds the files, decodes them, cuts them into records, and knows where each record stood.

mod blocks;
mod cut;
mod decode;
mod delivered_file;
mod delivered_sheet;
mod folder;
mod header;
mod notice;
mod platform;
mod workbook;

pub use blocks::{BlockReader, Blocks, Hashed, NotInBlocks, Quoting, ReadInBlocks};
pub use cut::raw_table::{RawTable, Record};
pub use cut::structure::{Quarantined, Structure};
pub use delivered_file::{DeliveredFile, Gathered};
pub use folder::input_folder::{InputError, InputFolder, read_file};
pub use platform::{Export, Mark, SplitColumn};

use rayon::prelude::*;

use crate::survey::Delivery;

/// Reads every file of the input folder that a delivery claims as far as its header; the order is that of the names.
#[must_use]
pub fn gather(folder: &InputFolder, deliveries: &[Delivery]) -> Gathered {
    let (claims, issues) = folder::claims::claims(folder, deliveries);
    let files = claims.into_par_iter().map(|claim| {
        let delivery = &deliveries[claim.delivery];
        DeliveredFile::read(folder, claim, delivery)
    });
    Gathered { files: files.collect(), issues: [folder.issues().to_vec(), issues].concat() }
}
