//! What was taught: modules and their curriculum versions, at which seminars.

use super::{Language, ModuleId, RecommendationId, Seminar, SeminarId, Series, StateCode, Translated};

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

/// A unit of the curriculum, taught in one part.
#[derive(Debug, Clone, PartialEq)]
pub struct Module {
    /// Such as `M04`.
    pub id: ModuleId,
    /// The part of the Lemkin seminars that teaches it.
    pub part: u8,
    /// Its title.
    pub title: Translated,
    /// The seminars that taught it, national courses among them; none means every Lemkin seminar of its part.
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

    /// Earlier seminars of the same series, the nearest first; none where nobody knows which are earlier.
    pub fn earlier_of_same_series<'a>(&'a self, seminar: &'a Seminar) -> impl Iterator<Item = &'a Seminar> {
        let place = self.seminars.iter().position(|other| other.id == seminar.id);
        let before = place.filter(|_| self.order_is_known).unwrap_or(0);
        self.seminars[..before].iter().rev().filter(move |other| other.series() == seminar.series())
    }

    /// Whether this is the identifier of a national course.
    #[must_use]
    pub fn is_national(&self, id: &SeminarId) -> bool {
        self.seminar(id).is_some_and(|seminar| seminar.course().is_some())
    }
}

impl Module {
    /// Whether a seminar taught this module. National courses teach modules of either part, each by its name.
    #[must_use]
    pub fn was_taught(&self, seminar: &Seminar) -> bool {
        let is_named = self.taught.as_ref().map(|taught| taught.contains(&seminar.id));
        match seminar.series() {
            Series::Part(part) => self.part == part && is_named != Some(false),
            Series::Course(_) => is_named == Some(true),
        }
    }
}
