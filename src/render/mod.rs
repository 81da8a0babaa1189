//! From what may be shown to charts, as SVG text and as pixels. It knows no file.

mod figure;

pub use figure::{Chart, Figure, FigureTable, Size};
