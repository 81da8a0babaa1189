//! One question for all columns that are headed alike, in whatever file, and for those whose wording drifted.

use std::collections::BTreeMap;

use super::headings::Heading;
use super::question::{ColumnHolds, DraftQuestion, QuestionColumn, Why};
use crate::draft::read::sheet::DraftSheet;
use crate::draft::write::remark::DraftRemark;
use crate::text::fold;

/// Two wordings alike to this degree are one question.
const ALIKE: f64 = 0.85;

/// Shortest wording, in letters, of which that can be said.
const SHORTEST: usize = 12;

/// The questions of all sheets, in the order in which they stand.
pub(in crate::draft) fn questions(sheets: &[DraftSheet], headings: &[Heading]) -> Vec<DraftQuestion> {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut questions: Vec<DraftQuestion> = Vec::new();
    for heading in headings.iter().filter(|heading| !fold(&heading.text).is_empty()) {
        let place = *places.entry(fold(&heading.pattern)).or_insert_with(|| {
            let holds =
                if heading.pattern.is_empty() { ColumnHolds::Dropped(Why::Unclear) } else { ColumnHolds::Unknown };
            questions.push(DraftQuestion {
                patterns: vec![heading.pattern.clone()],
                text: heading.text.clone(),
                wording: None,
                columns: Vec::new(),
                values: crate::draft::read::values::ValueCounts::default(),
                holds,
                remarks: Vec::new(),
            });
            questions.len() - 1
        });
        let question = &mut questions[place];
        let column = QuestionColumn { sheet: heading.sheet, at: heading.column, module: heading.module.clone() };
        let twice = |other: &QuestionColumn| other.sheet == column.sheet && other.module == column.module;
        if question.columns.iter().any(twice) && question.remarks.is_empty() {
            question.remarks.push(DraftRemark::question("init-ask-same-header"));
        }
        question.values.merge(&sheets[heading.sheet].columns[heading.column]);
        question.columns.push(column);
    }
    join_drifted(questions)
}

/// Joins questions that never stand in one sheet and are worded nearly alike.
fn join_drifted(questions: Vec<DraftQuestion>) -> Vec<DraftQuestion> {
    let mut joined: Vec<DraftQuestion> = Vec::new();
    for question in questions {
        let same = joined.iter().position(|known| may_be_one(known, &question));
        let Some(known) = same.map(|place| &mut joined[place]) else {
            joined.push(question);
            continue;
        };
        let is_sure = is_same_of_module(known, &question);
        known.values.merge(&question.values);
        if !is_sure {
            known.remarks.retain(|remark| *remark != DraftRemark::question("init-ask-drift"));
            known.remarks.push(DraftRemark::question("init-ask-drift"));
        }
        known.patterns.extend(question.patterns);
        known.columns.extend(question.columns);
    }
    joined
}

fn may_be_one(one: &DraftQuestion, other: &DraftQuestion) -> bool {
    let apart = !other.columns.iter().any(|column| one.is_in(column.sheet));
    if apart && is_same_of_module(one, other) {
        return true;
    }
    apart && one.is_per_module() == other.is_per_module() && alike(one, other) && answers_alike(one, other)
}

/// Whether one names the module in its header and the other, worded the same, doesn't need to.
fn is_same_of_module(one: &DraftQuestion, other: &DraftQuestion) -> bool {
    one.is_per_module() != other.is_per_module() && fold(&one.text) == fold(&other.text) && answers_alike(one, other)
}

fn alike(one: &DraftQuestion, other: &DraftQuestion) -> bool {
    one.patterns.iter().any(|pattern| {
        let texts = [pattern, &other.patterns[0]].map(|text| fold(text));
        let bare = [&texts[0], &texts[1]].map(|text| without_group(text));
        let lengths = bare.map(|text| text.chars().count());
        if lengths.iter().any(|length| *length < SHORTEST) {
            return false;
        }
        let starts = bare[0].starts_with(bare[1]) || bare[1].starts_with(bare[0]);
        let sentences = one.values.mean_letters() >= 25 && other.values.mean_letters() >= 25;
        let numbers = bare.map(|text| text.chars().filter(char::is_ascii_digit).collect::<String>());
        bare[0] == bare[1]
            || (starts && sentences)
            || (numbers[0] == numbers[1] && strsim::normalized_levenshtein(bare[0], bare[1]) >= ALIKE)
    })
}

/// A header without the group that a platform writes before it.
fn without_group(header: &str) -> &str {
    match header.split_once(": ") {
        Some((group, rest))
            if group.chars().count() <= 40 && rest.chars().count() >= SHORTEST && !rest.starts_with('[') =>
        {
            rest
        }
        _ => header,
    }
}

/// Whether answers are of one kind: a value in common, or sentences here and there, or none at all.
fn answers_alike(one: &DraftQuestion, other: &DraftQuestion) -> bool {
    let common = one.values.distinct.keys().any(|folded| other.values.distinct.contains_key(folded));
    let sentences = one.values.mean_letters() >= 25 && other.values.mean_letters() >= 25;
    common || sentences || one.values.filled == 0 || other.values.filled == 0
}
