//! Patterns with captures: `{seminar}/evaluations/{state}.csv` for files, `{module} Relevancia` for headers.

use std::collections::BTreeMap;

/// A pattern for the path of a delivered file, relative to the input folder. `{name}` captures a part of one path
/// segment, `*` stands for anything within a segment, `**` for any number of segments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilePattern(pub String);

/// A pattern for a column's header. `{module}` captures a module's identifier, `{module_title}` its title in any
/// language; the rest is compared after folding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeaderPattern(pub String);

/// What a pattern captured, by name.
pub type Captures = BTreeMap<String, String>;
