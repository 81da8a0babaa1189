//! The input folder: which files there are, and which delivery claims each.

pub(super) mod claims;
pub(super) mod in_memory;
pub(super) mod input_folder;
