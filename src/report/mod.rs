//! From charts, findings and recommendations to the files of a report, published atomically.

mod output_error;
mod output_folder;
mod rendered_file;

pub use output_error::OutputError;
pub use output_folder::{Existing, Published, publish, publish_confidential, read_confidential, write_into};
pub use rendered_file::RenderedFile;
