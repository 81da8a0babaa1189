//! `tables/findings.csv`: one row per estimate, the contract with other tools.

use super::table::ColumnValues::{Between, Count, Number, OneOf, Text};
use super::table::{DataTable, TableCell, TableColumn, always, sometimes};
use crate::measure::{Finding, FindingSet, Shown, Status, Verdict, VerdictStability};
use crate::survey::{Group, Programme, Seminar, SeminarId};

const COLUMNS: [TableColumn; 25] = [
    always("finding_id", Text, "Address of the estimate: seminar, module or 'seminar', item, statistic, comparator."),
    always("seminar", Text, "The seminar it speaks of."),
    sometimes("comparator", Text, "The earlier seminar it is compared to."),
    sometimes("cycle", Text, "The seminar's cycle; empty for national courses."),
    sometimes("part", Count, "The seminar's part, of which alone seminars are compared; empty for national courses."),
    sometimes("module", Text, "The module; empty for the seminar as a whole."),
    sometimes("item", Text, "The question; empty for response rates."),
    always("group", Text, "Whose answers: 'all' or a state's code."),
    always("statistic", Text, "What was computed."),
    sometimes("estimate", Number, "The number as released; shares from 0 to 1; changes as later minus earlier share."),
    sometimes(
        "lower",
        Number,
        "Lower end of the interval; without an estimate the lowest number that the released tables allow.",
    ),
    sometimes("upper", Number, "Upper end of the interval; without an estimate the highest number that they allow."),
    sometimes("confidence", Between(0.0, 1.0), "Confidence of the interval; empty for bounds that hold for certain."),
    sometimes("n", Count, "Valid answers."),
    sometimes("n_comparator", Count, "Valid answers of the comparator."),
    sometimes("n_eligible", Count, "Respondents to whom it was put; for response rates, people who attended."),
    sometimes("p", Between(0.0, 1.0), "p before adjustment."),
    sometimes("p_adjusted", Between(0.0, 1.0), "p after Holm's adjustment within its family."),
    sometimes("verdict", OneOf(&Verdict::NAMES), "What it says, against the targets of rules.toml."),
    sometimes(
        "stability",
        OneOf(&["stable", "unstable", "not_judged", "stable_for_people"]),
        "Whether the verdict holds when people are left out.",
    ),
    always("method", Text, "How it was computed."),
    always("status", OneOf(&Status::NAMES), "Whether there is a number, and if not, why."),
    sometimes("reason", Text, "More on the status."),
    sometimes("theme", Text, "The comment theme."),
    sometimes("option", Count, "The option of a question with options, by its place on the scale, from 1."),
];

/// The findings of one seminar.
pub(in crate::report) fn of_seminar(release: &FindingSet, seminar: &SeminarId, programme: &Programme) -> DataTable {
    table(release.findings().iter().filter(|finding| finding.key.seminar == *seminar), programme)
}

/// These findings.
pub(in crate::report) fn table<'a>(findings: impl Iterator<Item = &'a Finding>, programme: &Programme) -> DataTable {
    DataTable {
        name: "findings",
        title: "Estimates, one row each",
        columns: &COLUMNS,
        key: &["finding_id"],
        rows: findings.map(|finding| row(finding, programme)).collect(),
    }
}

fn row(finding: &Finding, programme: &Programme) -> Vec<TableCell> {
    let key = &finding.key;
    let seminar = programme.seminar(&key.seminar);
    let group = match &key.group {
        Group::All => TableCell::text("all"),
        Group::State(state) => TableCell::text(state),
    };
    let [estimate, lower, upper, confidence] = numbers(finding);
    vec![
        TableCell::text(&key),
        TableCell::text(&key.seminar),
        TableCell::optional_text(key.comparator.as_ref()),
        TableCell::optional_text(seminar.and_then(Seminar::cycle)),
        TableCell::count(seminar.and_then(Seminar::part).map(u64::from)),
        TableCell::optional_text(key.module.as_ref()),
        TableCell::optional_text(key.item.as_ref()),
        group,
        TableCell::text(key.statistic.name()),
        TableCell::number(estimate),
        TableCell::number(lower),
        TableCell::number(upper),
        TableCell::number(confidence),
        TableCell::count(finding.n),
        TableCell::count(finding.n_comparator),
        TableCell::count(finding.n_eligible),
        TableCell::number(finding.p),
        TableCell::number(finding.p_adjusted),
        TableCell::optional_text(finding.verdict.map(Verdict::name)),
        TableCell::optional_text(finding.holds().map(VerdictStability::name)),
        TableCell::text(finding.method.name()),
        TableCell::text(finding.status().name()),
        TableCell::optional_text(finding.status().reason()),
        TableCell::optional_text(key.theme.as_ref()),
        TableCell::count(key.option.and_then(|option| u64::try_from(option).ok())),
    ]
}

/// Estimate, lower end, upper end and confidence. What is only known between bounds has no estimate.
fn numbers(finding: &Finding) -> [Option<f64>; 4] {
    match finding.shown() {
        Some(Shown::Number { point, interval }) => [
            Some(point),
            interval.map(|interval| interval.lower),
            interval.map(|interval| interval.upper),
            interval.and_then(|interval| interval.confidence),
        ],
        Some(Shown::Between { lower, upper }) => [None, Some(lower), Some(upper), None],
        None => [None; 4],
    }
}
