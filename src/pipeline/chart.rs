//! Charts alone: drawn for seminars, and written as files of their own.

use std::path::PathBuf;

use rayon::prelude::*;

use super::folders::{folder_of, refuse_reserved_names};
use super::{Analysis, Delivered, PipelineError};
use crate::limit::{MadeOf, Release};
use crate::locale::Locales;
use crate::render::{self, Chart, ChartSize, Figure, Rasteriser, RenderError, Subject};
use crate::report::{self, RenderedFile};
use crate::survey::{Audience, Language, SeminarId};

/// Which charts are drawn, and how.
#[derive(Debug, Clone)]
pub struct ChartSettings {
    /// The charts.
    pub charts: Vec<Chart>,
    /// The seminars they are of.
    pub seminars: Vec<SeminarId>,
    /// Their languages.
    pub languages: Vec<Language>,
    /// Their widths.
    pub sizes: Vec<ChartSize>,
    /// Their formats.
    pub formats: Vec<PictureFormat>,
    /// Whether a page that shows them all is written with them.
    pub gallery: Gallery,
    /// Who will see them: said by the folder, as with reports.
    pub audience: Audience,
    /// The input folder, which no chart is written into.
    pub input: PathBuf,
    /// The folder they are written into.
    pub out: PathBuf,
}

/// A format of chart files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureFormat {
    /// A drawing that scales.
    Svg,
    /// Pixels at twice the size.
    Png,
    /// A page of the chart's size.
    Pdf,
}

impl PictureFormat {
    /// The ending of file names.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Pdf => "pdf",
        }
    }
}

/// Whether a page that shows all charts is written with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gallery {
    /// Yes.
    Written,
    /// No.
    Left,
}

/// Pixels per unit of a drawing, so that charts stay sharp on large screens.
pub(super) const PIXELS_PER_UNIT: f32 = 2.0;

/// Draws the charts of the seminars asked for.
///
/// # Errors
/// If a number in the release is not finite, or a seminar is called like the folder of something else.
pub fn draw_charts(
    delivered: &Delivered,
    analysis: &MadeOf<Release, Analysis>,
    locales: &Locales,
    settings: &ChartSettings,
) -> Result<MadeOf<Release, Vec<Figure>>, PipelineError> {
    refuse_reserved_names(&delivered.survey.programme)?;
    let draw = |analysis: &Analysis| {
        let mut figures = Vec::new();
        for seminar in &settings.seminars {
            let drafts = analysis.recommendations.iter().find(|(id, _)| id == seminar);
            let drafts = drafts.map(|(_, drafts)| drafts.as_slice()).unwrap_or_default();
            let subject = Subject::new(&analysis.found, drafts, &delivered.survey, seminar)?;
            figures.extend(render::figures(subject, &settings.charts, locales, &settings.languages, &settings.sizes)?);
        }
        Ok(figures)
    };
    analysis.map(draw).transpose()
}

/// Writes charts as `C3P1/es/03-shares.slide.svg` and the like, and the gallery if it is wanted. Panels are written too:
/// whoever asks for a chart by name is told why there is none. Gives the number of files, without the list of them.
///
/// # Errors
/// If a chart can't be turned into a picture, or a file may not or can't be written.
pub fn write_charts(figures: &MadeOf<Release, Vec<Figure>>, settings: &ChartSettings) -> Result<usize, PipelineError> {
    let figures = figures.get();
    let rasteriser = Rasteriser::new();
    let wanted: Vec<(&Figure, PictureFormat)> =
        figures.iter().flat_map(|figure| settings.formats.iter().map(move |format| (figure, *format))).collect();
    let file = |(figure, format): &(&Figure, PictureFormat)| -> Result<RenderedFile, RenderError> {
        let bytes = match format {
            PictureFormat::Svg => figure.svg.clone().into_bytes(),
            PictureFormat::Png => rasteriser.png(&figure.svg, PIXELS_PER_UNIT)?,
            PictureFormat::Pdf => rasteriser.pdf(figure)?,
        };
        Ok(RenderedFile { path: path(figure, settings.audience, format.ending()), bytes })
    };
    let mut files: Vec<RenderedFile> = wanted.par_iter().map(file).collect::<Result<_, _>>()?;
    if settings.gallery == Gallery::Written {
        files.push(gallery(figures, settings.audience));
    }
    report::write_charts_beside(&settings.out, &settings.input, &files)?;
    Ok(files.len())
}

fn path(figure: &Figure, audience: Audience, ending: &str) -> String {
    let Figure { seminar, language, chart, size, .. } = figure;
    let folder = folder_of(seminar.as_str(), audience);
    format!("{folder}/{language}/{chart}.{}.{ending}", size.name())
}

/// Every chart on one page, with the title it carries or the reason why it has none.
fn gallery(figures: &[Figure], audience: Audience) -> RenderedFile {
    RenderedFile { path: folder_of("gallery.html", audience), bytes: report::chart_gallery(figures).into_bytes() }
}
