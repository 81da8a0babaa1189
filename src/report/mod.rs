//! From charts, findings and recommendations to the files of a report, published atomically.

mod chart_gallery;
mod chase_list;
mod cleaning_log;
mod confidential;
mod count_tables;
mod cycles;
mod data_package;
mod digest;
mod findings_table;
mod html;
mod inputs;
mod issue_examples;
mod issue_formats;
mod issue_groups;
mod issue_page;
mod manifest;
mod methods;
mod names;
mod output_error;
mod output_folder;
mod proposals;
mod recommendation_files;
mod rendered_file;
mod row_tables;
mod seminar_files;
mod table;
mod theme_tables;
mod wording;

pub use chart_gallery::chart_gallery;
pub use chase_list::{SeminarDelivered, StateDelivered, chase_list};
pub use confidential::{REDACTION_QUEUE, confidential_files, issues_csv};
pub use cycles::{
    ComparisonInputs, CyclesInputs, ModuleText, PartText, comparison_csv, comparison_heads, comparison_json,
    comparison_texts, cycles_files,
};
pub use inputs::{DrawnFigure, ReportError, ReportInputs, Source};
pub use issue_formats::issue_groups_json;
pub use issue_groups::{IssueGroup, LinesOfFile, group_issues};
pub use issue_page::{issue_code, issue_page, nearest_issue_codes};
pub use output_error::OutputError;
pub use output_folder::{
    Existing, Published, is_published, publish, publish_confidential, read_confidential, write_beside, write_file,
    write_into,
};
pub use proposals::proposals;
pub use rendered_file::RenderedFile;
pub use seminar_files::seminar_files;
