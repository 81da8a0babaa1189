//! From charts, findings and recommendations to the files of a report, published atomically.

mod cleaning_log;
mod confidential;
mod count_tables;
mod cycles;
mod data_package;
mod digest;
mod findings_table;
mod html;
mod inputs;
mod issue_groups;
mod manifest;
mod methods;
mod names;
mod output_error;
mod output_folder;
mod recommendation_files;
mod rendered_file;
mod row_tables;
mod seminar_files;
mod table;
mod theme_tables;
mod wording;

pub use confidential::{REDACTION_QUEUE, confidential_files};
pub use cycles::{
    ComparisonInputs, CyclesInputs, ModuleText, PartText, comparison_csv, comparison_heads, comparison_json,
    comparison_texts, cycles_files,
};
pub use inputs::{DrawnFigure, ReportError, ReportInputs, Source};
pub use issue_groups::{IssueGroup, group_issues};
pub use output_error::OutputError;
pub use output_folder::{
    Existing, Published, is_published, publish, publish_confidential, read_confidential, write_into,
};
pub use rendered_file::RenderedFile;
pub use seminar_files::seminar_files;
