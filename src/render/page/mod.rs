//! The page a chart stands on: frame, axes, legends, rows and phrases, measured and laid out.

pub(super) mod axis;
pub(super) mod chart_page;
pub(super) mod footing;
pub(super) mod frame;
pub(super) mod legend;
pub(super) mod listing;
pub(super) mod phrases;
pub(super) mod plane;
pub(super) mod table;
