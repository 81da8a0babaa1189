//! A file of a synthetic survey.

/// A file of a synthetic survey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SimulatedFile {
    /// Its path, relative to the input folder, with `/` between its parts.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}
