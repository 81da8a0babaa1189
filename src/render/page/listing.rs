//! Rows with a name, a drawing and columns of text: side by side where there is room, one below the other on a telephone.

use super::chart_page::ChartPage;
use super::footing::Footing;
use crate::render::RenderError;
use crate::render::canvas::drawing::{Canvas, Label, count};
use crate::render::canvas::palette::{INK, MUTED};
use crate::render::canvas::typeface::{Fitted, LINE, Weight, sizes};
use crate::render::chart_size::RowNames;

/// A row in words.
#[derive(Debug, Clone)]
pub(in crate::render) struct ListingLine {
    /// Its name.
    pub(in crate::render) name: String,
    /// What stands in the columns; a line break starts a second line.
    pub(in crate::render) cells: Vec<String>,
    /// What stands in one line below the drawing, where there are no columns.
    pub(in crate::render) inline: String,
    /// Whether its numbers are shown in grey.
    pub(in crate::render) footing: Footing,
}

/// Where a row was placed.
pub(in crate::render) struct LinePlace {
    /// Middle of the name.
    name_at: f64,
    name: Fitted,
    /// Middle of the drawing.
    pub(in crate::render) middle: f64,
    inline: Option<(f64, Fitted)>,
}

/// Rows placed on a page.
pub(in crate::render) struct Listing<'a> {
    lines: &'a [ListingLine],
    /// Left and right end of the drawings.
    pub(in crate::render) plot: (f64, f64),
    /// Top and bottom of the rows.
    pub(in crate::render) span: (f64, f64),
    /// Where each row was placed.
    pub(in crate::render) places: Vec<LinePlace>,
    /// Right end and header of every column.
    columns: Vec<(f64, Fitted)>,
    header_bottom: f64,
    stacked: bool,
    /// Middle of the axis' labels.
    pub(in crate::render) axis_at: f64,
    /// Height of it all.
    pub(in crate::render) height: f64,
}

const GAP: f64 = 16.0;
/// How much wider than its cells a column may be, for a header of two lines.
const HEADER_SLACK: f64 = 48.0;
const AXIS: f64 = 20.0;
const NAME_LINE: f64 = sizes::LABEL * LINE;
const INLINE: f64 = sizes::AXIS * LINE;

/// Half the height of a drawing in a row.
pub(in crate::render) const HALF: f64 = 11.0;

impl<'a> Listing<'a> {
    /// Places rows under these column headers.
    pub(in crate::render) fn lay_out(page: &ChartPage<'_>, headers: &[String], lines: &'a [ListingLine]) -> Self {
        match page.size.row_names() {
            RowNames::Beside { share, lines: most } => Self::side_by_side(page, headers, lines, (share, most)),
            RowNames::Above => Self::stacked(page, lines),
        }
    }

    fn side_by_side(
        page: &ChartPage<'_>,
        headers: &[String],
        lines: &'a [ListingLine],
        (names, most): (f64, usize),
    ) -> Self {
        let names = page.inner_width() * names;
        let mut right = page.inner_width();
        let mut columns = Vec::with_capacity(headers.len());
        for (at, header) in headers.iter().enumerate().rev() {
            let width = column_width(page, header, lines.iter().filter_map(|line| line.cells.get(at)));
            columns.insert(0, (right, page.typeface.fit(header, width, sizes::AXIS, Weight::Regular, 4)));
            right -= width + GAP;
        }
        let header = columns.iter().map(|(_, header)| header.lines.len()).max().unwrap_or(0);
        let header_height = count(header) * INLINE + 4.0;
        let mut y = header_height;
        let places = lines
            .iter()
            .map(|line| {
                let name = page.typeface.fit(&line.name, names - GAP / 2.0, sizes::LABEL, Weight::Regular, most);
                let cell_lines = line.cells.iter().map(|cell| cell.lines().count()).max().unwrap_or(0);
                let height = (count(name.lines.len()) * NAME_LINE + 4.0)
                    .max(count(cell_lines) * INLINE + 5.0)
                    .max(2.0 * HALF + 8.0);
                let middle = y + height / 2.0;
                y += height;
                LinePlace { name_at: middle, name, middle, inline: None }
            })
            .collect();
        Self {
            lines,
            plot: (names + GAP / 2.0, right),
            span: (header_height, y),
            places,
            columns,
            header_bottom: header_height - 4.0,
            stacked: false,
            axis_at: y + AXIS / 2.0,
            height: y + AXIS,
        }
    }

    fn stacked(page: &ChartPage<'_>, lines: &'a [ListingLine]) -> Self {
        let width = page.inner_width();
        let mut y = 0.0;
        let places = lines
            .iter()
            .map(|line| {
                let name = page.typeface.fit(&line.name, width, sizes::LABEL, Weight::Regular, 2);
                let inline = page.typeface.fit(&line.inline, width, sizes::AXIS, Weight::Regular, 3);
                let inline =
                    if line.inline.is_empty() { Fitted { lines: Vec::new(), shortened: None } } else { inline };
                let name_height = count(name.lines.len()) * NAME_LINE;
                let inline_height = count(inline.lines.len()) * INLINE;
                let name_at = y + name_height / 2.0;
                let middle = y + name_height + 2.0 + HALF;
                let inline_at = middle + HALF + 2.0 + inline_height / 2.0;
                y = inline_at + inline_height / 2.0 + 12.0;
                LinePlace { name_at, name, middle, inline: Some((inline_at, inline)) }
            })
            .collect();
        Self {
            lines,
            plot: (0.0, width),
            span: (0.0, y - 6.0),
            places,
            columns: Vec::new(),
            header_bottom: 0.0,
            stacked: true,
            axis_at: y + AXIS / 2.0 - 6.0,
            height: y + AXIS - 6.0,
        }
    }

    /// Where lines of the axis may run without crossing words.
    pub(in crate::render) fn bands(&self) -> Vec<(f64, f64)> {
        if self.stacked {
            self.places.iter().map(|place| (place.middle - HALF - 3.0, place.middle + HALF + 3.0)).collect()
        } else {
            vec![self.span]
        }
    }

    /// Draws names, columns and their headers.
    pub(in crate::render) fn draw(&self, canvas: &Canvas<'_>) -> Result<(), RenderError> {
        canvas.group("headers", |canvas| {
            self.columns.iter().try_for_each(|(right, header)| {
                let middle = self.header_bottom - count(header.lines.len()) * INLINE / 2.0;
                canvas.lines(header, &Label::new("", (*right, middle), sizes::AXIS).muted().ending())
            })
        })?;
        canvas.group("names", |canvas| {
            self.places
                .iter()
                .try_for_each(|place| canvas.lines(&place.name, &Label::new("", (0.0, place.name_at), sizes::LABEL)))
        })?;
        canvas.group("values", |canvas| {
            self.lines.iter().zip(&self.places).try_for_each(|(line, place)| self.draw_values(canvas, line, place))
        })
    }

    fn draw_values(&self, canvas: &Canvas<'_>, line: &ListingLine, place: &LinePlace) -> Result<(), RenderError> {
        let colour = match line.footing {
            Footing::Firm => INK,
            Footing::Few => MUTED,
        };
        if let Some((y, inline)) = &place.inline {
            return canvas.lines(inline, &Label::new("", (0.0, *y), sizes::AXIS).colour(colour));
        }
        self.columns.iter().zip(&line.cells).try_for_each(|((right, _), cell)| {
            let cell = Fitted { lines: cell.lines().map(str::to_owned).collect(), shortened: None };
            canvas.lines(&cell, &Label::new("", (*right, place.middle), sizes::AXIS).colour(colour).ending())
        })
    }
}

fn column_width<'c>(page: &ChartPage<'_>, header: &str, cells: impl Iterator<Item = &'c String>) -> f64 {
    let width = |text: &str| page.typeface.width(text, sizes::AXIS, Weight::Regular);
    let widest = cells.flat_map(|cell| cell.lines()).map(width).chain(header.split(' ').map(width)).fold(0.0, f64::max);
    let mut column = widest.ceil() + 1.0;
    while column < widest + HEADER_SLACK && page.typeface.wrap(header, column, sizes::AXIS, Weight::Regular).len() > 2 {
        column += 4.0;
    }
    column
}
