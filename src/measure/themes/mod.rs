//! S21 as findings: how many of those who wrote mention a theme, whether they criticise it, and in which module it is
//! mentioned more often.

mod theme_findings;

use theme_findings::{theme_keyness, theme_share};

use super::finding::Finding;
use crate::limit::{TableSet, ThemeTable};
use crate::survey::{Seminar, Survey};

/// What the themes of comments say, in no particular order.
pub(super) fn theme_findings(tables: &TableSet, survey: &Survey) -> Vec<Finding> {
    survey.programme.seminars.iter().flat_map(|seminar| of_seminar(seminar, tables, survey)).collect()
}

fn of_seminar(seminar: &Seminar, tables: &TableSet, survey: &Survey) -> Vec<Finding> {
    let of_seminar: Vec<&ThemeTable> = tables.themes().iter().filter(|table| table.about.0 == seminar.id).collect();
    let shares = of_seminar.iter().map(|table| theme_share(seminar, table, &survey.rules));
    let keyness = survey.codebook.themes.iter().flat_map(|theme| theme_keyness(seminar, theme, &of_seminar));
    shares.chain(keyness).collect()
}
