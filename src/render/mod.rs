//! From what may be shown to charts, as SVG text and as pixels. It knows no file.
//!
//! A chart is drawn with plotters' elements on our own backend, which writes clean SVG in tenths of a pixel; texts are
//! measured with the bundled font. One file per chart; what they share (frame, legend, rows, axis) stands beside them.

mod canvas;
mod catalogue;
mod charts;
mod draw;
mod error;
mod export;
mod figure;
mod page;
mod subject;

pub use catalogue::{Chart, Scope, UnknownChart};
pub use draw::figures;
pub use error::RenderError;
pub use export::png::Rasteriser;
pub use figure::{Content, Figure, FigureTable, Size};
pub use subject::Subject;
