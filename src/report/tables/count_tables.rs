//! `tables/distributions.csv` and `tables/participation.csv`: counts as they may be shown.

use super::table::ColumnValues::{Count, Number, OneOf, Text};
use super::table::{DataTable, TableCell, TableColumn, always, sometimes};
use crate::harmonise::Participation;
use crate::protect::{Release, ReleasedCounts, ReleasedDistribution};
use crate::survey::{Language, LevelClass, ScaleKind, SeminarId, Survey};

const DETAILS: [&str; 5] = ["level", "without_rating", "class", "total", "withheld"];

const DISTRIBUTION: [TableColumn; 12] = [
    always("seminar", Text, "The seminar."),
    sometimes("module", Text, "The module; empty for the seminar as a whole."),
    always("item", Text, "The question."),
    always("detail", OneOf(&DETAILS), "What is counted; small groups are shown by class, in total, or not at all."),
    always("position", Count, "Place of the level or class, low to high, from 1; 0 where there is none."),
    sometimes("score", Number, "Score of the level."),
    sometimes("label_es", Text, "Label of the level in Spanish."),
    sometimes("label_pt", Text, "Label of the level in Portuguese."),
    sometimes("label_en", Text, "Label of the level in English."),
    sometimes("class", OneOf(&["low", "middle", "high", "below", "ideal", "above"]), "Where the level stands."),
    sometimes("count", Count, "Answers; empty where withheld."),
    always("status", OneOf(&["ok", "suppressed"]), "Whether the count may be shown."),
];

/// Counts by level of one seminar.
pub(in crate::report) fn distributions(survey: &Survey, release: &Release, seminar: &SeminarId) -> DataTable {
    let of_seminar = release.distributions().iter().filter(|distribution| distribution.seminar == *seminar);
    DataTable {
        name: "distributions",
        title: "Answers by level, one row per level",
        columns: &DISTRIBUTION,
        key: &[],
        rows: of_seminar.flat_map(|distribution| distribution_rows(survey, distribution)).collect(),
    }
}

fn distribution_rows(survey: &Survey, distribution: &ReleasedDistribution) -> Vec<Vec<TableCell>> {
    let row = |detail: &str, position: u64, level: [TableCell; 5], count: Option<u64>| {
        let [score, es, pt, en, class] = level;
        let status = if count.is_some() { "ok" } else { "suppressed" };
        let start = [
            TableCell::text(&distribution.seminar),
            TableCell::optional_text(distribution.module.as_ref()),
            TableCell::text(&distribution.item),
            TableCell::text(detail),
            TableCell::Count(position),
        ];
        start
            .into_iter()
            .chain([score, es, pt, en, class, TableCell::count(count), TableCell::text(status)])
            .collect::<Vec<_>>()
    };
    let scale = survey.questionnaire.item(&distribution.item).and_then(|item| survey.questionnaire.scale_of(item));
    let kind = scale.map_or(ScaleKind::Ordinal, |scale| scale.kind);
    let of_class = |class: LevelClass| TableCell::text(class_name(kind, class));
    match &distribution.counts {
        ReleasedCounts::Levels { levels, without_rating } => {
            let level = |at: usize| {
                let Some(level) = scale.and_then(|scale| scale.levels.get(at)) else { return nothing() };
                let [es, pt, en] = Language::ALL.map(|language| TableCell::text(level.label.get(language)));
                [TableCell::number(Some(level.score)), es, pt, en, level.class.map_or(TableCell::Empty, of_class)]
            };
            let counted = (1..).zip(levels).enumerate();
            let mut rows: Vec<_> =
                counted.map(|(at, (position, count))| row("level", position, level(at), Some(*count))).collect();
            rows.push(row("without_rating", 0, nothing(), *without_rating));
            rows
        }
        ReleasedCounts::Classes(counts) => (1..)
            .zip([LevelClass::Low, LevelClass::Middle, LevelClass::High])
            .zip(counts)
            .map(|((position, class), count)| {
                let [score, es, pt, en, _] = nothing();
                row("class", position, [score, es, pt, en, of_class(class)], Some(*count))
            })
            .collect(),
        ReleasedCounts::Total(count) => vec![row("total", 0, nothing(), Some(*count))],
        ReleasedCounts::Withheld => vec![row("withheld", 0, nothing(), None)],
    }
}

fn nothing() -> [TableCell; 5] {
    [TableCell::Empty, TableCell::Empty, TableCell::Empty, TableCell::Empty, TableCell::Empty]
}

const MEASURES: [&str; 10] = [
    "invited",
    "registered",
    "attended",
    "answered",
    "state",
    "new_states",
    "new_participants",
    "returning_participants",
    "sex",
    "institution",
];

const PARTICIPATION: [TableColumn; 4] = [
    always("seminar", Text, "The seminar."),
    always("measure", OneOf(&MEASURES), "What is counted; 'state', 'sex' and 'institution' have categories."),
    sometimes("category", Text, "The state's code, or the sex or kind of institution as the roster writes it."),
    always("count", Count, "People; for 'new_states', states."),
];

/// Participation up to and including one seminar.
pub(in crate::report) fn participation_until(release: &Release, seminar: &SeminarId) -> DataTable {
    let all = release.participation();
    let until = all.iter().position(|one| one.seminar == *seminar).map_or(0, |at| at + 1);
    participation(&all[..until])
}

/// Participation in these seminars.
pub(in crate::report) fn participation(seminars: &[Participation]) -> DataTable {
    DataTable {
        name: "participation",
        title: "Who was invited, registered, attended and answered",
        columns: &PARTICIPATION,
        key: &[],
        rows: seminars.iter().flat_map(participation_rows).collect(),
    }
}

fn participation_rows(one: &Participation) -> Vec<Vec<TableCell>> {
    let row = |measure: &str, category: TableCell, count: u64| {
        vec![TableCell::text(&one.seminar), TableCell::text(measure), category, TableCell::Count(count)]
    };
    let totals = [
        ("invited", one.invited),
        ("registered", one.registered),
        ("attended", one.attended),
        ("answered", Some(one.answered)),
        ("new_states", Some(one.new_states)),
        ("new_participants", one.new_participants),
        ("returning_participants", one.returning_participants),
    ];
    let mut rows: Vec<_> =
        totals.into_iter().filter_map(|(measure, count)| Some(row(measure, TableCell::Empty, count?))).collect();
    rows.extend(one.by_state.iter().map(|(state, count)| row("state", TableCell::text(state), *count)));
    rows.extend(one.by_sex.iter().map(|(sex, count)| row("sex", TableCell::text(sex), *count)));
    rows.extend(one.by_institution.iter().map(|(kind, count)| row("institution", TableCell::text(kind), *count)));
    rows
}

/// Where a level stands, in the words of its scale.
fn class_name(kind: ScaleKind, class: LevelClass) -> &'static str {
    match (class, kind.has_ideal()) {
        (LevelClass::Low, false) => "low",
        (LevelClass::Middle, false) => "middle",
        (LevelClass::High, false) => "high",
        (LevelClass::Low, true) => "below",
        (LevelClass::Middle, true) => "ideal",
        (LevelClass::High, true) => "above",
    }
}
