//! How each sheet is to be read: its layout, its keys, and what of it is dropped.

use std::collections::BTreeSet;

use crate::draft::questions::column_role::date_orders;
use crate::draft::questions::question::{ColumnHolds, DraftQuestion, KeyKind, QuestionColumn, Why};
use crate::draft::read::sheet::DraftSheet;
use crate::draft::read::values::ValueCounts;
use crate::draft::read::words::words_of;
use crate::draft::scales::library::Library;
use crate::survey::Layout;
use crate::text::{DateOrder, fold};

/// How a sheet is to be read.
#[derive(Debug, Clone)]
pub(in crate::draft) struct SheetPlan {
    pub(in crate::draft) sheet: usize,
    pub(in crate::draft) layout: Layout,
    /// Headers of keys.
    pub(in crate::draft) keys: Vec<(KeyKind, String)>,
    /// Headers of what is dropped, with why.
    pub(in crate::draft) dropped: Vec<(Why, String)>,
    /// The order of dates, and whether another would do as well.
    pub(in crate::draft) date_order: Option<(DateOrder, Doubt)>,
    /// Questions that it asks, by their places.
    pub(in crate::draft) asks: BTreeSet<usize>,
    /// How many of its texts stand in other sheets, too, if that is many, and how many there are.
    pub(in crate::draft) repeated: Option<(usize, usize)>,
}

/// Whether something could be otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::draft) enum Doubt {
    Yes,
    No,
}

/// How a sheet is to be read; none if nobody's answers stand in it.
pub(in crate::draft) fn plan(
    place: usize,
    sheet: &DraftSheet,
    questions: &[DraftQuestion],
    library: &Library,
) -> Option<SheetPlan> {
    let mut plan = SheetPlan {
        sheet: place,
        layout: Layout::Wide,
        keys: Vec::new(),
        dropped: Vec::new(),
        date_order: None,
        asks: BTreeSet::new(),
        repeated: None,
    };
    let mut identifier: Option<String> = None;
    let mut times: Vec<(usize, String)> = Vec::new();
    for (number, question) in questions.iter().enumerate() {
        for QuestionColumn { at: column, .. } in question.columns.iter().filter(|column| column.sheet == place) {
            let header = sheet.header[*column].clone();
            match question.holds {
                ColumnHolds::Answers(_) | ColumnHolds::Comment(_) | ColumnHolds::Declared => {
                    plan.asks.insert(number);
                }
                ColumnHolds::Key(kind) if plan.keys.iter().all(|(known, _)| *known != kind) => {
                    plan.keys.push((kind, header));
                }
                ColumnHolds::Key(_) | ColumnHolds::Unknown => plan.dropped.push((Why::Unclear, header)),
                ColumnHolds::Dropped(why) => {
                    if why == Why::Time {
                        times.push((*column, header.clone()));
                    }
                    if why == Why::Identifier && identifier.is_none() {
                        identifier = Some(header.clone());
                    }
                    plan.dropped.push((why, header));
                }
            }
        }
    }
    if !holds_answers(&plan, sheet, questions) {
        return None;
    }
    plan.keys.sort();
    let has = |plan: &SheetPlan, kind: KeyKind| plan.keys.iter().any(|(known, _)| *known == kind);
    if has(&plan, KeyKind::Item) && has(&plan, KeyKind::Answer) {
        plan.layout = Layout::Long;
    } else if has(&plan, KeyKind::Module) {
        plan.layout = Layout::ModuleRows;
    }
    if plan.layout != Layout::Wide
        && let Some(header) = identifier
    {
        plan.dropped.retain(|(_, dropped)| *dropped != header);
        plan.keys.push((KeyKind::Respondent, header));
    }
    plan.date_order = times.iter().find_map(|(column, _)| order_of_dates(sheet, *column, library));
    Some(plan)
}

/// Whether a sheet holds answers of people and not figures that were computed of them.
fn holds_answers(plan: &SheetPlan, sheet: &DraftSheet, questions: &[DraftQuestion]) -> bool {
    let computed =
        ["average", "mean", "media", "promedio", "std", "sd", "total", "count", "percent", "attendance", "asistencia"];
    let counted = ["participants", "participantes", "asistentes", "attendees", "respondents", "n", "freq", "frequency"];
    let is_computed = sheet.header.iter().any(|header| {
        let words = words_of(header);
        words.len() <= 3 && words.iter().any(|word| computed.contains(&word.as_str()))
    });
    let is_count = |(header, values): (&String, &ValueCounts)| {
        counted.contains(&fold(header).as_str()) && values.mostly(90, |folded| folded.parse::<u64>().is_ok())
    };
    let is_computed = is_computed || sheet.header.iter().zip(&sheet.columns).any(is_count);
    let is_long = plan.keys.iter().filter(|(kind, _)| matches!(kind, KeyKind::Item | KeyKind::Answer)).count() == 2;
    let answered = |place: &usize| {
        questions[*place].columns.iter().any(|column| column.sheet == plan.sheet && sheet.columns[column.at].filled > 0)
    };
    is_long || (!is_computed && plan.asks.iter().any(answered))
}

/// The order of day, month and year in a column of dates.
pub(super) fn order_of_dates(sheet: &DraftSheet, column: usize, library: &Library) -> Option<(DateOrder, Doubt)> {
    let mut orders = vec![DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd];
    let texts = sheet.columns[column].distinct.values().map(|spelling| spelling.text.as_str());
    for text in texts.filter(|text| library.missing(&crate::text::fold(text)).is_none()) {
        let fitting = date_orders(text)?;
        orders.retain(|order| fitting.contains(order));
    }
    match orders.as_slice() {
        [] => None,
        [only] => Some((*only, Doubt::No)),
        // A year of four digits in front needs no order; otherwise two orders are left that a person has to choose from.
        all if all.len() == 3 => Some((DateOrder::Ymd, Doubt::No)),
        [first, ..] => Some((*first, Doubt::Yes)),
    }
}

/// The column in which the day of an answer stands, if all its days can be read.
pub(super) fn day_column(plan: &SheetPlan, sheet: &DraftSheet, library: &Library) -> Option<usize> {
    let times = plan.dropped.iter().filter(|(why, _)| *why == Why::Time);
    let columns = times.filter_map(|(_, header)| sheet.header.iter().position(|name| name == header));
    columns
        .filter(|column| sheet.columns[*column].filled == sheet.records)
        .find(|column| order_of_dates(sheet, *column, library).is_some())
}
