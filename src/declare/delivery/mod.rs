//! `deliveries.toml`: which files, where each key stands, what is left out and read as another.

pub(super) mod cleaning;
pub(super) mod deliveries;
pub(super) mod file_pattern;
pub(super) mod key;
mod time_zone;
