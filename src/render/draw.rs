//! Draws the charts asked for, several at once.

use rayon::prelude::*;

use super::canvas::typeface::Typeface;
use super::charts::{
    change, cycles, dimensions, funnel, importance, learning, levels, r#loop, modules, newcomers, options,
    participation, series, shares, slopes, strips, themes,
};
use super::{Chart, ChartSize, Figure, RenderError, Subject};
use crate::locale::Locales;
use crate::render::page::chart_page::ChartPage;
use crate::survey::Language;

/// Charts of a seminar, in the order of chart, language and size.
///
/// # Errors
/// If a number in the release is not finite.
pub fn figures(
    subject: Subject<'_>,
    charts: &[Chart],
    locales: &Locales,
    languages: &[Language],
    sizes: &[ChartSize],
) -> Result<Vec<Figure>, RenderError> {
    let typeface = Typeface::load()?;
    let page =
        |chart, language, size| ChartPage { chart, subject, locale: locales.get(language), size, typeface: &typeface };
    let pages: Vec<ChartPage<'_>> = charts
        .iter()
        .flat_map(|chart| languages.iter().map(move |language| (*chart, *language)))
        .flat_map(|(chart, language)| sizes.iter().map(move |size| page(chart, language, *size)))
        .collect();
    pages.par_iter().map(draw).collect()
}

/// Draws the chart that belongs on a page.
fn draw(page: &ChartPage<'_>) -> Result<Figure, RenderError> {
    match page.chart {
        Chart::Modules => modules::figure(page),
        Chart::Levels => levels::figure(page),
        Chart::Shares => shares::figure(page),
        Chart::Change => change::figure(page),
        Chart::Slopes => slopes::figure(page),
        Chart::Cycles => cycles::figure(page),
        Chart::Dimensions => dimensions::figure(page),
        Chart::Series => series::figure(page),
        Chart::Importance => importance::figure(page),
        Chart::Participation => participation::figure(page),
        Chart::Funnel => funnel::figure(page),
        Chart::Newcomers => newcomers::figure(page),
        Chart::Strips => strips::figure(page),
        Chart::Themes => themes::figure(page),
        Chart::Learning => learning::figure(page),
        Chart::Loop => r#loop::figure(page),
        Chart::Options => options::figure(page),
    }
}
