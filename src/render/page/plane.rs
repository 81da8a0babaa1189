//! A small plane: places from left to right, and a vertical scale.

use plotters::style::RGBColor;

use super::axis::Axis;
use super::chart_page::ChartPage;
use crate::render::RenderError;
use crate::render::canvas::drawing::{Canvas, Label, Marker, count};
use crate::render::canvas::palette::{GRID, PAPER};
use crate::render::canvas::typeface::{Weight, sizes};

/// A plane of evenly spaced places.
pub(in crate::render) struct Plane {
    left: f64,
    right: f64,
    bottom: f64,
    places: usize,
    values: Axis,
}

/// A point of a series.
pub(in crate::render) struct Dot {
    /// Its height on the page.
    pub(in crate::render) y: f64,
    /// Its sign, with the sign's radius.
    pub(in crate::render) marker: (Marker, f64),
    /// The sign's colour.
    pub(in crate::render) colour: RGBColor,
    /// Its number, and where that stands.
    pub(in crate::render) number: Option<(String, NumberSide)>,
}

/// Left, right, top and bottom in pixels.
pub(in crate::render) type Edges = (f64, f64, f64, f64);

/// Pixels that a number needs over or under its point.
pub(in crate::render) const NUMBER: f64 = 17.0;
/// Pixels from a point to the middle of its number.
const AWAY: f64 = 12.0;

impl Plane {
    /// A plane with so many places whose values reach from one to another.
    ///
    /// # Errors
    /// If the range of values is empty or not finite.
    pub(in crate::render) fn new(
        (left, right, top, bottom): Edges,
        places: usize,
        values: (f64, f64),
    ) -> Result<Self, RenderError> {
        Ok(Self { left, right, bottom, places: places.max(1), values: Axis::new(values, (bottom, top))? })
    }

    /// Pixels from place to place.
    pub(in crate::render) fn step(&self) -> f64 {
        (self.right - self.left) / count(self.places)
    }

    /// The middle of a place.
    pub(in crate::render) fn x(&self, place: usize) -> f64 {
        self.left + (count(place) + 0.5) * self.step()
    }

    /// The height of a value.
    ///
    /// # Errors
    /// If it is not finite.
    pub(in crate::render) fn y(&self, value: f64) -> Result<f64, RenderError> {
        self.values.at(value)
    }

    /// Lines across at these values.
    pub(in crate::render) fn grid(&self, canvas: &Canvas<'_>, values: &[f64]) -> Result<(), RenderError> {
        values.iter().try_for_each(|value| {
            let y = self.y(*value)?;
            canvas.line((self.left, y), (self.right, y), GRID, 1.0)
        })
    }

    /// A thin line across at a value.
    pub(in crate::render) fn rule(&self, canvas: &Canvas<'_>, value: f64, colour: RGBColor) -> Result<(), RenderError> {
        let y = self.y(value)?;
        canvas.line((self.left, y), (self.right, y), colour, 1.0)
    }

    /// A dashed line across at a value.
    pub(in crate::render) fn dashes(
        &self,
        canvas: &Canvas<'_>,
        value: f64,
        colour: RGBColor,
    ) -> Result<(), RenderError> {
        let y = self.y(value)?;
        canvas.dashes((self.left, y), (self.right, y), colour)
    }

    /// Names of the places, under the plane; upright where they are too wide.
    pub(in crate::render) fn names(
        &self,
        page: &ChartPage<'_>,
        canvas: &Canvas<'_>,
        names: &[String],
    ) -> Result<(), RenderError> {
        let upright = !fit_across(page, names, self.step());
        names.iter().enumerate().try_for_each(|(place, name)| {
            let at = (self.x(place), self.bottom + NUMBER + 7.0);
            if upright {
                let width = page.typeface.width(name, sizes::AXIS, Weight::Regular);
                let at = (at.0, self.bottom + NUMBER + width + 2.0);
                canvas.text(&Label::new(name, at, sizes::AXIS).muted().upwards())
            } else {
                canvas.text(&Label::new(name, at, sizes::AXIS).muted().centred())
            }
        })
    }

    /// A series: paper under its numbers, so that no other line strikes them through; lines between points that are joined
    /// to the next; signs; numbers.
    pub(in crate::render) fn series(
        &self,
        page: &ChartPage<'_>,
        canvas: &Canvas<'_>,
        dots: &[Option<Dot>],
        is_joined: impl Fn(usize) -> bool,
        (colour, width): (RGBColor, f64),
    ) -> Result<(), RenderError> {
        let there = || dots.iter().enumerate().filter_map(|(at, dot)| Some((self.x(at), dot.as_ref()?)));
        let numbers =
            || there().filter_map(|(x, dot)| dot.number.as_ref().map(|(text, side)| (x, side.at(dot.y), text)));
        for (x, y, text) in numbers() {
            let half = (page.typeface.width(text, sizes::AXIS, Weight::Regular) / 2.0 + 2.0, sizes::AXIS * 0.6);
            canvas.rectangle((x - half.0, y - half.1), (x + half.0, y + half.1), PAPER)?;
        }
        for (at, pair) in dots.windows(2).enumerate().filter(|(at, _)| is_joined(*at)) {
            if let [Some(from), Some(to)] = pair {
                canvas.line((self.x(at), from.y), (self.x(at + 1), to.y), colour, width)?;
            }
        }
        there().try_for_each(|(x, dot)| canvas.marker(dot.marker.0, (x, dot.y), dot.marker.1, dot.colour))?;
        numbers().try_for_each(|(x, y, text)| canvas.text(&Label::new(text, (x, y), sizes::AXIS).centred()))
    }
}

/// On which side of its point a number stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum NumberSide {
    /// Over it.
    Over,
    /// Under it.
    Under,
}

impl NumberSide {
    /// Away from the lines to the neighbouring heights, in pixels from the top.
    pub(in crate::render) fn away_from(y: f64, neighbours: [Option<f64>; 2]) -> Self {
        let (mut sum, mut known) = (0.0, 0.0);
        for neighbour in neighbours.into_iter().flatten() {
            sum += neighbour;
            known += 1.0;
        }
        if known > 0.0 && sum / known < y - 0.5 { Self::Under } else { Self::Over }
    }

    /// The middle of a number on this side of a point at this height.
    fn at(self, y: f64) -> f64 {
        match self {
            Self::Over => y - AWAY,
            Self::Under => y + AWAY,
        }
    }
}

/// Whether these names fit side by side.
fn fit_across(page: &ChartPage<'_>, names: &[String], step: f64) -> bool {
    names.iter().all(|name| page.typeface.width(name, sizes::AXIS, Weight::Regular) + 4.0 <= step)
}

/// Pixels that the names of places need under a plane whose places are so far apart.
pub(in crate::render) fn names_height(page: &ChartPage<'_>, names: &[String], step: f64) -> f64 {
    let width = |name: &String| page.typeface.width(name, sizes::AXIS, Weight::Regular);
    if fit_across(page, names, step) {
        NUMBER + 16.0
    } else {
        NUMBER + 6.0 + names.iter().map(width).fold(0.0, f64::max)
    }
}
