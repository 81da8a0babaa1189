//! Tables beside the answers: what they say of the questions, and which of them hold no answers or only those of others.

use std::collections::{BTreeMap, BTreeSet};

use super::sheet_plan::SheetPlan;
use crate::draft::questions::question::{ColumnHolds, DraftQuestion, Why};
use crate::draft::read::sheet::DraftSheet;
use crate::draft::read::words::{has_any, words_of};
use crate::draft::scales::scale::DraftScale;
use crate::survey::Layout;
use crate::text::fold;

/// Fewest rating questions of what is surely a form.
const FEWEST_RATINGS: usize = 3;

/// Fewest headers of a table that a codebook names.
const FEWEST_NAMED: usize = 5;

/// Fewest texts that make a compilation.
const FEWEST_TEXTS: usize = 3;

/// What a table is that looks like answers and isn't declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::draft) enum Aside {
    /// A registry, a codebook, a list of questions.
    NoAnswers,
    /// Its answers stand in other tables.
    Repeats,
}

/// Takes out workbooks that were also delivered as text, under the same name and with the same columns and records.
pub(in crate::draft) fn without_twins(sheets: Vec<DraftSheet>) -> (Vec<DraftSheet>, Vec<String>) {
    let is_text = |sheet: &DraftSheet| !sheet.path.to_ascii_lowercase().ends_with(".xlsx");
    let key = |sheet: &DraftSheet| {
        let stem = sheet.path.rsplit_once('.').map_or(sheet.path.as_str(), |(stem, _)| stem);
        let header: Vec<String> = sheet.header.iter().map(|name| fold(name)).collect();
        (stem.to_owned(), sheet.records, header)
    };
    let texts: BTreeSet<_> = sheets.iter().filter(|sheet| is_text(sheet)).map(key).collect();
    let (twins, others): (Vec<_>, Vec<_>) =
        sheets.into_iter().partition(|sheet| !is_text(sheet) && texts.contains(&key(sheet)));
    (others, twins.into_iter().map(|sheet| sheet.path).collect())
}

/// Takes out the plans of sheets that are no deliveries, and says what they are, by the places of the sheets.
pub(in crate::draft) fn set_aside(
    plans: &mut Vec<SheetPlan>,
    sheets: &[DraftSheet],
    questions: &[DraftQuestion],
    scales: &[DraftScale],
) -> BTreeMap<usize, Aside> {
    let tables = SideTables { sheets, plans: &plans.clone(), questions, scales };
    let mut aside = BTreeMap::new();
    for plan in &mut *plans {
        let repeated = tables.repeated(plan);
        let is_mostly = |tenths: usize| repeated.is_some_and(|(repeated, texts)| repeated * 10 >= texts * tenths);
        if tables.is_registry(plan) || tables.is_attendance(plan) || codebook(plan.sheet, sheets).is_some() {
            aside.insert(plan.sheet, Aside::NoAnswers);
        } else if is_mostly(8) {
            aside.insert(plan.sheet, Aside::Repeats);
        } else if is_mostly(3) {
            plan.repeated = repeated;
        }
    }
    plans.retain(|plan| !aside.contains_key(&plan.sheet));
    aside
}

/// Takes the wording of questions from codebooks, for columns that are headed by a variable's name.
pub(in crate::draft) fn describe(questions: &mut [DraftQuestion], sheets: &[DraftSheet]) {
    for (place, sheet) in sheets.iter().enumerate() {
        let Some(names) = codebook(place, sheets) else { continue };
        let letters = |column: &usize| sheet.columns[*column].mean_letters();
        let others = (0..sheet.columns.len()).filter(|column| *column != names);
        let Some(texts) = others.max_by_key(letters).filter(|column| letters(column) > letters(&names)) else {
            continue;
        };
        for row in sheet.rows(&[names, texts]) {
            let text = crate::text::one_line(&row[1]);
            let asking = questions.iter_mut().filter(|question| {
                fold(&question.patterns[0]) == fold(&row[0]) && !question.is_in(place) && question.wording.is_none()
            });
            asking.filter(|_| !text.is_empty()).for_each(|question| question.wording = Some(text.clone()));
        }
    }
}

/// The column of a table that names most columns of another one, if there is one.
fn codebook(place: usize, sheets: &[DraftSheet]) -> Option<usize> {
    let others = || sheets.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, sheet)| sheet);
    let names = |column: &usize| {
        let values = &sheets[place].columns[*column].distinct;
        others().any(|other| {
            let named = other.header.iter().filter(|header| values.contains_key(&fold(header))).count();
            named >= FEWEST_NAMED && named * 2 >= other.header.len()
        })
    };
    (0..sheets[place].columns.len()).find(names)
}

struct SideTables<'t> {
    sheets: &'t [DraftSheet],
    plans: &'t [SheetPlan],
    questions: &'t [DraftQuestion],
    scales: &'t [DraftScale],
}

impl SideTables<'_> {
    fn ratings(&self, plan: &SheetPlan) -> usize {
        let rates = |place: &&usize| match self.questions[**place].holds {
            ColumnHolds::Answers(scale) => self.scales[scale].kind.is_rating(),
            ColumnHolds::Declared => true,
            ColumnHolds::Unknown | ColumnHolds::Dropped(_) | ColumnHolds::Key(_) | ColumnHolds::Comment(_) => false,
        };
        plan.asks.iter().filter(rates).count()
    }

    /// Whether a table lists things by their identifiers, beside a form that asks other questions.
    fn is_registry(&self, plan: &SheetPlan) -> bool {
        let sheet = &self.sheets[plan.sheet];
        let identifies = |header: &String| {
            let column = sheet.header.iter().position(|name| name == header);
            column.is_some_and(|column| sheet.columns[column].distinct.len() as u64 == sheet.records)
        };
        let has = |wanted: Why| plan.dropped.iter().any(|(why, _)| *why == wanted);
        let is_listed =
            plan.dropped.iter().any(|(why, header)| *why == Why::Identifier && identifies(header)) && !has(Why::Time);
        let own = |place: &usize| self.questions[*place].columns.iter().all(|column| column.sheet == plan.sheet);
        let is_form = |other: &&SheetPlan| other.sheet != plan.sheet && self.ratings(other) >= FEWEST_RATINGS;
        plan.layout == Layout::Wide
            && plan.keys.is_empty()
            && is_listed
            && sheet.records <= 100
            && self.ratings(plan) < 2
            && plan.asks.iter().all(own)
            && self.plans.iter().any(|other| is_form(&other))
    }

    /// Whether a table says how long people were there, and nothing else.
    fn is_attendance(&self, plan: &SheetPlan) -> bool {
        let minutes = |header: &String| has_any(&words_of(header), &["minutes", "minutos"]);
        plan.asks.len() <= 1 && self.sheets[plan.sheet].header.iter().any(minutes)
    }

    /// How many texts of a table of comments are said in other tables, which ask more, and how many there are.
    fn repeated(&self, plan: &SheetPlan) -> Option<(usize, usize)> {
        let texts = |plan: &SheetPlan| -> BTreeSet<&String> {
            let columns = plan.asks.iter().flat_map(|place| &self.questions[*place].columns);
            let here = columns.filter(|column| column.sheet == plan.sheet);
            here.flat_map(|column| self.sheets[plan.sheet].columns[column.at].distinct.keys()).collect()
        };
        if !plan.asks.iter().all(|place| matches!(self.questions[*place].holds, ColumnHolds::Comment(_))) {
            return None;
        }
        let own = texts(plan);
        let larger = self.plans.iter().filter(|other| other.asks.len() > plan.asks.len());
        let others: BTreeSet<&String> = larger.flat_map(texts).collect();
        let repeated = own.iter().filter(|text| others.contains(**text)).count();
        (own.len() >= FEWEST_TEXTS).then_some((repeated, own.len()))
    }
}
