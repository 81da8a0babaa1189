//! From answers to findings: every statistic and verdict. It knows no file, no language and no chart.
//!
//! The numbers themselves are pure functions over counts, in [`statistics`]; the other files say which of them are
//! computed of whom, what they are compared to, and what they mean against the targets of `rules.toml`.

mod comparator;
mod comparison;
mod finding;
mod item_findings;
mod measured;
mod participation;
mod question;
mod rates;
mod requests;
mod seminar_findings;
pub mod statistics;
mod verdict;

pub use finding::{
    Estimate, Finding, FindingKey, Incomparable, Interval, Method, NoNumber, Stability, Statistic, Verdict,
};
pub use measured::{Distribution, Measured, Participation, Request};

use crate::harmonise::Responses;
use crate::survey::Survey;

/// Everything that can be said of the answers: findings in the order of their identifiers, counts by level,
/// participation, and what member states asked for.
///
/// It computes for any number of answers; withholding small groups is protect's.
#[must_use]
pub fn measure(responses: &Responses, survey: &Survey) -> Measured {
    let mut measured = Measured {
        participation: participation::participation(responses),
        requests: requests::requests(&responses.state_comments),
        ..Measured::default()
    };
    for seminar in &responses.programme.seminars {
        let found = seminar_findings::seminar_findings(seminar, responses, survey);
        measured.findings.extend(found.findings);
        measured.distributions.extend(found.distributions);
    }
    measured.findings.sort_by(|a, b| a.id.cmp(&b.id));
    measured
}
