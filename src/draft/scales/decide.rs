//! Decides for every question on which scale it is answered, over all questions together.

use std::collections::{BTreeMap, BTreeSet};

use super::library::Library;
use super::numbers::{WholeNumbers, numbers, ranges};
use super::options::{Options, options};
use super::scale::{DraftLevel, DraftScale, usually_favourable};
use super::{labels, shipped};
use crate::draft::questions::column_role::apart_from_scales;
use crate::draft::questions::question::{ColumnHolds, DraftQuestion, Why};
use crate::draft::read::values::ValueCounts;
use crate::draft::read::words::{HEADERS, has_any, words_of};
use crate::draft::write::names::Names;
use crate::draft::write::remark::DraftRemark;
use crate::survey::{MissingReason, ScaleKind, Translated};

/// Letters of an answer above which people write sentences.
const SENTENCE: u64 = 25;

/// What the cells of a question look like.
enum Look {
    Numbers(WholeNumbers),
    Known(Vec<usize>),
    Options(Options),
    Labels(BTreeSet<String>),
    Words,
}

/// Decides all questions that are still open; returns the scales they are answered on, those of decided ones first.
pub(in crate::draft) fn decide(
    questions: &mut [DraftQuestion],
    mut scales: Vec<DraftScale>,
    library: &Library,
    names: &mut Names,
) -> Vec<DraftScale> {
    let mut everywhere: labels::Numbers = BTreeMap::new();
    let open: Vec<usize> =
        (0..questions.len()).filter(|place| questions[*place].holds == ColumnHolds::Unknown).collect();
    for question in &open {
        for (folded, spelling) in &questions[*question].values.distinct {
            *everywhere.entry(folded.clone()).or_default() += spelling.count;
        }
    }
    let mut looks: BTreeMap<usize, Look> = BTreeMap::new();
    for place in open {
        let question = &mut questions[place];
        let look = look(question, &everywhere, library);
        let on_scale = matches!(look, Look::Known(_) | Look::Options(_))
            || matches!(&look, Look::Numbers(found) if found.may_rate());
        let apart = apart_from_scales(question);
        let key_of_numbers = matches!(look, Look::Numbers(_))
            && matches!(apart, ColumnHolds::Key(_))
            && words_of(&question.text).len() == 1;
        match apart {
            ColumnHolds::Unknown => {}
            _ if on_scale && !key_of_numbers => {}
            apart @ (ColumnHolds::Dropped(_)
            | ColumnHolds::Key(_)
            | ColumnHolds::Answers(_)
            | ColumnHolds::Comment(_)
            | ColumnHolds::Declared) => {
                question.holds = apart;
                continue;
            }
        }
        looks.insert(place, look);
    }
    on_known_scales(questions, &looks, library, &mut scales);
    on_labels(questions, &looks, library, names, &mut scales);
    on_options(questions, &looks, library, names, &mut scales);
    on_numbers(questions, &looks, library, &mut scales);
    in_words(questions, &looks, library, &mut scales);
    scales
}

fn look(question: &DraftQuestion, everywhere: &labels::Numbers, library: &Library) -> Look {
    let values = &question.values;
    if let Some(found) = numbers(values, |folded| library.missing(folded).is_some()) {
        return Look::Numbers(found);
    }
    let candidates = shipped::candidates(values, library);
    if !candidates.is_empty() {
        return Look::Known(candidates);
    }
    if let Some(options) = options(values) {
        return Look::Options(options);
    }
    // What people write behind "other" is no list, even if some write the same.
    if words_of(&question.text).last().is_some_and(|last| HEADERS.other.contains(last)) {
        return Look::Words;
    }
    let found = labels::labels(values, everywhere, library);
    // Where comments are asked for, some of them may be the same.
    let is_sure = |labels: &BTreeSet<String>| {
        let cells = values.cells(|folded| labels.contains(folded));
        cells * 10 >= values.filled * 8 || !has_any(&words_of(&question.text), &HEADERS.comment)
    };
    found.filter(is_sure).map_or(Look::Words, Look::Labels)
}

fn on_known_scales(
    questions: &mut [DraftQuestion],
    looks: &BTreeMap<usize, Look>,
    library: &Library,
    scales: &mut Vec<DraftScale>,
) {
    let columns: Vec<(usize, &ValueCounts, Vec<usize>)> = looks
        .iter()
        .filter_map(|(place, look)| match look {
            Look::Known(candidates) => Some((*place, &questions[*place].values, candidates.clone())),
            Look::Numbers(_) | Look::Options(_) | Look::Labels(_) | Look::Words => None,
        })
        .collect();
    let chosen = shipped::choose(&columns, library);
    let mut drafted: BTreeMap<usize, usize> = BTreeMap::new();
    for (question, known) in chosen {
        let scale = *drafted.entry(known).or_insert_with(|| {
            scales.push(shipped::drafted(&library.scales[known]));
            scales.len() - 1
        });
        shipped::add_spellings(&mut scales[scale], &library.scales[known], &questions[question].values, library);
        questions[question].holds = ColumnHolds::Answers(scale);
    }
}

fn on_labels(
    questions: &mut [DraftQuestion],
    looks: &BTreeMap<usize, Look>,
    library: &Library,
    names: &mut Names,
    scales: &mut Vec<DraftScale>,
) {
    let columns: Vec<(usize, BTreeSet<String>)> = looks
        .iter()
        .filter_map(|(place, look)| match look {
            Look::Labels(labels) => Some((*place, labels.clone())),
            Look::Numbers(_) | Look::Known(_) | Look::Options(_) | Look::Words => None,
        })
        .collect();
    for (sharing, labels) in labels::groups(&columns) {
        let mut values = ValueCounts::default();
        for question in &sharing {
            values.merge(&questions[*question].values);
        }
        let id = names.scale(&questions[sharing[0]].text, labels.len());
        scales.push(labels::scale(&id, &labels, &values, library));
        for question in sharing {
            questions[question].holds = ColumnHolds::Answers(scales.len() - 1);
        }
    }
}

fn on_options(
    questions: &mut [DraftQuestion],
    looks: &BTreeMap<usize, Look>,
    library: &Library,
    names: &mut Names,
    scales: &mut Vec<DraftScale>,
) {
    for (place, look) in looks {
        let Look::Options(options) = look else { continue };
        let mut scale = DraftScale::new(&names.scale(&questions[*place].text, 0), ScaleKind::Multiple);
        for text in &options.texts {
            match library.missing_label(&crate::text::fold(text)) {
                Some(reason) => scale.add_missing(reason, text),
                None => scale.levels.push(DraftLevel::of(Translated::same(text))),
            }
        }
        if options.once > 0 {
            scale.remarks.push(DraftRemark::question("init-ask-options-once").with("count", options.once));
        }
        let same =
            scales.iter().position(|known: &DraftScale| known.kind.allows_several() && has_same_levels(known, &scale));
        let scale = same.unwrap_or_else(|| {
            scales.push(scale);
            scales.len() - 1
        });
        questions[*place].holds = ColumnHolds::Answers(scale);
    }
}

fn has_same_levels(one: &DraftScale, other: &DraftScale) -> bool {
    let labels =
        |scale: &DraftScale| -> BTreeSet<String> { scale.levels.iter().map(|level| level.label.es.clone()).collect() };
    labels(one) == labels(other)
}

fn on_numbers(
    questions: &mut [DraftQuestion],
    looks: &BTreeMap<usize, Look>,
    library: &Library,
    scales: &mut Vec<DraftScale>,
) {
    let mut ratings: Vec<(usize, &WholeNumbers)> = Vec::new();
    for (place, look) in looks {
        let Look::Numbers(found) = look else { continue };
        if found.low == 0 && found.high == 1 {
            yes_or_no(&mut questions[*place], library, scales);
        } else if found.may_rate() {
            ratings.push((*place, found));
        } else {
            questions[*place].holds = ColumnHolds::Dropped(Why::Unclear);
        }
    }
    // Ratings stand side by side if they are asked in the same sheet.
    let sheet = |place: usize| questions[place].columns.first().map(|column| column.sheet);
    let sheets: BTreeSet<Option<usize>> = ratings.iter().map(|(place, _)| sheet(*place)).collect();
    let mut found: Vec<(usize, &WholeNumbers, super::numbers::RatingRange)> = Vec::new();
    for wanted in sheets {
        let here: Vec<&(usize, &WholeNumbers)> = ratings.iter().filter(|(place, _)| sheet(*place) == wanted).collect();
        let numbers: Vec<&WholeNumbers> = here.iter().map(|(_, numbers)| *numbers).collect();
        found.extend(here.iter().zip(ranges(&numbers)).map(|((place, numbers), range)| (*place, *numbers, range)));
    }
    found.sort_by_key(|(place, _, _)| *place);
    for (place, numbers, range) in found {
        let words = words_of(&questions[place].text);
        let recommends = range.high == 10 && has_any(&words, &HEADERS.recommend);
        let kind = if recommends { ScaleKind::Nps } else { ScaleKind::Numeric };
        let scale = rating_scale(range, kind, scales);
        for (code, count) in &numbers.codes {
            scales[scale].add_missing(MissingReason::Blank, &code.to_string());
            let asks = DraftRemark::question("init-ask-code").with("code", code).with("count", count);
            questions[place].remarks.push(asks);
        }
        for (folded, spelling) in &questions[place].values.distinct {
            if let Some(reason) = library.missing(folded) {
                scales[scale].add_missing(reason, &spelling.text);
            }
        }
        questions[place].holds = ColumnHolds::Answers(scale);
    }
}

fn rating_scale(range: super::numbers::RatingRange, kind: ScaleKind, scales: &mut Vec<DraftScale>) -> usize {
    let id = match (kind, range.low) {
        (ScaleKind::Nps, _) => "recommend11".to_owned(),
        (_, 0) => format!("rating0to{}", range.high),
        _ => format!("rating{}", range.high),
    };
    let known = scales.iter().position(|scale| scale.id == id);
    let place = known.unwrap_or_else(|| {
        let mut scale = DraftScale::new(&id, kind);
        scale.range = Some(if kind == ScaleKind::Nps { (0, 10) } else { (range.low, range.high) });
        scale.favourable = usually_favourable(scale.size());
        scales.push(scale);
        scales.len() - 1
    });
    let asks = DraftRemark::question("init-ask-range").with("low", range.low).with("high", range.high);
    let scale = &mut scales[place];
    if range.sure || kind == ScaleKind::Nps {
        scale.remarks.retain(|remark| *remark != asks);
    } else if known.is_none() {
        scale.remarks.push(asks);
    }
    place
}

/// A column of 0 and 1 is answered with no and yes.
fn yes_or_no(question: &mut DraftQuestion, library: &Library, scales: &mut Vec<DraftScale>) {
    let Some(known) = library.scales.iter().find(|scale| scale.id == "yes2") else { return };
    let place = scales.iter().position(|scale| scale.id == "yes2").unwrap_or_else(|| {
        scales.push(shipped::drafted(known));
        scales.len() - 1
    });
    for (level, figure) in scales[place].levels.iter_mut().zip(["0", "1"]) {
        if !level.aliases.iter().any(|alias| alias == figure) {
            level.aliases.push(figure.to_owned());
        }
    }
    question.holds = ColumnHolds::Answers(place);
}

fn in_words(
    questions: &mut [DraftQuestion],
    looks: &BTreeMap<usize, Look>,
    library: &Library,
    scales: &mut Vec<DraftScale>,
) {
    let mut says_nothing = DraftScale::new("comment", ScaleKind::Text);
    let mut comments = Vec::new();
    for (place, look) in looks {
        if !matches!(look, Look::Words) {
            continue;
        }
        let question = &mut questions[*place];
        let is_comment =
            question.values.mean_letters() >= SENTENCE || has_any(&words_of(&question.text), &HEADERS.comment);
        if is_comment {
            question.holds = ColumnHolds::Comment(None);
        } else {
            question.holds =
                if question.text.is_empty() { ColumnHolds::Dropped(Why::Unclear) } else { ColumnHolds::Comment(None) };
            question.remarks.push(DraftRemark::question("init-ask-words"));
        }
        for (folded, spelling) in &question.values.distinct {
            if let Some(reason) = library.missing(folded) {
                says_nothing.add_missing(reason, &spelling.text);
            }
        }
        comments.push(*place);
    }
    if !says_nothing.missing.is_empty() {
        scales.push(says_nothing);
        for place in comments {
            if questions[place].holds == ColumnHolds::Comment(None) {
                questions[place].holds = ColumnHolds::Comment(Some(scales.len() - 1));
            }
        }
    }
}
