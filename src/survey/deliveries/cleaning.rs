//! Declared cleaning: which records are left out on purpose, and which answers are read as others; and the log of both.

use std::sync::Arc;

use jiff::civil::Date;

use crate::survey::{IssueCode, ItemId};

/// Records that are set aside on purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exclusion {
    /// Which ones.
    pub test: Test,
    /// Why, for the reconciliation and the cleaning log.
    pub reason: String,
}

impl Exclusion {
    /// Leaves out the records in which a column holds one of these cells, compared after folding.
    #[must_use]
    pub fn equals(column: &str, cells: &[&str], reason: &str) -> Self {
        let cells = cells.iter().map(|cell| (*cell).to_owned()).collect();
        let test = Test::Cell { column: column.to_owned(), is: CellTest::Equals(cells) };
        Self { test, reason: reason.to_owned() }
    }
}

/// What tells that a record is to be left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// The cell of a column.
    Cell {
        /// The column's header.
        column: String,
        /// What is true of its cell.
        is: CellTest,
    },
    /// The cells of several columns: all of this is true.
    All(Vec<(String, CellTest)>),
    /// The day of the answer: it lies outside the days of its seminar.
    Window {
        /// Days before the first day of the seminar that count as well.
        days_before: u16,
        /// Days after its last day that count as well.
        days_after: u16,
    },
}

impl Test {
    /// The columns whose cells are tested, by header, and what is to be true of each.
    pub fn cells(&self) -> impl Iterator<Item = (&str, &CellTest)> {
        let (one, several) = match self {
            Self::Cell { column, is } => (Some((column.as_str(), is)), &[][..]),
            Self::All(cells) => (None, cells.as_slice()),
            Self::Window { .. } => (None, &[][..]),
        };
        one.into_iter().chain(several.iter().map(|(column, is)| (column.as_str(), is)))
    }
}

/// What is true of a cell that leaves a record out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CellTest {
    /// It is one of these, compared after folding.
    Equals(Vec<String>),
    /// It holds one of these, compared after folding.
    Contains(Vec<String>),
    /// Nothing stands in it.
    Empty,
    /// Something stands in it.
    Filled,
    /// It is a day outside of these.
    Outside {
        /// Earlier days are outside.
        before: Option<Date>,
        /// Later days are outside.
        after: Option<Date>,
    },
}

/// Answers that are read as another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recode {
    /// Where they stand.
    pub of: RecodedAnswers,
    /// The answers, compared after folding.
    pub from: Vec<String>,
    /// The answer that they are read as.
    pub to: String,
    /// Why, for the cleaning log.
    pub reason: String,
}

/// Where recoded answers stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecodedAnswers {
    /// In the columns with this header.
    Column(String),
    /// Wherever this item is answered.
    Item(ItemId),
}

/// What was changed in the answers of one file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FileChanges {
    /// The file, relative to the input folder.
    pub file: String,
    /// Its headers, column by column.
    pub header: Vec<String>,
    /// Records that don't count, and answers that were read as others, in the order of lines.
    pub changes: Vec<Change>,
    /// Records that can't be read with certainty, in the order of lines.
    pub set_aside: Vec<SetAside>,
}

/// One change, as cleaning logs have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The line on which the record begins.
    pub line: u64,
    /// The column, from 1; none speaks of the whole record.
    pub column: Option<usize>,
    /// What was found.
    pub check: IssueCode,
    /// Why, in the words of the declaration; none where the check says it all.
    pub reason: Option<Arc<str>>,
    /// What was done.
    pub kind: ChangeType,
    /// What was read.
    pub old: Option<Arc<str>>,
    /// What it was read as.
    pub new: Option<Arc<str>>,
}

/// What was done to an answer or a record: the vocabulary of IMPACT's cleaning logs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeType {
    /// An answer was read as another one.
    ChangeResponse,
    /// An answer was not counted.
    BlankResponse,
    /// A record was not counted.
    RemoveSurvey,
    /// Nothing.
    NoAction,
}

impl ChangeType {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::ChangeResponse, Self::BlankResponse, Self::RemoveSurvey, Self::NoAction];

    /// The word that the logs use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::ChangeResponse => "change_response",
            Self::BlankResponse => "blank_response",
            Self::RemoveSurvey => "remove_survey",
            Self::NoAction => "no_action",
        }
    }
}

/// A record that was set aside because it can't be read with certainty. It is for `confidential/` only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// The physical line on which it begins, from 1.
    pub line: u64,
    /// Why.
    pub code: IssueCode,
    /// Its text as it stands in the file; none where all records of the file were set aside.
    pub raw: Option<String>,
}
