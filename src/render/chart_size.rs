//! The sizes of charts, slide, page and phone: how each is laid out.

use super::canvas::typeface::sizes;

/// The three widths, each laid out anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChartSize {
    /// 960 pixels, for a slide.
    Slide,
    /// 640 pixels, for a page.
    Page,
    /// 360 pixels, for a telephone.
    Phone,
}

impl ChartSize {
    /// All widths.
    pub const ALL: [Self; 3] = [Self::Slide, Self::Page, Self::Phone];

    /// Width in pixels.
    #[must_use]
    pub fn width(self) -> f64 {
        match self {
            Self::Slide => 960.0,
            Self::Page => 640.0,
            Self::Phone => 360.0,
        }
    }

    /// Pixels left free at every side.
    pub(super) fn margin(self) -> f64 {
        match self {
            Self::Slide => 28.0,
            Self::Page => 18.0,
            Self::Phone => 12.0,
        }
    }

    /// The size of titles.
    pub(super) fn title_size(self) -> f64 {
        match self {
            Self::Slide | Self::Page => sizes::TITLE,
            Self::Phone => sizes::PHONE_TITLE,
        }
    }

    /// Where the names of rows stand.
    pub(super) fn row_names(self) -> RowNames {
        match self {
            Self::Slide => RowNames::Beside { share: 0.27, lines: 2 },
            // Paper has no tooltip for what is shortened, so a third line is granted.
            Self::Page => RowNames::Beside { share: 0.28, lines: 3 },
            Self::Phone => RowNames::Above,
        }
    }

    /// The name used in file names and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Slide => "slide",
            Self::Page => "page",
            Self::Phone => "phone",
        }
    }
}

/// Where the names of a chart's rows stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum RowNames {
    /// In a column of their own.
    Beside {
        /// Its share of the width.
        share: f64,
        /// Lines of a name at most.
        lines: usize,
    },
    /// Above each row: on a telephone there is no room beside it.
    Above,
}
