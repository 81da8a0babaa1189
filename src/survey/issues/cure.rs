//! What would settle an issue: an edit of a declaration, which a person may make.

use jiff::civil::Date;

use crate::survey::{ItemId, Key, KeyName, ModuleId, ScaleId, SeminarId};
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
    /// A column holds an item.
    AddHeader {
        /// The item.
        item: ItemId,
        /// The column's header as a pattern: as read, but for a module's name.
        header: String,
    },
    /// An item was not put in a seminar.
    NotAsked {
        /// The item.
        item: ItemId,
        /// The seminar.
        seminar: SeminarId,
        /// The only module of which it was not asked there; none if it was not put there at all.
        module: Option<ModuleId>,
    },
    /// An item stands in several columns, of which each person fills in one.
    OneOf {
        /// The item.
        item: ItemId,
    },
    /// A column is dropped.
    Ignore {
        /// Its header.
        header: String,
    },
    /// A text stands for a value of a key; a person says for which.
    MapKey {
        /// The key.
        key: KeyName,
        /// The key as it is declared, if it is.
        declared: Option<Box<Key>>,
        /// The text.
        from: String,
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
    /// Whether it only adds, so that what was read before is read as before.
    #[must_use]
    pub fn only_adds(&self) -> bool {
        match self {
            Self::AddAlias { .. }
            | Self::AddHeader { .. }
            | Self::NotAsked { .. }
            | Self::Ignore { .. }
            | Self::MapKey { .. } => true,
            Self::OneOf { .. }
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

    /// The same without the text, the seminar or the module that it speaks of: cures that are equal but for those are settled
    /// by one line. None if each is a decision of its own.
    #[must_use]
    pub fn of_all_texts(&self) -> Option<Self> {
        match self {
            Self::MapKey { key, declared, .. } => {
                Some(Self::MapKey { key: *key, declared: declared.clone(), from: String::new() })
            }
            Self::NotAsked { item, seminar, .. } => {
                Some(Self::NotAsked { item: item.clone(), seminar: seminar.clone(), module: None })
            }
            Self::OneOf { .. }
            | Self::KeyInColumn(_)
            | Self::ConstantKey(_)
            | Self::DateOrder(_)
            | Self::Encoding(_)
            | Self::TimeZone
            | Self::Sheet(_) => Some(self.clone()),
            Self::AddAlias { .. }
            | Self::AddHeader { .. }
            | Self::Ignore { .. }
            | Self::AddPeriod { .. }
            | Self::NewDelivery { .. } => None,
        }
    }
}
