//! The vocabulary that all stages share: what was taught, asked, delivered, and how it is judged. It imports nothing
//! of ours.

mod codebook;
mod deliveries;
mod ids;
mod iso_codes;
mod issues;
mod language;
mod lineage;
mod numbers;
mod people_range;
mod programme;
mod question;
mod questionnaire;
mod reconciliation;
mod rules;
mod scale;
mod seminar;
mod states;
mod tallies;

pub use codebook::{Codebook, CommentPattern, InvalidCommentPattern, Theme, ToneWords};
pub use deliveries::cleaning::{
    CellTest, Change, ChangeType, Exclusion, FileChanges, Recode, RecodedAnswers, SetAside, Test,
};
pub use deliveries::delivery::{
    Delivery, Derived, DuplicateRule, Key, KeyName, KeySource, Keys, Layout, NoneChosen, Platform, RepeatedRows,
    Treatment,
};
pub use deliveries::pattern::{Captures, FilePattern, HeaderPattern, InvalidFilePattern};
pub use ids::{
    CourseId, CycleId, InvalidIdentifier, ItemId, ModuleId, RecommendationId, RespondentId, ScaleId, SeminarId,
    StateCode, ThemeId,
};
pub use issues::cure::Cure;
pub use issues::issue::{Issue, Place, Severity};
pub use issues::issue_code::IssueCode;
pub use issues::log::IssueLog;
pub use issues::message::{Said, SaidValue};
pub use language::{Language, Translated, UnknownLanguage, Wordings};
pub use lineage::Lineage;
pub use numbers::{NotAShare, Share};
pub use people_range::PeopleRange;
pub use programme::{ChangeKind, CurriculumChange, Module, Programme};
pub use question::{Question, RatedModule, overall_question, questions, rated_modules};
pub use questionnaire::{Asked, AskedException, AskedTone, Dimension, Item, Per, Questionnaire};
pub use reconciliation::{FileReconciliation, Reconciliation};
pub use rules::{Action, Audience, FEWEST_INSIDERS, Rules, UnknownAudience};
pub use scale::{Level, LevelClass, MissingReason, Scale, ScaleKind};
pub use seminar::{NationalCourse, Seminar, SeminarKind, Series};
pub use states::{MEMBER_STATES, MemberState, state_name};
pub use tallies::{Counts, Group, Tallies, TallyKey};

/// The validated declaration of a programme's evaluation.
#[derive(Debug, Clone, PartialEq)]
pub struct Survey {
    /// What was taught.
    pub programme: Programme,
    /// What was asked.
    pub questionnaire: Questionnaire,
    /// How answers arrive.
    pub deliveries: Vec<Delivery>,
    /// Files that are no deliveries, whatever else fits them.
    pub not_deliveries: Vec<FilePattern>,
    /// How we judge.
    pub rules: Rules,
    /// Comment themes.
    pub codebook: Codebook,
}

pub use iso_codes::is_country;
