//! The backend that plotters draws on: it writes clean SVG, in tenths of a pixel.

use std::convert::Infallible;
use std::fmt::Write as _;

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
    FontTransform,
};

use super::palette::{HATCH, PAPER, hexadecimal};
use super::typeface::{ASCENT, CAPITAL, LINE, Typeface, Weight, is_shown};

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// Steps in a pixel.
pub(in crate::render) const STEPS: f64 = 10.0;

/// An SVG that is being drawn. It always carries a title and a description.
#[derive(Debug)]
pub(in crate::render) struct SvgDocument {
    /// Prefix of every id in it; unique on a page.
    id: String,
    title: String,
    description: String,
    width: u32,
    height: u32,
    body: String,
    hatching: HatchPattern,
}

/// Whether the pattern that stands for what is withheld is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum HatchPattern {
    Used,
    Unused,
}

impl SvgDocument {
    /// An empty drawing of so many tenths of a pixel.
    pub(in crate::render) fn new(id: String, title: &str, description: &str, (width, height): (u32, u32)) -> Self {
        Self {
            id,
            title: escaped(title),
            description: escaped(description),
            width,
            height,
            body: String::new(),
            hatching: HatchPattern::Unused,
        }
    }

    /// The finished text.
    pub(in crate::render) fn into_svg(self) -> String {
        let Self { id, title, description, body, .. } = &self;
        let (width, height) = (tenths(i64::from(self.width)), tenths(i64::from(self.height)));
        let pattern = match self.hatching {
            HatchPattern::Unused => String::new(),
            HatchPattern::Used => format!(
                "<defs><pattern id=\"{id}-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">\
                 <rect width=\"6\" height=\"6\" fill=\"{}\"/><path d=\"M-1.5 1.5L1.5 -1.5M0 6L6 0M4.5 7.5L7.5 4.5\" \
                 stroke=\"{}\" stroke-width=\"1\"/></pattern></defs>\n",
                hexadecimal((PAPER.0, PAPER.1, PAPER.2)),
                hexadecimal((HATCH.0, HATCH.1, HATCH.2)),
            ),
        };
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"{id}\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" \
             font-family=\"'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif\">\n\
             <title id=\"{id}-title\">{title}</title>\n<desc id=\"{id}-desc\">{description}</desc>\n{pattern}{body}</svg>\n"
        )
    }
}

/// The backend: it writes into a document and measures with the bundled font.
pub(in crate::render) struct SvgBackend<'a> {
    document: &'a mut SvgDocument,
    typeface: &'a Typeface,
}

impl<'a> SvgBackend<'a> {
    /// A backend that writes into this document.
    pub(in crate::render) fn new(document: &'a mut SvgDocument, typeface: &'a Typeface) -> Self {
        Self { document, typeface }
    }

    /// Opens a group; what it is goes into its class, what can't be shown in full into its tooltip.
    pub(super) fn open_group(&mut self, class: &str, tooltip: Option<&str>) {
        let _ = write!(self.document.body, "<g class=\"{class}\">");
        if let Some(tooltip) = tooltip {
            let _ = write!(self.document.body, "<title>{}</title>", escaped(tooltip));
        }
        self.document.body.push('\n');
    }

    /// Closes the group opened last.
    pub(super) fn close_group(&mut self) {
        self.document.body.push_str("</g>\n");
    }

    /// Draws a hatched rectangle: something is here that is withheld.
    pub(in crate::render) fn draw_hatching(&mut self, from: BackendCoord, to: BackendCoord) {
        self.document.hatching = HatchPattern::Used;
        let fill = format!(
            "fill=\"url(#{}-hatch)\" stroke=\"{}\"",
            self.document.id,
            hexadecimal((HATCH.0, HATCH.1, HATCH.2))
        );
        self.rectangle(from, to, &fill);
    }

    fn rectangle(&mut self, (left, top): BackendCoord, (right, bottom): BackendCoord, paint: &str) {
        let _ = writeln!(
            self.document.body,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {paint}/>",
            tenths(left.min(right)),
            tenths(top.min(bottom)),
            tenths((right - left).abs()),
            tenths((bottom - top).abs()),
        );
    }
}

fn points(path: impl IntoIterator<Item = BackendCoord>) -> String {
    path.into_iter().map(|(x, y)| format!("{},{}", tenths(x), tenths(y))).collect::<Vec<_>>().join(" ")
}

/// A length in pixels, with one decimal where it needs one.
fn tenths(steps: impl Into<i64>) -> String {
    let steps = steps.into();
    let sign = if steps < 0 { "-" } else { "" };
    let (whole, part) = (steps.abs() / 10, steps.abs() % 10);
    if part == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

/// Text that is only text: what markup means is escaped, what must not be there is left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars().filter(|character| is_shown(*character)) {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

fn filled(colour: BackendColor) -> String {
    opaque("fill", colour)
}

fn stroked<S: BackendStyle>(style: &S) -> String {
    let width = tenths(i64::from(style.stroke_width()));
    format!("fill=\"none\" {} stroke-width=\"{width}\"", opaque("stroke", style.color()))
}

fn opaque(attribute: &str, colour: BackendColor) -> String {
    let paint = format!("{attribute}=\"{}\"", hexadecimal(colour.rgb));
    if colour.alpha < 1.0 { format!("{paint} {attribute}-opacity=\"{:.1}\"", colour.alpha) } else { paint }
}

#[expect(clippy::cast_possible_truncation, reason = "a text's offset is a few hundred steps")]
fn steps(length: f64) -> i32 {
    length.round() as i32
}

impl DrawingBackend for SvgBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.document.width, self.document.height)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, colour: BackendColor) -> Drawn {
        self.rectangle((x, y), (x + 1, y + 1), &filled(colour));
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Drawn {
        let paint = if fill { filled(style.color()) } else { stroked(style) };
        self.rectangle(from, to, &paint);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let _ = writeln!(self.document.body, "<polyline points=\"{}\" {}/>", points(path), stroked(style));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, (x, y): BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        let paint = if fill { filled(style.color()) } else { stroked(style) };
        let radius = tenths(i64::from(radius));
        let _ =
            writeln!(self.document.body, "<circle cx=\"{}\" cy=\"{}\" r=\"{radius}\" {paint}/>", tenths(x), tenths(y));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let _ = writeln!(self.document.body, "<polygon points=\"{}\" {}/>", points(path), filled(style.color()));
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, (x, y): BackendCoord) -> Drawn {
        let size = style.size();
        let down = match style.anchor().v_pos {
            VPos::Top => ASCENT * size,
            VPos::Center => CAPITAL / 2.0 * size,
            VPos::Bottom => (ASCENT - LINE) * size,
        };
        let anchor = match style.anchor().h_pos {
            HPos::Left => "",
            HPos::Center => " text-anchor=\"middle\"",
            HPos::Right => " text-anchor=\"end\"",
        };
        let weight = match weight(style.style()) {
            Weight::Regular => "",
            Weight::Bold => " font-weight=\"700\"",
        };
        let (x, baseline, turn) = match style.transform() {
            FontTransform::None => (tenths(x), tenths(y + steps(down)), String::new()),
            FontTransform::Rotate90 => turned(x - steps(down), y, 90),
            FontTransform::Rotate180 => turned(x, y - steps(down), 180),
            FontTransform::Rotate270 => turned(x + steps(down), y, -90),
        };
        let _ = writeln!(
            self.document.body,
            "<text x=\"{x}\" y=\"{baseline}\" font-size=\"{}\"{weight} {}{anchor}{turn}>{}</text>",
            tenths(i64::from(steps(size))),
            filled(style.color()),
            escaped(text),
        );
        Ok(())
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a text's size is a few hundred steps")]
    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let width = self.typeface.width(text, style.size(), weight(style.style()));
        Ok((width.ceil() as u32, (style.size() * LINE).ceil() as u32))
    }
}

fn turned(x: i32, y: i32, degrees: i32) -> (String, String, String) {
    let (x, y) = (tenths(x), tenths(y));
    let turn = format!(" transform=\"rotate({degrees} {x} {y})\"");
    (x, y, turn)
}

fn weight(style: FontStyle) -> Weight {
    match style {
        FontStyle::Normal | FontStyle::Oblique | FontStyle::Italic => Weight::Regular,
        FontStyle::Bold => Weight::Bold,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_have_one_decimal_where_they_need_one() {
        assert_eq!([-125, -4, 0, 5, 40, 1234].map(tenths), ["-12.5", "-0.4", "0", "0.5", "4", "123.4"]);
    }

    #[test]
    fn text_stays_text() {
        let document = SvgDocument::new("chart".to_owned(), "<script>&\u{202E}\u{0}", "\"x\"", (100, 100));
        let svg = document.into_svg();
        assert!(svg.contains("<title id=\"chart-title\">&lt;script&gt;&amp;</title>"));
        assert!(svg.contains("<desc id=\"chart-desc\">&quot;x&quot;</desc>"));
        assert!(!svg.contains("style="));
    }
}
