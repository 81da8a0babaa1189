//! Three real surveys give the figures that were counted independently of this program, with a few lines of Python.
//!
//! The data stand under `$PLENARIA_SHARED/data/real`, their declarations under `tests/surveys`. The Python of every figure
//! stands beside it; `counter(file, column)` is `collections.Counter(row[column] for row in csv.DictReader(open(file)))`.
#![expect(clippy::unwrap_used, reason = "a test stops where its own declaration or data can't be read")]

#[path = "fixture/twins.rs"]
mod twins;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use plenaria::declare::{Source, Sources, read};
use plenaria::gather::{InputFolder, gather};
use plenaria::harmonise::{Responses, harmonise};
use plenaria::measure::{Estimate, Measured, measure};
use plenaria::survey::{Counts, Group, Issue, IssueCode, MissingReason, Survey, TallyKey};
use twins::TWINS;

/// A real survey, read and measured.
struct Real {
    data: PathBuf,
    survey: Survey,
    responses: Responses,
    issues: Vec<Issue>,
    measured: Measured,
}

impl Real {
    /// Reads one of the real surveys; none where the shared data aren't there.
    fn read(name: &str) -> Option<Self> {
        let Ok(shared) = std::env::var("PLENARIA_SHARED") else {
            std::io::stderr().write_all(b"skipped: PLENARIA_SHARED is not set\n").unwrap();
            return None;
        };
        let data = Path::new(&shared).join("data/real").join(name);
        let declarations = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/surveys").join(name);
        let source = |file: &str| Source {
            file: file.to_owned(),
            text: std::fs::read_to_string(declarations.join(file)).unwrap(),
        };
        let survey = read(&Sources {
            programme: Some(source("programme.toml")),
            questionnaire: source("questionnaire.toml"),
            deliveries: source("deliveries.toml"),
            rules: None,
            codebook: None,
        })
        .unwrap();
        let gathered = gather(&InputFolder::open(&data).unwrap(), &survey.deliveries);
        let checked = harmonise(&gathered, &[], &survey);
        let survey = checked.output.complete(survey);
        let measured = measure(&checked.output, &survey);
        Some(Self { data, survey, responses: checked.output, issues: checked.issues, measured })
    }

    /// Counts of an item in one seminar; `module` is empty for what concerns no module.
    fn counts(&self, seminar: &str, module: &str, item: &str) -> Counts {
        let module = (!module.is_empty()).then(|| module.parse().unwrap());
        let key =
            TallyKey { seminar: seminar.parse().unwrap(), module, item: item.parse().unwrap(), group: Group::All };
        self.responses.tallies.get(&key).cloned().unwrap_or_default()
    }

    /// Counts of an item by level, over all seminars.
    fn levels(&self, module: &str, item: &str) -> Vec<u64> {
        let seminars = self.survey.programme.seminars.iter();
        let counts: Vec<Counts> = seminars.map(|seminar| self.counts(seminar.id.as_str(), module, item)).collect();
        let width = counts.iter().map(|counts| counts.levels.len()).max().unwrap();
        let at = |level: usize| counts.iter().map(|counts| counts.levels.get(level).copied().unwrap_or(0)).sum();
        (0..width).map(at).collect()
    }

    /// The point of a finding.
    fn point(&self, id: &str) -> f64 {
        let finding = self.measured.findings.iter().find(|finding| finding.key.to_string() == id);
        match finding.map(|finding| finding.estimate) {
            Some(Estimate::Value { point, .. }) => point,
            other => unreachable!("{id} is {other:?}"),
        }
    }

    /// Asserts that every line is accounted for, and how many records each file has and how many of them count.
    fn assert_reconciled(&self, expected: &[(&str, u64, u64)]) {
        let reconciliation = &self.responses.reconciliation;
        assert_eq!(reconciliation.unbalanced().count(), 0);
        let files = reconciliation.files.iter();
        let found: Vec<_> = files.map(|file| (file.file.as_str(), file.records, file.used)).collect();
        assert_eq!(found, expected);
    }

    /// How many issues have a code.
    fn issues_with(&self, code: IssueCode) -> usize {
        self.issues.iter().filter(|issue| issue.code == code).count()
    }
}

fn assert_close(found: f64, expected: f64) {
    assert!((found - expected).abs() < 5e-5, "{found} is not {expected}");
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred answers")]
fn mean(counts: &Counts, scores: &[f64]) -> f64 {
    let sum: f64 = counts.levels.iter().zip(scores).map(|(count, score)| *count as f64 * score).sum();
    sum / counts.answered as f64
}

// ---- uppmax-hpc-python ----

#[test]
fn every_row_of_the_python_courses_is_accounted_for() {
    let Some(real) = Real::read("uppmax-hpc-python") else { return };
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
    let Some(real) = Real::read("uppmax-hpc-python") else { return };
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
    let Some(real) = Real::read("uppmax-hpc-python") else { return };
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
    let Some(real) = Real::read("uppmax-hpc-python") else { return };
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
fn what_needs_rows_is_what_other_software_computes_from_the_same_files() {
    // psych::alpha of the eight outcomes of the day: case S07-12 of the reference values
    let Some(courses) = Real::read("uppmax-hpc-python") else { return };
    assert_close(courses.point("2025-04.day_2.reliability"), 0.914_172_574);
    assert_close(courses.point("2025-04.day_2.load_module.item_rest"), 0.683_233_157);
    // Pearson's correlation of midranks, of the 102 rows of the quarter with WebsitePostAbility and Worth
    let Some(training) = Real::read(CARPENTRIES) else { return };
    assert_close(training.point("2018Q3.Website.satisfaction_correlation"), 0.228_880_122);
}

#[test]
fn nothing_that_the_python_courses_answered_is_unmatched() {
    let Some(real) = Real::read("uppmax-hpc-python") else { return };
    for code in [IssueCode::UnknownLabel, IssueCode::OutsideScale, IssueCode::UnknownColumn, IssueCode::AmbiguousColumn]
    {
        assert_eq!(real.issues_with(code), 0, "{code:?}");
    }
    assert_eq!(real.issues_with(IssueCode::SupersededFile), 1);
}

#[test]
fn a_file_whose_answers_all_stand_in_another_one_is_found_without_a_declaration() {
    let Some(Real { data, mut survey, .. }) = Real::read("uppmax-hpc-python") else { return };
    survey.deliveries.iter_mut().for_each(|delivery| delivery.supersedes.clear());
    let checked = harmonise(&gather(&InputFolder::open(&data).unwrap(), &survey.deliveries), &[], &survey);
    let contained = checked.issues.iter().filter(|issue| issue.code == IssueCode::ContainedFile);
    let files: Vec<&str> = contained.map(|issue| issue.place.file.as_str()).collect();
    assert_eq!(files, ["20260423_day_3/survey_end.csv"]);
    assert_eq!(checked.output.reconciliation.sum(|file| file.superseded), 11);
}

#[test]
fn workbooks_of_the_python_courses_give_the_answers_of_their_texts_and_both_together_count_once() {
    let Some(Real { data, mut survey, responses, .. }) = Real::read("uppmax-hpc-python") else { return };
    for delivery in &mut survey.deliveries {
        delivery.files = delivery.files.as_str().replace(".csv", ".*").parse().unwrap();
    }
    let folder = InputFolder::open(&data).unwrap();
    let mut files: BTreeMap<String, Vec<u8>> =
        folder.files().iter().map(|file| (file.clone(), folder.read(file).unwrap())).collect();
    let read = |files: &BTreeMap<String, Vec<u8>>| {
        harmonise(&gather(&InputFolder::from_files(files.clone()), &survey.deliveries), &[], &survey)
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

// ---- carpentries-instructor-training ----

const CARPENTRIES: &str = "carpentries-instructor-training";

#[test]
fn every_row_of_the_instructor_training_is_accounted_for() {
    let Some(real) = Real::read(CARPENTRIES) else { return };
    real.assert_reconciled(&[("20180908_post_clean.csv", 967, 967)]);
    // collections.Counter(quarter(row["Date"]) for row in …)
    let respondents: BTreeMap<&str, u64> = real
        .responses
        .completeness
        .iter()
        .map(|((seminar, _), completeness)| {
            (seminar.as_str(), completeness.complete + completeness.partial + completeness.empty)
        })
        .collect();
    let expected = [
        ("2016Q2", 14),
        ("2016Q3", 42),
        ("2016Q4", 90),
        ("2017Q1", 22),
        ("2017Q2", 108),
        ("2017Q3", 86),
        ("2017Q4", 114),
        ("2018Q1", 197),
        ("2018Q2", 179),
        ("2018Q3", 115),
    ];
    assert_eq!(respondents, expected.into());
}

#[test]
fn answers_of_the_instructor_training_are_counted_by_level() {
    let Some(real) = Real::read(CARPENTRIES) else { return };
    // counter("20180908_post_clean.csv", column), levels in the order of SOURCE.md
    assert_eq!(real.levels("", "pace"), [33, 225, 513, 133, 5]);
    assert_eq!(real.levels("", "hands_on"), [28, 241, 585, 48, 9]);
    assert_eq!(real.levels("", "material"), [9, 14, 49, 374, 464]);
    // "About\u{a0}half\u{a0}of\u{a0}it" 300 times
    assert_eq!(real.levels("", "new_information"), [3, 254, 300, 316, 21]);
    assert_eq!(real.levels("CognitiveLoad", "knowledge"), [16, 144, 76]);
    assert_eq!(real.levels("MotivationStrategies", "motivation"), [1, 0, 31, 126, 78]);
    assert_eq!(real.levels("MCQ", "ability"), [3, 12, 32, 117, 73]);
    assert_eq!(real.levels("", "likely_to_recommend"), [0, 2, 4, 6, 5, 21, 33, 106, 211, 150, 351]);
    // (351 + 150 - 33 - 21 - 5 - 6 - 4 - 2) / 889 = 48.37 %
    let levels = real.levels("", "likely_to_recommend");
    let (detractors, promoters) = (levels[..7].iter().sum::<u64>(), levels[9..].iter().sum::<u64>());
    assert_eq!((promoters, detractors, levels.iter().sum::<u64>()), (501, 71, 889));
}

#[test]
fn items_that_came_later_were_not_asked_before_and_not_left_blank() {
    let Some(real) = Real::read(CARPENTRIES) else { return };
    // collections.Counter((day(row) >= (2018, 4, 19), row["KnowledgeCognitiveLoadPost"] != "") for row in 2018Q2)
    let knowledge = real.counts("2018Q2", "CognitiveLoad", "knowledge");
    assert_eq!(knowledge.levels, [11, 78, 44]);
    assert_eq!(knowledge.missing_for(MissingReason::NotAsked), 23);
    assert_eq!(knowledge.missing_for(MissingReason::Blank), 23);
    let earlier = real.counts("2018Q1", "CognitiveLoad", "knowledge");
    assert_eq!((earlier.asked(), earlier.answered), (0, 0));
    // collections.Counter((day(row) <= (2018, 6, 15), row["Recommend"] != "") for row in 2018Q2)
    let recommend = real.counts("2018Q2", "", "recommend");
    assert_eq!(recommend.levels, [1, 0, 3, 7, 22]);
    assert_eq!(recommend.missing_for(MissingReason::NotAsked), 51);
    assert_eq!(recommend.missing_for(MissingReason::Blank), 95);
    assert_eq!(real.counts("2018Q3", "", "recommend").asked(), 0);
}

#[test]
fn statistics_of_the_instructor_training_are_those_counted_by_hand() {
    let Some(real) = Real::read(CARPENTRIES) else { return };
    // (102 - 16) / 186, (91 - 12) / 166, (42 - 15) / 102 of LikelyToRecommend by quarter
    assert_close(real.point("2018Q1.seminar.likely_to_recommend.net_promoter_score"), 86.0 / 186.0);
    assert_close(real.point("2018Q2.seminar.likely_to_recommend.net_promoter_score"), 79.0 / 166.0);
    assert_close(real.point("2018Q3.seminar.likely_to_recommend.net_promoter_score"), 27.0 / 102.0);
    // Pace in 2018Q1: 8 too slow, 41 slightly slow, 107 just right, 32 slightly fast, 1 too fast
    assert_close(real.point("2018Q1.seminar.pace.ideal"), 107.0 / 189.0);
    assert_close(real.point("2018Q1.seminar.pace.below_ideal"), 49.0 / 189.0);
    assert_close(real.point("2018Q1.seminar.pace.above_ideal"), 33.0 / 189.0);
    // Material in 2018Q1: 3, 4, 8, 75, 99
    assert_close(real.point("2018Q1.seminar.material.favourable"), 174.0 / 189.0);
    assert_close(real.point("2018Q1.seminar.material.mean"), 830.0 / 189.0);
    // KnowledgeCognitiveLoadPost in 2018Q3: 5, 66, 32
    assert_close(real.point("2018Q3.CognitiveLoad.knowledge.favourable"), 32.0 / 103.0);
}

#[test]
fn nothing_that_the_instructor_training_answered_is_unmatched() {
    let Some(real) = Real::read(CARPENTRIES) else { return };
    for code in [IssueCode::UnknownLabel, IssueCode::OutsideScale, IssueCode::UnknownColumn, IssueCode::UnreadableDate]
    {
        assert_eq!(real.issues_with(code), 0, "{code:?}");
    }
}

// ---- ols-open-seeds ----

const OPEN_SEEDS: &str = "ols-open-seeds";

#[test]
fn every_row_of_the_open_seeds_forms_is_accounted_for() {
    let Some(real) = Real::read(OPEN_SEEDS) else { return };
    // len(list(csv.reader(open(file, newline="")))) - 1, for OLS-1 to OLS-8; the sums stand in SOURCE.md: 229, 164, 141
    let forms: [(&str, &[u64]); 3] = [
        ("mentor_feedback/post_cohort", &[8, 23, 26, 18, 21, 19, 26]),
        ("participant_feedback/mid_cohort", &[23, 15, 23, 11, 33, 14, 32, 13]),
        ("participant_feedback/post_cohort", &[22, 32, 35, 19, 23, 30, 31, 37]),
    ];
    let files: Vec<(String, u64)> = forms
        .into_iter()
        .flat_map(|(form, rows)| {
            rows.iter().zip(1..).map(move |(rows, cohort)| (format!("{form}/OLS-{cohort}.csv"), *rows))
        })
        .collect();
    let expected: Vec<_> = files.iter().map(|(file, rows)| (file.as_str(), *rows, *rows)).collect();
    real.assert_reconciled(&expected);
    assert_eq!(real.responses.reconciliation.sum(|file| file.used), 229 + 164 + 141);
}

#[test]
fn answers_of_the_open_seeds_forms_are_counted_by_level() {
    let Some(real) = Real::read(OPEN_SEEDS) else { return };
    // sum((counter(file, column) for file in …), collections.Counter()), whole cells only
    assert_eq!(real.levels("", "goals"), [60, 116, 49]);
    assert_eq!(real.levels("", "mentor_calls"), [10, 40, 177]);
    assert_eq!(real.levels("", "cohort_calls"), [1, 20, 95, 105]);
    assert_eq!(real.levels("", "recommend"), [1, 7, 221]);
    assert_eq!(real.levels("", "mentor_expectations"), [1, 1, 5, 47, 110]);
    assert_eq!(real.levels("", "concepts_used"), [2, 60, 86, 16]);
    assert_eq!(real.levels("", "assignment_hours"), [26, 81, 30, 20]);
    assert_eq!(real.levels("", "mentor_view_of_calls"), [3, 21, 55, 57]);
    assert_eq!(real.levels("", "mentee_engaged"), [23, 49]);
    // sum("GitHub and README files" in cell for …), and so on, option by option
    let topics = [200, 158, 163, 128, 117, 60, 40, 44, 144, 123, 129, 117, 96, 89, 67, 99, 117];
    assert_eq!(real.levels("", "topics"), topics);
}

#[test]
fn statistics_of_the_open_seeds_forms_are_those_counted_by_hand() {
    let Some(real) = Real::read(OPEN_SEEDS) else { return };
    // OLS-8: 3 maybe, 34 yes; 9 partially, 20 most, 7 all; 1 somewhat, 5 mostly, 31 always; 1 × 3, 3 × 4, 9 × 5
    assert_close(real.point("OLS-8.seminar.recommend.favourable"), 34.0 / 37.0);
    assert_close(real.point("OLS-8.seminar.goals.favourable"), 27.0 / 36.0);
    assert_close(real.point("OLS-8.seminar.mentor_calls.favourable"), 36.0 / 37.0);
    assert_close(real.point("OLS-8.seminar.mentor_expectations.favourable"), 12.0 / 13.0);
    assert_close(real.point("OLS-8.seminar.mentor_expectations.mean"), 60.0 / 13.0);
    assert_close(real.point("OLS-4.seminar.cohort_calls.favourable"), 1.0);
}

#[test]
fn every_answer_of_the_open_seeds_forms_that_is_unmatched_is_an_issue_with_its_place() {
    let Some(real) = Real::read(OPEN_SEEDS) else { return };
    let unmatched = [IssueCode::UnknownLabel, IssueCode::UnknownOption, IssueCode::SeveralAnswers];
    for issue in real.issues.iter().filter(|issue| unmatched.contains(&issue.code)) {
        assert!(issue.place.line.is_some() && issue.place.column.is_some(), "{issue:?}");
    }
    // Free text: 4 goals, 6 assignment_hours, 15 attendance, 11 mentee_engaged
    assert_eq!(real.issues_with(IssueCode::UnknownLabel), 36);
    // Cells of multi-selects of which something is left once the declared options are cut out:
    // 27 return_as, 19 mentor_return, 13 call_aspects, 12 mentor_topics, 11 communication, 11 mentor_support, 10 topics
    assert_eq!(real.issues_with(IssueCode::UnknownOption), 103);
    // Two labels in one cell: 2 mentor_calls, 2 + 4 cohort_calls, 5 mentor_view_of_calls, 1 attendance
    assert_eq!(real.issues_with(IssueCode::SeveralAnswers), 14);
    assert_eq!(real.issues_with(IssueCode::UnknownColumn), 0);
}
