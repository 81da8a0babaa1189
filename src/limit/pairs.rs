//! Before and after: all tables of them and their differences, counted over the same people.
//!
//! What the same people answered twice is told of those alone who answered both times, so that nobody can subtract the
//! others: nothing is said of whoever else was asked. The floor is asked first. Where two tables of a family by themselves
//! tell that nearly everybody moved over one score, none of the family leaves. The differences leave only where both tables
//! are whole and no direction holds nearly everybody.

use std::collections::BTreeMap;

use crate::harmonise::SeminarRows;
use crate::survey::{Counts, Question, Questionnaire, Tallies, TallyKey};

use super::guard::Limits;
use super::level_tables::limited_table;
use super::release::PairTable;
use super::table::LevelTable;

/// What leaves of the questions that were put before and after.
#[derive(Default)]
pub(super) struct PairedTables {
    pub(super) levels: BTreeMap<TallyKey, LevelTable>,
    pub(super) changes: BTreeMap<TallyKey, PairTable>,
}

/// Questions that belong together by what they declare as asked before; a question put before several others makes one
/// family with them.
struct QuestionFamily<'q, 'a> {
    questions: Vec<&'q Question<'a>>,
}

/// The tables of all questions of a seminar that were put before or after, over the people who answered all of a family.
/// Where the rows don't hold a question, its own table stands for itself and no change is told.
pub(super) fn paired_tables<'a>(
    questions: &[Question<'a>],
    questionnaire: &'a Questionnaire,
    (rows, tallies): (&SeminarRows, &Tallies),
    limits: Limits,
) -> PairedTables {
    let mut tables = PairedTables::default();
    for family in families(questions, questionnaire) {
        family.limit(questionnaire, (rows, tallies), limits, &mut tables);
    }
    tables
}

/// What the same people answered before and after, whole: for the Secretariat.
pub(super) fn whole_change<'a>(
    after: &Question<'a>,
    questionnaire: &'a Questionnaire,
    rows: &SeminarRows,
) -> Option<PairTable> {
    let before = after.before(questionnaire)?;
    let pairs = rows.levels(&before)?.into_iter().zip(rows.levels(after)?);
    let answers: Vec<(u8, u8)> = pairs.filter_map(|(one, other)| one.zip(other)).collect();
    let differences = differences(&before, after, answers.iter().copied())?;
    Some(PairTable {
        before: before.item.id.clone(),
        pairs: Some(answers.len() as u64),
        differences: Some(differences),
    })
}

fn families<'q, 'a>(questions: &'q [Question<'a>], questionnaire: &'a Questionnaire) -> Vec<QuestionFamily<'q, 'a>> {
    let root = |question: &Question<'a>| {
        let mut root = question.clone();
        // A circle of declarations has no root; whatever it ends at is the same for all of it or not a pair.
        for _ in 0..questionnaire.items.len() {
            let Some(before) = root.before(questionnaire) else { break };
            root = before;
        }
        root.cell()
    };
    let mut by_root: BTreeMap<TallyKey, Vec<&Question<'a>>> = BTreeMap::new();
    for question in questions.iter().filter(|question| question.scale.kind.is_rating()) {
        by_root.entry(root(question)).or_default().push(question);
    }
    by_root
        .into_values()
        .filter(|questions| questions.len() > 1)
        .map(|questions| QuestionFamily { questions })
        .collect()
}

impl<'a> QuestionFamily<'_, 'a> {
    fn limit(
        &self,
        questionnaire: &'a Questionnaire,
        (rows, tallies): (&SeminarRows, &Tallies),
        limits: Limits,
        tables: &mut PairedTables,
    ) {
        let put: Vec<&Question<'a>> =
            self.questions.iter().copied().filter(|question| question.counts(tallies).is_some()).collect();
        let columns: Option<Vec<Vec<Option<u8>>>> = put.iter().map(|question| rows.levels(question)).collect();
        let Some(columns) = columns.filter(|columns| columns.len() > 1) else { return };
        let person = |place: usize| columns.iter().map(|column| column.get(place).copied().flatten()).collect();
        let people: Vec<Vec<u8>> = (0..rows.respondents.len()).filter_map(person).collect();
        let limits = Limits { floor: limits.floor_of_pairs(), ..limits };
        let both = |earlier: usize, later: usize| {
            people.iter().filter_map(move |person| Some((*person.get(earlier)?, *person.get(later)?)))
        };
        let enough = people.len() as u64 >= limits.floor;
        let tell = |(earlier, later): (usize, usize)| {
            tells_who_moved(put[earlier], put[later], both(earlier, later), limits.guard.insiders)
        };
        let linked = enough && (0..put.len()).flat_map(|later| (0..later).map(move |one| (one, later))).any(tell);
        for (place, question) in put.iter().enumerate() {
            let levels = people.iter().filter_map(|person| person.get(place).copied());
            let table = if linked {
                LevelTable::Linked
            } else {
                limited_table(question, &counted(question, levels), limits).of_some_alone()
            };
            tables.levels.insert(question.cell(), table);
        }
        for (place, after) in put.iter().enumerate() {
            let Some(before) = after.before(questionnaire) else { continue };
            let Some(earlier) = put.iter().position(|question| question.cell() == before.cell()) else { continue };
            let Some(differences) = differences(&before, after, both(earlier, place)) else { continue };
            let is_whole =
                |question: &Question<'_>| tables.levels.get(&question.cell()).is_some_and(LevelTable::is_told_by_level);
            let whole = is_whole(&before) && is_whole(after);
            let change = limited_change(&before, people.len() as u64, differences, whole, limits);
            tables.changes.insert(after.cell(), change);
        }
    }
}

fn limited_change(
    before: &Question<'_>,
    pairs: u64,
    differences: Vec<(f64, u64)>,
    both_whole: bool,
    limits: Limits,
) -> PairTable {
    let most = pairs.saturating_sub(limits.guard.insiders + 2);
    let open = directions(&differences).iter().all(|people| *people < most);
    let enough = pairs >= limits.floor_of_pairs();
    PairTable {
        before: before.item.id.clone(),
        pairs: enough.then_some(pairs),
        differences: (enough && both_whole && open).then_some(differences),
    }
}

/// People by how much higher they answered after, lowest first.
fn differences(
    before: &Question<'_>,
    after: &Question<'_>,
    answers: impl Iterator<Item = (u8, u8)>,
) -> Option<Vec<(f64, u64)>> {
    let score = |question: &Question<'_>, level: u8| Some(question.scale.levels.get(usize::from(level))?.score);
    let gain = |(one, other): (u8, u8)| Some(score(after, other)? - score(before, one)?);
    let mut gains: Vec<f64> = answers.map(gain).collect::<Option<_>>()?;
    gains.sort_by(f64::total_cmp);
    let equal = gains.chunk_by(|one, other| one.total_cmp(other).is_eq());
    Some(equal.filter_map(|equal| Some((*equal.first()?, equal.len() as u64))).collect())
}

/// Whether the two tables alone tell that all but a few moved over one score, all up or all down. Where nobody but the
/// insiders was at it or above before, and nobody but them is below it after, everybody else rose. One insider may have been
/// on the wrong side both times, so that neither number may be as small as they are many.
fn tells_who_moved(
    before: &Question<'_>,
    after: &Question<'_>,
    answers: impl Iterator<Item = (u8, u8)>,
    insiders: u64,
) -> bool {
    let score = |question: &Question<'_>, level: u8| question.scale.levels.get(usize::from(level)).map(|one| one.score);
    let scores: Vec<(f64, f64)> =
        answers.filter_map(|(one, other)| score(before, one).zip(score(after, other))).collect();
    let people = |is_so: &dyn Fn(&(f64, f64)) -> bool| scores.iter().filter(|pair| is_so(pair)).count() as u64;
    let levels = || after.scale.levels.iter().chain(&before.scale.levels);
    levels().any(|level| {
        let at = level.score;
        let rose = [people(&|pair| pair.0 >= at), people(&|pair| pair.1 < at)];
        let fell = [people(&|pair| pair.0 < at), people(&|pair| pair.1 >= at)];
        [rose, fell].iter().any(|[before, after]| before.max(after) <= &insiders || before + after <= insiders + 1)
    })
}

/// People who fell, stayed and rose.
fn directions(differences: &[(f64, u64)]) -> [u64; 3] {
    let people = |is_so: &dyn Fn(f64) -> bool| differences.iter().filter(|(by, _)| is_so(*by)).map(|(_, n)| n).sum();
    [people(&|by| by < 0.0), people(&|by| by == 0.0), people(&|by| by > 0.0)]
}

/// Counts of those who answered all of a family.
fn counted(question: &Question<'_>, levels: impl Iterator<Item = u8>) -> Counts {
    let mut counts = Counts::empty(question.scale.levels.len());
    for level in levels {
        if let Some(count) = counts.levels.get_mut(usize::from(level)) {
            *count += 1;
            counts.answered += 1;
        }
    }
    counts
}
