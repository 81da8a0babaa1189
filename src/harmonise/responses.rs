//! What was answered, harmonised: tallies, and rows where a seminar is small enough to need them.

use std::collections::{BTreeMap, BTreeSet};

use polars::prelude::DataFrame;

use crate::survey::{
    Dimension, FileChanges, Issue, ItemId, Language, ModuleId, Place, Reconciliation, RespondentId, SeminarId,
    StateCode, Tallies,
};

/// What a stage made, and what it found wrong on the way. Bad data is a value, not an error.
#[derive(Debug, Clone)]
pub struct Checked<T> {
    /// What was made.
    pub output: T,
    /// What was found wrong.
    pub issues: Vec<Issue>,
}

/// What was answered.
#[derive(Debug, Clone)]
pub struct Responses {
    /// The modules that the answers of each seminar speak of: what [`complete`](Self::complete) takes the programme from
    /// where none is declared.
    pub discovered: BTreeMap<SeminarId, BTreeSet<ModuleId>>,
    /// Counts of all answers that count.
    pub tallies: Tallies,
    /// A row per respondent, for seminars small enough to need them.
    pub rows: BTreeMap<SeminarId, Rows>,
    /// How completely people answered, by seminar and state; the state is none where nothing says it.
    pub completeness: BTreeMap<(SeminarId, Option<StateCode>), Completeness>,
    /// Rosters, for seminars that have one: see [`ROSTER_COLUMNS`].
    pub rosters: BTreeMap<SeminarId, DataFrame>,
    /// Open comments.
    pub comments: Vec<Comment>,
    /// What member states submitted to the evaluation meeting.
    pub state_comments: Vec<StateComment>,
    /// What was changed and left out, file by file; for `confidential/` only.
    pub changes: Vec<FileChanges>,
    /// What became of every physical line.
    pub reconciliation: Reconciliation,
}

/// Columns of a roster frame: participant, state, institution, sex, role as text; invited, registered, attended as
/// booleans; days as Int32. Null where unknown.
pub const ROSTER_COLUMNS: [&str; 9] =
    ["participant", "state", "institution", "sex", "role", "invited", "registered", "attended", "days"];

/// A row per respondent of one seminar.
///
/// Both frames have the same rows, in the order of respondent, and the same columns: `respondent` and `state` as text,
/// then one column per question, named `M04.relevance` or, for what concerns no module, `overall`.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    /// Level numbers (Int8, from 0, low to high) of rating items; null where missing.
    pub levels: DataFrame,
    /// Reasons for missing (Int8, position in `MissingReason::ALL`); null where answered.
    pub missing: DataFrame,
}

/// How completely people answered: complete is at least 80 % of the rating items asked, partial at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Completeness {
    /// Respondents who answered at least 80 % of the rating items asked.
    pub complete: u64,
    /// Respondents who answered fewer, but at least one.
    pub partial: u64,
    /// Respondents whose form holds no answer.
    pub empty: u64,
}

/// An open comment. It never leaves `confidential/` but through the redaction queue.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Comment {
    /// The seminar.
    pub seminar: SeminarId,
    /// The module it speaks of.
    pub module: Option<ModuleId>,
    /// The question it answers.
    pub item: ItemId,
    /// Who wrote it, if known.
    pub respondent: Option<RespondentId>,
    /// Their state, if known.
    pub state: Option<StateCode>,
    /// The words.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// What a member state submitted to the evaluation meeting.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct StateComment {
    /// The seminar.
    pub seminar: SeminarId,
    /// The state.
    pub state: StateCode,
    /// The module it speaks of; none for the structure of the seminar.
    pub module: Option<ModuleId>,
    /// What it asks to change; none if the topic names no dimension.
    pub topic: Option<Dimension>,
    /// The words.
    pub comment: String,
    /// The language they are in.
    pub language: Option<Language>,
}
