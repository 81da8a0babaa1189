//! What every page is made of: frame, tables, numbers.

pub(in crate::report) mod frame;
pub(in crate::report) mod table;
pub(in crate::report) mod value;
