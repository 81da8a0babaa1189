//! The ratings of one seminar, respondent by respondent, for seminars small enough to need them.

use super::table::AnswerTable;
use crate::harmonise::answers::code::Code;
use crate::harmonise::responses::{Respondent, RowAnswer, SeminarRows};
use crate::survey::{MissingReason, Scale};

/// Scales of more levels measure rather than rate; statistics on rows leave them out.
const MOST_LEVELS: usize = 128;

/// The rows of a seminar, in the order of respondents; nameless ones follow, in an order that their answers give.
pub(super) fn rows(table: &AnswerTable<'_>) -> SeminarRows {
    let mut order: Vec<usize> = (0..table.people.len()).collect();
    order.sort_by(|one, other| {
        let key = |person: usize| {
            let who = &table.people[person];
            (who.respondent.is_none(), who.respondent.as_ref(), who.state.as_ref())
        };
        key(*one).cmp(&key(*other)).then_with(|| table.codes_of(*one).cmp(table.codes_of(*other)))
    });
    let who = order.iter().map(|person| &table.people[*person]);
    let respondents = who.map(|who| Respondent { name: who.respondent.clone(), state: who.state.clone() }).collect();
    let is_kept = |scale: &Scale| scale.kind.is_rating() && scale.levels.len() <= MOST_LEVELS;
    let questions = (0..table.questions.keys.len()).filter(|place| table.questions.scale(*place).is_some_and(is_kept));
    let answers = questions.filter_map(|place| {
        let (item, module) = table.questions.item(place)?;
        let code = |person: &usize| table.codes_of(*person).get(place).copied().unwrap_or(Code::ABSENT);
        Some(((module.cloned(), item.id.clone()), order.iter().map(|person| answer(code(person))).collect()))
    });
    SeminarRows { respondents, answers: answers.collect() }
}

/// Who could not answer at all was not asked.
fn answer(code: Code) -> RowAnswer {
    if let Some(level) = code.as_level().and_then(|level| u8::try_from(level).ok()) {
        return RowAnswer::Level(level);
    }
    let reason = code.as_missing().and_then(|place| MissingReason::ALL.get(place).copied());
    RowAnswer::Missing(reason.unwrap_or(MissingReason::NotAsked))
}
