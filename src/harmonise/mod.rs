//! From tables to answers: headers become items, labels become levels, and what doesn't fit becomes an issue.
//!
//! Each file is read on its own (`file_reader`): its columns are assigned to items (`columns`), its records get their
//! keys (`record_keys`), and each answer becomes one byte by lookup (`dictionary`). Then records that repeat others are
//! set aside (`replaced`, `contained`, `duplicates`, `settled`), the rest is put together respondent by respondent (`table`) and counted (`tally`).

mod answers;
mod beside;
mod columns;
mod date_reader;
mod declared;
#[cfg(test)]
mod examples;
mod keys;
mod large;
mod overlap;
mod records;
mod responses;
mod seminar;

pub use responses::{Checked, Comment, Completeness, ROSTER_COLUMNS, Responses, Rows, StateComment};

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::gather::{DeliveredFile, Gathered};
use crate::survey::{Issue, IssueCode, Reconciliation, SeminarId, Survey, Tallies};
use beside::find::Companions;
use large::Large;
use records::file_reader::Preparation;
use records::reading::Reading;
use seminar::of_seminar::of_seminar;

/// Harmonises what was gathered. The issues include those of the input folder and of each file's bytes.
#[must_use]
pub fn harmonise(gathered: &Gathered, survey: &Survey) -> Checked<Responses> {
    let preparation = Preparation::new(survey);
    let mut files: Vec<_> = gathered.files.iter().collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    let companions = Companions::read(&gathered.beside, preparation.known());
    let small = files.par_iter().filter(|file| !large::is_large(file));
    let small: Vec<Reading<'_>> = small.filter_map(|file| preparation.read(file)).collect();
    let Large { watch, readings, whole } = large::count_all(&preparation, &files, &small, &companions.rosters);
    let held: Vec<DeliveredFile> =
        whole.iter().filter_map(|file| Some(file.read_whole(survey.deliveries.get(file.delivery)?))).collect();
    let held_readings: Vec<Reading<'_>> = held.par_iter().filter_map(|file| preparation.read(file)).collect();
    watch.meet_all(&held_readings);
    let mut readings: Vec<Reading<'_>> = readings.into_iter().chain(small).chain(held_readings).collect();
    readings.sort_by(|one, other| one.file.path.cmp(&other.file.path));
    large::keep_wanted(&preparation, &mut readings, &watch, survey.rules.small_seminar);
    overlap::forms::number_forms(&mut readings);
    overlap::stateless::join_stateless(&mut readings);
    let misdeclared = overlap::replaced::mark_superseded(&mut readings, &survey.deliveries, &gathered.issues);
    overlap::replaced::mark_same(&mut readings);
    overlap::contained::mark_contained(&mut readings);
    overlap::duplicates::mark_duplicates(&mut readings, &survey.questionnaire);
    overlap::contradictions::settle(&mut readings, &survey.questionnaire);
    for reading in &mut readings {
        reading.issues.extend(records::changes::tell(reading));
    }

    let of_large = large::issues(&readings, &whole);
    let shares: Vec<_> = seminar::table::shares(&readings).into_iter().collect();
    let seminars = shares.into_par_iter().map(|(seminar, shares)| of_seminar(seminar, &shares, &companions, survey));
    let seminars: Vec<_> = seminars.collect();

    let mut issues = gathered.issues.clone();
    issues.extend(misdeclared);
    issues.extend(records::changes::unused_recodes(&readings, &survey.deliveries));
    issues.extend(of_large);
    issues.extend(readings.iter().flat_map(|reading| reading.issues.iter().cloned()));
    issues.extend(seminar::checks::items_without_column(&readings, &survey.questionnaire));
    let heard: BTreeSet<&SeminarId> = seminars.iter().map(|seminar| &seminar.seminar).collect();
    let unheard = companions.rosters.iter().filter(|(seminar, _)| !heard.contains(seminar));
    issues.extend(seminar::checks::silent_seminars(unheard.map(|(_, roster)| roster)));
    let mut responses = Responses {
        discovered: BTreeMap::new(),
        tallies: Tallies::default(),
        rows: BTreeMap::new(),
        completeness: BTreeMap::new(),
        rosters: companions.rosters.into_iter().map(|(seminar, roster)| (seminar, roster.frame)).collect(),
        comments: seminar::comments::comments(&readings, &survey.questionnaire),
        state_comments: companions.state_comments,
        changes: readings.iter().map(records::changes::changes).collect(),
        reconciliation: Reconciliation { files: readings.iter().map(records::account::account).collect() },
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
