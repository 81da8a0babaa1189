//! From bytes to tables: finds the files, decodes them, cuts them into records, and knows where each record stood.

mod binary;
mod claims;
mod code_page_850;
mod content;
mod cutter;
mod delimiter;
mod delivered_file;
mod delivered_sheet;
mod encoding;
mod findings;
mod header;
mod in_memory;
mod input_folder;
mod look_alike;
mod mojibake;
mod oddities;
mod platform;
mod raw_table;
mod records;
mod sheet;
mod stream;
mod structure;
mod total;
mod workbook;

pub use delivered_file::{DeliveredFile, Gathered};
pub use input_folder::{InputError, InputFolder, read_file};
pub use platform::{Export, Mark, SplitColumn};
pub use raw_table::{RawTable, Record};
pub use stream::{BlockReader, Blocks, Hashed, NotInBlocks, Quoting, ReadInBlocks};
pub use structure::{Quarantined, Structure};

use rayon::prelude::*;

use crate::survey::Delivery;

/// Reads every file of the input folder that a delivery claims as far as its header; the order is that of the names.
#[must_use]
pub fn gather(folder: &InputFolder, deliveries: &[Delivery]) -> Gathered {
    let (claims, issues) = claims::claims(folder, deliveries);
    let files = claims.into_par_iter().map(|claim| {
        let delivery = &deliveries[claim.delivery];
        DeliveredFile::read(folder, claim, delivery)
    });
    Gathered { files: files.collect(), issues: [folder.issues().to_vec(), issues].concat() }
}
