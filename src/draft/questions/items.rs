//! From questions to items.

use std::collections::{BTreeMap, BTreeSet};

use super::dimension::dimension;
use super::question::{ColumnHolds, DraftQuestion};
use crate::draft::deliveries::grouping::Claimed;
use crate::draft::deliveries::sheet_plan::SheetPlan;
use crate::draft::read::sheet::DraftSheet;
use crate::draft::read::words::{has_any, words_of};
use crate::draft::scales::scale::DraftScale;
use crate::draft::write::names::Names;
use crate::draft::write::questionnaire_text::DraftItem;
use crate::draft::write::remark::DraftRemark;
use crate::survey::{AskedTone, Dimension, FilePattern, Translated};
use crate::text::fold;

/// The items of a questionnaire: the questions that some sheet asks.
pub(in crate::draft) fn items(
    questions: &[DraftQuestion],
    plans: &[SheetPlan],
    claimed: &[Claimed],
    sheets: &[DraftSheet],
    scales: &[DraftScale],
    names: &mut Names,
) -> Vec<DraftItem> {
    let asked: BTreeSet<usize> = plans.iter().flat_map(|plan| plan.asks.iter().copied()).collect();
    let modules = modules_by_sheet(claimed, sheets);
    let mut drafted: Vec<DraftItem> = Vec::new();
    for place in asked {
        let question = &questions[place];
        let scale = match question.holds {
            ColumnHolds::Answers(scale) | ColumnHolds::Comment(Some(scale)) => scales[scale].id.clone(),
            ColumnHolds::Comment(None) => "text".to_owned(),
            ColumnHolds::Unknown | ColumnHolds::Dropped(_) | ColumnHolds::Key(_) | ColumnHolds::Declared => continue,
        };
        let text = if question.text.is_empty() { question.patterns[0].clone() } else { question.text.clone() };
        let planned = |sheet: &usize| plans.iter().any(|plan| plan.sheet == *sheet);
        let here: BTreeSet<usize> = question.columns.iter().map(|column| column.sheet).filter(planned).collect();
        let has_module = |sheet: &usize| modules.contains_key(sheet);
        let per_module = question.is_per_module() || (!here.is_empty() && here.iter().all(has_module));
        drafted.push(DraftItem {
            id: names.item(&text),
            per_module,
            modules: if per_module && !question.is_per_module() { only_modules(&here, &modules) } else { Vec::new() },
            scale,
            dimension: dimension_of(question),
            tone: tone(question),
            text: Translated::same(question.wording.as_ref().unwrap_or(&text)),
            headers: headers(question),
            remarks: question.remarks.clone(),
        });
    }
    drafted
}

fn dimension_of(question: &DraftQuestion) -> Option<Dimension> {
    let own = dimension(&words_of(&question.text));
    let told = || question.wording.as_ref().and_then(|wording| dimension(&words_of(wording)));
    own.or_else(told).or_else(|| question.patterns.iter().find_map(|pattern| dimension(&words_of(pattern))))
}

/// Each wording once; a wording whose beginning another pattern matches is left to it.
fn headers(question: &DraftQuestion) -> Vec<String> {
    let mut headers: Vec<String> = Vec::new();
    for pattern in &question.patterns {
        if headers.iter().all(|known| fold(known) != fold(pattern)) {
            headers.push(pattern.clone());
        }
    }
    headers
}

/// The module that a sheet's path names, or none if its rows or headers do.
fn modules_by_sheet(claimed: &[Claimed], sheets: &[DraftSheet]) -> BTreeMap<usize, Option<String>> {
    let mut modules = BTreeMap::new();
    for Claimed { delivery, sheets: of } in claimed {
        let Some((_, key)) = delivery.keys.iter().find(|(name, _)| *name == "module") else { continue };
        let pattern: Option<FilePattern> = delivery.files.parse().ok();
        for sheet in of {
            let text = match key.source.0 {
                "constant" => Some(key.source.1.clone()),
                "path" => {
                    pattern.as_ref().and_then(|pattern| pattern.captures(&sheets[*sheet].path)?.get("module").cloned())
                }
                _ => None,
            };
            modules.insert(*sheet, text.map(|text| key.map.get(&text).cloned().unwrap_or(text)));
        }
    }
    modules
}

/// The modules of the sheets that ask a question, if other sheets are about others.
fn only_modules(here: &BTreeSet<usize>, modules: &BTreeMap<usize, Option<String>>) -> Vec<String> {
    let of = |sheet: &usize| modules.get(sheet).cloned().flatten();
    let own: Option<BTreeSet<String>> = here.iter().map(of).collect();
    let all: BTreeSet<String> = modules.values().flatten().cloned().collect();
    match own {
        Some(own) if own.len() < all.len() => own.into_iter().collect(),
        Some(_) | None => Vec::new(),
    }
}

/// The tone that an open question asks for.
fn tone(question: &DraftQuestion) -> Option<AskedTone> {
    match question.holds {
        ColumnHolds::Comment(_) => {}
        ColumnHolds::Answers(_)
        | ColumnHolds::Unknown
        | ColumnHolds::Dropped(_)
        | ColumnHolds::Key(_)
        | ColumnHolds::Declared => return None,
    }
    let words = words_of(&question.text);
    let critical = has_any(
        &words,
        &[
            "improve*",
            "mejorar*",
            "melhorar*",
            "worst",
            "least",
            "peor",
            "pior",
            "menos",
            "change",
            "cambiar*",
            "mudar*",
        ],
    );
    let approving =
        has_any(&words, &["best", "most", "mejor", "mas", "melhor", "mais", "liked", "gusto", "gostou", "valuable"]);
    match (critical, approving) {
        (true, false) => Some(AskedTone::Critical),
        (false, true) => Some(AskedTone::Approving),
        (true, true) | (false, false) => None,
    }
}

/// Something to start from where no question was found.
pub(in crate::draft) fn starter_question() -> DraftItem {
    DraftItem {
        id: "comment".to_owned(),
        per_module: false,
        modules: Vec::new(),
        scale: "text".to_owned(),
        dimension: None,
        text: Translated { es: "Comentario".to_owned(), pt: "Comentário".to_owned(), en: "Comment".to_owned() },
        headers: vec!["Comentario".to_owned()],
        tone: None,
        remarks: vec![DraftRemark::question("init-ask-questions")],
    }
}

/// The scales that items use, in the order of first use.
pub(in crate::draft) fn used_scales<'s>(scales: &'s [DraftScale], items: &[DraftItem]) -> Vec<&'s DraftScale> {
    let mut used: Vec<&DraftScale> = Vec::new();
    for item in items {
        let scale = scales.iter().find(|scale| scale.id == item.scale);
        if let Some(scale) = scale.filter(|scale| used.iter().all(|known| known.id != scale.id)) {
            used.push(scale);
        }
    }
    used
}
