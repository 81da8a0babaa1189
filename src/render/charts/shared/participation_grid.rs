//! The grid of chart 10: states by seminar, in one block or two side by side.

use super::heat_map::HeaderDirection;
use crate::locale::Locale;
use crate::render::RenderError;
use crate::render::canvas::drawing::{Canvas, Label, count};
use crate::render::canvas::palette::{Fill, GRID, INK, MUTED, SEQUENTIAL};
use crate::render::canvas::typeface::{Fitted, Typeface, Weight, sizes};
use crate::render::chart_size::ChartSize;
use crate::render::page::chart_page::ChartPage;
use crate::survey::PeopleRange;

/// What is known of a state in a seminar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Presence {
    /// So many people.
    People(PeopleRange),
    /// The list names nobody.
    Nobody,
    /// No list says it.
    Unknown,
}

/// A row: a state, or a sum over all.
pub(in crate::render) struct GridRow {
    /// Its name.
    pub(in crate::render) name: String,
    /// What is known, seminar by seminar.
    pub(in crate::render) cells: Vec<Presence>,
    /// What it is.
    pub(in crate::render) kind: RowKind,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum RowKind {
    /// A member state.
    State,
    /// A sum over all states.
    Sum,
}

/// Rows placed in one or two blocks.
pub(in crate::render) struct Grid {
    rows: Vec<GridRow>,
    names: Vec<Fitted>,
    /// The seminars shown.
    pub(in crate::render) headers: Vec<String>,
    upright: HeaderDirection,
    /// The first seminar shown; earlier ones don't fit.
    pub(in crate::render) first: usize,
    block_width: f64,
    per_block: usize,
    name_width: f64,
    cell_width: f64,
    header_height: f64,
    /// Height of it all.
    pub(in crate::render) height: f64,
}

const ROW: f64 = 26.0;
/// Pixels that a column needs at least.
pub(in crate::render) const NARROWEST: f64 = 22.0;
const WIDEST: f64 = 64.0;
const BLOCK_GAP: f64 = 28.0;

impl Grid {
    /// Places rows under these seminars.
    pub(in crate::render) fn lay_out(page: &ChartPage<'_>, seminars: &[String], rows: Vec<GridRow>) -> Self {
        let typeface = page.typeface;
        let width = |text: &str| typeface.width(text, sizes::LABEL, Weight::Regular);
        let longest = rows.iter().map(|row| width(&row.name)).fold(0.0, f64::max).ceil() + 10.0;
        let one = page.inner_width();
        let two = (page.inner_width() - BLOCK_GAP) / 2.0;
        let header = |header: &String| typeface.width(header, sizes::AXIS, Weight::Regular);
        let across = seminars.iter().map(header).fold(NARROWEST, f64::max) + 4.0;
        // A slide is wide and low, so it takes two blocks even where names of seminars must stand upright.
        let column = match page.size {
            ChartSize::Slide => NARROWEST,
            ChartSize::Page => across,
            ChartSize::Phone => f64::INFINITY,
        };
        let wants_two = rows.len() > 8 && longest + count(seminars.len()) * column <= two;
        let (blocks, block_width) = if wants_two { (2, two) } else { (1, one) };
        let name_width = longest.min(block_width * 0.45);
        let fitting = fitting_columns(block_width - name_width, seminars.len());
        let first = seminars.len() - fitting;
        let cell_width = ((block_width - name_width) / count(fitting.max(1))).min(WIDEST);
        let headers = &seminars[first..];
        let widest = headers.iter().map(header).fold(0.0, f64::max);
        let (upright, header_height) = if widest + 4.0 <= cell_width {
            (HeaderDirection::Across, 22.0)
        } else {
            (HeaderDirection::Upwards, widest.min(120.0) + 10.0)
        };
        let headers = headers.iter().map(|header| shortened(typeface, header, 120.0)).collect();
        let per_block = rows.len().div_ceil(blocks);
        let names = rows.iter().map(|row| fit_name(typeface, row, name_width - 6.0)).collect();
        let height = header_height + count(per_block) * ROW;
        Self {
            rows,
            names,
            headers,
            upright,
            first,
            block_width,
            per_block,
            name_width,
            cell_width,
            header_height,
            height,
        }
    }

    /// Draws it.
    pub(in crate::render) fn draw(&self, canvas: &Canvas<'_>, locale: &Locale) -> Result<(), RenderError> {
        for (block, start) in (0..self.rows.len()).step_by(self.per_block).enumerate() {
            let left = count(block) * (self.block_width + BLOCK_GAP);
            self.draw_headers(canvas, left)?;
            let end = (start + self.per_block).min(self.rows.len());
            for (at, row) in (start..end).enumerate() {
                let top = self.header_height + count(at) * ROW;
                self.draw_row(canvas, locale, row, (left, top))?;
            }
        }
        Ok(())
    }

    fn draw_headers(&self, canvas: &Canvas<'_>, left: f64) -> Result<(), RenderError> {
        canvas.group("headers", |canvas| {
            self.headers.iter().enumerate().try_for_each(|(at, header)| {
                let x = left + self.name_width + (count(at) + 0.5) * self.cell_width;
                canvas.text(&match self.upright {
                    HeaderDirection::Across => {
                        Label::new(header, (x, self.header_height / 2.0), sizes::AXIS).muted().centred()
                    }
                    HeaderDirection::Upwards => {
                        Label::new(header, (x, self.header_height - 5.0), sizes::AXIS).muted().upwards()
                    }
                })
            })
        })
    }

    fn draw_row(
        &self,
        canvas: &Canvas<'_>,
        locale: &Locale,
        at: usize,
        (left, top): (f64, f64),
    ) -> Result<(), RenderError> {
        let row = &self.rows[at];
        let middle = top + ROW / 2.0;
        let first_sum = row.kind == RowKind::Sum && at > 0 && self.rows[at - 1].kind == RowKind::State;
        let (rule, thickness) = if first_sum { (INK, 1.0) } else { (GRID, 1.0) };
        let right = left + self.name_width + count(self.headers.len()) * self.cell_width;
        canvas.line((left, top), (right, top), rule, thickness)?;
        let name = Label::new("", (left, middle), sizes::LABEL);
        canvas.lines(&self.names[at], &if row.kind == RowKind::Sum { name.bold() } else { name })?;
        row.cells[self.first..].iter().enumerate().try_for_each(|(column, cell)| {
            let x = left + self.name_width + (count(column) + 0.5) * self.cell_width;
            self.draw_cell(canvas, locale, row.kind, *cell, (x, middle))
        })
    }

    fn draw_cell(
        &self,
        canvas: &Canvas<'_>,
        locale: &Locale,
        kind: RowKind,
        cell: Presence,
        (x, y): (f64, f64),
    ) -> Result<(), RenderError> {
        let (text, fill) = match (cell, kind) {
            (Presence::People(people), RowKind::State) => (locale.people(people), self.fill(people.least)),
            (Presence::People(people), RowKind::Sum) => (locale.people(people), None),
            (Presence::Nobody, _) => (NOBODY.to_owned(), None),
            (Presence::Unknown, _) => (UNKNOWN.to_owned(), None),
        };
        let half = (self.cell_width / 2.0 - 1.5, ROW / 2.0 - 2.0);
        if let Some(fill) = fill {
            canvas.rectangle((x - half.0, y - half.1), (x + half.0, y + half.1), fill.fill)?;
        }
        let ink = match (fill, cell) {
            (Some(fill), _) => fill.ink,
            (None, Presence::People(_)) => INK,
            (None, Presence::Nobody | Presence::Unknown) => MUTED,
        };
        let label = Label::new(&text, (x, y), sizes::IN_BAR).colour(ink).centred();
        canvas.text(&if kind == RowKind::Sum { label.bold() } else { label })
    }

    /// Darker where more people came: one class a person up to five, else five equal classes.
    fn fill(&self, people: u64) -> Option<Fill> {
        let states = self.rows.iter().filter(|row| row.kind == RowKind::State);
        let most = states.flat_map(|row| &row.cells).filter_map(|cell| match cell {
            Presence::People(people) => Some(people.least),
            Presence::Nobody | Presence::Unknown => None,
        });
        let most = most.max().unwrap_or(0).max(5);
        let class = (people.saturating_mul(5).div_ceil(most)).clamp(1, 5) - 1;
        SEQUENTIAL.get(usize::try_from(class).ok()?).copied()
    }

    /// Whether any cell says this.
    pub(in crate::render) fn shows(&self, wanted: Presence) -> bool {
        self.rows.iter().any(|row| row.cells[self.first..].contains(&wanted))
    }
}

/// Stands where nobody took part.
pub(in crate::render) const NOBODY: &str = "–";
/// Stands where nothing is known.
pub(in crate::render) const UNKNOWN: &str = "?";

/// How many of the latest columns fit.
fn fitting_columns(room: f64, columns: usize) -> usize {
    let mut fitting = columns;
    while fitting > 1 && count(fitting) * NARROWEST > room {
        fitting -= 1;
    }
    fitting
}

fn shortened(typeface: &Typeface, text: &str, width: f64) -> String {
    typeface.fit(text, width, sizes::AXIS, Weight::Regular, 1).lines.concat()
}

fn fit_name(typeface: &Typeface, row: &GridRow, width: f64) -> Fitted {
    let weight = match row.kind {
        RowKind::State => Weight::Regular,
        RowKind::Sum => Weight::Bold,
    };
    typeface.fit(&row.name, width, sizes::LABEL, weight, 1)
}
