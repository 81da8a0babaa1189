//! Why a report can't be made.

use crate::locale::DefectiveCatalogue;
use crate::survey::SeminarId;

/// A report can't be made.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The seminar isn't declared and wasn't found.
    #[error("seminar {0} is neither declared nor found in the deliveries; check --seminar and programme.toml")]
    UnknownSeminar(SeminarId),
    /// No language was asked for.
    #[error("a report needs a language; give --lang or `languages` in programme.toml")]
    NoLanguage,
    /// Texts are missing.
    #[error(transparent)]
    Catalogue(#[from] DefectiveCatalogue),
    /// A table can't be written.
    #[error("table {table} can't be written: {source}; this is a defect of plenaria, please report it")]
    Table {
        /// Which.
        table: &'static str,
        /// Why.
        source: csv::Error,
    },
    /// A JSON file can't be written.
    #[error("{file} can't be written: {source}; this is a defect of plenaria, please report it")]
    Json {
        /// Which.
        file: &'static str,
        /// Why.
        source: serde_json::Error,
    },
}
