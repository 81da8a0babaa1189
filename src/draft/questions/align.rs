//! The same form in another language: as many questions, answered on the same scales in the same order.

use std::collections::BTreeSet;

use super::question::{ColumnHolds, DraftQuestion};
use crate::draft::deliveries::sheet_plan::SheetPlan;
use crate::draft::scales::scale::DraftScale;
use crate::draft::write::remark::DraftRemark;

/// Fewest questions of which a likeness of order says something.
const FEWEST: usize = 3;

/// Joins the questions of forms that are one form in several languages; returns for each question the one it is now.
pub(in crate::draft) fn join(
    questions: &mut [DraftQuestion],
    plans: &[SheetPlan],
    scales: &[DraftScale],
) -> Vec<usize> {
    let mut becomes: Vec<usize> = (0..questions.len()).collect();
    let mut forms: Vec<Vec<usize>> = plans.iter().map(|plan| form(plan, questions)).collect();
    forms.sort();
    forms.dedup();
    for later in 1..forms.len() {
        for earlier in 0..later {
            let one: Vec<usize> = forms[earlier].iter().map(|place| becomes[*place]).collect();
            let other: Vec<usize> = forms[later].iter().map(|place| becomes[*place]).collect();
            if !is_one_form(&one, &other, questions, scales) {
                continue;
            }
            for (to, from) in one.iter().zip(&other).filter(|(to, from)| to != from) {
                let moved = questions[*from].clone();
                let known = &mut questions[*to];
                known.patterns.extend(moved.patterns);
                known.columns.extend(moved.columns);
                known.values.merge(&moved.values);
                known.remarks.retain(|remark| *remark != DraftRemark::question("init-ask-language"));
                known.remarks.push(DraftRemark::question("init-ask-language"));
                becomes.iter_mut().filter(|place| **place == *from).for_each(|place| *place = *to);
            }
        }
    }
    becomes
}

/// The questions of a sheet in the order of its columns.
fn form(plan: &SheetPlan, questions: &[DraftQuestion]) -> Vec<usize> {
    let column = |place: &usize| {
        let columns = questions[*place].columns.iter().filter(|column| column.sheet == plan.sheet);
        columns.map(|column| column.at).min()
    };
    let mut asked: Vec<usize> = plan.asks.iter().copied().collect();
    asked.sort_by_key(|place| (column(place), *place));
    asked
}

fn is_one_form(one: &[usize], other: &[usize], questions: &[DraftQuestion], scales: &[DraftScale]) -> bool {
    if one.len() != other.len() || one.len() < FEWEST || one == other {
        return false;
    }
    let others: BTreeSet<usize> = other.iter().copied().collect();
    let common = one.iter().filter(|place| others.contains(place)).count();
    let apart = |(one, other): (&usize, &usize)| {
        one == other || !questions[*other].columns.iter().any(|column| questions[*one].is_in(column.sheet))
    };
    // What both ask stands in the same place.
    let in_place = one.iter().zip(other).filter(|(one, other)| one == other).count() == common;
    let pairs = || one.iter().zip(other);
    in_place
        && common * 2 < one.len()
        && pairs().all(apart)
        && pairs().all(|(one, other)| answered_alike(&questions[*one], &questions[*other], scales))
}

fn answered_alike(one: &DraftQuestion, other: &DraftQuestion, scales: &[DraftScale]) -> bool {
    if one.is_per_module() != other.is_per_module() {
        return false;
    }
    match (one.holds, other.holds) {
        (ColumnHolds::Answers(one), ColumnHolds::Answers(other)) => {
            one == other && (scales[one].kind.is_rating() || scales[one].kind.is_free_text())
        }
        (ColumnHolds::Comment(_), ColumnHolds::Comment(_)) => true,
        _ => false,
    }
}
