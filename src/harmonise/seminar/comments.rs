//! Collects what people wrote.

use std::collections::BTreeSet;

use crate::harmonise::records::file_issues::Source;
use crate::harmonise::records::reading::{Entry, Fate, Reading, Slot};
use crate::harmonise::responses::Comment;
use crate::survey::Questionnaire;
use crate::text::fold;

/// The comments of all records that count, in an order that the files' order doesn't change. What a respondent wrote once
/// but a file repeats, in a row per module for instance, is one comment.
pub(in crate::harmonise) fn comments(readings: &[Reading<'_>], questionnaire: &Questionnaire) -> Vec<Comment> {
    let mut comments: Vec<Comment> = readings.iter().flat_map(|reading| of_file(reading, questionnaire)).collect();
    comments.sort();
    let mut told = BTreeSet::new();
    comments.retain(|comment| {
        let Some(respondent) = &comment.respondent else { return true };
        let who = (respondent.clone(), comment.state.clone(), comment.seminar.clone());
        told.insert((who, comment.module.clone(), comment.item.clone(), fold(&comment.text)))
    });
    comments
}

fn of_file(reading: &Reading<'_>, questionnaire: &Questionnaire) -> Vec<Comment> {
    let comments = reading.remarks.iter().filter_map(|remark| {
        let entry = reading.entries.get(remark.entry).filter(|entry| entry.fate == Fate::Used)?;
        let slot = reading.slots.get(remark.slot)?;
        let (item, module) = slot.question(entry)?;
        Some(Comment {
            seminar: entry.seminar.clone()?,
            module,
            item: questionnaire.items.get(item)?.id.clone(),
            respondent: entry.respondent.clone(),
            state: entry.state.clone(),
            text: remark.text.clone(),
            place: Source::of(reading.file).place(Some(entry.line), Slot::column(slot)),
        })
    });
    let heard = reading.digest.remarks.kept().filter_map(|heard| {
        let slot = reading.slots.get(heard.slot)?;
        let (item, module) = slot.question(&Entry::new(heard.line, Fate::Used))?;
        Some(Comment {
            seminar: heard.seminar.clone(),
            module,
            item: questionnaire.items.get(item)?.id.clone(),
            respondent: heard.respondent.clone(),
            state: heard.state.clone(),
            text: heard.text.clone(),
            place: Source::of(reading.file).place(Some(heard.line), Slot::column(slot)),
        })
    });
    comments.chain(heard).collect()
}
