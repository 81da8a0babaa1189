//! The codes of issues: what can be wrong with a delivery.

use serde::{Deserialize, Serialize};

/// Makes the enum, its list and its codes from one line each.
macro_rules! issue_codes {
    ($(#[doc = $about:literal] $name:ident = $code:literal,)*) => {
        /// What can be wrong. Codes are stable: `G…` are gather's, `H…` harmonise's.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum IssueCode {
            $(#[doc = concat!($code, ":", $about)] $name,)*
        }

        impl IssueCode {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The stable code, such as `H001`.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }
        }
    };
}

issue_codes! {
    /// the file holds nothing.
    EmptyFile = "G001",
    /// a header and no records.
    NoRecords = "G002",
    /// the bytes are no text (or a workbook, or encrypted).
    NotAText = "G003",
    /// not UTF-8; read as windows-1252.
    EncodingNotUtf8 = "G004",
    /// the bytes look like another encoding than windows-1252.
    EncodingUncertain = "G005",
    /// a record has fewer cells than the header.
    RaggedShort = "G006",
    /// a record has more cells than the header.
    RaggedLong = "G007",
    /// a quote is never closed.
    UnclosedQuote = "G008",
    /// NUL bytes.
    NulByte = "G009",
    /// a cell is longer than the limit.
    CellTooLong = "G010",
    /// two columns have the same header.
    DuplicateHeader = "G011",
    /// a column has no header.
    EmptyHeader = "G012",
    /// a first line `sep=`.
    SepLine = "G013",
    /// a record ends in empty cells beyond the header.
    TrailingEmptyFields = "G014",
    /// a symlink, or a path out of the input folder.
    OutsideFolder = "G015",
    /// a file that no delivery claims.
    UnclaimedFile = "G016",
    /// a declared pattern that no file matches.
    NoFileMatches = "G017",
    /// a file or folder can't be read.
    UnreadableFile = "G018",
    /// lines end in different ways.
    MixedLineEndings = "G019",
    /// title rows above the header.
    Preamble = "G020",
    /// a row that sums up others.
    TotalRow = "G021",
    /// a cell with a spreadsheet's error, such as `#N/A`.
    ErrorCell = "G022",
    /// hidden rows or columns that hold something.
    HiddenCells = "G023",
    /// a workbook with several sheets, or hidden ones.
    SeveralSheets = "G024",
    /// a document that a password protects.
    PasswordProtected = "G025",
    /// more than is read in bounded memory and time.
    OverLimit = "G026",
    /// a workbook that is damaged.
    DamagedWorkbook = "G027",
    /// a declared sheet that the workbook doesn't have.
    UnknownSheet = "G028",
    /// a file that a system or an office program left behind, or a hidden one.
    HiddenFile = "G050",
    /// a label that is no level of the scale.
    UnknownLabel = "H001",
    /// a number outside the scale.
    OutsideScale = "H002",
    /// a column that nothing declares.
    UnknownColumn = "H003",
    /// a declared column that the file doesn't have.
    MissingColumn = "H004",
    /// a header that matches two columns, or a column that matches two items.
    AmbiguousColumn = "H005",
    /// a text that is no state.
    UnknownState = "H006",
    /// a text that is no seminar.
    UnknownSeminar = "H007",
    /// a text that is no module.
    UnknownModule = "H008",
    /// a text that is no item.
    UnknownItem = "H009",
    /// a text that is no date.
    UnreadableDate = "H010",
    /// a date outside every declared period.
    OutsidePeriods = "H011",
    /// the same respondent twice.
    DuplicateRespondent = "H012",
    /// a file whose records all stand in another.
    ContainedFile = "H013",
    /// a key is empty.
    EmptyKey = "H014",
    /// more answers than people who attended.
    MoreAnswersThanEligible = "H015",
    /// an item is empty for a whole seminar.
    ItemEmpty = "H016",
    /// a bad line of a roster or of state comments.
    BadRosterLine = "H017",
    /// a file that another one replaces, as declared.
    SupersededFile = "H018",
    /// an answer to an item that was not asked there.
    NotAskedAnswer = "H019",
    /// a respondent who is not on the roster.
    NotOnRoster = "H020",
    /// contradictory answers in one cell.
    SeveralAnswers = "H021",
    /// text after the options of a multi-select.
    UnknownOption = "H022",
    /// several rows of one person that nothing ties together.
    NamelessRows = "H023",
    /// two files with the same bytes.
    SameFile = "H024",
    /// a seminar has a roster, but nobody's answers.
    SeminarWithoutAnswers = "H025",
    /// records that a declared filter leaves out.
    ExcludedRecord = "H026",
    /// answers that a declaration reads as others.
    RecodedAnswer = "H027",
    /// a declared recode that never applied.
    UnusedRecode = "H028",
    /// a date that another order of day and month would read as another day.
    AmbiguousDate = "H029",
    /// answers of one person contradict each other, and the rule for duplicates settled it.
    AnswerSettled = "H030",
    /// the options of a question stand in one column and in columns of their own.
    SplitAndJoined = "H031",
    /// a filter by the seminar's days, and the seminar has none.
    WindowUnknown = "H032",
    /// a recode to what is no label of the question.
    RecodeWithoutLabel = "H033",
    /// counts made elsewhere, and a cell that holds none.
    UnreadableCount = "H080",
    /// options of a multi-select counted elsewhere: how many people answered is unknown.
    UnknownBase = "H081",
    /// rows that repeat a part of the form, and nothing says which module they speak of.
    RepeatedRows = "H082",
    /// two columns of one question are filled in differently.
    SeveralColumnsFilled = "H083",
    /// an item stands in a column that the platform adds itself.
    PlatformColumn = "H084",
    /// a survey platform that exported the table.
    PlatformRecognised = "G030",
    /// a row of tags below the header.
    TagRow = "G031",
    /// an answer given to try the form out.
    PreviewResponse = "G032",
    /// a response that was never finished.
    IncompleteResponse = "G033",
    /// columns that say who somebody is or where.
    PersonalDataColumn = "G034",
    /// a cell that a spreadsheet would run.
    FormulaLike = "G035",
    /// control characters.
    ControlChar = "G036",
    /// characters that turn the direction of text.
    BidiControl = "G037",
    /// characters that nobody sees.
    InvisibleChar = "G038",
    /// no-break spaces.
    Nbsp = "G039",
    /// a cell that a page or a typesetter would run.
    MarkupLike = "G040",
    /// letters damaged by saving UTF-8 as windows-1252.
    Mojibake = "G041",
    /// an answer that a spreadsheet turned into a date.
    DateLikeScaleValue = "H040",
    /// a large file that wasn't the same when it was read again.
    ChangedWhileRead = "H034",
    /// a large file that can't be read in blocks.
    HeldInMemory = "H035",
    /// more comments than are kept.
    CommentsSampled = "H036",
    /// a code and a label of another answer in one cell.
    CodeAgainstLabel = "H051",
    /// code and label of an answer in one cell.
    CodeAndLabel = "H050",
    /// records of a file that stand in another one as well.
    RepeatedRecords = "H060",
    /// a record that stands in another file with other answers.
    EditedRecord = "H061",
    /// rows without a name that are the same in every cell.
    IdenticalRows = "H062",
    /// records of one person of which nobody knows which came later.
    OrderUnknown = "H063",
    /// seminars of which nobody knows which came first.
    SeminarOrderUnknown = "H064",
    /// a file name that its pattern splits in more than one way.
    AmbiguousName = "H070",
    /// a file of which no answer was read.
    FileWithoutAnswers = "H071",
    /// a time in UTC that would belong elsewhere in another time zone.
    NearDayLimit = "H072",
}

impl IssueCode {
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
            Self::NearDayLimit,
            Self::EmptyKey,
            Self::UnreadableCount,
            Self::RepeatedRows,
            Self::ChangedWhileRead,
        ]
        .contains(&self)
    }

    /// The name that fixtures use, such as `ragged-short`.
    #[must_use]
    pub fn name(self) -> String {
        serde_json::to_string(&self).unwrap_or_default().trim_matches('"').to_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_issues_have_one_code_or_one_name() {
        let codes: BTreeSet<_> = IssueCode::ALL.iter().map(|code| code.code()).collect();
        let names: BTreeSet<_> = IssueCode::ALL.iter().map(|code| code.name()).collect();
        assert_eq!((codes.len(), names.len()), (IssueCode::ALL.len(), IssueCode::ALL.len()));
        assert_eq!((IssueCode::RaggedShort.code(), IssueCode::RaggedShort.name().as_str()), ("G006", "ragged-short"));
    }
}
