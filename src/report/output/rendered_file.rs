//! A file of a report before it is written.

/// A file of a report before it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderedFile {
    /// Its path within the report's folder, with `/`.
    pub path: String,
    /// Its contents.
    pub bytes: Vec<u8>,
}
