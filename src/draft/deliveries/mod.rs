//! How the files arrive: patterns of paths, keys, tables beside the answers.

pub(super) mod grouping;
pub(super) mod paths;
pub(super) mod sheet_plan;
pub(super) mod side_tables;
