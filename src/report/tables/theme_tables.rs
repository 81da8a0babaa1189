//! `tables/themes.csv` and `tables/theme_coverage.csv`: what comments speak of, in counts; their words stay away.

use super::table::ColumnValues::{Count, OneOf, Text};
use super::table::{DataTable, TableCell, TableColumn, always, sometimes};
use crate::protect::{Release, ReleasedCoverage, ReleasedTheme, Status};
use crate::survey::{Language, SeminarId, Survey};

const THEME: [TableColumn; 14] = [
    always("seminar", Text, "The seminar."),
    sometimes("module", Text, "The module; empty for all comments of the seminar together."),
    always("theme", Text, "The theme."),
    sometimes("label_es", Text, "Its name in Spanish."),
    sometimes("label_pt", Text, "Its name in Portuguese."),
    sometimes("label_en", Text, "Its name in English."),
    sometimes("comments", Count, "Comments, with this theme or another or none."),
    sometimes("mentions", Count, "Comments that mention the theme."),
    sometimes("respondents", Count, "Distinct people who mention it; at least so many, where comments are nameless."),
    sometimes("approving", Count, "Mentions in approving comments."),
    sometimes("critical", Count, "Mentions in critical comments."),
    sometimes("other", Count, "Mentions in comments of both tones, or of none."),
    always("status", OneOf(&Status::NAMES), "Whether the counts may be shown."),
    sometimes("reason", Text, "More on the status."),
];

/// Themes of a seminar's comments.
pub(in crate::report) fn themes(survey: &Survey, release: &Release, seminar: &SeminarId) -> DataTable {
    let row = |of: &ReleasedTheme| {
        let label = survey.codebook.themes.iter().find(|theme| theme.id == of.theme).map(|theme| &theme.label);
        let [es, pt, en] =
            Language::ALL.map(|language| TableCell::optional_text(label.map(|label| label.get(language))));
        let [approving, critical, other] = of.by_tone.map_or([None; 3], |counts| counts.map(Some));
        vec![
            TableCell::text(&of.seminar),
            TableCell::optional_text(of.module.as_ref()),
            TableCell::text(&of.theme),
            es,
            pt,
            en,
            TableCell::count(of.comments),
            TableCell::count(of.mentions),
            TableCell::count(of.respondents),
            TableCell::count(approving),
            TableCell::count(critical),
            TableCell::count(other),
            TableCell::text(of.status.name()),
            TableCell::optional_text(of.status.reason()),
        ]
    };
    DataTable {
        name: "themes",
        title: "Themes of the comments",
        columns: &THEME,
        key: &[],
        rows: release.themes().iter().filter(|of| of.seminar == *seminar).map(row).collect(),
    }
}

const COVERAGE: [TableColumn; 3] = [
    always("seminar", Text, "The seminar."),
    sometimes("comments", Count, "All comments; empty where withheld."),
    sometimes("coded", Count, "Comments with at least one theme; empty where withheld."),
];

/// How many comments got a theme.
pub(in crate::report) fn coverage(release: &Release, seminar: &SeminarId) -> DataTable {
    let row = |of: &ReleasedCoverage| {
        vec![TableCell::text(&of.seminar), TableCell::count(of.comments), TableCell::count(of.coded)]
    };
    DataTable {
        name: "theme_coverage",
        title: "How many comments got a theme",
        columns: &COVERAGE,
        key: &["seminar"],
        rows: release.coverage().iter().filter(|of| of.seminar == *seminar).map(row).collect(),
    }
}
