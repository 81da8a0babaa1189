//! The page a chart stands on: frame, axes, legends, texts and colours, measured and laid out.

pub(super) mod axis;
pub(super) mod frame;
pub(super) mod legend;
pub(super) mod listing;
pub(super) mod palette;
pub(super) mod phrases;
pub(super) mod plane;
pub(super) mod table;
pub(super) mod text;
