//! Calls the stages in order; the only module that imports all of them.

mod analysis;
mod chart;
mod compare;
mod cycles;
mod delivered;
mod error;
mod folders;
mod internal;
mod reading;
mod reports;
mod run;
mod settings;

use analysis::analyse_internally;
pub use analysis::{Analysis, analyse};
pub use chart::{ChartSettings, Gallery, PictureFormat, draw_charts, write_charts};
pub use compare::{Compared, compare, items_asked_for};
pub use delivered::{Delivered, SeminarsAskedFor};
pub use error::PipelineError;
pub use reading::{read, read_folder, read_to_check};
pub use run::{RunOutcome, run};
pub use settings::{Charts, InternalCharts, RunStep, Settings};
