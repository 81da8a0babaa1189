//! An entry of a declaration with all that several cures change in it: whole lines, which take the place of those with
//! their keys.

use toml::{Table, Value};

use super::values::{lines, list, merge, values};
use crate::declare::toml_text::{toml_text, toml_word};
use crate::survey::{Cure, Delivery, ItemId, Language, Level, Scale, ScaleId, Survey};

/// An entry of a declaration, in the order in which entries are proposed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    /// A scale.
    Scale(ScaleId),
    /// A level of a scale, by the label that it has in the declaration.
    Level(ScaleId, String),
    /// An item.
    Item(ItemId),
    /// A delivery, by its place among all, and its files.
    Delivery(usize, String),
}

impl Entry {
    /// The entries that a cure changes where it would settle an issue of these files; none for one that isn't there yet.
    #[must_use]
    pub fn changed_by(cure: &Cure, files: &[&str], survey: &Survey) -> Vec<Self> {
        match cure {
            Cure::AddAlias { scale, level, .. } => {
                let label = level_of(survey, scale, *level).map(|level| level.label.get(Language::Es));
                label.map(|label| Self::Level(scale.clone(), label.to_owned())).into_iter().collect()
            }
            Cure::AddMissing { scale, .. } => vec![Self::Scale(scale.clone())],
            Cure::AddHeader { item, .. } | Cure::Asked { item } => vec![Self::Item(item.clone())],
            Cure::Ignore { .. }
            | Cure::MapKey { .. }
            | Cure::AddPeriod { .. }
            | Cure::KeyInColumn(_)
            | Cure::ConstantKey(_)
            | Cure::DateOrder(_)
            | Cure::Encoding(_)
            | Cure::Sheet(_) => {
                let mut entries: Vec<Self> =
                    files.iter().filter_map(|file| Self::claiming(file, &survey.deliveries)).collect();
                entries.sort();
                entries.dedup();
                entries
            }
            Cure::NewDelivery { .. } => Vec::new(),
        }
    }

    /// The delivery that claims a file: the first whose pattern fits.
    fn claiming(file: &str, deliveries: &[Delivery]) -> Option<Self> {
        let place = deliveries.iter().position(|delivery| delivery.files.captures(file).is_some())?;
        Some(Self::Delivery(place, deliveries[place].files.to_string()))
    }

    /// The declaration that it stands in.
    #[must_use]
    pub fn file(&self) -> &'static str {
        match self {
            Self::Scale(_) | Self::Level(..) | Self::Item(_) => "questionnaire.toml",
            Self::Delivery(..) => "deliveries.toml",
        }
    }

    /// How it begins, and the lines that cures change in it, with what they hold already.
    #[must_use]
    pub fn with<'c>(&self, cures: impl IntoIterator<Item = &'c Cure>, survey: &Survey) -> String {
        let mut changed = Table::new();
        for cure in cures {
            merge(&mut changed, self.declared(cure, survey));
            merge(&mut changed, values(cure));
        }
        self.head().into_iter().chain(lines(&changed)).map(|line| line + "\n").collect()
    }

    fn head(&self) -> Vec<String> {
        let line = |key: &str, text: &str| format!("{key} = {}", toml_text(text));
        match self {
            Self::Scale(id) => vec!["[[scale]]".to_owned(), line("id", id.as_str())],
            Self::Level(id, label) => vec![
                "[[scale]]".to_owned(),
                line("id", id.as_str()),
                "[[scale.level]]".to_owned(),
                line("label", label),
            ],
            Self::Item(id) => vec!["[[item]]".to_owned(), line("id", id.as_str())],
            Self::Delivery(_, files) => vec!["[[delivery]]".to_owned(), line("files", files)],
        }
    }

    /// What the entry says already under the keys of a cure; a key of a delivery is whole in its cure.
    fn declared(&self, cure: &Cure, survey: &Survey) -> Table {
        let found = match cure {
            Cure::AddAlias { scale, level, .. } => {
                level_of(survey, scale, *level).map(|level| ("aliases", list(&level.aliases)))
            }
            Cure::AddMissing { scale, .. } => {
                survey.questionnaire.scales.get(scale).map(|scale| ("missing", missing(scale)))
            }
            Cure::AddHeader { item, .. } => {
                let item = survey.questionnaire.item(item);
                item.map(|item| ("headers", list(item.headers.iter().map(|header| &header.0))))
            }
            Cure::Ignore { .. } => match self {
                Self::Delivery(place, _) => {
                    survey.deliveries.get(*place).map(|delivery| ("ignore", list(&delivery.ignore)))
                }
                Self::Scale(_) | Self::Level(..) | Self::Item(_) => None,
            },
            Cure::Asked { .. }
            | Cure::MapKey { .. }
            | Cure::AddPeriod { .. }
            | Cure::KeyInColumn(_)
            | Cure::ConstantKey(_)
            | Cure::DateOrder(_)
            | Cure::Encoding(_)
            | Cure::Sheet(_)
            | Cure::NewDelivery { .. } => None,
        };
        found.map(|(key, value)| (key.to_owned(), value)).into_iter().collect()
    }
}

fn level_of<'s>(survey: &'s Survey, scale: &ScaleId, level: usize) -> Option<&'s Level> {
    survey.questionnaire.scales.get(scale)?.levels.get(level)
}

fn missing(scale: &Scale) -> Value {
    Value::Table(scale.missing.iter().map(|(reason, labels)| (toml_word(reason), list(labels))).collect())
}
