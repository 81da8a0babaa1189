//! Three real surveys give the figures that were counted independently of this program, with a few lines of Python.
//!
//! The data stand under `$PLENARIA_SHARED/data/real`, their declarations under `tests/surveys`. The Python of every figure
//! stands beside it; `counter(file, column)` is `collections.Counter(row[column] for row in csv.DictReader(open(file)))`.

mod instructor_training;
mod open_seeds;
pub(crate) mod python_courses;

use std::path::PathBuf;

use plenaria::gather::{InputFolder, gather};
use plenaria::harmonise::{Responses, harmonise};
use plenaria::limit::internal;
use plenaria::measure::{Estimate, FindingSet, measure};
use plenaria::survey::{Counts, Group, Issue, IssueCode, Survey, TallyKey};

use crate::given::declared::survey_in;
use crate::given::folders::{root, shared};

/// A real survey, read and measured as the Secretariat sees it.
struct Real {
    data: PathBuf,
    survey: Survey,
    responses: Responses,
    issues: Vec<Issue>,
    measured: FindingSet,
}

impl Real {
    /// Reads one of the real surveys; none where the shared data aren't there.
    fn read(name: &str) -> Option<Self> {
        let data = shared("data/real")?.join(name);
        let survey = survey_in(&root().join("tests/surveys").join(name));
        let gathered = gather(&InputFolder::open(&data).unwrap(), &survey.deliveries);
        let checked = harmonise(&gathered, &survey);
        let survey = checked.output.complete(survey);
        let measured = measure(&internal(&checked.output, &survey), &survey).get().clone();
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

#[test]
fn what_needs_rows_is_what_other_software_computes_from_the_same_files() {
    // psych::alpha of the eight outcomes of the day: case S07-12 of the reference values
    let Some(courses) = Real::read(python_courses::COURSES) else { return };
    assert_close(courses.point("2025-04.day_2.reliability"), 0.914_172_574);
    assert_close(courses.point("2025-04.day_2.load_module.item_rest"), 0.683_233_157);
    // Pearson's correlation of midranks, of the 102 rows of the quarter with WebsitePostAbility and Worth
    let Some(training) = Real::read(instructor_training::TRAINING) else { return };
    assert_close(training.point("2018Q3.Website.satisfaction_correlation"), 0.228_880_122);
}
