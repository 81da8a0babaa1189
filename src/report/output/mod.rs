//! Where reports are written: staged, hashed, and swapped in whole.

pub(super) mod chosen_folder;
pub(super) mod destination;
pub(super) mod digest;
mod existing;
pub(super) mod output_error;
pub(super) mod output_folder;
pub(super) mod publication;
pub(super) mod rendered_file;
mod writing;
