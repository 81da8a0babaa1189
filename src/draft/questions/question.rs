//! A question of the form as it is found in the headers of columns.

use crate::draft::read::values::ValueCounts;
use crate::draft::write::remark::DraftRemark;

/// A column that holds answers to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::draft) struct QuestionColumn {
    /// The sheet.
    pub(in crate::draft) sheet: usize,
    /// Its place in the sheet.
    pub(in crate::draft) at: usize,
    /// The module that its header names.
    pub(in crate::draft) module: Option<String>,
}

/// A question, or whatever else heads a column.
#[derive(Debug, Clone)]
pub(in crate::draft) struct DraftQuestion {
    /// How its columns are headed, as patterns; the first is the question as put.
    pub(in crate::draft) patterns: Vec<String>,
    /// The question without module, group and numbering.
    pub(in crate::draft) text: String,
    /// The question in words, where a codebook tells it.
    pub(in crate::draft) wording: Option<String>,
    /// Where it stands.
    pub(in crate::draft) columns: Vec<QuestionColumn>,
    /// What was answered.
    pub(in crate::draft) values: ValueCounts,
    /// What it holds.
    pub(in crate::draft) holds: ColumnHolds,
    pub(in crate::draft) remarks: Vec<DraftRemark>,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::draft) enum ColumnHolds {
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
pub(in crate::draft) enum Why {
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
pub(in crate::draft) enum KeyKind {
    Seminar,
    Module,
    State,
    Respondent,
    Item,
    Answer,
}

impl DraftQuestion {
    /// Whether its headers name modules.
    pub(in crate::draft) fn is_per_module(&self) -> bool {
        self.patterns.iter().any(|pattern| pattern.contains("{module"))
    }

    /// Whether it stands in a sheet.
    pub(in crate::draft) fn is_in(&self, sheet: usize) -> bool {
        self.columns.iter().any(|column| column.sheet == sheet)
    }

    /// Whether people answer it.
    pub(in crate::draft) fn is_asked(&self) -> bool {
        match self.holds {
            ColumnHolds::Answers(_) | ColumnHolds::Comment(_) | ColumnHolds::Declared => true,
            ColumnHolds::Unknown | ColumnHolds::Dropped(_) | ColumnHolds::Key(_) => false,
        }
    }
}
