//! What marks and fills mean, where they can't be labelled directly.

use plotters::style::RGBColor;

use crate::locale::Locale;
use crate::render::RenderError;
use crate::render::canvas::drawing::{Canvas, Label, Marker};
use crate::render::canvas::typeface::{LINE, Typeface, Weight, sizes};

/// What stands before the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum LegendSign {
    /// A square of this fill.
    Fill(RGBColor),
    /// A hatched square.
    Hatched,
    /// A marker.
    Marker(Marker, RGBColor),
    /// A dashed line.
    Dashes(RGBColor),
    /// A thin line.
    Line(RGBColor),
    /// A sign that is written in cells, such as `–`.
    Written(&'static str),
}

/// One entry.
#[derive(Debug, Clone)]
pub(in crate::render) struct LegendEntry {
    /// What is shown.
    pub(in crate::render) sign: LegendSign,
    /// What it means.
    pub(in crate::render) words: String,
}

impl LegendEntry {
    /// An entry.
    pub(in crate::render) fn new(sign: LegendSign, words: impl Into<String>) -> Self {
        Self { sign, words: words.into() }
    }

    /// What hatching stands for.
    pub(in crate::render) fn withheld(locale: &Locale) -> Self {
        Self::new(LegendSign::Hatched, locale.word("chart-withheld"))
    }
}

const SIGN: f64 = 13.0;
const BETWEEN: f64 = 6.0;
const APART: f64 = 18.0;
const ROW: f64 = 21.0;

/// Entries placed in rows of a width.
pub(super) struct Legend {
    placed: Vec<(f64, f64, LegendSign, Vec<String>)>,
    /// Its height in pixels; 0 without entries.
    pub(in crate::render) height: f64,
}

impl Legend {
    /// Places the entries, as many to a row as fit.
    pub(in crate::render) fn lay_out(entries: &[LegendEntry], width: f64, typeface: &Typeface) -> Self {
        let mut placed = Vec::with_capacity(entries.len());
        let (mut x, mut y, mut row) = (0.0, 0.0, ROW);
        for entry in entries {
            let lines = typeface.wrap(&entry.words, width - SIGN - BETWEEN, sizes::LEGEND, Weight::Regular);
            let widest = lines.iter().map(|line| typeface.width(line, sizes::LEGEND, Weight::Regular));
            let extent = SIGN + BETWEEN + widest.fold(0.0, f64::max);
            if x > 0.0 && x + extent > width {
                (x, y) = (0.0, y + row);
                row = ROW;
            }
            row = row.max(ROW + (crate::render::canvas::drawing::count(lines.len()) - 1.0) * sizes::LEGEND * LINE);
            placed.push((x, y, entry.sign, lines));
            x += extent + APART;
        }
        let height = if placed.is_empty() { 0.0 } else { y + row };
        Self { placed, height }
    }

    /// Draws it at a height.
    pub(in crate::render) fn draw(&self, canvas: &Canvas<'_>, top: f64) -> Result<(), RenderError> {
        if self.placed.is_empty() {
            return Ok(());
        }
        canvas.group("legend", |canvas| {
            self.placed.iter().try_for_each(|(x, y, sign, lines)| {
                let middle = top + y + ROW / 2.0;
                draw_sign(canvas, *sign, (*x, middle))?;
                let mut line_at = middle;
                lines.iter().try_for_each(|line| {
                    canvas.text(&Label::new(line, (x + SIGN + BETWEEN, line_at), sizes::LEGEND))?;
                    line_at += sizes::LEGEND * LINE;
                    Ok(())
                })
            })
        })
    }
}

fn draw_sign(canvas: &Canvas<'_>, sign: LegendSign, (x, y): (f64, f64)) -> Result<(), RenderError> {
    let (from, to) = ((x, y - SIGN / 2.0), (x + SIGN, y + SIGN / 2.0));
    let middle = (x + SIGN / 2.0, y);
    match sign {
        LegendSign::Fill(fill) => canvas.rectangle(from, to, fill),
        LegendSign::Hatched => canvas.hatching(from, to),
        LegendSign::Marker(marker, colour) => canvas.marker(marker, middle, 5.5, colour),
        LegendSign::Dashes(colour) => canvas.dashes((middle.0, from.1 - 1.0), (middle.0, to.1 + 1.0), colour),
        LegendSign::Line(colour) => canvas.line((from.0, y), (to.0, y), colour, 1.5),
        LegendSign::Written(sign) => canvas.text(&Label::new(sign, middle, sizes::LEGEND).bold().centred()),
    }
}
