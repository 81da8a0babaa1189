//! Tables as CSV with their data dictionary.

pub(super) mod count_tables;
pub(super) mod data_package;
pub(super) mod findings_table;
pub(super) mod row_tables;
pub(super) mod table;
pub(super) mod theme_tables;
