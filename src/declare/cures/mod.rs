//! From what would settle an issue to the lines of TOML that a person pastes: of one [`Cure`](crate::survey::Cure) by
//! itself, or of all that change the same entry of a declaration.

mod entry;
mod key_table;
mod target;
mod values;
mod written_cure;

pub use entry::Entry;
pub use written_cure::{WrittenCure, written_cure};
