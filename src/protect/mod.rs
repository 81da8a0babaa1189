//! Disclosure control: the only door between what was measured and what may be shown.

mod release;

pub use release::{Release, ReleasedCounts, ReleasedDistribution, ReleasedFinding, Shown, Status};
