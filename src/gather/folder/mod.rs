//! The input folder: which files there are (`input_folder`, where all reading is), which delivery
//! claims each (`claims`), and which lie beside the deliveries (`beside`).

pub(super) mod beside;
pub(super) mod claims;
mod file_names;
mod in_memory;
mod input_error;
pub(super) mod input_folder;

pub use input_error::InputError;
