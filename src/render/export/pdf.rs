//! From SVG to a PDF page of the chart's size: letters are drawn as they are on the screen, and lie beneath as text that can
//! be searched and copied.

use pdf_writer::types::{SystemInfo, TextRenderingMode, UnicodeCmap};
use pdf_writer::{Content, Filter, Finish, Name, Pdf, Rect, Ref, Str, TextStr};
use resvg::tiny_skia::{Path, PathSegment, Transform};
use resvg::usvg::{FillRule, Group, Node, Paint, Text};

use crate::render::figure::Figure;
use crate::render::page::palette::{HATCH, PAPER};
use crate::render::{Rasteriser, RenderError};

/// Points in a pixel.
const POINTS: f32 = 0.75;
/// Pixels between lines of the hatching.
const HATCHING: f32 = 6.0;
const FONT: Name<'static> = Name(b"F1");

impl Rasteriser {
    /// A PDF of the chart: one page of its size, with title and language.
    ///
    /// # Errors
    /// If its SVG can't be read, or asks for a font that is not bundled.
    pub fn pdf(&self, figure: &Figure) -> Result<Vec<u8>, RenderError> {
        let tree = self.tree(&figure.svg)?;
        let (width, height) = (tree.size().width() * POINTS, tree.size().height() * POINTS);
        let mut content = Content::new();
        let mut letters = Letters::default();
        content.transform([POINTS, 0.0, 0.0, -POINTS, 0.0, height]);
        draw_group(&mut content, &mut letters, tree.root())?;
        let drawn = content.finish();
        let packed = miniz_oxide::deflate::compress_to_vec_zlib(drawn.as_slice(), 6);
        let [catalog, pages, page, font, contents, info, meaning] = [1, 2, 3, 4, 5, 6, 7].map(Ref::new);
        let mut pdf = Pdf::new();
        pdf.catalog(catalog)
            .pages(pages)
            .lang(TextStr(figure.language.code()))
            .viewer_preferences()
            .display_doc_title(true);
        pdf.pages(pages).kids([page]).count(1);
        let mut sheet = pdf.page(page);
        sheet.media_box(Rect::new(0.0, 0.0, width, height)).parent(pages).contents(contents);
        sheet.resources().fonts().pair(FONT, font);
        sheet.finish();
        pdf.type1_font(font).base_font(Name(b"Helvetica")).to_unicode(meaning);
        pdf.stream(meaning, &letters.meaning());
        pdf.stream(contents, &packed).filter(Filter::FlateDecode);
        pdf.document_info(info)
            .title(TextStr(&figure.title))
            .subject(TextStr(&figure.alt))
            .producer(TextStr("plenaria"));
        Ok(pdf.finish())
    }
}

/// What a chart's SVG never asks for is refused, not left out.
fn refused(what: &str) -> RenderError {
    RenderError::Svg(format!("{what} can't be put into a PDF"))
}

fn draw_group(content: &mut Content, letters: &mut Letters, group: &Group) -> Result<(), RenderError> {
    if group.should_isolate() {
        return Err(refused("a group with effects"));
    }
    for node in group.children() {
        match node {
            Node::Group(group) => draw_group(content, letters, group)?,
            Node::Path(path) => draw_path(content, path)?,
            Node::Text(text) => {
                draw_group(content, letters, text.flattened())?;
                lay_text(content, letters, text);
            }
            Node::Image(_) => return Err(refused("an image")),
        }
    }
    Ok(())
}

fn draw_path(content: &mut Content, path: &resvg::usvg::Path) -> Result<(), RenderError> {
    let Some(data) = path.data().clone().transform(path.abs_transform()) else { return Ok(()) };
    if let Some(fill) = path.fill() {
        match fill.paint() {
            Paint::Color(colour) => {
                let [red, green, blue] = [colour.red, colour.green, colour.blue].map(part);
                content.set_fill_rgb(red, green, blue);
                trace(content, &data);
                match fill.rule() {
                    FillRule::NonZero => content.fill_nonzero(),
                    FillRule::EvenOdd => content.fill_even_odd(),
                };
            }
            // The only pattern of a chart is its hatching.
            Paint::Pattern(_) => draw_hatching(content, &data),
            Paint::LinearGradient(_) | Paint::RadialGradient(_) => return Err(refused("a gradient")),
        }
    }
    if let Some(stroke) = path.stroke() {
        let Paint::Color(colour) = stroke.paint() else { return Err(refused("a painted line")) };
        let [red, green, blue] = [colour.red, colour.green, colour.blue].map(part);
        content.set_stroke_rgb(red, green, blue).set_line_width(stroke.width().get());
        trace(content, &data);
        content.stroke();
    }
    Ok(())
}

/// A colour's part, 0 to 1.
fn part(channel: u8) -> f32 {
    f32::from(channel) / 255.0
}

fn trace(content: &mut Content, path: &Path) {
    let mut at = (0.0, 0.0);
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(to) => {
                content.move_to(to.x, to.y);
                at = (to.x, to.y);
            }
            PathSegment::LineTo(to) => {
                content.line_to(to.x, to.y);
                at = (to.x, to.y);
            }
            PathSegment::QuadTo(bend, to) => {
                let toward = |from: f32, bend: f32| from + (bend - from) * 2.0 / 3.0;
                let (one, other) =
                    ((toward(at.0, bend.x), toward(at.1, bend.y)), (toward(to.x, bend.x), toward(to.y, bend.y)));
                content.cubic_to(one.0, one.1, other.0, other.1, to.x, to.y);
                at = (to.x, to.y);
            }
            PathSegment::CubicTo(one, other, to) => {
                content.cubic_to(one.x, one.y, other.x, other.y, to.x, to.y);
                at = (to.x, to.y);
            }
            PathSegment::Close => {
                content.close_path();
            }
        }
    }
}

fn draw_hatching(content: &mut Content, path: &Path) {
    let bounds = path.bounds();
    let [red, green, blue] = [PAPER.0, PAPER.1, PAPER.2].map(part);
    content.save_state().set_fill_rgb(red, green, blue);
    trace(content, path);
    content.fill_nonzero();
    trace(content, path);
    content.clip_nonzero().end_path();
    let [red, green, blue] = [HATCH.0, HATCH.1, HATCH.2].map(part);
    content.set_stroke_rgb(red, green, blue).set_line_width(1.0);
    // Lines on which x + y is a multiple of their distance, as in the SVG's pattern.
    let mut sum = ((bounds.left() + bounds.top()) / HATCHING).floor() * HATCHING;
    while sum <= bounds.right() + bounds.bottom() {
        content.move_to(sum - bounds.top(), bounds.top()).line_to(sum - bounds.bottom(), bounds.bottom());
        sum += HATCHING;
    }
    content.stroke().restore_state();
}

/// The words themselves, unseen, over the letters drawn.
fn lay_text(content: &mut Content, letters: &mut Letters, text: &Text) {
    let words: String = text.chunks().iter().map(resvg::usvg::TextChunk::text).collect();
    let bounds = text.bounding_box();
    let encoded: Vec<u8> = words.chars().map(|letter| letters.code(letter)).collect();
    let size = bounds.height().max(1.0) * 0.75;
    // A letter of the reader's own font is about half as wide as high.
    let natural = size * 0.5 * words.chars().map(|_| 1.0_f32).sum::<f32>();
    let Transform { sx, ky, kx, sy, tx, ty } = text.abs_transform();
    let (x, y) = (bounds.left(), bounds.bottom() - size * 0.25);
    content.begin_text().set_font(FONT, size).set_text_rendering_mode(TextRenderingMode::Invisible);
    content.set_horizontal_scaling(100.0 * bounds.width() / natural.max(1.0));
    content.set_text_matrix([sx, ky, -kx, -sy, sx * x + kx * y + tx, ky * x + sy * y + ty]);
    content.show(Str(&encoded)).end_text();
}

/// The letters of a page, each under the code by which its unseen text names it.
#[derive(Default)]
struct Letters(Vec<char>);

/// The first code of a letter: those before it are for control characters.
const FIRST_CODE: usize = 32;

impl Letters {
    /// A letter's code. A page of more than 224 different letters has no codes for the others, which become question marks.
    fn code(&mut self, letter: char) -> u8 {
        let place = self.0.iter().position(|known| *known == letter).unwrap_or_else(|| {
            self.0.push(letter);
            self.0.len() - 1
        });
        u8::try_from(FIRST_CODE + place).unwrap_or(b'?')
    }

    /// What every code means, for whoever searches and copies.
    fn meaning(&self) -> Vec<u8> {
        let system = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"UCS"), supplement: 0 };
        let mut meaning: UnicodeCmap<u8> = UnicodeCmap::new(Name(b"Letters"), system);
        for (place, letter) in self.0.iter().enumerate() {
            if let Ok(code) = u8::try_from(FIRST_CODE + place) {
                meaning.pair(code, *letter);
            }
        }
        meaning.finish().into_vec()
    }
}
