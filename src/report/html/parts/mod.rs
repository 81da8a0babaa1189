//! What every page is made of: frame, tables, numbers, charts.

pub(in crate::report) mod chart;
pub(in crate::report) mod frame;
pub(in crate::report) mod methods;
pub(in crate::report) mod table;
pub(in crate::report) mod value;
pub(in crate::report) mod view;
