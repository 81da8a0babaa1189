//! `tables/distributions.csv` and `tables/participation.csv`: counts as they may be shown.

use super::table::ColumnValues::{Count, Number, OneOf, Text};
use super::table::{DataTable, TableCell, TableColumn, always, sometimes};
use super::theme_tables::count_cells;
use crate::harmonise::Participation;
use crate::limit::{LevelTable, OptionCount};
use crate::measure::{Distribution, FindingSet};
use crate::survey::{Language, LevelClass, PeopleRange, Programme, Scale, ScaleKind, Seminar, SeminarId, Survey};

const DETAILS: [&str; 11] = [
    "cell",
    "top",
    "asked",
    "without_rating",
    "blank",
    "not_applicable",
    "dont_know",
    "refused",
    "unreadable",
    "below_floor",
    "linked",
];

const BOUNDS: [&str; 3] = ["exactly", "at_least", "at_most"];

const DISTRIBUTION: [TableColumn; 14] = [
    always("seminar", Text, "The seminar."),
    sometimes("module", Text, "The module; empty for the seminar as a whole."),
    always("item", Text, "The question."),
    always(
        "detail",
        OneOf(&DETAILS),
        "What is counted: a cell of levels, the top level beside a bound; all who were asked; of these, who gave no answer that \
         counts ('without_rating', which together with n are all who were asked), and by reason where that may be told.",
    ),
    always("position", Count, "Place of the cell, low to high, from 1; 0 where there is none."),
    sometimes("score", Number, "Score of the cell's lowest level."),
    sometimes("score_to", Number, "Score of its highest level, where it has several."),
    sometimes("label_es", Text, "Label of a single level in Spanish."),
    sometimes("label_pt", Text, "Label of a single level in Portuguese."),
    sometimes("label_en", Text, "Label of a single level in English."),
    sometimes("class", OneOf(&["low", "middle", "high", "below", "ideal", "above"]), "Where the cell stands."),
    sometimes("count", Count, "Answers; empty where withheld."),
    sometimes("count_is", OneOf(&BOUNDS), "Whether that is their number or a bound of it."),
    sometimes("n", Count, "People who answered; empty where too few did."),
];

/// Counts by level of one seminar.
pub(in crate::report) fn distributions(survey: &Survey, release: &FindingSet, seminar: &SeminarId) -> DataTable {
    let of_seminar = release.distributions().iter().filter(|distribution| distribution.seminar == *seminar);
    DataTable {
        name: "distributions",
        title: "Answers by level, one row per level or bound",
        columns: &DISTRIBUTION,
        key: &[],
        rows: of_seminar.flat_map(|distribution| distribution_rows(survey, distribution)).collect(),
    }
}

fn distribution_rows(survey: &Survey, distribution: &Distribution) -> Vec<Vec<TableCell>> {
    let n = distribution.table.released().filter(|table| table.knows_its_base()).map(|table| table.answered);
    let row = |detail: &str, position: u64, levels: [TableCell; 6], count: Option<OptionCount>| {
        let start = [
            TableCell::text(&distribution.seminar),
            TableCell::optional_text(distribution.module.as_ref()),
            TableCell::text(&distribution.item),
            TableCell::text(detail),
            TableCell::Count(position),
        ];
        start.into_iter().chain(levels).chain(count_cells(count)).chain([TableCell::count(n)]).collect::<Vec<_>>()
    };
    let scale = survey.questionnaire.item(&distribution.item).and_then(|item| survey.questionnaire.scale_of(item));
    let Some((table, scale)) = distribution.table.released().zip(scale) else {
        let detail = if distribution.table == LevelTable::Linked { "linked" } else { "below_floor" };
        return vec![row(detail, 0, nothing(), None)];
    };
    let cells = table.cells(scale).unwrap_or_default();
    let mut rows: Vec<_> = (1..)
        .zip(&cells)
        .map(|(position, cell)| row("cell", position, about(&cell.levels, scale), Some(cell.count)))
        .collect();
    rows.extend(table.top(scale).map(|top| row("top", 0, about(&top.levels, scale), Some(top.count))));
    let exactly = |count: Option<u64>| count.map(OptionCount::Exactly);
    rows.push(row("asked", 0, nothing(), exactly(table.asked)));
    rows.push(row("without_rating", 0, nothing(), exactly(table.without_answer())));
    let reasons = table.reasons().into_iter().flatten();
    rows.extend(reasons.map(|(reason, count)| row(reason.name(), 0, nothing(), exactly(Some(count)))));
    rows
}

/// Scores, labels and class of the levels that are counted together.
fn about(levels: &[usize], scale: &Scale) -> [TableCell; 6] {
    let level = |at: &usize| scale.levels.get(*at);
    let Some((first, last)) = levels.first().and_then(level).zip(levels.last().and_then(level)) else {
        return nothing();
    };
    let several = levels.len() > 1;
    let label = |language| if several { TableCell::Empty } else { TableCell::text(first.label.get(language)) };
    let [es, pt, en] = Language::ALL.map(label);
    let alike = levels.iter().filter_map(level).all(|level| level.class == first.class);
    let class = first.class.filter(|_| alike).map(|class| class_name(scale.kind, class));
    let to = Some(last.score).filter(|_| several);
    [TableCell::number(Some(first.score)), TableCell::number(to), es, pt, en, TableCell::optional_text(class)]
}

fn nothing() -> [TableCell; 6] {
    [const { TableCell::Empty }; 6]
}

const MEASURES: [&str; 12] = [
    "invited",
    "registered",
    "attended",
    "answered",
    "answered_at_most",
    "state",
    "state_at_most",
    "new_states",
    "new_participants",
    "returning_participants",
    "sex",
    "institution",
];

const PARTICIPATION: [TableColumn; 4] = [
    always("seminar", Text, "The seminar."),
    always(
        "measure",
        OneOf(&MEASURES),
        "What is counted; 'state', 'sex' and 'institution' have categories. Where '…_at_most' stands beside it, 'answered' or 'state' are people at least: forms that name nobody may be of the same people.",
    ),
    sometimes("category", Text, "The state's code, or the sex or kind of institution as the roster writes it."),
    always("count", Count, "People; for 'new_states', states."),
];

/// Participation up to and including one seminar, in those that share its people.
pub(in crate::report) fn participation_until(
    release: &FindingSet,
    seminar: &SeminarId,
    programme: &Programme,
) -> DataTable {
    let all = release.participation();
    let until = all.iter().position(|one| one.seminar == *seminar).map_or(0, |at| at + 1);
    let course = |id: &SeminarId| programme.seminar(id).and_then(Seminar::course);
    participation(all[..until].iter().filter(|one| course(&one.seminar) == course(seminar)))
}

/// Participation in these seminars.
pub(in crate::report) fn participation<'a>(seminars: impl Iterator<Item = &'a Participation>) -> DataTable {
    DataTable {
        name: "participation",
        title: "Who was invited, registered, attended and answered",
        columns: &PARTICIPATION,
        key: &[],
        rows: seminars.flat_map(participation_rows).collect(),
    }
}

fn participation_rows(one: &Participation) -> Vec<Vec<TableCell>> {
    let row = |measure: &str, category: TableCell, count: u64| {
        vec![TableCell::text(&one.seminar), TableCell::text(measure), category, TableCell::Count(count)]
    };
    let at_most = |people: PeopleRange| (people.exact().is_none()).then_some(people.most);
    let totals = [
        ("invited", one.invited),
        ("registered", one.registered),
        ("attended", one.attended),
        ("answered", Some(one.answered.least)),
        ("answered_at_most", at_most(one.answered)),
        ("new_states", one.new_states),
        ("new_participants", one.new_participants),
        ("returning_participants", one.returning_participants),
    ];
    let mut rows: Vec<_> =
        totals.into_iter().filter_map(|(measure, count)| Some(row(measure, TableCell::Empty, count?))).collect();
    for (state, people) in &one.by_state {
        rows.push(row("state", TableCell::text(state), people.least));
        rows.extend(at_most(*people).map(|most| row("state_at_most", TableCell::text(state), most)));
    }
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
