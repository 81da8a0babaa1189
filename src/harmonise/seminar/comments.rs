//! Collects what people wrote.

use std::collections::BTreeSet;

use crate::harmonise::file_issues::FileIssues;
use crate::harmonise::records::reading::Reading;
use crate::harmonise::records::record::{Disposition, RecordEntry};
use crate::harmonise::records::slot::Slot;
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
    let comments = reading.comments.iter().filter_map(|comment| {
        let entry = reading.entries.get(comment.entry).filter(|entry| entry.disposition == Disposition::Used)?;
        let slot = reading.slots.get(comment.slot)?;
        let (item, module) = slot.question(entry)?;
        Some(Comment {
            seminar: entry.seminar.clone()?,
            module,
            item: questionnaire.items.get(item)?.id.clone(),
            respondent: entry.respondent.clone(),
            state: entry.state.clone(),
            text: comment.text.clone(),
            place: FileIssues::of(reading.file).place(Some(entry.line), Slot::column(slot)),
        })
    });
    let sampled = reading.counted.comments.kept().filter_map(|comment| {
        let slot = reading.slots.get(comment.slot)?;
        let (item, module) = slot.question(&RecordEntry::new(comment.line, Disposition::Used))?;
        Some(Comment {
            seminar: comment.seminar.clone(),
            module,
            item: questionnaire.items.get(item)?.id.clone(),
            respondent: comment.respondent.clone(),
            state: comment.state.clone(),
            text: comment.text.clone(),
            place: FileIssues::of(reading.file).place(Some(comment.line), Slot::column(slot)),
        })
    });
    comments.chain(sampled).collect()
}
