//! All that the input folder holds.

use super::delivered_file::DeliveredFile;
use super::table_beside::TableBeside;
use crate::survey::Issue;

/// All delivered files and the tables beside them, and what is odd about the input folder.
#[derive(Debug, Clone)]
pub struct Gathered {
    /// The files that deliveries claim, in the order of their names.
    pub files: Vec<DeliveredFile>,
    /// Rosters and comments of states, in the order of their names.
    pub beside: Vec<TableBeside>,
    /// Links, entries that can't be listed, patterns that no file fits and files that no delivery claims.
    pub issues: Vec<Issue>,
}
