//! From what may be shown to charts, as SVG text and as pixels. It knows no file.
//!
//! A chart is drawn with plotters' elements on our own backend, which writes clean SVG in tenths of a pixel; texts are
//! measured with the bundled font. One file per chart; what they share (frame, legend, rows, axis) stands beside them.

mod axis;
mod backend;
mod canvas;
mod catalogue;
mod change;
mod claims;
mod cycles;
mod dimensions;
mod draw;
mod error;
mod figure;
mod frame;
mod funnel;
mod heat_map;
mod importance;
mod learning;
mod legend;
mod letters;
mod levels;
mod likert;
mod listing;
mod modules;
mod newcomers;
mod palette;
mod participation;
mod participation_grid;
mod pdf;
mod phrases;
mod pixels;
mod plane;
mod recommendations;
mod rows;
mod series;
mod shares;
mod slopes;
mod stacked;
mod strips;
mod subject;
mod table;
mod text;
mod themes;

pub use catalogue::{Chart, Scope, UnknownChart};
pub use draw::figures;
pub use error::RenderError;
pub use figure::{Content, Figure, FigureTable, Size};
pub use pixels::Rasteriser;
pub use subject::Subject;
