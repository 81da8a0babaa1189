//! What the columns of a file ask.

use std::sync::Arc;

use super::record::RecordEntry;
use crate::gather::Record;
use crate::harmonise::columns::item_columns::{ItemColumn, ModuleOf};
use crate::harmonise::columns::key_columns::{KeyColumns, KeyPlace};
use crate::harmonise::file_issues::FileIssues;
use crate::survey::{Delivery, Issue, IssueCode, ModuleId, Said, Severity};

/// What a column of answers asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::harmonise) enum Slot {
    /// An item.
    Item {
        /// Its place in the questionnaire.
        item: usize,
        /// The module it asks about.
        module: ModuleOf,
        /// The column, from 0.
        column: usize,
    },
    /// An item in several columns, of which one is filled in.
    OneOf {
        /// Its place in the questionnaire.
        item: usize,
        /// The module it asks about.
        module: ModuleOf,
        /// The columns, from 0; never empty.
        columns: Arc<[usize]>,
    },
    /// A multi-select with a column per option.
    Options {
        /// Its place in the questionnaire.
        item: usize,
        /// The module it asks about.
        module: ModuleOf,
        /// The column of each option, from 0, with the option's place on the scale; never empty.
        columns: Arc<[(usize, u8)]>,
    },
    /// Whatever the record names, in the layout `long`.
    OfRecord {
        /// The column, from 0.
        column: usize,
    },
}

/// A question: an item, and the module it asks about.
pub(in crate::harmonise) type QuestionKey = (usize, Option<ModuleId>);

impl From<ItemColumn> for Slot {
    fn from(found: ItemColumn) -> Self {
        let ItemColumn { columns, item, module, options } = found;
        match columns.as_slice() {
            _ if !options.is_empty() => Self::Options { item, module, columns: options.into() },
            [column] => Self::Item { item, module, column: *column },
            _ => Self::OneOf { item, module, columns: columns.into() },
        }
    }
}

impl Slot {
    /// What is asked here whatever the record says: of a module that stands in the record, the item alone.
    pub(in crate::harmonise) fn asked_in_any(&self) -> Option<QuestionKey> {
        match self {
            Self::Item { item, module, .. } | Self::OneOf { item, module, .. } | Self::Options { item, module, .. } => {
                match module {
                    ModuleOf::Seminar | ModuleOf::Record => Some((*item, None)),
                    ModuleOf::Module(module) => Some((*item, Some(module.clone()))),
                }
            }
            Self::OfRecord { .. } => None,
        }
    }

    /// Whether nothing stands here: of options with a column each, 0 is nothing as well.
    pub(in crate::harmonise) fn is_blank(&self, record: &Record<'_>) -> bool {
        let is_empty = |column: &usize| record.cell(*column).trim_ascii().is_empty();
        match self {
            Self::Item { column, .. } | Self::OfRecord { column } => is_empty(column),
            Self::OneOf { columns, .. } => columns.iter().all(is_empty),
            Self::Options { columns, .. } => {
                columns.iter().all(|(column, _)| is_empty(column) || record.cell(*column).trim_ascii() == b"0")
            }
        }
    }

    /// The question that an entry answers here; none where it names no module and one is asked about.
    pub(in crate::harmonise) fn question(&self, entry: &RecordEntry) -> Option<QuestionKey> {
        match self {
            Self::Item { item, module, .. } | Self::OneOf { item, module, .. } | Self::Options { item, module, .. } => {
                match module {
                    ModuleOf::Seminar => Some((*item, None)),
                    ModuleOf::Module(module) => Some((*item, Some(module.clone()))),
                    ModuleOf::Record => Some((*item, Some(entry.module.clone()?))),
                }
            }
            Self::OfRecord { .. } => Some((entry.item?, entry.module.clone())),
        }
    }

    /// The item of all its answers.
    pub(in crate::harmonise) fn item(&self) -> Option<usize> {
        match self {
            Self::Item { item, .. } | Self::OneOf { item, .. } | Self::Options { item, .. } => Some(*item),
            Self::OfRecord { .. } => None,
        }
    }

    /// Whether the module stands in the record.
    pub(in crate::harmonise) fn is_of_record_module(&self) -> bool {
        match self {
            Self::Item { module, .. } | Self::OneOf { module, .. } | Self::Options { module, .. } => {
                *module == ModuleOf::Record
            }
            Self::OfRecord { .. } => true,
        }
    }

    /// Whether this column of the file is one of its own.
    pub(in crate::harmonise) fn is_in(&self, column: usize) -> bool {
        match self {
            Self::Item { column: own, .. } | Self::OfRecord { column: own } => *own == column,
            Self::OneOf { columns, .. } => columns.contains(&column),
            Self::Options { columns, .. } => columns.iter().any(|(own, _)| *own == column),
        }
    }

    /// The column in the file, from 0; the first of several.
    pub(in crate::harmonise) fn column(&self) -> usize {
        match self {
            Self::Item { column, .. } | Self::OfRecord { column } => *column,
            Self::OneOf { columns, .. } => columns.iter().copied().min().unwrap_or_default(),
            Self::Options { columns, .. } => columns.iter().map(|(column, _)| *column).min().unwrap_or_default(),
        }
    }
}

/// The only column of answers in the layout `long`; none, which is told, if it is neither there nor declared.
pub(super) fn of_answers(
    file_issues: FileIssues<'_>,
    columns: &KeyColumns,
    delivery: &Delivery,
    issues: &mut Vec<Issue>,
) -> Vec<Slot> {
    if let KeyPlace::Column(column) = columns.answer {
        return vec![Slot::OfRecord { column }];
    }
    if delivery.keys.answer.is_none() {
        let done = Said::new("done-file-no-answer");
        issues.push(file_issues.of_file(Severity::Error, IssueCode::MissingColumn, done));
    }
    Vec::new()
}
