//! From the texts of the TOML files to one validated [`Survey`](crate::survey::Survey).
//!
//! The raw types of each file are the single source of truth: `schemars` makes its JSON Schema of them, the shape of a
//! text is checked against that schema, and `serde` reads the text once nothing is wrong with its shape. Then come the
//! checks that no schema can express. Every problem knows its line and column, and all of them are told at once.

mod codebook;
mod cures;
mod delivery;
mod parse;
mod programme;
mod questionnaire;
mod read;
mod rules;
mod scales;
mod schemas;
mod seminar;
mod text;
mod toml_text;
mod tone_words;

pub use cures::{Entry, WrittenCure, written_cure};
pub use parse::problem::{Problem, Problems};
pub use parse::source::{Source, Sources};
pub use read::read;
pub use schemas::schemas;
pub use toml_text::{toml_list, toml_text, toml_word};
