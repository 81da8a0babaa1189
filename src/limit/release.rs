//! What an audience may have, and what the Secretariat keeps. Only `limit` can make them.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use crate::harmonise::{CodedComment, Participation, Request, SeminarRows, ThemeCoverage};
use crate::survey::{Audience, ItemId, ModuleId, PeopleRange, Rules, SeminarId, StateCode, Tallies, TallyKey, ThemeId};

use super::table::{LevelTable, OptionCount};

/// What an audience may have: tables of counts, and nothing else of the answers. Every number, verdict, sentence and
/// drawing that leaves is a function of it.
///
/// ```compile_fail
/// use plenaria::limit::Release;
///
/// let forged = Release { tables: Default::default() };
/// ```
///
/// Answers themselves are no tables, so that nothing is measured of them directly:
///
/// ```compile_fail
/// use plenaria::harmonise::Responses;
/// use plenaria::survey::Survey;
///
/// fn unlimited(responses: &Responses, survey: &Survey) {
///     plenaria::measure::measure(responses, survey);
/// }
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Release {
    pub(super) tables: TableSet,
}

impl Release {
    /// A release of no answers at all.
    #[must_use]
    pub fn of_nothing(audience: Audience) -> Self {
        Self { tables: TableSet { audience: Some(audience), ..TableSet::default() } }
    }
}

/// Everything, exact and with the rows of small seminars: for the Secretariat alone, who has the forms anyway. What is
/// made of it is not published.
#[derive(Debug, Clone, PartialEq)]
pub struct InternalRelease {
    pub(super) tables: TableSet,
}

/// Tables from which findings are made. Only [`Release`] and [`InternalRelease`] are.
pub trait Tables: sealed::Sealed {
    /// The tables.
    fn tables(&self) -> &TableSet;
}

impl Tables for Release {
    fn tables(&self) -> &TableSet {
        &self.tables
    }
}

impl Tables for InternalRelease {
    fn tables(&self) -> &TableSet {
        &self.tables
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Release {}
    impl Sealed for super::InternalRelease {}
}

/// Something made of the tables `T` and of nothing else of the answers: what is made of an internal release carries that
/// in its type, and is not taken where a publication is written.
#[derive(Debug, Clone, PartialEq)]
pub struct MadeOf<T, X> {
    made: X,
    tables: PhantomData<T>,
}

impl<T: Tables, X> MadeOf<T, X> {
    /// What is made of these tables, by a function that sees nothing else of the answers.
    pub fn new(tables: &T, make: impl FnOnce(&TableSet) -> X) -> Self {
        Self { made: make(tables.tables()), tables: PhantomData }
    }
}

impl<T, X> MadeOf<T, X> {
    /// What is made of it in turn.
    pub fn map<Y>(&self, make: impl FnOnce(&X) -> Y) -> MadeOf<T, Y> {
        MadeOf { made: make(&self.made), tables: PhantomData }
    }

    /// What is made of both. The other may rest on other tables of the same kind, such as those of another audience.
    pub fn with<Y, Z>(&self, other: &MadeOf<T, Y>, make: impl FnOnce(&X, &Y) -> Z) -> MadeOf<T, Z> {
        MadeOf { made: make(&self.made, &other.made), tables: PhantomData }
    }

    /// The thing itself, to be read.
    pub fn get(&self) -> &X {
        &self.made
    }
}

impl<T, X, E> MadeOf<T, Result<X, E>> {
    /// The thing, if it could be made.
    ///
    /// # Errors
    /// If it couldn't.
    pub fn transpose(self) -> Result<MadeOf<T, X>, E> {
        Ok(MadeOf { made: self.made?, tables: PhantomData })
    }
}

/// Tables of counts, and what else may leave.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TableSet {
    /// Who may have them; none where they stay with the Secretariat.
    pub(super) audience: Option<Audience>,
    pub(super) levels: BTreeMap<TallyKey, LevelTable>,
    pub(super) changes: BTreeMap<TallyKey, PairTable>,
    pub(super) scores: BTreeMap<(SeminarId, ModuleId), ScoreTable>,
    pub(super) forms: BTreeMap<SeminarId, AnsweredForms>,
    pub(super) eligible: BTreeMap<SeminarId, u64>,
    pub(super) participation: Vec<Participation>,
    pub(super) requests: Vec<Request>,
    pub(super) themes: Vec<ThemeTable>,
    pub(super) coverage: Vec<CoverageTable>,
    pub(super) associations: BTreeMap<(SeminarId, ModuleId), Associations>,
    pub(super) rows: Option<BTreeMap<SeminarId, SeminarRows>>,
    pub(super) states: Tallies,
    pub(super) comments: Vec<CodedComment>,
}

/// How many people answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnsweredForms {
    /// People who answered at least one rating item.
    pub answered: PeopleRange,
    /// Of these, who answered at least 80 % of the rating items asked; none where it would tell why an answer is missing, or
    /// where forms that name nobody may be of the same people.
    pub complete: Option<u64>,
}

/// What became of people's answers to an item put before and after, counted over the people who answered both.
#[derive(Debug, Clone, PartialEq)]
pub struct PairTable {
    /// The item put before.
    pub before: ItemId,
    /// People who answered both; none below the floor.
    pub pairs: Option<u64>,
    /// After less before, lowest first, with how many people differ by so much; none where it may not be said.
    pub differences: Option<Vec<(f64, u64)>>,
}

/// How people rated a module: everybody's mean of its rated items, in half levels.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoreTable {
    /// How many items enter; 1 where the overall question stands in.
    pub items: usize,
    /// The score at which each bin stands, lowest first.
    pub scores: Vec<f64>,
    /// People by bin; none where it may not be said.
    pub counts: Option<Vec<u64>>,
}

/// What a theme is counted about: the seminar, the module (none for all of it together) and the theme.
pub type ThemeSubject = (SeminarId, Option<ModuleId>, ThemeId);

/// How many of the people who commented mention a theme; each count by itself. None of them where a part of the same total
/// is hidden, and not even how many commented where too few did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeTable {
    /// What it is about.
    pub about: ThemeSubject,
    /// People who commented; none below the floor.
    pub people: Option<u64>,
    /// Of these, who mention it.
    pub mention: Option<OptionCount>,
    /// Who mention it in approving comments.
    pub approve: Option<OptionCount>,
    /// Who mention it in critical comments.
    pub criticise: Option<OptionCount>,
}

/// How many comments of a seminar got a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverageTable {
    /// The seminar.
    pub seminar: SeminarId,
    /// None where it may not be said.
    pub counts: Option<ThemeCoverage>,
}

/// How a module's ratings go together and with overall satisfaction, in one decimal.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Associations {
    /// Cronbach's alpha, of how many items and rows.
    pub alpha: Option<RoundedAssociation>,
    /// Spearman's rho of the module's mean score and overall satisfaction.
    pub satisfaction: Option<RoundedAssociation>,
}

/// A coefficient in one decimal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RoundedAssociation {
    /// The coefficient.
    pub coefficient: f64,
    /// Items that enter.
    pub items: usize,
    /// Rows that enter.
    pub rows: u64,
}

impl TableSet {
    /// Who may have them; none where they stay with the Secretariat.
    #[must_use]
    pub fn audience(&self) -> Option<Audience> {
        self.audience
    }

    /// The fewest answers with which a module is compared with others of its seminar: the same for all audiences.
    #[must_use]
    pub fn fewest_of_a_family(&self, rules: &Rules) -> u64 {
        self.audience.map_or(0, |_| rules.largest_minimum())
    }

    /// How a question was answered; none if it was put to nobody.
    #[must_use]
    pub fn levels(&self, key: &TallyKey) -> Option<&LevelTable> {
        self.levels.get(key)
    }

    /// All tables of levels, in the order of their keys.
    pub fn all_levels(&self) -> impl Iterator<Item = (&TallyKey, &LevelTable)> {
        self.levels.iter()
    }

    /// How each state answered a question: internally alone.
    pub fn states_of(&self, key: &TallyKey) -> impl Iterator<Item = (&StateCode, &[u64])> {
        self.states.states_of(key).map(|(state, counts)| (state, counts.levels.as_slice()))
    }

    /// What became of an item's answers since they were put before; the key is that of the item put after.
    #[must_use]
    pub fn change_since_before(&self, after: &TallyKey) -> Option<&PairTable> {
        self.changes.get(after)
    }

    /// How people rated a module.
    #[must_use]
    pub fn score(&self, seminar: &SeminarId, module: &ModuleId) -> Option<&ScoreTable> {
        self.scores.get(&(seminar.clone(), module.clone()))
    }

    /// How many people answered, and how many of them completely; none if nobody delivered anything.
    #[must_use]
    pub fn forms(&self, seminar: &SeminarId) -> Option<AnsweredForms> {
        self.forms.get(seminar).copied()
    }

    /// People who could have answered; none without a roster.
    #[must_use]
    pub fn eligible(&self, seminar: &SeminarId) -> Option<u64> {
        self.eligible.get(seminar).copied()
    }

    /// Participation in the order of the seminars.
    #[must_use]
    pub fn participation(&self) -> &[Participation] {
        &self.participation
    }

    /// What member states asked for.
    #[must_use]
    pub fn requests(&self) -> &[Request] {
        &self.requests
    }

    /// Themes in the order of seminar, module and theme.
    #[must_use]
    pub fn themes(&self) -> &[ThemeTable] {
        &self.themes
    }

    /// How many comments got a theme, in the order of the seminars.
    #[must_use]
    pub fn coverage(&self) -> &[CoverageTable] {
        &self.coverage
    }

    /// How a module's ratings go together.
    #[must_use]
    pub fn associations(&self, seminar: &SeminarId, module: &ModuleId) -> Option<Associations> {
        self.associations.get(&(seminar.clone(), module.clone())).copied()
    }

    /// Whether rows are here at all: internally, of seminars small enough to keep them.
    #[must_use]
    pub fn holds_rows(&self) -> bool {
        self.rows.is_some()
    }

    /// The answers of a seminar, person by person: internally alone.
    #[must_use]
    pub fn rows(&self, seminar: &SeminarId) -> Option<&SeminarRows> {
        self.rows.as_ref()?.get(seminar)
    }

    /// Every comment with its themes: internally alone.
    #[must_use]
    pub fn comments(&self) -> &[CodedComment] {
        &self.comments
    }
}
