//! Findings: what was computed, of whom, with which method, and what it says.

mod estimate;
#[expect(clippy::module_inception, reason = "the thing that the module is about")]
mod finding;
mod key;
mod method;
mod stability;
mod statistic;
mod verdict;

pub use estimate::{Estimate, Incomparable, NoNumber};
pub use finding::Finding;
pub use key::FindingKey;
pub use method::Method;
pub use stability::{Drops, Stability};
pub use statistic::{Eligible, Statistic};
pub use verdict::{Detectable, Verdict};
