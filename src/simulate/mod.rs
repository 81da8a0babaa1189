//! A synthetic survey of which the truth is known: declarations, rosters and deliveries as they really are.
//!
//! A [`Plan`] says what is taught, who comes and what they truly think; [`simulate`] draws answers from it. The same
//! plan and seed give the same bytes on every machine. The committed folder `input/` is [`Plan::example`] with the
//! seed 2012.

mod draw;
mod example;
mod plan;
mod write;

pub use plan::planned_file::{Encoding, HeaderStyle, LineEnd, Mess, PlannedFile, RatingStyle};
pub use plan::survey_plan::{
    Coherence, Delegation, Missing, Plan, PlannedChange, PlannedModule, PlannedRequest, PlannedSeminar, Spread, Truth,
};
pub use plan::topic::Topic;
pub use write::simulated_file::SimulatedFile;

/// Draws a synthetic survey: all files of an input folder, in the order of their paths.
///
/// ```
/// use plenaria::simulate::{Plan, simulate};
///
/// let files = simulate(&Plan::even(2, 25), 7);
/// assert!(files.iter().any(|file| file.path == "programme.toml"));
/// assert_eq!(files, simulate(&Plan::even(2, 25), 7));
/// ```
#[must_use]
pub fn simulate(plan: &Plan, seed: u64) -> Vec<SimulatedFile> {
    let text = |path: &str, text: String| SimulatedFile { path: path.to_owned(), bytes: text.into_bytes() };
    let mut files = vec![
        text("README.md", write::readme::readme(plan, seed)),
        text("programme.toml", write::programme::programme_toml(plan)),
        text("questionnaire.toml", plan::form::QUESTIONNAIRE.to_owned()),
        text("deliveries.toml", write::deliveries::deliveries_toml(plan)),
        text("rules.toml", include_str!("declared/rules.toml").to_owned()),
        text("codebook.toml", include_str!("declared/codebook.toml").to_owned()),
    ];
    let attendances = draw::participants::attendances(plan, seed);
    for (number, (seminar, attendance)) in plan.seminars.iter().zip(&attendances).enumerate() {
        files.extend(write::seminar_files::seminar_files(plan, seminar, attendance, seed, number));
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}
