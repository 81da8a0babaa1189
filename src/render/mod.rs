//! From what may be shown to charts, as SVG text and as pixels. It knows no file.
//!
//! A chart is drawn with plotters' elements on our own backend, which writes clean SVG in tenths of a pixel; texts are
//! measured with the bundled font.
//!
//! | room | what is there |
//! |---|---|
//! | `catalogue` | the seventeen charts: numbers, names, what they look at |
//! | `subject`, `module_rows` | what charts are drawn from, and which answers stand for a module |
//! | `canvas` | colours, letters, shapes, and the SVG they become |
//! | `chart_size` | slide, page and phone: how each is laid out |
//! | `page` | what stands around a drawing: title, legend, notes, source; rows and axes |
//! | `charts` | a file per chart, with its title; what several share in `charts/shared` |
//! | `export` | PNG and PDF of a finished chart |

mod canvas;
mod catalogue;
mod chart_size;
mod charts;
mod draw;
mod error;
mod export;
mod figure;
mod module_rows;
mod page;
mod subject;

pub use catalogue::{Chart, Scope, UnknownChart};
pub use chart_size::ChartSize;
pub use draw::figures;
pub use error::RenderError;
pub use export::png::Rasteriser;
pub use figure::{Figure, FigureContent, FigureTable};
pub use subject::Subject;
