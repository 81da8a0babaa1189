//! Why a chart could not be drawn.

use crate::survey::SeminarId;

/// Why a chart could not be drawn.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The seminar is not declared.
    #[error("seminar '{0}' is not in programme.toml: declare it, or ask for another")]
    UnknownSeminar(SeminarId),
    /// The bundled font can't be read; only a defect of ours can cause it.
    #[error("the bundled font can't be read ({0}): rebuild the tool")]
    Font(String),
    /// A range is empty or has no finite ends.
    #[error("an axis from {from} to {to} can't be drawn: look for a statistic that is not a number")]
    Range {
        /// Its start.
        from: f64,
        /// Its end.
        to: f64,
    },
    /// A number that is to be drawn is not finite.
    #[error("{0} can't be drawn: look for a statistic that is not a number")]
    NotFinite(f64),
    /// The drawing library refused.
    #[error("the chart can't be drawn: {0}")]
    Drawing(String),
    /// The SVG can't be read back.
    #[error("the chart's SVG can't be turned into pixels: {0}")]
    Svg(String),
    /// The SVG asks for a font that is not bundled.
    #[error("the chart asks for a font that is not bundled: {0}")]
    UnknownFont(String),
    /// The SVG can't be written as a PDF.
    #[error("the chart can't be written as a PDF: {0}")]
    Pdf(String),
    /// The picture can't be encoded.
    #[error("the picture can't be encoded: {0}")]
    Png(#[from] png::EncodingError),
}
