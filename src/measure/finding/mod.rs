//! Findings: what was computed, of whom, with which method, and what it says.

mod agreement;
mod estimate;
#[expect(clippy::module_inception, reason = "the thing that the module is about")]
mod finding;
mod key;
mod method;
mod stability;
mod statistic;
mod status;
mod verdict;

pub(in crate::measure) use agreement::{agreed_stability, agreed_verdict, over_classes, over_possible};
pub use estimate::{Estimate, Incomparable, NoNumber, WhyWithheld};
pub use finding::Finding;
pub use key::FindingKey;
pub use method::Method;
pub use stability::{Drops, Stability, VerdictStability};
pub use statistic::{Eligible, Statistic};
pub use status::{Shown, Status};
pub use verdict::{Detectable, Verdict};
