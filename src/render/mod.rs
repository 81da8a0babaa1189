//! From what may be shown to charts, as SVG text and as pixels. It knows no file.
//!
//! A chart is drawn with plotters' elements on our own backend, which writes clean SVG in tenths of a pixel; texts are
//! measured with the bundled font. One file per chart; what they share (frame, legend, rows, axis) stands beside them.

mod axis;
mod backend;
mod canvas;
mod change;
mod claims;
mod error;
mod figure;
mod frame;
mod funnel;
mod legend;
mod letters;
mod levels;
mod listing;
mod modules;
mod palette;
mod participation;
mod participation_grid;
mod phrases;
mod pixels;
mod rows;
mod shares;
mod table;
mod text;

pub use error::RenderError;
pub use figure::{Chart, Figure, FigureTable, Size};
pub use pixels::Rasteriser;

use rayon::prelude::*;

use crate::locale::Locales;
use crate::protect::Release;
use crate::survey::{Language, SeminarId, Survey};

/// All charts of a seminar, in the order of chart, language and size.
///
/// # Errors
/// If the seminar is not declared, or a number in the release is not finite.
pub fn figures(
    release: &Release,
    survey: &Survey,
    seminar: &SeminarId,
    locales: &Locales,
    languages: &[Language],
    sizes: &[Size],
) -> Result<Vec<Figure>, RenderError> {
    let seminar = rows::seminar_of(survey, seminar)?;
    let typeface = text::Typeface::load()?;
    let page = |chart, language, size| frame::Page {
        chart,
        seminar: &seminar.id,
        locale: locales.get(language),
        size,
        typeface: &typeface,
    };
    let pages: Vec<frame::Page<'_>> = Chart::ALL
        .into_iter()
        .flat_map(|chart| languages.iter().map(move |language| (chart, *language)))
        .flat_map(|(chart, language)| sizes.iter().map(move |size| page(chart, language, *size)))
        .collect();
    pages.into_par_iter().map(|page| frame::draw(page, release, survey, seminar)).collect()
}
