//! Drawing in pixels: plotters' elements on our backend, placed by fractions of a pixel.

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::{Circle, Drawable, PathElement, PointCollection, Polygon, Rectangle, Text, TriangleMarker};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, FontTransform, RGBColor, ShapeStyle, TextStyle};
use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{BackendCoord, DrawingErrorKind};

use super::backend::{STEPS, SvgBackend};
use super::palette::{INK, MUTED, PAPER};
use super::typeface::{Fitted, LINE, Weight};
use crate::render::RenderError;

/// A place in pixels.
pub(in crate::render) type Point = (f64, f64);

/// A shape that tells series apart without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Marker {
    /// A ring.
    Ring,
    /// A full diamond.
    Diamond,
    /// A triangle that points down.
    Down,
    /// A triangle that points up.
    Up,
}

/// A line of text and how it is set.
#[derive(Clone)]
pub(in crate::render) struct Label<'a> {
    text: &'a str,
    at: Point,
    size: f64,
    weight: Weight,
    colour: RGBColor,
    anchor: (HPos, VPos),
    turned: bool,
}

impl<'a> Label<'a> {
    /// A text in ink that starts here, in the middle of its line.
    pub(in crate::render) fn new(text: &'a str, at: Point, size: f64) -> Self {
        let (weight, colour, anchor) = (Weight::Regular, INK, (HPos::Left, VPos::Center));
        Self { text, at, size, weight, colour, anchor, turned: false }
    }

    /// In bold.
    pub(in crate::render) fn bold(self) -> Self {
        Self { weight: Weight::Bold, ..self }
    }

    /// In another colour.
    pub(in crate::render) fn colour(self, colour: RGBColor) -> Self {
        Self { colour, ..self }
    }

    /// In the secondary colour.
    pub(in crate::render) fn muted(self) -> Self {
        self.colour(MUTED)
    }

    /// Centred on its place.
    pub(in crate::render) fn centred(self) -> Self {
        Self { anchor: (HPos::Center, self.anchor.1), ..self }
    }

    /// Ending at its place.
    pub(in crate::render) fn ending(self) -> Self {
        Self { anchor: (HPos::Right, self.anchor.1), ..self }
    }

    /// Read from bottom to top.
    pub(in crate::render) fn upwards(self) -> Self {
        Self { turned: true, ..self }
    }
}

/// Where charts draw: an area of a page, with its own origin.
pub(in crate::render) struct Canvas<'a> {
    area: DrawingArea<SvgBackend<'a>, Shift>,
}

/// Opens or closes a group of the SVG.
enum SvgGroup<'a> {
    Open { class: &'a str, tooltip: Option<&'a str> },
    Close,
}

impl<'a> PointCollection<'a, (i32, i32)> for &'a SvgGroup<'_> {
    type Point = &'a (i32, i32);
    type IntoIter = std::iter::Empty<Self::Point>;

    fn point_iter(self) -> Self::IntoIter {
        std::iter::empty()
    }
}

impl Drawable<SvgBackend<'_>> for SvgGroup<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        _: I,
        backend: &mut SvgBackend<'_>,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<std::convert::Infallible>> {
        match self {
            Self::Open { class, tooltip } => backend.open_group(class, *tooltip),
            Self::Close => backend.close_group(),
        }
        Ok(())
    }
}

/// A hatched rectangle.
struct HatchedRectangle([(i32, i32); 2]);

impl<'a> PointCollection<'a, (i32, i32)> for &'a HatchedRectangle {
    type Point = &'a (i32, i32);
    type IntoIter = &'a [(i32, i32)];

    fn point_iter(self) -> Self::IntoIter {
        &self.0
    }
}

impl Drawable<SvgBackend<'_>> for HatchedRectangle {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut corners: I,
        backend: &mut SvgBackend<'_>,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<std::convert::Infallible>> {
        if let (Some(from), Some(to)) = (corners.next(), corners.next()) {
            backend.draw_hatching(from, to);
        }
        Ok(())
    }
}

type Refused<'a> = DrawingAreaErrorKind<<SvgBackend<'a> as plotters_backend::DrawingBackend>::ErrorType>;

impl<'a> Canvas<'a> {
    /// A canvas on a whole area.
    pub(in crate::render) fn new(area: DrawingArea<SvgBackend<'a>, Shift>) -> Self {
        Self { area }
    }

    /// The part of it that starts here and has this width and height.
    pub(in crate::render) fn part(&self, from: Point, extent: Point) -> Result<Self, RenderError> {
        Ok(Self { area: self.area.clone().shrink(steps(from)?, steps(extent)?) })
    }

    fn put<'e, E>(&self, element: &'e E) -> Result<(), RenderError>
    where
        E: Drawable<SvgBackend<'a>>,
        &'e E: PointCollection<'e, (i32, i32)>,
    {
        self.area.draw(element).map_err(|error: Refused<'a>| RenderError::Drawing(error.to_string()))
    }

    /// A filled rectangle.
    pub(in crate::render) fn rectangle(&self, from: Point, to: Point, fill: RGBColor) -> Result<(), RenderError> {
        self.put(&Rectangle::new([steps(from)?, steps(to)?], fill.filled()))
    }

    /// An outlined rectangle on paper.
    pub(in crate::render) fn outline(&self, from: Point, to: Point, colour: RGBColor) -> Result<(), RenderError> {
        self.rectangle(from, to, PAPER)?;
        self.put(&Rectangle::new([steps(from)?, steps(to)?], stroke(colour, 1.5)?))
    }

    /// A hatched rectangle.
    pub(in crate::render) fn hatching(&self, from: Point, to: Point) -> Result<(), RenderError> {
        self.put(&HatchedRectangle([steps(from)?, steps(to)?]))
    }

    /// A line so many pixels wide.
    pub(in crate::render) fn line(
        &self,
        from: Point,
        to: Point,
        colour: RGBColor,
        width: f64,
    ) -> Result<(), RenderError> {
        self.put(&PathElement::new(vec![steps(from)?, steps(to)?], stroke(colour, width)?))
    }

    /// A dashed line, upright or level.
    pub(in crate::render) fn dashes(&self, from: Point, to: Point, colour: RGBColor) -> Result<(), RenderError> {
        let (across, down) = (to.0 - from.0, to.1 - from.1);
        let length = across.hypot(down);
        let at = |along: f64| (from.0 + across * along / length, from.1 + down * along / length);
        let mut along = 0.0;
        while along < length {
            self.line(at(along), at((along + 4.0).min(length)), colour, 1.5)?;
            along += 7.0;
        }
        Ok(())
    }

    /// A marker so many pixels from its centre to its edge.
    pub(in crate::render) fn marker(
        &self,
        shape: Marker,
        at: Point,
        radius: f64,
        colour: RGBColor,
    ) -> Result<(), RenderError> {
        let (x, y) = at;
        match shape {
            Marker::Ring => {
                self.put(&Circle::new(steps(at)?, step(radius)?, PAPER.filled()))?;
                self.put(&Circle::new(steps(at)?, step(radius - 0.9)?, stroke(colour, 1.8)?))
            }
            Marker::Diamond => {
                let far = radius * 1.25;
                let corners = [(x, y - far), (x + far, y), (x, y + far), (x - far, y)];
                self.polygon(&corners, colour)
            }
            Marker::Up => {
                self.put(&TriangleMarker::new(steps((x, y + radius * 0.15))?, step(radius * 1.3)?, colour.filled()))
            }
            Marker::Down => {
                let (far, high) = (radius * 1.15, radius);
                self.polygon(&[(x - far, y - high), (x + far, y - high), (x, y + high)], colour)
            }
        }
    }

    fn polygon(&self, corners: &[Point], colour: RGBColor) -> Result<(), RenderError> {
        let corners = corners.iter().map(|corner| steps(*corner)).collect::<Result<Vec<_>, _>>()?;
        self.put(&Polygon::new(corners, colour.filled()))
    }

    /// A line of text.
    pub(in crate::render) fn text(&self, label: &Label<'_>) -> Result<(), RenderError> {
        let weight = match label.weight {
            Weight::Regular => FontStyle::Normal,
            Weight::Bold => FontStyle::Bold,
        };
        let font = FontDesc::new(FontFamily::Name("Noto Sans"), label.size * STEPS, weight);
        let font = if label.turned { font.transform(FontTransform::Rotate270) } else { font };
        let style =
            TextStyle { font, color: label.colour.to_backend_color(), pos: Pos::new(label.anchor.0, label.anchor.1) };
        self.put(&Text::new(label.text, steps(label.at)?, style))
    }

    /// Lines of text around a middle height, set like the label given; shortened ones carry their whole text.
    pub(in crate::render) fn lines(&self, fitted: &Fitted, like: &Label<'_>) -> Result<(), RenderError> {
        let height = like.size * LINE;
        let mut y = like.at.1 - height * (count(fitted.lines.len()) - 1.0) / 2.0;
        if let Some(whole) = &fitted.shortened {
            self.put(&SvgGroup::Open { class: "shortened", tooltip: Some(whole) })?;
        }
        for line in &fitted.lines {
            self.text(&Label { text: line, at: (like.at.0, y), ..like.clone() })?;
            y += height;
        }
        if fitted.shortened.is_some() { self.put(&SvgGroup::Close) } else { Ok(()) }
    }

    /// What `draw` draws, as one group.
    pub(in crate::render) fn group(
        &self,
        class: &str,
        draw: impl FnOnce(&Self) -> Result<(), RenderError>,
    ) -> Result<(), RenderError> {
        self.put(&SvgGroup::Open { class, tooltip: None })?;
        draw(self)?;
        self.put(&SvgGroup::Close)
    }
}

/// A small count as a number to reckon with.
#[expect(clippy::cast_precision_loss, reason = "lines and rows of a chart are few")]
pub(in crate::render) fn count(number: usize) -> f64 {
    number as f64
}

/// A count of people or answers as a number to reckon with.
#[expect(clippy::cast_precision_loss, reason = "counts of people stay far below 2^53")]
pub(in crate::render) fn amount(number: u64) -> f64 {
    number as f64
}

fn stroke(colour: RGBColor, width: f64) -> Result<ShapeStyle, RenderError> {
    Ok(ShapeStyle { color: colour.to_rgba(), filled: false, stroke_width: step(width)?.unsigned_abs() })
}

fn steps((x, y): Point) -> Result<(i32, i32), RenderError> {
    Ok((step(x)?, step(y)?))
}

/// Pixels in the backend's steps; what is not finite or far outside any page is refused.
#[expect(clippy::cast_possible_truncation, reason = "bounded just before")]
pub(in crate::render) fn step(pixels: f64) -> Result<i32, RenderError> {
    let steps = (pixels * STEPS).round();
    if steps.abs() < 10_000_000.0 { Ok(steps as i32) } else { Err(RenderError::NotFinite(pixels)) }
}
