//! Issues: what is wrong with a delivery, where, and what was done about it. Bad data is a value, not an error.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Where something stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The file, relative to the input folder.
    pub file: String,
    /// The physical line (or sheet row), from 1; none speaks of the whole file.
    pub line: Option<u64>,
    /// The column, from 1.
    pub column: Option<usize>,
    /// The column's header as read.
    pub header: Option<String>,
}

impl Place {
    /// A whole file.
    #[must_use]
    pub fn file(file: &str) -> Self {
        Self { file: file.to_owned(), line: None, column: None, header: None }
    }

    /// A line of a file.
    #[must_use]
    pub fn line(file: &str, line: u64) -> Self {
        Self { line: Some(line), ..Self::file(file) }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(formatter, ":{line}")?;
        }
        if let Some(column) = self.column {
            write!(formatter, ":{column}")?;
        }
        Ok(())
    }
}

/// How much an issue matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Something was lost: a row, an answer, a file.
    Error,
    /// Nothing was lost, but a person should look.
    Warning,
    /// What the reader did, for the record.
    Note,
}

/// What can be wrong. Codes are stable: `G…` are gather's, `H…` harmonise's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IssueCode {
    /// G001: the file holds nothing.
    EmptyFile,
    /// G002: a header and no records.
    NoRecords,
    /// G003: the bytes are no text (or a workbook, or encrypted).
    NotAText,
    /// G004: not UTF-8; read as windows-1252.
    EncodingNotUtf8,
    /// G005: the bytes look like another encoding than windows-1252.
    EncodingUncertain,
    /// G006: a record has fewer cells than the header.
    RaggedShort,
    /// G007: a record has more cells than the header.
    RaggedLong,
    /// G008: a quote is never closed.
    UnclosedQuote,
    /// G009: NUL bytes.
    NulByte,
    /// G010: a cell is longer than the limit.
    CellTooLong,
    /// G011: two columns have the same header.
    DuplicateHeader,
    /// G012: a column has no header.
    EmptyHeader,
    /// G013: a first line `sep=`.
    SepLine,
    /// G014: a record ends in empty cells beyond the header.
    TrailingEmptyFields,
    /// G015: a symlink, or a path out of the input folder.
    OutsideFolder,
    /// G016: a file that no delivery claims.
    UnclaimedFile,
    /// G017: a declared pattern that no file matches.
    NoFileMatches,
    /// G018: a file or folder can't be read.
    UnreadableFile,
    /// G019: lines end in different ways.
    MixedLineEndings,
    /// G020: title rows above the header.
    Preamble,
    /// G021: a row that sums up others.
    TotalRow,
    /// H001: a label that is no level of the scale.
    UnknownLabel,
    /// H002: a number outside the scale.
    OutsideScale,
    /// H003: a column that nothing declares.
    UnknownColumn,
    /// H004: a declared column that the file doesn't have.
    MissingColumn,
    /// H005: a header that matches two columns, or a column that matches two items.
    AmbiguousColumn,
    /// H006: a text that is no state.
    UnknownState,
    /// H007: a text that is no seminar.
    UnknownSeminar,
    /// H008: a text that is no module.
    UnknownModule,
    /// H009: a text that is no item.
    UnknownItem,
    /// H010: a text that is no date.
    UnreadableDate,
    /// H011: a date outside every declared period.
    OutsidePeriods,
    /// H012: the same respondent twice.
    DuplicateRespondent,
    /// H013: a file whose records all stand in another.
    ContainedFile,
    /// H014: a key is empty.
    EmptyKey,
    /// H015: more answers than people who attended.
    MoreAnswersThanEligible,
    /// H016: an item is empty for a whole seminar.
    ItemEmpty,
    /// H017: a bad line of a roster or of state comments.
    BadRosterLine,
    /// H018: a file that another one replaces, as declared.
    SupersededFile,
    /// H019: an answer to an item that was not asked there.
    NotAskedAnswer,
    /// H020: a respondent who is not on the roster.
    NotOnRoster,
    /// H021: contradictory answers in one cell.
    SeveralAnswers,
    /// H022: text after the options of a multi-select.
    UnknownOption,
    /// H023: several rows of one person that nothing ties together.
    NamelessRows,
    /// H024: two files with the same bytes.
    SameFile,
    /// H025: a seminar has a roster, but nobody's answers.
    SeminarWithoutAnswers,
}

impl IssueCode {
    /// The stable code, such as `H001`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::EmptyFile => "G001",
            Self::NoRecords => "G002",
            Self::NotAText => "G003",
            Self::EncodingNotUtf8 => "G004",
            Self::EncodingUncertain => "G005",
            Self::RaggedShort => "G006",
            Self::RaggedLong => "G007",
            Self::UnclosedQuote => "G008",
            Self::NulByte => "G009",
            Self::CellTooLong => "G010",
            Self::DuplicateHeader => "G011",
            Self::EmptyHeader => "G012",
            Self::SepLine => "G013",
            Self::TrailingEmptyFields => "G014",
            Self::OutsideFolder => "G015",
            Self::UnclaimedFile => "G016",
            Self::NoFileMatches => "G017",
            Self::UnreadableFile => "G018",
            Self::MixedLineEndings => "G019",
            Self::Preamble => "G020",
            Self::TotalRow => "G021",
            Self::UnknownLabel => "H001",
            Self::OutsideScale => "H002",
            Self::UnknownColumn => "H003",
            Self::MissingColumn => "H004",
            Self::AmbiguousColumn => "H005",
            Self::UnknownState => "H006",
            Self::UnknownSeminar => "H007",
            Self::UnknownModule => "H008",
            Self::UnknownItem => "H009",
            Self::UnreadableDate => "H010",
            Self::OutsidePeriods => "H011",
            Self::DuplicateRespondent => "H012",
            Self::ContainedFile => "H013",
            Self::EmptyKey => "H014",
            Self::MoreAnswersThanEligible => "H015",
            Self::ItemEmpty => "H016",
            Self::BadRosterLine => "H017",
            Self::SupersededFile => "H018",
            Self::NotAskedAnswer => "H019",
            Self::NotOnRoster => "H020",
            Self::SeveralAnswers => "H021",
            Self::UnknownOption => "H022",
            Self::NamelessRows => "H023",
            Self::SameFile => "H024",
            Self::SeminarWithoutAnswers => "H025",
        }
    }

    /// Whether, at error level, a whole record was set aside for this.
    #[must_use]
    pub fn loses_record(self) -> bool {
        [
            Self::RaggedShort,
            Self::RaggedLong,
            Self::UnclosedQuote,
            Self::NulByte,
            Self::CellTooLong,
            Self::UnknownSeminar,
            Self::UnknownModule,
            Self::UnknownItem,
            Self::UnreadableDate,
            Self::OutsidePeriods,
            Self::EmptyKey,
        ]
        .contains(&self)
    }

    /// The name that fixtures use, such as `ragged-short`.
    #[must_use]
    pub fn name(self) -> String {
        serde_json::to_string(&self).unwrap_or_default().trim_matches('"').to_owned()
    }
}

/// Something wrong with a delivery.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Issue {
    /// How much it matters.
    pub severity: Severity,
    /// What it is.
    pub code: IssueCode,
    /// Where.
    pub place: Place,
    /// What was read, cut to a short excerpt.
    pub read: Option<String>,
    /// What was expected.
    pub expected: Option<String>,
    /// The nearest known value; a suggestion, never taken by itself.
    pub nearest: Option<String>,
    /// What was done with it.
    pub done: String,
    /// The line of TOML that would settle it.
    pub cure: Option<String>,
}

impl Issue {
    /// An issue at a place; what was read and expected can be added.
    #[must_use]
    pub fn new(severity: Severity, code: IssueCode, place: Place, done: &str) -> Self {
        Self { severity, code, place, read: None, expected: None, nearest: None, done: done.to_owned(), cure: None }
    }
}
