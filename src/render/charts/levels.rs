//! Chart 2: answers by level, module by module, stacked to 100 %.

use super::shared::claims::seen_of_rows;
use super::shared::likert::{self, BarLayout, Own};
use crate::locale::Locale;
use crate::render::RenderError;
use crate::render::figure::Figure;
use crate::render::module_rows::ModuleRow;
use crate::render::page::chart_page::ChartPage;
use crate::render::page::phrases::{point_share, share};

/// Draws it.
///
/// # Errors
/// If a number is not finite.
pub(in crate::render) fn figure(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    likert::figure(page, BarLayout::Stacked, |page, rows| Own {
        title: title(page.locale, rows),
        alt: seen_of_rows(page.locale, "chart-alt-levels", rows),
        note: None,
    })
}

/// From which share of favourable answers to which: what was counted, and no more.
fn title(locale: &Locale, rows: &[ModuleRow<'_>]) -> String {
    let shown: Vec<_> = rows.iter().filter(|row| row.share().is_some()).filter_map(|row| row.favourable).collect();
    let (Some(most), Some(least)) = (shown.first(), shown.last()) else {
        return locale.word("chart-levels-none");
    };
    let (most_share, least_share) = (point_share(locale, most), point_share(locale, least));
    if most_share == least_share {
        return locale.text("chart-levels-same", &[("share", (&share(locale, most)).into())]);
    }
    locale.text("chart-levels-range", &[("least", (&least_share).into()), ("most", (&most_share).into())])
}
