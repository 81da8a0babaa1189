//! What part of the declarations each cure changes: the one place that knows it.

use crate::survey::{Cure, ItemId, ScaleId};

/// A part of the declarations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target<'c> {
    /// A level of a scale, by its place in it.
    Level(&'c ScaleId, usize),
    /// An item.
    Item(&'c ItemId),
    /// The delivery that claims the files of the issue.
    Delivery,
    /// A delivery that isn't there yet.
    NewDelivery,
}

impl<'c> Target<'c> {
    /// What a cure changes.
    pub(super) fn of(cure: &'c Cure) -> Self {
        match cure {
            Cure::AddAlias { scale, level, .. } => Self::Level(scale, *level),
            Cure::AddHeader { item, .. } | Cure::NotAsked { item, .. } | Cure::OneOf { item } => Self::Item(item),
            Cure::Ignore { .. }
            | Cure::MapKey { .. }
            | Cure::AddPeriod { .. }
            | Cure::KeyInColumn(_)
            | Cure::ConstantKey(_)
            | Cure::DateOrder(_)
            | Cure::TimeZone
            | Cure::Encoding(_)
            | Cure::Sheet(_) => Self::Delivery,
            Cure::NewDelivery { .. } => Self::NewDelivery,
        }
    }

    /// The declaration that it stands in.
    pub(super) fn file(self) -> &'static str {
        match self {
            Self::Level(..) | Self::Item(_) => "questionnaire.toml",
            Self::Delivery | Self::NewDelivery => "deliveries.toml",
        }
    }
}
