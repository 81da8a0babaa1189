//! A synthetic survey of which the truth is known: declarations, rosters and deliveries as they really are.
//!
//! A [`Plan`] says what is taught, who comes and what they truly think; [`simulate`] draws answers from it. The same
//! plan and seed give the same bytes on every machine. The committed folder `input/` is [`Plan::example`] with the
//! seed 2012.

mod answers;
mod comments;
mod delimited;
mod deliveries;
mod draws;
mod example;
mod filled_form;
mod form;
mod knowledge;
mod messes;
mod participants;
mod plan;
mod planned_file;
mod programme;
mod readme;
mod requests;
mod rosters;
mod seminar_files;
mod sentences;
mod simulated_file;
mod spellings;
mod table;
mod toml_text;
mod topic;

pub use plan::{
    Coherence, Delegation, Missing, Plan, PlannedChange, PlannedModule, PlannedRequest, PlannedSeminar, Spread, Truth,
};
pub use planned_file::{Encoding, HeaderStyle, LineEnd, Mess, PlannedFile, RatingStyle};
pub use simulated_file::SimulatedFile;
pub use topic::Topic;

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
        text("README.md", readme::readme(plan, seed)),
        text("programme.toml", programme::programme_toml(plan)),
        text("questionnaire.toml", form::QUESTIONNAIRE.to_owned()),
        text("deliveries.toml", deliveries::deliveries_toml(plan)),
        text("rules.toml", include_str!("declared/rules.toml").to_owned()),
        text("codebook.toml", include_str!("declared/codebook.toml").to_owned()),
    ];
    let attendances = participants::attendances(plan, seed);
    for (number, (seminar, attendance)) in plan.seminars.iter().zip(&attendances).enumerate() {
        files.extend(seminar_files::seminar_files(plan, seminar, attendance, seed, number));
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}
