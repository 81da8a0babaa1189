//! What was taught: seminars, modules and their curriculum versions.

use jiff::civil::Date;

use super::{CycleId, Language, ModuleId, RecommendationId, SeminarId, StateCode, Translated};

/// What was taught.
#[derive(Debug, Clone, PartialEq)]
pub struct Programme {
    /// The programme's name.
    pub name: Translated,
    /// The languages of the reports; the first is the default.
    pub languages: Vec<Language>,
    /// Member states; empty means every state of the state table.
    pub states: Vec<StateCode>,
    /// Whether the answers are made up by `plenaria simulate`; shown on everything that is written.
    pub synthetic: bool,
    /// Seminars in the order of their start, else as declared. Empty: any identifier in the data names a seminar.
    pub seminars: Vec<Seminar>,
    /// Whether that is the order in which they were held. Where nobody knows it, nothing is compared across seminars.
    pub order_is_known: bool,
    /// Modules as declared, which is the order of the curriculum. Empty: any identifier in the data names a module.
    pub modules: Vec<Module>,
}

/// One part of one cycle.
#[derive(Debug, Clone, PartialEq)]
pub struct Seminar {
    /// Such as `C2P1`.
    pub id: SeminarId,
    /// Such as `C2`.
    pub cycle: CycleId,
    /// 1 or 2; only the same part is compared across cycles.
    pub part: u8,
    /// First day.
    pub start: Option<Date>,
    /// Last day.
    pub end: Option<Date>,
    /// Where it was held.
    pub place: Option<Translated>,
    /// The curriculum version taught.
    pub curriculum: Option<String>,
}

/// A unit of the curriculum, taught in one part.
#[derive(Debug, Clone, PartialEq)]
pub struct Module {
    /// Such as `M04`.
    pub id: ModuleId,
    /// The part that teaches it.
    pub part: u8,
    /// Its title.
    pub title: Translated,
    /// The seminars that taught it; none means every seminar of its part.
    pub taught: Option<Vec<SeminarId>>,
    /// What curriculum versions did to it, oldest first.
    pub changes: Vec<CurriculumChange>,
}

/// What one curriculum version did to a module.
#[derive(Debug, Clone, PartialEq)]
pub struct CurriculumChange {
    /// The version that brought the change.
    pub curriculum: String,
    /// What was done.
    pub kind: ChangeKind,
    /// The modules it came from, when split or merged.
    pub from: Vec<ModuleId>,
    /// The recommendation that led to it.
    pub recommendation: Option<RecommendationId>,
    /// What was done, in words.
    pub note: String,
}

/// What a curriculum version can do to a module.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// Another title, the same contents.
    Renamed,
    /// Other contents or method: the treatment that is judged.
    Revised,
    /// Cut from a larger module.
    Split,
    /// Made of several modules.
    Merged,
    /// Taught for the first time.
    New,
    /// No longer taught.
    Dropped,
}

impl Programme {
    /// The seminar with this identifier.
    #[must_use]
    pub fn seminar(&self, id: &SeminarId) -> Option<&Seminar> {
        self.seminars.iter().find(|seminar| seminar.id == *id)
    }

    /// The module with this identifier.
    #[must_use]
    pub fn module(&self, id: &ModuleId) -> Option<&Module> {
        self.modules.iter().find(|module| module.id == *id)
    }

    /// The modules that a seminar taught, in the order of the curriculum.
    pub fn modules_of<'a>(&'a self, seminar: &'a Seminar) -> impl Iterator<Item = &'a Module> {
        self.modules.iter().filter(move |module| module.was_taught(seminar))
    }

    /// Earlier seminars of the same part, the nearest first; none where nobody knows which are earlier.
    pub fn earlier_of_same_part<'a>(&'a self, seminar: &'a Seminar) -> impl Iterator<Item = &'a Seminar> {
        let place = self.seminars.iter().position(|other| other.id == seminar.id);
        let before = place.filter(|_| self.order_is_known).unwrap_or(0);
        self.seminars[..before].iter().rev().filter(move |other| other.part == seminar.part)
    }
}

impl Module {
    /// Whether a seminar taught this module.
    #[must_use]
    pub fn was_taught(&self, seminar: &Seminar) -> bool {
        self.part == seminar.part && self.taught.as_ref().is_none_or(|taught| taught.contains(&seminar.id))
    }
}
