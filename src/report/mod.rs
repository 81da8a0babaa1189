//! From charts, findings and recommendations to the files of a report, published atomically.

mod rendered_file;

pub use rendered_file::RenderedFile;
