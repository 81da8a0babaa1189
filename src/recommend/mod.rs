//! From what may be shown to drafted recommendations, each bound to its evidence.

mod recommendation;

pub use recommendation::{Evidence, Kind, Priority, Recommendation, Signal};
