//! Sheets with a row per answer: their questions stand in a column.

use std::collections::BTreeMap;

use super::question::{ColumnHolds, DraftQuestion, KeyKind, QuestionColumn};
use crate::draft::read::sheet::DraftSheet;
use crate::draft::read::values::{CellCounts, ValueCounts};
use crate::draft::read::words::{HEADERS, has_any, words_of};
use crate::text::fold;

/// Most questions that a column may hold.
const MOST_QUESTIONS: usize = 200;

/// Finds the sheets that hold a row per answer, and adds the questions that stand in their rows.
pub(in crate::draft) fn add_questions(sheets: &[DraftSheet], questions: &mut Vec<DraftQuestion>) {
    for (place, sheet) in sheets.iter().enumerate() {
        let headed = |wanted: &[String]| {
            let is_headed = |header: &&String| {
                let words = words_of(header);
                !words.is_empty() && words.len() <= 2 && has_any(&words, wanted)
            };
            sheet.header.iter().position(|header| is_headed(&header))
        };
        let Some((item, answer)) =
            headed(&HEADERS.item).zip(headed(&HEADERS.answer)).filter(|(item, answer)| item != answer)
        else {
            continue;
        };
        let asked = &sheet.columns[item];
        let repeated = asked.distinct.values().filter(|spelling| spelling.count > 1).count();
        if !(2..=MOST_QUESTIONS).contains(&repeated) || !asked.mostly(90, |folded| asked.distinct[folded].count > 1) {
            continue;
        }
        for (column, kind) in [(item, KeyKind::Item), (answer, KeyKind::Answer)] {
            let is_here = |question: &&mut DraftQuestion| {
                question.columns == [QuestionColumn { sheet: place, at: column, module: None }]
            };
            if let Some(question) = questions.iter_mut().find(is_here) {
                question.holds = ColumnHolds::Key(kind);
            }
        }
        for (text, values) in answers_by_question(sheet, item, answer) {
            add(questions, &text, values, QuestionColumn { sheet: place, at: answer, module: None });
        }
    }
}

fn answers_by_question(sheet: &DraftSheet, item: usize, answer: usize) -> Vec<(String, ValueCounts)> {
    let mut cells: BTreeMap<String, CellCounts> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    for row in sheet.rows(&[item, answer]) {
        let folded = fold(&row[0]);
        if folded.is_empty() || sheet.columns[item].distinct.get(&folded).is_none_or(|spelling| spelling.count < 2) {
            continue;
        }
        if !cells.contains_key(&folded) {
            order.push(folded.clone());
        }
        cells.entry(folded).or_default().add(row[1].as_bytes());
    }
    let named = |folded: String| {
        let text = sheet.columns[item].distinct.get(&folded)?.text.clone();
        Some((text, cells.get(&folded)?.values()))
    };
    order.into_iter().filter_map(named).collect()
}

fn add(questions: &mut Vec<DraftQuestion>, text: &str, values: ValueCounts, column: QuestionColumn) {
    let known = questions.iter().position(|question| {
        question.holds == ColumnHolds::Unknown
            && (fold(&question.text) == fold(text)
                || question.patterns.iter().any(|pattern| fold(pattern) == fold(text)))
    });
    if let Some(question) = known.map(|place| &mut questions[place]) {
        if !question.patterns.iter().any(|pattern| fold(pattern) == fold(text)) {
            question.patterns.push(text.to_owned());
        }
        question.values.merge(&values);
        question.columns.push(column);
    } else if !text.contains(['{', '}']) {
        questions.push(DraftQuestion {
            patterns: vec![text.to_owned()],
            text: text.to_owned(),
            wording: None,
            columns: vec![column],
            values,
            holds: ColumnHolds::Unknown,
            remarks: Vec::new(),
        });
    }
}
