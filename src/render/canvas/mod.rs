//! The surface a chart is drawn on: elements that become SVG.

pub(super) mod backend;
pub(super) mod canvas;
