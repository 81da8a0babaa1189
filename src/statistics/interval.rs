//! An interval around a number.

use serde::{Deserialize, Serialize};

/// An interval and its confidence.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// Lower end.
    pub lower: f64,
    /// Upper end.
    pub upper: f64,
    /// Confidence, such as 0.95; none for bounds that hold for certain.
    pub confidence: Option<f64>,
}
