//! A question of the form as it is found in the headers of columns.

use super::remark::Remark;
use super::values::Values;

/// A column that holds answers to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    /// The sheet.
    pub(super) sheet: usize,
    /// Its place in the sheet.
    pub(super) at: usize,
    /// The module that its header names.
    pub(super) module: Option<String>,
}

/// A question, or whatever else heads a column.
#[derive(Debug, Clone)]
pub(super) struct Question {
    /// How its columns are headed, as patterns; the first is the question as put.
    pub(super) patterns: Vec<String>,
    /// The question without module, group and numbering.
    pub(super) text: String,
    /// The question in words, where a codebook tells it.
    pub(super) wording: Option<String>,
    /// Where it stands.
    pub(super) columns: Vec<Column>,
    /// What was answered.
    pub(super) values: Values,
    /// What it holds.
    pub(super) holds: Holds,
    pub(super) remarks: Vec<Remark>,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// Not decided yet.
    Unknown,
    /// Nothing that is needed, or nothing that may be kept.
    Dropped(Why),
    /// A key of the delivery.
    Key(KeyKind),
    /// Answers on the nth drafted scale.
    Answers(usize),
    /// Answers to a question that a form declares.
    Declared,
    /// Comments; with a drafted scale if some texts say that there is none.
    Comment(Option<usize>),
}

/// Why a column is dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Why {
    /// Names, addresses.
    Personal,
    /// It tells people or answers apart.
    Identifier,
    /// The time of the answer.
    Time,
    /// A platform adds it.
    Technical,
    /// Nothing stands in it.
    Empty,
    /// The same stands in every row.
    Constant,
    /// It repeats options of a question that joins them.
    Repeats,
    /// It is no answer as far as can be told.
    Unclear,
}

/// A key of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum KeyKind {
    Seminar,
    Module,
    State,
    Respondent,
    Item,
    Answer,
}

impl Question {
    /// Whether its headers name modules.
    pub(super) fn is_per_module(&self) -> bool {
        self.patterns.iter().any(|pattern| pattern.contains("{module"))
    }

    /// Whether it stands in a sheet.
    pub(super) fn is_in(&self, sheet: usize) -> bool {
        self.columns.iter().any(|column| column.sheet == sheet)
    }

    /// Whether people answer it.
    pub(super) fn is_asked(&self) -> bool {
        match self.holds {
            Holds::Answers(_) | Holds::Comment(_) | Holds::Declared => true,
            Holds::Unknown | Holds::Dropped(_) | Holds::Key(_) => false,
        }
    }
}
