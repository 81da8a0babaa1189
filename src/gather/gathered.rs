//! All that the input folder holds.

use super::delivered_file::DeliveredFile;
use crate::survey::Issue;

/// All delivered files, and what is odd about the input folder.
#[derive(Debug, Clone)]
pub struct Gathered {
    /// The files that deliveries claim, in the order of their names.
    pub files: Vec<DeliveredFile>,
    /// Links, entries that can't be listed, patterns that no file fits and files that no delivery claims.
    pub issues: Vec<Issue>,
}
