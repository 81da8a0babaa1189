//! Statistics of the same people's answers to several questions.

use super::case::Compute;

/// The statistics of this file.
pub(super) const BUILT: &[(&str, Compute)] = &[];
