//! `tables/themes.csv` and `tables/theme_coverage.csv`: what comments speak of, in counts; their words stay away.

use super::table::ColumnValues::{Count, OneOf, Text};
use super::table::{DataTable, TableCell, TableColumn, always, sometimes};
use crate::limit::{CoverageTable, OptionCount, ThemeTable};
use crate::measure::FindingSet;
use crate::survey::{Language, SeminarId, Survey};

const BOUNDS: [&str; 3] = ["exactly", "at_least", "at_most"];

const THEME: [TableColumn; 13] = [
    always("seminar", Text, "The seminar."),
    sometimes("module", Text, "The module; empty for all comments of the seminar together."),
    always("theme", Text, "The theme."),
    sometimes("label_es", Text, "Its name in Spanish."),
    sometimes("label_pt", Text, "Its name in Portuguese."),
    sometimes("label_en", Text, "Its name in English."),
    sometimes("people", Count, "People who commented; at least so many, where comments are nameless. Empty: withheld."),
    sometimes("mention", Count, "Of these, people who mention the theme."),
    sometimes("mention_is", OneOf(&BOUNDS), "Whether that is their number or a bound of it."),
    sometimes("approve", Count, "People who mention it in approving comments."),
    sometimes("approve_is", OneOf(&BOUNDS), "Whether that is their number or a bound of it."),
    sometimes("criticise", Count, "People who mention it in critical comments."),
    sometimes("criticise_is", OneOf(&BOUNDS), "Whether that is their number or a bound of it."),
];

/// Themes of a seminar's comments.
pub(in crate::report) fn themes(survey: &Survey, release: &FindingSet, seminar: &SeminarId) -> DataTable {
    let row = |of: &ThemeTable| {
        let (seminar, module, theme) = &of.about;
        let label = survey.codebook.themes.iter().find(|one| one.id == *theme).map(|theme| &theme.label);
        let labels = Language::ALL.map(|language| TableCell::optional_text(label.map(|label| label.get(language))));
        let start = [TableCell::text(seminar), TableCell::optional_text(module.as_ref()), TableCell::text(theme)];
        let counts = [of.mention, of.approve, of.criticise].into_iter().flat_map(count_cells);
        start.into_iter().chain(labels).chain([TableCell::count(of.people)]).chain(counts).collect()
    };
    DataTable {
        name: "themes",
        title: "Themes of the comments",
        columns: &THEME,
        key: &[],
        rows: release.themes().iter().filter(|of| of.about.0 == *seminar).map(row).collect(),
    }
}

/// A count and whether it is one.
pub(super) fn count_cells(count: Option<OptionCount>) -> [TableCell; 2] {
    match count {
        None => [TableCell::Empty, TableCell::Empty],
        Some(OptionCount::Exactly(count)) => [TableCell::Count(count), TableCell::text(BOUNDS[0])],
        Some(OptionCount::AtLeast(count)) => [TableCell::Count(count), TableCell::text(BOUNDS[1])],
        Some(OptionCount::AtMost(count)) => [TableCell::Count(count), TableCell::text(BOUNDS[2])],
    }
}

const COVERAGE: [TableColumn; 3] = [
    always("seminar", Text, "The seminar."),
    sometimes("comments", Count, "All comments; empty where withheld."),
    sometimes("coded", Count, "Comments with at least one theme; empty where withheld."),
];

/// How many comments got a theme.
pub(in crate::report) fn coverage(release: &FindingSet, seminar: &SeminarId) -> DataTable {
    let row = |of: &CoverageTable| {
        let counts = of.counts.as_ref();
        vec![
            TableCell::text(&of.seminar),
            TableCell::count(counts.map(|counts| counts.comments)),
            TableCell::count(counts.map(|counts| counts.coded)),
        ]
    };
    DataTable {
        name: "theme_coverage",
        title: "How many comments got a theme",
        columns: &COVERAGE,
        key: &["seminar"],
        rows: release.coverage().iter().filter(|of| of.seminar == *seminar).map(row).collect(),
    }
}
