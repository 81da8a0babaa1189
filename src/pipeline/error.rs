//! Why a run could not go on.

use std::path::PathBuf;

use crate::declare::Problems;
use crate::gather::InputError;
use crate::locale::DefectiveCatalogue;
use crate::render::{Chart, RenderError};
use crate::report::{OutputError, ReportError};
use crate::survey::{InvalidIdentifier, SeminarId};

/// Why a run could not go on.
#[derive(Debug, thiserror::Error)]
pub enum PipelineError {
    /// An input could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// A declaration is missing.
    #[error("{folder}: there is no {file}; {advice}")]
    NoDeclaration {
        /// The input folder.
        folder: PathBuf,
        /// The missing file.
        file: &'static str,
        /// What to do.
        advice: &'static str,
    },
    /// A declaration has errors.
    #[error("{0}")]
    Declaration(Problems),
    /// No delivered file was found.
    #[error(
        "{folder}: no delivered file was found; looked for {patterns}. Put the files there or correct `files` in deliveries.toml"
    )]
    NoDelivery {
        /// The input folder.
        folder: PathBuf,
        /// The patterns of all deliveries.
        patterns: String,
    },
    /// No file of which declarations were to be drafted is a table.
    #[error("no table was found in {0}: name CSV files or workbooks with the answers, as they were exported")]
    NoTable(String),
    /// A seminar was asked for that has no answers.
    #[error("there are no answers of a seminar '{asked}'; there are some of {known}")]
    UnknownSeminar {
        /// What was asked for.
        asked: SeminarId,
        /// The seminars that have answers.
        known: String,
    },
    /// A seminar was asked for that the programme doesn't hold.
    #[error("there is no seminar '{asked}'; there are {known}")]
    UndeclaredSeminar {
        /// What was asked for.
        asked: SeminarId,
        /// The seminars of the programme.
        known: String,
    },
    /// A chart of one seminar was asked for among those over cycles.
    #[error("{chart} looks at one seminar: ask for it without --cycles")]
    NotOverCycles {
        /// The chart.
        chart: Chart,
    },
    /// A cycle or seminar to compare doesn't exist.
    #[error("there is no cycle or seminar '{asked}'; the nearest names are {known}")]
    UnknownCycle {
        /// What was asked for.
        asked: String,
        /// Known names.
        known: String,
    },
    /// A question to compare doesn't exist.
    #[error("there is no item '{asked}' in questionnaire.toml; the nearest names are {known}")]
    UnknownItem {
        /// What was asked for.
        asked: String,
        /// Known names.
        known: String,
    },
    /// A cycle was to be compared with itself.
    #[error("'{0}' can't be compared with itself; name an earlier and a later cycle, as in: plenaria compare C1 C3")]
    SameCycle(String),
    /// One is a cycle and the other a seminar.
    #[error(
        "of '{one}' and '{other}' one is a cycle and the other a seminar; name two cycles, or two seminars of a part or course"
    )]
    CycleAndSeminar {
        /// What was named first.
        one: String,
        /// What was named second.
        other: String,
    },
    /// The later cycle was named first.
    #[error("'{earlier}' was held after '{later}'; name the earlier one first: plenaria compare {later} {earlier}")]
    LaterFirst {
        /// What was named first.
        earlier: String,
        /// What was named second.
        later: String,
    },
    /// No part or course was answered in both.
    #[error(
        "nothing can be compared: {one}, {other}, and only seminars of the same part, or editions of the same national course, are. Choose others, or check `part` and `course` in programme.toml"
    )]
    NoCommonPart {
        /// What the first has.
        one: String,
        /// What the second has.
        other: String,
    },
    /// A seminar is called like a folder of something else.
    #[error(
        "a seminar can't be called '{0}': the folder of that name is kept for something else than a seminar's report; nothing was written. Give the seminar another id in programme.toml, or another value in deliveries.toml"
    )]
    ReservedName(SeminarId),
    /// The sums of the reconciliation don't close: a defect of ours.
    #[error(
        "lines of {} of the delivered files are not accounted for; nothing was written. `plenaria check` names them. This is a defect of plenaria: please report it",
        .0.len()
    )]
    LinesLost(Vec<String>),
    /// An identifier is too long to be part of another.
    #[error("{0}; use shorter identifiers in programme.toml")]
    Identifier(#[from] InvalidIdentifier),
    /// A catalogue is defective: a defect of ours.
    #[error(transparent)]
    Catalogue(#[from] DefectiveCatalogue),
    /// A chart could not be drawn: a defect of ours.
    #[error(transparent)]
    Render(#[from] RenderError),
    /// A report could not be made.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// A report could not be written.
    #[error(transparent)]
    Output(#[from] OutputError),
}
