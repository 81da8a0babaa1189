//! What was asked: items, and the scales of their answers.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{HeaderPattern, ItemId, ModuleId, Scale, ScaleId, Seminar, SeminarId, Translated};

/// What was asked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Questionnaire {
    /// Scales by identifier.
    pub scales: BTreeMap<ScaleId, Scale>,
    /// The scales of reversed items, turned round.
    pub reversed: BTreeMap<ScaleId, Scale>,
    /// Items in the order of the form.
    pub items: Vec<Item>,
}

/// What an item speaks of; rules lead from here to an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    /// What was taught.
    Content,
    /// How it was taught.
    Method,
    /// How long and how fast.
    Time,
    /// Who taught it.
    Facilitation,
    /// What it was for.
    Objectives,
    /// Rooms, meals, travel.
    Logistics,
    /// What was learnt.
    Learning,
    /// All of it together.
    Overall,
}

impl Dimension {
    /// Its word in declarations.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Content => "content",
            Self::Method => "method",
            Self::Time => "time",
            Self::Facilitation => "facilitation",
            Self::Objectives => "objectives",
            Self::Logistics => "logistics",
            Self::Learning => "learning",
            Self::Overall => "overall",
        }
    }
}

/// Whether an item is asked once a seminar or once a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Per {
    /// Once for every module.
    Module,
    /// Once for the seminar.
    Seminar,
}

/// A question.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Such as `relevance`.
    pub id: ItemId,
    /// Asked for every module, or once.
    pub per: Per,
    /// The scale of its answers.
    pub scale: ScaleId,
    /// Whether agreement is unfavourable, so that its answers are counted on the scale turned round.
    pub reversed: bool,
    /// What it speaks of.
    pub dimension: Option<Dimension>,
    /// The question as put.
    pub text: Translated,
    /// How columns that hold it are headed; empty: by its identifier or its text.
    pub headers: Vec<HeaderPattern>,
    /// When it was asked.
    pub asked: Asked,
    /// Another number is another wording: not comparable.
    pub wording: u32,
    /// The only modules it is asked of; none means all.
    pub modules: Option<Vec<ModuleId>>,
    /// The item that asked the same before the module.
    pub before: Option<ItemId>,
    /// The tone that the question itself asks for; none where it asks for any.
    pub tone: Option<AskedTone>,
    /// Whether it may stand in several columns of a file, of which one is filled in.
    pub one_of: bool,
}

/// The tone that an open question asks for: what people write there has it, unless their words say otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum AskedTone {
    /// What was good.
    Approving,
    /// What should be improved.
    Critical,
}

/// When an item was asked; default always.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Asked {
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
    /// The only seminars that asked it; none means all.
    pub seminars: Option<Vec<SeminarId>>,
    /// Where it was not asked all the same.
    pub except: Vec<AskedException>,
}

/// A seminar in which an item was not put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedException {
    /// The seminar.
    pub seminar: SeminarId,
    /// The only module of which it was not asked there; none means that it was not put there at all.
    pub module: Option<ModuleId>,
}

impl Questionnaire {
    /// The item with this identifier.
    #[must_use]
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// The scale on which an item's answers are counted.
    #[must_use]
    pub fn scale_of(&self, item: &Item) -> Option<&Scale> {
        let scales = if item.reversed { &self.reversed } else { &self.scales };
        scales.get(&item.scale)
    }
}

impl Item {
    /// Whether the item was asked in a seminar and, if it is per module, of that module.
    /// A seminar without dates is taken to lie within every window.
    #[must_use]
    pub fn was_asked(&self, seminar: &Seminar, module: Option<&ModuleId>) -> bool {
        let in_list = self.asked.seminars.as_ref().is_none_or(|seminars| seminars.contains(&seminar.id));
        let is_excepted = self.asked.except.iter().any(|one| {
            one.seminar == seminar.id && one.module.as_ref().is_none_or(|not_asked| module == Some(not_asked))
        });
        let after_start = self.asked.from.zip(seminar.end.or(seminar.start)).is_none_or(|(from, day)| day >= from);
        let before_end = self.asked.until.zip(seminar.start).is_none_or(|(until, day)| day <= until);
        let of_module =
            self.modules.as_ref().is_none_or(|modules| module.is_some_and(|module| modules.contains(module)));
        in_list && !is_excepted && after_start && before_end && of_module
    }
}
