//! From charts, findings and recommendations to the files of a report, published atomically.
//!
//! | room | what is there |
//! |---|---|
//! | `seminar`, `cycles` | which files a seminar's report and that on all cycles have, and what they are made of |
//! | `html` | their pages: `html/seminar`, `html/cycles`, and in `html/parts` what both are built of |
//! | `tables` | CSV with its data dictionary |
//! | `issues` | issues for people and programs: grouped, explained, with proposals that settle them |
//! | `confidential` | what is never sent on: issues, cleaning log, chase list, redaction queue |
//! | `wording` | numbers of findings in words, on pages, in tables and in comparisons |
//! | `manifest`, `origin` | what a report was made of |
//! | `output` | the only place that writes: folders are staged, hashed and swapped in whole |

mod confidential;
mod cycles;
mod html;
mod issues;
mod manifest;
mod origin;
mod output;
mod report_error;
mod seminar;
mod tables;
mod wording;

pub use confidential::chase_list::{SeminarDelivered, StateDelivered, chase_list};
pub use confidential::files::{Confidential, REDACTION_QUEUE, confidential_files, issues_csv};
pub use cycles::{
    ComparisonInputs, CyclesInputs, ModuleText, PartText, comparison_csv, comparison_heads, comparison_json,
    comparison_texts, cycles_files,
};
pub use html::gallery::chart_gallery;
pub use issues::formats::issue_groups_json;
pub use issues::groups::{IssueGroup, LinesOfFile, group_issues, severity_word};
pub use issues::hidden_cells::{CellsQuoted, without_cells};
pub use issues::page::{issue_code, issue_page, nearest_issue_codes};
pub use issues::proposals::proposals;
pub use origin::InputFile;
pub use output::chosen_folder::{Existing, write_beside, write_charts_beside, write_file, write_into};
pub use output::destination::{CONFIDENTIAL, check_against_a_persons_files, check_destination, holds_a_persons_files};
pub use output::output_error::OutputError;
pub use output::output_folder::{
    Published, earlier_confidential, is_published, publish_confidential, read_confidential,
};
pub use output::publication::publish;
pub use output::rendered_file::RenderedFile;
pub use report_error::ReportError;
pub use seminar::files::seminar_files;
pub use seminar::inputs::{DrawnFigure, ReportInputs};
