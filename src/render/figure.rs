//! A finished chart in one language and one width.

use crate::survey::{Language, SeminarId};

/// The three widths, each laid out anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Size {
    /// 960 pixels, for a slide.
    Slide,
    /// 640 pixels, for a page.
    Page,
    /// 360 pixels, for a telephone.
    Phone,
}

impl Size {
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

/// The charts of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chart {
    /// 1: diverging Likert bars per module.
    Modules,
    /// 3: favourable shares with their intervals.
    Shares,
    /// 4: two cycles side by side.
    Change,
    /// 10: participation by state and seminar.
    Participation,
    /// 11: from invitation to answer.
    Funnel,
}

impl Chart {
    /// The charts there are, in the order of the catalogue.
    pub const ALL: [Self; 5] = [Self::Modules, Self::Shares, Self::Change, Self::Participation, Self::Funnel];

    /// The name used in file names, such as `01-modules`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Modules => "01-modules",
            Self::Shares => "03-shares",
            Self::Change => "04-change",
            Self::Participation => "10-participation",
            Self::Funnel => "11-funnel",
        }
    }
}

/// A finished chart in one language and one width.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Which chart.
    pub chart: Chart,
    /// The seminar it shows.
    pub seminar: SeminarId,
    /// Its language.
    pub language: Language,
    /// Its width.
    pub size: Size,
    /// What it finds.
    pub title: String,
    /// Statistic, n and response rate.
    pub subtitle: String,
    /// What the eye sees.
    pub alt: String,
    /// The drawing.
    pub svg: String,
    /// The numbers behind it: header and rows, written as in this language.
    pub table: FigureTable,
}

/// The numbers behind a chart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FigureTable {
    /// Headers by column.
    pub header: Vec<String>,
    /// Rows of cells.
    pub rows: Vec<Vec<String>>,
}
