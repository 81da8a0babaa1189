//! The input folder: which files there are (`input_folder`, where all reading is), and which delivery claims each (`claims`).

pub(super) mod claims;
mod in_memory;
mod input_error;
pub(super) mod input_folder;

pub use input_error::InputError;
