//! An entry of a declaration with all that several cures change in it: whole lines, which take the place of those with
//! their keys.

use jiff::civil::Date;
use toml::{Table, Value};

use super::target::Target;
use super::values::{exception, lines, list, merge, values};
use crate::declare::toml_text::toml_text;
use crate::survey::{Asked, Cure, Delivery, ItemId, Language, Level, ScaleId, Survey};

/// An entry of a declaration, in the order in which entries are proposed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    /// A level of a scale, by its place in it.
    Level(ScaleId, usize),
    /// An item.
    Item(ItemId),
    /// A delivery, by its place among all.
    Delivery(usize),
}

impl Entry {
    /// The entries that a cure changes where it would settle an issue of these files; none for one that isn't there yet.
    #[must_use]
    pub fn changed_by(cure: &Cure, files: &[&str], survey: &Survey) -> Vec<Self> {
        match Target::of(cure) {
            Target::Level(scale, level) => {
                level_of(survey, scale, level).map(|_| Self::Level(scale.clone(), level)).into_iter().collect()
            }
            Target::Item(item) => vec![Self::Item(item.clone())],
            Target::Delivery => {
                let mut entries: Vec<Self> =
                    files.iter().filter_map(|file| Self::claiming(file, &survey.deliveries)).collect();
                entries.sort();
                entries.dedup();
                entries
            }
            Target::NewDelivery => Vec::new(),
        }
    }

    /// The delivery that claims a file: the first whose pattern fits.
    fn claiming(file: &str, deliveries: &[Delivery]) -> Option<Self> {
        deliveries.iter().position(|delivery| delivery.files.captures(file).is_some()).map(Self::Delivery)
    }

    /// The declaration that it stands in.
    #[must_use]
    pub fn file(&self) -> &'static str {
        self.target().file()
    }

    fn target(&self) -> Target<'_> {
        match self {
            Self::Level(id, level) => Target::Level(id, *level),
            Self::Item(id) => Target::Item(id),
            Self::Delivery(_) => Target::Delivery,
        }
    }

    /// How it begins, and the lines that cures change in it, with what they hold already.
    #[must_use]
    pub fn with<'c>(&self, cures: impl IntoIterator<Item = &'c Cure>, survey: &Survey) -> String {
        let changed = self.changed(cures, survey);
        self.head(survey).into_iter().chain(lines(&changed)).map(|line| line + "\n").collect()
    }

    /// The keys that cures change in it, with what they hold already.
    pub(super) fn changed<'c>(&self, cures: impl IntoIterator<Item = &'c Cure>, survey: &Survey) -> Table {
        let declared = self.declared(survey);
        let mut changed = Table::new();
        for values in cures.into_iter().map(values) {
            let said = declared.iter().filter(|(key, _)| values.contains_key(*key));
            merge(&mut changed, said.map(|(key, value)| (key.clone(), value.clone())).collect());
            merge(&mut changed, values);
        }
        changed
    }

    fn head(&self, survey: &Survey) -> Vec<String> {
        let line = |key: &str, text: &str| format!("{key} = {}", toml_text(text));
        let table = |name: &str, key: &str, text: &str| vec![format!("[[{name}]]"), line(key, text)];
        match self {
            Self::Level(id, level) => {
                let label = level_of(survey, id, *level).map_or("", |level| level.label.get(Language::Es));
                [table("scale", "id", id.as_str()), table("scale.level", "label", label)].concat()
            }
            Self::Item(id) => table("item", "id", id.as_str()),
            Self::Delivery(place) => {
                let files = survey.deliveries.get(*place).map(|delivery| delivery.files.to_string());
                table("delivery", "files", &files.unwrap_or_default())
            }
        }
    }

    /// What it says already under the keys to which cures add; any other key is whole in its cure.
    fn declared(&self, survey: &Survey) -> Table {
        match self {
            Self::Level(scale, level) => {
                let level = level_of(survey, scale, *level);
                level.map(|level| ("aliases".to_owned(), list(&level.aliases))).into_iter().collect()
            }
            Self::Item(item) => {
                let item = survey.questionnaire.item(item);
                let headers = item.map(|item| list(item.headers.iter().map(|header| &header.0)));
                let asked = item.map(|item| Value::Table(asked(&item.asked)));
                let keys = [("headers", headers), ("asked", asked)].into_iter();
                keys.filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
            }
            Self::Delivery(place) => {
                let delivery = survey.deliveries.get(*place);
                delivery.map(|delivery| ("ignore".to_owned(), list(&delivery.ignore))).into_iter().collect()
            }
        }
    }
}

/// When an item was asked, as it is declared.
fn asked(asked: &Asked) -> Table {
    let day = |day: Option<Date>| day.map(|day| Value::from(day.to_string()));
    let seminars = asked
        .seminars
        .as_ref()
        .map(|seminars| Value::Array(seminars.iter().map(|seminar| seminar.as_str().into()).collect()));
    let except = asked.except.iter().map(|one| exception(&one.seminar, one.module.as_ref()).into()).collect::<Vec<_>>();
    let except = (!except.is_empty()).then_some(Value::Array(except));
    let keys = [("from", day(asked.from)), ("until", day(asked.until)), ("seminars", seminars), ("except", except)];
    keys.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
}

fn level_of<'s>(survey: &'s Survey, scale: &ScaleId, level: usize) -> Option<&'s Level> {
    survey.questionnaire.scales.get(scale)?.levels.get(level)
}
