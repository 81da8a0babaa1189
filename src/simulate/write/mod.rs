//! The files of a synthetic survey, with what goes wrong in real deliveries.

pub(super) mod delimited;
pub(super) mod deliveries;
pub(super) mod messes;
pub(super) mod programme;
pub(super) mod readme;
pub(super) mod rosters;
pub(super) mod seminar_files;
pub(super) mod simulated_file;
pub(super) mod table;
pub(super) mod toml_text;
