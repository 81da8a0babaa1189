//! Chart 1: answers by level, module by module, to the left and right of zero.

use super::shared::claims::{Against, seen_of_rows};
use super::shared::likert::{self, BarLayout, Own};
use crate::render::RenderError;
use crate::render::figure::Figure;
use crate::render::page::chart_page::ChartPage;

/// Draws it.
///
/// # Errors
/// If a number is not finite.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    likert::figure(page, BarLayout::Diverging, |page, rows| Own {
        title: Against::of(rows).naming(page.locale, &page.subject.survey.rules),
        alt: seen_of_rows(page.locale, "chart-alt-modules", rows),
        note: Some(page.locale.word("chart-note-diverging")),
    })
}
