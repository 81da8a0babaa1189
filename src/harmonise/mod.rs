//! From tables to answers: headers become items, labels become levels, and what doesn't fit becomes an issue.
//!
//! Each file is read on its own (`file_reader`): its columns are assigned to items (`columns`), its records get their
//! keys (`record_keys`), and each answer becomes one byte by lookup (`dictionary`). Then records that repeat others are
//! set aside (`replaced`, `contained`, `duplicates`, `settled`), the rest is put together respondent by respondent (`table`) and counted (`tally`).

mod account;
mod answers;
mod asked;
mod asked_of;
mod bulk;
mod byte_hash;
mod changes;
mod checks;
mod code;
mod columns;
mod comments;
mod companion;
mod companions;
mod completeness;
mod contained;
mod date_like;
mod date_orders;
mod date_reader;
mod declared;
mod dictionary;
mod duplicates;
mod error_cells;
#[cfg(test)]
mod examples;
mod file_reader;
mod filters;
mod forms;
mod found;
mod headers;
mod key_columns;
mod keys;
mod known;
mod labels;
mod large;
mod options;
mod reading;
mod recodes;
mod record_keys;
mod repeats;
mod replaced;
mod responses;
mod rosters;
mod rows;
mod seminar;
mod settled;
mod source;
mod split_options;
mod state_comments;
mod state_names;
mod stateless;
mod table;
mod tally;

pub use responses::{Checked, Comment, Completeness, ROSTER_COLUMNS, Responses, Rows, StateComment};

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::gather::{DeliveredFile, Gathered};
use crate::survey::{Issue, IssueCode, Reconciliation, SeminarId, Survey, Tallies};
use companions::Companions;
use file_reader::Preparation;
use large::Large;
use reading::Reading;

/// Harmonises what was gathered. `companions` are the tables beside the deliveries, each with its path relative to the
/// input folder: `SEMINAR/roster.csv` and `SEMINAR/state_comments.csv`, or workbooks of these names; others are passed over.
/// The issues include those of the input folder and of each file's bytes.
#[must_use]
pub fn harmonise(gathered: &Gathered, companions: &[(String, Vec<u8>)], survey: &Survey) -> Checked<Responses> {
    let preparation = Preparation::new(survey);
    let mut files: Vec<_> = gathered.files.iter().collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    let companions = Companions::read(companions, preparation.known());
    let small = files.par_iter().filter(|file| !large::is_large(file));
    let small: Vec<Reading<'_>> = small.filter_map(|file| preparation.read(file)).collect();
    let Large { watch, readings, whole } = large::count_all(&preparation, &files, &small, &companions.rosters);
    let held: Vec<DeliveredFile> =
        whole.iter().filter_map(|file| Some(file.whole(survey.deliveries.get(file.delivery)?))).collect();
    let held_readings: Vec<Reading<'_>> = held.par_iter().filter_map(|file| preparation.read(file)).collect();
    watch.meet_all(&held_readings);
    let mut readings: Vec<Reading<'_>> = readings.into_iter().chain(small).chain(held_readings).collect();
    readings.sort_by(|one, other| one.file.path.cmp(&other.file.path));
    large::keep_wanted(&preparation, &mut readings, &watch, survey.rules.small_seminar);
    forms::number_forms(&mut readings);
    stateless::join_stateless(&mut readings);
    let misdeclared = replaced::mark_superseded(&mut readings, &survey.deliveries, &gathered.issues);
    replaced::mark_same(&mut readings);
    contained::mark_contained(&mut readings);
    duplicates::mark_duplicates(&mut readings, &survey.questionnaire);
    settled::settle(&mut readings, &survey.questionnaire);
    for reading in &mut readings {
        reading.issues.extend(changes::tell(reading));
    }

    let of_large = large::issues(&readings, &whole);
    let shares: Vec<_> = table::shares(&readings).into_iter().collect();
    let seminars =
        shares.into_par_iter().map(|(seminar, shares)| seminar::of_seminar(seminar, &shares, &companions, survey));
    let seminars: Vec<_> = seminars.collect();

    let mut issues = gathered.issues.clone();
    issues.extend(misdeclared);
    issues.extend(changes::unused_recodes(&readings, &survey.deliveries));
    issues.extend(of_large);
    issues.extend(readings.iter().flat_map(|reading| reading.issues.iter().cloned()));
    issues.extend(checks::items_without_column(&readings, &survey.questionnaire));
    let heard: BTreeSet<&SeminarId> = seminars.iter().map(|seminar| &seminar.seminar).collect();
    let unheard = companions.rosters.iter().filter(|(seminar, _)| !heard.contains(seminar));
    issues.extend(checks::silent_seminars(unheard.map(|(_, roster)| roster)));
    let mut responses = Responses {
        programme: found::completed(&survey.programme, &seminars),
        tallies: Tallies::default(),
        rows: BTreeMap::new(),
        completeness: BTreeMap::new(),
        rosters: companions.rosters.into_iter().map(|(seminar, roster)| (seminar, roster.frame)).collect(),
        comments: comments::comments(&readings, &survey.questionnaire),
        state_comments: companions.state_comments,
        changes: readings.iter().map(changes::changes).collect(),
        reconciliation: Reconciliation { files: readings.iter().map(account::account).collect() },
    };
    issues.extend(companions.issues);
    for seminar in seminars {
        issues.extend(seminar.issues.iter().cloned());
        seminar.add_to(&mut responses);
    }
    put_in_order(&mut issues);
    Checked { output: responses, issues }
}

/// By place; an error in a workbook was told when its sheet was read.
fn put_in_order(issues: &mut Vec<Issue>) {
    issues.sort_by(|one, other| (&one.place, one.code).cmp(&(&other.place, other.code)));
    issues.dedup_by(|one, other| {
        one.code == IssueCode::ErrorCell && (&one.place, one.code) == (&other.place, other.code)
    });
}
