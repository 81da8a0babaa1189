//! What a chart looks like once it is laid out: where its texts stand, how large they are, and what lies under them.

use plenaria::render::{Figure, Rasteriser};
use resvg::tiny_skia::Rect;
use resvg::usvg::{Group, Node, Paint, Tree};

/// A text as resvg lays it out.
pub(crate) struct Text {
    pub(crate) words: String,
    pub(crate) place: Rect,
    pub(crate) size: f32,
    ink: [u8; 3],
    ground: Ground,
}

/// What lies under a text.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Ground {
    Fill([u8; 3]),
    Hatching,
}

/// The texts of a figure in the order in which they are drawn, and the size of its page.
pub(crate) fn texts(figure: &Figure, rasteriser: &Rasteriser) -> (Vec<Text>, (f32, f32)) {
    let tree: Tree = rasteriser.tree(&figure.svg).unwrap();
    let mut painted = Vec::new();
    let mut found = Vec::new();
    walk(tree.root(), &mut painted, &mut found);
    (found, (tree.size().width(), tree.size().height()))
}

fn walk(group: &Group, painted: &mut Vec<(Rect, Ground)>, found: &mut Vec<Text>) {
    for node in group.children() {
        match node {
            Node::Group(group) => walk(group, painted, found),
            Node::Path(path) => match path.fill().map(resvg::usvg::Fill::paint) {
                Some(Paint::Color(colour)) => {
                    painted.push((path.abs_bounding_box(), Ground::Fill([colour.red, colour.green, colour.blue])));
                }
                Some(Paint::Pattern(_)) => painted.push((path.abs_bounding_box(), Ground::Hatching)),
                Some(Paint::LinearGradient(_) | Paint::RadialGradient(_)) => panic!("a chart has no gradients"),
                None => {}
            },
            Node::Text(text) => {
                let words: String = text.chunks().iter().map(resvg::usvg::TextChunk::text).collect();
                let place = text.flattened().bounding_box().transform(text.abs_transform()).unwrap();
                let span = &text.chunks()[0].spans()[0];
                let Some(Paint::Color(ink)) = span.fill().map(resvg::usvg::Fill::paint) else {
                    panic!("text in a colour")
                };
                let middle = (f32::midpoint(place.left(), place.right()), f32::midpoint(place.top(), place.bottom()));
                let covers = |at: &Rect| {
                    at.left() <= middle.0 && middle.0 <= at.right() && at.top() <= middle.1 && middle.1 <= at.bottom()
                };
                let under = painted.iter().rev().find(|(at, _)| covers(at));
                let ground = under.map_or(Ground::Fill([255; 3]), |(_, ground)| *ground);
                let ink = [ink.red, ink.green, ink.blue];
                found.push(Text { words, place, size: span.font_size().get(), ink, ground });
            }
            Node::Image(_) => panic!("a chart has no images"),
        }
    }
}

fn luminance(colour: [u8; 3]) -> f64 {
    let linear = |channel: u8| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2])
}

impl Text {
    /// Contrast ratio of WCAG 2.2 between the text and what lies under it; none on hatching, where nothing can be read.
    pub(crate) fn contrast(&self) -> Option<f64> {
        let Ground::Fill(ground) = self.ground else { return None };
        let (one, other) = (luminance(self.ink), luminance(ground));
        Some((one.max(other) + 0.05) / (one.min(other) + 0.05))
    }

    pub(crate) fn is_apart_from(&self, other: &Self) -> bool {
        let (one, other) = (self.place, other.place);
        one.right() <= other.left()
            || other.right() <= one.left()
            || one.bottom() <= other.top()
            || other.bottom() <= one.top()
    }

    pub(crate) fn is_inside(&self, (width, height): (f32, f32)) -> bool {
        let place = self.place;
        place.left() >= 0.0 && place.top() >= 0.0 && place.right() <= width && place.bottom() <= height
    }
}
