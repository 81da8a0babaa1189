//! From tables to answers: headers become items, labels become levels, and what doesn't fit becomes an issue.
//!
//! The way goes through these rooms:
//! 1. `columns`: what each column of a file holds, a key (`key_columns`) or an item (`item_columns`).
//! 2. `keys`: who answered, when, and about which seminar and module, record by record (`record_keys`).
//! 3. `answers`: each cell becomes one byte, its code, by lookup in a dictionary of labels (`reader`).
//! 4. `records`: a file becomes a `Reading`, an entry per record with its codes (`file_reader`). What becomes of a record is
//!    its `Disposition`; all lines are accounted for (`account`).
//! 5. `large`: of large files records are counted and not kept; what needs rows is read a second time.
//! 6. `overlap`: records that repeat others are set aside.
//! 7. `beside`: the rosters, and the comments of states.
//! 8. `seminar`: the answers of a seminar are put together respondent by respondent (`table`), counted (`tally`) with those
//!    of large files, and checked.
//!
//! What is counted of the whole, before disclosure limitation: who took part (`participation`), what member states asked
//! for (`requests`), and what comments speak of (`themes`).
//! What is wrong is told with its place in the file (`file_issues`); a cure that adds to a key carries the key as it
//! is declared, all of which `declare/cures/key_table` writes anew.

mod answers;
mod beside;
mod columns;
mod date_reader;
#[cfg(test)]
mod examples;
mod file_issues;
mod keys;
mod large;
mod overlap;
mod participation;
mod records;
mod requests;
mod responses;
mod seminar;
mod seminar_rows;
mod themes;

pub use participation::{Participation, eligible_people, participation};
pub use requests::{Request, requests};
pub use responses::{
    Checked, Comment, Completeness, ROSTER_COLUMNS, Respondent, Responses, RowAnswer, SeminarRows, StateComment,
};
pub use themes::{CodedComment, ThemeCount, ThemeCoverage, Themes, Tone, themes};

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::gather::Gathered;
use crate::survey::{Issue, IssueCode, Reconciliation, SeminarId, Survey};
use beside::find::Companions;
use large::first_reading::{self, FileInBlocks, Large};
use large::{hand_over, second_reading};
use records::file_reader::Preparation;
use records::reading::Reading;
use seminar::of_seminar::of_seminar;
use seminar::questions::SeminarQuestions;

/// Harmonises what was gathered. The issues include those of the input folder and of each file's bytes.
#[must_use]
pub fn harmonise(gathered: &Gathered, survey: &Survey) -> Checked<Responses> {
    let preparation = Preparation::new(survey);
    let mut files: Vec<_> = gathered.files.iter().collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    let companions = Companions::read(&gathered.beside, preparation.known());
    let small = files.par_iter().filter(|file| !first_reading::is_large(file));
    let small: Vec<Reading<'_>> = small.filter_map(|file| preparation.read(file)).collect();
    let large = FileInBlocks::among(&files);
    let Large { counted, held, whole } = first_reading::count_all(&preparation, &large, &small, &companions.rosters);
    let counted = counted.into_iter().flat_map(|counted| second_reading::keep_wanted(&preparation, counted));
    let mut readings: Vec<Reading<'_>> = counted.chain(small).chain(held).collect();
    readings.sort_by(|one, other| one.file.path.cmp(&other.file.path));
    let misdeclared = overlap::set_aside(&mut readings, survey, &gathered.issues);
    for reading in &mut readings {
        records::unanswered::judge_no_records(reading);
        reading.issues.extend(records::unanswered::unanswered(reading));
        reading.issues.extend(records::changes::tell(reading));
        reading.issues.extend(records::counted_elsewhere::tell(reading, &survey.questionnaire));
    }

    let of_large = first_reading::issues(&readings, &whole);
    let shares: Vec<_> = seminar::share::shares(&readings).into_iter().collect();
    let seminars = shares.into_par_iter().map(|(seminar, shares)| {
        let questions = SeminarQuestions::of(seminar, &shares, survey);
        let counted = hand_over::counted_people(&shares, &questions);
        of_seminar(&shares, &questions, counted, &companions, survey)
    });
    let seminars: Vec<_> = seminars.collect();

    let mut issues = gathered.issues.clone();
    issues.extend(misdeclared);
    issues.extend(records::changes::unused_recodes(&readings, &survey.deliveries));
    issues.extend(of_large);
    issues.extend(readings.iter().flat_map(|reading| reading.issues.iter().cloned()));
    issues.extend(seminar::checks::items_without_column(&readings, &survey.questionnaire));
    let answered: BTreeSet<&SeminarId> = seminars.iter().map(|seminar| &seminar.seminar).collect();
    let silent = companions.rosters.iter().filter(|(seminar, _)| !answered.contains(seminar));
    issues.extend(seminar::checks::silent_seminars(silent.map(|(_, roster)| roster)));
    let mut responses = Responses {
        rosters: companions.rosters.into_iter().map(|(seminar, roster)| (seminar, roster.frame)).collect(),
        comments: seminar::comments::comments(&readings, &survey.questionnaire),
        state_comments: companions.state_comments,
        first_days: seminar::share::first_days(&readings),
        changes: readings.iter().map(records::changes::changes).collect(),
        reconciliation: Reconciliation { files: readings.iter().map(records::account::account).collect() },
        ..Responses::default()
    };
    issues.extend(companions.issues);
    for seminar in seminars {
        issues.extend(seminar.issues.iter().cloned());
        seminar.add_to(&mut responses);
    }
    issues.extend(seminar::discovered_programme::order_issue(&responses, &survey.programme));
    put_in_order(&mut issues);
    Checked { output: responses, issues }
}

/// By place; an error in a workbook was told when its sheet was read.
fn put_in_order(issues: &mut Vec<Issue>) {
    answers::coded_answers::keep_gravest(issues);
    issues.sort_by(|one, other| (&one.place, one.code).cmp(&(&other.place, other.code)));
    issues.dedup_by(|one, other| {
        one.code == IssueCode::ErrorCell && (&one.place, one.code) == (&other.place, other.code)
    });
}
