//! What comments speak of: themes of the codebook, by tone.

mod coding;
mod types;

pub(super) use coding::coded;
pub use types::{CodedComment, ThemeCount, ThemeCoverage, Tone};
