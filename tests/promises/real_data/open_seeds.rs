//! OLS's Open Seeds: three forms of eight cohorts, with multi-selects.

use plenaria::survey::IssueCode;

use super::{Real, assert_close};

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
