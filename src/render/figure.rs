//! A finished chart in one language and one width.

use super::Chart;
use super::chart_size::ChartSize;
use crate::survey::{Language, SeminarId};

/// Whether a figure shows its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureContent {
    /// A chart.
    Chart,
    /// A panel that says why there is none.
    Panel,
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
    pub size: ChartSize,
    /// Whether it shows its numbers.
    pub content: FigureContent,
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
