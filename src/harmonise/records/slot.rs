//! What the columns of a file ask.

use std::sync::Arc;

use super::record::RecordEntry;
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
        let ItemColumn { column, item, module, options } = found;
        if options.is_empty() {
            return Self::Item { item, module, column };
        }
        Self::Options { item, module, columns: options.into() }
    }
}

impl Slot {
    /// The question that an entry answers here.
    pub(in crate::harmonise) fn question(&self, entry: &RecordEntry) -> Option<QuestionKey> {
        match self {
            Self::Item { item, module, .. } | Self::Options { item, module, .. } => match module {
                ModuleOf::Seminar => Some((*item, None)),
                ModuleOf::Module(module) => Some((*item, Some(module.clone()))),
                ModuleOf::Record => Some((*item, entry.module.clone())),
            },
            Self::OfRecord { .. } => Some((entry.item?, entry.module.clone())),
        }
    }

    /// The item of all its answers.
    pub(in crate::harmonise) fn item(&self) -> Option<usize> {
        match self {
            Self::Item { item, .. } | Self::Options { item, .. } => Some(*item),
            Self::OfRecord { .. } => None,
        }
    }

    /// Whether the module stands in the record.
    pub(in crate::harmonise) fn is_of_record_module(&self) -> bool {
        match self {
            Self::Item { module, .. } | Self::Options { module, .. } => *module == ModuleOf::Record,
            Self::OfRecord { .. } => true,
        }
    }

    /// The column in the file, from 0; the first of several.
    pub(in crate::harmonise) fn column(&self) -> usize {
        match self {
            Self::Item { column, .. } | Self::OfRecord { column } => *column,
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
