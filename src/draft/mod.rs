//! Drafts declarations from raw exports: what was asked, on which scales, and how the answers arrive.
//!
//! Every file is read as a delivery would be (`read`). Its headers tell questions and modules, columns headed alike are
//! one question in all files, and what holds no answers is told apart (`questions`). Where a form or a dictionary says
//! what was asked, that is taken (`forms`). The scales of the rest are decided over all questions together: shipped
//! ones, labels that have an order of their own, joined options, numbers (`scales`). Then each sheet gets its plan, and
//! sheets that are read alike share a delivery (`deliveries`). What a draft isn't sure of it asks (`write`), and it
//! never repeats a text that stands in one cell only.

mod assembly;
mod deliveries;
mod forms;
mod questions;
mod read;
mod scales;
mod write;

pub use assembly::{Draft, FileRole, FoundFile};
pub use write::page::OpenQuestion;

use crate::gather::InputFolder;
use crate::locale::Locale;

/// Drafts the declarations of a folder's files; none if no file holds a table. Comments are in the locale's language.
#[must_use]
pub fn draft(folder: &InputFolder, locale: &Locale) -> Option<Draft> {
    assembly::assemble(read::files::read(folder), locale)
}
