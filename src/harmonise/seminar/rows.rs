//! Frames with a row per respondent, for seminars small enough to need them.

use polars::prelude::{Column, DataFrame, NamedFrom, Series};

use super::table::Table;
use crate::harmonise::answers::code::Code;
use crate::harmonise::responses::Rows;
use crate::survey::Questionnaire;

/// The frames of a seminar, in the order of respondents; nameless ones follow, in an order that their answers give.
pub(in crate::harmonise) fn rows(table: &Table, questionnaire: &Questionnaire) -> Rows {
    let mut order: Vec<usize> = (0..table.people.len()).collect();
    order.sort_by(|one, other| {
        let key = |person: usize| {
            let who = &table.people[person];
            (who.respondent.is_none(), who.respondent.as_ref(), who.state.as_ref())
        };
        key(*one).cmp(&key(*other)).then_with(|| table.codes_of(*one).cmp(table.codes_of(*other)))
    });
    let name = |(place, person): (usize, &usize)| {
        let respondent = table.people[*person].respondent.as_ref();
        respondent.map_or_else(|| format!("nameless-{:05}", place + 1), ToString::to_string)
    };
    let names: Vec<String> = order.iter().enumerate().map(name).collect();
    let states: Vec<Option<&str>> =
        order.iter().map(|person| table.people[*person].state.as_ref().map(crate::survey::StateCode::as_str)).collect();
    let who = || vec![text("respondent", &names), Series::new("state".into(), &states).into()];
    let (mut levels, mut missing) = (who(), who());
    for (place, (item, module)) in table.questions.iter().enumerate() {
        let Some(item) = questionnaire.items.get(*item) else { continue };
        // A level number must fit into Int8.
        let fits =
            questionnaire.scale_of(item).is_some_and(|scale| scale.kind.is_rating() && scale.levels.len() <= 128);
        if fits {
            let name = module.as_ref().map_or_else(|| item.id.to_string(), |module| format!("{module}.{}", item.id));
            let code = |person: &usize| table.codes_of(*person).get(place).copied().unwrap_or(Code::ABSENT);
            levels.push(numbers(&name, order.iter().map(|person| code(person).as_level())));
            missing.push(numbers(&name, order.iter().map(|person| reason(code(person)))));
        }
    }
    let frame = |columns: Vec<Column>| DataFrame::new(order.len(), columns).unwrap_or_default();
    Rows { levels: frame(levels), missing: frame(missing) }
}

/// Who could not answer at all was not asked.
fn reason(code: Code) -> Option<usize> {
    if code == Code::ABSENT { Code::NOT_ASKED.as_missing() } else { code.as_missing() }
}

fn text(name: &str, values: &[String]) -> Column {
    Series::new(name.into(), values).into()
}

fn numbers(name: &str, values: impl Iterator<Item = Option<usize>>) -> Column {
    let values: Vec<Option<i8>> = values.map(|value| value.and_then(|value| i8::try_from(value).ok())).collect();
    Series::new(name.into(), values).into()
}
