//! UPPMAX's courses of Python on clusters: several files of each course, as text and as workbooks.

use std::collections::BTreeMap;

use plenaria::gather::{InputFolder, gather};
use plenaria::harmonise::harmonise;
use plenaria::survey::{Counts, Group, IssueCode, MissingReason};

use super::{Real, assert_close};

pub(crate) const COURSES: &str = "uppmax-hpc-python";

/// Answers that were kept as text and as a workbook, without the endings of their names.
pub(crate) const TWINS: [&str; 6] = [
    "20230523/evaluation_20230523",
    "20231201/evaluation_20231201",
    "20250425_day_2/evaluation_20250425_day_2",
    "20251128_day_2/survey_end",
    "20251201_day_3/survey_end",
    "20260422_day_2/evaluation_results",
];

#[expect(clippy::cast_precision_loss, reason = "a few hundred answers")]
fn mean(counts: &Counts, scores: &[f64]) -> f64 {
    let sum: f64 = counts.levels.iter().zip(scores).map(|(count, score)| *count as f64 * score).sum();
    sum / counts.answered as f64
}

#[test]
fn every_row_of_the_python_courses_is_accounted_for() {
    let Some(real) = Real::read(COURSES) else { return };
    // `len(list(csv.DictReader(open(file))))`; 11 answers were delivered twice and are superseded.
    real.assert_reconciled(&[
        ("20230523/evaluation_20230523.csv", 14, 14),
        ("20231201/evaluation_20231201.csv", 3, 3),
        ("20250425_day_2/evaluation_20250425_day_2.csv", 15, 15),
        ("20250425_day_2/initial_knowledge.csv", 13, 13),
        ("20250428_day_3/evaluation_20250428_day_3.csv", 13, 13),
        ("20250429_day_4/evaluation_20250429_day_4.csv", 10, 10),
        ("20251128_day_2/survey_end.csv", 4, 4),
        ("20251128_day_2/survey_start.csv", 7, 7),
        ("20251201_day_3/survey_end.csv", 5, 5),
        ("20251202_day_4/survey_end.csv", 4, 4),
        ("20260422_day_2/evaluation_results.csv", 13, 13),
        ("20260423_day_3/any_other_feedback.csv", 5, 5),
        ("20260423_day_3/evaluation_results.csv", 13, 13),
        ("20260423_day_3/survey_end.csv", 11, 0),
        ("20260424_day_4/evaluation_results.csv", 10, 10),
    ]);
    assert_eq!(real.responses.reconciliation.sum(|file| file.superseded), 11);
}

#[test]
fn answers_of_the_python_courses_are_counted_by_level() {
    let Some(real) = Real::read(COURSES) else { return };
    // counter("20250425_day_2/evaluation_20250425_day_2.csv", "I can install Python packages")
    assert_eq!(real.counts("2025-04", "day_2", "install").levels, [0, 2, 1, 6, 6]);
    // counter("20250428_day_3/evaluation_20250428_day_3.csv", "I can use Pandas (basic operations - …)")
    let pandas = real.counts("2025-04", "day_3", "pandas_basic");
    assert_eq!(pandas.levels, [1, 2, 6, 1, 1]);
    assert_eq!(pandas.missing_for(MissingReason::NotApplicable), 1);
    assert_eq!(pandas.missing_for(MissingReason::Blank), 1);
    // counter("20230523/evaluation_20230523.csv", "Length of course was"), "The pace of teaching was"
    assert_eq!(real.counts("2023-05", "course", "course_length").levels, [6, 6, 2]);
    assert_eq!(real.counts("2023-05", "course", "course_pace").levels, [6, 8, 0]);
    // counter("20250425_day_2/initial_knowledge.csv", "Give you confidence … [I can install Python packages]")
    assert_eq!(real.counts("2025-04", "day_2", "before_install").levels, [2, 0, 2, 5, 1, 3]);
    // counter("20260422_day_2/evaluation_results.csv", "Would you recommend this course to your colleagues?\n")
    assert_eq!(real.counts("2026-04", "day_2", "recommend_course").levels, [0, 3, 9]);
    // sum(value == "I did not attend that session" for … if column.startswith("I "), over the main files: 21; empty: 2
    let missing = |reason| -> u64 {
        let confidence = |item: &str| {
            real.survey
                .questionnaire
                .items
                .iter()
                .any(|other| other.id.as_str() == item && other.scale.as_str() == "confidence5")
        };
        let cells =
            real.responses.tallies.iter().filter(|(key, _)| key.group == Group::All && confidence(key.item.as_str()));
        cells.map(|(_, counts)| counts.missing_for(reason)).sum()
    };
    assert_eq!(missing(MissingReason::NotApplicable), 21);
    assert_eq!(missing(MissingReason::Blank), 2);
}

#[test]
fn statistics_of_the_python_courses_are_those_of_the_source() {
    let Some(real) = Real::read(COURSES) else { return };
    // statistics.mean(int(row["Overall, how would you rate this training event?"]) for row in …), per file
    for (seminar, module, expected) in [
        ("2023-05", "course", 7.285_714),
        ("2023-12", "course", 8.0),
        ("2025-04", "day_2", 7.666_667),
        ("2025-04", "day_3", 7.692_308),
        ("2025-04", "day_4", 8.0),
        ("2025-11", "day_2", 6.25),
        ("2025-11", "day_3", 5.8),
        ("2025-11", "day_4", 5.25),
        ("2026-04", "day_2", 6.076_923),
        ("2026-04", "day_3", 7.307_692),
        ("2026-04", "day_4", 5.8),
    ] {
        assert_close(real.point(&format!("{seminar}.{module}.overall.mean")), expected);
    }
    // (3 + 2) / (13 - 1 who did not attend): good confidence or more in "I can make a plot with Seaborn"
    assert_close(real.point("2025-04.day_3.seaborn.favourable"), 5.0 / 12.0);
    assert_close(real.point("2025-04.day_2.install.favourable"), 12.0 / 15.0);
    assert_close(real.point("2023-05.course.course_pace.ideal"), 8.0 / 14.0);
}

/// The course published the mean of each outcome by day: 65 figures that nobody here computed.
#[test]
fn the_published_means_of_the_python_courses_are_reproduced() {
    let Some(real) = Real::read(COURSES) else { return };
    let mut reproduced = 0;
    for (seminar, folders) in [
        ("2025-04", ["20250425_day_2", "20250428_day_3", "20250429_day_4"]),
        ("2025-11", ["20251128_day_2", "20251201_day_3", "20251202_day_4"]),
        ("2026-04", ["20260422_day_2", "20260423_day_3", "20260424_day_4"]),
    ] {
        for folder in folders {
            let file = real.data.join(folder).join("average_confidences.csv");
            for line in csv::Reader::from_path(file).unwrap().records() {
                let line = line.unwrap();
                let items = real.survey.questionnaire.items.iter();
                let item = items.clone().find(|item| item.text.en == line[0].trim()).unwrap();
                let counts = real.counts(seminar, &folder[9..], item.id.as_str());
                let published: f64 = line[1].parse().unwrap();
                let found = mean(&counts, &[1.0, 2.0, 3.0, 4.0, 5.0]);
                assert!((found - published).abs() < 0.005_001, "{folder} {}: {found}, not {published}", item.id);
                reproduced += 1;
            }
        }
    }
    assert_eq!(reproduced, 65);
}

#[test]
fn nothing_that_the_python_courses_answered_is_unmatched() {
    let Some(real) = Real::read(COURSES) else { return };
    for code in [IssueCode::UnknownLabel, IssueCode::OutsideScale, IssueCode::UnknownColumn, IssueCode::AmbiguousColumn]
    {
        assert_eq!(real.issues_with(code), 0, "{code:?}");
    }
    assert_eq!(real.issues_with(IssueCode::SupersededFile), 1);
}

#[test]
fn a_file_whose_answers_all_stand_in_another_one_is_found_without_a_declaration() {
    let Some(Real { data, mut survey, .. }) = Real::read(COURSES) else { return };
    survey.deliveries.iter_mut().for_each(|delivery| delivery.supersedes.clear());
    let checked = harmonise(&gather(&InputFolder::open(&data).unwrap(), &survey.deliveries), &survey);
    let contained = checked.issues.iter().filter(|issue| issue.code == IssueCode::ContainedFile);
    let files: Vec<&str> = contained.map(|issue| issue.place.file.as_str()).collect();
    assert_eq!(files, ["20260423_day_3/survey_end.csv"]);
    assert_eq!(checked.output.reconciliation.sum(|file| file.superseded), 11);
}

#[test]
fn workbooks_of_the_python_courses_give_the_answers_of_their_texts_and_both_together_count_once() {
    let Some(Real { data, mut survey, responses, .. }) = Real::read(COURSES) else { return };
    for delivery in &mut survey.deliveries {
        delivery.files = delivery.files.as_str().replace(".csv", ".*").parse().unwrap();
    }
    let folder = InputFolder::open(&data).unwrap();
    let mut files: BTreeMap<String, Vec<u8>> =
        folder.files().iter().map(|file| (file.clone(), folder.read(file).unwrap())).collect();
    let read = |files: &BTreeMap<String, Vec<u8>>| {
        harmonise(&gather(&InputFolder::from_files(files.clone()), &survey.deliveries), &survey)
    };
    let both = read(&files);
    let contained = both.issues.iter().filter(|issue| issue.code == IssueCode::ContainedFile);
    let found: Vec<&str> = contained.map(|issue| issue.place.file.as_str()).collect();
    assert_eq!(found, TWINS.map(|twin| format!("{twin}.xlsx")));
    assert_eq!(both.output.tallies, responses.tallies);
    for twin in TWINS {
        assert!(files.remove(&format!("{twin}.csv")).is_some());
    }
    assert_eq!(read(&files).output.tallies, responses.tallies);
}
