//! What a column is that holds no answers: told by the words of its header and by what stands in it.

use super::question::{ColumnHolds, DraftQuestion, KeyKind, Why};
use crate::draft::read::values::ValueCounts;
use crate::draft::read::words::{HEADERS, has_any, is_technical, words_of};
use crate::draft::scales::library::Library;
use crate::survey::MEMBER_STATES;
use crate::text::{DateOrder, fold, read_date};

/// What a column is, as far as it is no question; [`ColumnHolds::Unknown`] if it may be one.
pub(in crate::draft) fn apart_from_answers(question: &DraftQuestion, library: &Library) -> ColumnHolds {
    let (values, header) = (&question.values, question.text.as_str());
    let words = words_of(header);
    let says_something = |folded: &str| library.missing(folded).is_none();
    if values.filled == 0 || (values.cells(says_something) == 0 && values.distinct.len() == 1) {
        return ColumnHolds::Dropped(Why::Empty);
    }
    if is_personal(&words, values) {
        return ColumnHolds::Dropped(Why::Personal);
    }
    if holds_dates(values, library) {
        return ColumnHolds::Dropped(Why::Time);
    }
    if is_technical(header) {
        return ColumnHolds::Dropped(Why::Technical);
    }
    if names_states(&words, values) {
        return ColumnHolds::Key(KeyKind::State);
    }
    if is_identifier(&words, values) {
        return ColumnHolds::Dropped(Why::Identifier);
    }
    ColumnHolds::Unknown
}

/// What a column is if it isn't answered on a scale: a key, or a constant.
pub(in crate::draft) fn apart_from_scales(question: &DraftQuestion) -> ColumnHolds {
    let words = words_of(&question.text);
    let values = &question.values;
    let repeated = values.distinct.values().filter(|spelling| spelling.count > 1).count();
    let may_name = repeated > 0 && values.distinct.len() <= 150 && values.mean_letters() <= 60;
    let asks_which = has_any(&words, &["which", "que", "cual", "qual", "what"])
        && has_any(&words, &["attend*", "particip*", "asist*", "took", "assist*"]);
    if may_name && words.len() <= 3 && has_any(&words, &HEADERS.module) {
        return ColumnHolds::Key(KeyKind::Module);
    }
    let names_seminar = has_any(&words, &HEADERS.seminar) && (words.len() <= 3 || asks_which);
    let alone = has_any(&words, &HEADERS.seminar_alone) && (words.len() == 1 || asks_which);
    if may_name && (names_seminar || alone) {
        return ColumnHolds::Key(KeyKind::Seminar);
    }
    if values.distinct.len() == 1 && values.filled > 2 {
        return ColumnHolds::Dropped(Why::Constant);
    }
    ColumnHolds::Unknown
}

fn is_personal(words: &[String], values: &ValueCounts) -> bool {
    if values.mostly(30, |folded| folded.contains('@') && folded.contains('.') && !folded.contains(' ')) {
        return true;
    }
    let names = ["name", "nombre", "nombres", "nome"];
    let others: Vec<&str> = HEADERS.personal.iter().map(String::as_str).filter(|word| !names.contains(word)).collect();
    if words.len() <= 4 && has_any(words, &others) {
        return true;
    }
    let of_person = [
        "full",
        "first",
        "last",
        "your",
        "completo",
        "completa",
        "apellido",
        "apellidos",
        "participante",
        "participant",
        "respondent",
        "su",
        "tu",
        "seu",
        "anonymized",
        "submitter",
        "user",
        "display",
        "sobrenome",
    ];
    has_any(words, &names) && (words.len() == 1 || (words.len() <= 5 && has_any(words, &of_person)))
}

/// Whether nearly all cells that say something hold a day.
pub(super) fn holds_dates(values: &ValueCounts, library: &Library) -> bool {
    let all = values.cells(|folded| library.missing(folded).is_none());
    let days = values.cells(|folded| date_orders(folded).is_some());
    days > 0 && days * 10 >= all * 9
}

/// The orders of day, month and year in which a text is a day; none if there is none.
pub(in crate::draft) fn date_orders(text: &str) -> Option<Vec<DateOrder>> {
    let text = text.trim();
    let orders = [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd];
    let orders: Vec<DateOrder> = orders.into_iter().filter(|order| read_date(text, *order).is_some()).collect();
    (!orders.is_empty() && text.chars().any(|one| one.is_ascii_digit())).then_some(orders)
}

fn names_states(words: &[String], values: &ValueCounts) -> bool {
    let known: Vec<String> = MEMBER_STATES.iter().flat_map(crate::survey::MemberState::spellings).map(fold).collect();
    let is_state = |folded: &str| known.iter().any(|name| name == folded);
    let states = values.distinct.keys().filter(|folded| is_state(folded)).count();
    if words.len() <= 6 && has_any(words, &HEADERS.state) {
        return states > 0 && values.mostly(50, is_state);
    }
    states > 1 && values.mostly(95, is_state)
}

fn is_identifier(words: &[String], values: &ValueCounts) -> bool {
    let plain = |folded: &str| !folded.contains(' ');
    if words.len() <= 3 && has_any(words, &HEADERS.identifier) && values.mostly(80, plain) {
        return true;
    }
    let different = values.distinct.len() as u64 * 10 >= values.filled * 9 || values.distinct.len() >= 3_000;
    let is_number = |folded: &str| folded.parse::<f64>().is_ok();
    values.filled >= 10
        && different
        && values.mostly(90, plain)
        && values.mean_letters() >= 3
        && !values.mostly(50, is_number)
}
