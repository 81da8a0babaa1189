//! A finished drawing in other forms: pixels and PDF.

pub(super) mod pdf;
pub(super) mod png;
