//! What was answered, harmonised: tallies, and rows where a seminar is small enough to need them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use polars::prelude::DataFrame;

use crate::survey::{
    Dimension, FileChanges, Group, Issue, ItemId, Language, MissingReason, ModuleId, PeopleRange, Place,
    Reconciliation, RespondentId, SeminarId, StateCode, Tallies,
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
#[derive(Debug, Clone, Default)]
pub struct Responses {
    /// The modules that the answers of each seminar speak of: what [`complete`](Self::complete) takes the programme from
    /// where none is declared.
    pub discovered: BTreeMap<SeminarId, BTreeSet<ModuleId>>,
    /// The first day on which somebody answered about each seminar, where the records say it.
    pub first_days: BTreeMap<SeminarId, Date>,
    /// Counts of all answers that count.
    pub tallies: Tallies,
    /// A row per respondent, for seminars small enough to need them.
    pub rows: BTreeMap<SeminarId, SeminarRows>,
    /// How completely people answered, by seminar and state; the state is none where nothing says it. Of forms that may be
    /// of the same people only those of the form that most filled in are counted.
    pub completeness: BTreeMap<(SeminarId, Option<StateCode>), Completeness>,
    /// How many people answered, by seminar and group; where nothing stands, as many as are counted as complete or partial.
    pub people: BTreeMap<(SeminarId, Group), PeopleRange>,
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

impl Responses {
    /// How completely a seminar's respondents answered, all states together; none if nobody delivered anything.
    #[must_use]
    pub fn completeness_of(&self, seminar: &SeminarId) -> Option<Completeness> {
        let of_seminar = self.completeness.iter().filter(|((other, _), _)| other == seminar);
        of_seminar.map(|(_, completeness)| *completeness).reduce(|mut sum, more| {
            sum.add_all(more);
            sum
        })
    }

    /// How many people answered of whom nothing says the state: so many at most as there are forms of theirs.
    #[must_use]
    pub fn stateless_people(&self, seminar: &SeminarId) -> Option<PeopleRange> {
        let counted = self.completeness.get(&(seminar.clone(), None))?;
        let least = counted.complete + counted.partial;
        let states = self.completeness.keys().filter(|(own, state)| own == seminar && state.is_some());
        let of_states: PeopleRange =
            states.filter_map(|(_, state)| self.people(seminar, &Group::State(state.clone()?))).sum();
        let all = self.people(seminar, &Group::All)?;
        Some(PeopleRange { least, most: all.most.saturating_sub(of_states.most).max(least) })
    }

    /// How many people answered anything; none if nobody delivered anything.
    #[must_use]
    pub fn people(&self, seminar: &SeminarId, group: &Group) -> Option<PeopleRange> {
        if let Some(known) = self.people.get(&(seminar.clone(), group.clone())) {
            return Some(*known);
        }
        let counted = match group {
            Group::All => self.completeness_of(seminar)?,
            Group::State(state) => *self.completeness.get(&(seminar.clone(), Some(state.clone())))?,
        };
        Some(PeopleRange::exactly(counted.complete + counted.partial))
    }
}

/// Columns of a roster frame: participant, state, institution, sex, role as text; invited, registered, attended as
/// booleans; days as Int32. Null where unknown.
pub const ROSTER_COLUMNS: [&str; 9] =
    ["participant", "state", "institution", "sex", "role", "invited", "registered", "attended", "days"];

/// The ratings of one seminar, respondent by respondent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SeminarRows {
    /// In the order of their names; the nameless follow.
    pub respondents: Vec<Respondent>,
    /// What each of them answered to a question.
    pub answers: BTreeMap<(Option<ModuleId>, ItemId), Vec<RowAnswer>>,
}

/// Somebody who answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Respondent {
    /// None where the record names nobody.
    pub name: Option<RespondentId>,
    /// None where nothing says it.
    pub state: Option<StateCode>,
}

/// What somebody answered to a question that rates something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowAnswer {
    /// A level of the item's scale, from 0, low to high.
    Level(u8),
    /// No answer.
    Missing(MissingReason),
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
