//! Chart 1: answers by level, module by module, to the left and right of zero.

use super::RenderError;
use super::claims::{Against, seen_of_rows};
use super::figure::Figure;
use super::frame::Page;
use super::likert::{self, Layout, Own};

/// Draws it.
///
/// # Errors
/// If a number is not finite.
pub(super) fn figure(page: &Page<'_>) -> Result<Figure, RenderError> {
    likert::figure(page, Layout::Diverging, |page, rows| Own {
        title: Against::of(rows).naming(page.locale, &page.subject.survey.rules),
        alt: seen_of_rows(page.locale, "chart-alt-modules", rows),
        note: Some(page.locale.word("chart-note-diverging")),
    })
}
