//! What would settle an issue: an edit of a declaration, which a person may make.

use jiff::civil::Date;

use crate::survey::{ItemId, Key, KeyName, MissingReason, ScaleId};
use crate::text::DateOrder;

/// An edit of a declaration that would settle an issue. A person decides; nothing is declared by itself. What speaks of a
/// delivery without naming it speaks of the one that claims the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cure {
    /// A text is one more spelling of a level.
    AddAlias {
        /// The scale.
        scale: ScaleId,
        /// The level's place in it, from 0.
        level: usize,
        /// The text.
        text: String,
    },
    /// A text says why there is no answer.
    AddMissing {
        /// The scale.
        scale: ScaleId,
        /// Why there is none.
        reason: MissingReason,
        /// The text.
        text: String,
    },
    /// A column holds an item.
    AddHeader {
        /// The item.
        item: ItemId,
        /// The column's header.
        header: String,
    },
    /// An item was put in some seminars only; a person says in which.
    Asked {
        /// The item.
        item: ItemId,
    },
    /// A column is dropped.
    Ignore {
        /// Its header.
        header: String,
    },
    /// A text stands for a value of a key.
    MapKey {
        /// The key.
        key: KeyName,
        /// The key as it is declared, if it is.
        declared: Option<Box<Key>>,
        /// The text.
        from: String,
        /// What it stands for; none is left for a person to say.
        to: Option<String>,
    },
    /// A day lies in one more period of the seminar's key; a person says which seminar it is.
    AddPeriod {
        /// The key as it is declared, if it is.
        declared: Option<Box<Key>>,
        /// The day.
        day: Date,
    },
    /// A key stands in a column; a person says in which.
    KeyInColumn(KeyName),
    /// A key is the same for all rows; a person says what.
    ConstantKey(KeyName),
    /// Dates have this order of day, month and year.
    DateOrder(DateOrder),
    /// Days are counted in a time zone; a person says in which.
    TimeZone,
    /// Files have this encoding.
    Encoding(String),
    /// Of a workbook this sheet is read.
    Sheet(String),
    /// A delivery that isn't declared yet.
    NewDelivery {
        /// Its files, as a pattern.
        files: String,
        /// The files that it replaces.
        supersedes: Vec<String>,
    },
}

impl Cure {
    /// Whether it is whole and only adds: nothing is left for a person to say, and what was read before is read as before.
    #[must_use]
    pub fn only_adds(&self) -> bool {
        match self {
            Self::AddAlias { .. }
            | Self::AddMissing { .. }
            | Self::AddHeader { .. }
            | Self::Ignore { .. }
            | Self::MapKey { to: Some(_), .. } => true,
            Self::Asked { .. }
            | Self::MapKey { to: None, .. }
            | Self::AddPeriod { .. }
            | Self::KeyInColumn(_)
            | Self::ConstantKey(_)
            | Self::DateOrder(_)
            | Self::TimeZone
            | Self::Encoding(_)
            | Self::Sheet(_)
            | Self::NewDelivery { .. } => false,
        }
    }
}
