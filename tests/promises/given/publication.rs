//! Reports that are published without any answer behind them.

use std::path::Path;

use plenaria::limit::{MadeOf, Release};
use plenaria::report::{OutputError, Published, RenderedFile};
use plenaria::survey::Audience;

/// Publishes files made of no answers at all.
pub(crate) fn publish(reports: &Path, folder: &str, files: &[RenderedFile]) -> Result<Published, OutputError> {
    let made = MadeOf::new(&Release::of_nothing(Audience::FocalPoints), |_| files.to_vec());
    plenaria::report::publish(reports, folder, &made)
}
