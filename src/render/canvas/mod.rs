//! The surface a chart is drawn on: colours, letters and shapes that become SVG.

pub(super) mod backend;
pub(super) mod canvas;
pub(super) mod palette;
pub(super) mod typeface;
