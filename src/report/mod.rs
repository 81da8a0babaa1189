//! From charts, findings and recommendations to the files of a report, published atomically.

mod confidential;
mod cycles;
mod html;
mod issues;
mod output;
mod seminar;
mod tables;
mod wording;

pub use confidential::chase_list::{SeminarDelivered, StateDelivered, chase_list};
pub use confidential::files::{REDACTION_QUEUE, confidential_files, issues_csv};
pub use cycles::{
    ComparisonInputs, CyclesInputs, ModuleText, PartText, comparison_csv, comparison_heads, comparison_json,
    comparison_texts, cycles_files,
};
pub use html::gallery::chart_gallery;
pub use issues::formats::issue_groups_json;
pub use issues::groups::{IssueGroup, LinesOfFile, group_issues};
pub use issues::page::{issue_code, issue_page, nearest_issue_codes};
pub use issues::proposals::proposals;
pub use output::output_error::OutputError;
pub use output::output_folder::{
    CONFIDENTIAL, Existing, Published, check_destination, is_published, publish, publish_confidential,
    read_confidential, write_beside, write_file, write_into,
};
pub use output::rendered_file::RenderedFile;
pub use seminar::files::seminar_files;
pub use seminar::inputs::{DrawnFigure, ReportError, ReportInputs, Source};
