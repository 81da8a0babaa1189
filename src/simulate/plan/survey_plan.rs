//! The plan of a synthetic survey: what is taught, who comes, what they truly think. It draws nothing.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::planned_file::PlannedFile;
use super::topic::Topic;
use crate::survey::{ChangeKind, Translated};

/// The plan of a synthetic survey. All shares are whole percents.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The programme's name.
    pub name: Translated,
    /// Member states, by code.
    pub states: Vec<String>,
    /// Seminars in the order of their start.
    pub seminars: Vec<PlannedSeminar>,
    /// Modules in the order of the curriculum.
    pub modules: Vec<PlannedModule>,
    /// What people truly think of a module of which nothing else is said.
    pub ordinary: Truth,
    /// How much the answers of a person hang together.
    pub coherence: Coherence,
    /// How often a rating is missing.
    pub missing: Missing,
    /// Percent of respondents who write comments.
    pub commenting: usize,
    /// What member states ask for at the evaluation meetings.
    pub requests: Vec<PlannedRequest>,
    /// What the README says of the origin of the facts, a paragraph each.
    pub origin: Vec<String>,
}

/// One part of one cycle.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedSeminar {
    /// Such as `C2P1`.
    pub id: String,
    /// Such as `C2`.
    pub cycle: String,
    /// 1 or 2.
    pub part: u8,
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// Where it is held.
    pub place: Translated,
    /// The curriculum version taught.
    pub curriculum: String,
    /// How many people of each state attend.
    pub delegations: Vec<Delegation>,
    /// People who are invited and don't register.
    pub declined: usize,
    /// People who are registered and don't come.
    pub withdrawn: usize,
    /// People of states that deliver a file who give no form back.
    pub silent: usize,
    /// What people truly think of the seminar as a whole.
    pub truth: Truth,
    /// The files that are delivered. A state that stands in none did not answer.
    pub files: Vec<PlannedFile>,
}

/// The people whom a state sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegation {
    /// The state's code.
    pub state: String,
    /// How many attend.
    pub people: usize,
}

/// A unit of the curriculum.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedModule {
    /// Such as `M04`.
    pub id: String,
    /// The part that teaches it.
    pub part: u8,
    /// Its title.
    pub title: Translated,
    /// The seminars that teach it; none means every seminar of its part.
    pub taught: Option<Vec<String>>,
    /// What curriculum versions do to it, oldest first.
    pub changes: Vec<PlannedChange>,
    /// How many people can take it; none means everybody takes it.
    pub places: Option<usize>,
    /// What people truly think of it in a seminar, where that isn't the ordinary.
    pub truths: BTreeMap<String, Truth>,
    /// What the README says was planted here.
    pub story: Option<String>,
}

/// What a curriculum version does to a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedChange {
    /// The version that brings the change.
    pub curriculum: String,
    /// What is done.
    pub kind: ChangeKind,
    /// In words.
    pub note: String,
}

/// What people truly think: shares in a population without end, from which the answers are drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Truth {
    /// Percent of favourable answers to every item that can be answered favourably.
    pub favourable: usize,
    /// Items with another percent.
    pub items: BTreeMap<String, usize>,
    /// Whether opinions lie around one point or at two poles.
    pub spread: Spread,
    /// Percent who find it too short.
    pub too_short: usize,
    /// Percent who find it too long.
    pub too_long: usize,
    /// What many comments criticise, and the percent of comments that do.
    pub criticism: Option<(Topic, usize)>,
    /// Percent of people who know a level more after the module than before.
    pub learning: usize,
}

/// How opinions are spread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spread {
    /// Around one point.
    Around,
    /// At both poles, with nobody between them; each person keeps to a pole.
    Divided,
}

/// How much the answers of a person hang together, in percent of answers. The rest is drawn afresh. Whatever these
/// are, the shares of [`Truth`] stay as planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coherence {
    /// Answers that follow the person's mood.
    pub person: usize,
    /// Answers that follow the person's opinion of the module.
    pub module: usize,
}

/// How often a rating is missing, in percent of ratings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// Left empty.
    pub blank: usize,
    /// Marked as don't know.
    pub dont_know: usize,
    /// Marked as not applicable.
    pub not_applicable: usize,
}

/// What several states ask for at the evaluation meeting of a seminar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedRequest {
    /// The seminar.
    pub seminar: String,
    /// The module; none for the structure of the seminar.
    pub module: Option<String>,
    /// What they ask for.
    pub topic: Topic,
    /// How many states ask for it.
    pub states: usize,
}

impl Plan {
    /// The module with this identifier, to plant something in it.
    pub fn module_mut(&mut self, id: &str) -> Option<&mut PlannedModule> {
        self.modules.iter_mut().find(|module| module.id == id)
    }

    /// The modules that a seminar teaches, in the order of the curriculum.
    pub fn modules_of<'a>(&'a self, seminar: &'a PlannedSeminar) -> impl Iterator<Item = &'a PlannedModule> {
        self.modules.iter().filter(|module| {
            module.part == seminar.part && module.taught.as_ref().is_none_or(|taught| taught.contains(&seminar.id))
        })
    }

    /// What people truly think of a module in a seminar.
    #[must_use]
    pub fn truth_of<'a>(&'a self, module: &'a PlannedModule, seminar: &PlannedSeminar) -> &'a Truth {
        module.truths.get(&seminar.id).unwrap_or(&self.ordinary)
    }
}

impl PlannedSeminar {
    /// How many people attend.
    #[must_use]
    pub fn attending(&self) -> usize {
        self.delegations.iter().map(|delegation| delegation.people).sum()
    }
}

impl PlannedModule {
    /// A module that every seminar of its part teaches, of which nothing is planted.
    #[must_use]
    pub fn new(id: &str, part: u8, title: Translated) -> Self {
        Self {
            id: id.to_owned(),
            part,
            title,
            taught: None,
            changes: Vec::new(),
            places: None,
            truths: BTreeMap::new(),
            story: None,
        }
    }

    /// The same module, thought of like this in a seminar.
    #[must_use]
    pub fn with_truth(mut self, seminar: &str, truth: Truth) -> Self {
        self.truths.insert(seminar.to_owned(), truth);
        self
    }
}

impl Truth {
    /// So many percent favourable on every item, few too short or too long, no criticism, and 70 % who learn something.
    #[must_use]
    pub fn favourable(percent: usize) -> Self {
        Self {
            favourable: percent,
            items: BTreeMap::new(),
            spread: Spread::Around,
            too_short: 10,
            too_long: 5,
            criticism: None,
            learning: 70,
        }
    }

    /// The same, but for one item.
    #[must_use]
    pub fn with_item(mut self, item: &str, percent: usize) -> Self {
        self.items.insert(item.to_owned(), percent);
        self
    }

    /// The same, with so many percent of the comments criticising one thing.
    #[must_use]
    pub fn with_criticism(mut self, topic: Topic, percent: usize) -> Self {
        self.criticism = Some((topic, percent));
        self
    }

    /// The percent of favourable answers to an item.
    #[must_use]
    pub fn of_item(&self, item: &str) -> usize {
        self.items.get(item).copied().unwrap_or(self.favourable)
    }
}
