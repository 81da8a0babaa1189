//! How a delivered file is written: layout, language, bytes, and what is wrong with it.

use crate::survey::{Language, Layout};

/// A file that one or several states deliver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedFile {
    /// Its name, within the seminar's `evaluations`.
    pub name: String,
    /// The states whose answers it holds. If there are several, a column names the state.
    pub states: Vec<String>,
    /// How answers lie in it.
    pub layout: Layout,
    /// The language of its headers, labels and comments.
    pub language: Language,
    /// How columns are headed.
    pub headers: HeaderStyle,
    /// How ratings are written.
    pub answers: RatingStyle,
    /// How text becomes bytes.
    pub encoding: Encoding,
    /// What separates cells.
    pub delimiter: char,
    /// How lines end.
    pub line_end: LineEnd,
    /// What is wrong with it, on purpose.
    pub messes: Vec<Mess>,
}

/// How columns of a module's questions are headed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderStyle {
    /// `M04 Relevancia`.
    Identifier,
    /// `Memoria y sitio auténtico: relevancia`.
    Title,
}

/// How ratings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RatingStyle {
    /// As their labels.
    Labels,
    /// As their numbers.
    Scores,
}

/// How text becomes bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-8 with a byte order mark.
    Utf8WithMark,
    /// Windows-1252.
    Windows1252,
}

/// How lines end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineEnd {
    /// Line feed.
    Lf,
    /// Carriage return and line feed.
    CrLf,
}

/// What can be wrong with a delivered file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mess {
    /// The last record lacks its last cells.
    RaggedRow,
    /// A letter of one label is missing.
    UnknownLabel,
    /// The first person's form stands twice; the earlier one is half empty.
    DuplicateRespondent,
    /// An earlier version, with half the answers of its last person missing, was delivered as `{state}.csv`.
    Superseded,
    /// Somebody tried the form: a row of the respondent `PRUEBA`.
    TestRow,
    /// The last person stopped halfway.
    Unfinished,
    /// A first line `sep=`, as Excel reads it.
    SepLine,
    /// A first column with the time at which the form was sent.
    Timestamp,
    /// Comments with line breaks.
    LineBreaks,
    /// Labels in capitals, with spaces at the end, or with no-break spaces.
    LooseLabels,
    /// Empty lines at the end.
    BlankLines,
}

impl PlannedFile {
    /// A state's file in the simplest form: wide, Spanish, labels, UTF-8, commas, LF.
    #[must_use]
    pub fn plain(state: &str) -> Self {
        Self {
            name: format!("{state}.csv"),
            states: vec![state.to_owned()],
            layout: Layout::Wide,
            language: Language::Es,
            headers: HeaderStyle::Identifier,
            answers: RatingStyle::Labels,
            encoding: Encoding::Utf8,
            delimiter: ',',
            line_end: LineEnd::Lf,
            messes: Vec::new(),
        }
    }

    /// Whether a column names the state.
    #[must_use]
    pub fn names_state(&self) -> bool {
        self.states.len() > 1
    }

    /// Whether this is wrong with it.
    #[must_use]
    pub fn has(&self, mess: Mess) -> bool {
        self.messes.contains(&mess)
    }

    /// The file that this one replaces, if any.
    #[must_use]
    pub fn superseded_name(&self) -> Option<String> {
        self.has(Mess::Superseded).then(|| format!("{}.csv", self.states.join("-")))
    }
}

impl Mess {
    /// What the README says of it.
    #[must_use]
    pub fn description(self) -> &'static str {
        match self {
            Self::RaggedRow => "the last record lacks its last cells (quarantined)",
            Self::UnknownLabel => "a misspelt label (an answer that is no level of its scale)",
            Self::DuplicateRespondent => {
                "the first person's form stands twice, the earlier one half empty (the last counts)"
            }
            Self::Superseded => "replaces an earlier, less complete file of the same people (declared)",
            Self::TestRow => "a test row of the respondent `PRUEBA` (excluded by a declared filter)",
            Self::Unfinished => "the last person stopped halfway (partial)",
            Self::SepLine => "a first line `sep=`, as Excel reads it",
            Self::Timestamp => "a time stamp column (dropped, as declared)",
            Self::LineBreaks => "line breaks within quoted comments",
            Self::LooseLabels => "labels in capitals, with spaces at the end or no-break spaces",
            Self::BlankLines => "empty lines at the end",
        }
    }
}
