//! From the texts of the TOML files to one validated [`Survey`](crate::survey::Survey).
//!
//! The raw types of each file are the single source of truth: `schemars` makes its JSON Schema of them, the shape of a
//! text is checked against that schema, and `serde` reads the text once nothing is wrong with its shape. Then come the
//! checks that no schema can express. Every problem knows its line and column, and all of them are told at once.

mod cleaning;
mod codebook;
mod cures;
mod deliveries;
mod document;
mod file_pattern;
mod json_schema;
mod json_tree;
mod key;
mod labels;
mod level_classes;
mod nearest;
mod problem;
mod programme;
mod questionnaire;
mod raw_scale;
mod read;
mod rules;
mod scale;
mod schemas;
mod shape;
mod source;
mod text;
mod toml_text;
mod tone_words;

pub use cures::{Entry, WrittenCure, written_cure};
pub use problem::{Problem, Problems};
pub use read::read;
pub use schemas::schemas;
pub use source::{Source, Sources};
pub use toml_text::{toml_list, toml_text, toml_word};
