//! The surface a chart is drawn on: colours, letters and shapes that become SVG.

pub(super) mod backend;
pub(super) mod drawing;
pub(super) mod palette;
pub(super) mod typeface;
