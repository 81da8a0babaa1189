//! The report on all cycles: what changed from one seminar to the next of the same part, and what can't be told.

mod comparison;
mod files;
mod inputs;
mod outcome;
mod parts;
mod ratings;
mod tables;

pub(super) use comparison::lineage_in_words;
pub use comparison::{
    ComparisonInputs, ModuleText, PartText, comparison_csv, comparison_heads, comparison_json, comparison_texts,
};
pub use files::cycles_files;
pub use inputs::CyclesInputs;
pub(super) use outcome::ChangeOutcome;
pub(super) use parts::{Became, ComparedPart, Stage, TracedModule, lineage_name};
pub(super) use ratings::{Index, PartRatings, Rating};
